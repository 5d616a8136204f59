"""The sound of a take from its beginning to its end, to see where one is and to hear from there.

The mouse, or the arrow keys and Return, choose a moment; who holds the take plays from it. What
was played is in another colour, and a line stands where it is now.
"""

from typing import Any

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from mockinterview.audio.peaks import Peaks, loudest
from mockinterview.ui.figures import clock_text
from mockinterview.ui.motion import is_still
from mockinterview.ui.plots import BAR_WIDTH, DOT, PITCH, PlotArea, rounded_bars
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import scaled
from mockinterview.ui.widgets.parts import named

STRETCHES = 600
"""So many peaks are enough for any window; fewer bars are made of them."""

STEP_SECONDS = 5.0
_HEIGHT = 72
_RADIUS = 8.0
_MILLISECONDS = 80
_STILL_MILLISECONDS = 500


class _Moments(QSlider):
    """The moments of a take as the keyboard and a screen reader know them.

    It lies over the bars, shows no more than the focus, and leaves its keys to them.
    """

    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        named(self, "take-moments")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_moment(self, at: float, seconds: float) -> None:
        """Show where the line stands, without telling it as a wish."""
        self.blockSignals(True)
        self.setRange(0, round(seconds))
        self.setValue(round(at))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens_of().colour("text"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
            painter.end()


class Waveform(PlotArea):
    """Emits the second of the take from which the person wants to hear it.

    ``moved`` says that the line stands elsewhere.
    """

    hear_requested = Signal(float)
    stop_requested = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._peaks: Peaks | None = None
        self._seconds = 0.0
        self._from: float | None = None
        self._chosen = 0.0
        self._items: dict[str, Any] = {}
        self._elapsed = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._moments = _Moments(self)
        self._moments.valueChanged.connect(self._choose)
        self._moments.focus_changed.connect(self._show_bars)
        self.setFocusProxy(self._moments)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def seconds(self) -> float:
        return self._seconds

    @property
    def is_playing(self) -> bool:
        return self._from is not None

    @property
    def at(self) -> float:
        """The moment of the line: where it plays, or would play from."""
        if self._from is None:
            return self._chosen
        return min(self._seconds, self._from + self._elapsed.elapsed() / 1000)

    def show_take(self, peaks: Peaks | None, seconds: float) -> None:
        """Show another take, or one that is still being read where there are no peaks."""
        self._peaks, self._seconds = peaks, seconds
        self._chosen = 0.0
        self.show_playing(None)

    def show_playing(self, start: float | None) -> None:
        """Say from where it has begun to play just now; None where nothing plays."""
        if start is None and self._from is not None:
            self._chosen = 0.0 if self.at >= self._seconds else self.at
        self._from = start
        if start is None:
            self._timer.stop()
        else:
            self._elapsed.start()
            self._timer.start(_STILL_MILLISECONDS if is_still() else _MILLISECONDS)
        self._tell()
        self._show_bars()
        self.moved.emit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(400, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, scaled(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton and self._peaks is not None:
            share = event.position().x() / max(1, self.width())
            self._choose(share * self._seconds)
            self.hear_requested.emit(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {Qt.Key.Key_Left: -STEP_SECONDS, Qt.Key.Key_Right: STEP_SECONDS}
        if event.key() in steps:
            self._choose(self.at + steps[Qt.Key(event.key())])
            if self.is_playing:
                self.hear_requested.emit(self._chosen)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._peaks is not None:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Ask to play from the line, or to stop where it plays."""
        if self.is_playing:
            self.stop_requested.emit()
        else:
            self.hear_requested.emit(self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._moments.setGeometry(self.rect())

    def _choose(self, at: float) -> None:
        self._chosen = min(max(0.0, at), self._seconds)
        self._tell()
        self._show_bars()
        self.moved.emit()

    def _go_on(self) -> None:
        if self.at >= self._seconds:
            self._timer.stop()
        self._show_bars()
        self.moved.emit()

    def _tell(self) -> None:
        words = self.tr("The sound of the answer, {length} long")
        keys = self.tr("At {moment}. Arrow keys choose a moment, Return plays from there.")
        for told in (self, self._moments):
            told.setAccessibleName(words.format(length=clock_text(self._seconds)))
            told.setAccessibleDescription(keys.format(moment=clock_text(self._chosen)))
        self._moments.show_moment(self._chosen, self._seconds)

    def _fill(self, box: Any, tokens: Tokens) -> None:
        from pyqtgraph import BarGraphItem, InfiniteLine

        self._items = {
            name: BarGraphItem(x0=[0], y0=[0], width=[0], height=[0], pen=None, brush=colour)
            for name, colour in (
                ("ahead", tokens.colour("muted")),
                ("behind", tokens.colour("accent")),
            )
        }
        pen = QPen(tokens.colour("text"), 1.0)
        pen.setCosmetic(True)
        self._items["line"] = InfiniteLine(angle=90, pen=pen)
        for item in self._items.values():
            box.addItem(item, ignoreBounds=True)

    def _fit(self, *_about: object) -> None:
        """Let a unit be a pixel, so that no bar is a blur."""
        middle = round(self.height() / 2)
        self._show_range((0, self.width()), (-middle, self.height() - middle))
        self._show_bars()

    def _show_bars(self) -> None:
        if not self._items or not self.isVisible():
            return
        count = max(1, (self.width() + PITCH - BAR_WIDTH) // PITCH)
        share = self.at / self._seconds if self._seconds else 0.0
        behind = round(count * share)
        top = self.height() - 2 * DOT
        heights = self._shares(count) * top
        left = (self.width() - count * PITCH + PITCH - BAR_WIDTH) // 2
        self._items["behind"].setOpts(**rounded_bars(left, heights[:behind]))
        self._items["ahead"].setOpts(**rounded_bars(left + behind * PITCH, heights[behind:]))
        self._items["line"].setVisible(self.hasFocus() or self._from is not None)
        self._items["line"].setPos(share * self.width())
        self._moments.raise_()

    def _shares(self, count: int) -> Any:
        import numpy as np

        return np.zeros(count) if self._peaks is None else loudest(self._peaks, count)
