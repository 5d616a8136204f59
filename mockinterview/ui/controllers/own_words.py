"""Keeps what the person says of answers themselves: how well one went, and a note.

Each page that shows answers has its own. What is said is told at once to whoever holds the
answer, and written beside it by the store: see ``store.own``.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.ports import Jobs, Lane, Store
from mockinterview.ui.controllers.notes import NoteKeeper
from mockinterview.ui.views.note import NoteView, answer_note_rest

Name = tuple[str, AttemptKey]
"""An attempt, by its session."""


class OwnWords(QObject):
    """``rated`` and ``noted`` carry the session's id, the attempt's key and what was said of it.

    ``changed`` says that the state of the note on show is another.
    """

    changed = Signal()
    rated = Signal(str, object, object)
    noted = Signal(str, object, str)
    failed = Signal(object)

    def __init__(self, store: Store, jobs: Jobs) -> None:
        super().__init__()
        self._store = store
        self._jobs = jobs
        self._keeper = NoteKeeper(self._write_note, jobs, answer_note_rest())
        self._keeper.changed.connect(self.changed)
        self._keeper.sent.connect(self._tell_note)
        self._keeper.failed.connect(self.failed)

    def note_on(self, session_id: str, attempt: Attempt) -> NoteView:
        """Turn to the note on an attempt and return it as it is now."""
        self._keeper.show((session_id, attempt.key), attempt.note)
        return self._keeper.view

    def type(self, text: str) -> None:
        """Take what is typed as the note that is on show."""
        self._keeper.type(text)

    def flush(self) -> None:
        """Save at once what is being typed."""
        self._keeper.flush()

    def rate(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        """Keep how well an answer went, from 1 to 5; None takes it back."""
        write = partial(self._store.set_own_rating, session_id, key, rating)
        self._jobs.start(Lane.DATABASE, write, failed=self._tell)
        self.rated.emit(session_id, key, rating)

    def _write_note(self, name: Name, text: str) -> None:
        self._store.set_note(*name, text)

    def _tell_note(self, name: Name, text: str) -> None:
        self.noted.emit(*name, text)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
