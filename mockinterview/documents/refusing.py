"""How a document that is not read is refused: file, what is wrong, and the cure.

The limits stand here too: far above what a job description or a CV needs, and low
enough that a hostile file costs a moment and a little memory.
"""

from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

FILE_LIMIT_BYTES = 20_000_000
PAGE_LIMIT = 40
TEXT_LIMIT = 150_000
"""As many characters of text as a document may hold: some fifty pages."""
UNPACKED_LIMIT_BYTES = 60_000_000
GROWTH_LIMIT = 200
"""How many times its packed size the inside of a Word file may have."""


def another_form() -> str:
    return translate("documents", "Save it as PDF, DOCX or plain text, and name that file.")


def refused(code: str, path: Path, what: str, cure: str) -> AppError:
    """Return the error for a document of which nothing is used."""
    return AppError(
        code,
        translate("documents", "{name}: {what} Nothing was read.").format(
            name=path.name, what=what
        ),
        hint=cure,
    )


def damaged(path: Path, kind: str) -> AppError:
    return refused(
        "damaged_document",
        path,
        translate("documents", "The {kind} is damaged or only a part of it is here.").format(
            kind=kind
        ),
        translate("documents", "Download or save it again."),
    )


def without_text(path: Path) -> AppError:
    return refused(
        "no_text",
        path,
        translate("documents", "There is no text in it."),
        translate(
            "documents",
            "A scan or a picture has none: use the original, or a file with recognised text.",
        ),
    )


def too_long(path: Path, what: str) -> AppError:
    return refused(
        "document_too_long",
        path,
        what,
        translate("documents", "Keep the pages that matter in a file of their own."),
    )
