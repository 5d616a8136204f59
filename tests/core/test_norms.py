import pytest

from mockinterview.core.norms import (
    FILLERS_NORM,
    PACE_NORM,
    Norm,
    Norms,
    Placing,
    Profile,
    median_of_enough,
    norms_for,
    place,
)


@pytest.mark.parametrize(
    ("value", "placing"),
    [
        (99.9, Placing.BELOW),
        (100.0, Placing.WITHIN),
        (165.0, Placing.WITHIN),
        (165.1, Placing.ABOVE),
    ],
)
def test_the_bounds_of_a_norm_belong_to_it(value: float, placing: Placing) -> None:
    assert place(value, PACE_NORM) is placing


def test_an_open_norm_has_no_other_side() -> None:
    assert place(0.0, Norm(high=5, source="A study")) is Placing.WITHIN
    assert place(9.0, Norm(low=5, source="A study")) is Placing.WITHIN
    assert place(-3.0, Norm(source="A study")) is Placing.WITHIN


@pytest.mark.parametrize("norm", [PACE_NORM, FILLERS_NORM])
def test_a_norm_names_its_source(norm: Norm) -> None:
    assert norm.source


def test_five_fillers_a_minute_are_within_and_twelve_above() -> None:
    assert place(5.0, FILLERS_NORM) is Placing.WITHIN
    assert place(12.0, FILLERS_NORM) is Placing.ABOVE


def test_the_fluency_neutral_profile_has_no_norm_at_all() -> None:
    assert norms_for(Profile.FLUENCY_NEUTRAL) == Norms(pace=None, fillers=None)
    assert norms_for(Profile.STANDARD) == Norms(pace=PACE_NORM, fillers=FILLERS_NORM)


def test_a_median_leaves_out_what_was_not_measured() -> None:
    assert median_of_enough([1.0, None, 3.0, 8.0]) == 3.0
    assert median_of_enough([1.0, None, 3.0]) is None
