"""What is read of a damaged database of which there is no backup."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError, Failure
from mockinterview.store import presence
from mockinterview.store.backups import Backups
from mockinterview.store.copying import is_sound
from mockinterview.store.database import open_database
from mockinterview.store.mending import Mending
from mockinterview.store.rescuing import Rescued, rescue
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, keep, typed_answer

OpenStore = Callable[[], SessionStore]
SESSIONS, ANSWERS = 12, 6
ROOT_OF = "select rootpage from sqlite_master where name = ?"
PAGE = 4096


@pytest.fixture
def file(home: Path, open_store: OpenStore) -> Path:
    """Keep sessions of which each fills some pages, and close the program."""
    store = open_store()
    for number in range(SESSIONS):
        said = (typed_answer(n, f"zanzibar {number} " * 400) for n in range(1, ANSWERS + 1))
        keep(store, *said, name=f"s{number:02}")
    store.set_title("s03", "Acme, second round")
    store.set_tags("s03", ["acme"])
    store.trash_session("s04")
    store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    store.close()
    presence.leave(home / DATABASE_NAME)
    return home / DATABASE_NAME


def damage_leaf(file: Path, table: str, child: int) -> None:
    """Write over one of the pages that hold the rows of a table."""
    with closing(sqlite3.connect(file)) as opened:
        (root,) = opened.execute(ROOT_OF, [table]).fetchone()
    with file.open("rb+") as damaged:
        damaged.seek((root - 1) * PAGE)
        page = damaged.read(PAGE)
        assert page[0] == 5, "the root is to point at other pages"
        at = int.from_bytes(page[12 + 2 * child : 14 + 2 * child])
        leaf = int.from_bytes(page[at : at + 4])
        damaged.seek((leaf - 1) * PAGE)
        damaged.write(b"\xa5" * PAGE)


def rescued(file: Path, tmp_path: Path) -> tuple[Rescued, SessionStore]:
    home = tmp_path / "rescued"
    home.mkdir()
    done = rescue(file, home / DATABASE_NAME)
    assert is_sound(home / DATABASE_NAME)
    return done, SessionStore(home, lambda _path: 0.0)


def test_whole_database_is_read_whole_and_stays_as_it_is(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    done, store = rescued(file, tmp_path)
    assert done == Rescued(SESSIONS, SESSIONS * ANSWERS)
    assert file.read_bytes() == before
    original = SessionStore(file.parent, lambda _path: 0.0)
    for name in ("s00", "s03", "s11"):
        assert store.session(name) == original.session(name)
    assert [s.id for s in store.sessions(search="zanzibar 7")] == ["s07"]
    store.restore_session("s04")
    store.close()
    original.close()


def test_answers_on_a_page_that_cannot_be_read_are_lost_and_no_others(
    file: Path, tmp_path: Path
) -> None:
    damage_leaf(file, "attempts", 2)
    done, store = rescued(file, tmp_path)
    assert done.sessions == SESSIONS
    assert 0 < SESSIONS * ANSWERS - done.answers <= PAGE // 100
    assert store.session("s03").title == "Acme, second round"
    store.close()


def test_row_that_is_no_answer_is_left_out(file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("update attempts set attempt_json = '{' where id = 3")
        opened.execute("update sessions set format = 'nothing known' where id = 's05'")
    done, store = rescued(file, tmp_path)
    assert done == Rescued(SESSIONS - 1, (SESSIONS - 1) * ANSWERS - 1)
    store.close()


def test_number_of_a_row_that_is_nonsense_does_not_keep_the_search_going(
    file: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("update attempts set id = ? where id = 7", [1 << 62])
    done, store = rescued(file, tmp_path)
    assert done == Rescued(SESSIONS, SESSIONS * ANSWERS - 1)
    store.close()


def test_answer_is_kept_where_its_place_in_the_queue_is_nonsense(
    file: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("alter table deferred_judgements rename to unreadable")
        opened.execute("create table deferred_judgements (attempt_id, endpoint, tries, not_before)")
        opened.execute("insert into deferred_judgements values (3, null, null, null)")
    done, store = rescued(file, tmp_path)
    assert done == Rescued(SESSIONS, SESSIONS * ANSWERS)
    assert store.deferred() == []
    store.close()


def test_what_stands_in_the_log_alone_is_read_too(
    file: Path, open_store: OpenStore, tmp_path: Path
) -> None:
    """A program that is killed leaves its newest rows there."""
    store = open_store()
    keep(store, typed_answer(1), name="newest")
    killed = tmp_path / "killed" / DATABASE_NAME
    killed.parent.mkdir()
    for end in ("", "-wal"):
        content = file.with_name(f"{file.name}{end}").read_bytes()
        killed.with_name(f"{killed.name}{end}").write_bytes(content)
    done, again = rescued(killed, tmp_path)
    assert done == Rescued(SESSIONS + 1, SESSIONS * ANSWERS + 1)
    assert again.session("newest").attempts == (typed_answer(1),)
    again.close()


def test_database_of_a_newer_version_is_left_to_that(file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) "
            "values ('mockinterview', 'm999_of_tomorrow', '2031-01-01')"
        )
    assert rescue(file, tmp_path / "made.db") == Rescued(0, 0)


def test_damaged_database_of_a_newer_version_gives_way_to_no_backup(file: Path) -> None:
    Backups(file).make(BackupKind.DAILY, MADE)
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) "
            "values ('mockinterview', 'm999_of_tomorrow', '2031-01-01')"
        )
    damage_leaf(file, "attempts", 2)
    Mending(file).mark()
    broken = file.read_bytes()
    with pytest.raises(AppError) as caught:
        open_database(file)
    assert caught.value.code == "database_newer"
    assert file.read_bytes() == broken


def test_damaged_database_without_a_backup_gives_way_to_what_can_be_read(file: Path) -> None:
    damage_leaf(file, "attempts", 2)
    broken = file.read_bytes()
    Mending(file).mark()
    told: list[Failure] = []
    db = open_database(file, told.append)
    assert db.table("sessions").count == SESSIONS
    assert 0 < db.table("attempts").count < SESSIONS * ANSWERS
    db.close()
    (failure,) = told
    (aside,) = Backups(file).all()
    assert (failure.code, aside.kind) == ("database_rescued", BackupKind.DAMAGED)
    assert aside.name in failure.message
    assert f": {SESSIONS}, answers: " in failure.message
    assert Backups(file).path(aside.name).read_bytes() == broken
    presence.leave(file)
    open_database(file, told.append).close()
    presence.leave(file)
    assert len(told) == 1


def test_database_of_which_nothing_can_be_read_is_told_and_left_as_it_is(file: Path) -> None:
    with file.open("rb+") as damaged:
        damaged.write(b"my holiday notes" * 256)
    broken = file.read_bytes()
    with pytest.raises(AppError) as caught:
        SessionStore(file.parent, lambda _path: 0.0).sessions()
    assert caught.value.code == "database_broken"
    assert file.read_bytes() == broken
    assert Backups(file).all() == []
