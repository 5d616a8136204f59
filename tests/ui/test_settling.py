"""What is changed as a whole is laid out once, and as Qt itself would have laid it out."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.ui.settling import laid_out_once, paint_next, settle

WORDS = "A sentence that is long enough to be broken into several lines where it is narrow. "
ROWS = 12


class Resizes(QObject):
    """Counts how often anything within a page gets another size."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.count = 0
        self._page = page
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_part = isinstance(thing, QWidget) and self._page.isAncestorOf(thing)
        self.count += is_part and event.type() is QEvent.Type.Resize
        return False


class Page(QWidget):
    """Cards within cards, the innermost of which hold words that wrap."""

    def __init__(self, depth: int = 4) -> None:
        super().__init__()
        self.rows: list[QLabel] = []
        holder: QWidget = self
        for _ in range(depth):
            inner = QWidget()
            QVBoxLayout(holder).addWidget(inner)
            holder = inner
        self.box = QVBoxLayout(holder)

    def fill(self, words: str) -> None:
        for old in self.rows:
            self.box.removeWidget(old)
            old.deleteLater()
        self.rows = [QLabel(words * (1 + number % 3)) for number in range(ROWS)]
        for label in self.rows:
            label.setWordWrap(True)
            self.box.addWidget(label)


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    qtbot.addWidget(page)
    page.resize(400, 900)
    with qtbot.waitExposed(page):
        page.show()
    return page


def let_qt_lay_out() -> None:
    for _ in range(30):
        QApplication.processEvents()


def geometries(page: Page) -> list[tuple[int, int, int, int]]:
    return [label.geometry().getRect() for label in page.rows]  # type: ignore[misc]


def test_it_comes_out_as_qt_lays_it_out(qtbot: QtBot) -> None:
    ours, theirs = Page(), Page()
    for page in (ours, theirs):
        shown(qtbot, page)
    with laid_out_once(ours):
        ours.fill(WORDS)
    at_once = geometries(ours)
    theirs.fill(WORDS)
    let_qt_lay_out()
    let_qt_lay_out()

    assert at_once == geometries(theirs)
    assert geometries(ours) == at_once


def test_each_part_is_placed_few_times(qtbot: QtBot) -> None:
    ours, theirs = Page(), Page()
    for page in (ours, theirs):
        shown(qtbot, page)
    counted = Resizes(ours)
    with laid_out_once(ours):
        ours.fill(WORDS)
    let_qt_lay_out()
    usual = Resizes(theirs)
    theirs.fill(WORDS)
    let_qt_lay_out()

    assert counted.count < usual.count / 2


def test_parts_that_were_hidden_stay_hidden_and_new_ones_are_seen(qtbot: QtBot) -> None:
    page = Page()
    shown(qtbot, page)
    with laid_out_once(page):
        page.fill(WORDS)
        page.rows[0].hide()

    assert page.rows[0].isHidden()
    assert all(label.isVisible() for label in page.rows[1:])


def test_layouts_work_again_after_an_error(qtbot: QtBot) -> None:
    page = Page()
    shown(qtbot, page)
    with pytest.raises(ValueError, match="in between"), laid_out_once(page):
        raise ValueError("in between")
    page.fill(WORDS)
    let_qt_lay_out()

    assert page.box.isEnabled()
    assert all(label.height() > 0 for label in page.rows)


def test_what_qt_keeps_in_a_scroll_area_is_left_alone(qtbot: QtBot) -> None:
    area, page = QScrollArea(), Page()
    area.setWidgetResizable(True)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidget(page)
    shown(qtbot, area)
    for _ in range(3):
        with laid_out_once(area):
            page.fill(WORDS)
        settle(area)
        let_qt_lay_out()

    assert page.height() > area.viewport().height()
    assert area.verticalScrollBar().maximum() == page.height() - area.viewport().height()


def test_page_that_is_not_on_show_is_laid_out_in_the_size_of_its_stack(qtbot: QtBot) -> None:
    stack, page = QStackedWidget(), Page()
    stack.addWidget(QWidget())
    stack.addWidget(page)
    shown(qtbot, stack)
    with laid_out_once(page):
        page.fill(WORDS)
    before = [label.geometry() for label in page.rows]

    stack.setCurrentWidget(page)
    QApplication.processEvents()

    assert page.width() == stack.width()
    assert [label.geometry() for label in page.rows] == before


class Painted(QWidget):
    """Counts how often it was painted."""

    count = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.count += 1


def test_page_is_painted_in_the_next_turn_and_not_before(qtbot: QtBot) -> None:
    page = Painted()
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.count > 0)
    before = page.count

    paint_next(page)
    page.repaint()
    assert page.count == before

    qtbot.waitUntil(lambda: page.count == before + 1)
    assert page.updatesEnabled()
