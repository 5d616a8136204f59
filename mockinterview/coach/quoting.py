"""Quotes: the words of an answer that show something, with their times.

``find_quote`` is how a quote from a language model is checked: a quote that does not
stand in the transcript is no quote.
"""

from difflib import SequenceMatcher

from mockinterview.core.coverage import Quote
from mockinterview.core.tokens import Token, normalise
from mockinterview.core.transcript import Transcript

MATCHING_SHARE = 0.8
"""Share of a quote's words that must stand in the transcript, in order and together."""


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
    wanted = [token.stem for token in normalise(claimed)]
    said = normalise(words_of(transcript))
    if not wanted or not said:
        return None
    start = _best_start(wanted, said)
    window = said[start : start + len(wanted)]
    matcher = SequenceMatcher(None, wanted, [token.stem for token in window], autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < MATCHING_SHARE * len(wanted):
        return None
    return quote_words(transcript, window[0].first, window[-1].last)


def _best_start(wanted: list[str], said: tuple[Token, ...]) -> int:
    """Return where the most words of the quote stand within its own length."""
    needed = set(wanted)
    hits = [token.stem in needed for token in said]
    width = min(len(wanted), len(said))
    count = best = sum(hits[:width])
    best_start = 0
    for start in range(1, len(said) - width + 1):
        count += hits[start + width - 1] - hits[start - 1]
        if count > best:
            best, best_start = count, start
    return best_start
