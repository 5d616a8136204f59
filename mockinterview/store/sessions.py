"""The store of sessions.

Rows live in ``mockinterview.db``, recordings in ``recordings/SESSION/``. Each step of
an interview is written as it happens, so an interrupted interview is a session too.
Used from one thread at a time (the database lane), but for ``recording``, which
touches no row.
"""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.session import Attempt, Session, SessionSummary, Take, TakeState
from mockinterview.store.database import open_database, worded

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE_NAME = "mockinterview.db"
RECORDINGS_NAME = "recordings"
CLOCK_SLACK_SECONDS = 60.0
"""How far the clock may have been set between two looks at one process."""

_SUMMARIES = """
    select s.id, s.started_at, s.finished_at, s.pack, s.format, s.question_count,
           count(a.id) as attempt_count,
           coalesce(sum(a.take_seconds), 0) as seconds,
           (select avg(score) from (
                select score, max(number) from attempts
                where session_id = s.id and score is not null group by position)) as score
    from sessions s left join attempts a on a.session_id = s.id
    {where}
    group by s.id order by s.started_at desc, s.id desc limit :limit
"""
_FOUND = """where s.id in (
        select a2.session_id from attempts a2
        join attempts_fts f on f.rowid = a2.id where attempts_fts match :search)"""


class SessionStore:
    """Sessions in SQLite with their recordings beside them.

    ``repair`` makes a recording that a killed process left playable and returns its
    seconds.
    """

    def __init__(self, home: Path, repair: Callable[[Path], float]) -> None:
        self._file = home / DATABASE_NAME
        self._recordings = home / RECORDINGS_NAME
        self._repair = repair

    def begin_session(self, session: Session) -> None:
        row = session.model_dump(mode="json", exclude={"attempts"})
        with worded(self._file):
            self._db.table("sessions").insert({**row, "process_id": os.getpid()})

    def save_attempt(self, session_id: str, attempt: Attempt) -> None:
        with worded(self._file):
            self._db.table("attempts").upsert(
                _attempt_row(session_id, attempt), pk=("session_id", "position", "number")
            )

    def finish_session(self, session_id: str, finished_at: datetime) -> None:
        with worded(self._file):
            self._db.execute(
                "update sessions set finished_at = ? where id = ? and finished_at is null",
                [finished_at.isoformat(), session_id],
            )

    def session(self, session_id: str) -> Session:
        with worded(self._file):
            rows = list(self._db.table("sessions").rows_where("id = ?", [session_id]))
            if not rows:
                raise AppError(
                    "unknown_session",
                    f"There is no session {session_id!r}.",
                    hint="See: mockinterview sessions list",
                )
            attempts = self._db.table("attempts").rows_where(
                "session_id = ?", [session_id], order_by="position, number"
            )
            kept = tuple(Attempt.model_validate_json(row["attempt_json"]) for row in attempts)
        fields = {name: value for name, value in rows[0].items() if name != "process_id"}
        return Session.model_validate({**fields, "attempts": kept})

    def sessions(self, *, limit: int = 100, search: str = "") -> list[SessionSummary]:
        with worded(self._file):
            words = self._fts_query(search)
            rows = self._db.query(
                _SUMMARIES.format(where=_FOUND if words else ""),
                {"limit": limit, "search": words},
            )
            return [_summary(row) for row in rows]

    def delete_session(self, session_id: str) -> None:
        """Delete a session, its rows first and then its recordings."""
        self.session(session_id)
        with worded(self._file):
            self._db.table("sessions").delete(session_id)
            folder = self._recordings / session_id
            if folder.is_dir():
                shutil.rmtree(folder)

    def recording(self, file: str) -> Path:
        path = self._recordings / file
        if not path.resolve().is_relative_to(self._recordings.resolve()):
            raise AppError("bad_recording", "A recording's name points outside its folder.")
        with worded(self._file):
            path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def recover(self) -> list[str]:
        """Mend takes that were being recorded by a process that is gone.

        Their files are made playable and marked as recovered; the sessions stay
        open-ended, as they were. Return the sessions' ids, each once.
        """
        with worded(self._file):
            rows = list(
                self._db.query(
                    "select a.session_id, a.attempt_json, s.process_id, s.started_at"
                    " from attempts a join sessions s on s.id = a.session_id"
                    " where a.take_state = ?",
                    [TakeState.RECORDING],
                )
            )
        lost = [row for row in rows if not _is_alive(row)]
        for row in lost:
            attempt = Attempt.model_validate_json(row["attempt_json"])
            self.save_attempt(row["session_id"], self._recovered(attempt))
        return list(dict.fromkeys(row["session_id"] for row in lost))

    def _recovered(self, attempt: Attempt) -> Attempt:
        take = attempt.take
        if take is None:
            return attempt
        path = self._recordings / take.file
        seconds = self._repair(path) if path.is_file() else 0.0
        if not seconds:
            return attempt.model_copy(update={"take": None, "trouble": _NOTHING_RECORDED})
        mended: Take = take.model_copy(update={"state": TakeState.RECOVERED, "seconds": seconds})
        return attempt.model_copy(update={"take": mended})

    @cached_property
    def _db(self) -> "Database":
        return open_database(self._file)

    def _fts_query(self, search: str) -> str:
        """Quote what was typed for FTS5; the last word counts as a beginning.

        Quotation marks with nothing between them, as while a phrase is being typed, ask
        for nothing.
        """
        typed = search.encode("utf-8", "ignore").decode().replace("\0", " ").strip()
        quoted = self._db.quote_fts(typed)
        return f"{quoted}*" if quoted and not typed.endswith('"') else quoted


_NOTHING_RECORDED = Failure(
    code="nothing_recorded",
    message="The program ended before anything of this answer was recorded.",
)


def _attempt_row(session_id: str, attempt: Attempt) -> dict[str, Any]:
    take = attempt.take
    return {
        "session_id": session_id,
        "position": attempt.key.position,
        "number": attempt.key.number,
        "question_id": attempt.question.id,
        "question_title": attempt.question.title,
        "question_text": attempt.question.ask,
        "transcript_text": attempt.hearing.transcript.text if attempt.hearing else None,
        "take_file": take.file if take else None,
        "take_state": take.state if take else None,
        "take_seconds": take.seconds if take else None,
        "score": attempt.score,
        "attempt_json": attempt.model_dump_json(),
    }


def _summary(row: dict[str, Any]) -> SessionSummary:
    """Round the mean as ``Session.score`` does: SQLite would round a half away from zero."""
    score = None if row["score"] is None else round(row["score"])
    return SessionSummary.model_validate({**row, "score": score})


def _is_alive(row: dict[str, Any]) -> bool:
    """Say whether the process that began this session runs still.

    Numbers of processes are given anew, above all after a restart: one that began well
    after the session is another. A process that was killed and not yet reaped is gone.
    """
    if row["process_id"] is None:
        return False
    began = datetime.fromisoformat(row["started_at"]).timestamp()
    try:
        process = psutil.Process(row["process_id"])
        is_same = process.create_time() <= began + CLOCK_SLACK_SECONDS
        return is_same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
