"""The content words of a text as they are compared: stem, weight and vector in context.

Words that stand in any text on any subject are left out, as are the ones with which
speech begins and hesitates. A word weighs the more the rarer it is.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from mockinterview.coach.deriving import COMMON_STEMS
from mockinterview.coach.meaning.encoder import SIZE, Array, Encoded, unit
from mockinterview.core.tokens import normalise

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?")

LEFT_OUT = COMMON_STEMS | {
    token.stem
    for token in normalise(
        "so well okay like basically actually really kind sort know mean thing something stuff "
        "yeah right just maybe think guess say lot get go also etc anything everything someone "
        "people always never ever much many very quite rather whatever let us me my gonna want"
    )
}


class Seen(NamedTuple):
    """A word as it stands in a text: its stem, and where it begins and ends."""

    text: str
    stem: str
    start: int
    end: int

    @property
    def is_content(self) -> bool:
        is_letter = len(self.text) == 1 and not self.text.isdigit()
        return self.stem not in LEFT_OUT and not is_letter


@dataclass(frozen=True, eq=False)
class ContentWords:
    """Parallel lists: ``places`` are indexes among all words of the text."""

    stems: tuple[str, ...]
    weights: Array
    vectors: Array
    places: tuple[int, ...]


def words_seen(text: str) -> list[Seen]:
    """Return every word of a text."""
    return [
        Seen(found.group().lower(), _stem(found.group().lower()), found.start(), found.end())
        for found in WORD.finditer(text)
    ]


def content_words(
    words: list[Seen], encoded: Encoded, rarity: Callable[[str], float]
) -> ContentWords:
    """Return the content words among some words of an encoded text.

    What stands beyond the longest text that the model reads has no vector and is left out.
    """
    found = list(_with_vectors(words, encoded))
    vectors = np.array([vector for _, _, vector in found], np.float32).reshape(-1, SIZE)
    return ContentWords(
        stems=tuple(word.stem for _, word, _ in found),
        weights=np.array([rarity(word.text) for _, word, _ in found], np.float32),
        vectors=unit(vectors),
        places=tuple(place for place, _, _ in found),
    )


def _with_vectors(words: list[Seen], encoded: Encoded) -> Iterator[tuple[int, Seen, Array]]:
    starts = np.array([start for start, _ in encoded.spans])
    ends = np.array([end for _, end in encoded.spans])
    for place, word in enumerate(words):
        if not word.is_content:
            continue
        first = int(np.searchsorted(ends, word.start, side="right"))
        last = int(np.searchsorted(starts, word.end, side="left"))
        if first < last:
            yield place, word, encoded.pieces[first:last].mean(0)


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    tokens = normalise(word)
    return tokens[0].stem if tokens else word
