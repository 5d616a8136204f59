"""A figure with its unit on one baseline, as in ``72 / 100``."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font

_GAP = 5


class Figure(QWidget):
    """A big number and a small word behind it."""

    def __init__(self, kind: Type = Type.FIGURE, unit_kind: Type = Type.BODY) -> None:
        super().__init__()
        self._value = ""
        self._unit = ""
        self._kind = kind
        self._unit_kind = unit_kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_figure(self, value: str, unit: str) -> None:
        """Show a number with its unit; it is read aloud as both."""
        self._value = value
        self._unit = unit
        self.setAccessibleName(f"{value} {unit}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetricsF(font(self._kind))
        unit = QFontMetricsF(font(self._unit_kind)).horizontalAdvance(self._unit)
        width = metrics.horizontalAdvance(self._value) + (_GAP + unit if self._unit else 0)
        return QSize(round(width) + 2, round(metrics.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        metrics = QFontMetricsF(font(self._kind))
        painter = QPainter(self)
        painter.setPen(tokens.colour("text"))
        painter.setFont(font(self._kind))
        painter.drawText(QPointF(0, metrics.ascent()), self._value)
        painter.setPen(tokens.colour("muted"))
        painter.setFont(font(self._unit_kind))
        x = metrics.horizontalAdvance(self._value) + _GAP
        painter.drawText(QPointF(x, metrics.ascent()), self._unit)
        painter.end()
