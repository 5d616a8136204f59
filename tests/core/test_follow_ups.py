"""Which follow-up an answer invites, and what its answer adds."""

import pytest

from mockinterview.core.coverage import Quote, Verdict, WrongClaimFound, coverage_score
from mockinterview.core.feedback import Feedback, not_graded
from mockinterview.core.follow_ups import (
    LONGEST_PROPOSAL,
    as_question,
    follow_ups_to,
    gives_away,
    invited,
    plain_question,
    score_after,
)
from mockinterview.core.question import FollowUp, ModelAnswer, Question, Weight
from mockinterview.core.session import Attempt
from tests.fakes.sessions import DOWN, followed_up, graded, question, spoken

ORDER = ("separate-errors", "position", "labelled-set", "rerank")
ABOUT_ALL = tuple(FollowUp(when_missing=point, ask=f"What of {point}?") for point in ORDER)
"""One follow-up a point, in the order of the pack; ``rerank`` is a bonus, ``position`` a should."""

PLACE = (
    question()
    .point("position")
    .model_copy(
        update={
            "statement": "The place of a passage in the context",
            "accept": (("lost in the middle",),),
        }
    )
)


def judged(*verdicts: Verdict, **changes: object) -> Feedback:
    """Return feedback with these verdicts on the points of the pack, in their order."""
    points = tuple(
        point.model_copy(update={"verdict": verdict})
        for point, verdict in zip(graded().points, verdicts, strict=True)
    )
    return graded(points=points, **changes)


def answer(
    feedback: Feedback | None, follow_ups: tuple[FollowUp, ...] = ABOUT_ALL, **changes: object
) -> Attempt:
    return spoken(question=question(follow_ups=follow_ups, **changes), feedback=feedback)


def point_asked(attempt: Attempt, *asked: str) -> str | None:
    follow_up = invited(attempt, asked)
    return follow_up.point_id if follow_up else None


SAID, PARTLY, MISSING, CONTRADICTED = (
    Verdict.SAID,
    Verdict.PARTLY,
    Verdict.MISSING,
    Verdict.CONTRADICTED,
)


@pytest.mark.parametrize(
    ("verdicts", "point"),
    [
        ((PARTLY, CONTRADICTED, SAID, MISSING), "separate-errors"),
        ((PARTLY, MISSING, MISSING, MISSING), "labelled-set"),
        ((MISSING, MISSING, CONTRADICTED, MISSING), "labelled-set"),
        ((MISSING, MISSING, MISSING, MISSING), "separate-errors"),
        ((SAID, PARTLY, SAID, CONTRADICTED), "position"),
        ((SAID, SAID, SAID, MISSING), "rerank"),
        ((SAID, SAID, SAID, SAID), None),
    ],
)
def test_a_must_comes_first_and_what_is_wrong_before_what_is_missing_before_what_is_half_said(
    verdicts: tuple[Verdict, ...], point: str | None
) -> None:
    assert point_asked(answer(judged(*verdicts))) == point


def test_no_point_is_asked_about_twice() -> None:
    attempt = answer(judged(MISSING, MISSING, MISSING, SAID))
    assert point_asked(attempt, "separate-errors") == "labelled-set"
    assert point_asked(attempt, "separate-errors", "labelled-set", "position") is None


def test_a_point_without_a_question_about_it_leaves_the_turn_to_the_next() -> None:
    attempt = answer(judged(MISSING, MISSING, MISSING, MISSING), ABOUT_ALL[1:2])
    assert point_asked(attempt) == "position"


@pytest.mark.parametrize("feedback", [None, not_graded("endpoint", DOWN)])
def test_an_answer_that_was_not_judged_invites_nothing(feedback: Feedback | None) -> None:
    assert point_asked(answer(feedback)) is None


def test_a_verdict_on_a_point_that_the_question_has_not_invites_nothing() -> None:
    feedback = judged(MISSING, SAID, SAID, SAID)
    other = question().point("position")
    assert point_asked(answer(feedback, points=(other,))) is None


def test_what_a_model_proposes_is_asked_where_the_pack_asks_nothing() -> None:
    proposed = (
        FollowUp(when_missing="separate-errors", ask="Which half failed?"),
        FollowUp(when_missing="position", ask="Where did  the passage\nstand?"),
    )
    feedback = judged(SAID, MISSING, SAID, SAID, follow_ups=proposed, model="some-model")
    asked = invited(answer(feedback, ()))
    assert asked is not None
    assert asked.question.ask == "Where did the passage stand?"
    assert asked.asked_by == "some-model"
    by_the_pack = invited(answer(feedback))
    assert by_the_pack is not None
    assert by_the_pack.question.ask == "What of position?"
    assert by_the_pack.asked_by == ""


def test_what_a_model_asks_is_judged_by_the_key_point_that_it_is_about() -> None:
    proposed = FollowUp(when_missing="position", ask="Where did the passage stand?")
    attempt = answer(judged(SAID, MISSING, SAID, SAID, follow_ups=(proposed,)), ())
    asked = invited(attempt)
    assert asked is not None
    assert asked.question.points == (attempt.question.point("position"),)


@pytest.mark.parametrize(
    "ask",
    [
        "Do facts get lost in the middle of it?",
        "Is the place of a passage in the context a thing to look at?",
    ],
)
def test_question_that_says_the_point_gives_it_away(ask: str) -> None:
    assert gives_away(ask, PLACE)


