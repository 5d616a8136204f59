"""The coach that asks a language model: what of a reply becomes feedback.

Whatever a model says, a number is computed here, from verdicts whose words were said.
"""

from collections.abc import Callable
from typing import Any

import pytest

from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.prompted.judgement import LONGEST_REASON
from mockinterview.core.coverage import Quote, Unfounded, Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import AdviceCode, Feedback, FeedbackStatus, LeftOut, Usage
from mockinterview.core.question import FollowUp
from tests.coach.answers import FULL, QUESTION, spoken_answer, typed_answer
from tests.coach.replies import claimed, criterion, judged, judgement, proposed
from tests.fakes.language_model import USAGE, FakeLanguageModel

REFUSED = AppError("refused", "The endpoint refused the request.", retryable=True)


def judge(*replies: Any, said: str = FULL, samples: int = 1) -> Feedback:
    coach = ModelCoach(FakeLanguageModel(*replies), samples=samples)
    return coach.judge(spoken_answer(said))


def verdicts(feedback: Feedback) -> list[Verdict]:
    return [point.verdict for point in feedback.points]


def test_good_reply_is_feedback_with_checked_quotes_and_their_times() -> None:
    feedback = judge(judgement())
    assert (feedback.status, feedback.coach, feedback.model) == (
        FeedbackStatus.GRADED,
        "endpoint",
        "some-model",
    )
    assert verdicts(feedback) == [Verdict.SAID, Verdict.PARTLY, Verdict.MISSING, Verdict.SAID]
    assert feedback.points[0].quotes == (
        Quote(text="LoRA freezes the weights", start=1.0, end=3.0),
    )
    assert feedback.comment == "Say which matrices."
    assert [(m.criterion, m.score, m.gap) for m in feedback.criteria] == [
        ("accuracy", 4, "A gap."),
        ("depth", 2, "A gap."),
    ]
    assert feedback.criteria[0].quotes[0].text == "less memory."
    assert (feedback.dropped_quotes, feedback.dropped_claims) == (0, 0)
    assert (feedback.usage, feedback.samples) == (USAGE, ())


def test_score_is_computed_here_from_the_verdicts() -> None:
    assert judge(judgement(score=100, total=5)).score == round(100 * (3 + 1.5 + 1) / 8)


def test_quotes_of_a_typed_answer_have_no_times() -> None:
    feedback = ModelCoach(FakeLanguageModel(judgement())).judge(typed_answer(FULL))
    assert feedback.points[0].quotes == (Quote(text="LoRA freezes the weights"),)


def test_answer_without_words_is_not_asked_about() -> None:
    model = FakeLanguageModel(judgement())
    feedback = ModelCoach(model).judge(spoken_answer(""))
    assert feedback.reason
    assert (feedback.score, feedback.reason.code, model.asked) == (None, "no_answer", [])


def test_failure_to_reach_the_model_is_told_and_has_no_score() -> None:
    feedback = judge(REFUSED)
    assert (feedback.status, feedback.score) == (FeedbackStatus.NOT_GRADED, None)
    assert (feedback.reason, feedback.model) == (REFUSED.failure, "some-model")


def test_quote_that_was_not_said_is_dropped_and_its_verdict_falls() -> None:
    points = [
        judged("frozen", "said", "the base model is a volcano"),
        judged("low-rank", "said", "two matrices of low rank", "a kettle"),
        judged("memory", "contradicted", "LoRA needs more umbrellas"),
        judged("swap", "said"),
    ]
    feedback = judge(judgement(points=points, criteria=[criterion("accuracy", 3, "a zebra")]))
    assert verdicts(feedback) == [
        Verdict.MISSING,
        Verdict.SAID,
        Verdict.MISSING,
        Verdict.MISSING,
    ]
    assert [len(point.quotes) for point in feedback.points] == [0, 1, 0, 0]
    assert feedback.criteria == ()
    assert (feedback.dropped_quotes, feedback.dropped_claims) == (4, 4)


def test_quote_that_speaks_of_one_point_shows_no_other() -> None:
    everywhere = [judged(p.id, "said", "needs less memory") for p in QUESTION.points]
    shown = [point.point_id for point in judge(judgement(points=everywhere)).points if point.quotes]
    assert shown == ["memory"]


