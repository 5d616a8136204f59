import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.coverage import (
    VERDICT_SHARES,
    WEIGHT_VALUES,
    PointVerdict,
    Verdict,
    coverage_score,
)
from mockinterview.core.question import Weight

VERDICTS = st.tuples(st.sampled_from(Weight), st.sampled_from(Verdict))


def points(*verdicts: tuple[Weight, Verdict]) -> tuple[PointVerdict, ...]:
    return tuple(
        PointVerdict(point_id=f"p{at}", statement="It is so.", weight=weight, verdict=verdict)
        for at, (weight, verdict) in enumerate(verdicts)
    )


def test_all_said_is_a_hundred() -> None:
    said = points((Weight.MUST, Verdict.SAID), (Weight.SHOULD, Verdict.SAID))

    assert coverage_score(said) == 100


def test_weights_are_shared_as_a_reader_would_by_hand() -> None:
    judged = points(
        (Weight.MUST, Verdict.SAID),
        (Weight.MUST, Verdict.PARTLY),
        (Weight.SHOULD, Verdict.MISSING),
    )

    assert coverage_score(judged) == round(100 * (3 + 1.5) / (3 + 3 + 2))


def test_a_bonus_makes_up_for_what_is_missing() -> None:
    judged = points((Weight.MUST, Verdict.SAID), (Weight.SHOULD, Verdict.MISSING))
    with_bonus = judged + points((Weight.BONUS, Verdict.SAID))

    assert coverage_score(judged) == 60
    assert coverage_score(with_bonus) == 80


def test_a_bonus_never_lifts_a_score_above_a_hundred() -> None:
    judged = points((Weight.MUST, Verdict.SAID), (Weight.BONUS, Verdict.SAID))

    assert coverage_score(judged) == 100


def test_a_missing_bonus_costs_nothing() -> None:
    judged = points((Weight.MUST, Verdict.SAID), (Weight.BONUS, Verdict.MISSING))

    assert coverage_score(judged) == 100


def test_bonus_points_alone_are_scored_among_themselves() -> None:
    judged = points((Weight.BONUS, Verdict.SAID), (Weight.BONUS, Verdict.MISSING))

    assert coverage_score(judged) == 50


def test_a_contradicted_point_counts_as_little_as_a_missing_one() -> None:
    judged = points((Weight.MUST, Verdict.CONTRADICTED), (Weight.MUST, Verdict.SAID))

    assert coverage_score(judged) == 50


def test_each_wrong_claim_takes_ten_off() -> None:
    judged = points((Weight.MUST, Verdict.SAID))

    assert [coverage_score(judged, claims) for claims in range(3)] == [100, 90, 80]


def test_wrong_claims_never_take_a_score_below_nought() -> None:
    assert coverage_score(points((Weight.MUST, Verdict.MISSING)), 1) == 0


def test_a_bonus_does_not_hide_a_wrong_claim() -> None:
    judged = points((Weight.MUST, Verdict.SAID), (Weight.BONUS, Verdict.SAID))

    assert coverage_score(judged) == 100
    assert coverage_score(judged, 1) == 90


def test_no_points_score_nought() -> None:
    assert coverage_score(()) == 0


def test_points_may_come_from_an_iterator() -> None:
    judged = points((Weight.MUST, Verdict.SAID), (Weight.SHOULD, Verdict.MISSING))

    assert coverage_score(iter(judged)) == coverage_score(judged)


@settings(deadline=None)
@given(st.lists(VERDICTS, max_size=12), st.integers(0, 20))
def test_a_score_is_always_a_whole_number_from_0_to_100(
    verdicts: list[tuple[Weight, Verdict]], claims: int
) -> None:
    score = coverage_score(points(*verdicts), claims)

    assert isinstance(score, int)
    assert 0 <= score <= 100


@settings(deadline=None)
@given(st.lists(VERDICTS, min_size=1, max_size=8), st.data(), st.integers(0, 3))
def test_saying_more_never_lowers_a_score(
    verdicts: list[tuple[Weight, Verdict]], data: st.DataObject, claims: int
) -> None:
    at = data.draw(st.integers(0, len(verdicts) - 1))
    better = list(verdicts)
    better[at] = (better[at][0], Verdict.SAID)

    assert coverage_score(points(*better), claims) >= coverage_score(points(*verdicts), claims)


@settings(deadline=None)
@given(st.permutations([(w, v) for w in Weight for v in Verdict]))
def test_the_order_of_points_does_not_matter(order: list[tuple[Weight, Verdict]]) -> None:
    assert coverage_score(points(*order)) == coverage_score(
        points(*((w, v) for w in Weight for v in Verdict))
    )


@pytest.mark.parametrize("weight", Weight)
def test_every_weight_has_a_value(weight: Weight) -> None:
    assert WEIGHT_VALUES[weight] > 0


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_share(verdict: Verdict) -> None:
    assert 0 <= VERDICT_SHARES[verdict] <= 1
