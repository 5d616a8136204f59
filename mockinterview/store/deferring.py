"""The queue of answers whose judgement is still to come.

An answer stands in it from when its words are known until it is judged: it is put in and taken
out in the same step as the attempt itself is written down, so no kill comes between. Who judges
an answer claims it; a claim ends with the process that made it. What is the model's to judge is
not known here.
"""

import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.correcting import is_from_before_mending, with_words_of
from mockinterview.core.deferred import Deferred, first_due
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.store.database import alone, file_of
from mockinterview.store.history import TRASHED
from mockinterview.store.presence import is_held
from mockinterview.store.rows import SAVE_ATTEMPT, attempt_of, attempt_row

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

_ALL = f"""
    select d.id, d.endpoint, d.tries, d.not_before, d.claimed_by, d.claimed_at,
           a.session_id, a.attempt_json
    from deferred_judgements d join attempts a on a.id = d.attempt_id
    where a.session_id not in {TRASHED}
    order by d.id
"""  # noqa: S608 - constants alone
_MINE = """
    select a.session_id, a.attempt_json
    from deferred_judgements d join attempts a on a.id = d.attempt_id
    where d.id = ? and d.claimed_by = ?
"""
# An answer that was being judged for the first time is given free with its first stand-in;
# later saves of the same stand-in take no claim from whoever judges it now.
_PUT_IN = """
    insert into deferred_judgements (attempt_id, endpoint, tries, not_before)
    values (:attempt_id, :endpoint, :tries, :not_before)
    on conflict (attempt_id) do update set
        endpoint = iif(tries = 0, excluded.endpoint, endpoint),
        claimed_by = iif(tries = 0, null, claimed_by),
        not_before = excluded.not_before,
        tries = excluded.tries
"""
_PUT_IN_CLAIMED = """
    insert into deferred_judgements (attempt_id, endpoint, tries, claimed_by, claimed_at)
    values (:attempt_id, :endpoint, 0, :process, :now)
"""
_CLAIM = """
    update deferred_judgements set claimed_by = ?, claimed_at = ?, tries = max(tries, 1)
    where id = ?
"""
_QUEUED = """
    select a.position, a.number, a.transcript_text, d.endpoint
    from deferred_judgements d join attempts a on a.id = d.attempt_id where a.session_id = ?
"""
_PUT_BACK = """
    insert into deferred_judgements (attempt_id, endpoint, tries, not_before)
    select a.id, :endpoint, :tries, :not_before from attempts a
    where a.session_id = :session_id and a.position = :position and a.number = :number
"""
_LET_GO = "update deferred_judgements set claimed_by = null where id = ? and claimed_by = ?"


Queued = dict[tuple[AttemptKey, str], str]
"""Endpoints, by an answer and the words of it that wait for one."""


