"""How loud is a piece of sound, in decibels below the loudest a sample can be?"""

import math

import numpy as np
import numpy.typing as npt

FLOOR_DBFS = -120.0
"""What stands for silence, whose level has no number."""

_FULL_SCALE = 32_768


def peak_of(samples: npt.NDArray[np.int16]) -> int:
    """Return the largest distance from zero; -32768 has no positive twin in 16 bits."""
    return max(int(samples.max()), -int(samples.min())) if len(samples) else 0


def rms_of(samples: npt.NDArray[np.int16]) -> float:
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if len(samples) else 0.0


def dbfs(amplitude: float) -> float:
    """Return the level of an amplitude in units of a 16-bit sample."""
    return max(FLOOR_DBFS, 20 * math.log10(amplitude / _FULL_SCALE)) if amplitude else FLOOR_DBFS
