"""The time practised week by week, as bars; a picture that stands in words beside it."""

from typing import Any

from PySide6.QtCore import QSize

from mockinterview.ui.plots import PlotArea
from mockinterview.ui.theme import Tokens
from mockinterview.ui.typography import scaled
from mockinterview.ui.views.progress import WeeksView

_HEIGHT = 84
_LEAST_BAR = 1.5
_WIDEST = 26.0


class WeekBars(PlotArea):
    """One bar a week; weeks without practice are a thin line, and nothing more."""

    def __init__(self) -> None:
        super().__init__()
        self._minutes: tuple[float, ...] = ()

    def show_weeks(self, view: WeeksView) -> None:
        self._minutes = view.minutes
        self.setAccessibleName(view.says)
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(280, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(160, scaled(_HEIGHT))

    def _fill(self, box: Any, tokens: Tokens) -> None:
        from pyqtgraph import BarGraphItem

        if not self._minutes:
            return
        pitch = self.width() / len(self._minutes)
        most = max(self._minutes) or 1.0
        tall = [max(_LEAST_BAR, each / most * (self.height() - 4)) for each in self._minutes]
        bars = BarGraphItem(
            x0=[place * pitch for place in range(len(tall))],
            width=max(1.0, min(_WIDEST, pitch * 0.7)),
            y0=0,
            height=tall,
            pen=None,
            brush=tokens.colour("accent"),
        )
        box.addItem(bars, ignoreBounds=True)

    def _fit(self, *_about: object) -> None:
        self._show_range((0, max(1, self.width())), (0, max(1, self.height())))
        size = (self.width(), self.height())
        if size != getattr(self, "_drawn_size", None):
            self._drawn_size = size
            self._draw()
