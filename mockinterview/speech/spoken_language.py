"""In which language somebody speaks, as the recogniser itself hears it.

Looked at in the first seconds of speech of a take, and once more on ten where that was not
sure; while a take is recorded in a moment in which nothing else is to be written down, at
its end where no such moment came. Told only where it is sure: how often it is wrong, by
length, is in docs/benchmarks.md.
"""

from collections.abc import Callable

import numpy as np

from mockinterview.core.transcript import Hearing, Span
from mockinterview.ports import TAKE_RATE, Samples

SHORTEST_SECONDS = 3.0
"""With less speech English with an accent was taken for other languages."""

ENOUGH_SECONDS = 10.0
"""How much speech is looked at where less was not sure."""

LONGEST_SECONDS = 28.0
"""How much of the take that may be, pauses and all: Whisper looks at thirty seconds at once."""

SURE_FROM = 0.75
"""A lower probability says nothing: an accent is not another language."""

_LEAD_SAMPLES = TAKE_RATE
_LONGEST_SAMPLES = round(LONGEST_SECONDS * TAKE_RATE)

Detect = Callable[[Samples], tuple[str, float]]
"""Returns a language and its probability."""


class SpokenLanguage:
    """Keeps the first speech of one take until it was looked at. Used by one thread.

    Without ``detect``, as for a recogniser of one language, it keeps and finds nothing.
    """

    def __init__(self, detect: Detect | None) -> None:
        self._detect = detect
        self._kept: Samples = np.empty(0, np.float32)
        self._kept_from = 0
        self._spoken_seconds = 0.0
        self._due_seconds = SHORTEST_SECONDS
        self.code: str | None = None

    def take_in(self, samples: Samples, speech: tuple[Span, ...]) -> None:
        """Take what was recorded; ``speech`` is what was found in the take so far."""
        if self._detect is None:
            return
        if len(self._kept) < _LONGEST_SAMPLES:
            self._keep(np.concatenate([self._kept, samples]), speech)
        start = self._kept_from / TAKE_RATE
        end = start + len(self._kept) / TAKE_RATE
        self._spoken_seconds = sum(
            max(0.0, min(span.end, end) - max(span.start, start)) for span in speech
        )

    def look(self) -> None:
        """Find the language where there is speech enough to look at, or again; blocks."""
        if self._detect is None or self._spoken_seconds < self._due_seconds:
            return
        code, probability = self._detect(self._kept)
        is_sure = probability >= SURE_FROM
        self.code = code if is_sure else None
        self._due_seconds = ENOUGH_SECONDS
        if is_sure or self._spoken_seconds >= ENOUGH_SECONDS:
            self._detect = None
            self._kept = np.empty(0, np.float32)

    def noted(self, hearing: Hearing) -> Hearing:
        """Return the hearing with the language in its transcript, if one was found."""
        transcript = hearing.transcript.model_copy(update={"spoken_language": self.code})
        return hearing.model_copy(update={"transcript": transcript})

    def _keep(self, samples: Samples, speech: tuple[Span, ...]) -> None:
        """Keep a window that begins shortly before the first word."""
        end = self._kept_from + len(samples)
        first = round(speech[0].start * TAKE_RATE) if speech else end
        passed = max(0, first - _LEAD_SAMPLES - self._kept_from)
        self._kept = samples[passed : passed + _LONGEST_SAMPLES]
        self._kept_from += passed
