"""A curve of the pace: what is usual and what a norm says lie behind it."""

from itertools import groupby
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPen

from mockinterview.ui.figures import clock_text
from mockinterview.ui.plots import PlotArea
from mockinterview.ui.theme import Tokens
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.pace import CurveView
from mockinterview.ui.widgets.parts import line_label, named, row

_HEIGHT = 104
_HEAD = 20
"""The room above the curve and below it for the figures at its ends."""

_DOT = 6
_LONE_DOT = 4
_LEAST_RANGE = 40.0
"""Words a minute: a curve that hardly moves is to look like one."""


class PaceCurve(PlotArea):
    """The curve of one answer; it is read aloud as its slowest and fastest moment."""

    def __init__(self) -> None:
        super().__init__()
        self._view_state: CurveView | None = None
        self._begin = named(line_label("", Type.SMALL, "muted"), "pace-begin")
        self._end = named(line_label("", Type.SMALL, "muted"), "pace-end")
        foot = row()
        foot.addWidget(self._begin)
        foot.addStretch(1)
        foot.addWidget(self._end)
        self._layout.addLayout(foot)

    def show_curve(self, view: CurveView) -> None:
        self._view_state = view
        self.setAccessibleName(view.words)
        self._begin.setText(clock_text(0))
        self._end.setText(clock_text(view.seconds))
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(280, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, scaled(_HEIGHT))

    def _fill(self, box: Any, tokens: Tokens) -> None:
        view = self._view_state
        if view is None:
            return
        self._put_ground(box, tokens, view)
        self._put_curve(box, tokens, view)
        self._put_ends(box, tokens, view)

    def _put_ground(self, box: Any, tokens: Tokens, view: CurveView) -> None:
        from pyqtgraph import BarGraphItem, PlotCurveItem

        if view.band is not None:
            (low, high), ground = view.band, tokens.colour("accent_tint")
            band = BarGraphItem(
                x0=[0], width=view.seconds, y0=[low], y1=[high], pen=None, brush=ground
            )
            box.addItem(band, ignoreBounds=True)
        if view.usual is not None:
            pen = _pen(tokens.colour("muted"), 1.0)
            pen.setStyle(Qt.PenStyle.DashLine)
            usual = [view.usual, view.usual]
            box.addItem(PlotCurveItem([0, view.seconds], usual, pen=pen), ignoreBounds=True)

    def _put_curve(self, box: Any, tokens: Tokens, view: CurveView) -> None:
        from pyqtgraph import PlotCurveItem

        at = [at for at, _pace in view.points]
        pace = [float("nan") if pace is None else pace for _at, pace in view.points]
        pen = _pen(tokens.colour("accent_text"), 2.0)
        curve = PlotCurveItem(at, pace, pen=pen, connect="finite", antialias=True)
        box.addItem(curve, ignoreBounds=True)

    def _put_ends(self, box: Any, tokens: Tokens, view: CurveView) -> None:
        """Mark the slowest and the fastest moment with their figures."""
        from pyqtgraph import ScatterPlotItem, TextItem

        measured = [(pace, at) for at, pace in view.points if pace is not None]
        for (pace, at), is_above in ((max(measured), True), (min(measured), False)):
            # Words at the rim stay within it: they lie beside their point there.
            share = at / view.seconds if view.seconds else 0.0
            words = TextItem(f"{pace:.0f}", tokens.colour("text"), anchor=(share, is_above))
            words.setFont(font(Type.SMALL))
            words.setPos(at, pace)
            box.addItem(words, ignoreBounds=True)
        runs = (list(run) for measured, run in groupby(view.points, _is_measured) if measured)
        lone = [run[0] for run in runs if len(run) == 1]
        ends = [(at, pace) for pace, at in (max(measured), min(measured))]
        dots = ScatterPlotItem(
            pos=[*lone, *ends],
            size=[_LONE_DOT] * len(lone) + [_DOT] * len(ends),
            pen=None,
            brush=tokens.colour("accent_text"),
            antialias=True,
        )
        box.addItem(dots, ignoreBounds=True)

    def _fit(self, *_about: object) -> None:
        view = self._view_state
        if view is None or self._view is None:
            return
        low, high = _range(view)
        head = scaled(_HEAD)
        room = max(1, self._view.height() - 2 * head)
        spare = (high - low) * head / room
        self._show_range((0.0, max(1.0, view.seconds)), (low - spare, high + spare))


def _range(view: CurveView) -> tuple[float, float]:
    low, high = min(view.in_sight), max(view.in_sight)
    spare = max(0.0, _LEAST_RANGE - (high - low)) / 2
    return low - spare, high + spare


def _pen(colour: QColor, width: float) -> QPen:
    """Return a pen whose width is in pixels."""
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _is_measured(point: tuple[float, float | None]) -> bool:
    return point[1] is not None
