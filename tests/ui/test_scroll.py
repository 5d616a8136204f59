"""A scroll area whose words wrap, at every width."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.parts import column, label
from mockinterview.ui.widgets.scroll import BAR_WIDTH, GAP, PageScroll

WORDS = "Words that wrap where a line ends, and are the higher the narrower they stand. " * 4


def area_of(qtbot: QtBot) -> PageScroll:
    content = QWidget()
    column(content).addWidget(label(WORDS, Type.BODY))
    made = PageScroll("words", content)
    qtbot.addWidget(made)
    made.resize(300, 100)
    made.show()
    return made


def test_words_that_would_fit_without_the_bar_settle_at_every_width(qtbot: QtBot) -> None:
    area = area_of(qtbot)
    had_bar = set()
    for width in range(260, 900):
        area.resize(width, 100)
        QApplication.processEvents()
        bar = area.verticalScrollBar()
        assert area.viewport().width() == width - GAP
        assert bar.property("idle") is (bar.maximum() == 0)
        had_bar.add(bar.maximum() > 0)
    assert had_bar == {True, False}


def test_the_bar_is_as_wide_as_the_strip_allows(qtbot: QtBot) -> None:
    assert area_of(qtbot).verticalScrollBar().width() == BAR_WIDTH
