"""The trend of a measure, against figures that were worked out by hand or published."""

from itertools import permutations
from statistics import NormalDist, mean

import pytest

from mockinterview.core.trend import (
    FEWEST_POINTS,
    Direction,
    mann_kendall,
    sen_slope,
    trend_of,
)


def row(*values: float) -> list[tuple[float, float]]:
    return [(float(at), value) for at, value in enumerate(values)]


def test_fewer_points_than_are_needed_claim_nothing_and_say_how_many_are_missing() -> None:
    for count in range(FEWEST_POINTS):
        trend = trend_of(row(*range(count)))
        assert trend.direction is Direction.TOO_FEW
        assert trend.missing == FEWEST_POINTS - count
        assert trend.p is None
        assert trend.slope is None


def test_a_row_that_only_rises_rises() -> None:
    trend = trend_of(row(40, 44, 50, 51, 58, 61, 64))
    assert trend.direction is Direction.RISING
    assert trend.change is not None
    assert trend.change > 20


def test_a_row_that_only_falls_falls() -> None:
    assert trend_of(row(9, 8, 7, 6, 5, 4)).direction is Direction.FALLING


def test_a_row_that_goes_up_and_down_is_unclear() -> None:
    assert trend_of(row(50, 70, 40, 65, 45, 60, 52)).direction is Direction.UNCLEAR


def test_the_same_value_throughout_is_unclear() -> None:
    trend = trend_of(row(*[50.0] * 20))
    assert trend.direction is Direction.UNCLEAR
    assert trend.p == 1.0


def test_a_change_that_is_too_small_to_speak_of_is_none() -> None:
    steady = row(*(50 + n / 10 for n in range(20)))
    assert trend_of(steady).direction is Direction.RISING
    assert trend_of(steady, least_change=5).direction is Direction.UNCLEAR


def test_points_may_come_in_any_order() -> None:
    points = row(3, 1, 4, 1, 5, 9, 2, 6)
    assert trend_of(points[::-1]) == trend_of(points)


def test_one_wild_value_hardly_moves_the_slope() -> None:
    steady = row(*range(20))
    wild = [*steady[:10], (10.0, 500.0), *steady[11:]]
    assert sen_slope(wild) == pytest.approx(1.0, abs=0.05)


def test_unequal_times_count_as_they_are() -> None:
    assert sen_slope([(0, 0), (1, 2), (10, 20), (11, 22)]) == pytest.approx(2.0)


def test_points_of_one_moment_have_no_slope() -> None:
    assert sen_slope([(1, 5), (1, 7)]) == 0.0


@pytest.mark.parametrize("count", [4, 5, 6])
def test_the_test_of_a_short_row_is_the_share_of_all_orders_that_lean_as_far(count: int) -> None:
    def lean(order: tuple[int, ...]) -> int:
        return sum((b > a) - (b < a) for n, a in enumerate(order) for b in order[n + 1 :])

    leans = [abs(lean(order)) for order in permutations(range(count))]
    for order in list(permutations(range(count)))[::17]:
        share = mean(other >= abs(lean(order)) for other in leans)
        assert mann_kendall(order) == pytest.approx(share)


def test_ties_and_long_rows_agree_with_the_published_formula() -> None:
    """Kendall 1975: the variance of twelve values of which two are the same."""
    values = [10, 12, 11, 14, 9, 13, 8, 15, 12, 16, 7, 17]
    rising = sum((b > a) - (b < a) for n, a in enumerate(values) for b in values[n + 1 :])
    spread = (12 * 11 * 29 - 2 * 1 * 9) / 18
    assert mann_kendall(values) == pytest.approx(_two_sided((abs(rising) - 1) / spread**0.5))


def _two_sided(z: float) -> float:
    return 2 * (1 - NormalDist().cdf(z))


def test_rows_without_a_trend_are_seldom_said_to_have_one() -> None:
    """Counted over all orders of six values: no more than the level says."""
    found = [
        trend_of(row(*order)).direction is not Direction.UNCLEAR for order in permutations(range(6))
    ]
    assert 0 < mean(found) <= 0.05
