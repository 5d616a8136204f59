"""A note of the person's own, on a question or on an answer, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True)
class NoteView:
    """The person's note; ``state`` says whether it is saved."""

    text: str = ""
    state: str = ""
    tone: str = "muted"


NO_NOTE = NoteView()


class NoteStage(StrEnum):
    """How far a note has come on its way to the disk."""

    UNTOUCHED = "untouched"
    SAVING = "saving"
    SAVED = "saved"
    REFUSED = "refused"


def note_view(text: str, stage: NoteStage, trouble: str = "", at_rest: str = "") -> NoteView:
    """Return a note with what became of it; ``trouble`` says why it is not saved.

    ``at_rest`` stands while nothing was typed: what holds of every note of its kind.
    """
    match stage:
        case NoteStage.UNTOUCHED:
            return NoteView(text, at_rest)
        case NoteStage.SAVING:
            return NoteView(text, translate("note", "Saving…"))
        case NoteStage.SAVED:
            return NoteView(text, translate("note", "Saved."), "good")
        case NoteStage.REFUSED:
            return NoteView(text, trouble, "bad")


def question_note_rest() -> str:
    """Return what stands beside a note on a question that is not being changed."""
    return translate("note", "Saved as you type. An update of the pack leaves it alone.")


def answer_note_rest() -> str:
    """Return what stands beside a note on an answer that is not being changed."""
    return translate("note", "Saved as you type, with this answer alone.")


def session_note_rest() -> str:
    """Return what stands beside a note on an interview that is not being changed."""
    return translate("note", "Saved as you type, with this interview.")