def test_paraphrase_without_a_word_of_the_point_shows_one_point_and_no_second() -> None:
    said = "LoRA freezes the weights. You leave all of them just as they were. And less memory."
    everywhere = [
        judged(p.id, "said", "You leave all of them just as they were") for p in QUESTION.points
    ]
    feedback = judge(judgement(points=everywhere), said=said)
    assert verdicts(feedback) == [Verdict.SAID, *[Verdict.MISSING] * 3]


def test_points_that_nobody_asked_for_are_left_out_and_unjudged_ones_are_missing() -> None:
    points = [
        judged("frozen", "said", "freezes the weights"),
        judged("low-rank", "said", "two matrices of low rank"),
        judged("politeness", "said", "you can"),
    ]
    feedback = judge(judgement(points=points))
    assert [point.point_id for point in feedback.points] == ["frozen", "low-rank", "memory", "swap"]
    assert verdicts(feedback)[2:] == [Verdict.MISSING] * 2


def test_of_two_judgements_of_one_thing_the_first_counts() -> None:
    points = [judged("frozen", "missing"), *judgement()["points"]]
    twice = [criterion("depth", 2), criterion("depth", 3, "less memory")]
    feedback = judge(judgement(points=points, criteria=twice))
    assert feedback.points[0].verdict is Verdict.MISSING
    assert [mark.score for mark in feedback.criteria] == [2]


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"points": []},
        judgement(points="all"),
        judgement(points=None),
        judgement(points=[{"point_id": "frozen", "verdict": "said"}]),
        judgement(points=[judged("frozen", "brilliant", "freezes")]),
        judgement(points=[judged("frozen", "said", "LoRA freezes the weights")]),
        judgement(points=[judged("a", "said"), judged("b", "said"), judged("c", "said")]),
        judgement(points=[[[[]]], 7, None, True]),
    ],
    ids=[
        "no-fields",
        "no-points",
        "points-are-text",
        "points-are-null",
        "point-without-reason",
        "unknown-verdict",
        "one-point-of-four",
        "unknown-points",
        "no-objects",
    ],
)
def test_reply_that_does_not_judge_the_key_points_is_not_graded(content: dict[str, Any]) -> None:
    feedback = judge(content)
    assert (feedback.score, feedback.points, feedback.criteria) == (None, (), ())
    assert feedback.reason
    assert feedback.reason.code == "nonsense"
    assert feedback.reason.hint


@pytest.mark.parametrize(
    "bad",
    [
        criterion("accuracy", 11),
        criterion("accuracy", 0),
        criterion("accuracy", -1),
        criterion("accuracy", 4.5),
        criterion("accuracy", "five"),
        criterion("accuracy", None),
        criterion("accuracy", True),
        criterion("accuracy", [4]),
        criterion("accuracy", float("nan")),
        criterion("accuracy", float("inf")),
        criterion("accuracy", 10**400),
        criterion("charm", 5),
        {"criterion": "accuracy", "score": 4},
        "accuracy: 5",
    ],
    ids=lambda bad: str(bad.get("score", bad) if isinstance(bad, dict) else bad)[:12],
)
def test_mark_that_is_out_of_bounds_is_left_out_and_counted(bad: object) -> None:
    feedback = judge(judgement(criteria=[bad, criterion("depth", 2)]))
    assert [mark.criterion for mark in feedback.criteria] == ["depth"]
    assert feedback.dropped_claims == 1


def test_mark_in_digits_within_quotation_marks_is_that_number() -> None:
    feedback = judge(judgement(criteria=[criterion("accuracy", "4", "less memory")]))
    assert [mark.score for mark in feedback.criteria] == [4]


@pytest.mark.parametrize("gap", ["", "  ", "None.", "n/a", "No gap", "\u200b"])
def test_mark_below_the_highest_without_a_gap_is_dropped(gap: str) -> None:
    feedback = judge(judgement(criteria=[criterion("structure", 4, "less memory", gap=gap)]))
    assert (feedback.criteria, feedback.dropped_claims) == ((), 1)


def test_highest_mark_needs_no_gap_and_keeps_none() -> None:
    highest = criterion("structure", 5, "less memory", gap="It could be longer.")
    assert [mark.gap for mark in judge(judgement(criteria=[highest])).criteria] == [""]


