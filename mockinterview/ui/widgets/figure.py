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
        return figure_size(self._value, self._unit, self._kind, self._unit_kind)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        at = QPointF(0, 0)
        paint_figure(painter, at, (self._value, self._unit), self._kind, self._unit_kind)
        painter.end()


def figure_size(value: str, unit: str, kind: Type = Type.FIGURE, small: Type = Type.BODY) -> QSize:
    """Return how large a number is with its unit behind it."""
    metrics = QFontMetricsF(font(kind))
    behind = QFontMetricsF(font(small)).horizontalAdvance(unit)
    width = metrics.horizontalAdvance(value) + (_GAP + behind if unit else 0)
    return QSize(round(width) + 2, round(metrics.height()))


def paint_figure(
    painter: QPainter,
    at: QPointF,
    words: tuple[str, str],
    kind: Type = Type.FIGURE,
    small: Type = Type.BODY,
) -> None:
    """Paint a number and its unit, with their upper left corner at a point."""
    tokens = tokens_of()
    value, unit = words
    metrics = QFontMetricsF(font(kind))
    baseline = at + QPointF(0, metrics.ascent())
    painter.setPen(tokens.colour("text"))
    painter.setFont(font(kind))
    painter.drawText(baseline, value)
    painter.setPen(tokens.colour("muted"))
    painter.setFont(font(small))
    painter.drawText(baseline + QPointF(metrics.horizontalAdvance(value) + _GAP, 0), unit)
