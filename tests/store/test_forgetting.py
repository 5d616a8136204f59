"""That what was deleted is in no backup either."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError
from mockinterview.core.retention import KeepFor
from mockinterview.core.session import AttemptKey
from mockinterview.store.backups import Backups
from mockinterview.store.copying import is_sound
from mockinterview.store.mending import Mending
from mockinterview.store.migrations import migrations
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import MADE, keep, spoken, typed_answer

OpenStore = Callable[[], SessionStore]
MARKER = "zanzibar"


@pytest.fixture
def backups(home: Path) -> Backups:
    return Backups(home / DATABASE_NAME)


@pytest.fixture(autouse=True)
def _program_was_used_a_month_later(home: Path) -> None:
    last_use(home, MADE + timedelta(days=40))


@pytest.fixture
def backup(store: SessionStore, backups: Backups) -> Path:
    """Keep three sessions and make a backup of them."""
    keep(store, typed_answer(1, MARKER), typed_answer(2, "tomatoes"), name="secret")
    keep(store, typed_answer(1, "oranges"), name="other")
    return backups.path(backups.make(BackupKind.DAILY, MADE).name)


def places(home: Path) -> list[str]:
    """Return the files in which the secret stands."""
    files = (path for path in home.rglob("*") if path.is_file())
    return sorted(f.name for f in files if MARKER.encode() in f.read_bytes())


def ids(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as opened:
        return [row[0] for row in opened.execute("select id from sessions order by id")]


def notes(store: SessionStore) -> int:
    count: int = store._db.table("forgotten").count
    return count


def test_deleted_session_is_in_no_backup(store: SessionStore, home: Path, backup: Path) -> None:
    assert backup.name in places(home)
    store.delete_session("secret")
    assert notes(store) == 1
    store.forget()
    assert places(home) == []
    assert ids(backup) == ["other"]
    assert is_sound(backup)
    assert notes(store) == 0


def test_deleted_answer_is_in_no_backup_and_the_rest_of_its_session_is(
    store: SessionStore, home: Path, backup: Path
) -> None:
    store.discard_attempt("secret", AttemptKey(position=1, number=1))
    store.forget()
    assert places(home) == []
    with closing(sqlite3.connect(backup)) as opened:
        left = opened.execute("select session_id, position from attempts order by 1, 2").fetchall()
    assert left == [("other", 1), ("secret", 2)]


def test_words_that_got_too_old_are_in_no_backup_and_their_figures_are(
    store: SessionStore, home: Path, backup: Path
) -> None:
    keeping = KeepFor(transcript_days=30)
    told = store.expiring(keeping, MADE + timedelta(days=60))
    assert (told.transcripts, told.recordings, told.sessions) == (3, 0, 0)
    assert store.expire(keeping, MADE + timedelta(days=60)) == told
    store.forget()
    assert places(home) == []
    assert is_sound(backup)
    store.close()
    Mending(home / DATABASE_NAME).restore(backup.name, MADE)
    for answer in store.session("secret").attempts:
        assert (answer.score, answer.words_deleted_after_days) == (50, 30)
    assert store.sessions(search="tomatoes") == []


def test_restored_backup_brings_back_nothing_that_was_deleted(
    store: SessionStore, home: Path, backup: Path
) -> None:
    store.delete_session("secret")
    store.forget()
    store.close()
    Mending(home / DATABASE_NAME).restore(backup.name, MADE)
    assert [s.id for s in store.sessions()] == ["other"]
    store.delete_session("other")
    store.forget()
    assert all(ids(path) == [] for path in Backups(home / DATABASE_NAME).folder.iterdir())


def test_note_outlives_the_program_that_was_killed_before_it_was_worked_off(
    open_store: OpenStore, home: Path, store: SessionStore, backup: Path
) -> None:
    store.delete_session("secret")
    store.close()
    assert places(home) == [backup.name]
    open_store().forget()
    assert places(home) == []


def test_session_that_is_there_again_is_not_taken_out(store: SessionStore, backup: Path) -> None:
    store.delete_session("secret")
    keep(store, typed_answer(1, MARKER), name="secret")
    store.forget()
    assert ids(backup) == ["other", "secret"]
    assert notes(store) == 0


def test_backup_that_cannot_forget_is_deleted(
    store: SessionStore, home: Path, backup: Path, backups: Backups
) -> None:
    later = backups.make(BackupKind.DAILY, MADE + timedelta(days=1))
    backup.write_bytes(b"my holiday notes of " + MARKER.encode())
    store.delete_session("secret")
    store.forget()
    assert backups.all() != []
    assert [b.name for b in backups.all()] == [later.name]
    assert places(home) == []


def test_backup_that_cannot_forget_for_now_is_kept_with_the_note(
    store: SessionStore, backup: Path
) -> None:
    store.delete_session("secret")
    with closing(sqlite3.connect(backup)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AppError) as caught:
            store.forget()
    assert caught.value.failure.retryable
    assert ids(backup) == ["other", "secret"]
    assert notes(store) == 1
    store.forget()
    assert ids(backup) == ["other"]


def test_backup_that_is_made_meanwhile_by_another_program_forgets_the_next_time(
    store: SessionStore, home: Path, backup: Path
) -> None:
    """It copies the moment before the deletion, and has its name only when all was worked off."""
    told: list[int] = []

    def delete_meanwhile() -> bool:
        if not told:
            store.delete_session("secret")
            store.forget()
            told.append(notes(store))
        return False

    late = Backups(home / DATABASE_NAME, delete_meanwhile).make(BackupKind.HAND, MADE)
    assert told == [1]
    assert backup.name not in places(home)
    assert late.name in places(home)
    store.forget()
    assert places(home) == []
    assert notes(store) == 0


def test_backup_that_a_killed_program_began_keeps_no_note(
    store: SessionStore, home: Path, backup: Path
) -> None:
    store.delete_session("secret")
    (backup.parent / f".{backup.name}.{2**22 + 1}.part").write_bytes(MARKER.encode())
    store.forget()
    assert notes(store) == 0
    assert places(home) == []


def test_backup_of_an_earlier_version_forgets_too(
    store: SessionStore, home: Path, backups: Backups
) -> None:
    keep(store, typed_answer(1, MARKER), typed_answer(2, "tomatoes"), name="secret")
    row = dict(next(store._db.query("select * from attempts where position = 1")))
    backups.folder.mkdir()
    early = backups.folder / "mockinterview-2025-01-01-000000-migration.db"
    with closing(sqlite3.connect(early)) as opened:
        db = Database(opened)
        migrations.apply(db, stop_before="m002_answered_attempts")
        session = {"id": "secret", "started_at": "x", "format": "study", "language": "en"}
        db.table("sessions").insert({**session, "question_count": 1})
        db.table("attempts").insert({k: v for k, v in row.items() if k != "is_answered"})
    assert early.name in places(home)
    store.expire(KeepFor(transcript_days=30), MADE + timedelta(days=60))
    store.forget()
    assert places(home) == []
    assert is_sound(early)
    with closing(sqlite3.connect(early)) as opened:
        assert opened.execute("select transcript_text, score from attempts").fetchall() == [
            ("", 50)
        ]


def test_without_anything_deleted_no_backup_is_opened(store: SessionStore, backup: Path) -> None:
    before = backup.stat()
    store.forget()
    after = backup.stat()
    assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)


def test_words_of_what_waits_and_of_the_sample_stay(store: SessionStore) -> None:
    keep(store, spoken(1), name="new")
    keeping = KeepFor(transcript_days=30)
    assert store.expire(keeping, MADE + timedelta(days=29)).is_nothing
    assert store.session("new").attempts[0].hearing == spoken(1).hearing
