"""A layout that fills lines from the left and breaks to the next, as words do.

What is wider than a line gets the line, and has to shorten its words itself; what wraps its words
gets a line of its own, as high as it needs. Things of several heights stand on the middle of their
line where that is asked for, and otherwise at its top.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_ANY_HEIGHT = 16_777_215
"""Qt's own bound of a widget's size."""

_Line = list[tuple[QLayoutItem, int, QSize]]
"""What stands in a line: each thing, where from the left, and how large."""


class FlowLayout(QLayout):
    """Lays its items out in lines; its height follows from its width."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, is_centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._is_centred = is_centred
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Forget what was reckoned: the layouts around ask for it a dozen times in between."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        y, line_height = rect.y(), 0
        for line in self._filled(rect):
            y += line_height + self._gap if line_height else 0
            line_height = max(hint.height() for _item, _x, hint in line)
            if not is_trial:
                self._put(line, y, line_height)
        return y + line_height - rect.y()

    def _filled(self, rect: QRect) -> Iterator[_Line]:
        """Yield what stands in each line."""
        x = rect.x()
        line: _Line = []
        for item in self._items:
            if _is_hidden(item):
                continue
            hint = _size_in(item, rect.width())
            if line and x + hint.width() > rect.right() + 1:
                yield line
                x, line = rect.x(), []
            line.append((item, x, hint))
            x += hint.width() + self._gap
        if line:
            yield line

    def _put(self, line: _Line, y: int, height: int) -> None:
        for item, x, hint in line:
            above = (height - hint.height()) // 2 if self._is_centred else 0
            item.setGeometry(QRect(QPoint(x, y + above), hint))


def _is_hidden(item: QLayoutItem) -> bool:
    """Whether a widget was hidden on purpose: one that was never shown yet is none of those."""
    widget = item.widget()
    if widget is None:
        return False
    is_said = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return is_said and widget.isHidden()


def _size_in(item: QLayoutItem, width: int) -> QSize:
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return item.sizeHint().boundedTo(QSize(width, _ANY_HEIGHT))
