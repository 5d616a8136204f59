"""The ring around what has the focus, for what does not paint itself; the mouse goes through it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.widgets.parts import is_by_keyboard


class Ring(QWidget):
    """Lies over its parent; hidden until somebody shows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        paint_ring(self)


class LinkLabel(QLabel):
    """Words with links in them; a ring shows that the keyboard is there."""

    def __init__(self) -> None:
        super().__init__()
        self._has_ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._has_ring = is_by_keyboard(event)
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._has_ring and self.hasFocus():
            paint_ring(self)


def paint_ring(widget: QWidget) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens_of().colour("accent"), 1.5))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 8, 8)
    painter.end()
