"""How fast somebody spoke: over the speech, over the whole take, and as a curve.

All paces are words a minute. The latest one is known while an answer is given. The curve
counts the words of a window that moves over the take, over the time in that window in which
speech was found, so a pause for thought is no slow speech.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import count, takewhile

from mockinterview.core.plain import Plain
from mockinterview.core.transcript import Span, Word

WINDOW_SECONDS = 15.0
STEP_SECONDS = 5.0
LEAST_SPEECH_SECONDS = 3.0
"""A window with less speech has no pace: one word more would change it by a tenth."""

LATEST_SECONDS = 30.0
LEAST_LATEST_SECONDS = 15.0
"""With less speech than that in the last half minute nobody is told that they are fast."""


class PacePoint(Plain):
    """The pace in the window about a moment; absent where there is too little speech."""

    at: float
    words_a_minute: float | None


def per_minute(number: int, seconds: float) -> float | None:
    """Return a pace; None for no words or less than a second."""
    return 60.0 * number / seconds if number and seconds >= 1.0 else None


def pace_curve(
    words: tuple[Word, ...], speech: tuple[Span, ...], seconds: float
) -> tuple[PacePoint, ...]:
    """Return the pace every ``STEP_SECONDS``; nothing for a take shorter than a window."""
    middles = sorted((word.start + word.end) / 2 for word in words)
    starts = takewhile(
        lambda start: start + WINDOW_SECONDS <= seconds, (STEP_SECONDS * n for n in count())
    )
    ends = [span.end for span in speech]
    return tuple(_point(start, middles, speech[bisect_left(ends, start) :]) for start in starts)


def latest_pace(
    words: Sequence[Word], speech: Sequence[Span], until: float, seconds: float = LATEST_SECONDS
) -> float | None:
    """Return the pace of the last seconds before a moment up to which words were written down."""
    start = until - seconds
    if start < 0:
        return None
    spoken = sum(max(0.0, min(s.end, until) - max(s.start, start)) for s in speech)
    number = sum(start <= (word.start + word.end) / 2 < until for word in words)
    return per_minute(number, spoken) if spoken >= LEAST_LATEST_SECONDS else None


def _point(start: float, middles: list[float], ahead: tuple[Span, ...]) -> PacePoint:
    """Return the pace of a window; ``ahead`` is the speech that ends after its start."""
    end = start + WINDOW_SECONDS
    about = takewhile(lambda span: span.start < end, ahead)
    spoken = sum(max(0.0, min(s.end, end) - max(s.start, start)) for s in about)
    number = bisect_left(middles, end) - bisect_left(middles, start)
    is_enough = spoken >= LEAST_SPEECH_SECONDS
    return PacePoint(
        at=start + WINDOW_SECONDS / 2,
        words_a_minute=per_minute(number, spoken) if is_enough else None,
    )
