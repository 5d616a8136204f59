"""Where nobody spoke: each pause, whether it stood between clauses, and what lay between.

A pause is a gap between two stretches of speech; the silence before the first word and
after the last is none. Whisper's word times are off by a tenth of a second or two and run
over pauses, so a word is before or after a pause by its middle.
"""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from mockinterview.core.plain import Plain
from mockinterview.core.spoken import listed
from mockinterview.core.transcript import Span, Word

PAUSE_SECONDS = 0.25
"""Shorter gaps belong to the making of sounds (Goldman-Eisler 1968)."""

LONG_PAUSE_SECONDS = 1.5

_CLAUSE_ENDS = (".", ",", ";", ":", "?", "!", "\u2026", "\u2013", "\u2014")
_CLAUSE_OPENERS = listed("although because but if so then though unless when whereas which while")


class PausePlace(StrEnum):
    """Where a pause stands in what is said; unknown where no words are about it."""

    BETWEEN_CLAUSES = "between_clauses"
    INSIDE_CLAUSE = "inside_clause"
    UNKNOWN = "unknown"


class Pause(Plain):
    """One pause with its place."""

    start: float
    end: float
    place: PausePlace
    is_long: bool

    @property
    def seconds(self) -> float:
        return self.end - self.start


def find_pauses(speech: tuple[Span, ...], words: tuple[Word, ...]) -> tuple[Pause, ...]:
    """Return the pauses of a take in their order."""
    middles = [(word.start + word.end) / 2 for word in words]
    found, count = [], 0
    for gap in gaps(speech):
        if gap.seconds < PAUSE_SECONDS:
            continue
        middle = (gap.start + gap.end) / 2
        while count < len(words) and middles[count] <= middle:
            count += 1
        found.append(
            Pause(
                start=gap.start,
                end=gap.end,
                place=_place(words, count),
                is_long=gap.seconds >= LONG_PAUSE_SECONDS,
            )
        )
    return tuple(found)


def long_pauses(speech: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(gap for gap in gaps(speech) if gap.seconds >= LONG_PAUSE_SECONDS)


def longest_monologue(speech: tuple[Span, ...]) -> Span | None:
    """Return the longest stretch without a long pause in it, short pauses included."""
    runs: list[Span] = []
    for span in speech:
        if runs and span.start - runs[-1].end < LONG_PAUSE_SECONDS:
            runs[-1] = Span(start=runs[-1].start, end=max(runs[-1].end, span.end))
        else:
            runs.append(span)
    return max(runs, key=lambda run: run.seconds, default=None)


def silence_share(speech: tuple[Span, ...], seconds: float) -> float | None:
    """Return the share of a take, 0 to 1, in which nobody speaks; None for no take."""
    if seconds <= 0:
        return None
    return max(0.0, 1 - sum(span.seconds for span in speech) / seconds)


def gaps(speech: tuple[Span, ...]) -> Iterator[Span]:
    return (Span(start=before.end, end=after.start) for before, after in pairwise(speech))


def _place(words: tuple[Word, ...], before: int) -> PausePlace:
    """Place a pause after so many words."""
    if not words:
        return PausePlace.UNKNOWN
    if before in {0, len(words)}:
        return PausePlace.BETWEEN_CLAUSES
    is_end = words[before - 1].text.rstrip().endswith(_CLAUSE_ENDS)
    is_opener = words[before].text.strip().lower().rstrip(",") in _CLAUSE_OPENERS
    return PausePlace.BETWEEN_CLAUSES if is_end or is_opener else PausePlace.INSIDE_CLAUSE
