"""What a measure can be compared with: a published range, or a person's own median.

A person's own median comes before any norm. Somebody who stammers, or speaks a language
that is not their first, can leave the norms of pace and fillers out (``Profile``). Pauses
have no norm: they are shown and never scored.
"""

from collections.abc import Iterable
from enum import StrEnum
from statistics import median

from mockinterview.core.plain import Plain


class Norm(Plain):
    """A published range for one measure, with its source."""

    low: float | None = None
    high: float | None = None
    source: str


PACE_NORM = Norm(low=100, high=165, source="Microsoft Speaker Coach")
FILLERS_NORM = Norm(high=5, source="Laske & DiGennaro Reed 2024, doi 10.1002/jaba.1093")
"""Up to 5 fillers a minute were not held against a speaker; 12 were."""

FEWEST_TAKES = 3
"""A median of fewer takes says more about the questions than about the person."""


class Placing(StrEnum):
    """Where a measure lies against its norm."""

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


class Profile(StrEnum):
    """Which norms a person wants to see."""

    STANDARD = "standard"
    FLUENCY_NEUTRAL = "fluency-neutral"


class Norms(Plain):
    """The norms that apply; an absent one is neither shown nor scored."""

    pace: Norm | None = PACE_NORM
    fillers: Norm | None = FILLERS_NORM


class Figures(Plain):
    """The figures of a take, or what is usual for a person, that can be compared."""

    pace_speaking: float | None = None
    fillers_a_minute: float | None = None
    response_latency_seconds: float | None = None
    silence_share: float | None = None


class Yardstick(Plain):
    """What the figures of an answer are compared with: what is usual first, then a norm."""

    usual: Figures = Figures()
    profile: Profile = Profile.STANDARD

    @property
    def norms(self) -> Norms:
        return norms_for(self.profile)


def norms_for(profile: Profile) -> Norms:
    """Return the norms of a profile; the fluency-neutral one has none."""
    if profile is Profile.FLUENCY_NEUTRAL:
        return Norms(pace=None, fillers=None)
    return Norms()


def place(value: float, norm: Norm) -> Placing:
    """Say where a value lies against a norm."""
    if norm.low is not None and value < norm.low:
        return Placing.BELOW
    if norm.high is not None and value > norm.high:
        return Placing.ABOVE
    return Placing.WITHIN


def median_of_enough(values: Iterable[float | None]) -> float | None:
    """Return the median of what was measured, or None for fewer takes than make one."""
    measured = [value for value in values if value is not None]
    return median(measured) if len(measured) >= FEWEST_TAKES else None