@dataclass(frozen=True)
class DeferredJudgements:
    """Works on an open database.

    ``endpoint`` is the base URL of the language model that judges answers now, empty for the
    offline coach: an answer waits for the one that it was given to, and for no other.
    """

    db: "Database"
    endpoint: str = ""

    def save(self, session_id: str, attempt: Attempt) -> None:
        """Write an attempt down, and whether its judgement is still to come.

        A stand-in takes the place of no judgement that came meanwhile, and what the person says
        of an answer themselves stays as it is stored: it has a way of its own (``store.own``). So
        do words that they mended meanwhile.
        """
        with alone(self.db):
            self._save(session_id, attempt)

    def queued(self, session_id: str) -> Queued:
        """Return which answers of a session wait, each for which endpoint."""
        return {
            (AttemptKey(position=row["position"], number=row["number"]), row["transcript_text"]): (
                row["endpoint"]
            )
            for row in self.db.query(_QUEUED, [session_id])
        }

    def arrive(self, session_id: str, attempts: Iterable[Attempt], before: Queued) -> None:
        """Let the answers of a session from elsewhere wait, where that sends them nowhere new.

        One that waited here goes on waiting for the endpoint that it was given to. Of another one
        nobody knows which that was: without any judgement it waits for the offline coach, and else
        it keeps the one that it has.
        """
        for attempt in attempts:
            words = _words_to_judge(attempt)
            endpoint = before.get((attempt.key, words))
            if endpoint is None and attempt.feedback is None:
                endpoint = ""
            if words and endpoint is not None:
                self._put_back(session_id, attempt, endpoint)

    def _put_back(self, session_id: str, attempt: Attempt, endpoint: str) -> None:
        stand_in = attempt.feedback.stand_in if attempt.feedback else None
        at = stand_in.not_before if stand_in else None
        place = {
            "session_id": session_id,
            **attempt.key.model_dump(),
            "endpoint": endpoint,
            "tries": stand_in.tries if stand_in else 0,
            "not_before": at.isoformat() if at else None,
        }
        self.db.execute(_PUT_BACK, place)

    def all(self) -> list[Deferred]:
        """Return what waits, in the order of arrival."""
        return list(_readable(file_of(self.db), self.db.query(_ALL)))

    def claim(self, now: datetime | None) -> Deferred | None:
        """Take the answer whose turn it is, so that nobody else judges it."""
        with alone(self.db):
            ours = (each for each in self.all() if each.endpoint in {"", self.endpoint})
            due = first_due(ours, now)
            if due is not None:
                self.db.execute(_CLAIM, [os.getpid(), datetime.now(UTC).isoformat(), due.id])
        return due

    def let_go(self, deferred: Deferred) -> None:
        """Give a claimed answer back as it was."""
        self.db.execute(_LET_GO, [deferred.id, os.getpid()])

    def settle(self, deferred: Deferred, feedback: Feedback) -> Attempt | None:
        """Keep what became of a claimed answer, and return the attempt as it is now.

        None where the answer is gone meanwhile, has other words, or was judged by somebody else.
        """
        mine = [deferred.id, os.getpid()]
        with alone(self.db):
            row = next(iter(self.db.query(_MINE, mine)), None)
            if row is None:
                return None
            changes = {"feedback": feedback, "trouble": None}
            attempt = attempt_of(row).model_copy(update=changes)
            self.db.execute(_LET_GO, mine)
            self._save(row["session_id"], attempt)
        return attempt

    def _save(self, session_id: str, attempt: Attempt) -> None:
        before = self._stored(session_id, attempt.key)
        if before is not None:
            attempt = _with_own_words(before, attempt)
        row = attempt_row(session_id, attempt)
        has_new_words = before is None or before["transcript_text"] != row["transcript_text"]
        if before is not None and not has_new_words and _is_waiting(attempt):
            attempt = _with_what_came(attempt_of(before), attempt)
            row = attempt_row(session_id, attempt)
        self.db.execute(SAVE_ATTEMPT, row)
        stored = before or self._stored(session_id, attempt.key)
        if stored is not None:
            self._place(stored["id"], attempt, has_new_words=has_new_words)

    def _place(self, attempt_id: int, attempt: Attempt, *, has_new_words: bool) -> None:
        feedback = attempt.feedback
        is_to_come = bool(_words_to_judge(attempt))
        if has_new_words or not is_to_come:
            self.db.execute("delete from deferred_judgements where attempt_id = ?", [attempt_id])
        place = {"attempt_id": attempt_id, "endpoint": self.endpoint}
        if is_to_come and feedback is not None and feedback.stand_in is not None:
            stand_in = feedback.stand_in
            at = stand_in.not_before.isoformat() if stand_in.not_before else None
            self.db.execute(_PUT_IN, {**place, "tries": stand_in.tries, "not_before": at})
        elif is_to_come and has_new_words:
            now = datetime.now(UTC).isoformat()
            self.db.execute(_PUT_IN_CLAIMED, {**place, "process": os.getpid(), "now": now})

    def _stored(self, session_id: str, key: AttemptKey) -> dict[str, Any] | None:
        where = "session_id = ? and position = ? and number = ?"
        place = [session_id, key.position, key.number]
        rows = self.db.table("attempts").rows_where(where, place)
        return next(iter(rows), None)


def _words_to_judge(attempt: Attempt) -> str:
    """Return the words of an answer whose judgement is still to come; else none."""
    feedback, hearing = attempt.feedback, attempt.hearing
    has_words = hearing is not None and not hearing.transcript.is_empty
    is_to_come = feedback is None or feedback.is_waiting
    return hearing.transcript.text if hearing and has_words and is_to_come else ""


def _is_waiting(attempt: Attempt) -> bool:
    return attempt.feedback is not None and attempt.feedback.is_waiting


def _with_own_words(before: dict[str, Any], given: Attempt) -> Attempt:
    """Return an attempt with what the person said of it, as stored: the giver's may be older.

    That is the rating and the note, and words that were mended since the giver read it, as an
    interview that is over does whose last judgement comes late. What cannot be read is written
    over, as it always was.
    """
    try:
        stored = attempt_of(before)
    except AppError:
        return given
    if is_from_before_mending(given, stored):
        given = with_words_of(given, stored)
    return given.with_own_of(stored)


def _with_what_came(stored: Attempt, given: Attempt) -> Attempt:
    """Return an attempt whose feedback waits with what came since whoever gives it read it.

    The window may hold a stand-in on show that another program has had judged.
    """
    was, now = stored.feedback, given.feedback
    if was is None or was.score is None or now is None or now.stand_in is None:
        return given
    is_older = (
        was.is_waiting and was.stand_in is not None and was.stand_in.tries <= now.stand_in.tries
    )
    return given if is_older else given.model_copy(update={"feedback": was})


def _readable(file: Path, rows: Iterator[dict[str, Any]]) -> Iterator[Deferred]:
    for row in rows:
        try:
            attempt = attempt_of(row)
        except AppError as error:
            log.warning("an answer that waits cannot be judged: %s", error.code)
            continue
        yield Deferred(
            id=row["id"],
            session_id=row["session_id"],
            attempt=attempt,
            endpoint=row["endpoint"],
            tries=row["tries"],
            not_before=row["not_before"],
            is_claimed=_is_claimed(file, row),
        )


def _is_claimed(file: Path, row: dict[str, Any]) -> bool:
    if row["claimed_by"] is None:
        return False
    return is_held(file, row["claimed_by"], datetime.fromisoformat(row["claimed_at"]))
