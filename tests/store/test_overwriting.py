"""How deleted words leave the index and the log, on a real database."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError
from mockinterview.store import overwriting
from mockinterview.store.backups import Backups
from mockinterview.store.copying import GivenWayError
from mockinterview.store.database import open_database
from mockinterview.store.forgetting import Forgetting
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, keep, typed_answer

OpenStore = Callable[[], SessionStore]
MARKER = "zanzibar"
_LETTERS = "bcdfghklmnprstvw"


def words(first: int, count: int) -> str:
    """Return words of which each is another one."""
    numbers = range(first, first + count)
    return " ".join("".join(_LETTERS[n >> s & 15] for s in (0, 4, 8, 12, 16)) for n in numbers)


@pytest.fixture
def database(home: Path) -> Iterator[Database]:
    """Open a database in whose index many words stand, one of them a secret."""
    opened = open_database(home / DATABASE_NAME)
    fill(opened)
    yield opened
    opened.close()


def fill(opened: Database) -> None:
    for number in range(20):
        said = words(number * 3000, 3000) + (f" {MARKER}" if number == 7 else "")
        opened.execute(
            "insert into found_text (rowid, transcript) values (?, ?)", [number + 1, said]
        )
    opened.execute("insert into found_text (found_text) values ('optimize')")


def places(home: Path) -> list[str]:
    files = (path for path in home.rglob("*") if path.is_file())
    return sorted(f.name for f in files if MARKER.encode() in f.read_bytes())


def note_a_deletion(opened: Database) -> None:
    """Delete the text with the secret, and note it as the store does of sessions."""
    opened.execute("delete from found_text where rowid = 8")
    opened.execute("insert into forgotten (session_id) values ('secret')")


def test_deleted_word_leaves_the_index_in_many_small_steps(database: Database, home: Path) -> None:
    database.execute("delete from found_text where rowid = 8")
    assert overwriting.empty_log(database)
    assert places(home) == [DATABASE_NAME]
    steps = 1
    assert overwriting.begin(database, pages=20)
    while overwriting.go_on(database, pages=20):
        steps += 1
    assert steps > 5
    assert overwriting.empty_log(database)
    assert places(home) == []
    database.execute("insert into found_text (found_text) values ('integrity-check')")
    found = "select rowid from found_text where found_text match ?"
    assert database.execute(found, [words(5 * 3000, 1)]).fetchall() == [(6,)]
    assert database.execute(found, [words(7 * 3000, 1)]).fetchall() == []


def test_others_write_between_two_steps_and_what_they_write_is_found(
    database: Database, home: Path
) -> None:
    note_a_deletion(database)
    opened = open_database(home / DATABASE_NAME)
    other = sqlite3.connect(home / DATABASE_NAME, timeout=0)
    numbers = iter(range(100, 1000))
    written: list[int] = []

    def write(_seconds: float) -> None:
        written.append(next(numbers))
        said = f"kilimanjaro{written[-1]}"
        with other:
            other.execute(
                "insert into found_text (rowid, transcript) values (?, ?)", [written[-1], said]
            )
            if len(written) == 2:
                other.execute("delete from found_text where rowid = 100")

    with closing(other), closing(opened):
        Forgetting(opened, Backups(home / DATABASE_NAME), rest=write).run()
    assert len(written) >= 2
    assert places(home) == []
    found = "select rowid from found_text where found_text match ?"
    assert database.execute(found, ["kilimanjaro100"]).fetchall() == []
    assert database.execute(found, ["kilimanjaro101"]).fetchall() == [(101,)]
    assert database.execute("select * from forgotten").fetchall() == []


def test_others_who_write_several_times_between_two_steps_do_not_end_it_early(
    database: Database, home: Path
) -> None:
    """FTS5 passes over what is being merged where as many new parts stand before it."""
    database.execute("delete from found_text where rowid = 8")
    assert overwriting.begin(database, pages=20)
    for number in range(100, 103):
        database.execute("insert into found_text (rowid, note) values (?, 'a')", [number])
    while overwriting.go_on(database, pages=20):
        pass
    assert overwriting.empty_log(database)
    assert places(home) == []
    database.execute("insert into found_text (found_text) values ('integrity-check')")


def test_breaking_it_off_keeps_the_note_and_the_next_time_goes_on(
    database: Database, home: Path
) -> None:
    note_a_deletion(database)
    opened = open_database(home / DATABASE_NAME)
    backups = Backups(home / DATABASE_NAME)
    with closing(opened):
        with pytest.raises(GivenWayError):
            Forgetting(opened, backups, give_way=lambda: True).run()
        assert opened.table("forgotten").count == 1
        assert places(home) != []
        Forgetting(opened, backups).run()
        assert opened.table("forgotten").count == 0
    assert places(home) == []


def test_whoever_reads_an_earlier_moment_is_not_waited_for_and_the_note_stays(
    database: Database, home: Path
) -> None:
    opened = open_database(home / DATABASE_NAME)
    reader = sqlite3.connect(home / DATABASE_NAME)
    with closing(opened), closing(reader):
        reader.execute("BEGIN")
        reader.execute("select count(*) from sessions").fetchall()
        note_a_deletion(database)
        Forgetting(opened, Backups(home / DATABASE_NAME)).run()
        assert opened.table("forgotten").count == 1
        reader.rollback()
        Forgetting(opened, Backups(home / DATABASE_NAME)).run()
        assert opened.table("forgotten").count == 0
    assert places(home) == []


def test_deleting_of_a_large_store_leaves_the_rest_to_be_worked_off(
    store: SessionStore, open_store: OpenStore, home: Path
) -> None:
    keep(store, typed_answer(1, MARKER), name="secret")
    fill(store._db)
    Backups(home / DATABASE_NAME).make(BackupKind.DAILY, MADE)
    store.delete_session("secret")
    assert store.sessions() == []
    with pytest.raises(AppError):
        store.session("secret")
    store.close()
    later = open_store()
    later.forget()
    later._db.execute("delete from found_text where rowid = 8")  # the secret of the others
    later._db.execute("insert into found_text (found_text) values ('optimize')")
    later._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (backup,) = Backups(home / DATABASE_NAME).all()
    assert places(home) == [backup.name]
