"""Where in an answer something is said, and which words to quote for it.

An answer is read once, in chunks of whole sentences, so that each word has its context. A
passage is a place in it: the words near the place count in full and farther ones fade, and
where a wording is found best, there it is said.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from mockinterview.coach.meaning.aims import Stack, centred, likeness
from mockinterview.coach.meaning.content_words import ContentWords, Seen, content_words, words_seen
from mockinterview.coach.meaning.encoder import SIZE, Array, Encoder

Places = npt.NDArray[np.int64]

CHUNK_WORDS = 45
LONGEST_SENTENCE = 67
"""A longer sentence, as of a recogniser that heard no end, is cut into chunks."""

REACH = 14
"""Words on each side of a place that count in full."""

FADE = 16
"""Words beyond these over which they fade."""

STEP = 4
"""Words from one place that is looked at to the next."""

_CLOSERS = "\"'\u201d\u2019)]}"
_SENTENCE_ENDS = (".", "!", "?", ";")


@dataclass(frozen=True, eq=False)
class Said:
    """An answer as it was read.

    ``words`` are those of the transcript; ``seen`` are the ones that compare (a hyphen parts
    them), ``homes`` the index among ``words`` of each.
    """

    words: tuple[str, ...]
    seen: tuple[Seen, ...]
    homes: tuple[int, ...]
    content: ContentWords

    @cached_property
    def places(self) -> Places:
        """Return where the content words stand among those seen."""
        return np.array(self.content.places, np.int64)


@dataclass(frozen=True, eq=False)
class Found:
    """How far each aim of a stack is said at each place of an answer, and by which words."""

    said: Said
    alike: Array
    """How alike each word of the stack and each content word of the answer are."""
    centres: Places
    curves: Array
    """For each aim its recall at each place."""

    @property
    def tops(self) -> Array:
        highest: Array = self.curves.max(1)
        return highest


def read_answer(encoder: Encoder, words: Sequence[str]) -> Said:
    """Read an answer, given as the words of its transcript."""
    chunks = list(_chunks(words))
    texts = [" ".join(words[first:last]) for first, last in chunks]
    seen: list[Seen] = []
    homes: list[int] = []
    parts: list[ContentWords] = []
    for (first, last), text, encoded in zip(chunks, texts, encoder.encode(texts), strict=True):
        here = words_seen(text)
        found = content_words(here, encoded, encoder.rarity)
        moved = tuple(place + len(seen) for place in found.places)
        parts.append(ContentWords(found.stems, found.weights, found.vectors, moved))
        starts = _starts(words[first:last])
        homes += [first + bisect_right(starts, word.start) - 1 for word in here]
        seen += here
    return Said(tuple(words), tuple(seen), tuple(homes), _joined(parts))


def find_aims(said: Said, stack: Stack, question: Array) -> Found:
    """Look for every aim of a stack at every place of an answer."""
    centres = np.arange(2, max(len(said.seen), 3), STEP)
    curves = np.zeros((len(stack.starts), len(centres)), np.float32)
    if not said.content.stems:
        return Found(said, np.zeros((len(stack.weights), 0), np.float32), centres, curves)
    alike = likeness(stack.vectors, centred(said.content.vectors, question))
    for column, centre in enumerate(centres):
        first, last = np.searchsorted(
            said.places, [centre - REACH - FADE, centre + REACH + FADE + 1]
        )
        if first < last:
            near = _nearness(said.places[first:last], int(centre))
            curves[:, column] = stack.recalls((alike[:, first:last] * near).max(1))
    return Found(said, alike, centres, curves)


def _nearness(places: Places, centre: int) -> Array:
    far = np.abs(places - centre)
    near: Array = np.clip(1 - (far - REACH) / FADE, 0, 1).astype(np.float32)
    return near


def _chunks(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the first word and the one after the last of each chunk."""
    chunks: list[tuple[int, int]] = []
    first = 0
    for start, end in _sentences(words):
        if end - first > CHUNK_WORDS and start > first:
            chunks.append((first, start))
            first = start
        while end - first > LONGEST_SENTENCE:
            chunks.append((first, first + CHUNK_WORDS))
            first += CHUNK_WORDS
    return [*chunks, (first, len(words))] if first < len(words) else chunks


def _sentences(words: Sequence[str]) -> list[tuple[int, int]]:
    ends = [
        at + 1 for at, word in enumerate(words) if word.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)
    ]
    if not ends or ends[-1] < len(words):
        ends.append(len(words))
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _starts(words: Sequence[str]) -> list[int]:
    """Return where each word begins when they are joined by spaces."""
    return [0, *np.cumsum([len(word) + 1 for word in words])][: len(words)]


def _joined(parts: Sequence[ContentWords]) -> ContentWords:
    return ContentWords(
        stems=tuple(stem for part in parts for stem in part.stems),
        weights=np.concatenate([np.zeros(0, np.float32), *(part.weights for part in parts)]),
        vectors=np.concatenate(
            [np.zeros((0, SIZE), np.float32), *(part.vectors for part in parts)]
        ),
        places=tuple(place for part in parts for place in part.places),
    )
