"""Likely fillers on the card: heard, accepted, rejected, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.session import Attempt
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.marks import FillerAnswer, marks_view
from mockinterview.ui.widgets.marks import SHOWN, FillerMarks
from tests.fakes import sessions as made


def marked(*starts: float) -> Attempt:
    """Return a spoken answer with likely fillers at these times."""
    found = tuple(LikelyFiller(start=at, end=at + 0.4, confidence=0.8) for at in starts)
    heard = made.hearing().model_copy(update={"acoustics": Acoustics(fillers=found)})
    return made.spoken(hearing=heard, delivery=measure_delivery(heard))


def show(marks: FillerMarks, attempt: Attempt, playing: Clip | None = None) -> None:
    marks.show_marks(marks_view(attempt, can_judge=True), playing)


@pytest.fixture
def marks(qtbot: QtBot) -> FillerMarks:
    shown = FillerMarks()
    qtbot.addWidget(shown)
    show(shown, marked(4.2, 12.0))
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def button(marks: QWidget, name: str) -> QAbstractButton:
    found = marks.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def test_a_mark_says_where_it_is_and_after_which_word(marks: FillerMarks) -> None:
    assert button(marks, "mark-1-play").text() == "0:04"
    assert button(marks, "mark-1-yes").accessibleName() == (
        "That was a filler, at 0:04, after “generation”"
    )
    assert button(marks, "mark-1-no").accessibleName() == "No filler, at 0:04, after “generation”"


def test_a_mark_plays_a_short_passage_around_it(marks: FillerMarks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(marks.play_requested) as asked:
        button(marks, "mark-1-play").click()
    clip = asked.args[0]
    assert clip.heard is Heard.TAKE
    assert clip.start < 4.2
    assert clip.end > 4.6


def test_the_passage_that_plays_offers_to_stop(marks: FillerMarks) -> None:
    attempt = marked(4.2, 12.0)
    clip = marks_view(attempt, can_judge=True).rows[0].clip
    show(marks, attempt, clip)
    assert button(marks, "mark-1-play").text() == "Stop"
    assert button(marks, "mark-2-play").text() == "0:12"


@pytest.mark.parametrize(("name", "is_filler"), [("mark-2-yes", True), ("mark-2-no", False)])
def test_a_mark_is_accepted_or_rejected(
    marks: FillerMarks, qtbot: QtBot, name: str, *, is_filler: bool
) -> None:
    with qtbot.waitSignal(marks.judged) as told:
        button(marks, name).click()
    assert told.args == [FillerAnswer(12.0, is_filler)]


def test_the_same_answer_again_takes_it_back(marks: FillerMarks, qtbot: QtBot) -> None:
    show(marks, marked(4.2, 12.0).with_filler_judged(12.0, is_filler=False))
    assert button(marks, "mark-2-no").isChecked()
    with qtbot.waitSignal(marks.judged) as told:
        button(marks, "mark-2-no").click()
    assert told.args == [FillerAnswer(12.0, None)]


def test_an_answer_is_given_by_keyboard_and_keeps_the_focus(
    marks: FillerMarks, qtbot: QtBot
) -> None:
    no = button(marks, "mark-1-no")
    button(marks, "mark-1-play").setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        focused = marks.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert marks.focusWidget() is no
    with qtbot.waitSignal(marks.judged):
        qtbot.keyClick(no, Qt.Key.Key_Space)
    show(marks, marked(4.2, 12.0).with_filler_judged(4.2, is_filler=False))
    assert marks.focusWidget() is no


def test_while_an_answer_is_worked_on_its_marks_are_not_judged(marks: FillerMarks) -> None:
    marks.show_marks(marks_view(marked(4.2, 12.0), can_judge=False), None)
    assert not button(marks, "mark-1-yes").isEnabled()
    assert button(marks, "mark-1-play").isEnabled()


def test_many_marks_are_folded_and_unfolded(marks: FillerMarks) -> None:
    show(marks, marked(*(float(at) for at in range(2, 2 + SHOWN + 3))))
    last = button(marks, f"mark-{SHOWN + 3}-yes")
    assert not last.isVisible()
    button(marks, "filler-marks-more").click()
    assert last.isVisible()
    assert not button(marks, "filler-marks-more").isVisible()


def test_unfolding_by_keyboard_goes_on_at_the_first_that_was_hidden(
    marks: FillerMarks, qtbot: QtBot
) -> None:
    show(marks, marked(*(float(at) for at in range(2, 2 + SHOWN + 3))))
    more = button(marks, "filler-marks-more")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(more, Qt.Key.Key_Return)
    assert marks.focusWidget() is button(marks, f"mark-{SHOWN + 1}-play")


def test_without_a_recording_there_is_nothing_to_play(marks: FillerMarks) -> None:
    show(marks, marked(4.2).model_copy(update={"take": None}))
    assert not button(marks, "mark-1-play").isVisible()
    at = marks.findChild(QLabel, "mark-1-at")
    assert at is not None
    assert at.isVisible()


def test_an_answer_without_marks_shows_none(marks: FillerMarks) -> None:
    show(marks, made.spoken())
    assert not marks.isVisible()


def test_how_far_to_trust_the_marks_is_said_until_all_are_judged() -> None:
    attempt = marked(4.2, 12.0)
    assert "of ten about 6 are fillers" in marks_view(attempt, can_judge=True).note
    one = attempt.with_filler_judged(4.2, is_filler=True)
    both = one.with_filler_judged(12.0, is_filler=False)
    assert "of ten" in marks_view(one, can_judge=True).note
    assert "judged them all" in marks_view(both, can_judge=True).note


def test_a_mark_before_the_first_word_says_so() -> None:
    (row,) = marks_view(marked(0.4), can_judge=True).rows
    assert row.place == "before the first word"
    assert row.clip is not None
    assert row.clip.start == 0.0
