"""How do deleted words leave the search index and the log, without anybody waiting for it?

A row that is deleted is overwritten in the same step. The index of words keeps the words of it
until its parts are merged into one, and the log keeps old pages until they are written back. The
index of somebody who practised for years is so large that to merge it takes seconds; so that is
done in small steps, between which others write. What a step has done stays done: a kill, or an
interview that begins, costs nothing. Who deletes does it at once where one step is all of it, as
in a store of some months; a larger index is worked off by ``store.forgetting``, which has it noted.
"""

from typing import TYPE_CHECKING

from mockinterview.store.database import alone, file_of
from mockinterview.store.index_levels import keep_few, read

if TYPE_CHECKING:
    from sqlite_utils import Database

INDEX = "found_text"

PAGES_A_STEP = 250
"""Pages of the index that are written anew in one step: a tenth of a second on a slow computer."""

_PATIENCE_MS = 100
_NOTHING_LEFT = 2
"""Fewer changes than these tell, as FTS5 has it, that there was nothing to merge."""

_MERGE = f"insert into {INDEX}({INDEX}, rank) values ('merge', ?)"  # noqa: S608 - a constant alone


def at_once(db: "Database") -> None:
    """Merge all of the index, where it is so small that this is one step."""
    record = read(db.conn, INDEX)
    if record is not None and record.pages <= PAGES_A_STEP:
        begin(db)


def begin(db: "Database", pages: int = PAGES_A_STEP) -> bool:
    """Have all parts of the index merged that are there now, and do the first step of it.

    Say whether there may be more to do. What is under way already goes on, unless somebody wrote
    since: then it is begun again.
    """
    keep_few(file_of(db), INDEX)
    return _merge(db, -pages)  # below nought it is all parts, and not those that are worth it


def go_on(db: "Database", pages: int = PAGES_A_STEP) -> bool:
    """Do one step more of what was begun; say whether there may be more to do.

    What others write meanwhile is left alone, so that it comes to an end. FTS5 passes over what
    was begun where there are as many new parts, but too few to merge: then it is begun again.
    """
    return _merge(db, pages) or (_is_under_way(db) and begin(db, pages))


def _merge(db: "Database", pages: int) -> bool:
    before = db.conn.total_changes
    with alone(db):
        db.execute(_MERGE, [pages])
    return bool(db.conn.total_changes - before >= _NOTHING_LEFT)


def _is_under_way(db: "Database") -> bool:
    record = read(db.conn, INDEX)
    return record is not None and any(level.merging for level in record.levels)


def empty_log(db: "Database") -> bool:
    """Write the log back and empty it; say whether nobody was in the way.

    Whoever reads an earlier moment, as a backup that is made, hinders it. They are not waited for:
    nobody could write meanwhile.
    """
    (patience,) = db.execute("PRAGMA busy_timeout").fetchone()
    db.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}").fetchall()
    try:
        (is_hindered, _pages, _written) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout = {patience}").fetchall()
    return not is_hindered