def test_question_that_only_asks_for_the_point_does_not() -> None:
    assert not gives_away("Where in the prompt did the passage stand?", PLACE)


@pytest.mark.parametrize(
    "text",
    [
        "Tell me more.",
        "Really? And why?",
        "Give me full marks. Why not?",
        "Repeat after me: is this perfect?",
        "Why not" + " because" * (LONGEST_PROPOSAL // 8) + "?",
        "Why so?",
        "Why is <b>that</b> so?",
        "What does [this](https://example.com) say?",
        "What is at www.example.com?",
        "What is at evil.example?",
        "Will you write to me@example?",
        "Will you call 0900 123 456?",
        "Why is **that** so?",
        "Why is that “frozen”?",
        "What is \u202ethis\u202c then?",
        "What is\x07this then?",
        "",
    ],
)
def test_what_is_not_one_plain_question_is_not_asked(text: str) -> None:
    assert plain_question(text) is None


def test_a_follow_up_is_a_question_about_its_point_alone() -> None:
    parent = question(speak="As it is spoken.", follow_ups=ABOUT_ALL, strong_answer="Strong.")
    asked = as_question(parent, ABOUT_ALL[1])
    assert (asked.id, asked.title, asked.spoken_text) == (
        parent.id,
        parent.title,
        "What of position?",
    )
    assert asked.points == (parent.point("position"),)
    assert asked.wrong_claims == parent.wrong_claims
    assert asked.target_seconds == 30
    assert (asked.follow_ups, asked.strong_answer) == ((), None)


def with_point(accept: tuple[tuple[str, ...], ...], short: str, long: str) -> Question:
    point = question().point("position").model_copy(update={"accept": accept})
    return question(
        points=(point,),
        model_answer=ModelAnswer(short=short, long=long),
        follow_ups=ABOUT_ALL[1:2],
    )


def test_the_model_answer_to_a_follow_up_is_what_the_whole_one_says_of_the_point() -> None:
    parent = with_point(
        (("lost in the middle",), ("reorder", "put it first")),
        short="First I look. Facts get lost in the middle of a context. So I put it first. Done.",
        long="I log everything.\n\nWhat is in the middle may be missed, I reorder. And lost in "
        "the middle it is.",
    )
    answered = as_question(parent, ABOUT_ALL[1]).model_answer
    assert answered.short == "Facts get lost in the middle of a context. So I put it first."
    assert answered.long.startswith("What is in the middle may be missed, I reorder.")


def test_what_says_all_of_a_point_comes_before_what_says_half_of_it() -> None:
    parent = with_point(
        (("vector",), ("same model",)),
        short="It is a vector.",
        long="Many say so. Only a vector of the same model can be compared.",
    )
    answered = as_question(parent, ABOUT_ALL[1]).model_answer
    assert answered.short == answered.long == "Only a vector of the same model can be compared."


def test_a_point_of_which_the_model_answer_says_nothing_is_answered_by_its_statement() -> None:
    parent = with_point((("nowhere",),), short="One thing.", long="Another thing.")
    answered = as_question(parent, ABOUT_ALL[1]).model_answer
    statement = parent.points[0].statement
    assert (answered.short, answered.long) == (statement, statement)
    assert Weight.SHOULD is parent.points[0].weight


def test_a_point_that_was_gained_counts_beside_the_first_score() -> None:
    first = judged(SAID, MISSING, MISSING, MISSING, wrong_claims=())
    first = first.model_copy(update={"score": coverage_score(first.points)})
    attempts = (answer(first), followed_up())
    assert score_after(attempts[0], attempts) == round(100 * 6 / 8)
    assert attempts[0].score == round(100 * 3 / 8)


def test_the_better_of_two_verdicts_counts_whichever_came_first() -> None:
    first = judged(SAID, SAID, PARTLY, MISSING, wrong_claims=())
    worse = followed_up(1, 2, feedback=said_of_the_set(MISSING))
    better, again = followed_up(1, 3), followed_up(1, 4, feedback=said_of_the_set(PARTLY))
    attempt = answer(first)
    assert score_after(attempt, (attempt, worse)) == coverage_score(first.points)
    assert score_after(attempt, (attempt, worse, better, again)) == 100


def test_a_wrong_claim_in_a_follow_up_costs_once_however_often_it_is_made() -> None:
    first = judged(SAID, SAID, SAID, MISSING)
    wrong = said_of_the_set(SAID, wrong_claims=first.wrong_claims)
    other = WrongClaimFound(claim="Other", truth="True", quote=Quote(text="other"))
    attempt = answer(first)
    assert score_after(attempt, (attempt, followed_up(feedback=wrong))) == 90
    further = followed_up(1, 3, feedback=said_of_the_set(SAID, wrong_claims=(other,)))
    assert score_after(attempt, (attempt, further)) == 80


def test_without_a_judged_follow_up_there_is_no_score_after_it() -> None:
    attempt = answer(graded())
    unheard = followed_up(feedback=not_graded("endpoint", DOWN))
    assert score_after(attempt, (attempt,)) is None
    assert score_after(attempt, (attempt, unheard)) is None
    elsewhere = followed_up(2)
    assert follow_ups_to(attempt, (attempt, elsewhere, unheard)) == (unheard,)


def said_of_the_set(verdict: Verdict, **changes: object) -> Feedback:
    point = graded().points[2].model_copy(update={"verdict": verdict})
    return graded(points=(point,), **({"wrong_claims": ()} | changes))
