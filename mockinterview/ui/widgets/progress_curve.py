"""A measure over time as a curve of points, each of which can be opened.

The mouse, or the arrow keys and Return, choose a point. What it says stands below the curve in
words, so the picture tells nothing that cannot be read.
"""

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from mockinterview.ui.plots import PlotArea
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.progress import CurveView, PointView
from mockinterview.ui.widgets.parts import column, label, line_label, named, row

_HEIGHT = 190
_LEFT, _RIGHT, _HEAD = 44, 14, 12
"""The room beside the curve for the values of its lines, and above and below it for its points."""

_DOT, _CHOSEN_DOT = 9, 13
_RADIUS = 8.0
_REACH = 24
"""So near in pixels does a click mean a point."""


class _Points(QSlider):
    """The points as the keyboard and a screen reader know them; it lies over the picture."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

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


class _Picture(PlotArea):
    """Draws the curve and knows which point is chosen; ``opened`` carries the chosen one."""

    moved = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view_state: CurveView | None = None
        self._chosen = 0
        self._points = named(_Points(self), "progress-points")
        self._points.valueChanged.connect(self._choose)
        self._points.focus_changed.connect(self._draw)
        self.setFocusProxy(self._points)

    @property
    def chosen(self) -> PointView | None:
        points = self._view_state.points if self._view_state else ()
        return points[self._chosen] if points else None

    def show_curve(self, view: CurveView) -> None:
        if self._view_state is None or view.points != self._view_state.points:
            self._chosen = len(view.points) - 1
        self._view_state = view
        self._points.blockSignals(True)
        self._points.setRange(0, max(0, len(view.points) - 1))
        self._points.blockSignals(False)
        self._tell()
        self._draw()

    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen.point)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(420, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._choose(self._chosen + steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        place = self._place_near(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._place_near(event.position().x()) is not None:
            self.open_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._points.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._draw()

    def _choose(self, place: int) -> None:
        count = len(self._view_state.points) if self._view_state else 0
        self._chosen = min(max(0, place), max(0, count - 1))
        self._tell()
        self._draw()
        self.moved.emit()

    def _tell(self) -> None:
        view, chosen = self._view_state, self.chosen
        if view is None or chosen is None:
            return
        self._points.blockSignals(True)
        self._points.setValue(self._chosen)
        self._points.blockSignals(False)
        keys = self.tr("{point}. Arrow keys choose a point, Return opens it.")
        for part in (self, self._points):
            part.setAccessibleName(self.tr("Over time. {says}").format(says=view.says))
            part.setAccessibleDescription(keys.format(point=chosen.words))

    # Drawing: a unit of the plot is a pixel, so that words and points lie where they belong.

    def _fill(self, box: Any, tokens: Tokens) -> None:
        view = self._view_state
        if view is None or not view.points:
            return
        self._put_lines(box, tokens, view)
        from pyqtgraph import PlotCurveItem, ScatterPlotItem

        x = [self._x(point) for point in view.points]
        y = [self._y(point.value) for point in view.points]
        pen = _pen(tokens.colour("accent"), 2.5)
        box.addItem(PlotCurveItem(x, y, pen=pen, antialias=True), ignoreBounds=True)
        sizes = [_DOT] * len(x)
        fills = [tokens.colour("card")] * len(x)
        sizes[self._chosen] = _CHOSEN_DOT
        fills[self._chosen] = tokens.colour("accent")
        dots = ScatterPlotItem(x=x, y=y, size=sizes, pen=pen, brush=fills, antialias=True)
        box.addItem(dots, ignoreBounds=True)

    def _put_lines(self, box: Any, tokens: Tokens, view: CurveView) -> None:
        from pyqtgraph import PlotCurveItem, TextItem

        pen = _pen(tokens.colour("line"), 1.0)
        for value, words in view.ticks:
            y = self._y(value)
            line = PlotCurveItem([scaled(_LEFT), self.width() - _RIGHT], [y, y], pen=pen)
            box.addItem(line, ignoreBounds=True)
            told = TextItem(words, tokens.colour("muted"), anchor=(1, 0.5))
            told.setFont(font(Type.SMALL))
            told.setPos(scaled(_LEFT) - 6, y)
            box.addItem(told, ignoreBounds=True)

    def _fit(self, *_about: object) -> None:
        self._show_range((0, max(1, self.width())), (0, max(1, self.height())))
        size = (self.width(), self.height())
        if size != getattr(self, "_drawn_size", None):
            self._drawn_size = size
            self._draw()

    def _x(self, point: PointView) -> float:
        points = self._view_state.points if self._view_state else ()
        begin, end = points[0].at, points[-1].at
        room = self.width() - scaled(_LEFT) - _RIGHT - 2 * _CHOSEN_DOT
        share = (point.at - begin) / (end - begin) if end > begin else 0.5
        return scaled(_LEFT) + _CHOSEN_DOT + share * room

    def _y(self, value: float) -> float:
        ticks = [tick for tick, _words in self._view_state.ticks] if self._view_state else [0, 1]
        room = self.height() - 2 * _HEAD
        return _HEAD + (value - ticks[0]) / ((ticks[-1] - ticks[0]) or 1) * room

    def _place_near(self, x: float) -> int | None:
        points = self._view_state.points if self._view_state else ()
        far = [(abs(self._x(point) - x), place) for place, point in enumerate(points)]
        nearest = min(far, default=None)
        return nearest[1] if nearest is not None and nearest[0] <= _REACH else None


class ProgressCurve(QWidget):
    """The picture with its days, and what the chosen point says. Emits the point to open."""

    opened = Signal(object)

    def __init__(self, open_button: QWidget) -> None:
        super().__init__()
        named(self, "progress-curve")
        self._picture = named(_Picture(), "progress-picture")
        self._first = named(line_label("", Type.SMALL, "muted"), "progress-first-day")
        self._last = named(line_label("", Type.SMALL, "muted"), "progress-last-day")
        self._says = named(label(""), "progress-says")
        self._point = named(label("", Type.SMALL, "muted"), "progress-point")
        self._days = days = row()
        days.setContentsMargins(scaled(_LEFT), 0, _RIGHT, 0)
        days.addStretch(0)
        days.addWidget(self._first)
        days.addStretch(1)
        days.addWidget(self._last)
        foot = row(spacing=12)
        foot.addWidget(self._point, 1)
        foot.addWidget(open_button, 0, Qt.AlignmentFlag.AlignTop)
        outer = column(self, spacing=4)
        outer.addWidget(self._picture)
        outer.addLayout(days)
        outer.addSpacing(8)
        outer.addWidget(self._says)
        outer.addLayout(foot)
        self._picture.moved.connect(self._show_point)
        self._picture.opened.connect(self.opened)

    def show_curve(self, view: CurveView) -> None:
        self._picture.show_curve(view)
        is_one_day = view.first_day == view.last_day
        self._first.setText(view.first_day)
        self._last.setText("" if is_one_day else view.last_day)
        # What happened on one day is painted in the middle: there the day stands then.
        self._days.setStretch(0, 1 if is_one_day else 0)
        self._says.setText(view.says)
        self._show_point()

    def open_chosen(self) -> None:
        self._picture.open_chosen()

    def _show_point(self) -> None:
        chosen = self._picture.chosen
        self._point.setText(chosen.words if chosen else "")


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
