"""A review is compared with the coach where both have said something, and claims no more."""

from datetime import UTC, datetime
from typing import Any

import pytest

from mockinterview.core.agreement import KAPPA_FROM, compared, fitting, kappa
from mockinterview.core.coverage import Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.review import Assessment, ReviewedAnswer, ReviewFile
from tests.fakes.sessions import SESSION_ID, session, spoken, ungraded

SAID, PARTLY, MISSING, WRONG = Verdict
AT = datetime(2025, 11, 20, tzinfo=UTC)


def answer(position: int = 1, *verdicts: Verdict | None, **changes: Any) -> ReviewedAnswer:
    return ReviewedAnswer(position=position, attempt=1, verdicts=verdicts, **changes)


def review(*answers: ReviewedAnswer) -> Assessment:
    return Assessment(id="r", reviewer="Dana", saved_at=AT, answers=answers)


def file(*answers: ReviewedAnswer, **changes: Any) -> ReviewFile:
    fields: dict[str, Any] = {
        "format": "mockinterview-review",
        "version": 1,
        "session_id": SESSION_ID,
        "saved_at": AT,
    }
    return ReviewFile(**{**fields, "answers": answers, **changes})


def refused(given: ReviewFile) -> str:
    with pytest.raises(AppError) as caught:
        fitting(given, session(spoken()))
    return caught.value.code


def test_points_are_compared_where_both_have_a_verdict() -> None:
    made = compared(review(answer(1, SAID, PARTLY, None, MISSING)), session(spoken()))
    assert (made.points_compared, made.points_alike) == (3, 2)
    (first,) = made.answers
    assert [(p.reviewer, p.coach) for p in first.points] == [
        (SAID, SAID),
        (PARTLY, WRONG),
        (None, PARTLY),
        (MISSING, MISSING),
    ]


def test_a_score_that_was_given_stands_and_is_compared() -> None:
    (first,) = compared(review(answer(1, score=72)), session(spoken())).answers
    assert (first.score, first.is_reckoned, first.coach_score, first.difference) == (
        72,
        False,
        50,
        22,
    )


def test_without_a_score_it_follows_from_the_verdicts_as_the_coach_s_does() -> None:
    (first,) = compared(review(answer(1, SAID, SAID, MISSING, MISSING)), session(spoken())).answers
    # must 3 + should 2 of must 3 + should 2 + must 3
    assert (first.score, first.is_reckoned) == (62, True)


def test_with_a_verdict_missing_no_score_is_guessed() -> None:
    (first,) = compared(review(answer(1, SAID, None, SAID, SAID)), session(spoken())).answers
    assert (first.score, first.is_reckoned, first.difference) == (None, False, None)


def test_where_the_coach_gave_no_score_nothing_is_compared() -> None:
    made = compared(review(answer(1, SAID, SAID, SAID, SAID)), session(ungraded()))
    assert (made.points_compared, made.scores_compared, made.mean_difference) == (0, 0, None)
    assert made.answers[0].score == 100


def test_the_mean_difference_has_a_sign() -> None:
    given = session(spoken(1), spoken(2))
    made = compared(review(answer(1, score=40), answer(2, score=44)), given)
    assert (made.scores_compared, made.mean_difference) == (2, -8.0)


def test_a_kappa_needs_enough_points_and_says_how_many_are_lacking() -> None:
    few = compared(review(answer(1, SAID, SAID, SAID, SAID)), session(spoken()))
    assert (few.kappa, few.points_lacking) == (None, KAPPA_FROM - 4)
    places = range(1, 9)
    many = compared(
        review(*(answer(at, SAID, WRONG, PARTLY, SAID) for at in places)),
        session(*map(spoken, places)),
    )
    assert (many.points_compared, many.points_lacking) == (32, 0)
    # Alike 3 of 4; by chance 2/4 * 1/4 + 1/4 * 1/4 + 1/4 * 1/4.
    assert many.kappa == pytest.approx((0.75 - 0.25) / 0.75)


def test_kappa_is_that_of_a_published_example() -> None:
    """45 and 15, 25 and 15: agreement 0.60, 0.54 by chance, kappa 0.13 (Smeeton's example)."""
    pairs = [
        *[(SAID, SAID)] * 45,
        *[(SAID, MISSING)] * 15,
        *[(MISSING, SAID)] * 25,
        *[(MISSING, MISSING)] * 15,
    ]
    assert kappa(pairs) == pytest.approx(0.1304, abs=0.0001)


def test_where_all_is_chance_there_is_no_kappa() -> None:
    assert kappa([(SAID, SAID)] * 40) is None
    assert kappa([]) is None


def test_a_review_of_the_session_fits_and_is_called_by_its_content() -> None:
    assert fitting(file(answer(1, SAID, None, None, None)), session(spoken())).answers
    assert fitting(file(answer(1, score=0)), session(spoken())).id
    assert fitting(file(comment="Fine."), session(spoken())).comment == "Fine."


def test_a_review_of_another_session_is_refused() -> None:
    assert refused(file(answer(1, score=3), session_id="other")) == "review_of_other_session"


@pytest.mark.parametrize(
    "answers",
    [
        (answer(2, score=3),),
        (answer(1, SAID),),
        (answer(1, SAID, SAID, SAID, SAID, SAID),),
        (answer(1, score=3), answer(1, score=4)),
    ],
)
def test_what_does_not_fit_the_answers_is_refused(answers: tuple[ReviewedAnswer, ...]) -> None:
    assert refused(file(*answers)) == "review_does_not_fit"


@pytest.mark.parametrize("answers", [(), (answer(1),), (answer(1, None, None, None, None),)])
def test_a_review_that_says_nothing_is_refused(answers: tuple[ReviewedAnswer, ...]) -> None:
    assert refused(file(*answers)) == "review_empty"
