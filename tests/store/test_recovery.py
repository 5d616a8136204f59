"""What a killed process leaves: a take that can be played, in a session that is there."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.question import Question
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import (
    MADE,
    SESSION_ID,
    question,
    recovered,
    session,
    skipped,
    spoken,
    take,
    untranscribed,
)
from tests.fakes.sounds import chirp, find, load, save, silence
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


@pytest.mark.parametrize(
    "left",
    [(), ("unfinished-header",), ("without-row",), ("without-row", "unfinished-header")],
    ids=["take-file", "bare-wave", "take-file-without-row", "bare-wave-without-row"],
)
def test_take_of_a_killed_process_is_recovered_and_can_be_played(
    home: Path, open_store: OpenStore, left: tuple[str, ...]
) -> None:
    with recording_process(home, *left):
        pass
    store = open_store()
    assert store.recover() == [SESSION_ID]

    (attempt,) = store.session(SESSION_ID).attempts
    assert attempt.question == question()
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
        assert store.waiting() == []
        assert file.read_bytes() == before


def test_take_whose_row_another_process_has_still_to_write_is_left_alone(
    home: Path, open_store: OpenStore
) -> None:
    with recording_process(home, "unfinished-header", "without-row"):
        store = open_store()
        file = store.recording(take(KEY).file)
        before = file.read_bytes()
        assert store.recover() == []
        assert store.session(SESSION_ID).attempts == ()
        assert store.nobodys() == []
        assert file.read_bytes() == before


def test_own_take_is_left_alone(store: SessionStore) -> None:
    store.begin_session(session(started_at=datetime.now(UTC)), [question(), question()])
    store.save_attempt(SESSION_ID, unfinished())
    save(store.recording(f"{SESSION_ID}/2-1.wav"), chirp(0.5))
    assert store.recover() == []
    assert store.waiting() == []


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


def begun(store: SessionStore, *questions: Question, session_id: str = SESSION_ID) -> None:
    """Begin a session that will ask these, and let its process be gone."""
    store.begin_session(session(id=session_id, finished_at=None), questions)
    disown(store)


def test_take_without_a_row_answers_the_question_of_its_place(store: SessionStore) -> None:
    begun(store, question("first"), question("second"))
    store.save_attempt(SESSION_ID, spoken(1, question=question("first")))
    save(store.recording(f"{SESSION_ID}/2-1.wav"), chirp(0.5))
    assert store.recover() == [SESSION_ID]

    first, second = store.session(SESSION_ID).attempts
    assert first == spoken(1, question=question("first"))
    assert (str(second.key), second.question.id) == ("2.1", "second")
    assert second.take == Take(file=f"{SESSION_ID}/2-1.wav", state=TakeState.RECOVERED, seconds=0.5)
    assert store.recover() == []


def test_take_without_a_row_answers_what_an_earlier_attempt_answered(store: SessionStore) -> None:
    begun(store)
    store.save_attempt(SESSION_ID, spoken(2, question=question("second")))
    save(store.recording(f"{SESSION_ID}/2-2.wav"), chirp(0.5))
    assert store.recover() == [SESSION_ID]
    assert store.session(SESSION_ID).attempts[1].question.id == "second"


def test_take_that_an_attempt_lacks_is_given_back_to_it(store: SessionStore) -> None:
    begun(store)
    store.save_attempt(SESSION_ID, unfinished())
    store.recover()
    save(store.recording(take(KEY).file), chirp(0.5))
    assert store.recover() == [SESSION_ID]
    (attempt,) = store.session(SESSION_ID).attempts
    assert attempt.take
    assert attempt.trouble is None


@pytest.mark.parametrize(
    "file",
    [
        "nobody/1-1.wav",
        f"{SESSION_ID}/9-1.wav",
        f"{SESSION_ID}/interview.wav",
        f"{SESSION_ID}/1-2-follow-up.wav",
        f"{SESSION_ID}/0-1.wav",
        f"{SESSION_ID}/further/1-1.wav",
        "1-1.wav",
    ],
)
def test_recording_of_no_question_is_kept_and_told(store: SessionStore, file: str) -> None:
    begun(store, question())
    path = save(store.recording(file), chirp(0.5))
    before = path.read_bytes()
    assert store.recover() == []
    assert store.nobodys() == [path]
    assert path.read_bytes() == before
    assert store.session(SESSION_ID).attempts == ()


def test_session_of_an_earlier_version_keeps_a_take_whose_question_is_unknown(
    store: SessionStore,
) -> None:
    begun(store)
    store._db.execute("update sessions set questions_json = null")
    path = save(store.recording(f"{SESSION_ID}/1-1.wav"), chirp(0.5))
    assert store.recover() == []
    assert store.nobodys() == [path]


def test_recordings_that_are_named_or_will_be_placed_are_nobodys_business(
    store: SessionStore,
) -> None:
    begun(store, question(), question())
    store.save_attempt(SESSION_ID, spoken(1))
    save(store.recording(spoken(1).take.file), chirp(0.5))
    save(store.recording(f"{SESSION_ID}/2-1.wav"), chirp(0.5))
    store.recording(f"{SESSION_ID}/notes.txt").write_text("not a sound", encoding="utf-8")
    assert store.nobodys() == []


@pytest.mark.parametrize("content", [b"", b"RIFF", None], ids=["nothing", "torn", "header"])
def test_empty_take_without_a_row_is_cleared_away(
    store: SessionStore, content: bytes | None
) -> None:
    begun(store, question())
    path = save(store.recording(f"{SESSION_ID}/1-1.wav"), silence(0.0))
    if content is not None:
        path.write_bytes(content)
    assert store.recover() == []
    assert not path.exists()
    assert store.session(SESSION_ID).attempts == ()


def test_empty_take_of_no_session_is_left_where_it_is(store: SessionStore) -> None:
    begun(store, question())
    path = save(store.recording("nobody/1-1.wav"), silence(0.0))
    assert store.recover() == []
    assert path.exists()
    assert store.nobodys() == []


def test_a_single_sample_is_not_taken_for_an_empty_take(store: SessionStore) -> None:
    begun(store, question())
    path = save(store.recording(f"{SESSION_ID}/1-1.wav"), silence(0.0))
    path.write_bytes(path.read_bytes() + b"\x01\x00")
    assert store.recover() == [SESSION_ID]
    assert path.exists()


def test_file_that_is_no_recording_is_left_and_does_not_stop_the_rest(store: SessionStore) -> None:
    begun(store, question(), question())
    broken = store.recording(f"{SESSION_ID}/1-1.wav")
    broken.write_bytes(b"\xff" * 1000)
    save(store.recording(f"{SESSION_ID}/2-1.wav"), chirp(0.5))
    assert store.recover() == [SESSION_ID]
    assert broken.read_bytes() == b"\xff" * 1000
    assert [str(a.key) for a in store.session(SESSION_ID).attempts] == ["2.1"]


# What waits for a decision


def kept(store: SessionStore, *attempts: Attempt, **changes: object) -> None:
    """Keep a session of a gone process, with a sound for each take."""
    made = session(**changes)
    store.begin_session(made)
    for attempt in attempts:
        store.save_attempt(made.id, attempt)
        if attempt.take is not None:
            save(store.recording(attempt.take.file), chirp(0.5))
    disown(store)


def waiting(store: SessionStore) -> list[str]:
    return [f"{w.session.id} {w.attempt.key}" for w in store.waiting()]


def test_recovered_takes_wait_newest_first(store: SessionStore) -> None:
    kept(store, recovered(1), recovered(2))
    kept(store, recovered(1), id="later", started_at=MADE)
    assert waiting(store) == ["later 1.1", f"{SESSION_ID} 2.1", f"{SESSION_ID} 1.1"]
    first = store.waiting()[0]
    assert first.is_cut_off
    assert first.session == session(id="later", started_at=MADE)
    assert first.attempt == recovered(1)


def test_complete_take_waits_where_its_program_was_killed_before_the_transcript(
    store: SessionStore,
) -> None:
    kept(store, untranscribed(1), finished_at=None)
    (found,) = store.waiting()
    assert not found.is_cut_off


@pytest.mark.parametrize(
    ("attempts", "changes"),
    [
        pytest.param((spoken(1),), {"finished_at": None}, id="written down"),
        pytest.param((skipped(1),), {"finished_at": None}, id="skipped"),
        pytest.param((untranscribed(1),), {}, id="interview came to its end"),
        pytest.param(
            (untranscribed(1), spoken(1, 2)), {"finished_at": None}, id="answered once more"
        ),
    ],
)
def test_what_needs_no_decision_does_not_wait(
    store: SessionStore, attempts: tuple[Attempt, ...], changes: dict[str, object]
) -> None:
    kept(store, *attempts, **changes)
    assert store.waiting() == []


def test_row_whose_file_is_gone_does_not_wait(store: SessionStore) -> None:
    kept(store, recovered(1))
    store.recording(recovered(1).take.file).unlink()
    assert store.waiting() == []


def test_row_without_a_file_is_not_there_to_be_played(store: SessionStore) -> None:
    begun(store, question())
    store.save_attempt(SESSION_ID, unfinished())
    store.recover()
    assert store.waiting() == []
    assert store.session(SESSION_ID).attempts[0].take is None


def test_answer_that_cannot_be_read_does_not_hide_the_others(store: SessionStore) -> None:
    kept(store, recovered(1), recovered(2))
    store._db.execute("update attempts set attempt_json = '{' where position = 1")
    assert waiting(store) == [f"{SESSION_ID} 2.1"]


def test_transcribed_take_waits_no_more(store: SessionStore) -> None:
    kept(store, recovered(1))
    store.save_attempt(SESSION_ID, spoken(1, take=recovered(1).take))
    assert store.waiting() == []


def test_discarded_attempt_is_gone_with_its_recording_and_no_other_is(
    store: SessionStore,
) -> None:
    kept(store, recovered(1), recovered(2))
    store.discard_attempt(SESSION_ID, KEY)
    assert [str(a.key) for a in store.session(SESSION_ID).attempts] == ["2.1"]
    assert not store.recording(recovered(1).take.file).exists()
    assert store.recording(recovered(2).take.file).exists()
    assert store.recover() == []
    assert waiting(store) == [f"{SESSION_ID} 2.1"]


def test_attempt_that_is_not_there_cannot_be_discarded(store: SessionStore) -> None:
    kept(store, recovered(1))
    with pytest.raises(AppError) as caught:
        store.discard_attempt(SESSION_ID, AttemptKey(position=3, number=1))
    assert caught.value.code == "unknown_attempt"
    assert waiting(store) == [f"{SESSION_ID} 1.1"]
