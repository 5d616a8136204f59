"""What a person switches during an interview, in a whole window."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mockinterview.core import events
from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId
from mockinterview.core.state import Stage
from mockinterview.core.transcript import Caption
from mockinterview.ports import Level
from mockinterview.settings import PractiseSettings, Settings
from mockinterview.ui.window import MainWindow
from tests.ui.desk import Desk


def text(desk: Desk, window: MainWindow, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def stage_of(window: MainWindow) -> Stage:
    conductor = window.interviews.conductor
    assert conductor is not None
    return conductor.state.stage


def record(desk: Desk, window: MainWindow, form: FormatId = FormatId.STUDY) -> None:
    """Begin an interview, and answer until something of it has been written down."""
    window.interviews.begin(desk.plan(form))
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    conductor = window.interviews.conductor
    assert conductor is not None
    assert conductor.state.stage is Stage.LISTENING
    attempt = conductor.state.attempt
    assert attempt is not None
    conductor.send(events.CaptionGrown(attempt.key, Caption(settled="I would log it.")))


@dataclass
class Kept:
    """The settings as they are written down."""

    captions: list[bool] = field(default_factory=list)

    def __call__(self, change: Callable[[Settings], Settings]) -> Settings:
        self.captions.append(change(Settings()).practise.captions)
        return change(Settings())


@pytest.fixture
def kept() -> Kept:
    return Kept()


def test_captions_go_and_come_by_a_key_and_are_remembered(desk: Desk, kept: Kept) -> None:
    window = desk.window(change_settings=kept)
    record(desk, window)
    assert "I would log it." in text(desk, window, "interview-captions")
    desk.press(window, Qt.Key.Key_C)
    assert text(desk, window, "interview-captions") == ""
    desk.press(window, Qt.Key.Key_C)
    assert "I would log it." in text(desk, window, "interview-captions")
    assert kept.captions == [False, True]


def test_the_next_interview_begins_with_captions_as_they_were_left(desk: Desk, kept: Kept) -> None:
    window = desk.window(change_settings=kept)
    record(desk, window)
    desk.press(window, Qt.Key.Key_C)
    window.interviews.leave()
    desk.jobs.advance(1.0)
    record(desk, window)
    assert text(desk, window, "interview-captions") == ""


def test_without_captions_in_the_settings_there_are_none(desk: Desk) -> None:
    chosen = Settings(practise=PractiseSettings(captions=False))
    window = desk.window(settings=chosen)
    record(desk, window)
    assert text(desk, window, "interview-captions") == ""
    assert text(desk, window, "interview-question") == "What is number 1?"


def test_a_question_that_is_only_heard_can_be_read_by_a_key_and_that_is_no_habit(
    desk: Desk, kept: Kept
) -> None:
    window = desk.window(change_settings=kept)
    window.interviews.begin(desk.plan(FormatId.PHONE))
    assert text(desk, window, "interview-question") == "Listen…"
    desk.press(window, Qt.Key.Key_C)
    assert text(desk, window, "interview-question") == "What is number 1?"
    assert kept.captions == []


def test_captions_that_cannot_be_remembered_hold_and_that_is_said(desk: Desk) -> None:
    def refuse(_change: Callable[[Settings], Settings]) -> Settings:
        raise AppError("settings_not_saved", "The settings could not be saved.")

    window = desk.window(change_settings=refuse)
    record(desk, window)
    desk.press(window, Qt.Key.Key_C)
    assert text(desk, window, "interview-captions") == ""
    assert "could not be saved" in text(desk, window, "toast-message")


def test_a_question_is_repeated_more_slowly_by_a_key(desk: Desk) -> None:
    window = desk.window()
    window.interviews.begin(desk.plan())
    assert stage_of(window) is Stage.THINKING
    desk.qtbot.keyClick(window.page, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    usual, slower = desk.fakes.player.heard
    assert slower.seconds > usual.seconds


LONG_ANSWER = Level(-20.0, -10.0, 1000.0)


def test_a_long_answer_is_nudged(desk: Desk) -> None:
    window = desk.window()
    record(desk, window)
    desk.fakes.recorder.shown = LONG_ANSWER
    desk.qtbot.waitUntil(lambda: "past the target" in text(desk, window, "interview-advice"))


def test_a_long_answer_is_not_nudged_where_that_is_not_wanted(desk: Desk) -> None:
    window = desk.window(settings=Settings(practise=PractiseSettings(nudges=False)))
    record(desk, window)
    desk.fakes.recorder.shown = LONG_ANSWER
    desk.qtbot.waitUntil(lambda: text(desk, window, "interview-clock") == "16:40")
    assert text(desk, window, "interview-advice") == ""
