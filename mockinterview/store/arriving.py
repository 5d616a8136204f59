"""Takes in sessions from elsewhere, each with its recordings, wholly or not at all.

The recordings come in a folder on the same disk, which is moved into its place within the step
that writes the rows. A kill in between leaves a mark in the folder, and the one that was there
before under another name: ``tidy`` looks whether the rows were written, and goes on or back. The
mark is the number of the session's row in the history, which no other row ever gets: what the
person changes of the session meanwhile does not matter.
One program takes in at a time; where it is gone, the next start tidies up behind it.
Answers that waited for a language model elsewhere are sent nowhere from here: what they have, they
keep, and those that have no judgement at all wait for the offline coach.
"""

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from mockinterview.core.errors import AppError
from mockinterview.core.kept import KeptSession
from mockinterview.core.words import translate
from mockinterview.store.database import alone
from mockinterview.store.deferring import DeferredJudgements
from mockinterview.store.history import TRASHED, History
from mockinterview.store.rows import (
    SAVE_ATTEMPT,
    attempt_of,
    attempt_row,
    planned,
    session_of,
    session_row,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

MARK = ".arriving"
_LEAVING = ".leaving-"


@dataclass(frozen=True)
class Arrivals:
    """Works on an open database and the folder of recordings beside it."""

    db: "Database"
    recordings: Path

    def kept(self, session_id: str) -> KeptSession:
        """Return a session that is there, with all that is stored of it."""
        row = next(self.db.table("sessions").rows_where("id = ?", [session_id]))
        rows = self.db.table("attempts").rows_where(
            "session_id = ?", [session_id], order_by="position, number"
        )
        own = History(self.db).own_words(session_id)
        session = session_of({**row, **own}, [attempt_of(each) for each in rows])
        return KeptSession(session=session, questions=planned(row))

    @contextlib.contextmanager
    def taking_in(self) -> Iterator[Path]:
        """Hold a folder to unpack into; raise AppError while another program takes sessions in."""
        with self._alone():
            self._tidy()
            self._desk.mkdir(parents=True, exist_ok=True)
            try:
                yield self._desk
            finally:
                self._tidy()

    def put(self, kept: KeptSession, folder: Path, *, replace: bool = False) -> None:
        """Write a session down and move the folder of its recordings into its place.

        Called within ``taking_in``. Raise AppError for a session that is there already, unless
        it is to be replaced.
        """
        try:
            with alone(self.db):
                if not replace:
                    self._refuse(kept.id)
                self._bring_along(kept, folder)
                queued = DeferredJudgements(self.db).queued(kept.id)
                # One that is in the trash makes room for it.
                self.db.table("sessions").delete_where("id = ?", [kept.id])
                self._insert(kept)
                DeferredJudgements(self.db).arrive(kept.id, kept.session.attempts, queued)
                self._mark(folder, self._number(kept.id))
                self._exchange(kept.id, folder)
        except BaseException:
            self._settle_all()
            raise
        self._finish(kept.id)

    def tidy(self) -> None:
        """Bring in order what a kill left; nothing where another program takes sessions in."""
        if self._desk.is_dir():
            with contextlib.suppress(AppError), self._alone():
                self._tidy()

    @property
    def _desk(self) -> Path:
        return self.recordings.parent / "arriving"

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        self.recordings.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.recordings.parent / "arriving.lock", timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise _under_way() from error
        try:
            yield
        finally:
            lock.release()

    def _tidy(self) -> None:
        self._settle_all()
        if self._desk.is_dir():
            shutil.rmtree(self._desk)

    def _settle_all(self) -> None:
        for mark in sorted(self.recordings.glob(f"*/{MARK}")):
            self._settle(mark.parent.name, mark.read_text(encoding="ascii", errors="replace"))
        for leaving in sorted(self.recordings.glob(f"{_LEAVING}*")):
            self._put_back(leaving.name.removeprefix(_LEAVING))

    def _settle(self, session_id: str, number: str) -> None:
        """Keep recordings whose rows were written, and throw away those whose were not."""
        if self._number(session_id) == number:
            self._finish(session_id)
        else:
            shutil.rmtree(self.recordings / session_id)
            log.info("the recordings of session %s had come without it", session_id)

    def _put_back(self, session_id: str) -> None:
        leaving, place = self._leaving(session_id), self.recordings / session_id
        if place.exists():
            shutil.rmtree(leaving)
        else:
            leaving.replace(place)

    def _finish(self, session_id: str) -> None:
        """Clear away what stood by in case of a kill; what stays is cleared by ``tidy``."""
        with contextlib.suppress(OSError):
            if self._leaving(session_id).is_dir():
                shutil.rmtree(self._leaving(session_id))
            place = self.recordings / session_id
            (place / MARK).unlink(missing_ok=True)
            if not any(place.iterdir()):
                place.rmdir()

    def _refuse(self, session_id: str) -> None:
        if self._is_there(session_id):
            raise _already(session_id)

    def _exchange(self, session_id: str, folder: Path) -> None:
        """Put the new recordings in the place of the old."""
        place = self.recordings / session_id
        if place.is_dir():
            place.replace(self._leaving(session_id))
        folder.replace(place)

    def _bring_along(self, kept: KeptSession, folder: Path) -> None:
        """Give a new folder the recordings that it lacks and that are here.

        A session may come without them. Of one whose rows were lost, as by a backup that was put
        in the place of a damaged database, all of them stay.
        """
        place = self.recordings / kept.id
        coming = {path.stem for path in folder.iterdir()}
        named = {Path(take).stem for take in kept.takes}
        is_without_rows = not self._number(kept.id)
        for path in sorted(place.glob("[!.]*")):
            is_wanted = path.stem in named or is_without_rows
            if is_wanted and path.stem not in coming and path.is_file():
                _double(path, folder / path.name)

    def _mark(self, folder: Path, number: str) -> None:
        with (folder / MARK).open("w", encoding="ascii") as mark:
            mark.write(number)
            mark.flush()
            os.fsync(mark.fileno())

    def _leaving(self, session_id: str) -> Path:
        return self.recordings / f"{_LEAVING}{session_id}"

    def _insert(self, kept: KeptSession) -> None:
        self.db.table("sessions").insert(session_row(kept.session, kept.questions))
        History(self.db).keep_own_words(kept.session)
        for attempt in kept.session.attempts:
            self.db.execute(SAVE_ATTEMPT, attempt_row(kept.id, attempt))

    def _number(self, session_id: str) -> str:
        """Return the number of the rows of a session, also of one in the trash; or nothing."""
        row = next(self.db.query("select id from history where session_id = ?", [session_id]), None)
        return str(row["id"]) if row is not None else ""

    def _is_there(self, session_id: str) -> bool:
        """Say whether a session is there, and not in the trash."""
        query = f"select 1 from sessions where id = ? and id not in {TRASHED}"  # noqa: S608
        return next(self.db.query(query, [session_id]), None) is not None


def _double(path: Path, target: Path) -> None:
    """Give a file a second name, or make a second file where the disk knows no such names."""
    try:
        target.hardlink_to(path)
    except OSError:
        shutil.copy2(path, target)


def _already(session_id: str) -> AppError:
    return AppError(
        "session_is_there",
        translate("store", "There is a session {session_id} already; it is as it was.").format(
            session_id=session_id
        ),
        hint=translate("store", "Replace it, or keep both."),
    )


def _under_way() -> AppError:
    return AppError(
        "import_under_way",
        translate("store", "Another program is importing an archive; nothing was changed here."),
        hint=translate("store", "Try again when it is done."),
        retryable=True,
    )
