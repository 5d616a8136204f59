"""The head of a page with a list: what it is, and at the right the search and what can be done.

Where there is no room for both beside one another, the search comes below with a line of its own.
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from mockinterview.ui.widgets.parts import row
from mockinterview.ui.widgets.search_field import SearchField

_GAP = 12


class PageHead(QWidget):
    """Holds the title and what stands beside it; then the search, and one thing after it."""

    def __init__(self, title: tuple[QWidget, ...], search: SearchField, after: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._left = _line(*title)
        self._left.addStretch(1)
        self._right = _line(search, after)
        self._right.setStretchFactor(search, 1)
        self._box = row(self, spacing=_GAP)
        self._box.addLayout(self._left, 1)
        self._box.addLayout(self._right)

    @property
    def is_stacked(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        wish = self._left.sizeHint().width() + _GAP + self._right.sizeHint().width()
        ways = QBoxLayout.Direction
        wanted = ways.LeftToRight if wish <= self.width() else ways.TopToBottom
        if wanted is not self._box.direction():
            self._box.setDirection(wanted)


def _line(*parts: QWidget) -> QHBoxLayout:
    line = row(spacing=_GAP)
    for part in parts:
        line.addWidget(part)
    return line
