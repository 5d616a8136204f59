"""How loud and how high somebody spoke.

Loudness is the level of fifths of a second within speech, so it follows syllables and
not single sounds. Pitch is taken where the voice sounds clearly. Where there is too
little speech the measure is absent.
"""

import numpy as np
import numpy.typing as npt

from mockinterview.core.acoustics import Loudness, PitchRange
from mockinterview.core.transcript import Span
from mockinterview.ports import Samples
from mockinterview.speech.frames import FRAMES_A_SECOND, Frames

LEAST_SPEECH_SECONDS = 2.0
LEAST_VOICED_SECONDS = 2.0
VOICED_BELOW = 0.2
"""A frame of a lower aperiodicity is voiced."""

_SYLLABLE = FRAMES_A_SECOND // 5
_QUIETER_THAN_SPEECH_DB = 25.0


def loudness_of(frames: Frames, speech: tuple[Span, ...]) -> Loudness | None:
    """Return the level of the speech."""
    within = frames.dbfs[spoken(frames, speech)]
    whole = len(within) // _SYLLABLE * _SYLLABLE
    if whole < LEAST_SPEECH_SECONDS * FRAMES_A_SECOND:
        return None
    powers = (10 ** (within[:whole] / 10)).reshape(-1, _SYLLABLE).mean(axis=1)
    low, middle, high = _percentiles(10 * np.log10(powers))
    return Loudness(median_dbfs=round(middle, 1), low_dbfs=round(low, 1), high_dbfs=round(high, 1))


def pitch_of(frames: Frames, speech: tuple[Span, ...]) -> PitchRange | None:
    """Return the pitch of the voiced speech."""
    within = spoken(frames, speech)
    if not within.any():
        return None
    is_clear = within & (frames.aperiodicity < VOICED_BELOW)
    is_clear &= frames.dbfs > np.quantile(frames.dbfs[within], 0.9) - _QUIETER_THAN_SPEECH_DB
    if is_clear.sum() < LEAST_VOICED_SECONDS * FRAMES_A_SECOND:
        return None
    low, middle, high = _percentiles(frames.hertz[is_clear])
    return PitchRange(
        median_hertz=round(middle, 1), low_hertz=round(low, 1), high_hertz=round(high, 1)
    )


def spoken(frames: Frames, speech: tuple[Span, ...]) -> npt.NDArray[np.bool_]:
    """Return which frames lie in speech."""
    found = np.zeros(len(frames), bool)
    for span in speech:
        found[int(span.start * FRAMES_A_SECOND) : int(span.end * FRAMES_A_SECOND)] = True
    return found


def _percentiles(values: Samples) -> tuple[float, float, float]:
    low, middle, high = np.percentile(values, (10, 50, 90))
    return float(low), float(middle), float(high)
