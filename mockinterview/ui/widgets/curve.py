"""A curve of the pace, painted: what is usual and what a norm says lie behind it."""

from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.figures import clock_text
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.pace import CurveView

_HEIGHT = 104
_FOOT = 20.0
"""The room below the curve for its times."""

_HEAD = 20.0
"""The room above it and below it for the figures at its ends."""

_SIDE = 4.0
_DOT = 3.0
_LEAST_RANGE = 40.0
"""Words a minute: a curve that hardly moves is to look like one."""


class PaceCurve(QWidget):
    """The curve of one answer; it is read aloud as its slowest and fastest moment."""

    def __init__(self) -> None:
        super().__init__()
        self._view: CurveView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(self, view: CurveView) -> None:
        self._view = view
        self.setAccessibleName(view.words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(280, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._view is None:
            return
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Type.SMALL))
        self._paint_ground(painter, tokens, self._view)
        self._paint_curve(painter, tokens, self._view)
        self._paint_ends(painter, tokens, self._view)
        self._paint_times(painter, tokens, self._view)
        painter.end()

    def _paint_ground(self, painter: QPainter, tokens: Tokens, view: CurveView) -> None:
        if view.band is not None:
            low, high = self._y(view.band[0]), self._y(view.band[1])
            top, bottom = max(high, 0.0), min(low, self.height() - _FOOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_tint"))
            if bottom > top:
                painter.drawRoundedRect(QRectF(0, top, self.width(), bottom - top), 4, 4)
        if view.usual is not None:
            painter.setPen(QPen(tokens.colour("muted"), 1.0, Qt.PenStyle.DashLine))
            y = round(self._y(view.usual)) + 0.5  # between two rows it would be a blur
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _paint_curve(self, painter: QPainter, tokens: Tokens, view: CurveView) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for is_measured, run in groupby(view.points, key=_is_measured):
            if not is_measured:
                continue
            line = QPolygonF([self._place(at, pace or 0.0) for at, pace in run])
            if line.size() == 1:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.colour("accent_text"))
                painter.drawEllipse(line.at(0), 2, 2)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                continue
            pen = QPen(tokens.colour("accent_text"), 2.0)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(line)

    def _paint_ends(self, painter: QPainter, tokens: Tokens, view: CurveView) -> None:
        """Mark the slowest and the fastest moment with their figures."""
        measured = [(pace, at) for at, pace in view.points if pace is not None]
        metrics = QFontMetricsF(painter.font())
        for (pace, at), is_above in ((max(measured), True), (min(measured), False)):
            place = self._place(at, pace)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent_text"))
            painter.drawEllipse(place, _DOT, _DOT)
            words = f"{pace:.0f}"
            width = metrics.horizontalAdvance(words)
            x = min(max(place.x() - width / 2, 0.0), self.width() - width)
            y = place.y() - 7 if is_above else place.y() + metrics.ascent() + 5
            painter.setPen(tokens.colour("text"))
            painter.drawText(QPointF(x, y), words)

    def _paint_times(self, painter: QPainter, tokens: Tokens, view: CurveView) -> None:
        painter.setPen(tokens.colour("muted"))
        foot = QRectF(0, self.height() - _FOOT + 3, self.width(), _FOOT - 3)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, clock_text(0))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, clock_text(view.seconds))

    def _place(self, at: float, pace: float) -> QPointF:
        seconds = self._view.seconds if self._view else 0.0
        share = at / seconds if seconds else 0.0
        return QPointF(_SIDE + share * (self.width() - 2 * _SIDE), self._y(pace))

    def _y(self, pace: float) -> float:
        low, high = self._range()
        room = self.height() - _FOOT - 2 * _HEAD
        return _HEAD + room * (high - pace) / (high - low)

    def _range(self) -> tuple[float, float]:
        seen = self._view.in_sight if self._view else (0.0,)
        low, high = min(seen), max(seen)
        spare = max(0.0, _LEAST_RANGE - (high - low)) / 2
        return low - spare, high + spare


def _is_measured(point: tuple[float, float | None]) -> bool:
    return point[1] is not None
