"""How backups are made, checked and kept, and what a copy holds."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError
from mockinterview.store.backups import Backups
from mockinterview.store.copying import GivenWayError, is_sound
from mockinterview.store.database import open_database
from mockinterview.store.migrations import MIGRATION_NAMES, migrations
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, SESSION_ID, keep, session, spoken, typed_answer

OpenStore = Callable[[], SessionStore]


@pytest.fixture
def file(home: Path) -> Path:
    return home / DATABASE_NAME


@pytest.fixture
def backups(file: Path) -> Backups:
    return Backups(file)


def ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as opened:
        return [row[0] for row in opened.execute("select id from sessions order by id")]


def overwrite(path: Path, at: float, what: bytes = b"\xa5" * 4096) -> None:
    """Write over a page somewhere in a file, so far into it."""
    page = int(path.stat().st_size * at) // 4096 * 4096
    with path.open("rb+") as damaged:
        damaged.seek(page)
        damaged.write(what)


def test_backup_holds_what_the_store_held_and_nothing_of_what_came_later(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, spoken(1), name="before")
    made = backups.make(BackupKind.HAND, MADE)
    keep(store, spoken(1), name="after")
    path = backups.path(made.name)
    assert ids(path) == ["before"]
    assert made.size == path.stat().st_size
    assert backups.all() == [made]
    assert sorted(p.name for p in backups.folder.iterdir()) == [made.name]
    assert is_sound(path)


def test_what_is_not_in_the_database_file_yet_is_in_the_backup(
    store: SessionStore, file: Path, backups: Backups
) -> None:
    """The newest rows stand in the log beside the database until it is closed."""
    keep(store, spoken(1))
    assert file.with_name(f"{file.name}-wal").stat().st_size > 0
    assert ids(backups.path(backups.make(BackupKind.DAILY, MADE).name)) == ["one"]


def test_others_write_while_a_backup_is_made(store: SessionStore, file: Path) -> None:
    keep(store, *(typed_answer(n, "word " * 3000) for n in range(1, 200)), name="large")
    looks = 0

    def write_meanwhile() -> bool:
        nonlocal looks
        looks += 1
        if looks <= 3:
            store.begin_session(session(id=f"meanwhile-{looks}"))
        return False

    made = Backups(file, write_meanwhile).make(BackupKind.DAILY, MADE)
    assert looks > 3
    assert ids(Backups(file).path(made.name)) == ["large"]
    assert {s.id for s in store.sessions()} == {
        "large",
        "meanwhile-1",
        "meanwhile-2",
        "meanwhile-3",
    }


@pytest.mark.parametrize("looks", [1, 4], ids=["while-copying", "while-checking"])
def test_backup_gives_way_and_leaves_nothing(store: SessionStore, file: Path, looks: int) -> None:
    keep(store, *(typed_answer(n, "word " * 3000) for n in range(1, 400)))
    seen = 0

    def give_way() -> bool:
        nonlocal seen
        seen += 1
        return seen >= looks

    with pytest.raises(GivenWayError):
        Backups(file, give_way).make(BackupKind.DAILY, MADE)
    assert list((file.parent / "backups").iterdir()) == []


def test_one_is_made_each_day_and_the_rule_drops_the_rest(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, spoken(1))
    made = [backups.make_if_due(MADE + timedelta(hours=12 * half)) for half in range(40)]
    assert [m is not None for m in made] == [True, True, False] + [True, False] * 18 + [True]
    assert len(backups.all()) == 7 + 2
    assert backups.make_if_due(MADE + timedelta(hours=12 * 39)) is None


def test_nothing_is_made_of_a_database_that_is_not_there(backups: Backups) -> None:
    assert backups.make_if_due(MADE) is None
    assert not backups.file.exists()
    assert backups.all() == []


def test_two_of_one_second_have_names_of_their_own(store: SessionStore, backups: Backups) -> None:
    keep(store, spoken(1))
    first, second = (backups.make(BackupKind.HAND, MADE) for _ in range(2))
    assert second.made_at == first.made_at + timedelta(seconds=1)
    assert len(backups.all()) == 2


def test_damaged_database_makes_no_backup_and_costs_none_of_the_old_ones(
    open_store: OpenStore, file: Path, backups: Backups
) -> None:
    store = open_store()
    keep(store, *(typed_answer(n, "word " * 3000) for n in range(1, 40)))
    for days in range(20, 0, -1):
        backups.make(BackupKind.DAILY, MADE - timedelta(days=days))
    store._db.close()
    overwrite(file, 0.5)
    before = backups.all()
    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        backups.make_if_due(MADE)
    assert backups.all() == before
    assert sorted(p.name for p in backups.folder.iterdir()) == sorted(b.name for b in before)


def test_last_good_one_is_found_behind_those_that_are_damaged(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, *(typed_answer(n, "word " * 3000) for n in range(1, 40)))
    good, overwritten, cut, empty, other = (
        backups.make(BackupKind.DAILY, MADE + timedelta(days=days)) for days in range(5)
    )
    overwrite(backups.path(overwritten.name), 0.5)
    with backups.path(cut.name).open("rb+") as half:
        half.truncate(cut.size // 2)
    backups.path(empty.name).write_bytes(b"")
    backups.path(other.name).write_bytes(b"my holiday notes " * 1000)
    assert backups.last_good(MADE + timedelta(days=9)) == good


def test_backup_that_a_wrong_clock_dated_ahead_is_taken_last(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, spoken(1))
    ahead = backups.make(BackupKind.DAILY, MADE + timedelta(days=900))
    keep(store, spoken(1), name="later")
    right = backups.make(BackupKind.DAILY, MADE)
    assert backups.last_good(MADE) == right
    backups.drop(right.name)
    assert backups.last_good(MADE) == ahead


def test_backup_of_a_newer_version_is_not_called_good(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, spoken(1))
    newer = backups.make(BackupKind.HAND, MADE)
    with closing(sqlite3.connect(backups.path(newer.name))) as opened, opened:
        opened.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('mockinterview', 'm999_from_the_future', 'later')"
        )
    assert backups.last_good(MADE) is None


def test_name_that_is_none_of_a_backup_leads_nowhere(store: SessionStore, backups: Backups) -> None:
    keep(store, spoken(1))
    for name in ("../mockinterview.db", "mockinterview.db", "", "nobody"):
        with pytest.raises(AppError) as caught:
            backups.path(name)
        assert caught.value.code == "unknown_backup"


def test_what_a_killed_program_left_of_a_backup_is_cleared_away(
    store: SessionStore, backups: Backups
) -> None:
    keep(store, spoken(1))
    backups.folder.mkdir()
    left = backups.folder / f".mockinterview-2025-01-01-000000-daily.db.{2**22 + 1}.part"
    mine = backups.folder / f".mockinterview-2025-01-01-000000-daily.db.{os.getppid()}.part"
    for part in (left, mine):
        part.write_bytes(b"half")
    backups.make(BackupKind.HAND, MADE)
    assert not left.exists()
    assert mine.exists()


def test_what_is_migrated_is_copied_before_and_what_is_new_is_not(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as earlier:
        migrations.apply(Database(earlier), stop_before="m005_exams")
    db = open_database(file)
    db.close()
    (made,) = Backups(file).all()
    assert made.kind is BackupKind.MIGRATION
    with closing(sqlite3.connect(Backups(file).path(made.name))) as copied:
        names = [row[0] for row in copied.execute("select name from _sqlite_migrations")]
    assert max(names) == "m004_deferred_judgements"
    with closing(sqlite3.connect(file)) as migrated:
        names = [row[0] for row in migrated.execute("select name from _sqlite_migrations")]
    assert set(names) == MIGRATION_NAMES
    other = file.parent / "new" / DATABASE_NAME
    open_database(other).close()
    assert Backups(other).all() == []


def test_full_disk_is_told_and_the_database_stays_unmigrated(
    store: SessionStore, backups: Backups
) -> None:
    """What cannot be copied is not changed: here a file stands where the folder is to be."""
    keep(store, spoken(1))
    backups.folder.write_bytes(b"")
    with pytest.raises(FileExistsError):
        backups.make(BackupKind.MIGRATION, MADE)
    assert store.session("one").id == "one"
    assert SESSION_ID not in ids(backups.file)
