"""Two columns side by side, or one below the other where they have no room."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from mockinterview.ui.widgets.parts import row

_GAP = 16


class TwoColumns(QWidget):
    """Holds a left and a right column, as wide to one another as the shares say.

    ``least_alone`` tells how narrow the right one can be where nothing stands beside it.
    """

    def __init__(
        self,
        left: QBoxLayout,
        right: QBoxLayout,
        shares: tuple[int, int],
        least_alone: Callable[[], int],
    ) -> None:
        super().__init__()
        self._least_alone = least_alone
        self._columns = (left, right)
        self._box = row(self, spacing=_GAP)
        for column, share in zip(self._columns, shares, strict=True):
            self._box.addWidget(_Column(column), share)

    @property
    def is_stacked(self) -> bool:
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        left, _right = self._least()
        return QSize(max(left, self._least_alone()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        has_room = sum(self._least()) + _GAP <= self.width()
        ways = QBoxLayout.Direction
        wanted = ways.LeftToRight if has_room else ways.TopToBottom
        if wanted is not self._box.direction():
            self._box.setDirection(wanted)

    def _least(self) -> tuple[int, int]:
        left, right = self._columns
        return left.minimumSize().width(), right.minimumSize().width()


class _Column(QWidget):
    """Holds a column whose share goes by no wish of what is in it, but for the least width.

    Otherwise the columns would be laid out in other widths whenever their content changes. How high
    it is follows from its width alone, and nobody asks how high it would be in another one.
    """

    def __init__(self, column: QBoxLayout) -> None:
        super().__init__()
        self.setLayout(column)
        self._box = column
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least width, without which words would be cut off."""
        return QSize(self._box.minimumSize().width(), 0)
