"""How near a person's own rating of an answer is to the coach's score.

A rating of 1 to 5 stands for a fifth of the scale of 100 points each. Who is at most half a
fifth beside theirs agrees with the coach: the scale of five cannot say it more finely. It
is no mark for the person; see ``ui.views.own_rating`` for the words.
"""

from enum import StrEnum

LOWEST, HIGHEST = 1, 5
_STEP = 100 / HIGHEST
_LEEWAY = _STEP / 2


class Agreement(StrEnum):
    """The own rating beside the score."""

    NEAR = "near"
    HIGHER = "higher"
    LOWER = "lower"


def agreement(rating: int, score: int) -> Agreement:
    """Say whether a rating is near a score of 0 to 100, or above or below it."""
    if score > rating * _STEP + _LEEWAY:
        return Agreement.LOWER
    if score < (rating - 1) * _STEP - _LEEWAY:
        return Agreement.HIGHER
    return Agreement.NEAR
