"""Writes down a take while it is recorded, so that the transcript is there when it ends.

The end of the take that is not settled yet is its *window*. It is written down again and
again as it grows (the *draft*, shown as a caption), and at once when the person falls
silent: if nothing more is said, that draft is the end of the transcript, and stopping
costs nothing. The front of the window is *settled* at a pause, or at a good boundary
between words where somebody speaks on and on, so that the window, and with it the time
that a stop can cost, stays short however long the take is. Settled sound is let go.

A draft that nothing can be settled from is a *sketch*, written quickly: it is a caption
and no more, and a stop must not wait long for it. No word of a sketch is in a transcript.

Times are seconds in the take. Nothing here reads a clock: what is due follows from the
samples alone.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from mockinterview.core.pace import latest_pace
from mockinterview.core.transcript import Caption, Span, Word
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.boundaries import Cut, best_cut
from mockinterview.speech.detection import SpeechDetector

QUIET_SECONDS = 0.3
"""A silence after which the person may have finished."""

CAPTION_SECONDS = 1.5
"""How much new speech makes a new draft while somebody speaks."""

SETTLED_QUIET_SECONDS = 1.0
"""A silence after which nothing that comes can change the words before it."""

SHORT_SECONDS = 6.0
"""A window shorter than this stays open over a short pause: context makes better words."""

LONG_SECONDS = 9.0
"""A window longer than this is settled as far as a good boundary allows."""

LONGEST_SECONDS = 14.0
"""A window longer than this is settled at the best boundary there is."""

_LEAD_SECONDS = 0.3
_TAIL_SECONDS = 0.35


class WriteDown(Protocol):
    """Writes down samples at 16 kHz; quickly where the words are for a caption only."""

    def __call__(self, samples: Samples, *, quickly: bool) -> list[Word]: ...


@dataclass(frozen=True)
class _Draft:
    """What the window said up to a moment; ``spoken_until`` is the speech that it holds."""

    words: tuple[Word, ...]
    spoken_until: float
    is_sketch: bool = False


class Follower:
    """The transcript of one take as it grows. Used by one thread."""

    def __init__(self, write_down: WriteDown) -> None:
        self._write_down = write_down
        self._detector = SpeechDetector()
        self._samples: Samples = np.empty(0, np.float32)
        self._samples_from = 0.0
        self._settled: list[Word] = []
        self._settled_until = 0.0
        self._draft = _Draft((), 0.0)
        self._is_still = False

    @property
    def words(self) -> tuple[Word, ...]:
        return (*self._settled, *self._draft.words)

    @property
    def caption(self) -> Caption:
        pace = latest_pace(self.words, self.speech, self._draft.spoken_until)
        settled, partial = _text(self._settled), _text(self._draft.words)
        return Caption(settled=settled, partial=partial, pace=pace)

    @property
    def speech(self) -> tuple[Span, ...]:
        return self._detector.spans

    @property
    def seconds(self) -> float:
        return self._detector.seconds

    def take_in(self, samples: Samples) -> None:
        """Take what was recorded since the last time; nothing where it is paused."""
        self._is_still = not len(samples)
        self._samples = np.concatenate([self._samples, samples])
        self._detector.feed(samples)

    def advance(self) -> bool:
        """Write down the window if that is due; return whether the words changed."""
        if not self._is_due():
            return False
        window = self._window()
        if self._is_at_rest() or window.seconds >= LONG_SECONDS:
            self._write(window)
            self._settle(window)
        else:
            self._sketch(window)
        return True

    def finish(self) -> None:
        """Write down what is missing at the end of the take."""
        while self._is_unwritten():
            window = self._window()
            self._write(window)
            if self._is_behind(window):
                self._settle(window)

    def _news_seconds(self) -> float:
        return self._detector.last_spoken - self._draft.spoken_until if self._fresh() else 0.0

    def _is_unwritten(self) -> bool:
        return self._draft.is_sketch or self._news_seconds() > 0

    def _is_at_rest(self) -> bool:
        return self._detector.quiet_seconds >= QUIET_SECONDS or self._is_still

    def _is_due(self) -> bool:
        if self._is_at_rest():
            return self._is_unwritten()
        return self._news_seconds() >= CAPTION_SECONDS

    def _fresh(self) -> list[Span]:
        return [span for span in self.speech if span.end > self._settled_until]

    def _window(self) -> Span:
        """Return the speech that is not settled, or the front of it where there is too much."""
        fresh = self._fresh()
        start = max(self._settled_until, fresh[0].start - _LEAD_SECONDS)
        end = min(self.seconds, self._detector.last_spoken + _TAIL_SECONDS)
        if end - start <= LONGEST_SECONDS + CAPTION_SECONDS:
            return Span(start=start, end=end)
        middles = ((before.end + after.start) / 2 for before, after in pairwise(fresh))
        limit = start + LONGEST_SECONDS
        fitting = (middle for middle in middles if start + SHORT_SECONDS <= middle <= limit)
        return Span(start=start, end=max(fitting, default=limit))

    def _is_behind(self, window: Span) -> bool:
        return window.end < self._detector.last_spoken

    def _write(self, window: Span) -> None:
        self._draft = self._drafted(window, is_sketch=False)

    def _sketch(self, window: Span) -> None:
        self._draft = self._drafted(window, is_sketch=True)

    def _drafted(self, window: Span, *, is_sketch: bool) -> _Draft:
        heard = self._write_down(self._cut(window), quickly=is_sketch)
        words = tuple(word.later_by(window.start) for word in heard)
        return _Draft(words, min(window.end, self._detector.last_spoken), is_sketch)

    def _settle(self, window: Span) -> None:
        cut = self._end_of_settled(window)
        if cut is not None:
            self._settle_until(cut.at, cut.words)

    def _end_of_settled(self, window: Span) -> Cut | None:
        words, quiet = self._draft.words, self._detector.quiet_seconds
        everything = Cut(window.end, len(words))
        if self._is_behind(window):
            return best_cut(words, self.speech, window, must=True) or everything
        if quiet >= QUIET_SECONDS:
            is_over = window.seconds >= SHORT_SECONDS or quiet >= SETTLED_QUIET_SECONDS
            return everything if is_over else None
        if window.seconds < LONG_SECONDS:
            return None
        return best_cut(words, self.speech, window, must=window.seconds >= LONGEST_SECONDS)

    def _settle_until(self, moment: float, count: int) -> None:
        words = self._draft.words
        self._settled += words[:count]
        left = words[count:]
        self._draft = _Draft(left, self._draft.spoken_until if left else moment)
        self._settled_until = moment
        keep_from = max(self._samples_from, moment - _LEAD_SECONDS)
        self._samples = self._samples[round((keep_from - self._samples_from) * TAKE_RATE) :]
        self._samples_from = keep_from

    def _cut(self, span: Span) -> Samples:
        start, end = (
            round((moment - self._samples_from) * TAKE_RATE) for moment in (span.start, span.end)
        )
        return self._samples[start:end]


def _text(words: tuple[Word, ...] | list[Word]) -> str:
    return "".join(word.text for word in words).strip()
