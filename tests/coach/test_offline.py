"""What the coach without a network finds in an answer, and what it makes of it."""

from collections.abc import Iterable

import pytest

from mockinterview.coach.offline import OfflineCoach, advise
from mockinterview.core.coverage import PointVerdict, Verdict
from mockinterview.core.feedback import AdviceCode, Feedback, FeedbackStatus
from mockinterview.core.question import Question, Term, Weight
from tests.coach.answers import (
    FASTER,
    FROZEN,
    FULL,
    QUESTION,
    TERMS,
    point,
    spoken_answer,
    typed_answer,
)


def judge(text: str, question: Question = QUESTION) -> Feedback:
    return OfflineCoach(lambda: TERMS).judge(spoken_answer(text, question))


def verdicts(feedback: Feedback) -> dict[str, Verdict]:
    return {found.point_id: found.verdict for found in feedback.points}


def test_full_answer_scores_a_hundred_and_is_told_to_go_on() -> None:
    feedback = judge(FULL)
    assert set(verdicts(feedback).values()) == {Verdict.SAID}
    assert (feedback.status, feedback.coach, feedback.score) == (
        FeedbackStatus.GRADED,
        "offline",
        100,
    )
    assert feedback.advice
    assert feedback.advice.code is AdviceCode.KEEP


def test_each_point_is_judged_in_the_order_of_the_question() -> None:
    feedback = judge("It trains two matrices of low rank.")
    assert [found.point_id for found in feedback.points] == ["frozen", "low-rank", "memory", "swap"]
    assert [found.weight for found in feedback.points] == [p.weight for p in QUESTION.points]


def test_verdict_quotes_the_words_that_show_it_with_their_times() -> None:
    feedback = judge("Well, um, LoRA freezes the weights, and that is it.")
    (quote,) = feedback.points[0].quotes
    assert quote.text == "freezes the weights,"
    assert (quote.start, quote.end) == (2.5, 4.0)


def test_quotes_of_a_typed_answer_have_no_times() -> None:
    feedback = OfflineCoach(lambda: TERMS).judge(typed_answer(FULL))
    quotes = [quote for found in feedback.points for quote in found.quotes]
    assert len(quotes) == 4
    assert {(quote.start, quote.end) for quote in quotes} == {(None, None)}
    assert quotes[0].text == "freezes the weights"


def test_missing_point_has_no_quote() -> None:
    feedback = judge("It trains two matrices of low rank.")
    assert feedback.points[0].verdict is Verdict.MISSING
    assert feedback.points[0].quotes == ()


def test_point_of_which_half_is_said_counts_half() -> None:
    feedback = judge("The weights stay where they are.")
    assert verdicts(feedback)["frozen"] is Verdict.PARTLY
    assert feedback.points[0].confidence == 0.5
    assert feedback.score == round(100 * 1.5 / 8)


@pytest.mark.parametrize(
    "text",
    [
        "LoRA does not freeze the weights.",
        "LoRA doesn't freeze the weights.",
        "It never freezes any weights.",
        "It is a myth that it freezes the weights.",
    ],
)
def test_denied_point_is_contradicted_with_the_words_that_deny_it(text: str) -> None:
    feedback = judge(text)
    assert verdicts(feedback)["frozen"] is Verdict.CONTRADICTED
    assert "freeze" in feedback.points[0].quotes[0].text
    assert feedback.score == 0
    assert feedback.points[0].confidence < 1.0


def test_half_a_point_that_is_denied_is_missing() -> None:
    assert verdicts(judge("LoRA does not freeze."))["frozen"] is Verdict.MISSING


def test_point_said_once_and_denied_elsewhere_is_said() -> None:
    text = "It is not true that LoRA freezes some weights. It freezes all the weights."
    feedback = judge(text)
    assert verdicts(feedback)["frozen"] is Verdict.SAID
    assert feedback.points[0].quotes[0].text == "freezes all the weights."


def test_point_that_denies_something_itself_is_said_by_denying_it() -> None:
    same_size = point(
        "size", Weight.MUST, "It does not make the model smaller", ("smaller",), ("model",)
    )
    question = QUESTION.model_copy(update={"points": (same_size,)})
    assert verdicts(judge("It does not make the model smaller.", question)) == {
        "size": Verdict.SAID
    }


def test_ideas_that_stand_far_apart_do_not_make_a_point() -> None:
    between = "Then I talk of something else. " * 5
    feedback = judge(f"First you freeze it. {between}The weights are many.")
    assert verdicts(feedback)["frozen"] is Verdict.PARTLY


def test_synonyms_of_the_glossary_and_what_recognisers_write_count() -> None:
    named = point("named", Weight.MUST, "It is named", ("LoRA",))
    question = QUESTION.model_copy(update={"points": (named,), "wrong_claims": ()})
    for said in ("That is low-rank adaptation.", "That is Laura."):
        assert verdicts(judge(said, question)) == {"named": Verdict.SAID}


def test_glossary_is_read_once_and_not_before_it_is_needed() -> None:
    readings: list[int] = []

    def terms() -> Iterable[Term]:
        readings.append(1)
        return TERMS

    coach = OfflineCoach(terms)
    assert readings == []
    coach.judge(spoken_answer(FULL))
    coach.judge(spoken_answer(FULL))
    assert readings == [1]


