"""The card of a model answer: what a language model wrote is never shown without saying so."""

import itertools

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.settings import Theme
from mockinterview.ui.theme import DARK, LIGHT, apply_theme
from mockinterview.ui.views.attempt import ModelAnswerView
from mockinterview.ui.widgets.cards import ModelAnswerCard
from tests.fakes.sessions import question


def test_a_generated_answer_is_marked_and_a_written_one_is_not(qtbot: QtBot) -> None:
    card = ModelAnswerCard()
    qtbot.addWidget(card)
    mark = card.findChild(QLabel, "model-answer-generated")
    assert isinstance(mark, QLabel)
    card.show_model_answer(ModelAnswerView("Short.", "Long.", is_generated=True), None)
    assert mark.isVisibleTo(card)
    assert "language model" in mark.text()
    card.show_model_answer(ModelAnswerView("Short.", "Long."), None)
    assert not mark.isVisibleTo(card)


def test_links_take_the_colour_of_a_theme_that_is_chosen_later(
    qtbot: QtBot, dressed: QApplication
) -> None:
    card = ModelAnswerCard()
    qtbot.addWidget(card)
    card.show_model_answer(ModelAnswerView("Short.", "Long.", question().references), None)
    card.show()
    links = card.findChild(QLabel, "model-answer-references")
    for theme, tokens in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT)):
        apply_theme(dressed, theme)
        assert tokens.accent_text in colours(links)


def colours(label: QLabel) -> set[str]:
    image = label.grab().toImage()
    places = itertools.product(range(image.width()), range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places}
