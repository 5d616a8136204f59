"""A plan that is drawn before Start is pressed, and what is made ready by it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from mockinterview.core.plan import FormatId, Plan
from mockinterview.settings import AppearanceSettings, Settings
from mockinterview.ui.controllers.drawing import SETTLED_SECONDS, NextPlan
from mockinterview.ui.window import MainWindow
from tests.fakes.sessions import question
from tests.ui.desk import Desk, pack

MANY = tuple(question(f"question-{n}", ask=f"What is number {n}?") for n in range(1, 9))


def window_of(desk: Desk, **changes: object) -> MainWindow:
    desk.bank.packs_ = [pack(*MANY)]
    return desk.window(**changes)


def start(desk: Desk, window: MainWindow) -> Plan:
    button = desk.child(window, QAbstractButton, "practise-start")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    conductor = window.interviews.conductor
    assert conductor is not None
    return conductor.state.plan


def test_the_first_question_is_synthesised_while_the_page_is_looked_at(desk: Desk) -> None:
    window = window_of(desk)
    assert desk.fakes.voice.said == []
    desk.jobs.advance(SETTLED_SECONDS)
    rehearsed = list(desk.fakes.voice.said)

    plan = start(desk, window)

    assert rehearsed == [plan.questions[0].spoken_text]
    assert desk.fakes.voice.said.count(rehearsed[0]) == 1
    assert desk.fakes.coach.warmed == [q.id for q in plan.questions]


def test_a_change_draws_again_when_it_is_settled(desk: Desk) -> None:
    window = window_of(desk)
    desk.jobs.advance(SETTLED_SECONDS)
    window.practise.look_back()
    desk.jobs.advance(SETTLED_SECONDS / 2)
    assert len(desk.fakes.voice.said) == 1
    desk.jobs.advance(SETTLED_SECONDS / 2)
    assert len(desk.fakes.voice.said) == 2

    plan = start(desk, window)

    assert plan.questions[0].spoken_text == desk.fakes.voice.said[1]


def test_a_start_that_comes_before_anything_is_drawn_begins_all_the_same(desk: Desk) -> None:
    window = window_of(desk)

    plan = start(desk, window)
    desk.jobs.advance(SETTLED_SECONDS)

    assert desk.fakes.voice.said[0] == plan.questions[0].spoken_text


def test_what_comes_in_the_middle_of_an_interview_is_not_rehearsed(desk: Desk) -> None:
    window = window_of(desk)
    start(desk, window)
    said = len(desk.fakes.voice.said)

    window.interviews.rehearse(desk.plan(FormatId.REAL))

    assert len(desk.fakes.voice.said) == said


def test_nothing_is_synthesised_for_who_has_a_screen_reader(desk: Desk) -> None:
    read = Settings(appearance=AppearanceSettings(screen_reader=True))
    window_of(desk, settings=read)

    desk.jobs.advance(SETTLED_SECONDS)

    assert desk.fakes.voice.said == []
    assert desk.fakes.coach.warmed


def test_a_plan_is_handed_out_once(desk: Desk) -> None:
    drawn: list[Plan] = []

    def draw() -> Plan:
        drawn.append(desk.plan())
        return drawn[-1]

    coming = NextPlan(desk.jobs, draw)
    coming.renew()
    desk.jobs.advance(SETTLED_SECONDS)

    assert coming.take() is drawn[0]
    assert coming.take() is drawn[1]
    assert desk.jobs.timer_count == 0
