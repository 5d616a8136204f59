"""The interview page: keys, wherever the focus is, and what is visible when."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.ui.pages.interview import InterviewPage, Live
from mockinterview.ui.views.interview import Intent, InterviewView, MainAction
from mockinterview.ui.views.notices import Action, BannerView
from mockinterview.ui.wording import Sign

VIEW = InterviewView(
    header="Question 1 of 2 · Retrieval · Experienced",
    format_name="Study",
    share=0.1,
    question="What is a stack?",
    status=Sign("Your turn", "clock", "accent"),
    main=MainAction(Intent.ANSWER, "Answer"),
    offered=frozenset(
        {Intent.END, Intent.SKIP, Intent.PAUSE, Intent.HINT, Intent.REPEAT, Intent.TYPE}
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
