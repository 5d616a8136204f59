"""Keeps the chain that seals an exam beside what it seals.

A chain is brought up to date after each step that writes an attempt, and as a whole when the
interview is over, so what a failed step left out is linked then. Which sessions are sealed is
not known here: those that began with a chain.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.focus import Away
from mockinterview.core.seal import Seal
from mockinterview.core.sealing import closed, extended, with_away
from mockinterview.core.session import AttemptKey
from mockinterview.store.database import alone
from mockinterview.store.rows import attempt_of, focus_of, seal_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_ATTEMPTS = "select * from attempts where session_id = ? order by position, number"


@dataclass(frozen=True)
class Seals:
    """Works on an open database and the folder of recordings beside it."""

    db: "Database"
    recordings: Path

    def note_attempt(self, session_id: str, key: AttemptKey) -> None:
        """Link what is new in an attempt, where its session is sealed."""
        if not self._is_sealed(session_id):
            return
        where = "session_id = ? and position = ? and number = ?"
        place = [session_id, key.position, key.number]
        with alone(self.db):
            rows = list(self.db.table("attempts").rows_where(where, place))
            self._change(session_id, partial(self._with_attempts, rows))

    def note_away(self, session_id: str, away: Away) -> None:
        """Note a time without focus, and link it; nothing where the focus is not watched."""
        with alone(self.db):
            row = next(self.db.query("select * from sessions where id = ?", [session_id]), None)
            focus = focus_of(row) if row is not None else None
            if focus is None:
                return
            notes = focus.with_away(away).model_dump_json()
            self.db.execute("update sessions set focus_json = ? where id = ?", [notes, session_id])
            self._change(session_id, partial(with_away, away=away, at=datetime.now(UTC)))

    def close(self, session_id: str) -> None:
        """Close what was said in a session that is finished, where it is sealed."""
        if not self._is_sealed(session_id):
            return
        with alone(self.db):
            row = next(self.db.query("select * from sessions where id = ?", [session_id]))
            rows = list(self.db.query(_ATTEMPTS, [session_id]))
            finished_at = datetime.fromisoformat(row["finished_at"])
            self._change(session_id, partial(self._with_attempts, rows))
            self._change(session_id, partial(closed, finished_at=finished_at))

    def digest(self, file: str) -> str | None:
        """Return the SHA-256 of a recording, None where it is gone."""
        try:
            with (self.recordings / file).open("rb") as recording:
                return file_digest(recording, "sha256").hexdigest()
        except FileNotFoundError:
            return None

    def _is_sealed(self, session_id: str) -> bool:
        query = "select 1 from sessions where id = ? and seal_json is not null"
        return next(self.db.query(query, [session_id]), None) is not None

    def _with_attempts(self, rows: Iterable[dict[str, Any]], seal: Seal) -> Seal:
        for row in rows:
            seal = extended(seal, attempt_of(row), self.digest, datetime.now(UTC))
        return seal

    def _change(self, session_id: str, changed: Callable[[Seal], Seal]) -> None:
        row = next(self.db.query("select * from sessions where id = ?", [session_id]))
        seal = seal_of(row)
        if seal is None:
            return
        self.db.execute(
            "update sessions set seal_json = ? where id = ?",
            [changed(seal).model_dump_json(), session_id],
        )