def test_wrong_claim_is_found_corrected_and_costs_ten() -> None:
    without_bonus = FULL.removesuffix(" And you can swap adapters.")
    feedback = judge(f"{without_bonus} And LoRA makes the model faster.")
    (found,) = feedback.wrong_claims
    assert (found.claim, found.truth) == (FASTER.claim, FASTER.truth)
    assert found.quote.text == "LoRA makes the model faster."
    assert found.quote.start is not None
    assert feedback.score == 90
    assert feedback.advice
    assert (feedback.advice.code, feedback.advice.subject) == (
        AdviceCode.CORRECT_CLAIM,
        FASTER.truth,
    )


@pytest.mark.parametrize(
    "text",
    [
        "It is a myth that LoRA makes the model faster.",
        "Laura is nice.",
        "Some say something makes the model faster.",
    ],
)
def test_wrong_claim_that_is_denied_or_half_made_is_not_found(text: str) -> None:
    assert judge(text).wrong_claims == ()


def test_words_that_make_a_wrong_claim_do_not_half_say_a_point() -> None:
    assert verdicts(judge("It saves time at inference."))["memory"] is Verdict.PARTLY
    feedback = judge("LoRA saves time at inference.")
    assert len(feedback.wrong_claims) == 1
    assert verdicts(feedback)["memory"] is Verdict.MISSING
    assert feedback.score == 0


def test_point_said_in_full_counts_beside_a_wrong_claim() -> None:
    feedback = judge("LoRA freezes the weights and saves time at inference.")
    assert verdicts(feedback)["frozen"] is Verdict.SAID
    assert len(feedback.wrong_claims) == 1


def test_score_never_falls_below_nought() -> None:
    assert judge("LoRA makes the model faster.").score == 0


@pytest.mark.parametrize("text", ["", "   ", "...", "Um, uh."])
def test_answer_without_words_is_not_graded_and_says_why(text: str) -> None:
    feedback = judge(text)
    assert (feedback.status, feedback.score) == (FeedbackStatus.NOT_GRADED, None)
    assert feedback.reason
    assert (feedback.reason.code, bool(feedback.reason.hint)) == ("no_answer", True)


@pytest.mark.parametrize("text", ["I don't know.", "Sorry, no idea.", "Pass."])
def test_not_knowing_is_graded_with_nought_and_told_what_to_say_first(text: str) -> None:
    feedback = judge(text)
    assert (feedback.status, feedback.score) == (FeedbackStatus.GRADED, 0)
    assert set(verdicts(feedback).values()) == {Verdict.MISSING}
    assert feedback.advice
    assert (feedback.advice.code, feedback.advice.subject) == (
        AdviceCode.ADD_POINT,
        FROZEN.statement,
    )


def test_derived_points_ask_for_a_share_of_their_words() -> None:
    coach = OfflineCoach(lambda: TERMS, said_share=0.6)
    answer = spoken_answer("Two matrices of low rank.")
    assert coach.judge(answer).points[1].verdict is Verdict.SAID
    assert judge("Two matrices of low rank.").points[1].verdict is Verdict.PARTLY


def found(point_id: str, weight: Weight, verdict: Verdict) -> PointVerdict:
    statement = f"statement of {point_id}"
    judged = judge("Nothing.").points[0]
    return judged.model_copy(
        update={
            "point_id": point_id,
            "statement": statement,
            "weight": weight,
            "verdict": verdict,
        }
    )


MUST_SAID = (Weight.MUST, Verdict.SAID)


@pytest.mark.parametrize(
    ("states", "seconds", "code", "subject"),
    [
        (
            [(Weight.SHOULD, Verdict.CONTRADICTED), (Weight.MUST, Verdict.PARTLY)],
            10,
            AdviceCode.COMPLETE_POINT,
            "1",
        ),
        (
            [(Weight.MUST, Verdict.PARTLY), (Weight.MUST, Verdict.MISSING)],
            10,
            AdviceCode.ADD_POINT,
            "1",
        ),
        (
            [(Weight.MUST, Verdict.MISSING), (Weight.MUST, Verdict.CONTRADICTED)],
            10,
            AdviceCode.COMPLETE_POINT,
            "1",
        ),
        ([MUST_SAID, (Weight.SHOULD, Verdict.MISSING)], 999, AdviceCode.ADD_POINT, "1"),
        ([MUST_SAID, (Weight.BONUS, Verdict.MISSING)], 31, AdviceCode.SHORTEN, ""),
        ([MUST_SAID, (Weight.BONUS, Verdict.MISSING)], 30, AdviceCode.KEEP, ""),
    ],
    ids=[
        "must-before-should",
        "missing-before-partly",
        "contradicted-first",
        "add-before-shorten",
        "too-long",
        "bonus-is-not-asked-for",
    ],
)
def test_advice_is_one_thing_the_most_important_first(
    states: list[tuple[Weight, Verdict]], seconds: float, code: AdviceCode, subject: str
) -> None:
    points = tuple(found(str(at), *state) for at, state in enumerate(states))
    advice = advise(points, (), seconds, 20)
    assert advice.code is code
    assert advice.subject == (f"statement of {subject}" if subject else "")


def test_repeating_the_question_half_says_nothing() -> None:
    measured = point(
        "measure", Weight.MUST, "Quality is measured", ("language model", "quality"), ("measure",)
    )
    asked = QUESTION.model_copy(
        update={"ask": "What is quantization of a language model?", "points": (measured,)}
    )
    repeated = judge("A language model is asked for here.", asked)
    begun = judge("The quality is what counts.", asked)
    assert verdicts(repeated) == {"measure": Verdict.MISSING}
    assert verdicts(begun) == {"measure": Verdict.PARTLY}
