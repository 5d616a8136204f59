"""The interview page: keys, wherever the focus is, and what is visible when."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.core.transcript import Caption
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.typography import apply_font_scale
from mockinterview.ui.views.interview import Intent, InterviewView, MainAction
from mockinterview.ui.views.moment import Live
from mockinterview.ui.views.notices import Action, BannerView
from mockinterview.ui.widgets.moment import TargetLine
from mockinterview.ui.wording import Sign

VIEW = InterviewView(
    header="Question 1 of 2 · Retrieval · Experienced",
    format_name="Study",
    share=0.1,
    question="What is a stack?",
    status=Sign("Your turn", "clock", "accent"),
    main=MainAction(Intent.ANSWER, "Answer"),
    offered=frozenset(
        {
            Intent.END,
            Intent.SKIP,
            Intent.PAUSE,
            Intent.HINT,
            Intent.REPEAT,
            Intent.REPEAT_SLOWLY,
            Intent.CAPTIONS,
            Intent.TYPE,
        }
    ),
)


@pytest.fixture
def page(qtbot: QtBot) -> InterviewPage:
    shown = InterviewPage()
    qtbot.addWidget(shown)
    shown.render(VIEW)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def intents(page: InterviewPage) -> list[str]:
    heard: list[str] = []
    page.intended.connect(heard.append)
    return heard


def button(page: InterviewPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, f"interview-{name}")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("key", "intent"),
    [
        (Qt.Key.Key_Space, Intent.ANSWER),
        (Qt.Key.Key_R, Intent.REPEAT),
        (Qt.Key.Key_H, Intent.HINT),
        (Qt.Key.Key_N, Intent.SKIP),
        (Qt.Key.Key_C, Intent.CAPTIONS),
        (Qt.Key.Key_Escape, Intent.PAUSE),
    ],
)
@pytest.mark.parametrize("focused", ["skip", "end", "type", "main"])
def test_a_key_means_the_same_wherever_the_focus_is(
    page: InterviewPage, qtbot: QtBot, focused: str, key: Qt.Key, intent: Intent
) -> None:
    heard = intents(page)
    button(page, focused).setFocus()
    qtbot.keyClick(button(page, focused), key)
    assert heard == [intent]


def test_return_presses_the_button_that_has_the_focus(page: InterviewPage, qtbot: QtBot) -> None:
    heard = intents(page)
    button(page, "type").setFocus()
    qtbot.keyClick(button(page, "type"), Qt.Key.Key_Return)
    assert heard == [Intent.TYPE]


def test_a_key_whose_intent_is_not_offered_does_nothing(page: InterviewPage, qtbot: QtBot) -> None:
    page.render(replace(VIEW, offered=frozenset({Intent.END})))
    heard = intents(page)
    for key in (Qt.Key.Key_R, Qt.Key.Key_H, Qt.Key.Key_N, Qt.Key.Key_Escape):
        qtbot.keyClick(page, key)
    assert heard == []


def test_space_waits_until_the_large_button_is_ready(page: InterviewPage, qtbot: QtBot) -> None:
    opening = MainAction(Intent.FINISH_ANSWER, "Finish answer", is_enabled=False)
    page.render(replace(VIEW, main=opening))
    heard = intents(page)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert heard == []
    assert not button(page, "main").isEnabled()


def test_in_the_text_box_all_keys_are_letters(page: InterviewPage, qtbot: QtBot) -> None:
    page.render(replace(VIEW, is_typing=True, main=None))
    heard = intents(page)
    edit = page.box.edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "Rehearse now, her")
    assert page.box.text == "Rehearse now, her"
    assert heard == []


def test_escape_leaves_the_text_box(page: InterviewPage, qtbot: QtBot) -> None:
    page.render(replace(VIEW, is_typing=True, main=None))
    heard = intents(page)
    qtbot.keyClick(page.box.edit, Qt.Key.Key_Escape)
    assert heard == [Intent.CANCEL_TYPING]


def test_what_was_typed_is_submitted_once_and_never_empty(
    page: InterviewPage, qtbot: QtBot
) -> None:
    page.render(replace(VIEW, is_typing=True, main=None))
    submit = page.findChild(QAbstractButton, "interview-typing-submit")
    assert submit is not None
    assert not submit.isEnabled()
    page.box.set_text("  It is last in, first out. ")
    with qtbot.waitSignal(page.typed) as sent:
        submit.click()
    assert sent.args == ["It is last in, first out."]
    assert page.box.text == ""


def test_a_hidden_question_asks_to_listen(page: InterviewPage) -> None:
    page.render(replace(VIEW, question=""))
    shown = page.findChild(QLabel, "interview-question")
    assert shown is not None
    assert shown.text() == "Listen…"


def test_a_banner_offers_its_actions(page: InterviewPage) -> None:
    banner = BannerView("No microphone.", "Plug one in.", "bad", (Action("answer", "Try again"),))
    page.render(replace(VIEW, banner=banner))
    heard = intents(page)
    button(page, "banner-answer").click()
    assert heard == ["answer"]
    page.render(VIEW)
    message = page.findChild(QLabel, "interview-banner-message")
    assert message is not None
    assert not message.isVisible()


def test_the_meter_moves_with_the_level(page: InterviewPage) -> None:
    page.render(replace(VIEW, has_meter=True))
    for level in (-60.0, -20.0, -60.0, -60.0, -60.0, -60.0):
        page.show_live(Live("0:01", "", level))
    quiet_bar = page.meter.bars[1]
    loud_bar = page.meter.bars[0]
    assert quiet_bar == 0.0
    assert loud_bar > 0.5
    page.meter.clear()
    assert page.meter.bars == ()


def test_only_what_is_offered_is_visible(page: InterviewPage) -> None:
    page.render(replace(VIEW, offered=frozenset({Intent.END, Intent.START_OVER})))
    visible = {name for name in Intent if page.findChild(QAbstractButton, f"interview-{name}")}
    shown = {name for name in visible if button(page, name).isVisible()}
    assert shown == {Intent.END, Intent.START_OVER}


def test_a_long_question_stays_whole_on_a_small_window(page: InterviewPage, qtbot: QtBot) -> None:
    page.resize(900, 600)
    page.render(replace(VIEW, question="Why does this matter so much to us? " * 20))
    shown = page.findChild(QLabel, "interview-question")
    assert shown is not None
    qtbot.waitUntil(lambda: shown.height() >= shown.heightForWidth(shown.width()))


def words_of(page: InterviewPage, name: str) -> QLabel:
    found = page.findChild(QLabel, f"interview-{name}")
    assert found is not None
    return found


def test_shift_and_the_key_that_repeats_repeat_more_slowly(
    page: InterviewPage, qtbot: QtBot
) -> None:
    heard = intents(page)
    qtbot.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert heard == [Intent.REPEAT_SLOWLY]


RECORDED = replace(
    VIEW,
    has_meter=True,
    target="of about 1:30",
    target_past="past the 1:30 you aimed for",
    caption=Caption(settled="It is last in,"),
)


def test_captions_that_are_off_are_neither_drawn_nor_kept_to_be_read_out(
    page: InterviewPage,
) -> None:
    page.render(RECORDED)
    lines = words_of(page, "captions")
    assert lines.isVisible()
    assert "last in" in lines.text()
    assert button(page, "captions").isChecked()
    page.render(replace(RECORDED, has_captions=False))
    assert not lines.isVisible()
    assert "last in" not in lines.text()
    assert not button(page, "captions").isChecked()
    assert button(page, "captions").text() == "captions off"


def test_a_nudge_is_one_quiet_line_that_moves_nothing(page: InterviewPage, qtbot: QtBot) -> None:
    page.render(RECORDED)
    page.show_live(Live("1:29", rms_dbfs=-20.0, used=0.99))
    line = words_of(page, "advice")
    clock, captions = words_of(page, "clock"), words_of(page, "captions")
    qtbot.waitUntil(lambda: clock.isVisible() and clock.height() > 0)
    QApplication.processEvents()
    before = [part.mapTo(page, QPoint()) for part in (clock, captions)]
    nudge = "You are at the target; round off when you are ready"
    page.show_live(Live("1:29", rms_dbfs=-20.0, nudge=nudge, used=0.99))
    QApplication.processEvents()
    assert line.text() == nudge
    assert line.width() >= line.fontMetrics().horizontalAdvance(nudge)
    assert [part.mapTo(page, QPoint()) for part in (clock, captions)] == before


def test_advice_on_the_microphone_goes_before_a_nudge(page: InterviewPage) -> None:
    page.render(RECORDED)
    page.show_live(Live("1:30", advice="Is the microphone muted?", nudge="Round off", used=1.0))
    assert words_of(page, "advice").text() == "Is the microphone muted?"
    page.show_live(Live("1:30", nudge="Round off", used=1.0))
    assert words_of(page, "advice").text() == "Round off"
    page.show_live(Live("1:31", used=1.0))
    assert words_of(page, "advice").text() == ""


def test_that_the_time_is_over_stands_in_words(page: InterviewPage) -> None:
    page.render(RECORDED)
    page.show_live(Live("1:00", used=0.7))
    assert words_of(page, "target").text() == "of about 1:30"
    page.show_live(Live("1:31", used=1.01))
    page.render(RECORDED)
    assert words_of(page, "target").text() == "past the 1:30 you aimed for"
    line = page.findChild(TargetLine, "interview-target-line")
    assert line is not None
    assert line.accessibleName() == "The time you aimed for is over"


def test_a_follow_up_has_what_it_goes_on_from_above_it(page: InterviewPage) -> None:
    page.render(replace(VIEW, earlier="What is a stack?", question="And a queue?"))
    earlier, now = words_of(page, "earlier"), words_of(page, "question")
    QApplication.processEvents()
    assert earlier.isVisible()
    assert earlier.mapTo(page, QPoint()).y() < now.mapTo(page, QPoint()).y()
    assert earlier.font().pixelSize() < now.font().pixelSize()
    page.render(VIEW)
    assert not earlier.isVisible()


LONG = "Why does this matter so much to us? " * 14
SIZES = [(960, 620), (1280, 800), (1920, 1080)]


@pytest.mark.parametrize("size", SIZES)
def test_the_clock_stays_in_sight_however_long_the_question_is(
    page: InterviewPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.render(replace(RECORDED, question=LONG, hint=LONG[:180]))
    page.show_live(Live("0:59", rms_dbfs=-20.0, nudge="Round off", used=0.6))
    qtbot.waitUntil(lambda: is_in_sight(page, "advice"))
    assert is_in_sight(page, "clock")
    assert is_in_sight(page, "captions")


def is_in_sight(page: InterviewPage, name: str) -> bool:
    QApplication.processEvents()
    part = words_of(page, name)
    return part.visibleRegion().boundingRect().height() == part.height() > 0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_no_control_is_cut_off_at_any_size(
    page: InterviewPage, dressed: QApplication, size: tuple[int, int], scale: float
) -> None:
    page.render(replace(VIEW, offered=VIEW.offered | {Intent.START_OVER}))
    apply_font_scale(dressed, scale)
    try:
        page.resize(*size)
        for _ in range(3):
            QApplication.processEvents()
        seen = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
        places = [QRect(each.mapTo(page, QPoint()), each.size()) for each in seen]
        assert all(page.rect().contains(place) for place in places)
        assert all(each.width() >= each.sizeHint().width() for each in seen)
        assert not any(a.intersects(b) for a, b in combinations(places, 2))
    finally:
        apply_font_scale(dressed, 1.0)
