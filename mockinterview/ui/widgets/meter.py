"""The live meter: the loudness of the last moments as a row of bars.

It is fed by whoever holds the clock; it keeps no timer. A bar stands for
``TICKS_A_BAR`` feedings, so that twelve seconds are in sight.
"""

from collections import deque

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.theme import tokens_of

FLOOR_DBFS = -54.0
TICKS_A_BAR = 3
_BARS = 109
_PITCH = 7.0
_WIDTH = 4.0
_HEIGHT = 84
_DOT = 2.0


class LevelMeter(QWidget):
    """Bars from left to right; when the row is full it moves on."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: deque[float] = deque(maxlen=_BARS)
        self._ticks = 0
        self._loudest = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Level of the microphone"))

    @property
    def bars(self) -> tuple[float, ...]:
        """The heights in sight, 0 to 1, oldest first."""
        return tuple(self._bars)

    def clear(self) -> None:
        self._bars.clear()
        self._ticks = 0
        self._loudest = 0.0
        self.update()

    def add(self, rms_dbfs: float) -> None:
        """Take in one level; every third one completes a bar."""
        self._loudest = max(self._loudest, _height(rms_dbfs))
        self._ticks += 1
        if self._ticks % TICKS_A_BAR == 0:
            self._bars.append(self._loudest)
            self._loudest = 0.0
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(round(_BARS * _PITCH), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = (self.width() - _BARS * _PITCH) / 2
        for index in range(_BARS):
            is_heard = index < len(self._bars)
            painter.setBrush(tokens.colour("accent" if is_heard else "line"))
            share = self._bars[index] if is_heard else 0.0
            self._paint_bar(painter, left + index * _PITCH, share)
        painter.end()

    def _paint_bar(self, painter: QPainter, x: float, share: float) -> None:
        height = max(_DOT, share * (self.height() - 4))
        bar = QRectF(x, (self.height() - height) / 2, _WIDTH, height)
        painter.drawRoundedRect(bar, _WIDTH / 2, min(_WIDTH, height) / 2)


def _height(rms_dbfs: float) -> float:
    """Return the share of the full height for a level; speech lies around -25 dBFS."""
    loudest = -10.0
    share = (rms_dbfs - FLOOR_DBFS) / (loudest - FLOOR_DBFS)
    return min(1.0, max(0.0, share))
