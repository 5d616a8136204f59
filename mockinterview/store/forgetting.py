"""Takes what was deleted out of the search index and the backups, so that deleted means deleted.

The database itself notes what is deleted from it, in the same step, whoever deletes (see the
migration ``m007_forgotten``); the note holds no word, only which session or answer it was. It is
worked off on the index of words, step by step, and on each backup in turn, and goes when none
holds it any longer. So a kill in between leaves the note, and so does an interview that begins. A
backup that is made meanwhile may hold an earlier moment: the note stays until the next time.
What is in the database again, as the sample that is added anew, is not touched.

A backup from which something cannot be taken is deleted: what the person deleted comes first.
Where that may only be so for now, as on a full disk, it stays, and so does the note. A damaged
database that was put aside is no backup; it goes by its age.
"""

import logging
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mockinterview.core.backups import Backup
from mockinterview.core.errors import AppError
from mockinterview.core.stopping import never
from mockinterview.core.wordless import without_words
from mockinterview.store import overwriting
from mockinterview.store.backups import Backups
from mockinterview.store.copying import GivenWayError, GiveWay, clear_index, sync
from mockinterview.store.rows import attempt_of, attempt_row

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

_REST_SECONDS = 0.03
"""Longer than SQLite lets a writer wait before it looks again whether it may."""

_PRIMARY = 0xFF
_FOR_NOW = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_IOERR_WRITE,
    }
)

# A session that is there again, or an answer, is none that is to be forgotten.
_NOTED = """
    select f.id, f.session_id, f.position, f.number, f.words_after_days
    from forgotten f
    where f.words_after_days is not null
          or (f.position is null and not exists (
                select 1 from sessions s where s.id = f.session_id))
          or (f.position is not null and not exists (
                select 1 from attempts a where a.session_id = f.session_id
                and a.position = f.position and a.number = f.number))
"""
_AT = "session_id = :session_id and position = :position and number = :number"


@dataclass(frozen=True)
class Forgetting:
    """Works on an open database and the backups beside it.

    ``give_way`` breaks it off. ``rest`` is how others get their turn to write between two steps.
    """

    db: "Database"
    backups: Backups
    give_way: GiveWay = never
    rest: Callable[[float], None] = time.sleep

    def run(self) -> None:
        """Work off what is noted; raise GivenWayError where that is broken off."""
        newest = next(iter(self.db.query("select max(id) as id from forgotten")))["id"]
        if newest is None:
            return
        self._clear_index()
        notes = list(self.db.query(_NOTED))
        may_be_copied = self.backups.is_being_made()  # looked at before the backups are
        if notes:
            for backup in self.backups.all():
                if backup.can_be_restored:
                    self._look_up()
                    self._forget_in(backup, notes)
        if not overwriting.empty_log(self.db) or may_be_copied:
            log.info("what was deleted stays noted: an earlier moment of it is read")
            return
        self.db.execute("delete from forgotten where id <= ?", [newest])
        log.info("worked off %d notes of what was deleted", len(notes))

    def _clear_index(self) -> None:
        """Take the words out of the search index that stand in none of its rows any longer."""
        is_to_go_on = overwriting.begin(self.db)
        while is_to_go_on:
            self._look_up()
            self.rest(_REST_SECONDS)
            is_to_go_on = overwriting.go_on(self.db)

    def _look_up(self) -> None:
        if self.give_way():
            raise GivenWayError

    def _forget_in(self, backup: Backup, notes: Sequence[dict[str, Any]]) -> None:
        path = self.backups.path(backup.name)
        try:
            _take_out(path, notes)
        except sqlite3.DatabaseError as error:
            if _may_pass(error):
                raise
            log.warning("a backup was deleted, as it could not forget: %s", type(error).__name__)
            self.backups.drop(backup.name)


def _may_pass(error: sqlite3.DatabaseError) -> bool:
    """Say whether the same step may succeed at another time."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code in _FOR_NOW or code & _PRIMARY in _FOR_NOW


def _take_out(path: Path, notes: Iterable[dict[str, Any]]) -> None:
    from sqlite_utils import Database

    with closing(sqlite3.connect(path)) as opened:
        db = Database(opened)
        opened.execute("PRAGMA foreign_keys = ON")
        opened.execute("PRAGMA secure_delete = ON").fetchall()
        with opened:
            for note in notes:
                _forget(db, note)
            if db.table("forgotten").exists():
                db.execute("delete from forgotten")  # what it noted of itself is done by then
        clear_index(opened, path)
    sync(path)


def _forget(db: "Database", note: dict[str, Any]) -> None:
    if note["words_after_days"] is not None:
        _forget_words(db, note)
    elif note["position"] is None:
        db.execute("delete from sessions where id = ?", [note["session_id"]])
    else:
        place = {key: note[key] for key in ("session_id", "position", "number")}
        db.execute(f"delete from attempts where {_AT}", place)  # noqa: S608 - a constant alone


def _forget_words(db: "Database", note: dict[str, Any]) -> None:
    """Leave of an answer what it came to; one that cannot be read goes whole."""
    place = {key: note[key] for key in ("session_id", "position", "number")}
    row = next(iter(db.query(f"select * from attempts where {_AT}", place)), None)  # noqa: S608 - as above
    if row is None:
        return
    try:
        wordless = without_words(attempt_of(row), note["words_after_days"])
    except AppError:
        db.execute(f"delete from attempts where {_AT}", place)  # noqa: S608 - as above
        return
    # A backup of an earlier version has fewer columns.
    new = {
        key: value for key, value in attempt_row(row["session_id"], wordless).items() if key in row
    }
    changes = ", ".join(f"{key} = :{key}" for key in new)
    db.execute(f"update attempts set {changes} where {_AT}", new)  # noqa: S608 - names of columns
