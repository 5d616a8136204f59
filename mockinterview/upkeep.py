"""What is done for the store while nothing else goes on: forgetting, backups, smaller recordings.

All of it may be broken off at any moment and goes on at the next time. It works on connections of
its own, so it runs beside whoever uses the store, and gives way to an interview.
"""

import logging
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from mockinterview.audio.flac import pack
from mockinterview.core.backups import Backup, BackupKind
from mockinterview.core.errors import AppError
from mockinterview.core.stopping import never
from mockinterview.core.words import translate
from mockinterview.ports import Store
from mockinterview.services import Workshop
from mockinterview.store import turns
from mockinterview.store.backups import Backups
from mockinterview.store.copying import GivenWayError, GiveWay
from mockinterview.store.database import worded
from mockinterview.store.mending import Mending, refuse_interview
from mockinterview.store.presence import locked
from mockinterview.store.sessions import DATABASE_NAME, SessionStore

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Done:
    """What came of it: the backup of the day where it was due, and recordings made smaller."""

    backup: Backup | None = None
    packed: int = 0
    saved_bytes: int = 0


@dataclass(frozen=True)
class Upkeep:
    """The upkeep of the store in a data folder; all of it blocks."""

    shop: Workshop

    def run(self, now: datetime, give_way: GiveWay = never) -> Done:
        """Do what is due until ``give_way`` says that something else begins.

        Raises:
            AppError: ``database_broken`` where that was found out by it, or what kept a backup
                from being made.
        """
        with turns.upkeep(give_way) as is_to_end:
            return self._run(now, is_to_end) if self._file.is_file() else Done()

    def _run(self, now: datetime, give_way: GiveWay) -> Done:
        store = self.shop.store()
        backup = None
        try:
            if store.is_interview_elsewhere():
                return Done()
            with worded(self._file):
                store.forget(give_way)
                backups = Backups(self._file, give_way)
                backup = backups.make_if_due(now, is_believed=store.is_believed(now))
            return self._pack(store, backup, give_way)
        except GivenWayError:
            return Done(backup)
        finally:
            store.close()

    def backups(self) -> list[Backup]:
        """Return the backups, newest first."""
        return Backups(self._file).all()

    def path(self, backup: Backup) -> Path:
        return Backups(self._file).folder / backup.name

    def back_up(self, now: datetime) -> Backup:
        """Make a backup because the person wishes for one."""
        if not self._file.is_file():
            raise AppError(
                "nothing_kept",
                translate("upkeep", "No interview was kept yet, so there is nothing to back up."),
            )
        with worded(self._file), turns.upkeep():
            try:
                return Backups(self._file).make(BackupKind.HAND, now)
            except sqlite3.DatabaseError:
                # The copy is damaged, and so is what it was made of: the next start mends it.
                Mending(self._file).mark()
                raise

    def restore(self, name: str, now: datetime, store: Store | None = None) -> Path | None:
        """Put a backup in the place of the database, and return where that is kept.

        ``store`` is this program's own, which lets go of the database for it.

        Raises:
            AppError: The backup is not whole, or an interview or another program is in the way.
        """
        mending = Mending(self._file)
        own: Store = store or self.shop.store()
        with worded(self._file), turns.without_upkeep():
            Backups(self._file).path(name)
            mending.refuse_others()
            refuse_interview(own.is_interview_under_way)
            own.close()
            with locked(self._file):
                mending.refuse_others()
                return mending.restore(name, now)

    @property
    def _file(self) -> Path:
        return self.shop.home / DATABASE_NAME

    def _pack(self, store: SessionStore, backup: Backup | None, give_way: GiveWay) -> Done:
        done = Done(backup)
        for file in store.packable():
            if give_way():
                break
            saved = pack(store.recording(file), partial(store.names_take, file))
            if saved:
                done = Done(backup, done.packed + 1, done.saved_bytes + saved)
        log.info("made %d recordings smaller by %d bytes", done.packed, done.saved_bytes)
        return done
