"""Puts a backup in the place of the database, at a person's wish or because it is damaged.

What stood there is kept beside the backups, with its date. A kill may come at any point: the
backup is copied to a name of its own first, and whoever opens the database next finishes what was
begun. All of it is done below the lock, with no other program having the database open.

A database counts as damaged where it cannot be opened, is empty or gone although there are
backups of it, or where a page was found that cannot be read: then a mark beside it has the next
opening look at all of it. Without a backup, what can be read is rescued: ``store.rescuing``.
"""

import contextlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mockinterview.core.backups import Backup, BackupKind
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.words import translate
from mockinterview.store.backups import Backups
from mockinterview.store.copying import is_sound, is_whole, sync
from mockinterview.store.presence import is_open_here, others
from mockinterview.store.rescuing import Rescued, is_newer, rescue
from mockinterview.whole_file import sync_folder

_ASIDE = (BackupKind.REPLACED, BackupKind.DAMAGED)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Mending:
    """Works on the file of a database that this program has not open."""

    file: Path

    @property
    def backups(self) -> Backups:
        return Backups(self.file)

    def finish(self) -> None:
        """Bring to its end what a killed program began."""
        for part in self.file.parent.glob(f"{self._ready.name}.*.part*"):
            part.unlink()
        if not self._ready.exists():
            return
        if self.file.exists():
            self._ready.unlink()  # nothing had been put aside yet
            self._note.unlink(missing_ok=True)
            return
        self._put_aside_log(self._noted())
        self._put_in_place()

    def needs_looking_at(self) -> bool:
        """Say whether the database is gone, empty or marked, and damaged as far as can be told."""
        if not self.file.exists() or not self.file.stat().st_size:
            return bool(self.backups.all())
        if not self._mark.exists():
            return False
        try:
            with closing(_opened(self.file)) as opened:
                is_damaged = not is_whole(opened)
        except sqlite3.OperationalError:
            return False  # it cannot be read for now: that is no damage, and the mark stays
        except sqlite3.DatabaseError:
            return True
        if not is_damaged:
            self.unmark()
        return is_damaged

    def mark(self) -> None:
        """Have the next opening look at the whole database."""
        with contextlib.suppress(OSError):
            self._mark.touch()

    def unmark(self) -> None:
        self._mark.unlink(missing_ok=True)

    def from_last_good(self, now: datetime) -> Failure | None:
        """Put the newest whole backup in the place of a damaged database, and say so.

        Where there is none, a database of what can be read of the damaged one takes its place.
        None where nothing can be read, a newer version wrote it, or a program has the database
        open, this one or another: then all stays as it is.
        """
        if is_open_here(self.file) or others(self.file) or is_newer(self.file):
            return None
        backup = self.backups.last_good(now)
        if backup is None:
            return self._from_what_is_left(now)
        aside = self._exchange(backup, BackupKind.DAMAGED, now)
        self.unmark()
        log.info("a damaged database was replaced by a backup")
        return _mended(backup, aside)

    def restore(self, name: str, now: datetime) -> Path | None:
        """Put a backup in the place of the database, and return where that is kept.

        Raises:
            AppError: The backup is gone or not whole, or another program uses the database.
        """
        path = self.backups.path(name)
        backup = Backup.named(name)
        if backup is None or not backup.can_be_restored or not is_sound(path):
            raise _not_whole(name)
        is_damaged = not self._let_go()
        kind = BackupKind.DAMAGED if is_damaged else BackupKind.REPLACED
        aside = self._exchange(backup, kind, now)
        self.unmark()
        return aside

    def refuse_others(self) -> None:
        """Raise AppError where another program has the database open."""
        if others(self.file):
            raise in_use()

    # How one takes the other's place

    @property
    def _ready(self) -> Path:
        return self.file.with_name(f"{self.file.name}.restoring")

    @property
    def _note(self) -> Path:
        return self._ready.with_name(f"{self._ready.name}.aside")

    @property
    def _mark(self) -> Path:
        return self.file.with_name(f"{self.file.name}.damaged")

    def _let_go(self) -> bool:
        """Make one file of a database and its log; say whether it is one that can be read.

        SQLite allows it to nobody who is not alone with the database.
        """
        if not self.file.exists():
            return True
        try:
            with closing(_opened(self.file)) as opened:
                opened.execute("PRAGMA journal_mode = DELETE").fetchall()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise in_use() from error
            return False
        except sqlite3.DatabaseError:
            return False
        return True

    @property
    def _part(self) -> Path:
        return self._ready.with_name(f"{self._ready.name}.{os.getpid()}.part")

    def _from_what_is_left(self, now: datetime) -> Failure | None:
        """Put what can be read of a damaged database in its place, and say how much that is."""
        if not self.file.exists() or not self.file.stat().st_size:
            return None
        part = self._part
        try:
            rescued = rescue(self.file, part)
            if not rescued.sessions or not is_sound(part):
                return None
            self._make_ready(part)
        except sqlite3.DatabaseError as error:
            log.warning("nothing was rescued: %s", type(error).__name__)
            return None
        finally:
            for left in (part, part.with_name(f"{part.name}-journal")):
                left.unlink(missing_ok=True)
        self.backups.folder.mkdir(parents=True, exist_ok=True)
        aside = self._put_aside(BackupKind.DAMAGED, now)
        self._put_in_place()
        self.unmark()
        return _rescued(rescued, aside)

    def _exchange(self, backup: Backup, kind: BackupKind, now: datetime) -> Path | None:
        part = self._part
        try:
            shutil.copyfile(self.backups.folder / backup.name, part)
            self._make_ready(part)
        finally:
            part.unlink(missing_ok=True)
        aside = self._put_aside(kind, now)
        self._put_in_place()
        return aside

    def _make_ready(self, part: Path) -> None:
        sync(part)
        part.replace(self._ready)

    def _put_aside(self, kind: BackupKind, now: datetime) -> Path | None:
        """Move the database beside the backups, and then its log: without it, it is another one."""
        if not self.file.exists():
            if not any(log_file.exists() for log_file in self._logs()):
                return None
            self.file.touch()  # beside the backup, SQLite would read the log into that
        name = self.backups.free_name(kind, now)
        self._note.write_text(name, encoding="ascii")
        sync(self._note)
        aside = self.backups.folder / name
        self.file.replace(aside)
        self._put_aside_log(name)
        return aside

    def _noted(self) -> str | None:
        """Return the name under which a killed program put the database aside.

        A version that noted none is taken to have given the newest name that there is.
        """
        with contextlib.suppress(OSError, UnicodeDecodeError):
            name = self._note.read_text(encoding="ascii")
            if (self.backups.folder / name).is_file() and Backup.named(name):
                return name
        return next((b.name for b in self.backups.all() if b.kind in _ASIDE), None)

    def _put_aside_log(self, name: str | None) -> None:
        """Move what the database left behind beside it: to where it was put aside."""
        for log_file in self._logs():
            if not log_file.exists():
                continue
            if name is not None:
                ending = log_file.name.removeprefix(self.file.name)
                log_file.replace(self.backups.folder / f"{name}{ending}")
            else:
                log_file.unlink()
        self.file.with_name(f"{self.file.name}-shm").unlink(missing_ok=True)

    def _logs(self) -> list[Path]:
        """Return where SQLite leaves what is not in the database yet, or is to be taken back."""
        return [self.file.with_name(f"{self.file.name}{end}") for end in ("-wal", "-journal")]

    def _put_in_place(self) -> None:
        self._ready.replace(self.file)
        self._note.unlink(missing_ok=True)
        sync_folder(self.file.parent)


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, timeout=0.2)


