"""What is wrong with a pack, where, and what to do about it."""

from enum import StrEnum
from pathlib import Path

from mockinterview.core.plain import Plain


class Severity(StrEnum):
    """An error leaves the pack out; advice is for the author."""

    ERROR = "error"
    ADVICE = "advice"


class Finding(Plain):
    """One finding; ``line`` counts from 1, ``question`` is an id where one is concerned."""

    file: Path
    line: int = 1
    question: str = ""
    field: str = ""
    what: str
    cure: str
    severity: Severity = Severity.ERROR

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.question, self.field) if part)
        return f"{self.file}:{self.line}: {where + ': ' if where else ''}{self.what} {self.cure}"
