"""What others said of a session, in one column of its row: it goes where the session goes.

A review that is imported again takes the place of itself. Each change is one step of reading and
writing, since another program may change the session meanwhile.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mockinterview.core.review import Assessment
from mockinterview.store.database import alone
from mockinterview.store.rows import reviews_of, reviews_text

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Reviews:
    """Works on an open database. Both say whether the session is there."""

    db: "Database"

    def add(self, session_id: str, review: Assessment) -> bool:
        with alone(self.db):
            kept = self._kept(session_id)
            if kept is not None:
                others = (each for each in kept if each.id != review.id)
                self._save(session_id, sorted((*others, review), key=lambda each: each.saved_at))
        return kept is not None

    def remove(self, session_id: str, review_id: str) -> bool:
        with alone(self.db):
            kept = self._kept(session_id)
            if kept is not None:
                self._save(session_id, [each for each in kept if each.id != review_id])
        return kept is not None

    def _kept(self, session_id: str) -> tuple[Assessment, ...] | None:
        rows = self.db.execute("select reviews_json from sessions where id = ?", [session_id])
        row = rows.fetchone()
        return reviews_of({"reviews_json": row[0]}) if row else None

    def _save(self, session_id: str, reviews: list[Assessment]) -> None:
        text = reviews_text(reviews)
        self.db.execute("update sessions set reviews_json = ? where id = ?", [text, session_id])
