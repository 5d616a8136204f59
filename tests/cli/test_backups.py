"""``mockinterview backups`` and what each opening says of a damaged database."""

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.store import presence
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.cli.conftest import Run, RunProgram, assert_one_line
from tests.fakes.sessions import keep, session, typed_answer
from tests.store.another_process import recording_process


@pytest.fixture(autouse=True)
def file(home: Path, store: SessionStore) -> Iterator[Path]:
    """Keep a session, and let go of the database as a program that ended."""
    keep(store, typed_answer(1, "zanzibar"), name="one")
    gone(store, home)
    yield home / DATABASE_NAME
    gone(store, home)


def gone(store: SessionStore, home: Path) -> None:
    store.close()
    presence.leave(home / DATABASE_NAME)


def ids(run: Run) -> list[str]:
    return [row["id"] for row in run("sessions", "list", "--json").json]


def made(run: Run) -> str:
    return Path(run("backups", "make").out.strip()).name


def test_backup_is_made_listed_and_restored(
    run: Run, home: Path, store: SessionStore, file: Path
) -> None:
    assert run("backups", "list").err.startswith("There is no backup yet.")
    name = made(run)
    listed = run("backups", "list").out
    assert name in listed
    assert "hand" in listed
    store.begin_session(session(id="two"))
    store.close()
    done = run("backups", "restore", name)
    assert (done.code, done.out) == (0, "")
    first, second = done.err.splitlines()
    assert first == f"Restored {name}."
    assert ids(run) == ["one"]
    gc.collect()  # a process that has ended has no database open
    aside = second.rsplit(" ", 1)[1]
    assert second.endswith(f"mockinterview backups restore {aside}")
    assert run("backups", "restore", aside).code == 0
    assert set(ids(run)) == {"one", "two"}
    assert file.parent == home


def test_script_gets_the_backups_with_their_files(run: Run) -> None:
    name = made(run)
    (listed,) = run("backups", "list", "--json").json
    assert (listed["name"], listed["kind"], listed["can_be_restored"]) == (name, "hand", True)
    assert Path(listed["file"]).stat().st_size == listed["size"]


def test_unknown_backup_changes_nothing(run: Run) -> None:
    done = run("backups", "restore", "nobody")
    assert_one_line(done, 1, "There is no backup nobody. Nothing was changed.")
    assert ids(run) == ["one"]


def test_damaged_backup_is_refused(run: Run, home: Path) -> None:
    name = made(run)
    (home / "backups" / name).write_bytes(b"my holiday notes " * 1000)
    assert_one_line(run("backups", "restore", name), 1, "is damaged. Nothing was changed.")
    assert ids(run) == ["one"]


def test_in_a_terminal_it_is_asked_first(run: Run) -> None:
    name = made(run)
    done = run("backups", "restore", name, stdin=b"n\n", is_terminal=True)  # type: ignore[call-arg]
    assert done.err.endswith("Nothing was changed.\n")


def test_nothing_is_restored_while_another_program_has_the_database_open(
    run: Run, home: Path
) -> None:
    name = made(run)
    with recording_process(home):
        done = run("backups", "restore", name)
        assert_one_line(done, 1, "Another program has the database open, so nothing was changed.")
    assert run("backups", "restore", name).code == 0


def test_nothing_is_restored_during_an_interview(run: Run, store: SessionStore) -> None:
    name = made(run)
    store.begin_session(session(id="now", started_at=datetime.now(UTC), finished_at=None))
    store.close()
    assert_one_line(run("backups", "restore", name), 1, "An interview is going on")


def test_damaged_database_is_mended_at_the_next_command_and_told_in_one_line(
    run: Run, run_program: RunProgram, file: Path
) -> None:
    name = made(run)
    presence.leave(file)
    file.write_bytes(b"my holiday notes " * 1000)
    done = run_program("sessions", "list")
    assert done.code == 0
    assert done.out.startswith("one")
    (line,) = [each for each in done.err.splitlines() if "WARNING" not in each]
    assert line.startswith("The database was damaged, so the backup of ")
    assert "is kept as " in line
    assert name in run_program("backups", "list").out
    assert "The database was" not in run_program("sessions", "list").err


def test_damaged_database_without_a_backup_is_told_in_one_line(
    run_program: RunProgram, file: Path
) -> None:
    file.write_bytes(b"my holiday notes " * 1000)
    done = run_program("sessions", "list")
    assert_one_line(done, 1, "is damaged. Your recordings beside it are safe.")


def test_session_that_was_deleted_for_good_is_in_no_backup(run: Run, home: Path) -> None:
    name = made(run)
    assert run("sessions", "delete", "one", "--for-good", "--yes").code == 0
    with closing(sqlite3.connect(home / "backups" / name)) as opened:
        assert opened.execute("select count(*) from sessions").fetchone() == (0,)
    assert b"zanzibar" not in (home / "backups" / name).read_bytes()
