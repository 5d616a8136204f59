"""Who has a database open, and who held what in it, though the clock was set meanwhile."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.store import presence
from mockinterview.store.liveness import identity
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import session
from tests.store.another_process import child_process

OpenStore = Callable[[], SessionStore]
NOW = datetime.now(UTC)
DAYS_AGO = NOW - timedelta(days=3)
"""What the clock showed before somebody set it forward by three days."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / DATABASE_NAME


def mark(file: Path, number: int, began: datetime, who: str | None) -> Path:
    path = file.with_name(f"{file.name}.{number}.open")
    path.write_text(f"{began.isoformat()}\n{who or ''}", encoding="utf-8")
    return path


def test_program_that_opened_the_database_before_the_clock_was_set_has_it_open_still(
    file: Path,
) -> None:
    mark(file, os.getppid(), DAYS_AGO, identity(os.getppid()))
    assert presence.others(file) == [os.getppid()]
    mark(file, os.getpid(), DAYS_AGO, identity(os.getpid()))
    assert presence.is_open_here(file)


def test_number_that_was_given_to_another_program_is_nobodys_mark(file: Path) -> None:
    left = mark(file, os.getppid(), NOW, "another-run-of-the-computer:12345")
    assert presence.others(file) == []
    assert not left.exists()


def test_mark_is_there_whole_or_not_at_all(file: Path) -> None:
    left = mark(file, os.getpid(), NOW, "another-run-of-the-computer:12345")
    second_name = file.with_name("second-name")
    second_name.hardlink_to(left)
    presence.arrive(file)
    assert presence.is_open_here(file)
    assert second_name.read_text(encoding="utf-8").endswith("another-run-of-the-computer:12345")
    presence.leave(file)
    assert [path.name for path in file.parent.iterdir()] == [second_name.name]


def test_mark_of_an_earlier_version_counts_by_its_time(file: Path) -> None:
    number = os.getppid()
    path = file.with_name(f"{file.name}.{number}.open")
    path.write_text(NOW.isoformat(), encoding="utf-8")
    assert presence.others(file) == [number]
    path.write_text(DAYS_AGO.isoformat(), encoding="utf-8")
    assert presence.others(file) == []


def test_what_a_program_began_before_the_clock_was_set_is_held_by_it(file: Path) -> None:
    began = DAYS_AGO + timedelta(hours=1)
    assert not presence.is_held(file, os.getpid(), began)
    mark(file, os.getpid(), DAYS_AGO, identity(os.getpid()))
    assert presence.is_held(file, os.getpid(), began)


def test_what_was_begun_before_the_program_came_is_not_its_own(file: Path) -> None:
    mark(file, os.getpid(), DAYS_AGO, identity(os.getpid()))
    assert not presence.is_held(file, os.getpid(), DAYS_AGO - timedelta(hours=1))


def test_interview_goes_on_though_the_clock_was_set_forward(store: SessionStore) -> None:
    store.begin_session(session(id="now", started_at=NOW, finished_at=None))
    assert store.is_interview_under_way()
    before = DAYS_AGO.isoformat()
    store._db.execute("update sessions set started_at = ?", [before])
    assert not store.is_interview_under_way()
    mark(store._file, os.getpid(), DAYS_AGO - timedelta(hours=1), identity(os.getpid()))
    assert store.is_interview_under_way()


def test_interview_of_a_program_that_was_killed_does_not(home: Path, store: SessionStore) -> None:
    with child_process("recording_child.py", home) as said:
        assert said == "recording\n"
        assert store.is_interview_elsewhere()
        own = f"{DATABASE_NAME}.{os.getpid()}.open"
        (left,) = (path for path in home.glob("*.open") if path.name != own)
        kept = left.read_text(encoding="utf-8")
    left.write_text(kept, encoding="utf-8")
    assert not store.is_interview_elsewhere()
