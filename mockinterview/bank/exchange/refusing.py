"""How a file that is not taken is refused: file, place, what is wrong, and the cure.

The limits stand here too. They are far above what people practise with, and low enough
that a hostile file costs no more than a moment and a little memory.
"""

from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

QUESTION_LIMIT = 5_000
TEXT_LIMIT = 10_000
"""As many characters as a text of ``core.question`` may have."""
TEXT_FILE_LIMIT_BYTES = 32_000_000
FIELD_LIMIT_BYTES = 1_000_000


def refusal(code: str, file: Path, place: str, what: str, cure: str) -> AppError:
    """Return the error for a file of which nothing is taken; ``place`` may be empty."""
    where = f"{file}, {place}" if place else str(file)
    return AppError(
        code,
        translate("bank", "{where}: {what} Nothing was imported.").format(where=where, what=what),
        hint=cure,
    )


class Place:
    """A place in a file that is being read, for what is to be said of it."""

    def __init__(self, file: Path, name: str = "") -> None:
        self.file = file
        self.name = name

    def within(self, part: str) -> "Place":
        return Place(self.file, f"{self.name}, {part}" if self.name else part)

    def refused(self, code: str, what: str, cure: str) -> AppError:
        return refusal(code, self.file, self.name, what, cure)
