"""Where is one in a take that is heard again, and where does one go from there?

Pure functions over seconds of the take: which word is spoken at a moment, what is heard one
after the other, which mark comes next, and what moment of the take was heard when so much has
left the loudspeaker. Nothing is played or shown here.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import accumulate

from mockinterview.core.coverage import Verdict
from mockinterview.core.fillers import FillerKind
from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Span, Word

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)

HELD_SECONDS = 0.3
"""A word stays lit so long after its end where no other begins: the times are no sharper."""

SILENCE_SECONDS = 0.7
"""Shorter silences are not skipped: speech without any breath is hard to follow."""

MARGIN_SECONDS = 0.15
"""So much is heard before and after speech where silences are skipped."""

LEAD_SECONDS = 0.15
"""A quote starts a little early, so that its first word is whole."""

BACK_SECONDS = 1.0
"""Who has just passed a mark wants the one before it."""

_SHORTEST_LOOP = 0.3
_SENTENCE_ENDS = (".", "?", "!", "\u2026", "\u3002", "\uff1f", "\uff01", "\u061f")


class WordTimes:
    """Finds the word that is spoken at a moment, in no time for any number of words."""

    def __init__(self, words: Sequence[Word]) -> None:
        # Recognisers now and then let a word begin before the one in front of it.
        self._starts = list(accumulate((word.start for word in words), max))
        self._ends = [max(word.end, start) for word, start in zip(words, self._starts, strict=True)]

    def at(self, seconds: float) -> int | None:
        """Return which word is spoken then, or has just been; None in a silence."""
        place = bisect_right(self._starts, seconds) - 1
        if place < 0 or seconds > self._ends[place] + HELD_SECONDS:
            return None
        return place

    def before(self, seconds: float) -> int:
        """Return the last word that has begun by then, or the first of all."""
        return max(0, bisect_right(self._starts, seconds) - 1)


class MarkKind(StrEnum):
    """What a mark on a take stands for."""

    FILLER = "filler"
    LIKELY_FILLER = "likely_filler"
    PAUSE = "pause"
    SAID = "said"
    PARTLY = "partly"
    WRONG = "wrong"
    BOOKMARK = "bookmark"


class Mark(Plain):
    """A place in a take; ``text`` is what is known of it in the words of the answer or the person.

    ``place`` counts the bookmarks, so that one can be renamed.
    """

    kind: MarkKind
    start: float
    end: float
    text: str = ""
    place: int | None = None


_OF_VERDICT = {
    Verdict.SAID: MarkKind.SAID,
    Verdict.PARTLY: MarkKind.PARTLY,
    Verdict.CONTRADICTED: MarkKind.WRONG,
}


def marks_of(attempt: Attempt, *, with_feedback: bool = True) -> tuple[Mark, ...]:
    """Return all that is marked in an attempt's take, in the order of the take.

    Without feedback nothing tells what the coach found.
    """
    found = [*_delivery_marks(attempt), *_bookmarks(attempt)]
    if with_feedback:
        found += _quotes(attempt)
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.kind)))


def _delivery_marks(attempt: Attempt) -> Iterator[Mark]:
    delivery = attempt.delivery
    if delivery is None:
        return
    for filler in delivery.counted_fillers or ():
        is_sure = filler.kind is not FillerKind.LIKELY
        kind = MarkKind.FILLER if is_sure else MarkKind.LIKELY_FILLER
        yield Mark(kind=kind, start=filler.start, end=filler.end, text=filler.text)
    for pause in delivery.long_pauses:
        yield Mark(kind=MarkKind.PAUSE, start=pause.start, end=pause.end)


def _quotes(attempt: Attempt) -> Iterator[Mark]:
    feedback = attempt.feedback
    if feedback is None:
        return
    for point in feedback.points:
        kind = _OF_VERDICT.get(point.verdict)
        for quote in point.quotes:
            if kind and quote.start is not None and quote.end is not None:
                yield Mark(kind=kind, start=quote.start, end=quote.end, text=point.statement)
    for wrong in feedback.wrong_claims:
        quote = wrong.quote
        if quote.start is not None and quote.end is not None:
            yield Mark(kind=MarkKind.WRONG, start=quote.start, end=quote.end, text=wrong.claim)


def _bookmarks(attempt: Attempt) -> Iterator[Mark]:
    for place, each in enumerate(attempt.bookmarks):
        yield Mark(kind=MarkKind.BOOKMARK, start=each.at, end=each.at, text=each.text, place=place)


def next_mark(marks: Sequence[Mark], seconds: float) -> Mark | None:
    """Return the first mark that begins after a moment."""
    place = bisect_right([mark.start for mark in marks], seconds + 0.05)
    return marks[place] if place < len(marks) else None


def previous_mark(marks: Sequence[Mark], seconds: float) -> Mark | None:
    """Return the mark before a moment, leaving out one that has only just begun."""
    place = bisect_left([mark.start for mark in marks], seconds - BACK_SECONDS)
    return marks[place - 1] if place else None


def mark_at(marks: Iterable[Mark], seconds: float) -> Mark | None:
    """Return the shortest mark that a moment falls into, where it has a length."""
    around = [m for m in marks if m.start <= seconds <= m.end and m.end > m.start]
    return min(around, key=lambda mark: mark.end - mark.start, default=None)


def sentence_at(words: Sequence[Word], seconds: float) -> Span | None:
    """Return the sentence that is spoken at a moment, by the full stops in the words."""
    if not words:
        return None
    here = WordTimes(words).before(seconds)
    first, last = here, here
    while first > 0 and not _ends_sentence(words[first - 1]):
        first -= 1
    while last < len(words) - 1 and not _ends_sentence(words[last]):
        last += 1
    return Span(start=words[first].start, end=words[last].end)


def _ends_sentence(word: Word) -> bool:
    return word.text.rstrip("\"'\u201d\u2019)» ").endswith(_SENTENCE_ENDS)


def loop_between(first: float, second: float) -> Span | None:
    """Return what is to be heard again and again; None where it would be next to nothing."""
    start, end = min(first, second), max(first, second)
    return Span(start=start, end=end) if end - start >= _SHORTEST_LOOP else None


def spoken_parts(speech: Sequence[Span], start: float, end: float) -> tuple[Span, ...]:
    """Return what is left of a stretch without its silences; all of it where no speech is known."""
    parts: list[Span] = []
    for span in speech:
        first, last = span.start - MARGIN_SECONDS, span.end + MARGIN_SECONDS
        if last <= start or first >= end:
            continue
        first, last = max(start, first), min(end, last)
        if parts and first - parts[-1].end < SILENCE_SECONDS - 2 * MARGIN_SECONDS:
            parts[-1] = Span(start=parts[-1].start, end=max(last, parts[-1].end))
        else:
            parts.append(Span(start=first, end=last))
    return tuple(parts) or (Span(start=start, end=end),)


def heard_parts(
    start: float, end: float, *, loop: Span | None = None, speech: Sequence[Span] | None = None
) -> Iterator[Span]:
    """Yield what is heard one after the other from a moment on, for ever where there is a loop.

    ``speech`` is given where silences are to be skipped.
    """

    def parts(first: float, last: float) -> tuple[Span, ...]:
        return (
            (Span(start=first, end=last),) if speech is None else spoken_parts(speech, first, last)
        )

    if loop is None:
        yield from parts(start, end)
        return
    if loop.start < start < loop.end:
        yield from parts(start, loop.end)
    while True:
        yield from parts(loop.start, loop.end)


class Course:
    """What has been sent to the loudspeaker, and which moment of the take each moment of it is.

    Who sends calls ``begin`` before each part; who looks may do so from any thread.
    """

    def __init__(self) -> None:
        self._begins: list[float] = []
        self._parts: list[tuple[float, float, float] | None] = []

    def begin(self, sent_seconds: float, part: Span | None, speed: float = 1.0) -> None:
        """Say that a part comes after so many seconds of sound; None is something else."""
        self._parts.append(None if part is None else (part.start, part.end, speed))
        self._begins.append(sent_seconds)

    def take_at(self, heard_seconds: float) -> float | None:
        """Return the moment of the take that was heard last; None where it was something else."""
        place = bisect_right(self._begins, heard_seconds) - 1
        part = self._parts[max(0, place)] if self._begins else None
        if part is None:
            return None
        start, end, speed = part
        return min(end, start + max(0.0, heard_seconds - self._begins[max(0, place)]) * speed)
