"""The live meter: the loudness of the last moments as a row of bars.

It is fed by whoever holds the clock; it keeps no timer. A bar stands for
``TICKS_A_BAR`` feedings, so that twelve seconds are in sight. Where nothing is to move, a
row of equal bars grows and shrinks with the loudness instead, twice a second.
"""

from collections import deque
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from mockinterview.ui.motion import is_still
from mockinterview.ui.plots import BAR_WIDTH, DOT, PITCH, PlotArea, rounded_bars
from mockinterview.ui.theme import Tokens

FLOOR_DBFS = -54.0
TICKS_A_BAR = 3
STILL_TICKS = 12
"""So many feedings one picture lasts where nothing is to move."""

BARS = 109
_HEIGHT = 84
_STILL_HEIGHT = 14.0
_HEARD_FROM = 0.25
"""The share of the full height that tells a voice from a room."""


class LevelMeter(PlotArea):
    """Bars from left to right; when the row is full it moves on."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: deque[float] = deque(maxlen=BARS)
        self._ticks = 0
        self._loudest = 0.0
        self._level = 0.0
        self._heard: Any = None
        self._ground: Any = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Level of the microphone"))

    @property
    def bars(self) -> tuple[float, ...]:
        """The heights in sight, 0 to 1, oldest first."""
        if is_still():
            return (1.0,) * round(self._level * BARS)
        return tuple(self._bars)

    def clear(self) -> None:
        self._bars.clear()
        self._ticks = 0
        self._loudest = self._level = 0.0
        self.setAccessibleDescription("")
        self._show_bars()

    def add(self, rms_dbfs: float) -> None:
        """Take in one level; every third one completes a bar."""
        self._loudest = max(self._loudest, _height(rms_dbfs))
        self._ticks += 1
        if self._ticks % (STILL_TICKS if is_still() else TICKS_A_BAR) == 0:
            self._level = self._loudest
            self._bars.append(self._loudest)
            self._loudest = 0.0
            self._describe()
            self._show_bars()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(BARS * PITCH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def _describe(self) -> None:
        """Say in words what the bars show, and only where that is something else."""
        lately = list(self._bars)[-16:]
        words = self.tr("Hardly anything is heard")
        if max(lately, default=0.0) >= _HEARD_FROM:
            words = self.tr("A voice is heard")
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def _fill(self, box: Any, tokens: Tokens) -> None:
        from pyqtgraph import BarGraphItem

        self._ground, self._heard = (
            BarGraphItem(x0=[0], y0=[0], width=[0], height=[0], pen=None, brush=colour)
            for colour in (tokens.colour("line"), tokens.colour("accent"))
        )
        box.addItem(self._ground, ignoreBounds=True)
        box.addItem(self._heard, ignoreBounds=True)

    def _fit(self, *_about: object) -> None:
        """Let a unit be a pixel, so that no bar is a blur."""
        middle = round(self.height() / 2)
        self._show_range((0, self.width()), (-middle, self.height() - middle))
        self._show_bars()

    def _show_bars(self) -> None:
        if self._heard is None or not self.isVisible():
            return
        import numpy as np

        shares = np.array(self.bars, dtype=float)
        top = _STILL_HEIGHT if is_still() else self.height() - 4
        self._heard.setOpts(**rounded_bars(self._left(), np.maximum(DOT, shares * top)))
        still_to_come = np.full(BARS - len(shares), DOT)
        self._ground.setOpts(**rounded_bars(self._left() + len(shares) * PITCH, still_to_come))

    def _left(self) -> int:
        return (self.width() - BARS * PITCH + PITCH - BAR_WIDTH) // 2


def _height(rms_dbfs: float) -> float:
    """Return the share of the full height for a level; speech lies around -25 dBFS."""
    loudest = -10.0
    share = (rms_dbfs - FLOOR_DBFS) / (loudest - FLOOR_DBFS)
    return min(1.0, max(0.0, share))
