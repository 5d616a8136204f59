"""What the sound of a take says beside its words, as plain data.

Measured from samples by ``speech.prosody`` and ``speech.fillers``; nothing is measured
here. A field is absent where there was too little speech to measure it.
"""

import math

from mockinterview.core.plain import Plain


class Loudness(Plain):
    """The level of the speech in dBFS: its median, and its 10th and 90th percentile."""

    median_dbfs: float
    low_dbfs: float
    high_dbfs: float

    @property
    def range_db(self) -> float:
        return self.high_dbfs - self.low_dbfs


class PitchRange(Plain):
    """The pitch of the voiced speech in hertz: its median, 10th and 90th percentile."""

    median_hertz: float
    low_hertz: float
    high_hertz: float

    @property
    def semitones(self) -> float:
        return 12 * math.log2(self.high_hertz / self.low_hertz)


class LikelyFiller(Plain):
    """A stretch that sounds like "um" or "uh" and that the recogniser wrote no word for.

    ``confidence`` is 0 to 1; where it is a mark and where it is none, ``core.fillers`` says.
    """

    start: float
    end: float
    confidence: float


class Acoustics(Plain):
    """All that was measured from the samples of a take.

    ``fillers`` is None where none were looked for.
    """

    loudness: Loudness | None = None
    pitch: PitchRange | None = None
    fillers: tuple[LikelyFiller, ...] | None = None
