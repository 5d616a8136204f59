"""Whether a measure has changed from session to session, or whether nobody can say yet.

The slope is the median of the slopes between all pairs of points (Theil 1950; Sen 1968,
doi 10.1080/01621459.1968.10480934): one bad day hardly moves it, and points need not be equally
far apart. Whether there is a trend at all is the test of Mann 1945 (doi 10.2307/1907187) and
Kendall 1975: how many pairs rise against how many fall. Up to ten points without ties its
distribution is counted out; else it is the normal one with the correction for ties and for
continuity. Nothing is assumed of how the values are distributed.

A change that is surely there may still be too small to speak of: whoever asks names the least one
that counts. It is no mark for the person; the words stand in ``ui`` and ``reports``.
"""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from itertools import combinations
from math import comb, erfc, factorial, sqrt
from statistics import median

from mockinterview.core.plain import Plain

FEWEST_POINTS = 6
"""Of five points only an unbroken row could pass the test; with six one of them may differ."""

MOST_POINTS = 40
"""The slopes between all pairs are reckoned with: more points than these are taken together."""

LEVEL = 0.05
"""How likely such a row may be, two-sided, where nothing has changed."""

_COUNTED_OUT = 10


class Direction(StrEnum):
    """What the points say."""

    RISING = "rising"
    FALLING = "falling"
    UNCLEAR = "unclear"
    TOO_FEW = "too_few"


class Trend(Plain):
    """``slope`` is the change in a unit of time; ``change`` is what it comes to over all points.

    ``missing`` says how many more points are needed before anything is said.
    """

    direction: Direction
    points: int
    missing: int = 0
    slope: float | None = None
    change: float | None = None
    p: float | None = None


def trend_of(points: Sequence[tuple[float, float]], least_change: float = 0.0) -> Trend:
    """Return the trend of (time, value) points, in whatever order they come.

    A change over all of them that is smaller than ``least_change`` is none.
    """
    count = len(points)
    if count < FEWEST_POINTS:
        return Trend(direction=Direction.TOO_FEW, points=count, missing=FEWEST_POINTS - count)
    ordered = sorted(points)
    values = [value for _at, value in ordered]
    slope = sen_slope(ordered)
    change = slope * (ordered[-1][0] - ordered[0][0])
    p = mann_kendall(values)
    direction = Direction.UNCLEAR
    if p < LEVEL and abs(change) >= least_change and change:
        direction = Direction.RISING if change > 0 else Direction.FALLING
    return Trend(direction=direction, points=count, slope=slope, change=change, p=p)


def sen_slope(points: Sequence[tuple[float, float]]) -> float:
    """Return the median slope between the pairs that differ in time; 0 where none does."""
    slopes = [
        (later - earlier) / (at - before)
        for (before, earlier), (at, later) in combinations(points, 2)
        if at != before
    ]
    return median(slopes) if slopes else 0.0


def mann_kendall(values: Sequence[float]) -> float:
    """Return how likely a row of values leans so far either way where nothing has changed."""
    rising = sum(_sign(later - earlier) for earlier, later in combinations(values, 2))
    count = len(values)
    ties = [times for times in Counter(values).values() if times > 1]
    if count <= _COUNTED_OUT and not ties:
        return _counted_out(count, abs(rising))
    spread = _variance(count, ties)
    if spread == 0 or rising == 0:
        return 1.0
    return erfc((abs(rising) - 1) / sqrt(spread) / sqrt(2))


def _variance(count: int, ties: Sequence[int]) -> float:
    whole = count * (count - 1) * (2 * count + 5)
    return (whole - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18


def _counted_out(count: int, lean: int) -> float:
    """Return the share of all orders of so many values that lean as far, either way."""
    if lean == 0:
        return 1.0
    pairs = comb(count, 2)
    orders = _orders(count)
    as_far = sum(n for falling, n in enumerate(orders) if pairs - 2 * falling >= lean)
    return min(1.0, 2 * as_far / factorial(count))


@cache
def _orders(count: int) -> tuple[int, ...]:
    """Return how many orders of so many values have 0, 1, 2... pairs that fall."""
    if count <= 1:
        return (1,)
    before = _orders(count - 1)
    return tuple(
        sum(before[falling - moved] for moved in range(count) if 0 <= falling - moved < len(before))
        for falling in range(comb(count, 2) + 1)
    )


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
