"""What is done for the store while nothing else goes on, and what that gives way to."""

from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.audio.flac import mend
from mockinterview.core.backups import BackupKind, name_of
from mockinterview.core.errors import AppError
from mockinterview.services import open_workshop
from mockinterview.settings import Settings
from mockinterview.store.backups import Backups
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from mockinterview.upkeep import Done, Upkeep
from tests.fakes.sessions import MADE, typed_answer
from tests.fakes.sounds import chirp, save
from tests.store.another_process import recording_process
from tests.store.test_backups import overwrite
from tests.store.test_packing import files, keep
from tests.store.test_packing import spoken as said


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    store = SessionStore(home, mend)
    keep(store, "one", said(1), said(2), typed_answer(3, "zanzibar"))
    store.close()
    return home


@pytest.fixture
def upkeep(home: Path) -> Upkeep:
    return Upkeep(open_workshop(home, Settings(), print))


def test_backup_is_made_and_recordings_become_smaller_once(upkeep: Upkeep, home: Path) -> None:
    done = upkeep.run(MADE)
    assert done.backup
    assert done.backup.kind is BackupKind.DAILY
    assert done.packed == 2
    assert files(home) == ["one/1-1.flac", "one/2-1.flac"]
    sizes = sum((home / "recordings" / file).stat().st_size for file in files(home))
    assert done.saved_bytes == 2 * (44 + 32_000) - sizes
    assert upkeep.run(MADE) == Done()
    assert upkeep.run(MADE + timedelta(days=1)).backup is not None


def test_clock_that_is_far_ahead_deletes_no_damaged_database_that_is_kept(
    upkeep: Upkeep, home: Path
) -> None:
    upkeep.run(MADE)
    aside = Backups(home / DATABASE_NAME).folder / name_of(BackupKind.DAMAGED, MADE)
    aside.write_bytes(b"what can be repaired")
    upkeep.run(MADE + timedelta(days=4000))
    assert aside.exists()
    upkeep.run(MADE + timedelta(days=20))
    upkeep.run(MADE + timedelta(days=40))
    assert not aside.exists()


def test_data_folder_without_a_database_stays_as_it_is(tmp_path: Path) -> None:
    upkeep = Upkeep(open_workshop(tmp_path / "new", Settings(), print))
    assert upkeep.run(MADE) == Done()
    assert not (tmp_path / "new").exists()
    with pytest.raises(AppError) as caught:
        upkeep.back_up(MADE)
    assert caught.value.code == "nothing_kept"


def test_interview_that_begins_ends_it_and_the_rest_is_done_later(
    upkeep: Upkeep, home: Path
) -> None:
    looks = iter([False, False, True, True])
    upkeep.run(MADE)
    store = SessionStore(home, mend)
    for number in (4, 5):
        save(store.recording(f"one/{number}-1.wav"), chirp(0.5))
    keep(store, "two", said(1), said(2))
    store.close()
    assert upkeep.run(MADE, lambda: next(looks)).packed == 2
    assert upkeep.run(MADE).packed == 0
    begun = Upkeep(open_workshop(home, Settings(), print))
    assert begun.run(MADE + timedelta(days=2), lambda: True) == Done()
    assert begun.run(MADE + timedelta(days=2)).backup is not None


def test_interview_in_another_program_is_not_disturbed(upkeep: Upkeep, home: Path) -> None:
    with recording_process(home):
        assert upkeep.run(MADE) == Done()
    assert upkeep.run(MADE).packed > 0


def test_deleted_session_leaves_the_backups(upkeep: Upkeep, home: Path) -> None:
    made = upkeep.run(MADE).backup
    assert made
    assert b"zanzibar" in upkeep.path(made).read_bytes()
    store = SessionStore(home, mend)
    store.delete_session("one")
    store.close()
    upkeep.run(MADE)
    assert b"zanzibar" not in upkeep.path(made).read_bytes()


def test_damage_is_found_out_and_mended_by_the_next_program(upkeep: Upkeep, home: Path) -> None:
    store = SessionStore(home, mend)
    keep(store, "large", *(typed_answer(n, "word " * 3000) for n in range(1, 30)))
    store.close()
    assert upkeep.run(MADE).backup
    overwrite(home / DATABASE_NAME, 0.5, b"\xa5" * 4096 * 6)
    with pytest.raises(AppError) as caught:
        upkeep.run(MADE + timedelta(days=1))
    assert caught.value.code == "database_broken"
    assert (home / f"{DATABASE_NAME}.damaged").exists()
    assert len(upkeep.backups()) == 1


def test_restored_backup_is_what_the_programs_own_store_sees(upkeep: Upkeep, home: Path) -> None:
    store = SessionStore(home, mend)
    made = upkeep.back_up(MADE)
    keep(store, "two", typed_answer(1))
    assert {s.id for s in store.sessions()} == {"one", "two"}
    upkeep.restore(made.name, MADE, store)
    assert {s.id for s in store.sessions()} == {"one"}
    assert {b.kind for b in upkeep.backups()} == {BackupKind.HAND, BackupKind.REPLACED}
    store.close()
