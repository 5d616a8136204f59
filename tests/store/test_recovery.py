"""What a killed process leaves: a take that can be played, in a session that is there."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.core.session import Attempt, AttemptKey, TakeState
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import SESSION_ID, session, spoken, take
from tests.fakes.sounds import chirp, find, load, save
from tests.store.another_process import recording_process

OpenStore = Callable[[], SessionStore]
KEY = AttemptKey(position=1, number=1)
NOBODY = 2**22 + 1
"""A number that no process of Linux has."""


def unfinished(number: int = 1) -> Attempt:
    key = AttemptKey(position=1, number=number)
    begun = take(key, state=TakeState.RECORDING, seconds=0.0, peak_dbfs=None)
    return spoken(1, number, take=begun, hearing=None, delivery=None, feedback=None)


def disown(store: SessionStore, process_id: int | None = NOBODY) -> None:
    """Let the sessions have been recorded by another process."""
    store._db.execute("update sessions set process_id = ?", [process_id])


@pytest.mark.parametrize("header", [(), ("unfinished-header",)], ids=["take-file", "bare-wave"])
def test_take_of_a_killed_process_is_recovered_and_can_be_played(
    home: Path, open_store: OpenStore, header: tuple[str, ...]
) -> None:
    with recording_process(home, *header):
        pass
    store = open_store()
    assert store.recover() == [SESSION_ID]

    (attempt,) = store.session(SESSION_ID).attempts
    assert attempt.take
    assert attempt.take.state is TakeState.RECOVERED
    assert attempt.take.seconds == pytest.approx(1.0)
    heard = load(store.recording(attempt.take.file))
    assert heard.seconds == pytest.approx(1.0)
    assert find(chirp(1.0), heard).likeness > 0.99
    assert store.session(SESSION_ID).finished_at is None
    assert store.sessions()[0].seconds == pytest.approx(1.0)


def test_take_that_another_process_records_still_is_left_alone(
    home: Path, open_store: OpenStore
) -> None:
    with recording_process(home, "unfinished-header"):
        store = open_store()
        file = store.recording(take(KEY).file)
        before = file.read_bytes()
        assert store.recover() == []
        assert store.session(SESSION_ID).attempts[0].take.state is TakeState.RECORDING
        assert file.read_bytes() == before


def test_own_take_is_left_alone(store: SessionStore) -> None:
    store.begin_session(session(started_at=datetime.now(UTC)))
    store.save_attempt(SESSION_ID, unfinished())
    assert store.recover() == []


@pytest.mark.parametrize("process_id", [NOBODY, 1, None], ids=["gone", "number-reused", "unknown"])
def test_recovery_does_not_mistake_another_process_for_the_one_that_recorded(
    store: SessionStore, process_id: int | None
) -> None:
    store.begin_session(session())
    store.save_attempt(SESSION_ID, unfinished())
    save(store.recording(take(KEY).file), chirp(0.5))
    disown(store, process_id)
    assert store.recover() == [SESSION_ID]


def test_second_recovery_finds_nothing_to_do(store: SessionStore) -> None:
    store.begin_session(session())
    for number in (1, 2):
        store.save_attempt(SESSION_ID, unfinished(number))
        save(store.recording(unfinished(number).take.file), chirp(0.5))
    disown(store)
    assert store.recover() == [SESSION_ID]
    assert store.recover() == []


def test_attempt_without_any_sound_says_that_nothing_was_recorded(store: SessionStore) -> None:
    store.begin_session(session())
    store.save_attempt(SESSION_ID, unfinished())
    disown(store)
    store.recover()
    (attempt,) = store.session(SESSION_ID).attempts
    assert attempt.take is None
    assert attempt.trouble
    assert attempt.trouble.code == "nothing_recorded"


def test_take_that_cannot_be_mended_does_not_stop_the_rest(store: SessionStore) -> None:
    store.begin_session(session())
    for number in (1, 2):
        store.save_attempt(SESSION_ID, unfinished(number))
    broken = store.recording(unfinished(1).take.file)
    broken.write_bytes(b"\xff" * 1000)
    save(store.recording(unfinished(2).take.file), chirp(0.5))
    disown(store)

    assert store.recover() == [SESSION_ID]

    first, second = store.session(SESSION_ID).attempts
    assert first.take.state is TakeState.RECORDING
    assert second.take.state is TakeState.RECOVERED
    assert broken.read_bytes() == b"\xff" * 1000


def test_recovery_changes_nothing_of_a_finished_take(store: SessionStore) -> None:
    store.begin_session(session())
    store.save_attempt(SESSION_ID, spoken(1))
    disown(store)
    assert store.recover() == []
    assert store.session(SESSION_ID).attempts == (spoken(1),)
