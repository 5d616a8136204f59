"""The offer of what a killed program left: heard, transcribed, discarded or put off."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget

from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, AttemptKey, TakeState
from mockinterview.ports import Lane
from mockinterview.services import read_passage, read_sound
from mockinterview.store.sessions import SessionStore
from mockinterview.ui.window import MainWindow
from tests.fakes.sessions import MADE, SESSION_ID, question, session, spoken, take, untranscribed
from tests.fakes.sounds import chirp, save
from tests.ui.desk import Desk

KEY = AttemptKey(position=1, number=1)
SECONDS = 42.5


@pytest.fixture
def store(desk: Desk) -> Iterator[SessionStore]:
    """A real store in the data folder of the window."""
    made = SessionStore(desk.home, repair_wav)
    yield made
    made._db.close()


def cut_off(position: int = 1, title: str = "Find the cause") -> Attempt:
    """Return an attempt as it stands while its take is being recorded."""
    key = AttemptKey(position=position, number=1)
    return spoken(
        position,
        question=question(title=title),
        take=take(key, state=TakeState.RECORDING, seconds=0.0, peak_dbfs=None),
        hearing=None,
        delivery=None,
        feedback=None,
    )


def leave(store: SessionStore, *attempts: Attempt, **changes: object) -> None:
    """Leave a session as a killed process does, with a sound for each take."""
    left = session(finished_at=None, **changes)
    store.begin_session(left)
    for attempt in attempts:
        assert attempt.take
        named = attempt.take.model_copy(update={"file": f"{left.id}/{attempt.key.position}-1.wav"})
        store.save_attempt(left.id, attempt.model_copy(update={"take": named}))
        save(store.recording(named.file), chirp(SECONDS))
    store._db.execute("update sessions set process_id = null")


def start(desk: Desk, store: SessionStore) -> MainWindow:
    """Start the window on the store, with real sounds."""
    services = replace(
        desk.fakes.services(), store=store, read_sound=read_sound, read_passage=read_passage
    )
    return desk.window(services=services)


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def is_offered(desk: Desk, window: QWidget) -> bool:
    return desk.child(window, QWidget, "offer-card").isVisible()


def test_an_answer_that_was_cut_off_is_offered_with_when_and_how_much(
    desk: Desk, store: SessionStore
) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    assert is_offered(desk, window)
    assert text(desk, window, "offer-message").startswith("An answer was cut off.")
    assert text(desk, window, "offer-question") == "Find the cause"
    details = text(desk, window, "offer-details")
    assert details.startswith("Wednesday 19 November 2025, ")
    assert details.endswith(" · 0:42 recorded")


def test_an_answer_that_was_complete_is_not_called_cut_off(desk: Desk, store: SessionStore) -> None:
    leave(store, untranscribed(1))
    window = start(desk, store)
    assert text(desk, window, "offer-message").startswith("An answer was not written down.")


def test_where_nothing_was_cut_off_nothing_is_offered(desk: Desk, store: SessionStore) -> None:
    leave(store, spoken(1))
    assert not is_offered(desk, start(desk, store))


def test_the_recording_is_heard_and_stopped(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "offer-play")
    button = desk.child(window, QAbstractButton, "offer-play")
    assert button.text() == "Stop"
    desk.jobs.release(Lane.VOICE)
    assert button.text() == "Listen"
    heard = sum(sound.seconds for sound in desk.fakes.player.heard)
    assert heard == pytest.approx(SECONDS)


def test_transcribing_shows_the_answer_with_feedback_in_its_session(
    desk: Desk, store: SessionStore
) -> None:
    leave(store, cut_off(1), cut_off(2, "The second"))
    window = start(desk, store)
    click(desk, window, "offer-transcribe")
    assert window.page.objectName() == "session-page"
    assert "stack" in desk.child(window, QTextEdit, "transcript-text").toPlainText()
    first, second = store.session(SESSION_ID).attempts
    assert first.hearing is None
    assert second.hearing
    assert second.feedback
    assert second.delivery
    assert second.take.state is TakeState.RECOVERED
    assert len(desk.fakes.coach.judged) == 1


def test_after_one_answer_the_next_is_offered(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off(1), cut_off(2, "The second"))
    leave(store, cut_off(1, "A later one"), id="later", started_at=MADE)
    window = start(desk, store)
    assert text(desk, window, "offer-question") == "A later one"
    assert "2 more recordings wait" in text(desk, window, "offer-details")
    click(desk, window, "offer-transcribe")
    click(desk, window, "rail-practise")
    assert text(desk, window, "offer-question") == "The second"
    assert "1 more recording waits" in text(desk, window, "offer-details")


def test_an_answer_in_work_is_not_offered_and_no_other_is_transcribed_meanwhile(
    desk: Desk, store: SessionStore
) -> None:
    leave(store, cut_off(1), cut_off(2, "The second"))
    window = start(desk, store)
    desk.jobs.hold(Lane.RECOGNISER)
    click(desk, window, "offer-transcribe")
    click(desk, window, "rail-practise")
    assert text(desk, window, "offer-question") == "Find the cause"
    transcribe = desk.child(window, QAbstractButton, "offer-transcribe")
    assert not transcribe.isEnabled()
    assert "another recording is being transcribed" in text(desk, window, "offer-details")
    while desk.jobs.waiting(Lane.RECOGNISER):
        desk.jobs.release(Lane.RECOGNISER)
    assert transcribe.isEnabled()
    assert store.session(SESSION_ID).attempts[1].hearing


def test_an_answer_whose_transcription_fails_is_offered_again(
    desk: Desk, store: SessionStore
) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    desk.fakes.transcriber.failure = AppError("model", "The model is missing.", hint="Fetch it.")
    click(desk, window, "offer-transcribe")
    assert text(desk, window, "session-banner-message") == "The model is missing."
    click(desk, window, "rail-practise")
    assert is_offered(desk, window)


def answer(desk: Desk, window: QWidget, choice: str) -> None:
    """Answer the question that is asked before a recording is deleted."""
    assert "your answer to “Find the cause” (0:42)" in text(desk, window, "confirm-words")
    click(desk, window, choice)


def test_a_discarded_recording_is_gone_after_one_question(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    click(desk, window, "offer-discard")
    answer(desk, window, "confirm-final")
    assert not is_offered(desk, window)
    assert store.session(SESSION_ID).attempts == ()
    assert not store.recording(take(KEY).file).exists()
    assert text(desk, window, "toast-message") == "The recording was deleted."


def test_a_recording_that_is_kept_is_still_offered(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    click(desk, window, "offer-discard")
    answer(desk, window, "confirm-keep")
    assert is_offered(desk, window)
    assert store.recording(take(KEY).file).exists()


def test_later_means_the_next_start(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off(1), cut_off(2))
    window = start(desk, store)
    click(desk, window, "offer-later")
    assert not is_offered(desk, window)
    assert "stays in History" in text(desk, window, "toast-message")
    click(desk, window, "rail-history")
    click(desk, window, "rail-practise")
    assert not is_offered(desk, window)
    assert is_offered(desk, start(desk, store))


def test_an_offer_that_cannot_be_read_is_said(desk: Desk) -> None:
    desk.jobs.hold(Lane.DATABASE)
    window = desk.window()
    desk.jobs.release(Lane.DATABASE)
    desk.jobs.release(Lane.DATABASE)
    while desk.jobs.waiting(Lane.DATABASE) > 1:
        desk.jobs.release(Lane.DATABASE)
    desk.fakes.store.failure = AppError("disk", "The database cannot be read.")
    desk.jobs.release(Lane.DATABASE)
    assert text(desk, window, "toast-message") == "The database cannot be read."


def test_the_offer_is_reached_by_tab_before_the_choices(desk: Desk, store: SessionStore) -> None:
    leave(store, cut_off())
    window = start(desk, store)
    desk.child(window, QAbstractButton, "offer-play").setFocus()
    walked = []
    for _button in range(3):
        desk.press(window, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget().objectName())
    assert walked == ["offer-transcribe", "offer-discard", "offer-later"]
    desk.press(window, Qt.Key.Key_Tab)
    assert not QApplication.focusWidget().objectName().startswith("offer")
