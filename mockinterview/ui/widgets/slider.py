"""A slider for a small whole number, with the number beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.parts import line_label, named, row

_KNOB = 8.0


class Slider(QSlider):
    """Qt's slider in our own paint; a click goes to where it points."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFixedHeight(26)
        self.setPageStep(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        span = max(1, self.maximum() - self.minimum())
        share = (self.value() - self.minimum()) / span
        x = _KNOB + share * (self.width() - 2 * _KNOB - 2) + 1
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRectF(0, middle - 3, self.width(), 6), 3, 3)
        painter.setBrush(tokens.colour("accent"))
        painter.drawRoundedRect(QRectF(0, middle - 3, x, 6), 3, 3)
        painter.setBrush(tokens.colour("card"))
        painter.setPen(QPen(tokens.colour("accent"), 4.0 if self.hasFocus() else 3.0))
        painter.drawEllipse(QPointF(x, middle), _KNOB - 1, _KNOB - 1)
        painter.end()


class CountSlider(QWidget):
    """The number of questions; ``changed`` is emitted by the person's hand only."""

    changed = Signal(int)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        named(self, name)
        self._slider = named(Slider(), f"{name}-slider", accessible)
        self._figure = named(line_label("", Type.STRONG), f"{name}-figure")
        self._figure.setMinimumWidth(24)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        outer = row(self, spacing=12)
        outer.addWidget(self._slider, 1)
        outer.addWidget(self._figure)
        self._slider.valueChanged.connect(self._tell)

    @property
    def slider(self) -> QSlider:
        return self._slider

    def show_count(self, count: int, most: int) -> None:
        self._slider.blockSignals(True)
        self._slider.setRange(1, max(1, most))
        self._slider.setValue(count)
        self._slider.blockSignals(False)
        self._slider.setEnabled(most > 1)
        self._figure.setText(str(self._slider.value()))
        self._slider.update()

    def _tell(self, count: int) -> None:
        self._figure.setText(str(count))
        self.changed.emit(count)
