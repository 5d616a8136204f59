"""Saves the person's note a moment after the last key, and when they move on.

What the note is on, a question or an answer, only its owner knows: here it is a name.
"""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.ports import Jobs, Lane, Timer
from mockinterview.ui.views.note import NoteStage, NoteView, note_view

PAUSE_SECONDS = 1.0

Save = Callable[[Any, str], None]
"""Write the note on what has that name; blocks. Raise AppError where it was not written."""


class NoteKeeper(QObject):
    """``changed`` says that the state of the note is another, ``saved`` which one is on disk.

    ``sent`` comes before: whoever shows notes elsewhere too need not wait for the disk.
    ``at_rest`` is said of a note that nobody has touched.
    """

    changed = Signal()
    sent = Signal(object, str)
    saved = Signal(object, str)
    failed = Signal(object)

    def __init__(self, save: Save, jobs: Jobs, at_rest: str) -> None:
        super().__init__()
        self._write = save
        self._jobs = jobs
        self._at_rest = at_rest
        self._name: Hashable = None
        self._text = ""
        self._stage = NoteStage.UNTOUCHED
        self._trouble = ""
        self._timer: Timer | None = None

    @property
    def view(self) -> NoteView:
        return note_view(self._text, self._stage, self._trouble, self._at_rest)

    def show(self, name: Hashable, text: str) -> None:
        """Turn to what has that name, and its note; what was typed before is saved first."""
        if name != self._name:
            self.flush()
            self._name, self._text = name, text
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
        name, text = self._name, self._text
        self._jobs.start(
            Lane.DATABASE,
            partial(self._write, name, text),
            done=partial(self._keep, name, text),
            failed=partial(self._refuse, name, text),
        )
        self.sent.emit(name, text.strip())

    def _keep(self, name: Hashable, text: str, _nothing: None) -> None:
        if (name, text) == (self._name, self._text):
            self._stage = NoteStage.SAVED
        self.saved.emit(name, text.strip())
        self.changed.emit()

    def _refuse(self, name: Hashable, text: str, error: AppError) -> None:
        """Say it beside the note, or, where the person has moved on, to all of the window."""
        if name == self._name:
            if text == self._text:
                self._stage = NoteStage.REFUSED
                self._trouble = f"{error.failure.message} {error.failure.hint}".strip()
        else:
            self.failed.emit(error.failure)
        self.changed.emit()
