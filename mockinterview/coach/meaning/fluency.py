"""Whether words stand as people say them, or are a heap of terms.

Function words stand for themselves, every other word for an X. Pairs of these that stand
side by side are held against how often they do so in the bank's model answers, and against
chance; ``word_pairs.json`` holds the counts (``benchmarks/fit_verdicts.py`` writes it). An
answer that only lists the right terms earns nothing with them.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log2
from pathlib import Path

from mockinterview.coach.meaning.content_words import words_seen

TABLE = Path(__file__).with_name("word_pairs.json")
CONTENT = "X"

MOST_CONTENT = 0.74
CONTENT_BAND = 0.10
"""An answer with this share of content words is a heap, one with a band less is none."""

LEAST_GAIN = -0.60
GAIN_BAND = 0.20

_UNSEEN = 0.2
"""What chance is worth for a pair that was never seen, of what it is worth for one that was."""

FEWEST_WORDS = 8
"""Of fewer words nothing can be said."""


@dataclass(frozen=True)
class WordPairs:
    """How often classes of words stand by themselves and side by side."""

    single: Counter[str]
    pairs: Counter[tuple[str, str]]

    def naturalness(self, text: str) -> float:
        """Return 1 for speech or writing, 0 for a heap of words, or what is between."""
        classes = list(word_classes(text))
        if len(classes) < FEWEST_WORDS:
            return 1.0
        content = classes.count(CONTENT) / len(classes)
        as_content = _between(MOST_CONTENT - content, CONTENT_BAND)
        return as_content * _between(self._gain(classes) - LEAST_GAIN, GAIN_BAND)

    def _gain(self, classes: list[str]) -> float:
        """Return the mean log2 of how much likelier each pair is than chance."""
        total = sum(self.single.values())
        gains = []
        for one, other in pairwise(classes):
            chance = (self.single[one] + 1) * (self.single[other] + 1) / total
            seen = self.pairs[one, other] + _UNSEEN * chance
            gains.append(log2(seen / (chance * (1 + _UNSEEN))))
        return sum(gains) / len(gains)


def word_classes(text: str) -> Iterator[str]:
    """Yield each function word as it is, and an X for any other word."""
    for word in words_seen(text):
        yield CONTENT if word.is_content else word.text


def count_pairs(texts: Iterable[str]) -> WordPairs:
    """Count the classes and pairs of some texts."""
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for text in texts:
        classes = list(word_classes(text))
        single.update(classes)
        pairs.update(pairwise(classes))
    return WordPairs(single, pairs)


@cache
def shipped_pairs() -> WordPairs:
    """Return the counts that ship."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    pairs = {
        (one, other): count
        for one, others in table["pairs"].items()
        for other, count in others.items()
    }
    return WordPairs(Counter(table["single"]), Counter(pairs))


def _between(value: float, band: float) -> float:
    return min(1.0, max(0.0, value / band))
