"""An endpoint in the window: asked first, seen beforehand, and a better answer that is kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.leave import awaits_leave
from mockinterview.core.plan import FormatId
from mockinterview.core.session import Attempt
from mockinterview.core.state import Stage, State
from mockinterview.ports import Answer, Lane, Seen, unseen
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.ui.views.privacy import privacy_sentence
from mockinterview.ui.widgets.sending import SendingDialog
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.fakes.coach import FakeCoach
from tests.fakes.endpoint import BETTER, HOST, FakeEndpoint
from tests.ui.desk import Desk

DOWN = AppError("unreachable", "The endpoint could not be reached.", hint="Try again later.")


@pytest.fixture
def endpoint() -> FakeEndpoint:
    return FakeEndpoint()


def window_with(desk: Desk, endpoint: FakeEndpoint) -> MainWindow:
    services = replace(desk.fakes.services(), endpoint=endpoint, coach=endpoint.unasked)
    return desk.window(services=services)


def answered(desk: Desk, endpoint: FakeEndpoint, form: FormatId = FormatId.STUDY) -> MainWindow:
    """Return a window after the first answer."""
    window = window_with(desk, endpoint)
    window.interviews.begin(desk.plan(form))
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Space)
    return window


def state_of(window: MainWindow) -> State:
    conductor = window.interviews.conductor
    assert conductor is not None
    return conductor.state


def kept(desk: Desk, name: str = "") -> Attempt:
    """Return the first attempt of a session as it is in the store."""
    store = desk.fakes.store
    return store.kept[name or next(iter(store.kept))].attempts[0]


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def is_shown(window: QWidget, name: str) -> bool:
    return any(part.isVisible() for part in window.findChildren(QWidget, name))


def wait_for(desk: Desk, window: QWidget, name: str) -> None:
    """Wait until a part is in sight: Qt shows what is new in a layout with its next event."""
    desk.qtbot.waitUntil(lambda: is_shown(window, name))


def dialog_of(window: MainWindow) -> SendingDialog:
    found = [each for each in window.findChildren(SendingDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_words_of_coming_feedback_stand_on_the_card_until_it_is_there(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    endpoint.there.says = ["You named one point."]
    shown: list[str] = []
    window = window_with(desk, endpoint)
    window.interviews.begin(desk.plan())
    conductor = window.interviews.conductor
    assert conductor is not None
    words = next(
        each
        for each in window.findChildren(QLabel, "coverage-coming-text")
        if window.findChild(QWidget, "feedback-page").isAncestorOf(each)
    )
    conductor.listen(lambda _state: shown.append(words.accessibleName()))
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Space)
    assert "You named one point." in shown
    assert not is_shown(window, "coverage-coming")
    assert is_shown(window, "coverage-score")


def test_nothing_is_sent_before_the_person_says_so(desk: Desk, endpoint: FakeEndpoint) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint)
    wait_for(desk, window, "coverage-ready")
    assert endpoint.there.judged == []
    click(desk, window, "coverage-see")
    assert "Judge this" in desk.child(window, QPlainTextEdit, "sending-text").toPlainText()
    dialog_of(window).reject()
    assert endpoint.there.judged == []
    click(desk, window, "coverage-send")
    assert len(endpoint.there.judged) == 1
    assert kept(desk).score is not None
    assert not is_shown(window, "coverage-ready")


def test_answer_that_is_not_sent_is_judged_on_this_computer(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint)
    wait_for(desk, window, "coverage-keep")
    click(desk, window, "coverage-keep")
    assert endpoint.there.judged == []
    assert len(endpoint.here.judged) == 1
    assert kept(desk).score is not None


def test_sending_by_keys_leaves_return_for_the_next_question(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint)
    desk.child(window, QAbstractButton, "coverage-send").setFocus()
    desk.press(window, Qt.Key.Key_Return)
    assert len(endpoint.there.judged) == 1
    desk.press(window, Qt.Key.Key_Return)
    assert state_of(window).position == 2


def test_format_that_keeps_feedback_for_the_end_waits_for_no_leave(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint, FormatId.REAL)
    assert state_of(window).position == 2
    assert awaits_leave(kept(desk).feedback)
    assert endpoint.there.judged == []


def test_answer_that_waited_is_sent_from_the_history(desk: Desk, endpoint: FakeEndpoint) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint, FormatId.REAL)
    session_id = state_of(window).session_id
    window.interviews.leave()
    click(desk, window, "rail-history")
    desk.open_session(window, session_id)
    click(desk, window, "coverage-send")
    assert len(endpoint.there.judged) == 1
    assert kept(desk, session_id).score is not None


def test_better_answer_is_shown_and_kept_through_what_follows(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    window = answered(desk, endpoint)
    click(desk, window, "better-ask")
    wait_for(desk, window, "better-part-1")
    assert kept(desk).better_answer == BETTER
    desk.press(window, Qt.Key.Key_Return)
    assert state_of(window).stage is not Stage.REVIEWING
    window.interviews.leave()
    assert kept(desk).better_answer == BETTER


def test_while_it_is_written_the_interview_goes_on_and_it_is_kept_all_the_same(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    window = answered(desk, endpoint)
    desk.jobs.hold(Lane.COACH)
    click(desk, window, "better-ask")
    wait_for(desk, window, "better-writing")
    desk.press(window, Qt.Key.Key_Return)
    assert state_of(window).position == 2
    desk.jobs.release(Lane.COACH)
    assert state_of(window).attempts[0].better_answer == BETTER
    assert kept(desk).better_answer == BETTER


def test_better_answer_comes_after_the_interview_was_left(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    window = answered(desk, endpoint)
    desk.jobs.hold(Lane.COACH)
    click(desk, window, "better-ask")
    window.interviews.leave()
    desk.jobs.release(Lane.COACH)
    assert kept(desk).better_answer == BETTER


def test_failure_is_told_on_the_card_and_it_can_be_asked_again(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    window = answered(desk, endpoint)
    endpoint.failure = DOWN
    click(desk, window, "better-ask")
    wait_for(desk, window, "better-trouble")
    assert kept(desk).better_answer is None
    click(desk, window, "better-ask")
    assert not is_shown(window, "better-trouble")
    assert kept(desk).better_answer == BETTER


def test_endpoint_that_asks_first_shows_the_request_before_a_better_answer(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    endpoint.asks_first = True
    window = answered(desk, endpoint)
    click(desk, window, "coverage-send")
    click(desk, window, "better-ask")
    assert endpoint.bettered == []
    shown = dialog_of(window)
    assert HOST in shown.accessibleName()
    click(desk, shown, "sending-send")
    assert len(endpoint.bettered) == 1
    assert kept(desk).better_answer == BETTER


def test_request_that_cannot_be_made_is_told(desk: Desk, endpoint: FakeEndpoint) -> None:
    window = answered(desk, endpoint)
    endpoint.failure = DOWN
    click(desk, window, "better-see")
    assert DOWN.failure.message in desk.child(window, QLabel, "toast-message").text()


class WatchingCoach(FakeCoach):
    """Looks at what is shown while it judges."""

    look: Callable[[], str]
    saw = ""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        seen("You named one point.")
        self.saw = self.look()
        return super().judge(answer)


def test_words_of_a_judgement_anew_are_shown_in_the_history_while_they_come(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    made.keep(desk.fakes.store, made.ungraded(1))
    coach = endpoint.there = WatchingCoach()
    window = window_with(desk, endpoint)
    click(desk, window, "rail-history")
    desk.open_session(window, "one")
    page = desk.child(window, QWidget, "session-page")
    coach.look = desk.child(page, QLabel, "coverage-coming-text").accessibleName
    click(desk, window, "coverage-retry")
    assert coach.saw == "You named one point."
    assert not is_shown(window, "coverage-coming")
    assert kept(desk, "one").score is not None


def test_better_answer_is_asked_for_and_kept_in_the_history(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    made.keep(desk.fakes.store, made.spoken())
    window = window_with(desk, endpoint)
    click(desk, window, "rail-history")
    desk.open_session(window, "one")
    click(desk, window, "better-ask")
    wait_for(desk, window, "better-part-2")
    assert kept(desk, "one").better_answer == BETTER


def test_better_answer_to_words_that_were_heard_anew_meanwhile_is_let_go(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    made.keep(desk.fakes.store, made.spoken())
    window = window_with(desk, endpoint)
    click(desk, window, "rail-history")
    desk.open_session(window, "one")
    desk.jobs.hold(Lane.COACH)
    click(desk, window, "better-ask")
    other = made.spoken(hearing=made.hearing("Quite other words were heard now."))
    desk.fakes.store.save_attempt("one", other)
    desk.jobs.release(Lane.COACH)
    assert kept(desk, "one").better_answer is None


def test_without_an_endpoint_there_is_nothing_to_see_and_nothing_to_ask(desk: Desk) -> None:
    made.keep(desk.fakes.store, made.spoken())
    window = desk.window()
    click(desk, window, "rail-history")
    desk.open_session(window, "one")
    assert not is_shown(window, "better-card")
    assert not is_shown(window, "coverage-see")


def test_first_page_names_who_judges_and_shows_what_is_sent_before_there_is_an_answer(
    desk: Desk, endpoint: FakeEndpoint
) -> None:
    window = window_with(desk, endpoint)
    assert HOST in desk.child(window, QLabel, "coach-who").text()
    assert "never the recording" in desk.child(window, QLabel, "coach-what").text()
    click(desk, window, "coach-see")
    text = desk.child(window, QPlainTextEdit, "sending-text").toPlainText()
    assert "Here stands what you said" in text
    assert endpoint.there.judged == []


def test_first_page_says_that_an_endpoint_asks_first(desk: Desk, endpoint: FakeEndpoint) -> None:
    endpoint.asks_first = True
    window = window_with(desk, endpoint)
    assert "you are asked" in desk.child(window, QLabel, "coach-what").text()


def test_first_page_without_an_endpoint_speaks_of_no_other_coach(desk: Desk) -> None:
    assert not is_shown(desk.window(), "coach-card")


def test_rail_says_that_transcripts_go_only_where_the_person_says_so() -> None:
    profile = EndpointProfile(name="lab", base_url=f"https://{HOST}/v1", model="m")
    asking = profile.model_copy(update={"asks_first": True})
    told = [
        privacy_sentence(Settings(endpoint="lab", endpoints=(each,))) for each in (profile, asking)
    ]
    assert f"Transcripts go to {HOST} to be judged." in told[0]
    assert f"Transcripts go to {HOST} only where you say so." in told[1]
