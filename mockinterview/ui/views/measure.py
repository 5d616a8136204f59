"""One measure of an answer as it is shown."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ABSENT = "\u2013"


@dataclass(frozen=True)
class MeasureView:
    """A figure, what it counts, and a note on how to read it."""

    value: str
    unit: str
    note: str = ""


def with_usual(usual: str, note: str) -> str:
    """Return a note with what is usual for the person before it, where that is known."""
    if not usual:
        return note
    told = translate("delivery", "your median {figure}").format(figure=usual)
    return f"{told}; {note}" if note else told
