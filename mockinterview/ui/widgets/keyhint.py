"""A key and what it does; pressing it with the mouse does the same."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mockinterview.ui.shortcuts import Deed, key_text
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.parts import is_by_keyboard

_GAP = 5.0
_CAP_HEIGHT = 18.0


class KeyHint(QAbstractButton):
    """A keycap followed by a word."""

    def __init__(self, deed: Deed, text: str) -> None:
        super().__init__()
        self._deed = deed
        self._key = ""
        self._has_ring = False
        self.setText(text)
        self.show_key()
        self.setFont(font(Type.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self) -> None:
        """Show the key that is in force by now; without one the words stand alone."""
        self._key = key_text(self._deed)
        words = self.tr("Key: {key}").format(key=self._key)
        self.setAccessibleDescription(words if self._key else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(self._before_words() + text) + 2, scaled(28))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._has_ring = is_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = scaled(_CAP_HEIGHT)
        cap = QRectF(0.5, (self.height() - height) / 2, self._cap_width() - 1, height)
        has_mark = (self._has_ring and self.hasFocus()) or self.underMouse()
        colour = tokens.colour("text" if has_mark else "muted")
        if self._key:
            painter.setPen(QPen(tokens.colour("accent" if has_mark else "line"), 1.0))
            painter.setBrush(tokens.colour("card"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(colour)
            painter.setFont(font(Type.KEY))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setPen(colour)
        metrics = QFontMetricsF(self.font())
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self.font())
        painter.drawText(QPointF(self._before_words(), baseline), self.text())
        painter.end()

    def _before_words(self) -> float:
        return self._cap_width() + _GAP if self._key else 0.0

    def _cap_width(self) -> float:
        return max(20.0, QFontMetricsF(font(Type.KEY)).horizontalAdvance(self._key) + 13)
