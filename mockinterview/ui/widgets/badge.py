"""A badge: a sign and a word on a tint. The colour never says it alone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled

_HEIGHT = 24
_ICON = 15.0
_PADDING = 10.0
_GAP = 4.0


class Badge(QWidget):
    """A short state in a word; ``tone`` is good, warning, bad, accent or muted."""

    def __init__(self, *, minimum_width: int = 0) -> None:
        super().__init__()
        self._text = ""
        self._icon = ""
        self._tone = "muted"
        self._minimum_width = minimum_width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._text

    def show_state(self, text: str, icon: str, tone: str) -> None:
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = round(self._content_width() + 2 * _PADDING)
        return QSize(max(width, self._minimum_width), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        ground = "background" if self._tone == "muted" else f"{self._tone}_tint"
        colour = tokens.colour("accent_text" if self._tone == "accent" else self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        x = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._icon:
            side = scaled(_ICON)
            paint_icon(painter, self._icon, QRectF(x, middle - side / 2, side, side), colour)
            x += side + _GAP
        metrics = QFontMetricsF(font(Type.LABEL))
        painter.setPen(colour)
        painter.setFont(font(Type.LABEL))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, baseline), self._text)
        painter.end()

    def _content_width(self) -> float:
        text = QFontMetricsF(font(Type.LABEL)).horizontalAdvance(self._text)
        return text + (scaled(_ICON) + _GAP if self._icon else 0)
