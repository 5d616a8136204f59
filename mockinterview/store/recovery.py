"""What a killed process left, brought in order: takes cut short, and takes without a row.

Nothing is deleted that holds a sample. A process that still runs keeps all that is its
own, and what cannot be mended or placed now is left as it is, for the next time.
"""

import contextlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.session import Attempt, Take, TakeState
from mockinterview.core.waiting import Waiting
from mockinterview.core.words import translate
from mockinterview.store.database import file_of
from mockinterview.store.history import TRASHED
from mockinterview.store.presence import is_held
from mockinterview.store.rows import SAVE_ATTEMPT, attempt_of, attempt_row, planned, session_of
from mockinterview.store.takes import found
from mockinterview.store.unnamed import Unnamed, unnamed_in

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

HEADER_BYTES = 44
"""The size of a take that holds no sample."""

_BEING_RECORDED = """
    select a.session_id, a.attempt_json, s.process_id, s.started_at
    from attempts a join sessions s on s.id = a.session_id
    where a.take_state = :recording
"""
# A complete take waits only where its session was killed before it was written down, and
# where it is not one that the person made anew.
IS_WAITING = """(
    a.transcript_text is null and a.is_answered and a.take_seconds > 0
    and (a.take_state = :recovered
         or (a.take_state = :complete and s.finished_at is null and not exists (
              select 1 from attempts l where l.session_id = a.session_id
              and l.position = a.position and l.number > a.number)))
)"""
_WAITING = f"""
    select a.attempt_json, a.take_file, a.session_id, s.*
    from attempts a indexed by attempts_not_written_down join sessions s on s.id = a.session_id
    where {IS_WAITING}
          and s.id not in {TRASHED}
    order by julianday(s.started_at) desc, s.id desc, a.position desc, a.number desc
"""  # noqa: S608 - constants alone


