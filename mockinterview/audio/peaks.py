"""How does the sound of a take look from afar? The least and the greatest of each stretch."""

import numpy as np
import numpy.typing as npt

from mockinterview.ports import Samples

Peaks = npt.NDArray[np.float32]
"""A row for each stretch: its least and its greatest sample."""


class PeakMeter:
    """Takes a sound of known length piece by piece; none of it is kept but its peaks."""

    def __init__(self, count: int, stretches: int) -> None:
        self._starts = np.linspace(0, count, stretches, endpoint=False).astype(np.intp)
        self._fed = 0
        self.peaks: Peaks = np.zeros((stretches, 2), np.float32)

    def feed(self, samples: Samples) -> None:
        """Take the next piece; silence is what nothing was fed for."""
        begin, end = self._fed, self._fed + len(samples)
        self._fed = end
        if not len(samples):
            return
        first = int(np.searchsorted(self._starts, begin, side="left"))
        if first == len(self._starts) or self._starts[first] > begin:
            first -= 1
        last = int(np.searchsorted(self._starts, end, side="left"))
        places = np.maximum(self._starts[first:last] - begin, 0)
        for column, fold in enumerate((np.minimum, np.maximum)):
            found = fold.reduceat(samples, places)
            self.peaks[first:last, column] = fold(self.peaks[first:last, column], found)


def peaks(samples: Samples, stretches: int) -> Peaks:
    """Return the peaks of so many stretches of equal length.

    Where there are fewer samples than stretches, each stretch has the sample it begins with;
    a sound of nothing is silent.
    """
    if not len(samples):
        return np.zeros((stretches, 2), np.float32)
    starts = np.linspace(0, len(samples), stretches, endpoint=False).astype(np.intp)
    least = np.minimum.reduceat(samples, starts)
    greatest = np.maximum.reduceat(samples, starts)
    return np.stack([least, greatest], axis=1).astype(np.float32, copy=False)


def loudest(of: Peaks, stretches: int) -> Samples:
    """Return how far each of fewer stretches goes from silence, the loudest of all being 1."""
    heights = np.abs(of).max(axis=1)
    top = float(heights.max(initial=0.0))
    starts = np.linspace(0, len(heights), stretches, endpoint=False).astype(np.intp)
    shares = np.maximum.reduceat(heights, starts) if len(heights) else np.zeros(stretches)
    return np.asarray(shares / top if top else shares, np.float32)