def test_mark_above_two_needs_words_of_the_answer() -> None:
    marks = [criterion("structure", 3), criterion("communication", 2)]
    feedback = judge(judgement(criteria=marks))
    assert [mark.criterion for mark in feedback.criteria] == ["communication"]


def test_mark_that_belies_the_verdicts_is_dropped() -> None:
    points = [judged(p.id, "missing") for p in QUESTION.points]
    marks = [criterion(name, 5, "less memory", gap="") for name in ("accuracy", "completeness")]
    feedback = judge(judgement(points=points, criteria=[*marks, criterion("depth", 2)]))
    assert (feedback.score, feedback.dropped_claims) == (0, 2)
    assert [mark.criterion for mark in feedback.criteria] == ["depth"]


def test_verdict_keeps_the_reason_that_the_model_gave_for_it() -> None:
    points = judgement()["points"]
    points[0] = {**points[0], "reason": "You say “freezes the weights”.\nNot “a harbour”."}
    points[2] = {**points[2], "reason": "Nothing on memory. " + "x" * 900}
    reasons = [point.reason for point in judge(judgement(points=points)).points]
    assert reasons[0] == "You say “freezes the weights”."
    assert reasons[2].startswith("Nothing on memory.")
    assert len(reasons[2]) == LONGEST_REASON


def test_reason_of_a_verdict_that_fell_falls_with_it() -> None:
    points = [judged("frozen", "said", "a volcano"), judged("low-rank", "missing")]
    assert [point.reason for point in judge(judgement(points=points)).points] == [
        "",
        "Because.",
        "",
        "",
    ]


def test_point_whose_verdict_did_not_stand_says_so() -> None:
    points = [
        judged("frozen", "said", "a volcano"),
        judged("low-rank", "missing"),
        judged("memory", "partly", "less memory"),
    ]
    assert [point.unfounded for point in judge(judgement(points=points)).points] == [
        Unfounded.NO_WORDS,
        None,
        None,
        Unfounded.NO_VERDICT,
    ]


def test_point_that_is_open_comes_with_what_the_model_answer_says_of_it() -> None:
    points = [judged("frozen", "missing"), judged("memory", "said", "less memory")]
    told = [point.model_sentence for point in judge(judgement(points=points)).points]
    assert told == ["LoRA freezes the weights.", "", "", ""]


def test_mark_whose_reason_or_gap_quotes_what_was_not_said_falls() -> None:
    invented = "You said “a harbour of umbrellas”."
    marks = [
        {**criterion("structure", 4, "less memory"), "reason": invented},
        criterion("depth", 2, gap=invented),
    ]
    feedback = judge(judgement(criteria=marks))
    assert feedback.criteria == ()
    assert (feedback.dropped_claims, feedback.dropped_quotes) == (2, 2)


WHAT_IT_SAVES = "What does training this way cost less of?"


def follow_ups(*asked: dict[str, Any] | Any, said: str = FULL, **changes: Any) -> Any:
    """Return what stands of some proposed follow-ups, with the points they are about."""
    question = QUESTION.model_copy(update=changes)
    reply = judgement(follow_ups=list(asked))
    feedback = ModelCoach(FakeLanguageModel(reply)).judge(spoken_answer(said, question))
    return [(each.when_missing, each.ask) for each in feedback.follow_ups]


def test_follow_up_to_an_open_point_stands_as_one_line() -> None:
    asked = proposed("memory", "What does training  this way\ncost less of?")
    assert follow_ups(asked) == [("memory", WHAT_IT_SAVES)]


@pytest.mark.parametrize(
    "unfit",
    [
        proposed("frozen", "What happens to the rest of the model?"),
        proposed("charm", WHAT_IT_SAVES),
        proposed("memory", "Tell me what it saves."),
        proposed("memory", "Is less memory what LoRA needs?"),
        proposed("memory", "When is your birthday, and where do you live?"),
        proposed("memory", "Who freezes the weights of the model, it trains or what?"),
        proposed("memory", "Could you look at lora.example for that?"),
        {"point_id": "memory"},
        {"point_id": "memory", "ask": 7},
        WHAT_IT_SAVES,
        None,
    ],
    ids=[
        "point-was-said",
        "unknown-point",
        "no-question",
        "gives-the-point-away",
        "of-something-else",
        "echo-of-the-answer",
        "names-a-host",
        "no-words",
        "a-number",
        "bare-text",
        "nothing",
    ],
)
def test_unfit_follow_up_is_left_out_without_harm(unfit: Any) -> None:
    assert follow_ups(unfit) == []
    assert follow_ups(unfit, proposed("memory", WHAT_IT_SAVES)) == [("memory", WHAT_IT_SAVES)]


