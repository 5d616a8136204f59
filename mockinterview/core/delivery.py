"""How an answer was delivered: pace, pauses, time to the first word.

Everything here is measured from what was recorded; nothing is a verdict on the
person. Pauses are shown and never scored.
"""

import itertools
from enum import StrEnum

from mockinterview.core.plain import Plain
from mockinterview.core.transcript import Hearing, Span

LONG_PAUSE_SECONDS = 1.5


class Norm(Plain):
    """A published range for one measure, with its source."""

    low: float | None = None
    high: float | None = None
    source: str


PACE_NORM = Norm(low=100, high=165, source="Microsoft Speaker Coach")


class Placing(StrEnum):
    """Where a measure lies against its norm."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


class Delivery(Plain):
    """The measures of one take. Paces are words a minute.

    ``pace_speaking`` divides by the time in which speech was found, ``pace_overall``
    by the whole take; both are absent where there is too little speech to say.
    """

    seconds: float
    speaking_seconds: float
    word_count: int
    pace_speaking: float | None = None
    pace_overall: float | None = None
    response_latency_seconds: float | None = None
    long_pauses: tuple[Span, ...] = ()


def measure_delivery(hearing: Hearing) -> Delivery | None:
    """Measure a spoken answer; return None for a typed one."""
    transcript = hearing.transcript
    if transcript.is_typed:
        return None
    speaking = sum(span.seconds for span in hearing.speech)
    count = len(transcript.words)
    return Delivery(
        seconds=transcript.seconds,
        speaking_seconds=speaking,
        word_count=count,
        pace_speaking=_per_minute(count, speaking),
        pace_overall=_per_minute(count, transcript.seconds),
        response_latency_seconds=hearing.speech[0].start if hearing.speech else None,
        long_pauses=_pauses(hearing.speech),
    )


def place(value: float, norm: Norm) -> Placing:
    """Say where a value lies against a norm."""
    if norm.low is not None and value < norm.low:
        return Placing.BELOW
    if norm.high is not None and value > norm.high:
        return Placing.ABOVE
    return Placing.WITHIN


def _per_minute(count: int, seconds: float) -> float | None:
    return 60.0 * count / seconds if count and seconds >= 1.0 else None


def _pauses(speech: tuple[Span, ...]) -> tuple[Span, ...]:
    gaps = (Span(start=before.end, end=after.start) for before, after in itertools.pairwise(speech))
    return tuple(gap for gap in gaps if gap.seconds >= LONG_PAUSE_SECONDS)
