"""A whole interview in the window by keys, the ways between pages, and closing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QToolButton, QWidget

from mockinterview.core import events
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.plan import FormatId, Plan
from mockinterview.core.question import FollowUp
from mockinterview.core.state import Stage, State
from mockinterview.ports import Lane
from mockinterview.services import Services
from mockinterview.settings import (
    EndpointProfile,
    ListeningSettings,
    RemoteSettings,
    Settings,
    Theme,
)
from mockinterview.ui.context import Notes
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.theme import DARK, tokens_of
from mockinterview.ui.views.privacy import privacy_sentence
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.window import MainWindow
from tests.fakes.voice import FakeVoice
from tests.ui.desk import Desk, running_timers


def state_of(window: MainWindow) -> State:
    conductor = window.interviews.conductor
    assert conductor is not None
    return conductor.state


def text(window: QWidget, name: str) -> str:
    found = window.findChildren(QLabel, name)
    assert found, name
    return next((part for part in found if part.isVisible()), found[0]).text()


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def answer_by_keys(desk: Desk, window: MainWindow) -> None:
    """Begin and end an answer; the guard before the microphone passes in between."""
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    assert state_of(window).stage is Stage.LISTENING
    desk.press(window, Qt.Key.Key_Space)


def test_a_whole_interview_is_held_by_keys(desk: Desk) -> None:
    window = desk.window()
    desk.press(window, Qt.Key.Key_Tab)
    click(desk, window, "practise-start")
    assert window.page.objectName() == "interview-page"
    for number in (1, 2):
        answer_by_keys(desk, window)
        assert window.page.objectName() == "feedback-page"
        assert text(window, "feedback-header") == f"Question {number} of 2 · take 1"
        desk.press(window, Qt.Key.Key_Return)
    assert window.page.objectName() == "summary-page"
    assert state_of(window).stage is Stage.FINISHED
    (session,) = desk.fakes.store.kept.values()
    assert session.finished_at is not None
    assert [a.feedback is not None for a in session.attempts] == [True, True]
    assert len(desk.fakes.voice.said) == 2


def test_an_interview_in_another_language_has_its_voice_and_its_recogniser(desk: Desk) -> None:
    german, asked = FakeVoice(), []

    def services_for(plan: Plan) -> Services:
        asked.append(plan.language)
        return replace(desk.fakes.services(), voice=german)

    window = desk.window(services_for=services_for)
    window.interviews.begin(desk.plan(count=1).model_copy(update={"language": "de"}))
    answer_by_keys(desk, window)
    assert asked == ["de"]
    assert german.said == ["What is number 1?"]
    assert desk.fakes.voice.said == []
    (session,) = desk.fakes.store.kept.values()
    (hearing,) = [attempt.hearing for attempt in session.attempts]
    assert hearing is not None
    assert (session.language, hearing.transcript.language) == ("de", "de")


def test_the_feedback_shows_what_was_heard_and_how_it_was_judged(desk: Desk) -> None:
    desk.fakes.transcriber.text = "separate the two halves and rerank"
    window = desk.window()
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    assert "separate the two halves" in window.findChild(FeedbackPage).replay.text.toPlainText()
    score = desk.child(window, Figure, "coverage-score")
    assert score.accessibleName().endswith("/ 100")
    click(desk, window, "point-1-quote-1-play")
    assert desk.fakes.player.heard[-1].seconds == pytest.approx(0.4 + 2 * 0.15, abs=0.01)


def test_a_second_take_is_a_further_attempt(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    click(desk, window, "feedback-try-again")
    answer_by_keys(desk, window)
    assert text(window, "feedback-header") == "Question 1 of 2 · take 2"


FOLLOW_UPS = (FollowUp(when_missing="labelled-set", ask="How would you measure that?"),)


def test_a_follow_up_is_answered_by_keys_and_shown_under_its_question(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(count=1, follow_ups=FOLLOW_UPS))
    answer_by_keys(desk, window)
    assert text(window, "feedback-follow-up") == "How would you measure that?"
    desk.press(window, Qt.Key.Key_F)
    assert text(window, "interview-question") == "How would you measure that?"
    desk.fakes.transcriber.text = "measure it on a labelled set"
    answer_by_keys(desk, window)
    assert text(window, "feedback-header") == "Question 1 of 1 · follow-up"
    assert text(window, "coverage-gain") == "the answer before comes to 38"
    assert not desk.child(window, QLabel, "feedback-follow-up").isVisible()
    desk.press(window, Qt.Key.Key_Return)
    assert window.page.objectName() == "summary-page"
    (session,) = desk.fakes.store.kept.values()
    assert (session.score, session.attempts[1].follows) == (0, session.attempts[0].key)


def test_return_goes_on_without_the_follow_up(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(follow_ups=FOLLOW_UPS))
    answer_by_keys(desk, window)
    desk.press(window, Qt.Key.Key_Return)
    assert text(window, "interview-question") == "What is number 2?"


def test_in_a_real_interview_the_follow_up_is_simply_the_next_line(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(FormatId.REAL, follow_ups=FOLLOW_UPS))
    answer_by_keys(desk, window)
    assert text(window, "interview-question") == "How would you measure that?"
    answer_by_keys(desk, window)
    assert text(window, "interview-question") == "What is number 2?"


def test_escape_pauses_and_goes_on(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Escape)
    assert state_of(window).stage is Stage.PAUSED
    desk.press(window, Qt.Key.Key_Escape)
    assert state_of(window).stage is Stage.LISTENING
    assert desk.fakes.recorder.calls == ["open", "pause", "resume"]


def test_an_answer_can_be_typed(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    click(desk, window, "interview-type")
    edit = desk.child(window, QPlainTextEdit, "interview-typing-edit")
    desk.qtbot.keyClicks(edit, "It is a stack, no heap here")
    click(desk, window, "interview-typing-submit")
    assert window.page.objectName() == "feedback-page"
    assert "no heap here" in window.findChild(FeedbackPage).replay.text.toPlainText()
    assert "open" not in desk.fakes.recorder.calls


def test_words_that_are_being_typed_survive_the_transcript(desk: Desk) -> None:
    desk.jobs.hold(Lane.RECOGNISER)
    window = desk.window()
    desk.jobs.release(Lane.RECOGNISER)
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    click(desk, window, "interview-type")
    desk.qtbot.keyClicks(desk.child(window, QPlainTextEdit, "interview-typing-edit"), "half a")
    while desk.jobs.waiting(Lane.RECOGNISER):
        desk.jobs.release(Lane.RECOGNISER)
    assert window.page.objectName() == "feedback-page"
    edit = desk.child(window, QPlainTextEdit, "feedback-typing-edit")
    assert edit.isVisible()
    assert edit.toPlainText() == "half a"


def test_ending_asks_first_and_keeps_what_was_recorded(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    click(desk, window, "interview-end")
    assert state_of(window).stage is Stage.LISTENING
    click(desk, window, "interview-banner-go-on")
    click(desk, window, "interview-end")
    click(desk, window, "interview-banner-end-surely")
    assert window.page.objectName() == "summary-page"
    (session,) = desk.fakes.store.kept.values()
    assert session.attempts[0].hearing is not None


def test_a_failed_transcription_offers_to_try_again(desk: Desk) -> None:
    desk.fakes.transcriber.failure = AppError("broken", "It could not be transcribed.")
    window = desk.window()
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    assert text(window, "feedback-banner-message") == "It could not be transcribed."
    click(desk, window, "feedback-banner-retry")
    assert "stack" in window.findChild(FeedbackPage).replay.text.toPlainText()


def test_a_judgement_that_failed_can_be_asked_for_again(desk: Desk) -> None:
    desk.fakes.coach.reason = Failure(code="down", message="The endpoint is down.")
    window = desk.window()
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    click(desk, window, "coverage-retry")
    assert len(desk.fakes.coach.judged) == 2
    assert desk.child(window, Figure, "coverage-score").isVisible()


def test_in_a_real_interview_feedback_waits_for_the_end(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(FormatId.REAL))
    desk.jobs.hold(Lane.COACH)
    answer_by_keys(desk, window)
    assert window.page.objectName() == "interview-page"
    answer_by_keys(desk, window)
    assert window.page.objectName() == "summary-page"
    assert "2 answers" in text(window, "summary-banner-message")
    desk.jobs.release(Lane.COACH)
    assert "1 answer" in text(window, "summary-banner-message")
    desk.jobs.release(Lane.COACH)
    assert not desk.child(window, QLabel, "summary-banner-message").isVisible()


def test_what_is_pending_when_one_leaves_the_summary_is_still_kept(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(FormatId.REAL, count=1))
    desk.jobs.hold(Lane.COACH)
    answer_by_keys(desk, window)
    click(desk, window, "summary-new")
    assert window.page.objectName() == "practise-page"
    desk.jobs.release(Lane.COACH)
    (session,) = desk.fakes.store.kept.values()
    assert session.attempts[0].feedback is not None
    assert session.finished_at is not None
    assert window.page.objectName() == "practise-page"


def test_the_summary_opens_its_session_in_the_history(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(count=1))
    answer_by_keys(desk, window)
    desk.press(window, Qt.Key.Key_Return)
    click(desk, window, "summary-history")
    assert window.page.objectName() == "session-page"
    assert text(window, "session-question") == "What is number 1?"


def test_the_clock_counts_the_take_and_the_time_to_think(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(FormatId.ONE_WAY))
    desk.qtbot.waitUntil(lambda: text(window, "interview-clock") == "0:30")
    assert text(window, "interview-caption") == "to think"
    desk.jobs.advance(30.0)
    desk.qtbot.waitUntil(lambda: text(window, "interview-caption") == "2:30 left")


def test_the_look_is_changed_and_kept(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-theme")
    click(desk, window, "rail-theme")
    assert desk.saved[-1].appearance.theme is Theme.DARK
    assert tokens_of() == DARK


def test_a_look_that_cannot_be_saved_is_said(desk: Desk) -> None:
    def refuse(_settings: Settings) -> None:
        raise AppError("full", "The settings could not be saved.", hint="Free some space.")

    window = desk.window(save_settings=refuse)
    click(desk, window, "rail-theme")
    assert text(window, "toast-message") == "The settings could not be saved. Free some space."


def test_the_rail_says_what_leaves_the_computer() -> None:
    assert "Endpoint: none" in privacy_sentence(Settings())
    endpoint = EndpointProfile(name="mine", base_url="https://models.example.org/v1", model="some")
    assert "models.example.org" in privacy_sentence(
        Settings(endpoint="mine", endpoints=(endpoint,))
    )
    assert "Endpoint: none" in privacy_sentence(
        Settings(endpoint="mine", endpoints=(endpoint,), offline=True)
    )


def test_the_rail_says_where_recordings_go() -> None:
    remote = RemoteSettings(base_url="https://ears.example.org/v1", model="some")
    endpoint = EndpointProfile(name="mine", base_url="https://models.example.org/v1", model="some")
    listening = ListeningSettings(remote=remote)
    assert privacy_sentence(Settings(listening=listening)) == (
        "Recordings go to ears.example.org to be transcribed.\nAnswers are judged on this computer."
    )
    both = privacy_sentence(Settings(listening=listening, endpoint="mine", endpoints=(endpoint,)))
    assert "ears.example.org to be transcribed" in both
    assert "models.example.org to be judged" in both
    assert "stays" in privacy_sentence(Settings(listening=listening, offline=True))


def test_notes_are_shown_whether_they_come_early_or_late(desk: Desk) -> None:
    notes = Notes(desk.jobs, ["A setting was not understood."])
    window = desk.window(notes=notes)
    assert text(window, "toast-message") == "A setting was not understood."
    notes.add("A model was refused.")
    assert text(window, "toast-message") == "A model was refused."


def test_a_note_that_comes_before_the_window_waits_for_it(desk: Desk) -> None:
    notes = Notes(desk.jobs)
    notes.add("A model was refused.")
    assert text(desk.window(notes=notes), "toast-message") == "A model was refused."


WAYS: dict[Stage, tuple[events.Event, ...]] = {
    Stage.THINKING: (),
    Stage.LISTENING: (events.AnswerRequested(),),
    Stage.PAUSED: (events.PauseRequested(),),
    Stage.TRANSCRIBING: (events.AnswerRequested(), events.StopRequested()),
    Stage.REVIEWING: (events.AnswerTyped("It is a stack."),),
    Stage.FINISHED: (events.FinishRequested(),),
}


@pytest.mark.parametrize("stage", [None, Stage.ASKING, *WAYS])
def test_closing_leaves_nothing_running_in_any_stage(desk: Desk, stage: Stage | None) -> None:
    window = desk.window()
    desk.jobs.hold(Lane.RECOGNISER)
    if stage is Stage.ASKING:
        desk.jobs.hold(Lane.VOICE)
    if stage is not None:
        window.interviews.begin(desk.plan())
        for event in WAYS.get(stage, ()):
            conductor = window.interviews.conductor
            assert conductor is not None
            conductor.send(event)
            desk.jobs.advance(1.0)
        assert state_of(window).stage is stage
    transcribed = len(desk.fakes.transcriber.files)
    window.close()
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    assert not desk.fakes.recorder.is_open
    assert desk.jobs.timer_count == 0
    assert running_timers(window.page) == []
    assert desk.jobs.is_closing
    if stage is Stage.LISTENING:
        (session,) = desk.fakes.store.kept.values()
        take = session.attempts[0].take
        assert take is not None
        assert take.seconds > 0
        assert len(desk.fakes.transcriber.files) == transcribed


def test_closing_says_that_it_waits(desk: Desk) -> None:
    window = desk.window()
    desk.jobs.hold(Lane.RECOGNISER)
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    assert not window.close()
    assert "Saving what is under way" in text(window, "toast-message")
    desk.jobs.release(Lane.RECOGNISER)
    desk.qtbot.waitUntil(lambda: not window.isVisible())


def test_the_geometry_is_kept(desk: Desk) -> None:
    window = desk.window()
    window.resize(960, 650)
    window.close()
    again = desk.window()
    assert (again.width(), again.height()) == (960, 650)


def test_every_button_has_a_name_and_words(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    answer_by_keys(desk, window)
    for button in window.findChildren(QAbstractButton):
        if isinstance(button, QToolButton):
            continue
        assert button.objectName(), button
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()


def test_an_interview_that_is_deleted_on_its_page_can_be_had_back(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan(count=1))
    answer_by_keys(desk, window)
    desk.press(window, Qt.Key.Key_Return)
    click(desk, window, "summary-history")
    click(desk, window, "session-delete")
    assert window.page.objectName() == "history-page"
    assert len(desk.fakes.store.trash) == 1
    assert not desk.child(window, QWidget, "history-list").isVisible()
    click(desk, window, "toast-action")
    assert desk.fakes.store.trash == {}
    assert desk.child(window, QWidget, "history-list").isVisible()
