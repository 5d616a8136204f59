"""A label that keeps how high it is must never be another height than one that does not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.parts import Words

LONG = "An embedding maps words to vectors, so that words of like meaning lie close together. " * 4
WIDTHS = (120, 333, 700)


@pytest.fixture
def pair(qtbot: QtBot) -> tuple[Words, QLabel]:
    """The same words in our label and in Qt's."""
    ours, plain = Words(LONG), QLabel(LONG)
    for each in (ours, plain):
        qtbot.addWidget(each)
        each.setFont(font(Type.BODY))
        each.setWordWrap(True)
    assert heights(ours) == heights(plain)
    return ours, plain


def heights(label: QLabel) -> list[int]:
    return [label.heightForWidth(width) for width in WIDTHS]


def assert_same_but_changed(pair: tuple[Words, QLabel], before: list[int]) -> None:
    ours, plain = pair
    assert heights(ours) == heights(plain) != before


def test_other_words_have_another_height(pair: tuple[Words, QLabel]) -> None:
    before = heights(pair[0])
    for each in pair:
        each.setText("Few words.")
    assert_same_but_changed(pair, before)


def test_words_that_become_larger_become_higher(pair: tuple[Words, QLabel]) -> None:
    before = heights(pair[0])
    for each in pair:
        each.setFont(font(Type.TITLE))
    assert_same_but_changed(pair, before)


def test_margins_count(pair: tuple[Words, QLabel]) -> None:
    before = heights(pair[0])
    for each in pair:
        each.setContentsMargins(20, 20, 20, 20)
    assert_same_but_changed(pair, before)


def test_a_style_sheet_counts(pair: tuple[Words, QLabel]) -> None:
    before = heights(pair[0])
    for each in pair:
        each.setStyleSheet("padding: 15px;")
        each.ensurePolished()
    assert_same_but_changed(pair, before)


def test_words_in_paragraphs_are_reckoned_as_such(pair: tuple[Words, QLabel]) -> None:
    before = heights(pair[0])
    for each in pair:
        each.setTextFormat(Qt.TextFormat.RichText)
        each.setText(f"<p>{LONG}</p><p>{LONG}</p>")
    assert_same_but_changed(pair, before)