@pytest.mark.parametrize("given", [None, 5, "Why?", {}])
def test_follow_ups_that_are_no_list_are_none(given: Any) -> None:
    feedback = judge(judgement(follow_ups=given))
    assert (feedback.status, feedback.follow_ups) == (FeedbackStatus.GRADED, ())


def test_model_asks_nothing_where_the_pack_asks() -> None:
    by_the_pack = FollowUp(when_missing="memory", ask="What of the memory?")
    assert follow_ups(proposed("memory", WHAT_IT_SAVES), follow_ups=(by_the_pack,)) == []


def test_two_follow_ups_stand_at_most_and_one_a_point() -> None:
    points = [judged(p.id, "missing") for p in QUESTION.points]
    asked = [
        proposed(p.id, f"What is trained for {word}?")
        for p, word in zip(
            [*QUESTION.points[:1], *QUESTION.points], ("a", "b", "c", "d", "e"), strict=True
        )
    ]
    reply = judgement(points=points, follow_ups=asked)
    feedback = ModelCoach(FakeLanguageModel(reply)).judge(spoken_answer("I do not know LoRA."))
    assert [each.when_missing for each in feedback.follow_ups] == ["frozen", "low-rank"]


def test_follow_up_to_a_point_that_the_median_calls_said_is_not_kept() -> None:
    further = {"follow_ups": [proposed("frozen", "What is LoRA for?")]}
    feedback = judge(
        {**saying(), **further}, {**saying("frozen"), **further}, saying("frozen"), samples=3
    )
    assert feedback.follow_ups == ()


FASTER = f"{FULL} And LoRA makes the model faster."


def test_wrong_claim_with_its_words_is_told_and_costs_what_it_costs_offline() -> None:
    found = [claimed("claim-1", "LoRA makes the model faster")]
    feedback = judge(judgement(wrong_claims=found), said=FASTER)
    assert [wrong.quote.text for wrong in feedback.wrong_claims] == ["LoRA makes the model faster."]
    assert feedback.wrong_claims[0].truth == QUESTION.wrong_claims[0].truth
    without = judge(judgement()).score
    assert without is not None
    assert feedback.score == without - 10


@pytest.mark.parametrize(
    "found",
    [
        claimed("claim-1"),
        claimed("claim-1", "LoRA makes everything faster at the harbour"),
        claimed("claim-1", "two matrices"),
        claimed("claim-9", "LoRA makes the model faster"),
        {"claim_id": "claim-1"},
    ],
    ids=["no-quote", "not-said", "of-something-else", "unknown", "no-shape"],
)
def test_wrong_claim_without_its_words_is_none(found: dict[str, Any]) -> None:
    feedback = judge(judgement(wrong_claims=[found]), said=FASTER)
    assert feedback.wrong_claims == ()


@pytest.mark.parametrize(
    ("comment", "kept"),
    [
        ("You said “LoRA freezes the weights”: good.", None),
        ("Say more. You said “the harbour is frozen”: no.", "Say more."),
        ('You said "the harbour is frozen": no. Say more.', "Say more."),
        ("You said «the harbour. Is frozen»: no. Say more.", "Say more."),
        ("Say more. You said \u2018the harbour is frozen\u2019. So?", "Say more. So?"),
        ("Say what “pretrained weights” are.", "Say what pretrained weights are."),
        ("It's the model's rank that isn't there.", None),
    ],
)
def test_comment_loses_quotations_of_what_was_not_said(comment: str, kept: str | None) -> None:
    assert judge(judgement(next_time=comment)).comment == (kept or comment)


@pytest.mark.parametrize("comment", [None, 5, "", ["More."]])
def test_where_the_model_gives_no_advice_the_program_does(comment: object) -> None:
    feedback = judge(judgement(next_time=comment))
    assert feedback.comment == ""
    assert feedback.advice
    assert feedback.advice.code is AdviceCode.COMPLETE_POINT