@dataclass(frozen=True)
class Recovery:
    """Works on an open database and the folder of recordings beside it.

    ``repair`` makes a recording playable and returns its seconds.
    """

    db: "Database"
    recordings: Path
    repair: Callable[[Path], float]

    def run(self) -> list[str]:
        """Mend what was cut short and place what has no row; return the sessions, each once."""
        rows = list(self.db.query(_BEING_RECORDED, {"recording": TakeState.RECORDING}))
        lost = [
            row["session_id"] for row in rows if not has_owner(self.db, row) and self._mend(row)
        ]
        placed = [unnamed.session_id for unnamed in self._unnamed() if self._place(unnamed)]
        sessions = list(dict.fromkeys([*lost, *placed]))
        log.info("recovered %d sessions", len(sessions))
        return sessions

    def waiting(self) -> list[Waiting]:
        """Return the answers whose take is there and was never written down, newest first."""
        states = {"recovered": TakeState.RECOVERED, "complete": TakeState.COMPLETE}
        rows = [row for row in self.db.query(_WAITING, states) if not has_owner(self.db, row)]
        there = (row for row in rows if found(self.recordings / row["take_file"]).is_file())
        return list(_readable(there))

    def is_interview_elsewhere(self) -> bool:
        """Say whether a process that runs still, and is not this one, has a session unfinished."""
        rows = self.db.query(
            "select process_id, started_at from sessions where finished_at is null"
        )
        return any(row["process_id"] != os.getpid() and has_owner(self.db, row) for row in rows)

    def nobodys(self) -> list[Path]:
        """Return the recordings with sound in them that belong to no question of a session."""
        return [
            unnamed.path
            for unnamed in self._unnamed()
            if self._attempt_for(unnamed) is None and unnamed.path.stat().st_size > HEADER_BYTES
        ]

    # Takes that were being recorded

    def _mend(self, row: dict[str, Any]) -> bool:
        try:
            attempt = self._mended(attempt_of(row))
        except AppError as error:
            log.warning("a take of session %s was not mended: %s", row["session_id"], error.code)
            return False
        self._save(row["session_id"], attempt)
        return True

    def _mended(self, attempt: Attempt) -> Attempt:
        take = attempt.take
        if take is None:
            return attempt
        path = self.recordings / take.file
        seconds = self.repair(path) if path.is_file() else 0.0
        if not seconds:
            return attempt.model_copy(update={"take": None, "trouble": _nothing_recorded()})
        mended: Take = take.model_copy(update={"state": TakeState.RECOVERED, "seconds": seconds})
        return attempt.model_copy(update={"take": mended})

    # Takes that no attempt names

    def _unnamed(self) -> Iterator[Unnamed]:
        """Yield them, but for those of a process that may still write their rows."""
        named = self.db.query("select take_file from attempts where take_file is not null")
        for unnamed in unnamed_in(self.recordings, {row["take_file"] for row in named}):
            session = self._session_row(unnamed.session_id)
            if session is None or not has_owner(self.db, session):
                yield unnamed

    def _place(self, unnamed: Unnamed) -> bool:
        """Make an attempt of a take, or clear away one that holds nothing."""
        if unnamed.key is None or self._session_row(unnamed.session_id) is None:
            return False
        try:
            seconds = self.repair(unnamed.path)
            attempt = self._attempt_for(unnamed) if seconds else None
        except AppError as error:
            log.warning("a take of session %s has no place: %s", unnamed.session_id, error.code)
            return False
        if not seconds:
            _clear_away(unnamed.path)
        if attempt is None:
            return False
        take = Take(file=unnamed.file, state=TakeState.RECOVERED, seconds=seconds)
        changes = {"take": take, "trouble": None}
        self._save(unnamed.session_id, attempt.model_copy(update=changes))
        return True

    def _attempt_for(self, unnamed: Unnamed) -> Attempt | None:
        """Return the attempt that lacks this take; None where no question is known for it."""
        session, key = self._session_row(unnamed.session_id), unnamed.key
        if session is None or key is None:
            return None
        here = self._attempts_at(session["id"], key.position)
        known = next((attempt for attempt in here if attempt.key == key), None)
        if known is not None:
            return known if known.take is None else None
        asked = [attempt.question for attempt in here] or planned(session)[key.position - 1 :]
        return Attempt(key=key, question=asked[0]) if asked else None

    # Rows

    def _attempts_at(self, session_id: str, position: int) -> list[Attempt]:
        where = "session_id = ? and position = ?"
        rows = self.db.table("attempts").rows_where(where, [session_id, position])
        return [attempt_of(row) for row in rows]

    def _session_row(self, session_id: str) -> dict[str, Any] | None:
        rows = self.db.table("sessions").rows_where("id = ?", [session_id])
        return next(iter(rows), None)

    def _save(self, session_id: str, attempt: Attempt) -> None:
        self.db.execute(SAVE_ATTEMPT, attempt_row(session_id, attempt))


def _readable(rows: Iterable[dict[str, Any]]) -> Iterator[Waiting]:
    for row in rows:
        try:
            yield Waiting(session=session_of(row), attempt=attempt_of(row))
        except AppError as error:
            log.warning("an answer of session %s is not offered: %s", row["id"], error.code)


def _clear_away(path: Path) -> None:
    """Delete a file that is a header and nothing more; one that stays does no harm."""
    with contextlib.suppress(OSError):
        if path.stat().st_size <= HEADER_BYTES:
            path.unlink()


def has_owner(db: "Database", row: dict[str, Any]) -> bool:
    """Say whether the process that holds this session runs still."""
    began = datetime.fromisoformat(row["started_at"])
    return row["process_id"] is not None and is_held(file_of(db), row["process_id"], began)


def _nothing_recorded() -> Failure:
    return Failure(
        code="nothing_recorded",
        message=translate(
            "store", "The program ended before anything of this answer was recorded."
        ),
    )
