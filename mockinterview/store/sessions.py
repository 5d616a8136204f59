"""The store of sessions.

Rows live in ``mockinterview.db``, recordings in ``recordings/SESSION/``. Each step of
an interview is written as it happens, so an interrupted interview is a session too.
Used from one thread at a time (the database lane), but for ``recording``, which
touches no row.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.comparing import TakeRef
from mockinterview.core.deferred import Deferred
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.focus import Away
from mockinterview.core.habits import Habits
from mockinterview.core.history import TRASH_KEPT, Counted, HistoryQuery, HistoryRow
from mockinterview.core.kept import KeptSession
from mockinterview.core.progress import Measured, Period
from mockinterview.core.question import Question
from mockinterview.core.record import PastAnswers
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.core.review import Assessment
from mockinterview.core.schedule import Card
from mockinterview.core.session import Attempt, AttemptKey, Bookmark, Session, SessionSummary
from mockinterview.core.stopping import never
from mockinterview.core.waiting import Waiting
from mockinterview.core.words import translate
from mockinterview.ports import Recall
from mockinterview.store import overwriting, takes
from mockinterview.store.answered import latest, takes_of
from mockinterview.store.arriving import Arrivals
from mockinterview.store.backups import Backups
from mockinterview.store.believing import Believing, clock_is_ahead
from mockinterview.store.copying import GiveWay, is_whole
from mockinterview.store.database import Tell, alone, open_database, unheard, worded
from mockinterview.store.deferring import DeferredJudgements
from mockinterview.store.forgetting import Forgetting
from mockinterview.store.history import History, whole
from mockinterview.store.measured import habits
from mockinterview.store.own import OwnWords
from mockinterview.store.packing import TakesOnDisk
from mockinterview.store.past import PAST, past_answers
from mockinterview.store.progress import ProgressTables
from mockinterview.store.recovery import Recovery
from mockinterview.store.retention import Retention
from mockinterview.store.reviews import Reviews
from mockinterview.store.rows import attempt_of, session_of, session_row
from mockinterview.store.schedule import Cards
from mockinterview.store.sealing import Seals

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE_NAME = "mockinterview.db"
RECORDINGS_NAME = "recordings"


class SessionStore:
    """Sessions in SQLite with their recordings beside them.

    ``repair`` makes a recording that a killed process left playable and returns its
    seconds. ``endpoint`` is the base URL of the language model that judges answers, if one
    does: answers that wait are kept for that one. ``tell`` hears that a damaged database was
    mended.
    """

    def __init__(
        self,
        home: Path,
        repair: Callable[[Path], float],
        endpoint: str = "",
        tell: Tell = unheard,
    ) -> None:
        self._tell = tell
        self._file = home / DATABASE_NAME
        self._recordings = home / RECORDINGS_NAME
        self._repair = repair
        self._endpoint = endpoint

    def begin_session(self, session: Session, questions: Sequence[Question] = ()) -> None:
        row = session_row(session, questions)
        with worded(self._file), alone(self._db):
            self._db.table("sessions").insert({**row, "process_id": os.getpid()})
            self._history.keep_own_words(session)

    def save_attempt(self, session_id: str, attempt: Attempt) -> None:
        with worded(self._file):
            self._deferrals.save(session_id, attempt)
            self._seals.note_attempt(session_id, attempt.key)

    def note_away(self, session_id: str, away: Away) -> None:
        with worded(self._file):
            self._seals.note_away(session_id, away)

    def set_own_rating(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        with worded(self._file):
            if not OwnWords(self._db).rate(session_id, key, rating):
                raise _unknown_attempt(session_id, key)

    def set_note(self, session_id: str, key: AttemptKey, note: str) -> None:
        with worded(self._file):
            if not OwnWords(self._db).note(session_id, key, note):
                raise _unknown_attempt(session_id, key)

    def set_bookmarks(
        self, session_id: str, key: AttemptKey, bookmarks: tuple[Bookmark, ...]
    ) -> None:
        with worded(self._file):
            if not OwnWords(self._db).bookmark(session_id, key, bookmarks):
                raise _unknown_attempt(session_id, key)

    def add_review(self, session_id: str, review: Assessment) -> None:
        with worded(self._file):
            if not Reviews(self._db).add(session_id, review):
                raise _unknown_session(session_id)

    def remove_review(self, session_id: str, review_id: str) -> None:
        with worded(self._file):
            if not Reviews(self._db).remove(session_id, review_id):
                raise _unknown_session(session_id)

    def finish_session(self, session_id: str, finished_at: datetime) -> None:
        with worded(self._file):
            self._db.execute(
                "update sessions set finished_at = ? where id = ? and finished_at is null",
                [finished_at.isoformat(), session_id],
            )
            self._seals.close(session_id)

    def session(self, session_id: str) -> Session:
        with worded(self._file):
            row = self._session_row(session_id)
            own = self._history.own_words(session_id)
            if own.pop("trashed_at"):
                raise _in_trash(session_id)
            attempts = self._db.table("attempts").rows_where(
                "session_id = ?", [session_id], order_by="position, number"
            )
            kept = [attempt_of(attempt) for attempt in attempts]
        return session_of({**row, **own}, kept)

    def sessions(
        self, *, limit: int = 100, offset: int = 0, search: str = ""
    ) -> list[SessionSummary]:
        return list(self.find(HistoryQuery(search=search, limit=limit, offset=offset)))

    def find(self, query: HistoryQuery) -> list[HistoryRow]:
        with worded(self._file):
            return self._history.find(query)

    def count(self, query: HistoryQuery) -> int:
        with worded(self._file):
            return self._history.count(query)

    def tags(self) -> list[Counted]:
        with worded(self._file):
            return self._history.tags()

    def packs(self) -> list[Counted]:
        with worded(self._file):
            return self._history.packs()

    def set_title(self, session_id: str, title: str) -> None:
        with worded(self._file):
            if not self._history.set_title(session_id, title):
                raise _unknown_session(session_id)

    def set_tags(self, session_id: str, tags: Sequence[str]) -> None:
        with worded(self._file):
            if not self._history.set_tags(session_id, tags):
                raise _unknown_session(session_id)

    def set_session_note(self, session_id: str, note: str) -> None:
        with worded(self._file):
            if not self._history.set_note(session_id, note):
                raise _unknown_session(session_id)

    def trash_session(self, session_id: str) -> None:
        with worded(self._file):
            if not self._history.trash(session_id):
                raise _unknown_session(session_id)

    def restore_session(self, session_id: str) -> None:
        with worded(self._file):
            if not self._history.restore(session_id):
                raise _not_in_trash(session_id)

    def empty_trash(self, before: datetime | None = None, *, at_most: int | None = None) -> int:
        with worded(self._file):
            if before is not None and not self._believing.is_believed(before + TRASH_KEPT):
                return 0
            going = self._history.in_trash(before)[:at_most]
            gone = sum(self._delete_from_trash(session_id) for session_id in going)
            if gone:
                self._overwrite_what_was_deleted()
        return gone

    def takes_of(self, question_id: str) -> list[TakeRef]:
        with worded(self._file):
            return takes_of(self._db, question_id)

    def latest(self, count: int) -> list[Session]:
        with worded(self._file):
            found = latest(self._db, count)
        return [self.session(session_id) for session_id in found]

    def past(self) -> dict[str, PastAnswers]:
        with worded(self._file):
            return {row["question_id"]: past_answers(row) for row in self._db.query(PAST)}

    def habits(self, session: Session) -> Habits:
        with worded(self._file):
            return habits(self._db, session.id, session.started_at)

    def progress(self, period: Period, area: str = "") -> Measured:
        with worded(self._file):
            return ProgressTables(self._db).measured(period, area)

    def cards(self, recall: Recall) -> list[Card]:
        with worded(self._file):
            return Cards(self._db, recall.model, recall.after).all()

    def delete_session(self, session_id: str) -> None:
        """Delete a session, its rows first and then its recordings."""
        with worded(self._file):
            self._session_row(session_id)
            self._delete(session_id)
            self._overwrite_what_was_deleted()

    def discard_attempt(self, session_id: str, key: AttemptKey) -> None:
        """Delete one attempt, its row first and then its recording."""
        place = [session_id, key.position, key.number]
        where = "session_id = ? and position = ? and number = ?"
        with worded(self._file):
            rows = list(self._db.table("attempts").rows_where(where, place))
            if not rows:
                raise _unknown_attempt(session_id, key)
            self._db.table("attempts").delete_where(where, place)
            if rows[0]["take_file"] is not None:
                self.recording(rows[0]["take_file"])  # refuses what points elsewhere
                takes.delete(self._recordings / rows[0]["take_file"])
            self._overwrite_what_was_deleted()

    def expiring(self, keep: KeepFor, now: datetime) -> Expiry:
        with worded(self._file):
            return self._retention.preview(keep, now)

    def expire(self, keep: KeepFor, now: datetime, *, at_most: int | None = None) -> Expiry:
        with worded(self._file):
            is_believed = self._believing.is_believed(now)
            expiry = self._retention.run(keep if is_believed else KeepFor(), now, at_most)
            if not is_believed and not keep.is_for_good:
                raise clock_is_ahead()
            if expiry.sessions or expiry.transcripts:
                self._overwrite_what_was_deleted()
        emptied = self.empty_trash(now - TRASH_KEPT, at_most=at_most)
        return expiry.model_copy(update={"from_trash": emptied})

    def is_believed(self, now: datetime) -> bool:
        """Say whether something may be deleted by this clock: see ``core.clock_seen``."""
        with worded(self._file):
            return self._believing.is_believed(now)

    def recording(self, file: str) -> Path:
        path = self._recordings / file
        if not path.resolve().is_relative_to(self._recordings.resolve()):
            raise AppError(
                "bad_recording", translate("store", "A recording's name points outside its folder.")
            )
        with worded(self._file):
            path.parent.mkdir(parents=True, exist_ok=True)
        return takes.found(path)

    def digest(self, file: str) -> str | None:
        with worded(self._file):
            return self._seals.digest(file)

    def recover(self) -> list[str]:
        """Bring in order what processes left that are gone; return the sessions' ids, each once.

        Takes that were being recorded are made playable and marked as recovered, and takes
        without a row become attempts; the sessions stay open-ended, as they were.
        """
        with worded(self._file):
            self._arrivals.tidy()
            return self._recovery.run()

    def kept(self, session_id: str) -> KeptSession:
        """Return a session with all that is stored of it; raise AppError where there is none."""
        with worded(self._file):
            self._session_row(session_id)
            if self._history.own_words(session_id)["trashed_at"]:
                raise _in_trash(session_id)
            return self._arrivals.kept(session_id)

    @contextmanager
    def taking_in(self) -> Iterator[Path]:
        """Hold a folder to unpack sessions from elsewhere into, for ``put``."""
        with worded(self._file), self._arrivals.taking_in() as folder:
            yield folder

    def put(self, kept: KeptSession, folder: Path, *, replace: bool = False) -> None:
        """Take in a session with the folder of its recordings, wholly or not at all."""
        with worded(self._file):
            self._arrivals.put(kept, folder, replace=replace)

    def packable(self) -> Iterator[str]:
        """Yield the names of the recordings that may be made smaller."""
        with worded(self._file):
            yield from TakesOnDisk(self._db, self._recordings).packable()

    def names_take(self, file: str) -> bool:
        """Say whether an answer names a recording that is meant to be there."""
        with worded(self._file):
            return TakesOnDisk(self._db, self._recordings).names(file)

    def forget(self, give_way: GiveWay = never) -> None:
        """Take what was deleted out of the search index and the backups; blocks, maybe for long.

        Raises:
            GivenWayError: It was broken off; what is left is done the next time.
        """
        with worded(self._file):
            Forgetting(self._db, Backups(self._file), give_way).run()

    def close(self) -> None:
        """Let go of the database; it is opened again where something is asked of it."""
        opened = vars(self).pop("_db", None)
        if opened is not None:
            opened.close()

    def waiting(self) -> list[Waiting]:
        with worded(self._file):
            return self._recovery.waiting()

    def is_interview_elsewhere(self) -> bool:
        """Say whether another program that runs now holds an interview."""
        with worded(self._file):
            return self._recovery.is_interview_elsewhere()

    def is_interview_under_way(self) -> bool:
        """Say whether an interview goes on, in this program or in another one."""
        with worded(self._file):
            return self._retention.is_interview_under_way()

    def nobodys(self) -> list[Path]:
        """Return the recordings that belong to no question of a session; they are kept."""
        with worded(self._file):
            return self._recovery.nobodys()

    def missing(self) -> list[str]:
        """Return the names of the recordings that answers tell of and that are not there."""
        with worded(self._file):
            return TakesOnDisk(self._db, self._recordings).missing()

    def is_whole(self) -> bool:
        """Say whether every page of the database can be read; blocks, longer where it is large."""
        with worded(self._file):
            return is_whole(self._db.conn)

    def deferred(self) -> list[Deferred]:
        with worded(self._file):
            return self._deferrals.all()

    def claim_deferred(self, now: datetime | None) -> Deferred | None:
        with worded(self._file):
            return self._deferrals.claim(now)

    def let_go_deferred(self, deferred: Deferred) -> None:
        with worded(self._file):
            self._deferrals.let_go(deferred)

    def settle_deferred(self, deferred: Deferred, feedback: Feedback) -> Attempt | None:
        with worded(self._file):
            settled = self._deferrals.settle(deferred, feedback)
            if settled is not None:
                self._seals.note_attempt(deferred.session_id, settled.key)
        return settled

    def _delete(self, session_id: str) -> None:
        self._db.table("sessions").delete(session_id)
        self._delete_recordings(session_id)

    def _delete_recordings(self, session_id: str) -> None:
        folder = self._recordings / session_id
        try:
            if folder.is_dir():
                shutil.rmtree(folder)
        except OSError:
            # A recording that is made smaller may have come into it meanwhile, and go by itself.
            if folder.is_dir():
                shutil.rmtree(folder)

    def _delete_from_trash(self, session_id: str) -> bool:
        """Delete a session, and its recordings, unless it was brought back meanwhile."""
        if not self._history.delete_from_trash(session_id):
            return False
        self._delete_recordings(session_id)
        return True

    @cached_property
    def _db(self) -> "Database":
        return open_database(self._file, self._tell)

    @property
    def _history(self) -> History:
        return History(self._db)

    @property
    def _deferrals(self) -> DeferredJudgements:
        return DeferredJudgements(self._db, self._endpoint)

    @property
    def _recovery(self) -> Recovery:
        return Recovery(self._db, self._recordings, self._repair)

    @property
    def _seals(self) -> Seals:
        return Seals(self._db, self._recordings)

    @property
    def _arrivals(self) -> Arrivals:
        return Arrivals(self._db, self._recordings)

    @property
    def _believing(self) -> Believing:
        return Believing(self._db, self._file)

    @property
    def _retention(self) -> Retention:
        return Retention(self._db, self._recordings)

    def _session_row(self, session_id: str) -> dict[str, Any]:
        rows = list(self._db.table("sessions").rows_where("id = ?", [whole(session_id)]))
        if not rows:
            raise _unknown_session(session_id)
        return rows[0]

    def _overwrite_what_was_deleted(self) -> None:
        """Take deleted words out of the log, and out of a search index that is not large.

        Of a large one nobody waits for that: what was deleted is noted, see ``forget``.
        """
        overwriting.at_once(self._db)
        overwriting.empty_log(self._db)


def _unknown_session(session_id: str) -> AppError:
    return AppError(
        "unknown_session",
        translate("store", "There is no session {session_id!r}.").format(session_id=session_id),
        hint=translate("store", "See: mockinterview sessions list"),
    )


def _in_trash(session_id: str) -> AppError:
    return AppError(
        "session_in_trash",
        translate(
            "store", "Session {session_id} is in the trash, with all that belongs to it."
        ).format(session_id=session_id),
        hint=translate(
            "store", "To bring it back: mockinterview sessions restore {session_id}"
        ).format(session_id=session_id),
    )


def _not_in_trash(session_id: str) -> AppError:
    return AppError(
        "not_in_trash",
        translate("store", "Session {session_id!r} is not in the trash.").format(
            session_id=session_id
        ),
        hint=translate("store", "See what is: mockinterview sessions list --trash"),
    )


def _unknown_attempt(session_id: str, key: AttemptKey) -> AppError:
    return AppError(
        "unknown_attempt",
        translate("store", "There is no attempt {key} in session {session_id}.").format(
            key=key, session_id=session_id
        ),
        hint=translate("store", "See: mockinterview sessions show {session_id}").format(
            session_id=session_id
        ),
    )
