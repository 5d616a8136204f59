"""A list that opens: one of many choices, of which the chosen one is in sight."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.parts import named

_PADDING = 12
_ARROW = 16
_RADIUS = 10.0


class Picker(QComboBox):
    """Emits the value by the person's hand only. The wheel scrolls the page, not the value."""

    picked = Signal(object)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        named(self, name, accessible)
        self._choices: tuple[Choice, ...] = ()
        self.setView(named(QListView(), f"{name}-list", accessible))
        self.setFont(font(Type.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._pick)

    def show_choices(self, choices: Sequence[Choice], on: Hashable) -> None:
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            self.addItems([choice.text for choice in choices])
            self.view().setMinimumWidth(self.sizeHint().width())
        values = [choice.value for choice in self._choices]
        self.setCurrentIndex(values.index(on) if on in values else -1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(c.text) for c in self._choices), default=0.0)
        return QSize(round(widest) + 2 * _PADDING + _ARROW + 16, scaled(38))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, scaled(38))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.view().setFont(self.font())
            self.view().setMinimumWidth(self.sizeHint().width())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        has_mark = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(tokens.colour("accent" if has_mark else "line"), width))
        painter.setBrush(tokens.colour("card"))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        tokens = tokens_of()
        room = self.rect().adjusted(_PADDING, 0, -_PADDING - _ARROW - 6, 0)
        words = self.fontMetrics().elidedText(
            self.currentText() or self.placeholderText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(tokens.colour("text" if self.currentText() else "muted"))
        painter.setFont(self.font())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        at = QRectF(self.width() - _PADDING - _ARROW, (self.height() - _ARROW) / 2, _ARROW, _ARROW)
        paint_icon(painter, "down", at, tokens.colour("muted"))

    def _pick(self, place: int) -> None:
        self.picked.emit(self._choices[place].value)
