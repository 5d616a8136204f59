"""What an answer is compared with: texts of the pack, less what the question itself says.

An aim is one wording of something that an answer may say. From each of its words the
direction of the question is taken, so that words which are merely about the topic are
worth little, and words that stand in the question weigh little.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mockinterview.coach.meaning.content_words import ContentWords, content_words, words_seen
from mockinterview.coach.meaning.encoder import SIZE, Array, Encoder, unit

CENTRED = 0.8
"""How much of the question's vector is taken from each word."""

ASKED_WEIGHT = 0.2
"""What a word of the question weighs of what it would weigh otherwise."""

FLOOR = 0.2
"""The likeness from which on two words have anything in common."""

_LEAST_WEIGHT = 1e-3


@dataclass(frozen=True, eq=False)
class Reading:
    """A text as it was read: its vector and its content words."""

    vector: Array
    words: ContentWords


@dataclass(frozen=True, eq=False)
class Aim:
    """A wording of the pack against its question."""

    vector: Array
    vectors: Array
    weights: Array


@dataclass(frozen=True, eq=False)
class Stack:
    """Several aims as one matrix, so that an answer is compared with all of them at once."""

    vectors: Array
    weights: Array
    starts: tuple[int, ...]

    def recalls(self, best: Array) -> Array:
        """Return the weighted share that was found of each aim; ``best`` is by word."""
        totals = np.add.reduceat(self.weights, self.starts)
        return np.asarray(np.add.reduceat(self.weights * best, self.starts) / totals, np.float32)


def read_texts(encoder: Encoder, texts: Sequence[str]) -> list[Reading]:
    """Read texts, each by itself."""
    plain = [text.strip() for text in texts]
    return [
        Reading(encoded.vector, content_words(words_seen(text), encoded, encoder.rarity))
        for text, encoded in zip(plain, encoder.encode(plain), strict=True)
    ]


def aim_at(text: Reading, question: Reading) -> Aim:
    """Return a text of the pack as an aim."""
    words = text.words
    asked = set(question.words.stems)
    shares = [ASKED_WEIGHT if stem in asked else 1.0 for stem in words.stems]
    weights = words.weights * np.array(shares, np.float32) + np.float32(_LEAST_WEIGHT)
    if not words.stems:  # a text without a content word can never be found
        nothing = np.zeros((1, SIZE), np.float32)
        return Aim(text.vector, nothing, np.full(1, _LEAST_WEIGHT, np.float32))
    return Aim(text.vector, centred(words.vectors, question.vector), weights)


def less(aim: Aim, others: Sequence[Aim]) -> Aim:
    """Return an aim whose words weigh the less the more others have them as well.

    What is taken stays as a word that is never found: an aim that says nothing else than the
    others do, as one with the roles swapped, can then not be told from them.
    """
    if not others:
        return aim
    shared = likeness(aim.vectors, np.concatenate([other.vectors for other in others])).max(1)
    own = aim.weights * (1 - shared) + np.float32(_LEAST_WEIGHT)
    taken = np.maximum(aim.weights.sum() - own.sum(), 0)
    nothing = np.zeros((1, SIZE), np.float32)
    return replace(
        aim,
        vectors=np.concatenate([aim.vectors, nothing]),
        weights=np.append(own, taken).astype(np.float32),
    )


def centred(vectors: Array, question: Array) -> Array:
    """Take the question's direction from vectors."""
    return unit(vectors - np.float32(CENTRED) * question)


def likeness(one: Array, other: Array) -> Array:
    """Return how alike the words of two texts are, 0 to 1, word by word."""
    alike: Array = np.clip((one @ other.T - FLOOR) / (1 - FLOOR), 0, 1)
    return alike


def recall(wanted: Aim, said: Aim) -> float:
    """Return the weighted share of an aim's words that another text says."""
    best = likeness(wanted.vectors, said.vectors).max(1)
    return float(wanted.weights @ best / wanted.weights.sum())


def stacked(aims: Sequence[Aim]) -> Stack:
    """Return aims as one matrix."""
    sizes = [len(aim.weights) for aim in aims]
    starts = tuple(int(at) for at in np.cumsum([0, *sizes[:-1]]))
    return Stack(
        np.concatenate([aim.vectors for aim in aims]).astype(np.float32),
        np.concatenate([aim.weights for aim in aims]).astype(np.float32),
        starts,
    )
