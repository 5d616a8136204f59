"""The answer on the feedback page: corrected, judged anew, heard by keys, and compared."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from mockinterview.audio.repair import repair_wav
from mockinterview.core.plan import FormatId
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.state import Stage
from mockinterview.core.transcript import Transcript
from mockinterview.ports import Lane, Store
from mockinterview.settings import Settings
from mockinterview.store.sessions import SessionStore
from mockinterview.ui.keys import apply_shortcuts
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.views.replay import speed_text
from mockinterview.ui.widgets.transcript import TranscriptText
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk

FIRST = AttemptKey(position=1, number=1)
MISHEARD = "addition matters in a long context"
SAID = "position matters in a long context"


def answered(desk: Desk, **changes: object) -> MainWindow:
    """Go to the feedback on an answer that was misheard."""
    desk.fakes.transcriber.text = MISHEARD
    window = desk.window(**changes)
    window.practise.planned.emit(desk.plan(FormatId.STUDY))
    answer(desk, window)
    assert window.page.objectName() == "feedback-page"
    return window


def answer(desk: Desk, window: MainWindow) -> None:
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Space)


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def is_seen(desk: Desk, window: QWidget, name: str) -> bool:
    return desk.child(window, QWidget, name).isVisible()


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def correct(desk: Desk, window: MainWindow, words: str = SAID) -> None:
    click(desk, window, "transcript-correct")
    desk.child(window, QPlainTextEdit, "correction-text").setPlainText(words)
    click(desk, window, "correction-save")


def running(window: MainWindow) -> Attempt:
    """Return the answer as the interview that goes on holds it."""
    conductor = window.interviews.conductor
    assert conductor is not None
    attempt = conductor.state.attempt
    assert attempt is not None
    return attempt


def words_of(attempt: Attempt) -> Transcript:
    assert attempt.hearing is not None
    return attempt.hearing.transcript


def stored(store: Store, window: MainWindow) -> Attempt:
    session = store.session(window.interviews.session_id)
    return next(a for a in session.attempts if a.key == running(window).key)


def playing(window: MainWindow) -> bool:
    return window.rooms.looking_back.playback.playing is not None


def test_corrected_words_are_held_by_the_interview_and_by_the_store(desk: Desk) -> None:
    window = answered(desk)
    correct(desk, window)
    for attempt in (running(window), stored(desk.fakes.store, window)):
        assert words_of(attempt).text == SAID
        assert words_of(attempt).is_corrected
        assert [each.hearing.transcript.text for each in attempt.earlier] == [MISHEARD]
    assert desk.child(window, TranscriptText, "transcript-text").toPlainText() == SAID
    assert desk.fakes.coach.judged == [MISHEARD]


def test_corrected_words_are_judged_anew_when_it_is_asked_and_the_page_says_so(desk: Desk) -> None:
    window = answered(desk)
    assert not is_seen(desk, window, "transcript-judge")
    correct(desk, window)
    desk.jobs.hold(Lane.COACH)
    click(desk, window, "transcript-judge")
    assert text(desk, window, "coverage-absence") == "Your answer is being judged…"
    assert not is_seen(desk, window, "transcript-correct")
    desk.jobs.release(Lane.COACH)
    assert desk.fakes.coach.judged == [MISHEARD, SAID]
    assert not is_seen(desk, window, "transcript-judge")
    assert is_seen(desk, window, "transcript-correct")
    assert stored(desk.fakes.store, window).feedback == running(window).feedback


def test_what_was_heard_comes_back_with_its_feedback(desk: Desk) -> None:
    window = answered(desk)
    heard = running(window)
    correct(desk, window)
    click(desk, window, "transcript-judge")
    click(desk, window, "transcript-undo")
    assert words_of(running(window)).text == MISHEARD
    assert running(window).feedback == heard.feedback
    assert words_of(stored(desk.fakes.store, window)).text == MISHEARD


def test_the_interview_goes_on_as_it_was_after_a_correction(desk: Desk) -> None:
    window = answered(desk)
    correct(desk, window)
    desk.press(window, Qt.Key.Key_Return)
    answer(desk, window)
    conductor = window.interviews.conductor
    assert conductor is not None
    assert (conductor.state.stage, conductor.state.position) == (Stage.REVIEWING, 2)
    assert words_of(conductor.state.attempt_at(FIRST)).text == SAID


def test_a_rating_that_comes_while_the_words_are_written_loses_neither(desk: Desk) -> None:
    window = answered(desk, settings=Settings())
    click(desk, window, "transcript-correct")
    desk.child(window, QPlainTextEdit, "correction-text").setPlainText(SAID)
    desk.jobs.hold(Lane.DATABASE)
    click(desk, window, "correction-save")
    click(desk, window, "rating-step-4")
    while not desk.jobs.is_idle_on(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
    for attempt in (running(window), stored(desk.fakes.store, window)):
        assert (words_of(attempt).text, attempt.own_rating) == (SAID, 4)


def test_a_program_that_is_killed_after_a_correction_has_lost_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    store = SessionStore(kept, repair_wav)
    window = answered(desk, services=replace(desk.fakes.services(), store=store))
    correct(desk, window)
    session_id = window.interviews.session_id
    after_the_kill = SessionStore(kept, repair_wav)
    attempt = after_the_kill.session(session_id).attempts[0]
    assert words_of(attempt).text == SAID
    assert attempt.earlier[0].hearing.transcript.text == MISHEARD
    assert attempt.earlier[0].feedback == attempt.feedback
    after_the_kill.close()
    desk.jobs.drain(0)
    store.close()


def test_keys_hear_the_answer_again_as_in_the_history(desk: Desk) -> None:
    window = answered(desk)
    desk.jobs.hold(Lane.VOICE)
    desk.press(window, Qt.Key.Key_Space)
    assert playing(window)
    desk.press(window, Qt.Key.Key_Space)
    assert not playing(window)
    desk.press(window, Qt.Key.Key_S)
    assert desk.child(window, QAbstractButton, "take-speed").text() == speed_text(0.75)
    desk.press(window, Qt.Key.Key_K)
    assert desk.child(window, QAbstractButton, "take-silences").isChecked()
    desk.press(window, Qt.Key.Key_E)
    assert is_seen(desk, window, "correction-text")


def test_the_keys_of_the_page_come_before_those_of_the_replay(desk: Desk) -> None:
    window = answered(desk)
    apply_shortcuts(desk_app(), {Deed.TRY_AGAIN: "S", Deed.RATE_1: "Space"})
    try:
        assert desk.child(window, QAbstractButton, "take-play").accessibleDescription() == ""
        question = desk.child(window, QAbstractButton, "take-question")
        assert question.accessibleDescription() == "Key: Q"
        desk.press(window, Qt.Key.Key_Space)
        assert not playing(window)
        desk.press(window, Qt.Key.Key_S)
        assert window.page.objectName() == "interview-page"
    finally:
        apply_shortcuts(desk_app(), {})


def desk_app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def test_no_key_leaves_the_page_while_the_words_are_mended(desk: Desk) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_E)
    desk.child(window, QWidget, "feedback-scroll").setFocus()
    desk.press(window, Qt.Key.Key_Return)
    desk.press(window, Qt.Key.Key_T)
    assert window.page.objectName() == "feedback-page"
    assert is_seen(desk, window, "correction-text")


def test_a_first_answer_is_compared_with_none(desk: Desk) -> None:
    window = answered(desk)
    assert not is_seen(desk, window, "feedback-compare")


def test_another_take_is_compared_with_the_one_before_it_and_the_interview_waits(
    desk: Desk,
) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_T)
    answer(desk, window)
    before = window.interviews.conductor
    assert before is not None
    state = before.state
    click(desk, window, "feedback-compare")
    assert window.page.objectName() == "compare-page"
    assert text(desk, window, "compare-title") == "Title 1"
    assert not window.rail.isVisible()
    assert not is_seen(desk, window, "compare-open-a")
    desk.press(window, Qt.Key.Key_1)
    click(desk, window, "compare-back")
    assert window.page.objectName() == "feedback-page"
    assert window.interviews.conductor is before
    assert before.state == state
    desk.press(window, Qt.Key.Key_Return)
    answer(desk, window)
    assert before.state.position == 2


def test_an_answer_is_compared_with_one_of_the_history(desk: Desk) -> None:
    old = made.spoken(question=made.question("question-1", title="Title 1"))
    kept = made.session(old, id="old", started_at=made.STARTED - timedelta(days=900))
    desk.fakes.store.kept[kept.id] = kept
    window = answered(desk)
    click(desk, window, "feedback-compare")
    assert text(desk, window, "compare-title") == "Title 1"
    desk.press(window, Qt.Key.Key_Left)
    desk.qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.objectName() == "feedback-page"
    click(desk, window, "feedback-end")
    click(desk, window, "summary-history")
    assert window.rail.isVisible()
    click(desk, window, "session-compare")
    assert window.rail.isVisible()
    assert is_seen(desk, window, "compare-open-a")


def test_nothing_is_compared_before_the_person_has_rated_the_answer(desk: Desk) -> None:
    window = answered(desk, settings=Settings())
    desk.press(window, Qt.Key.Key_3)
    desk.press(window, Qt.Key.Key_T)
    answer(desk, window)
    assert is_seen(desk, window, "rating-step-3")
    assert not is_seen(desk, window, "feedback-compare")
    desk.press(window, Qt.Key.Key_3)
    assert is_seen(desk, window, "feedback-compare")


@pytest.mark.parametrize("letter", [Qt.Key.Key_N, Qt.Key.Key_P])
def test_keys_of_the_history_alone_mean_nothing_after_an_answer(desk: Desk, letter: Qt.Key) -> None:
    window = answered(desk)
    state = running(window)
    desk.press(window, letter)
    assert (window.page.objectName(), running(window)) == ("feedback-page", state)
