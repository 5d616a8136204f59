"""A better answer in the person's own words: theirs, ordered and completed, with marks.

Each segment says whose it is, so that nobody takes for their own what a model added.
"""

from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from mockinterview.core.feedback import Usage
from mockinterview.core.plain import Plain


class Whose(StrEnum):
    YOURS = "yours"
    ADDED = "added"


class Segment(Plain):
    """A part of the answer, in the order in which it is to be said."""

    text: str
    origin: Whose


class BetterAnswer(Plain):
    """An answer made of what the person said and what was added, by one model."""

    segments: tuple[Segment, ...]
    model: str
    usage: Usage | None = None

    @property
    def text(self) -> str:
        """The whole answer, to be read or spoken."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def stretches(self) -> tuple[Segment, ...]:
        """The segments, with neighbours of one origin as one."""
        runs = groupby(self.segments, key=attrgetter("origin"))
        return tuple(
            Segment(text=" ".join(segment.text for segment in run), origin=origin)
            for origin, run in runs
        )
