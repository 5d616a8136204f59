"""Opens the database and words its failures.

A database is written in WAL mode with foreign keys on, and what is deleted from it is
overwritten. One that holds a migration which this version does not know comes from a
newer version: it is refused untouched. One that is damaged gives way to its last good
backup, where there is one; what is whole is copied before it is migrated.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import Timeout

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.words import translate
from mockinterview.store.mending import Mending, now_here
from mockinterview.store.presence import BUSY_SECONDS, arrive, locked

if TYPE_CHECKING:
    from sqlite_utils import Database

Tell = Callable[[Failure], None]

_DAMAGE = (
    "image is malformed",
    "malformed database schema",
    "not a database",
    "corruption found",
    "could not decode",
)
"""What SQLite says of pages that cannot be read, or hold what was never written there."""


def unheard(_failure: Failure) -> None:
    """Tell nobody."""


def open_database(file: Path, tell: Tell = unheard) -> "Database":
    """Open the database, made, mended or migrated as needed; raise AppError where that fails.

    ``tell`` hears that a backup has taken the place of a damaged one.
    """
    mending = Mending(file)
    with worded(file), locked(file):
        mending.finish()
        told = mending.from_last_good(now_here()) if mending.needs_looking_at() else None
        try:
            db = _opened(file)
        except sqlite3.DatabaseError as error:
            told = mending.from_last_good(now_here()) if _is_damage(error) else None
            if told is None:
                raise
            db = _opened(file)
        arrive(file)
    if told is not None:
        tell(told)
    return db


def _opened(file: Path) -> "Database":
    from sqlite_utils import Database

    db = Database(sqlite3.connect(file, timeout=BUSY_SECONDS, check_same_thread=False))
    try:
        _refuse_newer(db, file)
        _bring_up_to_date(db, file)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA secure_delete = ON")
    except BaseException:
        db.close()
        raise
    return db


def file_of(db: "Database") -> Path:
    """Return the file of an open database."""
    (file,) = (row[2] for row in db.execute("PRAGMA database_list") if row[1] == "main")
    return Path(file)


@contextmanager
def worded(file: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into errors for a person.

    A database in which a page cannot be read is marked: the next opening looks at all of it.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            Mending(file).mark()
        raise _app_error(error, file) from error
    except Timeout as error:
        raise _busy() from error
    except OSError as error:
        raise AppError(
            "store_unwritable",
            translate(
                "store",
                "The data folder {folder} cannot be used ({reason}). What is stored there "
                "is untouched.",
            ).format(folder=file.parent, reason=error.strerror),
            hint=translate(
                "store",
                "Check its rights and free space, or set MOCKINTERVIEW_HOME to another folder.",
            ),
            retryable=True,
        ) from error


@contextmanager
def alone(db: "Database") -> Iterator[None]:
    """Make one step of reading and writing, between which no other program writes."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.rollback()
        raise


def _refuse_newer(db: "Database", file: Path) -> None:
    from mockinterview.store.migrations import MIGRATION_NAMES, migrations

    if any(migration.name not in MIGRATION_NAMES for migration in migrations.applied(db)):
        raise AppError(
            "database_newer",
            translate(
                "store",
                "The database {file} was made by a newer version of Mock Interview. It is "
                "untouched.",
            ).format(file=file),
            hint=translate(
                "store", "Update the program, or set MOCKINTERVIEW_HOME to another folder."
            ),
        )


def _bring_up_to_date(db: "Database", file: Path) -> None:
    """Set WAL mode and apply migrations, where either is still to be done; the lock is held.

    SQLite lets two programs that make the same database stumble over one another: neither
    step waits for the other program. What holds rows already is copied before it is changed.
    """
    from mockinterview.store.migrations import migrations

    if migrations.pending(db) and migrations.applied(db):
        Mending(file).backups.make(BackupKind.MIGRATION, now_here(), db.conn)
    if db.journal_mode != "wal":
        db.enable_wal()
    migrations.apply(db)


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    text = str(error).lower()
    return any(words in text for words in _DAMAGE)


def _app_error(error: sqlite3.DatabaseError, file: Path) -> AppError:
    text = str(error).lower()
    if "full" in text:
        return AppError(
            "disk_full",
            translate(
                "store", "The disk is full, so this was not saved. What was saved before is safe."
            ),
            hint=translate("store", "Free some space, then try again."),
            retryable=True,
        )
    if "readonly" in text or "unable to open" in text:
        return AppError(
            "store_unwritable",
            translate(
                "store",
                "The database {file} cannot be written to. What is stored there is untouched.",
            ).format(file=file),
            hint=translate(
                "store", "Check its rights, or set MOCKINTERVIEW_HOME to another folder."
            ),
            retryable=True,
        )
    if _is_damage(error):
        return broken(file)
    if "locked" in text or "busy" in text:
        return _busy()
    return AppError(
        "database_failed",
        translate(
            "store", "The database refused a step ({error}). What was saved before is safe."
        ).format(error=type(error).__name__),
        hint=translate("store", "Try again; the log has the details."),
        retryable=True,
    )


def broken(file: Path) -> AppError:
    """Return what is said of a damaged database, by what can be done about it."""
    has_backup = Mending(file).backups.last_good(now_here()) is not None
    hint = translate(
        "store",
        "Close the program everywhere and start it again: what can be read is taken over. Where "
        "that does not help, move the file aside and keep it for repair.",
    )
    if has_backup:
        hint = translate(
            "store",
            "Close the program everywhere and start it again: the last good backup takes its "
            "place.",
        )
    return AppError(
        "database_broken",
        translate(
            "store", "The database {file} is damaged. Your recordings beside it are safe."
        ).format(file=file),
        hint=hint,
    )


def _busy() -> AppError:
    return AppError(
        "database_busy",
        translate("store", "Another program is using the database, so this was not saved yet."),
        hint=translate("store", "Close the other program, then try again."),
        retryable=True,
    )
