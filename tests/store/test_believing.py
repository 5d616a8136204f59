"""That a clock set far ahead deletes nothing, and what makes it believed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.history import TRASH_KEPT
from mockinterview.core.retention import KeepFor
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import MADE, keep, spoken, typed_answer

OpenStore = Callable[[], SessionStore]
YEARS = timedelta(days=2_000)
SOON = KeepFor(recording_days=30, session_days=365)


@pytest.fixture
def kept(store: SessionStore) -> Path:
    """Keep a session with a recording."""
    keep(store, spoken(1), name="mine")
    path = store.recording("mine/1-1.wav")
    path.write_bytes(b"sound")
    return path


def refused(store: SessionStore, now: datetime) -> str:
    with pytest.raises(AppError) as caught:
        store.expire(SOON, now)
    return caught.value.code


def test_clock_that_is_years_ahead_deletes_nothing(store: SessionStore, kept: Path) -> None:
    assert store.expire(SOON, MADE).is_nothing
    assert refused(store, MADE + YEARS) == "clock_ahead"
    assert refused(store, MADE + YEARS + timedelta(hours=5)) == "clock_ahead"
    assert kept.is_file()
    assert len(store.sessions()) == 1
    assert store.expire(SOON, MADE + timedelta(hours=6)).is_nothing


def test_what_is_old_goes_when_the_clock_has_gone_on_for_a_day(
    store: SessionStore, open_store: OpenStore, kept: Path
) -> None:
    refused(store, MADE + YEARS)
    later = MADE + YEARS + timedelta(days=1)
    assert open_store().expire(SOON, later).sessions == 1
    assert not kept.exists()


def test_nothing_is_said_where_nothing_goes_by_its_age(store: SessionStore, kept: Path) -> None:
    store.expire(KeepFor(), MADE)
    assert store.expire(KeepFor(), MADE + YEARS).is_nothing
    assert kept.is_file()


def test_trash_is_kept_by_a_clock_that_is_not_believed(store: SessionStore) -> None:
    keep(store, typed_answer(1), name="mine")
    store.trash_session("mine")
    ahead = datetime.now(UTC) + YEARS
    assert store.expire(KeepFor(), ahead).from_trash == 0
    assert store.empty_trash(ahead - TRASH_KEPT) == 0
    store.restore_session("mine")
    store.trash_session("mine")
    assert store.empty_trash() == 1


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"at": "soon"}'])
def test_without_a_look_that_can_be_read_the_newest_session_tells_the_last_use(
    store: SessionStore, home: Path, content: bytes
) -> None:
    keep(store, typed_answer(1), name="mine")
    (home / f"{DATABASE_NAME}.clock").write_bytes(content)
    assert refused(store, MADE + YEARS) == "clock_ahead"
    (home / f"{DATABASE_NAME}.clock").unlink()
    assert store.expire(SOON, MADE + timedelta(days=20)).is_nothing


def test_store_without_a_session_believes_the_clock_that_it_finds(store: SessionStore) -> None:
    assert store.expire(SOON, MADE + YEARS).is_nothing
