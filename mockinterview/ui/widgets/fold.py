"""A sentence at the left and controls at the right, which go below it where that is too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import row

_GAP = 24


class LeaningFlow(FlowLayout):
    """Lines of which what is hidden takes no room.

    ``lean`` is the share of the free room of a line that lies before it: 0 for lines that
    begin at the left, 0.5 for lines in the middle, 1 for lines that end at the right.
    """

    def __init__(self, parent: QWidget, gap: int, lean: float) -> None:
        super().__init__(parent, gap)
        self._lean = lean

    def set_lean(self, lean: float) -> None:
        self._lean = lean
        self.invalidate()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        size = QSize()
        for item in self._seen():
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            if y > rect.y():
                y += self._gap
            hints = [item.sizeHint() for item in line]
            height = max(hint.height() for hint in hints)
            taken = sum(hint.width() for hint in hints) + self._gap * (len(line) - 1)
            x = rect.x() + round(self._lean * max(0, rect.width() - taken))
            for item, hint in zip(line, hints, strict=True):
                if not is_trial:
                    middle = y + (height - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), hint))
                x += hint.width() + self._gap
            y += height
        return y - rect.y()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items that are to be seen, line by line."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._seen():
            needed = item.sizeHint().width()
            if not lines or x + needed > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += needed + self._gap
        return lines

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


class Fold(QWidget):
    """Folds by the width of all controls, also of hidden ones, so that none moves the others."""

    def __init__(self, words: QWidget, controls: Sequence[QWidget], gap: int = 12) -> None:
        super().__init__()
        self._words = words
        self._controls = tuple(controls)
        self._gap = gap
        side = QWidget()
        self._flow = LeaningFlow(side, gap=gap, lean=1.0)
        for control in controls:
            self._flow.addWidget(control)
        self._box = row(self)
        self._box.addWidget(words)
        self._box.addWidget(side, 1)

    @property
    def is_folded(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()

    def fit(self) -> None:
        """Fold or unfold, as the words and the width are now."""
        needed = self._words.sizeHint().width() + _GAP
        needed += sum(control.sizeHint().width() + self._gap for control in self._controls)
        is_narrow = needed - self._gap > self.width()
        if is_narrow != self.is_folded:
            way = QBoxLayout.Direction
            self._box.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
            self._box.setSpacing(self._gap if is_narrow else _GAP)
            self._flow.set_lean(0.0 if is_narrow else 1.0)
