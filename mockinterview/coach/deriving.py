"""Key points for a question that has none, taken from its model answer.

Each sentence of the model answer becomes a point whose ideas are its content words. It
is a rough stand-in for points that a person wrote: such a point counts as said where
most of its words are found together.
"""

import re

from mockinterview.core.question import KeyPoint, Weight
from mockinterview.core.tokens import normalise

SAID_SHARE = 0.6
"""Share of a derived point's words that must be found for it to count as said."""

_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n+")
COMMON_STEMS = frozenset(
    token.stem
    for token in normalise(
        "a an the and or but if then than so as of in on at by for from to into with without "
        "about over under between is are was were be been being has have had do does did can "
        "could may might must shall should will would it its this that these those they them "
        "their there here we you your our i he she his her which who whom what when where how "
        "why not no also such each any all some more most very just only other one two same "
        "used use using example e g etc because while during through up down out off"
    )
)


def derive_points(model_answer: str) -> tuple[KeyPoint, ...]:
    """Return a point for each sentence that holds content words; a short text gives one."""
    sentences = [part.strip() for part in _SENTENCE_END.split(model_answer)]
    points = (point_from(text, f"point-{n}") for n, text in enumerate(sentences, start=1) if text)
    return tuple(point for point in points if point is not None)


def point_from(statement: str, point_id: str) -> KeyPoint | None:
    """Return a point that asks for the content words of a statement, None without any."""
    words = dict.fromkeys(t.stem for t in normalise(statement) if t.stem not in COMMON_STEMS)
    if not words:
        return None
    return KeyPoint(
        id=point_id,
        weight=Weight.SHOULD,
        statement=statement,
        counts_when=statement,
        accept=tuple((word,) for word in words),
    )
