"""How near an own rating is to a score."""

import pytest

from mockinterview.core.own_rating import HIGHEST, LOWEST, Agreement, agreement


@pytest.mark.parametrize(
    ("rating", "lowest", "highest"),
    [(1, 0, 30), (2, 10, 50), (3, 30, 70), (4, 50, 90), (5, 70, 100)],
)
def test_rating_is_near_the_scores_of_its_fifth_and_half_a_fifth_beside_it(
    rating: int, lowest: int, highest: int
) -> None:
    near = [score for score in range(101) if agreement(rating, score) is Agreement.NEAR]
    assert (near[0], near[-1]) == (lowest, highest)
    assert len(near) == highest - lowest + 1


def test_ratings_outside_are_higher_or_lower_than_the_score() -> None:
    assert agreement(HIGHEST, 69) is Agreement.HIGHER
    assert agreement(4, 91) is Agreement.LOWER
    assert agreement(LOWEST, 31) is Agreement.LOWER


def test_every_score_is_near_some_rating() -> None:
    ratings = range(LOWEST, HIGHEST + 1)
    for score in range(101):
        assert any(agreement(rating, score) is Agreement.NEAR for rating in ratings)
