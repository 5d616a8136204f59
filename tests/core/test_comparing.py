"""Two takes of one question: which key points came in and were lost, and the figures of both."""

import pytest

from mockinterview.core.comparing import Change, TwoTakes, compare_takes, joined
from mockinterview.core.coverage import PointVerdict, Quote, Verdict, WrongClaimFound
from mockinterview.core.question import Weight
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Span
from tests.fakes import sessions as made


def judged(verdicts: dict[str, Verdict], *wrong: WrongClaimFound, number: int = 1) -> Attempt:
    """Return an attempt of which these points were judged so."""
    points = tuple(
        PointVerdict(
            point_id=name,
            statement=name.capitalize(),
            weight=Weight.MUST,
            verdict=verdict,
            quotes=(Quote(text=name, start=float(place), end=place + 0.5),),
        )
        for place, (name, verdict) in enumerate(verdicts.items())
    )
    return made.spoken(number=number, feedback=made.graded(points=points, wrong_claims=wrong))


def changes(compared: TwoTakes) -> dict[str, Change]:
    return {pair.statement: pair.change for pair in compared.points}


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (Verdict.MISSING, Verdict.SAID, Change.GAINED),
        (Verdict.PARTLY, Verdict.SAID, Change.GAINED),
        (Verdict.CONTRADICTED, Verdict.MISSING, Change.GAINED),
        (Verdict.SAID, Verdict.PARTLY, Change.LOST),
        (Verdict.MISSING, Verdict.CONTRADICTED, Change.LOST),
        (Verdict.SAID, Verdict.SAID, Change.KEPT),
        (Verdict.PARTLY, Verdict.PARTLY, Change.KEPT),
        (Verdict.MISSING, Verdict.MISSING, Change.OPEN),
        (Verdict.CONTRADICTED, Verdict.CONTRADICTED, Change.OPEN),
    ],
)
def test_a_point_is_gained_lost_kept_or_open_by_both_verdicts(
    before: Verdict, after: Verdict, change: Change
) -> None:
    compared = compare_takes(judged({"cache": before}), judged({"cache": after}))
    assert changes(compared) == {"Cache": change}


def test_a_point_that_one_take_was_not_judged_by_is_neither_gained_nor_lost() -> None:
    compared = compare_takes(
        judged({"old": Verdict.SAID, "both": Verdict.SAID}),
        judged({"both": Verdict.SAID, "new": Verdict.SAID}),
    )
    assert changes(compared) == {
        "Both": Change.KEPT,
        "New": Change.UNMATCHED,
        "Old": Change.UNMATCHED,
    }
    assert [pair.statement for pair in compared.having(Change.UNMATCHED)] == ["New", "Old"]
    assert compared.points[2].b.verdict is None


def wrong(claim: str) -> WrongClaimFound:
    return WrongClaimFound(claim=claim, truth="It is not so.", quote=Quote(text=claim))


def test_a_wrong_claim_that_is_made_no_longer_is_gained_and_a_new_one_lost() -> None:
    compared = compare_takes(
        judged({}, wrong("the old one"), wrong("the lasting one")),
        judged({}, wrong("the lasting one"), wrong("the new one")),
    )
    assert changes(compared) == {
        "the lasting one": Change.OPEN,
        "the new one": Change.LOST,
        "the old one": Change.GAINED,
    }
    assert all(pair.is_claim for pair in compared.points)


@pytest.mark.parametrize("is_first", [True, False])
def test_without_a_grade_nothing_is_claimed_of_the_points(is_first: bool) -> None:  # noqa: FBT001 - a parameter of the test
    both = (made.ungraded(), made.spoken(number=2))
    compared = compare_takes(*(both if is_first else both[::-1]))
    assert compared.points == ()
    assert not compared.is_graded
    assert compared.a.seconds == compared.b.seconds == 40.0


def test_the_figures_are_those_of_the_takes() -> None:
    compared = compare_takes(made.typed_answer(), made.spoken(number=2))
    assert compared.a.seconds is None
    assert compared.a.pace is None
    assert compared.a.score == 50
    assert compared.b.pace == pytest.approx(150.0)
    assert compared.b.long_pauses == 1
    assert compared.b.fillers is None


def test_near_quotes_are_heard_in_one_go_and_far_ones_apart() -> None:
    quotes = (
        Quote(text="later", start=20.0, end=21.0),
        Quote(text="first", start=1.0, end=2.0),
        Quote(text="near", start=3.5, end=4.0),
        Quote(text="within", start=1.2, end=1.4),
        Quote(text="typed"),
    )
    assert joined(quotes) == (Span(start=1.0, end=4.0), Span(start=20.0, end=21.0))
