"""How a damaged database gives way to a backup, and what a kill in between leaves."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError, Failure
from mockinterview.store import presence
from mockinterview.store.backups import Backups
from mockinterview.store.copying import is_sound
from mockinterview.store.database import open_database, worded
from mockinterview.store.mending import Mending
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, keep, typed_answer
from tests.store.another_process import child_process, recording_process
from tests.store.test_backups import overwrite

OpenStore = Callable[[], SessionStore]
Damage = Callable[[Path], None]
WORDS = "zanzibar " * 500


@pytest.fixture
def file(home: Path) -> Path:
    return home / DATABASE_NAME


@pytest.fixture
def backup(open_store: OpenStore, file: Path) -> str:
    """Keep a session, make a backup, keep another session, and close the program."""
    store = open_store()
    keep(store, *(typed_answer(n, WORDS) for n in range(1, 60)), name="before")
    made = Backups(file).make(BackupKind.DAILY, MADE)
    keep(store, typed_answer(1), name="after")
    close(store, file)
    return made.name


def close(store: SessionStore, file: Path) -> None:
    store._db.close()
    vars(store).pop("_db")
    presence.leave(file)


def ids(file: Path) -> list[str]:
    """Open the database as a start does, and return its sessions."""
    db = open_database(file)
    found = [row["id"] for row in db.query("select id from sessions order by id")]
    words = [
        row["n"]
        for row in db.query(
            "select count(*) as n from found_text where found_text match 'zanzibar'"
        )
    ]
    db.close()
    presence.leave(file)
    return [*found, *(f"{n} found" for n in words if n)]


def read_all(store: SessionStore) -> None:
    store.session("before")
    store.sessions(search="zanzibar")


def cut_short(file: Path) -> None:
    with file.open("rb+") as cut:
        cut.truncate(file.stat().st_size // 3 // 4096 * 4096 + 100)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def other_file(file: Path) -> None:
    file.write_bytes(b"my holiday notes, and no database " * 1000)


def first_page(file: Path) -> None:
    overwrite(file, 0.0, b"SQLite format 3\0" + b"\xa5" * 4080)


@pytest.mark.usefixtures("backup")
@pytest.mark.parametrize("damage", [cut_short, empty, other_file, first_page])
def test_damaged_database_gives_way_to_its_last_backup_and_is_kept(
    file: Path, damage: Damage
) -> None:
    damage(file)
    broken = file.read_bytes()
    told: list[Failure] = []
    db = open_database(file, told.append)
    assert [row["id"] for row in db.query("select id from sessions")] == ["before"]
    db.close()
    (failure,) = told
    (aside,) = (b for b in Backups(file).all() if b.kind is BackupKind.DAMAGED)
    assert failure.code == "database_mended"
    assert aside.name in failure.message
    assert (Backups(file).folder / aside.name).read_bytes() == broken
    assert "recordings are kept" in failure.hint
    presence.leave(file)
    assert ids(file) == ["before", "59 found"]
    assert open_twice_tells_nothing(file)


def open_twice_tells_nothing(file: Path) -> bool:
    told: list[Failure] = []
    open_database(file, told.append).close()
    presence.leave(file)
    return told == []


@pytest.mark.usefixtures("backup")
def test_database_that_is_gone_comes_back(file: Path) -> None:
    file.unlink()
    told: list[Failure] = []
    open_database(file, told.append).close()
    assert "was gone" in told[0].message
    presence.leave(file)
    assert ids(file) == ["before", "59 found"]


@pytest.mark.usefixtures("backup")
def test_page_overwritten_in_the_middle_is_found_and_mended_at_the_next_opening(
    file: Path, open_store: OpenStore
) -> None:
    overwrite(file, 0.5, b"\xa5" * 4096 * 6)
    store = open_store()
    with pytest.raises(AppError) as caught:
        read_all(store)
    assert caught.value.code == "database_broken", caught.value.__cause__
    assert "the last good backup takes its place" in caught.value.failure.hint
    # The program that found it goes on with what it has; nothing moves beneath it.
    assert store.session("after").id == "after"
    assert [b.kind for b in Backups(file).all()] == [BackupKind.DAILY]
    close(store, file)
    assert ids(file) == ["before", "59 found"]


@pytest.mark.usefixtures("backup")
def test_mark_of_a_database_that_is_whole_goes_without_a_word(file: Path) -> None:
    Mending(file).mark()
    told: list[Failure] = []
    open_database(file, told.append).close()
    presence.leave(file)
    assert told == []
    assert not list(file.parent.glob("*.damaged"))
    assert ids(file) == ["after", "before", "59 found"]


@pytest.mark.usefixtures("backup")
def test_marked_database_that_another_program_holds_is_not_taken_for_damaged(file: Path) -> None:
    """An earlier version, or a program of another kind, leaves no sign that it is there."""
    Mending(file).mark()
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        other.execute("BEGIN EXCLUSIVE")
        assert not Mending(file).needs_looking_at()
    assert list(file.parent.glob("*.damaged"))
    assert ids(file) == ["after", "before", "59 found"]


def test_without_a_backup_a_damaged_database_is_told_and_left_alone(
    open_store: OpenStore, file: Path
) -> None:
    store = open_store()
    keep(store, typed_answer(1, WORDS))
    close(store, file)
    other_file(file)
    before = file.read_bytes()
    with pytest.raises(AppError) as caught:
        open_database(file)
    assert caught.value.code == "database_broken"
    assert caught.value.failure.hint.endswith("keep it for repair.")
    assert file.read_bytes() == before


@pytest.mark.usefixtures("backup")
def test_backup_that_is_damaged_too_is_passed_over(open_store: OpenStore, file: Path) -> None:
    store = open_store()
    second = Backups(file).make(BackupKind.DAILY, datetime(2026, 1, 1, tzinfo=UTC))
    close(store, file)
    overwrite(Backups(file).path(second.name), 0.5)
    cut_short(file)
    assert ids(file) == ["before", "59 found"]


def test_nothing_is_exchanged_while_another_program_has_the_database_open(
    home: Path, file: Path, backup: str
) -> None:
    with recording_process(home):
        with pytest.raises(AppError) as caught:
            Mending(file).restore(backup, MADE)
        assert caught.value.code == "database_in_use"
        assert presence.others(file) != []
        assert Mending(file).from_last_good(MADE) is None
    assert presence.others(file) == []
    assert [b.kind for b in Backups(file).all()] == [BackupKind.DAILY]


def test_killed_programs_log_is_read_and_lost_log_loses_what_stood_in_it_alone(
    home: Path, file: Path
) -> None:
    """What was not in the database file yet goes with the log; the recording is there still."""
    with recording_process(home):
        pass
    log_file = file.with_name(f"{file.name}-wal")
    assert log_file.stat().st_size > 0
    log_file.unlink()
    store = SessionStore(home, lambda _: 1.0)
    assert store.sessions() == []
    assert store._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [path.name for path in store.nobodys()] == ["1-1.wav"]
    store._db.close()


def test_restored_backup_leaves_the_replaced_database_whole_beside_it(
    file: Path, backup: str
) -> None:
    aside = Mending(file).restore(backup, MADE)
    assert aside is not None
    assert is_sound(aside)
    assert ids(file) == ["before", "59 found"]
    # And the way back.
    Mending(file).restore(aside.name, datetime(2026, 1, 1, tzinfo=UTC))
    assert ids(file) == ["after", "before", "59 found"]


def test_damaged_backup_is_refused_and_nothing_is_changed(file: Path, backup: str) -> None:
    cut_short(Backups(file).path(backup))
    before = file.read_bytes()
    with pytest.raises(AppError) as caught:
        Mending(file).restore(backup, MADE)
    assert caught.value.code == "backup_broken"
    assert file.read_bytes() == before


@pytest.mark.usefixtures("backup")
def test_database_that_was_put_aside_damaged_is_not_restored(file: Path) -> None:
    first_page(file)
    ids(file)
    (aside,) = (b for b in Backups(file).all() if b.kind is BackupKind.DAMAGED)
    with pytest.raises(AppError) as caught:
        Mending(file).restore(aside.name, MADE)
    assert caught.value.code == "backup_broken"


@pytest.mark.parametrize("time", [1, 2, 3, 4])
@pytest.mark.parametrize("is_damaged", [False, True], ids=["whole", "damaged"])
def test_kill_at_any_step_leaves_the_one_or_the_other(
    home: Path, file: Path, backup: str, time: int, *, is_damaged: bool
) -> None:
    """The steps: the copy gets its name, the database moves away, the copy moves in."""
    if is_damaged:
        overwrite(file, 0.0, b"\xa5" * 4096)
    with child_process("mending_child.py", home, backup, "os.rename", str(time)) as said:
        assert said == ("about to\n" if time <= 3 else "done\n")
    found = ids(file)
    assert found == (
        ["after", "before", "59 found"] if time <= 2 and not is_damaged else ["before", "59 found"]
    )
    kinds = [b.kind for b in Backups(file).all()]
    put_aside = BackupKind.DAMAGED if is_damaged else BackupKind.REPLACED
    assert kinds.count(put_aside) == (0 if time <= 2 and not is_damaged else 1)
    left = {p.name for p in home.iterdir() if p.is_file()}
    assert left == {DATABASE_NAME, f"{DATABASE_NAME}.lock"}


@pytest.mark.usefixtures("backup")
def test_log_of_a_database_that_is_gone_is_kept_with_what_is_put_aside(
    file: Path,
) -> None:
    """SQLite would delete it where the database is empty, and read it into another one."""
    empty(file)
    log_file = file.with_name(f"{file.name}-wal")
    log_file.write_bytes(b"what was not in the database yet")
    assert ids(file) == ["before", "59 found"]
    (kept,) = Backups(file).folder.glob("*damaged.db-wal")
    assert kept.read_bytes() == b"what was not in the database yet"


def test_log_without_its_database_is_not_read_into_the_backup(
    open_store: OpenStore, file: Path, backup: str
) -> None:
    store = open_store()
    store.delete_session("before")
    keep(store, typed_answer(1), name="later")
    log_file = file.with_name(f"{file.name}-wal")
    held = log_file.read_bytes()
    close(store, file)
    file.unlink()
    log_file.write_bytes(held)
    assert ids(file) == ["before", "59 found"]
    (kept,) = Backups(file).folder.glob("*damaged.db-wal")
    assert kept.read_bytes() == held
    assert backup in {each.name for each in Backups(file).all()}


def test_log_goes_to_its_own_database_though_a_wrong_clock_gave_another_a_later_name(
    home: Path, file: Path, backup: str
) -> None:
    """The program was killed when the database had moved away, and before its log had."""
    folder = Backups(file).folder
    (folder / "mockinterview-2090-01-01-000000-damaged.db").write_bytes(b"another database")
    with child_process("mending_child.py", home, backup, "os.rename", "3") as said:
        assert said == "about to\n"
    (aside,) = folder.glob("*replaced.db")
    file.with_name(f"{file.name}-wal").write_bytes(b"what was not in the database yet")
    assert ids(file) == ["before", "59 found"]
    (log_file,) = folder.glob("*-wal")
    assert log_file == aside.with_name(f"{aside.name}-wal")
    assert log_file.read_bytes() == b"what was not in the database yet"


def test_error_of_a_damaged_page_marks_the_database_and_others_do_not(file: Path) -> None:
    file.parent.mkdir()
    for words, is_marked in (("database is locked", False), ("file is not a database", True)):
        with pytest.raises(AppError), worded(file):
            raise sqlite3.DatabaseError(words)
        assert file.with_name(f"{file.name}.damaged").exists() is is_marked


def test_program_that_is_gone_is_in_nobodys_way(file: Path) -> None:
    file.parent.mkdir()
    for number in (2**22 + 1, 1):
        mark = file.with_name(f"{file.name}.{number}.open")
        mark.write_text("2001-01-01T00:00:00+00:00", encoding="utf-8")
    file.with_name(f"{file.name}.7.open").write_text("torn", encoding="utf-8")
    assert presence.others(file) == []
    assert list(file.parent.iterdir()) == []


def test_copy_can_be_opened_by_sqlite_alone(file: Path, backup: str) -> None:
    with closing(sqlite3.connect(Backups(file).path(backup))) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert opened.execute("select count(*) from attempts").fetchone() == (59,)
