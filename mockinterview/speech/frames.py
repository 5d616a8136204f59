"""What the sound of a take is like every hundredth of a second: level, pitch, timbre.

Pitch is YIN (de Cheveigne and Kawahara 2002, "YIN, a fundamental frequency estimator for
speech and music", J. Acoust. Soc. Am. 111), steps 1 to 5, in numpy. A take is fed block by
block as it grows, and only the figures are kept: some 15 MB for an hour.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mockinterview.ports import TAKE_RATE, Samples

HOP = TAKE_RATE // 100
FRAMES_A_SECOND = TAKE_RATE // HOP
FLOOR_DBFS = -120.0

LOWEST_HERTZ = 65.0
HIGHEST_HERTZ = 450.0
BANDS = 18
SHAPES = 7
"""Numbers that tell the timbre of a frame: cosine terms of the log of its bands."""

_LONGEST_LAG = round(TAKE_RATE / LOWEST_HERTZ)
_SHORTEST_LAG = round(TAKE_RATE / HIGHEST_HERTZ)
_COMPARED = 400
_WINDOW = _COMPARED + _LONGEST_LAG
_DIP = 0.15
"""YIN's absolute threshold: the first dip below it is the period."""

_BLOCK = 100
"""Frames that are measured at once: the samples of a second are kept until then."""

_PIECE = 10 * TAKE_RATE
_FFT = 1024


@dataclass(frozen=True)
class Frames:
    """One row a frame. ``aperiodicity`` is near 0 where the voice sounds, ``hertz`` its pitch."""

    dbfs: Samples
    aperiodicity: Samples
    hertz: Samples
    shapes: Samples

    def __len__(self) -> int:
        return len(self.dbfs)


class FrameTrack:
    """Measures samples that are fed in their order, in blocks of any size."""

    def __init__(self) -> None:
        self._rest: Samples = np.empty(0, np.float32)
        self._blocks: list[Frames] = []

    def feed(self, samples: Samples) -> None:
        """Take further samples of shape (n,) at 16 kHz."""
        self._rest = np.concatenate([self._rest, samples])
        while len(self._rest) >= _WINDOW + (_BLOCK - 1) * HOP:
            self._blocks.append(_measured(self._rest[: _WINDOW + (_BLOCK - 1) * HOP]))
            self._rest = self._rest[_BLOCK * HOP :]

    @property
    def frames(self) -> Frames:
        """Return all frames so far; frame n lies about second n / 100 + 0.02."""
        blocks = [*self._blocks, _measured(self._rest)]
        return Frames(
            np.concatenate([block.dbfs for block in blocks]),
            np.concatenate([block.aperiodicity for block in blocks]),
            np.concatenate([block.hertz for block in blocks]),
            np.concatenate([block.shapes for block in blocks]),
        )


def frames_of(samples: Samples) -> Frames:
    """Measure a whole take."""
    track = FrameTrack()
    for start in range(0, len(samples), _PIECE):
        track.feed(samples[start : start + _PIECE])
    return track.frames


def _measured(samples: Samples) -> Frames:
    """Measure every window that is whole in some samples."""
    if len(samples) < _WINDOW:
        nothing = np.empty(0, np.float32)
        return Frames(nothing, nothing, nothing, np.empty((0, SHAPES), np.float32))
    cut = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW)[::HOP]
    power = np.square(cut[:, :_COMPARED]).mean(axis=1)
    aperiodicity, hertz = _yin(cut)
    return Frames(
        np.maximum(10 * np.log10(np.maximum(power, 1e-12)), FLOOR_DBFS).astype(np.float32),
        aperiodicity,
        hertz,
        _shapes(cut),
    )


def _yin(cut: Samples) -> tuple[Samples, Samples]:
    """Return YIN's aperiodicity and pitch of each window."""
    difference = _normalised(_difference(cut))
    searched = difference[:, _SHORTEST_LAG:_LONGEST_LAG]
    is_dip = searched < _DIP
    is_dip[:, :-1] &= searched[:, :-1] <= searched[:, 1:]
    lag = np.where(is_dip.any(axis=1), is_dip.argmax(axis=1), searched.argmin(axis=1))
    row = np.arange(len(cut))
    exact = lag + _SHORTEST_LAG + _parabola(searched, row, lag)
    return searched[row, lag].astype(np.float32), (TAKE_RATE / exact).astype(np.float32)


def _difference(cut: Samples) -> npt.NDArray[np.float64]:
    """Return d(lag): the squared difference of each window with itself, shifted."""
    wide = cut.astype(np.float64)
    head = np.fft.rfft(wide[:, :_COMPARED], _FFT)
    whole = np.fft.rfft(wide, _FFT)
    product = np.fft.irfft(np.conj(head) * whole, _FFT)[:, :_LONGEST_LAG]
    energy = np.cumsum(np.pad(np.square(wide), ((0, 0), (1, 0))), axis=1)
    shifted = energy[:, _COMPARED : _COMPARED + _LONGEST_LAG] - energy[:, :_LONGEST_LAG]
    return np.asarray(np.maximum(shifted[:, :1] + shifted - 2 * product, 0.0))


def _normalised(difference: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Divide by the mean over the shorter lags, so that silence and lag 0 count as 1."""
    lags = np.arange(1, difference.shape[1])
    sums = np.cumsum(difference[:, 1:], axis=1)
    rest = difference[:, 1:] * lags / np.maximum(sums, 1e-9)
    rest[sums < 1e-9] = 1.0
    return np.concatenate([np.ones((len(difference), 1)), rest], axis=1)


def _parabola(
    searched: npt.NDArray[np.float64], row: npt.NDArray[np.intp], lag: npt.NDArray[np.intp]
) -> npt.NDArray[np.float64]:
    """Return how far beside a sample the dip lies, at most half a sample."""
    inner = np.clip(lag, 1, searched.shape[1] - 2)
    left, here, right = (searched[row, inner + step] for step in (-1, 0, 1))
    bend = left - 2 * here + right
    offset = np.where(np.abs(bend) > 1e-12, (left - right) / (2 * np.where(bend == 0, 1, bend)), 0)
    return np.where(inner == lag, np.clip(offset, -0.5, 0.5), 0.0)


def _shapes(cut: Samples) -> Samples:
    """Return the timbre of each window, without its loudness, in decibels."""
    spectrum = np.abs(np.fft.rfft(cut[:, :_COMPARED] * _TAPER, 512)) ** 2
    bands = 10 * np.log10(np.maximum(spectrum @ _FILTERS, 1e-10))
    return np.asarray(bands @ _COSINES, np.float32)


def _mel_filters() -> npt.NDArray[np.float64]:
    """Return triangles of equal width in mel between 80 and 5,500 Hz, shape (257, BANDS)."""
    low, high = (2595 * np.log10(1 + hertz / 700) for hertz in (80.0, 5_500.0))
    edges = 700 * (10 ** (np.linspace(low, high, BANDS + 2) / 2595) - 1)
    bins = np.fft.rfftfreq(512, 1 / TAKE_RATE)[:, None]
    rise = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    fall = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.asarray(np.maximum(0.0, np.minimum(rise, fall)))


def _cosines() -> npt.NDArray[np.float64]:
    """Return the first cosine terms but the constant one, orthonormal, shape (BANDS, SHAPES)."""
    places = (np.arange(BANDS)[:, None] + 0.5) * np.arange(1, SHAPES + 1)[None, :]
    return np.asarray(np.sqrt(2 / BANDS) * np.cos(np.pi / BANDS * places))


_TAPER = np.hanning(_COMPARED)
_FILTERS = _mel_filters()
_COSINES = _cosines()
