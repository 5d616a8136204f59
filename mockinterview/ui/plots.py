"""Plots in the look of the window, drawn by pyqtgraph.

pyqtgraph takes a third of a second to import and 25 MB, so nothing here imports it before a
plot is first seen. ``load`` does it on a lane, a while after the first paint, so that an interview
has no stall by it. A plot here is a picture: it has no menu, takes no focus, cannot be moved or
zoomed, and what it shows stands in words in the accessible name of the widget that holds it.
"""

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import font_scale

LOAD_AFTER_SECONDS = 3.0
"""So long after the first page is on show the cores are free, and nobody answers yet."""

PITCH = 7
"""From the beginning of one bar of sound to that of the next, in pixels."""

BAR_WIDTH = 4
DOT = 2.0
"""The least height of a bar."""

_LOOK_MILLISECONDS = 100
_LOOKS = 30
"""A plot that is seen while what draws is on its way looks so often before it fetches it itself."""

_DRESS = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}


class _Library:
    """How far what draws has come into this process."""

    is_expected = False
    is_here = False


def expect() -> None:
    """Say that ``load`` will be called on a lane, so that a plot waits for it a while."""
    _Library.is_expected = True


def load() -> None:
    """Import what draws; blocks."""
    import pyqtgraph  # noqa: F401 - found at once where a plot is made

    _Library.is_here = True


def is_loaded() -> bool:
    return _Library.is_here


class PlotArea(QWidget):
    """A widget that is filled by one plot, made when it is first seen.

    What is drawn is drawn anew where the colours or the size of the words have changed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._looks_left = _LOOKS
        self._view: Any = None
        self._box: Any = None
        self._dress: tuple[Tokens, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def has_plot(self) -> bool:
        """Say whether the plot has been made."""
        return self._view is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        # The page that it is on is painted first: a plot takes as long as all the rest.
        QTimer.singleShot(0, self, self._open)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in _DRESS and self._view is not None:
            if event.type() is QEvent.Type.FontChange:
                self.updateGeometry()
            if self._dress != self._dress_now():
                self._draw()

    def _open(self) -> None:
        if _Library.is_expected and not is_loaded() and self._looks_left:
            self._looks_left -= 1
            QTimer.singleShot(_LOOK_MILLISECONDS, self, self._open)
            return
        load()
        if not isValid(self):
            return  # the window was closed: what an import sweeps up took the widget with it
        if self._view is None:
            self._make()
        if self._dress == self._dress_now():
            self._fit()
        else:
            self._draw()

    def make_ahead(self) -> None:
        """Make the plot before it is seen, where what draws is here already."""
        if self._view is None and is_loaded():
            self._make()
            self._draw()

    def _make(self) -> None:
        import pyqtgraph as pg

        self._view = pg.GraphicsView(self, useOpenGL=False, background=None)
        for part in (self._view, self._view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What is clicked or scrolled is what the plot lies on.
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view.viewport().setAutoFillBackground(False)
        # A background that is kept would be that of the colours before.
        self._view.setCacheMode(self._view.CacheModeFlag.CacheNone)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._box.disableAutoRange()
        self._view.setCentralItem(self._box)
        self._view.sigDeviceRangeChanged.connect(self._fit)
        self._layout.insertWidget(0, self._view, 1)
        self._layout.activate()
        self._view.show()

    def _draw(self) -> None:
        """Draw everything anew, in the colours of now."""
        if self._box is None:
            return
        self._dress = self._dress_now()
        self._box.clear()
        self._fill(self._box, self._dress[0])
        self._fit()

    def _dress_now(self) -> tuple[Tokens, float]:
        return tokens_of(), font_scale()

    def _fill(self, box: Any, tokens: Tokens) -> None:
        """Put what is to be seen into the box."""
        raise NotImplementedError

    def _fit(self, *_about: object) -> None:
        """Let what is in sight fit the size of the plot."""

    def _show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        if self._box is not None:
            self._box.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)


def rounded_bars(left: int, heights: Any) -> dict[str, Any]:
    """Return bars about the middle, side by side, in the words of ``BarGraphItem``.

    Their corners are cut: a narrow bar goes through the middle of each wide one.
    """
    import numpy as np

    x = left + PITCH * np.arange(len(heights), dtype=float)
    wide = 2 * np.round(np.maximum(DOT, heights - DOT) / 2)
    narrow = 2 * np.round(np.maximum(DOT, heights) / 2)
    tall = np.concatenate([wide, narrow])
    return {
        "x0": np.concatenate([x, x + 1]),
        "width": np.concatenate([np.full_like(x, BAR_WIDTH), np.full_like(x, BAR_WIDTH - 2)]),
        "y0": -tall / 2,
        "height": tall,
    }
