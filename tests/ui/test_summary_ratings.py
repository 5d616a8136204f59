"""Ratings at the end of an interview that kept its feedback: asked before a score is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from mockinterview.core.plan import FormatId
from mockinterview.settings import Settings
from mockinterview.ui.window import MainWindow
from tests.ui.answering import SPEECH, answer, answered, click, is_shown, kept
from tests.ui.desk import Desk


def finished(desk: Desk, **changes: object) -> MainWindow:
    """Return a window at the summary of an interview whose feedback came at the end."""
    desk.fakes.transcriber.text = SPEECH
    window = desk.window(**({"settings": Settings()} | changes))
    window.interviews.begin(desk.plan(FormatId.REAL))
    for _question in range(2):
        answer(desk, window)
        desk.jobs.advance(3.0)
    return window


def on_summary(window: MainWindow) -> str:
    """Return all that the summary says, shown or not."""
    page = window.findChild(QWidget, "summary-page")
    assert page
    texts = (getattr(part, "text", None) for part in page.findChildren(QWidget))
    names = [part.accessibleName() for part in page.findChildren(QWidget)]
    return " | ".join([*names, *(text() for text in texts if callable(text))])


def test_summary_asks_for_every_answer_before_it_shows_a_score(desk: Desk) -> None:
    window = finished(desk)
    assert window.page.objectName() == "summary-page"
    assert is_shown(window, "rating-row-1")
    assert is_shown(window, "rating-row-2")
    assert not is_shown(window, "summary-score")
    assert not window.findChildren(QWidget, "summary-result-1")
    assert "said" not in on_summary(window)
    assert str(kept(desk).score) not in on_summary(window)


def test_ratings_of_the_summary_are_kept_and_stand_beside_the_scores(desk: Desk) -> None:
    window = finished(desk)
    click(desk, window, "rating-row-1-step-2")
    click(desk, window, "rating-row-2-step-5")
    assert not is_shown(window, "summary-score")
    click(desk, window, "rating-rows-show")
    session = desk.fakes.store.kept[window.interviews.session_id]
    assert [attempt.own_rating for attempt in session.attempts] == [2, 5]
    assert is_shown(window, "summary-score")
    assert not is_shown(window, "rating-rows")
    assert "You: 2 of 5" in on_summary(window)


def test_return_on_the_summary_shows_the_scores_and_begins_nothing_else(desk: Desk) -> None:
    window = finished(desk)
    desk.press(window, Qt.Key.Key_Return)
    assert window.page.objectName() == "summary-page"
    assert is_shown(window, "summary-score")


def test_step_of_a_row_tells_a_screen_reader_which_answer_it_rates(desk: Desk) -> None:
    window = finished(desk)
    step = desk.child(window, QAbstractButton, "rating-row-2-step-4")
    assert step.accessibleName() == "4 of 5: Well, for Title 2"


def test_scores_can_be_shown_with_no_rating_at_all(desk: Desk) -> None:
    window = finished(desk)
    click(desk, window, "rating-rows-show")
    assert is_shown(window, "summary-score")
    assert kept(desk).own_rating is None
    assert "You:" not in on_summary(window)


def test_rating_can_be_changed_until_the_scores_are_shown(desk: Desk) -> None:
    window = finished(desk)
    click(desk, window, "rating-row-1-step-2")
    click(desk, window, "rating-row-1-step-3")
    assert kept(desk).own_rating == 3
    assert desk.child(window, QAbstractButton, "rating-row-1-step-3").isChecked()
    assert not desk.child(window, QAbstractButton, "rating-row-1-step-2").isChecked()


def test_who_is_not_to_be_asked_sees_the_scores_at_once(desk: Desk) -> None:
    window = finished(desk)
    click(desk, window, "rating-rows-no-more")
    assert is_shown(window, "summary-score")
    window.interviews.leave()
    window.interviews.begin(desk.plan(FormatId.REAL))
    for _question in range(2):
        answer(desk, window)
        desk.jobs.advance(3.0)
    assert is_shown(window, "summary-score")


def test_tab_walks_the_rows_in_their_order(desk: Desk) -> None:
    window = finished(desk)
    first = desk.child(window, QAbstractButton, "rating-row-1-step-1")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _step in range(10):
        desk.press(window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused
        walked.append(focused.objectName())
    assert walked[4] == "rating-row-2-step-1"
    assert walked[-1] == "rating-rows-show"


def test_after_answers_in_the_study_format_the_summary_asks_nothing(desk: Desk) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_4)
    desk.press(window, Qt.Key.Key_Return)
    answer(desk, window)
    desk.press(window, Qt.Key.Key_0)
    desk.press(window, Qt.Key.Key_Return)
    assert is_shown(window, "summary-score")
    assert not is_shown(window, "rating-rows")
    assert "You: 4 of 5" in on_summary(window)
