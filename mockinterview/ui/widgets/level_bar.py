"""How loud it is now, on a line with the words for it: quiet, good, loud.

It is fed by whoever holds the clock; it keeps no timer.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.core.sound_check import QUIET_DBFS
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled

FLOOR_DBFS = -66.0
LOUD_DBFS = -9.0
"""Speech has peaks some 9 dB above its level of a tenth of a second and more: they clip."""

_LINE = 10
_GAP = 4
_TICK = 1.5


class LevelBar(QWidget):
    """A line that is filled as far as it is loud."""

    def __init__(self) -> None:
        super().__init__()
        self._dbfs = FLOOR_DBFS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Level of the microphone"))

    @property
    def share(self) -> float:
        """How far the line is filled, 0 to 1."""
        return _share(self._dbfs)

    def show_level(self, rms_dbfs: float) -> None:
        self._dbfs = rms_dbfs
        self.update()

    def clear(self) -> None:
        self.show_level(FLOOR_DBFS)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(scaled(320), _LINE + _GAP + scaled(20))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(scaled(160), _LINE + _GAP + scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_line(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        tokens = tokens_of()
        radius = _LINE / 2
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), _LINE), radius, radius)
        if self.share:
            filled = max(float(_LINE), self.share * self.width())
            painter.setBrush(tokens.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, filled, _LINE), radius, radius)
        painter.setBrush(tokens.colour("card"))
        for bound in (QUIET_DBFS, LOUD_DBFS):
            x = _share(bound) * self.width()
            painter.drawRect(QRectF(x - _TICK / 2, 0, _TICK, _LINE))

    def _paint_words(self, painter: QPainter) -> None:
        bounds = (FLOOR_DBFS, QUIET_DBFS, LOUD_DBFS, 0.0)
        words = (self.tr("quiet"), self.tr("good"), self.tr("loud"))
        painter.setFont(font(Type.SMALL))
        painter.setPen(tokens_of().colour("muted"))
        for place, word in enumerate(words):
            left, right = (_share(bound) * self.width() for bound in bounds[place : place + 2])
            room = QRectF(left, _LINE + _GAP, right - left, scaled(20))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)


def _share(dbfs: float) -> float:
    return min(1.0, max(0.0, (dbfs - FLOOR_DBFS) / -FLOOR_DBFS))
