"""Two columns: their shares, and room for the least that each of them needs."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.widgets.parts import column
from mockinterview.ui.widgets.two_columns import TwoColumns

LEAST_ALONE = 120


class Page(QWidget):
    """Columns of shares 2 to 1 that hold a part each, as wide as told."""

    def __init__(self, qtbot: QtBot, *, least: tuple[int, int], width: int) -> None:
        super().__init__()
        boxes = (column(), column())
        self.parts = (QWidget(), QWidget())
        for box, part, narrowest in zip(boxes, self.parts, least, strict=True):
            part.setMinimumWidth(narrowest)
            box.addWidget(part)
        self.columns = TwoColumns(*boxes, (2, 1), lambda: LEAST_ALONE)
        self.columns.setParent(self)
        self.columns.resize(width, 300)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        QApplication.processEvents()

    @property
    def widths(self) -> tuple[int, int]:
        left, right = self.parts
        return left.width(), right.width()


def test_columns_are_as_wide_as_their_shares_say(qtbot: QtBot) -> None:
    assert Page(qtbot, least=(50, 50), width=916).widths == (600, 300)


def test_no_column_is_narrower_than_what_is_in_it(qtbot: QtBot) -> None:
    page = Page(qtbot, least=(50, 420), width=916)
    assert not page.columns.is_stacked
    assert page.widths == (480, 420)


def test_columns_without_room_beside_one_another_stand_one_below_the_other(qtbot: QtBot) -> None:
    page = Page(qtbot, least=(500, 420), width=800)
    assert page.columns.is_stacked
    assert page.widths == (800, 800)


def test_page_can_be_as_narrow_as_the_columns_are_one_below_the_other(qtbot: QtBot) -> None:
    page = Page(qtbot, least=(100, 420), width=800)
    assert page.columns.minimumSizeHint().width() == LEAST_ALONE
