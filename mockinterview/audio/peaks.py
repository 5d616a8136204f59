"""How does the sound of a take look from afar? The least and the greatest of each stretch."""

import numpy as np
import numpy.typing as npt

from mockinterview.ports import Samples

Peaks = npt.NDArray[np.float32]
"""A row for each stretch: its least and its greatest sample."""


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
