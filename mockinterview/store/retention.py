"""Deletes what was kept for as long as the person set: recordings, words, and whole interviews.

Never touched, however old: the sample, an interview that goes on, an answer that waits for a
judgement, and a take that waits to be written down or that no answer names. Interviews of which
one answer is such stay whole.

A kill may come at any point. A recording is marked as deleted in its row first and its file
goes then; what is marked is deleted again at each run. An interview goes after its recordings,
by way of the same marks, so no row tells of a recording that is nowhere told to be gone, and no
file stays of which no row tells. The words of an answer go in one step, and with it is noted that
the backups are to forget them too.
"""

import contextlib
import logging
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.errors import AppError
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.core.session import Attempt, Take, TakeState
from mockinterview.core.wordless import without_words
from mockinterview.core.words import translate
from mockinterview.store import takes
from mockinterview.store.database import alone
from mockinterview.store.history import TRASHED
from mockinterview.store.recovery import HEADER_BYTES, IS_WAITING, has_owner
from mockinterview.store.rows import SAVE_ATTEMPT, attempt_of, attempt_row
from mockinterview.store.unnamed import unnamed_in

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

_STATES = {
    "recording": TakeState.RECORDING,
    "recovered": TakeState.RECOVERED,
    "complete": TakeState.COMPLETE,
}
_IS_TRASHED = f"s.id in {TRASHED}"
_IS_DEFERRED = "exists (select 1 from deferred_judgements d where d.attempt_id = a.id)"
_OLD_SESSIONS = f"""
    select s.id from sessions s
    where s.pack <> :sample and julianday(s.started_at) < julianday(:before)
          and not {_IS_TRASHED}
          and not exists (select 1 from attempts a where a.session_id = s.id
                          and (a.take_state = :recording or {_IS_DEFERRED}))
    order by julianday(s.started_at), s.id
"""  # noqa: S608 - constants alone
_WAITING_IN = f"""
    select a.take_file from attempts a join sessions s on s.id = a.session_id
    where s.id = :session and {IS_WAITING}
"""  # noqa: S608 - constants alone
_OLD_TAKES = f"""
    select a.id, a.session_id, a.take_file, a.take_state
    from attempts a join sessions s on s.id = a.session_id
    where s.pack <> :sample and julianday(s.started_at) < julianday(:before)
          and a.take_file is not null and a.take_state not in (:deleted, :recording)
          and not {IS_WAITING} and not {_IS_DEFERRED} and not {_IS_TRASHED}
    order by julianday(s.started_at), s.id, a.position, a.number
"""  # noqa: S608 - constants alone
_OLD_WORDS = f"""
    select a.id, a.session_id
    from attempts a join sessions s on s.id = a.session_id
    where s.pack <> :sample and julianday(s.started_at) < julianday(:before)
          and a.transcript_text <> '' and a.take_state is not :recording
          and not {_IS_DEFERRED} and not {_IS_TRASHED}
    order by julianday(s.started_at), s.id, a.position, a.number
"""  # noqa: S608 - constants alone
_FORGET_WORDS = """
    insert into forgotten (session_id, position, number, words_after_days) values (?, ?, ?, ?)
"""
_MARKED = "select take_file from attempts where take_state = ?"
_TAKES_OF = """
    select id, session_id, take_file, take_state from attempts
    where session_id = ? and take_file is not null
"""


