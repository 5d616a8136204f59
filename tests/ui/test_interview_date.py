"""The day of the interview on the first page: how it is said and set, and what it suggests."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLabel, QWidget

from mockinterview import settings as settings_file
from mockinterview.core.plan import Wishes
from mockinterview.core.record import Focus, PastAnswers
from mockinterview.settings import PractiseSettings, Settings
from mockinterview.ui.views.interview_date import (
    NEAR_DAYS,
    interview_date_view,
    weak_suggestion,
)
from tests.fakes.sessions import graded, session, spoken
from tests.ui.desk import Desk

TODAY = date(2026, 11, 23)
AT = datetime(2026, 11, 20, tzinfo=UTC)


def past(*scores: int) -> dict[str, PastAnswers]:
    return {
        f"question-{number}": PastAnswers(times_asked=1, last_score=score, last_asked_at=AT)
        for number, score in enumerate(scores)
    }


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (0, "Your interview is today: good luck."),
        (1, "Your interview is tomorrow."),
        (2, "Your interview is in 2 days."),
        (40, "Your interview is in 40 days."),
        (-1, "Your interview was on Sunday 22 November 2026."),
    ],
)
def test_how_far_off_the_interview_is_stands_in_words(days: int, sentence: str) -> None:
    view = interview_date_view(TODAY + timedelta(days=days), TODAY)
    assert (view.sentence, view.change) == (sentence, "Change the date")


def test_without_a_date_the_page_says_what_it_is_for() -> None:
    view = interview_date_view(None, TODAY)
    assert view.sentence.startswith("Hear a question, answer aloud")
    assert (view.change, view.day) == ("Set an interview date", None)


@pytest.mark.parametrize(
    ("days", "scores", "focus", "suggestion"),
    [
        (5, (20, 30, 90), Focus.ANY, "Ask the 2 weak questions first"),
        (NEAR_DAYS, (20,), Focus.ANY, "Ask the one weak question first"),
        (0, (20,), Focus.NEW, "Ask the one weak question first"),
        (NEAR_DAYS + 1, (20,), Focus.ANY, ""),
        (-1, (20,), Focus.ANY, ""),
        (5, (90,), Focus.ANY, ""),
        (5, (), Focus.ANY, ""),
        (5, (20,), Focus.WEAK_FIRST, ""),
        (None, (20,), Focus.ANY, ""),
    ],
)
def test_weak_questions_are_suggested_where_the_interview_is_near(
    days: int | None, scores: tuple[int, ...], focus: Focus, suggestion: str
) -> None:
    day = None if days is None else TODAY + timedelta(days=days)
    assert weak_suggestion(day, TODAY, past(*scores), Wishes(focus=focus)) == suggestion
    assert weak_suggestion(day, TODAY, None, Wishes(focus=focus)) == ""


def in_days(days: int) -> Settings:
    day = datetime.now(UTC).astimezone().date() + timedelta(days=days)
    return Settings(practise=PractiseSettings(interview_date=day))


def click(desk: Desk, window: QWidget, name: str) -> None:
    button = desk.child(window, QAbstractButton, f"interview-date-{name}")
    assert button.isVisible(), name
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def sentence(desk: Desk, window: QWidget) -> str:
    return desk.child(window, QLabel, "interview-date-sentence").text()


def test_a_date_is_set_and_kept_beside_what_else_is_set(desk: Desk, tmp_path: Path) -> None:
    home = tmp_path / "home"
    settings_file.remember_model(home, "whisper-base")
    window = desk.window(change_settings=lambda changed: settings_file.change(home, changed))
    click(desk, window, "change")
    field = desk.child(window, QDateEdit, "interview-date-field")
    assert field.hasFocus()
    day = datetime.now(UTC).astimezone().date() + timedelta(days=3)
    field.setDate(QDate(day.year, day.month, day.day))
    click(desk, window, "keep")
    assert sentence(desk, window) == "Your interview is in 3 days."
    assert not field.isVisible()
    kept, _ = settings_file.load(home)
    assert kept.practise.interview_date == day
    assert kept.listening.chosen_model == "whisper-base"


def test_no_day_before_today_can_be_set(desk: Desk) -> None:
    window = desk.window(settings=in_days(-3))
    click(desk, window, "change")
    field = desk.child(window, QDateEdit, "interview-date-field")
    today = datetime.now(UTC).astimezone().date()
    assert field.minimumDate() == QDate(today.year, today.month, today.day)
    assert field.date() == field.minimumDate()


def test_a_date_is_stepped_and_left_by_the_keyboard_alone(desk: Desk) -> None:
    window = desk.window(settings=in_days(5))
    change = desk.child(window, QAbstractButton, "interview-date-change")
    change.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(window, Qt.Key.Key_Return)
    field = desk.child(window, QDateEdit, "interview-date-field")
    before = field.date()
    desk.press(window, Qt.Key.Key_Up)
    assert field.date() == before.addDays(1)
    desk.press(window, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert change.hasFocus()
    assert sentence(desk, window) == "Your interview is in 5 days."


def test_a_date_that_is_past_is_cleared(desk: Desk) -> None:
    window = desk.window(settings=in_days(-3))
    assert sentence(desk, window).startswith("Your interview was on ")
    click(desk, window, "change")
    click(desk, window, "clear")
    assert sentence(desk, window).startswith("Hear a question")


def test_a_date_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "no-folder"
    file.write_text("a file where the folder should be")
    window = desk.window(
        settings=in_days(2), change_settings=lambda changed: settings_file.change(file, changed)
    )
    told: list[object] = []
    window.practise.failed.connect(told.append)
    click(desk, window, "change")
    click(desk, window, "clear")
    assert len(told) == 1


def test_a_suggestion_is_taken_with_a_click(desk: Desk) -> None:
    asked = desk.bank.packs_[0].questions[0]
    before = session(spoken(1, question=asked, feedback=graded(20)), id="before")
    desk.fakes.store.kept["before"] = before
    window = desk.window(settings=in_days(2))
    click(desk, window, "suggestion")
    chip = desk.child(window, QAbstractButton, "practise-focus-weak-first")
    assert chip.isChecked()
    assert not desk.child(window, QAbstractButton, "interview-date-suggestion").isVisible()
