"""Makes, keeps and checks the backups of the database, in ``backups/`` beside it.

Each is a database of its own, made under another name and renamed when it has been opened and
found whole, so a file with the name of a backup is one. Which are kept is a rule of
``core.backups``. Nothing here works on the store's own connection: it may run beside an interview,
and gives way to one.
"""

import contextlib
import logging
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import psutil

from mockinterview.core.backups import (
    Backup,
    BackupKind,
    is_due,
    name_of,
    newest_first,
    to_drop,
)
from mockinterview.core.errors import AppError
from mockinterview.core.stopping import never
from mockinterview.core.words import translate
from mockinterview.store.copying import GiveWay, copy, is_sound
from mockinterview.whole_file import sync_folder

FOLDER_NAME = "backups"
OF_ITSELF = (BackupKind.DAILY, BackupKind.HAND, BackupKind.MIGRATION)
"""The backups proper, beside which stands what was replaced or put aside."""

_BUSY_SECONDS = 10.0
_CLOCK_SLACK = timedelta(days=1)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Backups:
    """The backups of one database; ``give_way`` breaks off what takes a while."""

    file: Path
    give_way: GiveWay = never

    @property
    def folder(self) -> Path:
        return self.file.parent / FOLDER_NAME

    def all(self) -> list[Backup]:
        """Return the backups, newest first."""
        try:
            paths = [path for path in self.folder.iterdir() if path.is_file()]
        except (FileNotFoundError, NotADirectoryError):
            return []
        found = (Backup.named(path.name, path.stat().st_size) for path in paths)
        return newest_first(backup for backup in found if backup is not None)

    def path(self, name: str) -> Path:
        """Return where a backup is; raise AppError ``unknown_backup`` where there is none."""
        path = self.folder / name
        if Backup.named(name) is None or not path.is_file():
            raise AppError(
                "unknown_backup",
                translate("store", "There is no backup {name}. Nothing was changed.").format(
                    name=name
                ),
                hint=translate("store", "See: mockinterview backups list"),
            )
        return path

    def make(
        self, kind: BackupKind, now: datetime, source: sqlite3.Connection | None = None
    ) -> Backup:
        """Copy the database and check the copy; blocks.

        Raises:
            AppError: ``database_broken`` where the copy is not whole, so neither is the database.
            GivenWayError: It was broken off.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        self._clear_away()
        name = self.free_name(kind, now)
        part = self.folder / f".{name}.{os.getpid()}.part"
        part.touch()  # before the moment that is copied: see ``is_being_made``
        try:
            self._copy(part, source)
            if not is_sound(part, self.give_way):
                raise sqlite3.DatabaseError("database disk image is malformed")
            part.replace(self.folder / name)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        sync_folder(self.folder)
        log.info("made a backup: %s", kind)
        return self._named(name)

    def make_if_due(self, now: datetime, *, is_believed: bool = True) -> Backup | None:
        """Make the backup of the day where there is none yet, and drop what the rule drops.

        Where the database is damaged nothing is dropped: the old ones are what is left. Nor is
        it by a clock that is not believed: a damaged database that is kept goes by its age.
        """
        if not self.file.is_file() or not is_due(self.all(), now):
            return None
        made = self.make(BackupKind.DAILY, now)
        if is_believed:
            self.drop_old(now)
        return made

    def is_being_made(self) -> bool:
        """Say whether a program makes a backup now.

        What is deleted before one is begun is not in it.
        """
        self._clear_away()
        return any(self.folder.glob(".*.part"))

    def drop_old(self, now: datetime) -> Sequence[Backup]:
        """Delete what is kept no longer, and return it."""
        dropped = to_drop(self.all(), now)
        for backup in dropped:
            self.drop(backup.name)
        return dropped

    def drop(self, name: str) -> None:
        """Delete a backup, with what stands beside one that was put aside damaged."""
        for ending in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                (self.folder / f"{name}{ending}").unlink(missing_ok=True)

    def last_good(self, now: datetime) -> Backup | None:
        """Return the newest backup that is whole, looking at one after another.

        What a wrong clock dated later than now comes last: nobody knows how old it is.
        """
        mine = [backup for backup in self.all() if backup.kind in OF_ITSELF]
        mine.sort(key=lambda backup: backup.made_at > now + _CLOCK_SLACK)
        return next((b for b in mine if is_sound(self.folder / b.name)), None)

    def free_name(self, kind: BackupKind, now: datetime) -> str:
        """Return a name that no backup has yet."""
        name = name_of(kind, now)
        while (self.folder / name).exists():
            now += timedelta(seconds=1)
            name = name_of(kind, now)
        return name

    def _copy(self, part: Path, source: sqlite3.Connection | None) -> None:
        if source is not None:
            copy(source, part, self.give_way)
            return
        with closing(sqlite3.connect(self.file, timeout=_BUSY_SECONDS)) as opened:
            # One moment is copied, however much is written by others meanwhile.
            opened.execute("BEGIN")
            opened.execute("select count(*) from sqlite_master").fetchall()
            copy(opened, part, self.give_way)

    def _named(self, name: str) -> Backup:
        made = Backup.named(name, (self.folder / name).stat().st_size)
        if made is None:
            raise ValueError(f"{name} is no backup's name")
        return made

    def _clear_away(self) -> None:
        """Delete what programs left that were killed while they made a backup."""
        for part in self.folder.glob(".*.part*"):
            number = part.name.split(".part")[0].rsplit(".", 1)[-1]
            if not number.isdecimal() or not psutil.pid_exists(int(number)):
                with contextlib.suppress(OSError):
                    part.unlink(missing_ok=True)
