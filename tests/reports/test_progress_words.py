"""What is said of progress in words, where the number changes the sentence."""

import pytest

from mockinterview.core.progress import Calibration
from mockinterview.reports.progress_words import calibration_sentences


@pytest.mark.parametrize(
    ("difference", "told"),
    [
        (0.4, "In the middle, your rating and the score are the same."),
        (1.2, "In the middle, you rate 1 point higher."),
        (-1.0, "In the middle, you rate 1 point lower."),
        (7.0, "In the middle, you rate 7 points higher."),
        (-12.5, "In the middle, you rate 12 points lower."),
    ],
)
def test_how_far_own_ratings_are_off_is_told_in_points(difference: float, told: str) -> None:
    rated = Calibration(near=3, higher=2, lower=1, missing=0, difference=difference)
    counts, said = calibration_sentences(rated)
    assert counts.startswith("Of 6 rated answers")
    assert said == told
