"""What is deleted by age, what never is, and what a kill in between leaves."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.feedback import StandIn
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState, take_file
from mockinterview.store.sessions import SessionStore
from tests.fakes.clock_seen import last_use
from tests.fakes.sessions import (
    DOWN,
    MADE,
    graded,
    recovered,
    session,
    spoken,
    take,
    typed_answer,
    untranscribed,
)
from tests.store.another_process import child_process

OpenStore = Callable[[], SessionStore]
NOBODY = 2**22 + 1
"""A number that no process of Linux has."""

RECORDINGS = KeepFor(recording_days=30)
SESSIONS = KeepFor(session_days=365)
SIZE = 1_000


@pytest.fixture(autouse=True)
def _program_was_used_the_day_before(home: Path) -> None:
    last_use(home, MADE - timedelta(days=1))


def keep(
    store: SessionStore, name: str, *attempts: Attempt, days: float = 40, **changes: object
) -> None:
    """Keep a session of so many days ago, each recording as a file of ``SIZE`` bytes."""
    started = MADE - timedelta(days=days)
    made = {"id": name, "started_at": started, "finished_at": started + timedelta(minutes=9)}
    store.begin_session(session(**(made | changes)))
    store._db.execute("update sessions set process_id = ? where id = ?", [NOBODY, name])
    for attempt in attempts:
        own = attempt
        if attempt.take is not None:
            file = take_file(name, attempt.key)
            own = attempt.model_copy(
                update={"take": attempt.take.model_copy(update={"file": file})}
            )
            store.recording(file).write_bytes(b"x" * SIZE)
        store.save_attempt(name, own)


def takes(store: SessionStore, name: str) -> list[Take | None]:
    return [attempt.take for attempt in store.session(name).attempts]


def files(home: Path) -> list[str]:
    folder = home / "recordings"
    return sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def names(store: SessionStore) -> set[str]:
    return {summary.id for summary in store.sessions()}


def waiting_for_a_judgement(position: int = 1) -> Attempt:
    return spoken(position, feedback=graded().model_copy(update={"stand_in": StandIn(reason=DOWN)}))


def test_old_recordings_go_and_their_session_stays_with_its_words(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", spoken(1), spoken(2))
    keep(store, "new", spoken(1), days=20)
    before = store.session("old")
    assert store.expire(RECORDINGS, MADE) == Expiry(recordings=2, recording_bytes=2 * SIZE)
    assert files(home) == ["new/1-1.wav"]
    after = store.session("old")
    for was, now in zip(before.attempts, after.attempts, strict=True):
        assert now.take
        assert (now.take.state, now.take.deleted_after_days) == (TakeState.DELETED, 30)
        assert now.take.seconds == was.take.seconds if was.take else False
        assert now.model_copy(update={"take": was.take}) == was
    assert takes(store, "new") == [take(AttemptKey(position=1, number=1), file="new/1-1.wav")]


def test_what_is_to_go_is_told_before_and_is_what_goes_then(
    store: SessionStore, home: Path
) -> None:
    keep(store, "ancient", spoken(1), spoken(2), typed_answer(3), days=400)
    keep(store, "old", spoken(1))
    keep(store, "new", spoken(1), days=29)
    both = KeepFor(recording_days=30, session_days=365)
    there = files(home)
    told = store.expiring(both, MADE)
    assert files(home) == there
    assert names(store) == {"ancient", "old", "new"}
    assert told == Expiry(recordings=1, recording_bytes=SIZE, sessions=1, session_bytes=2 * SIZE)
    assert store.expire(both, MADE) == told
    assert files(home) == ["new/1-1.wav"]
    assert store.expiring(both, MADE) == store.expire(both, MADE) == Expiry()


def test_old_session_goes_whole_and_nothing_of_it_can_be_found(
    store: SessionStore, home: Path
) -> None:
    keep(store, "ancient", typed_answer(1, "quantisation"), spoken(2), days=400)
    keep(store, "new", spoken(1), days=300)
    assert store.expire(SESSIONS, MADE) == Expiry(sessions=1, session_bytes=SIZE)
    assert names(store) == {"new"}
    assert not (home / "recordings" / "ancient").exists()
    assert store.sessions(search="quantisation") == []
    left = [f for f in home.rglob("*") if f.is_file() and b"quantisation" in f.read_bytes()]
    assert left == []


def test_no_more_go_at_once_than_is_wished_and_the_rest_goes_later(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", spoken(1), spoken(2), spoken(3))
    assert store.expire(RECORDINGS, MADE, at_most=2).recordings == 2
    assert files(home) == ["old/3-1.wav"]
    assert store.expire(RECORDINGS, MADE, at_most=2).recordings == 1
    assert store.expire(RECORDINGS, MADE, at_most=2) == Expiry()


def test_with_nothing_set_nothing_goes(store: SessionStore, home: Path) -> None:
    keep(store, "ancient", spoken(1), days=4_000)
    assert KeepFor().is_for_good
    assert store.expire(KeepFor(), MADE) == store.expiring(KeepFor(), MADE) == Expiry()
    assert files(home) == ["ancient/1-1.wav"]


def test_day_on_which_something_is_due_is_counted_from_its_beginning(store: SessionStore) -> None:
    keep(store, "just", spoken(1), days=30.01)
    keep(store, "not-yet", spoken(1), days=29.99)
    assert store.expire(RECORDINGS, MADE).recordings == 1
    assert [t.state for t in takes(store, "not-yet") if t] == [TakeState.COMPLETE]


@pytest.mark.parametrize("days", [RECORDINGS, SESSIONS], ids=["recordings", "sessions"])
@pytest.mark.parametrize(
    ("attempt", "changes"),
    [
        (waiting_for_a_judgement(), {}),
        (recovered(), {}),
        (untranscribed(), {"finished_at": None}),
        (spoken(1, take=take(AttemptKey(position=1, number=1), state=TakeState.RECORDING)), {}),
        (spoken(1), {"pack": SAMPLE_PACK}),
    ],
    ids=["awaits-judgement", "recovered", "never-written-down", "recording", "sample"],
)
def test_what_waits_and_the_sample_stay_however_old_they_are(
    store: SessionStore, home: Path, attempt: Attempt, changes: dict[str, object], days: KeepFor
) -> None:
    keep(store, "kept", attempt, days=4_000, **changes)
    assert store.expiring(days, MADE) == store.expire(days, MADE) == Expiry()
    assert files(home) == ["kept/1-1.wav"]
    assert names(store) == {"kept"}


def test_answer_that_waits_keeps_its_session_but_not_the_recordings_beside_it(
    store: SessionStore, home: Path
) -> None:
    keep(store, "mixed", waiting_for_a_judgement(1), spoken(2), days=4_000)
    both = KeepFor(recording_days=30, session_days=365)
    assert store.expire(both, MADE) == Expiry(recordings=1, recording_bytes=SIZE)
    assert files(home) == ["mixed/1-1.wav"]


def test_take_that_no_answer_names_keeps_its_session(store: SessionStore, home: Path) -> None:
    keep(store, "odd", spoken(1), days=4_000)
    store.recording("odd/7-1.wav").write_bytes(b"x" * SIZE)
    assert store.expire(SESSIONS, MADE) == Expiry()
    assert files(home) == ["odd/1-1.wav", "odd/7-1.wav"]


def test_failed_take_of_a_finished_session_is_a_recording_like_others(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", untranscribed())
    assert store.expire(RECORDINGS, MADE).recordings == 1
    assert files(home) == []


def test_recording_that_was_moved_away_is_not_called_deleted(store: SessionStore) -> None:
    keep(store, "old", spoken(1))
    store.recording("old/1-1.wav").unlink()
    assert store.expire(RECORDINGS, MADE) == Expiry()
    assert [t.state for t in takes(store, "old") if t] == [TakeState.COMPLETE]


def test_nothing_is_deleted_while_an_interview_goes_on(store: SessionStore, home: Path) -> None:
    keep(store, "old", spoken(1))
    begun = session(id="now", started_at=datetime.now(UTC), finished_at=None)
    store.begin_session(begun)
    with pytest.raises(AppError) as caught:
        store.expire(RECORDINGS, MADE)
    assert caught.value.code == "interview_under_way"
    assert files(home) == ["old/1-1.wav"]
    assert store.expiring(RECORDINGS, MADE).recordings == 1
    store.finish_session("now", datetime.now(UTC))
    assert store.expire(RECORDINGS, MADE).recordings == 1


def test_name_that_points_outside_the_folder_of_recordings_deletes_nothing(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", spoken(1))
    outside = home / "dear.txt"
    outside.write_text("mine", encoding="utf-8")
    store._db.execute(
        "update attempts set take_file = '../dear.txt', "
        "attempt_json = json_set(attempt_json, '$.take.file', '../dear.txt')"
    )
    assert store.expire(RECORDINGS, MADE) == Expiry()
    assert outside.read_text(encoding="utf-8") == "mine"


def test_recordings_of_no_answer_are_unknown_to_the_doctor_after_a_deletion(
    store: SessionStore,
) -> None:
    keep(store, "old", spoken(1))
    keep(store, "ancient", spoken(1), days=4_000)
    store.expire(KeepFor(recording_days=30, session_days=365), MADE)
    assert store.nobodys() == []
    assert store.recover() == []
    assert store.waiting() == []


@pytest.mark.parametrize(
    ("step", "time"),
    [("os.remove", 1), ("os.remove", 2), ("os.rmdir", 1)],
    ids=["before-the-first-file", "between-the-files", "before-the-folder"],
)
@pytest.mark.parametrize("given", [("30", "-"), ("-", "30")], ids=["recordings", "sessions"])
def test_kill_in_between_leaves_rows_and_files_that_agree_and_the_next_start_goes_on(
    home: Path, open_store: OpenStore, step: str, time: int, given: tuple[str, str]
) -> None:
    keep(open_store(), "old", spoken(1), spoken(2))
    with child_process("expiring_child.py", home, step, str(time), *given) as said:
        assert said == "about to\n"
    store = open_store()
    for found in takes(store, "old"):
        assert found
        is_told_gone = found.state is TakeState.DELETED
        assert is_told_gone or (home / "recordings" / found.file).is_file()
    assert store.nobodys() == []

    recording_days, session_days = (None if g == "-" else int(g) for g in given)
    store.expire(KeepFor(recording_days=recording_days, session_days=session_days), MADE)
    assert files(home) == []
    assert names(store) == ({"old"} if session_days is None else set())
    assert store.nobodys() == []


def test_kill_before_the_folder_of_a_deleted_session_goes_leaves_no_recording(
    home: Path, open_store: OpenStore
) -> None:
    keep(open_store(), "old", spoken(1))
    (home / "recordings" / "old" / "cover.txt").write_text("kept beside", encoding="utf-8")
    with child_process("expiring_child.py", home, "shutil.rmtree", "1", "-", "30") as said:
        assert said == "about to\n"
    store = open_store()
    assert names(store) == set()
    assert store.nobodys() == []


def test_what_a_kill_left_marked_goes_even_where_nothing_is_set_any_more(
    home: Path, open_store: OpenStore
) -> None:
    keep(open_store(), "old", spoken(1))
    with child_process("expiring_child.py", home, "os.remove", "1", "30", "-") as said:
        assert said == "about to\n"
    assert files(home) == ["old/1-1.wav"]
    open_store().expire(KeepFor(), MADE)
    assert files(home) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may delete everywhere")
def test_file_that_cannot_be_deleted_stays_for_the_next_time(
    store: SessionStore, home: Path
) -> None:
    keep(store, "old", spoken(1))
    folder = home / "recordings" / "old"
    folder.chmod(0o500)
    try:
        assert store.expire(RECORDINGS, MADE) == Expiry()
    finally:
        folder.chmod(0o700)
    store.expire(RECORDINGS, MADE)
    assert files(home) == []
