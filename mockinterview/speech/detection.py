"""Where in a take somebody speaks.

Silero VAD, as faster-whisper ships it. A level gate stands before it: below the gate
there is nothing that a microphone picked up from a person, and a recogniser given
such audio invents words.
"""

import numpy as np

from mockinterview.core.transcript import Span
from mockinterview.ports import TAKE_RATE, Samples

SILENCE_DBFS = -55.0
MIN_SPEECH_MS = 150
MIN_SILENCE_MS = 300
PAD_MS = 60


def find_speech(samples: Samples) -> tuple[Span, ...]:
    """Return the stretches of speech in a take of shape (n,), 16 kHz, in seconds."""
    if _loudest_dbfs(samples) < SILENCE_DBFS:
        return ()
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        min_speech_duration_ms=MIN_SPEECH_MS,
        min_silence_duration_ms=MIN_SILENCE_MS,
        speech_pad_ms=PAD_MS,
    )
    found = get_speech_timestamps(samples, options, sampling_rate=TAKE_RATE)
    return tuple(Span(start=s["start"] / TAKE_RATE, end=s["end"] / TAKE_RATE) for s in found)


def _loudest_dbfs(samples: Samples) -> float:
    """Return the loudest 100 ms, in decibels below full scale."""
    block = TAKE_RATE // 10
    whole = len(samples) // block * block
    if not whole:
        return -np.inf
    powers = np.square(samples[:whole].reshape(-1, block)).mean(axis=1)
    return float(10 * np.log10(max(powers.max(), 1e-12)))
