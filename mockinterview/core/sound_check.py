"""Is a microphone good enough, by what was measured of a few seconds of speech?

Levels are in dBFS, decibels below the loudest that a sample can be. ``audio.measuring`` measures;
here is what the figures come to. Several findings may hold at once, as of a take that is clipped
and noisy.
"""

import math
from enum import StrEnum

from mockinterview.core.plain import Plain

CHECK_SECONDS = 3.0
"""How long somebody speaks for a check: a sentence."""

QUIET_DBFS = -42.0
"""Speech below this is too quiet. RFC 7874, section 4, recommends 2600 of 32767 for an average
talker, which is -22 dBFS, give or take 6 dB; this is 20 dB below. The recogniser's errors did not
grow down to -55 dBFS and grew fivefold at -60: 13 dB are left for who leans back."""

CLIPPED_SHARE = 0.001
"""More samples than this at full scale are too loud: one in a thousand, 48 in three seconds.
Recorded speech made 1 dB too loud had a third of that in the median, 3 dB nearly three times as
many; the recogniser made a quarter more errors at 6 dB."""

NOISY_DB = 15.0
"""Speech less than this above the noise is hard to understand: ANSI/ASA S12.60 keeps classrooms
quiet enough for 15 dB. The recogniser made half as many errors again at 15 dB as without noise."""


class Finding(StrEnum):
    """What is to be said of a take; the first three are said alone."""

    DIGITAL_SILENCE = "digital-silence"
    NO_SPEECH = "no-speech"
    GOOD = "good"
    TOO_QUIET = "too-quiet"
    TOO_LOUD = "too-loud"
    NOISY = "noisy"


class TakeMeasures(Plain):
    """What was measured of a take.

    ``peak_dbfs`` is the loudest sample; ``speech_dbfs`` the root mean square where somebody speaks,
    None where nobody does; ``noise_dbfs`` that of the quietest tenth of the take. A share of the
    samples, 0 to 1, is clipped. Digital silence has no sample but exact zeros.
    """

    seconds: float
    peak_dbfs: float
    noise_dbfs: float
    speech_dbfs: float | None = None
    clipped_share: float = 0.0
    is_digital_silence: bool = False

    @property
    def speech_to_noise_db(self) -> float | None:
        """How far the speech alone is above the noise; None where nobody speaks.

        Where somebody speaks there is noise as well, so its power is taken off. Speech that is
        no louder than the noise has 0 dB and less, and is told as -inf where nothing is left.
        """
        if self.speech_dbfs is None:
            return None
        ratio = 10 ** ((self.speech_dbfs - self.noise_dbfs) / 10) - 1
        return 10 * math.log10(ratio) if ratio > 0 else -math.inf


def findings(measures: TakeMeasures) -> tuple[Finding, ...]:
    """Return what is to be said of a take, never nothing."""
    if measures.is_digital_silence:
        return (Finding.DIGITAL_SILENCE,)
    ratio = measures.speech_to_noise_db
    if measures.speech_dbfs is None or ratio is None:
        return (Finding.NO_SPEECH,)
    is_so = {
        Finding.TOO_QUIET: measures.speech_dbfs < QUIET_DBFS,
        Finding.TOO_LOUD: measures.clipped_share > CLIPPED_SHARE,
        Finding.NOISY: ratio < NOISY_DB,
    }
    return tuple(finding for finding, holds in is_so.items() if holds) or (Finding.GOOD,)
