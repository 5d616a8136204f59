"""How the database is opened, and what is said where that fails."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.store.database import open_database, worded
from mockinterview.store.migrations import MIGRATION_NAMES, migrations
from tests.store.another_process import PATIENCE_SECONDS, ROOT

OPEN = """
import sys
from pathlib import Path
from mockinterview.store.database import open_database
import mockinterview.store.migrations
print("ready", flush=True)
sys.stdin.readline()
db = open_database(Path(sys.argv[1]))
print(db["attempts"].count, db.journal_mode)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "mockinterview.db"


def pragma(db: object, name: str) -> object:
    return db.execute(f"PRAGMA {name}").fetchone()[0]  # type: ignore[attr-defined]


def make(file: Path) -> None:
    open_database(file).close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_database_is_made_with_its_folder(file: Path) -> None:
    db = open_database(file)
    assert {"sessions", "attempts"} <= set(db.table_names())
    db.close()


def test_database_uses_wal_foreign_keys_and_overwrites_what_is_deleted(file: Path) -> None:
    for _first_then_again in range(2):
        db = open_database(file)
        assert pragma(db, "journal_mode") == "wal"
        assert pragma(db, "foreign_keys") == 1
        assert pragma(db, "secure_delete") == 1
        db.close()


def test_attempts_go_with_their_session(file: Path) -> None:
    db = open_database(file)
    (key,) = db.table("attempts").foreign_keys
    assert (key.column, key.other_table) == ("session_id", "sessions")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        db.execute(
            "insert into attempts (session_id, position, number, question_id, attempt_json)"
            " values ('nobody', 1, 1, 'q', '{}')"
        )
    db.close()


def test_every_migration_is_known_by_name(file: Path) -> None:
    db = open_database(file)
    assert {migration.name for migration in migrations.applied(db)} == MIGRATION_NAMES
    db.close()


def test_database_of_a_newer_version_is_refused_and_not_touched(file: Path) -> None:
    make(file)
    with sqlite3.connect(file) as newer:
        newer.execute("PRAGMA journal_mode = delete")
        newer.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('mockinterview', 'm999_from_the_future', 'later')"
        )
    newer.close()
    before = contents(file.parent)
    with pytest.raises(AppError, match="newer version") as caught:
        open_database(file)
    assert caught.value.code == "database_newer"
    assert "MOCKINTERVIEW_HOME" in caught.value.failure.hint
    assert contents(file.parent) == before


def test_file_that_is_no_database_is_told_and_not_touched(file: Path) -> None:
    file.parent.mkdir()
    notes = b"These are my holiday notes, not a database. " * 100
    file.write_bytes(notes)
    with pytest.raises(AppError) as caught:
        open_database(file)
    assert caught.value.code == "database_broken"
    assert file.read_bytes() == notes


def test_damaged_database_is_told(file: Path) -> None:
    db = open_database(file)
    with db.atomic():
        for number in range(500):
            row = {"id": f"s{number}", "started_at": "x", "format": "study", "language": "en"}
            db.table("sessions").insert({**row, "question_count": 1})
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()
    with file.open("r+b") as damaged:
        damaged.seek(4096)
        damaged.write(b"\xff" * (file.stat().st_size - 4096))
    with pytest.raises(AppError) as caught, worded(file):
        list(open_database(file).query("select * from sessions"))
    assert caught.value.code == "database_broken"
    assert "recordings beside it are safe" in caught.value.failure.message


def test_empty_file_becomes_a_database(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    db = open_database(file)
    assert db.table("attempts").exists()
    db.close()


def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    with pytest.raises(AppError, match="Not a directory") as caught:
        open_database(tmp_path / "a-file" / "home" / "mockinterview.db")
    assert (caught.value.code, caught.value.failure.retryable) == ("store_unwritable", True)


def test_folder_in_place_of_the_database_is_told(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(AppError) as caught:
        open_database(file)
    assert caught.value.code == "store_unwritable"


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (sqlite3.OperationalError("database or disk is full"), "disk_full"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "store_unwritable"),
        (sqlite3.OperationalError("database is locked"), "database_busy"),
        (sqlite3.DatabaseError("database disk image is malformed"), "database_broken"),
        (sqlite3.IntegrityError("UNIQUE constraint failed: sessions.id"), "database_failed"),
        (PermissionError(13, "Permission denied"), "store_unwritable"),
    ],
)
def test_every_failure_says_what_is_safe_and_what_to_do(
    file: Path, cause: Exception, code: str
) -> None:
    with pytest.raises(AppError) as caught, worded(file):
        raise cause
    failure = caught.value.failure
    assert failure.code == code
    assert caught.value.__cause__ is cause
    assert any(word in failure.message for word in ("safe", "untouched", "not saved"))
    assert failure.hint


def test_two_programs_may_make_the_database_at_the_same_moment(file: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for _ in range(2)
    ]
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    told = [program.communicate(timeout=PATIENCE_SECONDS) for program in programs]
    assert told == [("0 wal\n", ""), ("0 wal\n", "")]
