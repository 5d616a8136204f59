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
        size = badge_size(self._text, self._icon)
        return QSize(max(size.width(), self._minimum_width), size.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, QRectF(self.rect()), self._text, self._icon, self._tone)
        painter.end()


def badge_size(text: str, icon: str) -> QSize:
    """Return how large a badge is."""
    return QSize(round(_content_width(text, icon) + 2 * _PADDING), scaled(_HEIGHT))


def paint_badge(painter: QPainter, box: QRectF, text: str, icon: str, tone: str) -> None:
    """Paint a badge into a box, with its content in the middle."""
    tokens = tokens_of()
    colour = tokens.colour("accent_text" if tone == "accent" else tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("background" if tone == "muted" else f"{tone}_tint"))
    painter.drawRoundedRect(box, 6, 6)
    x = box.left() + (box.width() - _content_width(text, icon)) / 2
    middle = box.center().y()
    if icon:
        side = scaled(_ICON)
        paint_icon(painter, icon, QRectF(x, middle - side / 2, side, side), colour)
        x += side + _GAP
    metrics = QFontMetricsF(font(Type.LABEL))
    painter.setPen(colour)
    painter.setFont(font(Type.LABEL))
    baseline = middle + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(x, baseline), text)


def _content_width(text: str, icon: str) -> float:
    words = QFontMetricsF(font(Type.LABEL)).horizontalAdvance(text)
    return words + (scaled(_ICON) + _GAP if icon else 0)
