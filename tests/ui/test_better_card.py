"""The card of a better answer: read, heard, copied, and never without saying what was added."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.better import BetterView, better_view
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.endpoint import Ask, EndpointSide
from mockinterview.ui.widgets.better import BetterAnswerCard
from tests.fakes import sessions as made
from tests.fakes.endpoint import BETTER, HOST

SIDE = EndpointSide(host=HOST, model="some-model")


@pytest.fixture
def card(qtbot: QtBot) -> BetterAnswerCard:
    shown = BetterAnswerCard()
    qtbot.addWidget(shown)
    return shown


def made_view(side: EndpointSide = SIDE, **changes: object) -> BetterView:
    view = better_view(made.spoken(**changes), side)
    assert view is not None
    return view


def button(card: QWidget, name: str) -> QAbstractButton:
    found = card.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def is_shown(card: QWidget, name: str) -> bool:
    found = card.findChild(QWidget, name)
    return found is not None and found.isVisibleTo(card)


def test_card_without_anything_is_hidden(card: BetterAnswerCard) -> None:
    card.show_better(made_view(), None)
    assert not card.isHidden()
    card.show_better(None, None)
    assert card.isHidden()


def test_each_part_says_aloud_whose_it_is(card: BetterAnswerCard) -> None:
    card.show_better(made_view(better_answer=BETTER), None)
    names = [card.findChild(QWidget, f"better-part-{n}").accessibleName() for n in (1, 2)]
    assert names[0].startswith("yours: I separate")
    assert names[1].startswith("added: Then I measure")
    assert card.findChild(QWidget, "better-part-2").property("ground") == "accent"
    assert card.findChild(QWidget, "better-part-1").property("ground") is None
    assert card.findChild(QWidget, "better-legend")


def test_words_of_a_model_are_never_markup(card: BetterAnswerCard) -> None:
    marked = BETTER.segments[2].model_copy(update={"text": "<b>Bold</b> [link](http://x)"})
    better = BETTER.model_copy(update={"segments": (BETTER.segments[0], marked)})
    card.show_better(made_view(better_answer=better), None)
    (shown,) = [each for each in card.findChildren(QLabel) if "Bold" in each.text()]
    assert shown.text() == marked.text
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_it_is_heard_whole_and_stopped(card: BetterAnswerCard, qtbot: QtBot) -> None:
    card.show_better(made_view(better_answer=BETTER), None)
    clip = Clip(Heard.MODEL_ANSWER, text=BETTER.text)
    with qtbot.waitSignal(card.play_requested) as heard:
        button(card, "better-hear").click()
    assert heard.args == [clip]
    card.show_better(made_view(better_answer=BETTER), clip)
    assert button(card, "better-hear").text() == "Stop"


def test_it_is_copied_without_its_marks(card: BetterAnswerCard) -> None:
    card.show_better(made_view(better_answer=BETTER), None)
    button(card, "better-copy").click()
    assert QGuiApplication.clipboard().text() == BETTER.text
    assert button(card, "better-copy").text() == "Copied"


def test_before_there_is_one_it_can_be_asked_for_and_neither_heard_nor_copied(
    card: BetterAnswerCard, qtbot: QtBot
) -> None:
    card.show_better(made_view(), None)
    assert not is_shown(card, "better-hear")
    assert not is_shown(card, "better-copy")
    for name, ask in (("better-ask", Ask.BETTER), ("better-see", Ask.SEE_BETTER)):
        with qtbot.waitSignal(card.asked) as asked:
            button(card, name).click()
        assert asked.args == [ask]


def test_while_it_is_written_the_card_is_busy_and_asks_nothing(card: BetterAnswerCard) -> None:
    card.show_better(made_view(replace(SIDE, is_writing=True)), None)
    assert is_shown(card, "better-busy")
    assert card.findChild(QWidget, "better-writing")
    assert not is_shown(card, "better-ask")


def test_failure_says_what_to_do_and_keeps_what_there_was(card: BetterAnswerCard) -> None:
    view = made_view(replace(SIDE, trouble=made.DOWN), better_answer=BETTER)
    card.show_better(view, None)
    trouble = card.findChild(QWidget, "better-trouble")
    assert made.DOWN.message in trouble.accessibleName()
    assert made.DOWN.hint in trouble.accessibleName()
    assert card.findChild(QWidget, "better-part-1")
    assert is_shown(card, "better-ask")