def in_use() -> AppError:
    """Return what is said where another program has the database open."""
    return AppError(
        "database_in_use",
        translate("store", "Another program has the database open, so nothing was changed."),
        hint=translate("store", "Close its window or wait for its command, then try again."),
        retryable=True,
    )


def refuse_interview(is_under_way: Callable[[], bool]) -> None:
    """Raise AppError while an interview goes on; a damaged database cannot tell, and hinders none.

    ``is_under_way`` asks the database.
    """
    try:
        if not is_under_way():
            return
    except AppError as error:
        if error.code != "database_broken":
            raise
        return
    raise AppError(
        "interview_under_way",
        translate("store", "An interview is going on, so nothing was changed."),
        hint=translate("store", "Try again when it is over."),
        retryable=True,
    )


def _not_whole(name: str) -> AppError:
    return AppError(
        "backup_broken",
        translate(
            "store", "The backup {name} cannot be restored: it is damaged. Nothing was changed."
        ).format(name=name),
        hint=translate("store", "Choose another one; see: mockinterview backups list"),
    )


def _mended(backup: Backup, aside: Path | None) -> Failure:
    day = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    if aside is None:
        message = translate(
            "store", "The database was gone, so the backup of {day} has taken its place."
        ).format(day=day)
    else:
        message = translate(
            "store",
            "The database was damaged, so the backup of {day} has taken its place; the damaged "
            "file is kept as {file}.",
        ).format(day=day, file=aside)
    return Failure(
        code="database_mended",
        message=message,
        hint=translate(
            "store", "Interviews after that time are not listed; their recordings are kept."
        ),
    )


def _rescued(rescued: Rescued, aside: Path | None) -> Failure:
    return Failure(
        code="database_rescued",
        message=translate(
            "store",
            "The database was damaged and no backup of it is whole. Interviews that could be read "
            "and are kept: {sessions}, answers: {answers}. The damaged file is kept as {file}.",
        ).format(sessions=rescued.sessions, answers=rescued.answers, file=aside),
        hint=translate(
            "store", "What could not be read is not listed; recordings are kept. Copy the file now."
        ),
    )


def now_here() -> datetime:
    """Return the time of day with its zone."""
    return datetime.now(UTC).astimezone()
