"""Saves the person's note on a question a moment after the last key, and when they move on."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.bank.library import Library
from mockinterview.core.errors import AppError
from mockinterview.ports import Jobs, Lane, Timer
from mockinterview.ui.views.question import NoteStage, NoteView, note_view

PAUSE_SECONDS = 1.0


class NoteKeeper(QObject):
    """``changed`` says that the state of the note is another, ``saved`` which one is on disk."""

    changed = Signal()
    saved = Signal(str, str)
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs) -> None:
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._question_id = ""
        self._text = ""
        self._stage = NoteStage.UNTOUCHED
        self._trouble = ""
        self._timer: Timer | None = None

    @property
    def view(self) -> NoteView:
        return note_view(self._text, self._stage, self._trouble)

    def show(self, question_id: str, text: str) -> None:
        """Turn to a question with the note that is kept; what was typed before is saved first."""
        if question_id != self._question_id:
            self.flush()
            self._question_id, self._text = question_id, text
            self._stage = NoteStage.UNTOUCHED

    def type(self, text: str) -> None:
        """Take what is typed, to be saved when the typing pauses."""
        self._text = text
        self._stage = NoteStage.SAVING
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._jobs.call_later(PAUSE_SECONDS, self._save)
        self.changed.emit()

    def flush(self) -> None:
        """Save at once what waits to be saved."""
        if self._timer is not None:
            self._timer.cancel()
            self._save()

    def _save(self) -> None:
        self._timer = None
        question_id, text = self._question_id, self._text
        self._jobs.start(
            Lane.DATABASE,
            partial(self._library.set_note, question_id, text),
            done=partial(self._keep, question_id, text),
            failed=partial(self._refuse, question_id, text),
        )

    def _keep(self, question_id: str, text: str, _nothing: None) -> None:
        if (question_id, text) == (self._question_id, self._text):
            self._stage = NoteStage.SAVED
        self.saved.emit(question_id, text.strip())
        self.changed.emit()

    def _refuse(self, question_id: str, text: str, error: AppError) -> None:
        """Say it beside the note, or, where the person has moved on, to all of the window."""
        if question_id == self._question_id:
            if text == self._text:
                self._stage = NoteStage.REFUSED
                self._trouble = f"{error.failure.message} {error.failure.hint}".strip()
        else:
            self.failed.emit(error.failure)
        self.changed.emit()
