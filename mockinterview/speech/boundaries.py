"""Where speech that goes on and on can be cut between two words.

Whisper hears a word badly that is cut in two, and its times of words are off by a tenth
of a second or two, so a silence is the best place, the end of a sentence the second best.
"""

from dataclasses import dataclass
from itertools import pairwise

from mockinterview.core.transcript import Span, Word

UNSETTLED_SECONDS = 2.0
"""The last words of a draft change most when more is heard; they are never settled."""

FEWEST_WORDS = 3
_SENTENCE_ENDS = (".", "?", "!")
_CLAUSE_ENDS = (",", ";", ":")
_WORD_TIMES_ARE_OFF_BY = 0.2


@dataclass(frozen=True)
class Cut:
    """A moment, and how many words of the draft lie before it."""

    at: float
    words: int
    rank: int = 0


def best_cut(
    words: tuple[Word, ...], speech: tuple[Span, ...], window: Span, *, must: bool
) -> Cut | None:
    """Return the best cut: at a silence, a sentence's end, and only if it must be a clause's.

    Of equals the last one is best. Return None where no word may be settled yet.
    """
    latest = window.end - UNSETTLED_SECONDS
    gaps = [Span(start=a.end, end=b.start) for a, b in pairwise(speech) if b.start > window.start]
    cuts = [
        cut
        for count in range(FEWEST_WORDS, len(words))
        if words[count - 1].end <= latest
        for cut in [_cut(words, count, gaps)]
        if must or cut.rank >= _RANK_OF_SENTENCE
    ]
    return max(cuts, key=lambda cut: (cut.rank, cut.at), default=None)


_RANK_OF_SILENCE = 3
_RANK_OF_SENTENCE = 2
_RANK_OF_CLAUSE = 1


def _cut(words: tuple[Word, ...], count: int, gaps: list[Span]) -> Cut:
    before, after = words[count - 1], words[count]
    middle = (before.end + after.start) / 2
    for gap in gaps:
        starts = gap.start - _WORD_TIMES_ARE_OFF_BY
        if starts <= middle <= gap.end + _WORD_TIMES_ARE_OFF_BY:
            return Cut((gap.start + gap.end) / 2, count, _RANK_OF_SILENCE)
    text = before.text.rstrip()
    if text.endswith(_SENTENCE_ENDS):
        return Cut(middle, count, _RANK_OF_SENTENCE)
    return Cut(middle, count, _RANK_OF_CLAUSE if text.endswith(_CLAUSE_ENDS) else 0)
