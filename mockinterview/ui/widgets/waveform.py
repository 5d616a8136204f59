"""The sound of a take from its beginning to its end, to see where one is and to hear from there.

The mouse, or the arrow keys and Return, choose a moment; who holds the take plays from it. What
was played is in another colour, and a line stands where it is now: it is told from outside, by what
the loudspeaker has played.
"""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
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
from mockinterview.ui.plots import BAR_WIDTH, DOT, PITCH, PlotArea, rounded_bars
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import scaled
from mockinterview.ui.widgets.parts import named

STRETCHES = 600
"""So many peaks are enough for any window; fewer bars are made of them."""

STEP_SECONDS = 5.0
_HEIGHT = 72
_RADIUS = 8.0


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

    ``moved`` says that the line stands elsewhere, ``chosen`` that a key put it there.
    """

    hear_requested = Signal(float)
    chosen = Signal(float)
    stop_requested = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._peaks: Peaks | None = None
        self._seconds = 0.0
        self._is_playing = False
        self._is_dragging = False
        self._at = 0.0
        self._items: dict[str, Any] = {}
        self._shown: object = None
        self._told: object = None
        self.drawn = 0
        self._moments = _Moments(self)
        self._moments.valueChanged.connect(self._choose)
        self._moments.focus_changed.connect(self._show_bars)
        self.setFocusProxy(self._moments)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def seconds(self) -> float:
        return self._seconds

    @property
    def has_peaks(self) -> bool:
        """Say whether the sound has been read."""
        return self._peaks is not None

    @property
    def is_playing(self) -> bool:
        return self._is_playing

    @property
    def at(self) -> float:
        """The moment of the line: where it plays, or would play from."""
        return self._at

    def show_take(self, peaks: Peaks | None, seconds: float) -> None:
        """Show another take, or one that is still being read where there are no peaks."""
        is_other = seconds != self._seconds
        self._peaks, self._seconds = peaks, seconds
        self._shown = None
        self._is_dragging = False
        if is_other:
            self._at = 0.0
        self.show_at(self._at, is_playing=False)

    def show_at(self, at: float, *, is_playing: bool) -> None:
        """Let the line stand at a moment; while somebody drags it, it is theirs."""
        if self._is_dragging:
            return
        is_new = is_playing != self._is_playing
        self._is_playing = is_playing
        if is_new or at != self._at or self._shown is None:
            self._move(at)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(400, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, scaled(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton and self._seconds:
            self._is_dragging = True
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._is_dragging:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton and self._is_dragging:
            self._drag(event)
            self._is_dragging = False
            self.hear_requested.emit(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {Qt.Key.Key_Left: -STEP_SECONDS, Qt.Key.Key_Right: STEP_SECONDS}
        if event.key() in steps:
            self._choose(self.at + steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._seconds:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Ask to play from the line, or to stop where it plays."""
        if self.is_playing:
            self.stop_requested.emit()
        else:
            self.hear_requested.emit(self._at)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._moments.setGeometry(self.rect())

    def _drag(self, event: QMouseEvent) -> None:
        share = event.position().x() / max(1, self.width())
        self._move(share * self._seconds)

    def _choose(self, at: float) -> None:
        """Take a moment that was chosen by key: where it plays, it plays from there."""
        self._move(at)
        self.chosen.emit(self._at)

    def _move(self, at: float) -> None:
        self._at = min(max(0.0, at), self._seconds)
        self._tell()
        self._show_bars()
        self.moved.emit()

    def _tell(self) -> None:
        """Say in words where the line stands, once a second at most."""
        told = (round(self._at), round(self._seconds))
        if told == self._told:
            return
        self._told = told
        words = self.tr("The sound of the answer, {length} long")
        keys = self.tr("At {moment}. Arrow keys choose a moment, Return plays from there.")
        for part in (self, self._moments):
            part.setAccessibleName(words.format(length=clock_text(self._seconds)))
            part.setAccessibleDescription(keys.format(moment=clock_text(self._at)))
        self._moments.show_moment(self._at, self._seconds)

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
        self._shown = None
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
        share = self._at / self._seconds if self._seconds else 0.0
        behind = round(count * share)
        shown = (count, behind, self.height())
        if shown != self._shown:
            self._shown = shown
            self._draw_bars(count, behind)
        self._items["line"].setVisible(self.hasFocus() or self._at > 0.0 or self._is_playing)
        self._items["line"].setPos(share * self.width())
        self._moments.raise_()

    def _draw_bars(self, count: int, behind: int) -> None:
        self.drawn += 1
        heights = self._shares(count) * (self.height() - 2 * DOT)
        left = (self.width() - count * PITCH + PITCH - BAR_WIDTH) // 2
        self._items["behind"].setOpts(**rounded_bars(left, heights[:behind]))
        self._items["ahead"].setOpts(**rounded_bars(left + behind * PITCH, heights[behind:]))

    def _shares(self, count: int) -> Any:
        import numpy as np

        return np.zeros(count) if self._peaks is None else loudest(self._peaks, count)
