"""The marks below a waveform: each kind has a shape of its own, and letters where there is room.

A click on one is heard from there; what it is stands in its tooltip. By keyboard marks are gone to
from the page.
"""

from operator import itemgetter

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mockinterview.core.replay import MarkKind
from mockinterview.core.transcript import Span
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.replay import MarkView

TONES = {
    MarkKind.FILLER: "warning",
    MarkKind.LIKELY_FILLER: "warning",
    MarkKind.PAUSE: "muted",
    MarkKind.SAID: "good",
    MarkKind.PARTLY: "warning",
    MarkKind.WRONG: "bad",
    MarkKind.BOOKMARK: "accent_text",
}
_HEIGHT = 34
_ABOVE_WORDS = 17
_SIGN = 4.5
_REACH = 7.0
_GAP = 6.0
_BESIDE = 2 * _SIGN + 2
"""So far from one another two signs do not touch."""

_LOOKED_AT = 4
"""So many signs before it may reach as far as one sign."""


class MarkStrip(QWidget):
    """Emits the second of the mark that was clicked."""

    hear_requested = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[MarkView, ...] = ()
        self._seconds = 0.0
        self._loop: Span | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: tuple[MarkView, ...], seconds: float) -> None:
        if (marks, seconds) == (self._marks, self._seconds):
            return
        self._marks, self._seconds = marks, seconds
        self.setAccessibleName(self.tr("Marks: {count}").format(count=len(marks)))
        self.setAccessibleDescription("; ".join(mark.tip for mark in marks[:50]))
        self.update()

    def show_loop(self, loop: Span | None) -> None:
        if loop != self._loop:
            self._loop = loop
            self.update()

    def near(self, x: float) -> list[MarkView]:
        """Return the marks about a place, the nearest first."""
        far = [(abs(at - x), mark) for mark, at in zip(self._marks, self._places(), strict=True)]
        near = [each for each in far if each[0] <= _REACH]
        return [mark for _far, mark in sorted(near, key=itemgetter(0))]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tips = [mark.tip for mark in self.near(event.pos().x())]
            QToolTip.showText(event.globalPos(), "\n".join(tips), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        near = self.near(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and near:
            self.hear_requested.emit(near[0].start)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        is_near = bool(self.near(event.position().x()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_near else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_loop(painter)
        painter.setFont(font(Type.KEY))
        metrics, free = QFontMetricsF(font(Type.KEY)), 0.0
        for mark, x in zip(self._marks, self._places(), strict=True):
            colour = tokens_of().colour(TONES[mark.kind])
            painter.setPen(QPen(colour, 1.4))
            is_filled = mark.kind is not MarkKind.LIKELY_FILLER
            painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawPath(_shape(mark.kind, QPointF(x, scaled(9))))
            words = metrics.elidedText(mark.sign, Qt.TextElideMode.ElideRight, scaled(90))
            free = self._paint_words(painter, words, x, free)
        painter.end()

    def _paint_words(self, painter: QPainter, words: str, x: float, free: float) -> float:
        """Write the letters of a mark where there is room; return where there is room then."""
        metrics = QFontMetricsF(font(Type.KEY))
        width = metrics.horizontalAdvance(words)
        left = min(max(0.0, x - width / 2), self.width() - width)
        if left < free:
            return free
        painter.drawText(QPointF(left, scaled(_HEIGHT) - metrics.descent() - 2), words)
        return left + width + _GAP

    def _paint_loop(self, painter: QPainter) -> None:
        if self._loop is None:
            return
        first, last = self._x(self._loop.start), self._x(self._loop.end)
        painter.setPen(QPen(tokens_of().colour("accent"), 2.0))
        painter.drawLine(QPointF(first, 1), QPointF(last, 1))
        for x in (first, last):
            painter.drawLine(QPointF(x, 1), QPointF(x, scaled(_ABOVE_WORDS)))

    def _x(self, seconds: float) -> float:
        share = seconds / self._seconds if self._seconds else 0.0
        return min(max(_SIGN + 1, share * self.width()), self.width() - _SIGN - 1)

    def _places(self) -> list[float]:
        """Return where the marks stand: one that would cover another stands beside it."""
        places: list[float] = []
        last = self.width() - _SIGN - 1
        for mark in self._marks:
            x = self._x(mark.start)
            beside = (x, x + _BESIDE if x + _BESIDE <= last else x - _BESIDE)
            places.append(next((at for at in beside if _is_free(at, places)), x))
        return places


def _is_free(x: float, places: list[float]) -> bool:
    """Say whether a sign at a place would leave the last ones to be seen."""
    return all(abs(x - place) >= _BESIDE - 1 for place in places[-_LOOKED_AT:])


def _shape(kind: MarkKind, at: QPointF) -> QPainterPath:
    path, s = QPainterPath(), _SIGN
    match kind:
        case MarkKind.SAID:
            path.addEllipse(at, s, s)
        case MarkKind.PARTLY:
            path.moveTo(at + QPointF(0, -s - 1))
            for x, y in ((s + 1, 0), (0, s + 1), (-s - 1, 0)):
                path.lineTo(at + QPointF(x, y))
            path.closeSubpath()
        case MarkKind.WRONG:
            for x in (-s, s):
                path.moveTo(at + QPointF(x, -s))
                path.lineTo(at + QPointF(-x, s))
        case MarkKind.PAUSE:
            path.addRect(QRectF(at.x() - s, at.y() - s, 2, 2 * s))
            path.addRect(QRectF(at.x() + s - 2, at.y() - s, 2, 2 * s))
        case MarkKind.BOOKMARK:
            path.moveTo(at + QPointF(-s + 0.5, -s - 1))
            for x, y in ((s - 0.5, -s - 1), (s - 0.5, s + 1), (0, s - 2), (-s + 0.5, s + 1)):
                path.lineTo(at + QPointF(x, y))
            path.closeSubpath()
        case _:
            path.moveTo(at + QPointF(0, -s))
            path.lineTo(at + QPointF(s, s))
            path.lineTo(at + QPointF(-s, s))
            path.closeSubpath()
    return path
