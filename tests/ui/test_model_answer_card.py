"""The card of a model answer: what a language model wrote is never shown without saying so."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.attempt import ModelAnswerView
from mockinterview.ui.widgets.cards import ModelAnswerCard


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
