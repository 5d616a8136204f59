"""A database as an earlier version of the program left it: its tables, and rows as they were."""

from pathlib import Path

from sqlite_utils import Database

from mockinterview.core.session import Session
from mockinterview.store.migrations import migrations
from mockinterview.store.rows import attempt_row, session_row


def earlier_database(file: Path, before: str, *sessions: Session) -> Database:
    """Return a new database without a migration and those that follow, with some sessions.

    A column that was not there yet is left out.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    db = Database(file)
    migrations.apply(db, stop_before=before)
    for session in sessions:
        row = session_row(session, [attempt.question for attempt in session.attempts])
        _put(db, "sessions", row)
        for attempt in session.attempts:
            _put(db, "attempts", attempt_row(session.id, attempt))
    return db


def _put(db: Database, table: str, row: dict[str, object]) -> None:
    columns = {column.name for column in db.table(table).columns}
    db.table(table).insert({name: value for name, value in row.items() if name in columns})
