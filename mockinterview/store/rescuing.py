"""What can still be read of a damaged database, where no backup of it is whole?

Its sessions and answers are read by the numbers of their rows, in ranges; a range in which a page
cannot be read is halved until the rows are found that cannot be read alone. What is what a session
or an answer has to be is written into a new database: each row as its model says, so that nothing
half read goes on. The damaged file is only read. An answer whose session cannot be read is left.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from mockinterview.core.errors import AppError

if TYPE_CHECKING:
    from sqlite_utils import Database

    from mockinterview.core.session import Session

log = logging.getLogger(__name__)

_ROWS_AT_ONCE = 128
_ROWS_AT_MOST = 1 << 20
"""No more rows are looked for: a damaged database may not say how many there are, or nonsense."""

_GONE_AT_MOST = 20_000
"""So many rows that cannot be read end it: then the table itself is not there any longer."""

_OWN = "select title, tags, note, trashed_at from history where session_id = ?"
_WAITING = "select endpoint, tries, not_before from deferred_judgements where attempt_id = ?"
_WAITS = """
    insert or ignore into deferred_judgements (attempt_id, endpoint, tries, not_before)
    select id, :endpoint, :tries, :not_before from attempts
    where session_id = :session_id and position = :position and number = :number
"""
_UNFIT = (AppError, ValidationError, KeyError, TypeError, ValueError)


@dataclass(frozen=True)
class Rescued:
    """How many sessions and answers could be read."""

    sessions: int
    answers: int


def rescue(damaged: Path, target: Path) -> Rescued:
    """Make a new database of what can be read of a damaged one; blocks, maybe for minutes.

    Raises:
        sqlite3.Error: The new one cannot be written.
    """
    from sqlite_utils import Database

    from mockinterview.store.migrations import migrations

    with closing(sqlite3.connect(target)) as made, closing(_reading(damaged)) as source:
        if _is_newer(source):
            return Rescued(0, 0)
        db = Database(made)
        made.execute("PRAGMA foreign_keys = ON")
        migrations.apply(db)
        with db.atomic():
            done = Rescued(_sessions(source, db), _answers(source, db))
    log.info("rescued %d sessions and %d answers", done.sessions, done.answers)
    return done


def is_newer(file: Path) -> bool:
    """Say whether a newer version wrote a database, as far as can be read.

    One that is empty is not opened: SQLite would throw away the log beside it.
    """
    if not file.is_file() or not file.stat().st_size:
        return False
    with closing(_reading(file)) as source:
        return _is_newer(source)


def _reading(file: Path) -> sqlite3.Connection:
    opened = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    opened.row_factory = sqlite3.Row
    opened.text_factory = lambda text: text.decode(errors="replace")
    return opened


def _is_newer(source: sqlite3.Connection) -> bool:
    """Say whether a newer version wrote it, which may have kept what this one does not know."""
    from mockinterview.store.migrations import MIGRATION_NAMES

    try:
        names = {row["name"] for row in source.execute("select name from _sqlite_migrations")}
    except sqlite3.Error:
        return False
    return not names <= MIGRATION_NAMES


def _sessions(source: sqlite3.Connection, db: "Database") -> int:
    from mockinterview.store.history import History
    from mockinterview.store.rows import planned, session_of, session_row

    count = 0
    for row in _rows(source, "sessions"):
        own = _own_words(source, row.get("id"))
        try:
            session: Session = session_of({**row, **own})
            fields = session_row(session, planned(row))
        except _UNFIT:
            continue
        if db.table("sessions").count_where("id = ?", [session.id]):
            continue
        db.table("sessions").insert(fields)
        History(db).keep_own_words(session)
        if own.get("trashed_at"):
            where = "update history set trashed_at = ? where session_id = ?"
            db.execute(where, [own["trashed_at"], session.id])
        count += 1
    return count


def _own_words(source: sqlite3.Connection, session_id: object) -> dict[str, Any]:
    """Return the title, tags and note of a session; nothing where they cannot be read."""
    import json

    try:
        row = source.execute(_OWN, [session_id]).fetchone()
        return {**dict(row), "tags": json.loads(row["tags"])} if row is not None else {}
    except (sqlite3.Error, ValueError, TypeError):
        return {}


def _answers(source: sqlite3.Connection, db: "Database") -> int:
    from mockinterview.store.rows import SAVE_ATTEMPT, attempt_of, attempt_row

    known = {row["id"] for row in db.query("select id from sessions")}
    count = 0
    for row in _rows(source, "attempts"):
        try:
            if row["session_id"] not in known:
                continue
            fields = attempt_row(row["session_id"], attempt_of(row))
        except _UNFIT:
            continue
        db.execute(SAVE_ATTEMPT, fields)
        _let_wait(source, db, row["id"], fields)
        count += 1
    return count


def _let_wait(
    source: sqlite3.Connection, db: "Database", attempt_id: int, fields: dict[str, Any]
) -> None:
    """Let an answer wait on for the endpoint that it was given to."""
    try:
        waits = source.execute(_WAITING, [attempt_id]).fetchone()
    except sqlite3.Error:
        return
    if waits is not None:
        place = {key: fields[key] for key in ("session_id", "position", "number")}
        db.execute(_WAITS, {**place, **dict(waits)})


def _rows(source: sqlite3.Connection, table: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table that can be read."""
    ranges, gone = [(1, _highest(source, table))], 0
    while ranges and gone < _GONE_AT_MOST:
        first, last = ranges.pop()
        if last - first >= _ROWS_AT_ONCE:
            middle = (first + last) // 2
            ranges += [(middle + 1, last), (first, middle)]
            continue
        try:
            query = f"select * from {table} where rowid between ? and ?"  # noqa: S608 - a name of our own
            found = source.execute(query, [first, last]).fetchall()
        except sqlite3.Error:
            gone += first == last
            middle = (first + last) // 2
            ranges += [(middle + 1, last), (first, middle)] if first < last else []
            continue
        yield from (dict(row) for row in found)


def _highest(source: sqlite3.Connection, table: str) -> int:
    try:
        (highest,) = source.execute(f"select max(rowid) from {table}").fetchone()  # noqa: S608 - as above
    except sqlite3.Error:
        return _ROWS_AT_MOST
    return min(highest or 0, _ROWS_AT_MOST)
