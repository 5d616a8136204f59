"""Forms of file below one another, each with what it holds; one of them is chosen.

The arrow keys go from one to the next. A ring with a dot says which is chosen, besides the tint.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.exporting import FormRow
from mockinterview.ui.widgets.parts import column, is_by_keyboard, named

_PADDING = 10
_SIGN = 16
_LEADING = 1.0
_WRAP = int(Qt.TextFlag.TextWordWrap)


class FormButton(QAbstractButton):
    """A form; as high as its sentence needs at its width."""

    def __init__(self, name: str, form: FormRow) -> None:
        super().__init__()
        named(self, f"{name}-{form.id}")
        self.setText(form.name)
        self.setAccessibleDescription(form.sentence)
        self._sentence = form.sentence
        self._has_ring = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = scaled(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        words = self._sentence_box(width).height()
        return round(2 * _PADDING + QFontMetricsF(font(Type.NAME)).height() + _LEADING + words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._has_ring = is_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens, is_on = tokens_of(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        has_ring = self._has_ring and self.hasFocus()
        painter.setPen(QPen(tokens.colour("accent"), 2.0) if has_ring else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent_tint") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_sign(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        tokens, is_on = tokens_of(), self.isChecked()
        height = QFontMetricsF(font(Type.NAME)).height()
        middle = QPointF(_PADDING + _SIGN / 2, _PADDING + height / 2)
        painter.setPen(QPen(tokens.colour("accent" if is_on else "muted"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _SIGN / 2 - 1, _SIGN / 2 - 1)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent"))
            painter.drawEllipse(middle, _SIGN / 4, _SIGN / 4)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, is_on = tokens_of(), self.isChecked()
        metrics = QFontMetricsF(font(Type.NAME))
        painter.setFont(font(Type.NAME))
        painter.setPen(tokens.colour("accent_text" if is_on else "text"))
        painter.drawText(QPointF(self._left, _PADDING + metrics.ascent()), self.text())
        painter.setFont(font(Type.SMALL))
        painter.setPen(tokens.colour("text" if is_on else "muted"))
        box = self._sentence_box(self.width())
        painter.drawText(box, _WRAP, self._sentence)

    @property
    def _left(self) -> float:
        return 2.0 * _PADDING + _SIGN

    def _sentence_box(self, width: int) -> QRectF:
        top = _PADDING + QFontMetricsF(font(Type.NAME)).height() + _LEADING
        room = QRectF(self._left, top, max(60.0, width - self._left - _PADDING), 10_000.0)
        return QFontMetricsF(font(Type.SMALL)).boundingRect(room, _WRAP, self._sentence)


class FormList(QWidget):
    """Emits the form that a person comes to."""

    chosen = Signal(str)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        named(self, name, accessible)
        self._buttons: dict[str, FormButton] = {}
        self._inner = column(self, spacing=2)

    def show_forms(self, forms: Sequence[FormRow], on: str) -> None:
        """Show these forms, which are the same as long as this is on show."""
        if not self._buttons:
            for form in forms:
                button = FormButton(self.objectName(), form)
                button.setProperty("form", form.id)
                button.clicked.connect(self._tell)
                self._buttons[form.id] = button
                self._inner.addWidget(button)
        for form_id, button in self._buttons.items():
            button.setChecked(form_id == on)

    @property
    def current(self) -> FormButton | None:
        """What is chosen."""
        return next((each for each in self._buttons.values() if each.isChecked()), None)

    def _tell(self) -> None:
        self.chosen.emit(self.sender().property("form"))