def test_text_of_a_model_is_one_line_of_bounded_length_without_unseen_signs() -> None:
    feedback = judge(judgement(next_time="a\n\u202eb\x00c " + "d" * 5_000))
    assert feedback.comment.startswith("a b c d")
    assert len(feedback.comment) <= 600
    assert feedback.comment.isprintable()


def saying(*said: str) -> dict[str, Any]:
    quotes = {"frozen": "LoRA freezes the weights", "memory": "it needs less memory"}
    points = [
        judged(p.id, "said", quotes[p.id]) if p.id in said else judged(p.id, "missing")
        for p in QUESTION.points
    ]
    marks = [criterion("depth", 1 + len(said), "less memory")]
    return judgement(points=points, criteria=marks, next_time=f"Said {len(said)}.")


def test_of_three_judgements_the_median_counts_and_the_spread_is_kept() -> None:
    feedback = judge(saying(), saying("frozen"), saying("frozen", "memory"), samples=3)
    assert verdicts(feedback)[0] is Verdict.SAID
    assert verdicts(feedback)[2] is Verdict.MISSING
    assert feedback.score == 38
    assert feedback.score_spread == (0, 62)
    assert feedback.verdicts_on("frozen") == (Verdict.MISSING, Verdict.SAID, Verdict.SAID)
    assert feedback.verdicts_on("swap") == ()
    assert [mark.score for mark in feedback.criteria] == [2]
    assert feedback.marks_of("depth") == (1, 2, 3)
    assert feedback.comment == "Said 1."


def test_usage_is_summed_over_the_judgements() -> None:
    feedback = judge(judgement(), samples=3)
    assert feedback.usage
    assert feedback.usage.cost == pytest.approx(0.006)
    assert (feedback.usage.seconds, feedback.usage.prompt_tokens) == (6.0, 2_700)
    assert feedback.usage.reply_tokens == 300


def test_count_that_one_service_reply_lacks_is_unknown() -> None:
    model = FakeLanguageModel(judgement(), usage=Usage(seconds=1.0))
    feedback = ModelCoach(model, samples=2).judge(spoken_answer(FULL))
    assert feedback.usage == Usage(seconds=2.0)


def test_judgements_that_fail_later_take_nothing_from_the_first() -> None:
    feedback = judge(judgement(), REFUSED, samples=3)
    assert feedback.status is FeedbackStatus.GRADED
    assert feedback.samples == ()


def test_each_judgement_is_asked_for_in_another_order() -> None:
    model = FakeLanguageModel(judgement())
    ModelCoach(model, samples=3).judge(spoken_answer(FULL))
    assert len({prompt.task for prompt in model.asked}) == 3
    assert len({"".join(sorted(prompt.task)) for prompt in model.asked}) == 1


def test_what_is_looked_at_beforehand_is_what_is_sent() -> None:
    model = FakeLanguageModel(judgement())
    coach = ModelCoach(model)
    before = coach.request(spoken_answer(FULL)).prompt
    coach.judge(spoken_answer(FULL))
    assert model.asked == [before]


def test_feedback_says_what_was_left_out_for_a_small_model() -> None:
    coach = ModelCoach(FakeLanguageModel(judgement()), context_tokens=2_000)
    feedback = coach.judge(spoken_answer(FULL))
    assert LeftOut.CRITERIA in feedback.left_out
    assert feedback.score is not None


def test_answer_that_the_model_cannot_hold_is_not_cut_and_not_graded() -> None:
    model = FakeLanguageModel(judgement())
    feedback = ModelCoach(model, context_tokens=600).judge(spoken_answer(FULL))
    assert feedback.reason
    assert (feedback.reason.code, model.asked) == ("context_too_small", [])


@pytest.fixture
def seen() -> list[str]:
    return []


def test_feedback_can_be_read_while_it_comes(seen: list[str]) -> None:
    see: Callable[[str], None] = seen.append
    ModelCoach(FakeLanguageModel(judgement())).judge(spoken_answer(FULL), seen=see)
    assert seen[0].startswith("B")
    assert seen[-1].splitlines()[-1] == "Say which matrices."
    assert not any(set(text) & set('{}[]"') for text in seen)
