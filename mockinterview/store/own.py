"""What the person says of an answer themselves: a rating, a note and bookmarks, each on its own.

Transcribing and judging take a while and then write a whole attempt down; what was typed
meanwhile must not be lost to that. So they are changed here alone, each in one step of reading
and writing, and ``store.deferring`` leaves them as they are.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mockinterview.core.session import Attempt, AttemptKey, Bookmark
from mockinterview.store.database import alone
from mockinterview.store.rows import SAVE_ATTEMPT, attempt_of, attempt_row

if TYPE_CHECKING:
    from sqlite_utils import Database

_WHERE = "session_id = ? and position = ? and number = ?"


@dataclass(frozen=True)
class OwnWords:
    """Works on an open database. Each says whether the attempt is there."""

    db: "Database"

    def rate(self, session_id: str, key: AttemptKey, rating: int | None) -> bool:
        with alone(self.db):
            attempt = self._attempt(session_id, key)
            if attempt is not None:
                changes = {"own_rating": rating}
                self._save(session_id, attempt.model_copy(update=changes))
        return attempt is not None

    def note(self, session_id: str, key: AttemptKey, note: str) -> bool:
        with alone(self.db):
            attempt = self._attempt(session_id, key)
            if attempt is not None:
                self._save(session_id, attempt.with_note(note))
        return attempt is not None

    def bookmark(self, session_id: str, key: AttemptKey, bookmarks: tuple[Bookmark, ...]) -> bool:
        with alone(self.db):
            attempt = self._attempt(session_id, key)
            if attempt is not None:
                self._save(session_id, attempt.with_bookmarks(bookmarks))
        return attempt is not None

    def _attempt(self, session_id: str, key: AttemptKey) -> Attempt | None:
        place = [session_id, key.position, key.number]
        rows = self.db.table("attempts").rows_where(_WHERE, place)
        row = next(iter(rows), None)
        return attempt_of(row) if row is not None else None

    def _save(self, session_id: str, attempt: Attempt) -> None:
        self.db.execute(SAVE_ATTEMPT, attempt_row(session_id, attempt))
