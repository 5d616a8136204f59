"""Answers that wait for a language model: told, judged beside the person, shown when judged."""

import pytest
from PySide6.QtWidgets import QLabel

from mockinterview.coach.patient import PatientCoach
from mockinterview.core.events import AnswerRequested, NextRequested, StopRequested
from mockinterview.core.feedback import StandIn
from mockinterview.core.session import Attempt
from mockinterview.network.halt import Halt
from mockinterview.ports import Lane
from mockinterview.services import LateCoaches
from mockinterview.ui.views.attempt import attempt_view
from mockinterview.ui.views.history_list import waiting_text
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.window import MainWindow
from tests.fakes.coach import FakeCoach
from tests.fakes.sessions import DOWN, SESSION_ID, session, spoken
from tests.fakes.waiting import THERE, stand_in, waiting
from tests.ui.desk import Desk

GUARD_SECONDS = 0.25


@pytest.fixture
def there(desk: Desk) -> FakeCoach:
    """The language model that the answers wait for."""
    made, here = FakeCoach(), FakeCoach()
    desk.fakes.late = LateCoaches(PatientCoach(made, here), made, here, THERE, Halt())
    desk.fakes.store.endpoint = THERE
    return made


def keep(desk: Desk, *attempts: Attempt) -> None:
    desk.fakes.store.begin_session(session())
    for attempt in attempts:
        desk.fakes.store.save_attempt(SESSION_ID, attempt)


def words(desk: Desk, window: MainWindow, name: str) -> str:
    found = desk.child(window, QLabel, name)
    return found.text() if found.isVisible() else ""


def given_up() -> Attempt:
    told = StandIn(reason=DOWN, is_waiting=False, tries=6)
    return spoken(1, feedback=stand_in().model_copy(update={"stand_in": told}))


def test_stand_in_is_told_with_what_it_waits_for_and_why() -> None:
    coverage = attempt_view(waiting(), is_pending=False, can_retry=True).coverage
    assert coverage.score == 40
    assert "The offline coach judged this for now" in coverage.stand_in
    assert DOWN.message in coverage.stand_in
    assert "offline coach" in coverage.source
    assert not coverage.can_retry


def test_answer_that_was_given_up_can_be_asked_about_by_hand() -> None:
    coverage = attempt_view(given_up(), is_pending=False, can_retry=True).coverage
    assert DOWN.hint in coverage.stand_in
    assert coverage.can_retry
    assert not attempt_view(given_up(), is_pending=False, can_retry=False).coverage.can_retry


def test_judgement_of_the_model_stands_in_for_nothing() -> None:
    assert attempt_view(spoken(), is_pending=False, can_retry=True).coverage.stand_in == ""


def test_what_waits_is_counted_and_said_to_come_by_itself_or_not(desk: Desk) -> None:
    assert waiting_text((), THERE) == ""
    desk.fakes.store.endpoint = THERE
    keep(desk, waiting(1), waiting(2))
    left = desk.fakes.store.deferred()
    assert "2 answers. It comes by itself" in waiting_text(left, THERE)
    assert "is sent to no other" in waiting_text(left, "")


def open_session(desk: Desk, window: MainWindow) -> None:
    window.page_requested.emit("history")
    desk.open_session(window, SESSION_ID)


def test_start_judges_what_waits_and_says_in_the_history_what_is_left(
    desk: Desk, there: FakeCoach
) -> None:
    keep(desk, waiting(1), waiting(2))
    there.reason = DOWN
    window = desk.window()
    window.page_requested.emit("history")
    assert "2 answers" in words(desk, window, "history-waiting")
    desk.jobs.advance(120.0)
    assert desk.fakes.store.deferred() == []
    assert words(desk, window, "history-waiting") == ""
    window.close()


def test_open_session_shows_a_judgement_when_it_comes(desk: Desk, there: FakeCoach) -> None:
    keep(desk, waiting(1))
    desk.jobs.hold(Lane.LATER)
    window = desk.window()
    open_session(desk, window)
    assert "for now" in desk.child(window, QLabel, "coverage-stand-in-words").text()
    desk.jobs.release(Lane.LATER)
    assert len(there.judged) == 1
    assert (
        window.findChildren(QLabel, "coverage-stand-in-words") == []
        or not desk.child(window, QLabel, "coverage-stand-in-words").isVisible()
    )
    window.close()


def test_person_asks_the_model_again_about_an_answer_that_was_given_up(
    desk: Desk, there: FakeCoach
) -> None:
    keep(desk, given_up())
    window = desk.window()
    open_session(desk, window)
    desk.child(window, Button, "coverage-retry").click()
    assert there.judged == []
    (attempt,) = desk.fakes.store.session(SESSION_ID).attempts
    assert attempt.feedback
    assert attempt.feedback.stand_in is None
    window.close()


def test_nothing_is_asked_during_an_interview_and_all_is_at_its_end(
    desk: Desk, there: FakeCoach
) -> None:
    window = desk.window()
    keep(desk, waiting(1))
    window.interviews.begin(desk.plan(count=1))
    conductor = window.interviews.conductor
    assert conductor
    for event in (AnswerRequested(), StopRequested()):
        conductor.send(event)
        desk.jobs.advance(GUARD_SECONDS)
    window.rooms.spare_time.look()
    assert there.judged == []
    conductor.send(NextRequested())
    assert len(there.judged) == 1
    assert desk.fakes.store.deferred() == []
    window.close()


def test_closing_breaks_the_model_off(desk: Desk, there: FakeCoach) -> None:
    keep(desk, waiting(1))
    desk.jobs.hold(Lane.LATER)
    window = desk.window()
    window.close()
    late = desk.fakes.late
    assert late
    with pytest.raises(Exception, match="was closed"):
        late.halt.require_free()
    desk.jobs.release(Lane.LATER)
    assert len(there.judged) == 1