@dataclass(frozen=True)
class Retention:
    """Works on an open database and the folder of recordings beside it."""

    db: "Database"
    recordings: Path

    def preview(self, keep: KeepFor, now: datetime) -> Expiry:
        """Return what would be deleted now; nothing is changed."""
        expiry = Expiry()
        going = dict.fromkeys(self._old_sessions(keep, now))
        for session_id in going:
            expiry = expiry.with_session(sum(self._sizes(self._takes_of(session_id))))
        for row in self._old_takes(keep, now, going):
            for size in self._sizes([row]):
                expiry = expiry.with_recording(size)
        for _row in self._old_words(keep, now, going):
            expiry = expiry.with_transcript()
        return expiry

    def run(self, keep: KeepFor, now: datetime, at_most: int | None = None) -> Expiry:
        """Delete what is due and return what that was; raise AppError during an interview.

        With ``at_most`` the rest of more interviews or recordings than that is left for later.
        """
        if self.is_interview_under_way():
            raise _under_way()
        self._finish_what_was_begun()
        expiry = Expiry()
        for session_id in list(islice(self._old_sessions(keep, now), at_most)):
            size = self._delete_session(session_id, keep.session_days or 0)
            expiry = expiry if size is None else expiry.with_session(size)
        for row in list(islice(self._old_takes(keep, now), at_most)):
            size = self._delete_take(row, keep.recording_days or 0)
            expiry = expiry if size is None else expiry.with_recording(size)
        for row in list(islice(self._old_words(keep, now), at_most)):
            is_gone = self._delete_words(row["id"], keep.transcript_days or 0)
            expiry = expiry.with_transcript() if is_gone else expiry
        log.info(
            "deleted by age: %d recordings, words of %d answers, %d sessions",
            expiry.recordings,
            expiry.transcripts,
            expiry.sessions,
        )
        return expiry

    def is_interview_under_way(self) -> bool:
        """Say whether a process that runs still holds an interview."""
        rows = self.db.query(
            "select process_id, started_at from sessions where finished_at is null"
        )
        return any(has_owner(self.db, row) for row in rows)

    # What is due

    def _old_sessions(self, keep: KeepFor, now: datetime) -> Iterator[str]:
        if keep.session_days is None:
            return
        before = _days_before(now, keep.session_days)
        rows = self.db.query(_OLD_SESSIONS, {**_STATES, "sample": SAMPLE_PACK, "before": before})
        yield from (row["id"] for row in list(rows) if not self._holds_what_waits(row["id"]))

    def _old_takes(
        self, keep: KeepFor, now: datetime, but_in: Collection[str] = ()
    ) -> Iterator[dict[str, Any]]:
        """Yield the rows whose recording is due and there: what was moved away is not ours."""
        if keep.recording_days is None:
            return
        before = _days_before(now, keep.recording_days)
        wanted = {**_STATES, "sample": SAMPLE_PACK, "before": before, "deleted": TakeState.DELETED}
        rows = self.db.query(_OLD_TAKES, wanted)
        theirs = [row for row in rows if row["session_id"] not in but_in]
        yield from (row for row in theirs if self._is_there(row["take_file"]))

    def _old_words(
        self, keep: KeepFor, now: datetime, but_in: Collection[str] = ()
    ) -> Iterator[dict[str, Any]]:
        if keep.transcript_days is None:
            return
        before = _days_before(now, keep.transcript_days)
        wanted = {"sample": SAMPLE_PACK, "before": before, "recording": TakeState.RECORDING}
        rows = self.db.query(_OLD_WORDS, wanted)
        yield from (row for row in rows if row["session_id"] not in but_in)

    def _takes_of(self, session_id: str) -> list[dict[str, Any]]:
        return list(self.db.query(_TAKES_OF, [session_id]))

    def _sizes(self, rows: Sequence[dict[str, Any]]) -> Iterator[int]:
        sizes = (takes.size(self.recordings / row["take_file"]) for row in rows)
        yield from (size for size in sizes if size is not None)

    def _is_there(self, file: str) -> bool:
        return takes.found(self.recordings / file).is_file()

    def _holds_what_waits(self, session_id: str) -> bool:
        """Say whether a take waits to be written down, or is there and no answer names it."""
        waiting = self.db.query(_WAITING_IN, {**_STATES, "session": session_id})
        if any(self._is_there(row["take_file"]) for row in waiting):
            return True
        named = {row["take_file"] for row in self._takes_of(session_id)}
        found = unnamed_in(self.recordings, named, session_id)
        return any(each.path.stat().st_size > HEADER_BYTES for each in found)

    # Deleting

    def _finish_what_was_begun(self) -> None:
        for row in list(self.db.query(_MARKED, [TakeState.DELETED])):
            if self._is_there(row["take_file"]):
                self._unlink(row["take_file"])

    def _delete_session(self, session_id: str, days: int) -> int | None:
        """Delete an interview and return the size of its recordings; None where one stayed."""
        size = 0
        for row in self._takes_of(session_id):
            gone = self._delete_take(row, days) if row["take_state"] != TakeState.DELETED else 0
            if gone is None:
                return None
            size += gone
        with alone(self.db):
            self.db.execute("delete from sessions where id = ?", [session_id])
        shutil.rmtree(self.recordings / session_id, ignore_errors=True)
        return size

    def _delete_take(self, row: dict[str, Any], days: int) -> int | None:
        """Mark a recording as deleted, delete it and return its size; None where that failed."""
        size = sum(self._sizes([row]))
        with alone(self.db):
            if not self._mark(row["id"], days):
                return None
        return size if self._unlink(row["take_file"]) else None

    def _mark(self, attempt_id: int, days: int) -> bool:
        kept = self._kept(attempt_id)
        take: Take | None = kept[1].take if kept else None
        if kept is None or take is None:
            return False
        session_id, attempt = kept
        marked = attempt.model_copy(update={"take": take.deleted_after(days)})
        self.db.execute(SAVE_ATTEMPT, attempt_row(session_id, marked))
        return True

    def _delete_words(self, attempt_id: int, days: int) -> bool:
        with alone(self.db):
            kept = self._kept(attempt_id)
            if kept is None:
                return False
            session_id, attempt = kept
            self.db.execute(SAVE_ATTEMPT, attempt_row(session_id, without_words(attempt, days)))
            place = [session_id, attempt.key.position, attempt.key.number, days]
            self.db.execute(_FORGET_WORDS, place)
        return True

    def _kept(self, attempt_id: int) -> tuple[str, Attempt] | None:
        """Return an answer with the session it is of; None where it is gone or unreadable."""
        row = next(iter(self.db.query("select * from attempts where id = ?", [attempt_id])), None)
        try:
            return (row["session_id"], attempt_of(row)) if row is not None else None
        except AppError as error:
            log.warning("what is old of an answer stays: %s", error.code)
            return None

    def _unlink(self, file: str) -> bool:
        path = self.recordings / file
        if not path.resolve().is_relative_to(self.recordings.resolve()):
            return False
        try:
            takes.delete(path)
        except OSError as error:
            log.warning("an old recording stays for now: %s", error.strerror)
            return False
        with contextlib.suppress(OSError):
            path.parent.rmdir()
        return True


def _days_before(now: datetime, days: int) -> str:
    return (now - timedelta(days=days)).isoformat()


def _under_way() -> AppError:
    return AppError(
        "interview_under_way",
        translate("store", "An interview is going on, so nothing was deleted."),
        hint=translate("store", "Try again when it is over."),
        retryable=True,
    )
