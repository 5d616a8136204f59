"""A switch: on or off, by its place, its colour and a word."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.pressable import Pressable

_TRACK = (40.0, 22.0)
_GAP = 10.0


class Switch(Pressable):
    """Checkable; the word stands before the track."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)

    @property
    def word(self) -> str:
        return self.tr("On") if self.isChecked() else self.tr("Off")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetricsF(font(Type.NAME))
        widest = max(metrics.horizontalAdvance(word) for word in (self.tr("On"), self.tr("Off")))
        return QSize(round(widest + _GAP + _TRACK[0] + 6), scaled(30))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        width, height = _TRACK
        track = QRectF(self.width() - width - 3, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        if self.shows_focus:
            painter.setPen(QPen(tokens.colour("accent_text"), 2.0))
            ring = track.adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        is_on = self.isChecked()
        painter.setPen(QPen(tokens.colour("accent" if is_on else "muted"), 1.5))
        painter.setBrush(tokens.colour("accent" if is_on else "card"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("on_accent" if is_on else "muted"))
        x = track.right() - height / 2 if is_on else track.left() + height / 2
        painter.drawEllipse(QPointF(x, track.center().y()), 7.0, 7.0)
        self._paint_word(painter, track.left() - _GAP)
        painter.end()

    def _paint_word(self, painter: QPainter, right: float) -> None:
        chosen = font(Type.NAME)
        metrics = QFontMetricsF(chosen)
        painter.setPen(tokens_of().colour("text"))
        painter.setFont(chosen)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(right - metrics.horizontalAdvance(self.word), baseline), self.word)
