"""Quotes: the words of an answer that show something, with their times.

``find_quote`` is how a quote from a language model is checked: a quote that does not
stand in the transcript is no quote.
"""

from difflib import SequenceMatcher
from typing import NamedTuple

from mockinterview.core.coverage import Quote
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import Transcript

MATCHING_SHARE = 0.8
"""Share of a quote's words that must stand in the transcript, in order and together."""


class Passage(NamedTuple):
    """A run of words of an answer: the indexes of its first and last word."""

    first: int
    last: int

    def overlaps(self, other: "Passage") -> bool:
        return self.first <= other.last and other.first <= self.last


def words_of(transcript: Transcript) -> list[str]:
    """Return the words of a transcript, or of a typed answer, as they are counted."""
    if transcript.words:
        return [word.text for word in transcript.words]
    return transcript.text.split()


def quote_words(transcript: Transcript, first: int, last: int) -> Quote:
    """Quote the words from index ``first`` to index ``last``, both included."""
    text = " ".join(words_of(transcript)[first : last + 1])
    if not transcript.words:
        return Quote(text=text)
    return Quote(text=text, start=transcript.words[first].start, end=transcript.words[last].end)


def find_quote(transcript: Transcript, claimed: str) -> Quote | None:
    """Return the passage that a claimed quote stands for, or None where it was not said."""
    passage = find_passage(transcript, claimed)
    return quote_words(transcript, *passage) if passage else None


def find_passage(transcript: Transcript, claimed: str) -> Passage | None:
    """Return where a claimed quote stands in the words of the answer, or None."""
    wanted = [token.stem for token in normalise(claimed)]
    said = normalise(words_of(transcript))
    if not wanted or not said:
        return None
    stems = [token.stem for token in said]
    start = max(_likely_starts(wanted, stems), key=lambda at: _in_order(wanted, stems, at))
    if _in_order(wanted, stems, start) < MATCHING_SHARE * len(wanted):
        return None
    window = said[start : start + len(wanted)]
    return Passage(window[0].first, window[-1].last)


def _likely_starts(wanted: list[str], said: list[str]) -> list[int]:
    """Return the places with the most words of the quote, in any order, within its length."""
    needed = set(wanted)
    hits = [stem in needed for stem in said]
    width = min(len(wanted), len(said))
    counts = [sum(hits[:width])]
    for start in range(1, len(said) - width + 1):
        counts.append(counts[-1] + hits[start + width - 1] - hits[start - 1])
    most = max(counts)
    return [start for start, count in enumerate(counts) if count == most]


def _in_order(wanted: list[str], said: list[str], start: int) -> int:
    """Return how many words of the quote stand there in the order of the quote."""
    window = said[start : start + len(wanted)]
    matcher = SequenceMatcher(None, wanted, window, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())
