"""Copies a database whole, and says whether a copy is one that this program can work with.

A copy is made by SQLite's own backup call, so it holds one moment of a database that others write
to meanwhile. It is one file without a log beside it.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from mockinterview.core.stopping import never
from mockinterview.store.index_levels import keep_few
from mockinterview.whole_file import sync_folder

GiveWay = Callable[[], bool]
"""Says whether the work is to be broken off, because an interview begins or the program ends."""

_PAGES_A_STEP = 500
_STEPS_A_LOOK = 10_000
_INDICES = """
    select name from sqlite_master where type = 'table' and sql like 'create virtual table%fts5%'
"""


class GivenWayError(Exception):
    """The work was broken off; nothing of it is left."""


def copy(source: sqlite3.Connection, target: Path, give_way: GiveWay = never) -> None:
    """Copy an open database into a new file, brought to the disk whole.

    Raises:
        sqlite3.Error: Either cannot be read or written.
        GivenWayError: ``give_way`` said so.
    """

    def look(_status: int, _left: int, _all: int) -> None:
        if give_way():
            raise GivenWayError

    with closing(sqlite3.connect(target)) as made:
        source.backup(made, pages=_PAGES_A_STEP, progress=look)
        made.execute("PRAGMA journal_mode = DELETE").fetchall()
    sync(target)


def is_sound(file: Path, give_way: GiveWay = never) -> bool:
    """Say whether a file is a database of this program, whole and not of a newer version."""
    from sqlite_utils import Database

    from mockinterview.store.migrations import MIGRATION_NAMES, migrations

    if not file.is_file() or not file.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            names = {migration.name for migration in migrations.applied(Database(opened))}
            return bool(names) and names <= MIGRATION_NAMES and is_whole(opened, give_way)
    except sqlite3.DatabaseError:
        return False


def is_whole(opened: sqlite3.Connection, give_way: GiveWay = never) -> bool:
    """Say whether every page of an open database can be read and is where it belongs.

    Raises:
        GivenWayError: ``give_way`` said so.
    """
    opened.set_progress_handler(lambda: int(give_way()), _STEPS_A_LOOK)
    try:
        return [row[0] for row in opened.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise GivenWayError from error
        raise
    except sqlite3.DatabaseError:
        return False
    finally:
        opened.set_progress_handler(None, 0)


def clear_index(opened: sqlite3.Connection, file: Path) -> None:
    """Take the words out of a search index that stand in none of its rows any longer."""
    for (name,) in opened.execute(_INDICES).fetchall():
        keep_few(file, name)
        with opened:
            opened.execute(f'insert into "{name}"("{name}") values (\'optimize\')')  # noqa: S608 - a name of our own


def sync(path: Path) -> None:
    """Bring a file to the disk, and its name where the system lets a folder be brought there."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    sync_folder(path.parent)
