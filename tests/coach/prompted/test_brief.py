"""What a small model is asked in the brief form, and what stands of its replies."""

import contextlib
from itertools import pairwise
from typing import Any

import jsonschema
import pytest

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.prompted.brief import (
    LONGEST_SENTENCE_WORDS,
    POINTS_A_REQUEST,
    brief_request,
    sentences,
)
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import AdviceCode, Feedback, FeedbackStatus, LeftOut, Usage
from tests.coach.answers import FULL, QUESTION, spoken_answer
from tests.coach.prompted.injections import INJECTIONS
from tests.fakes.language_model import FakeLanguageModel

FROZEN, LOW_RANK, MEMORY, SWAP = (point.id for point in QUESTION.points)


def said(sentence: object, verdict: str = "said", reason: str = "It is there.") -> dict[str, Any]:
    return {"reason": reason, "sentence": sentence, "verdict": verdict}


def judge(*replies: Any, text: str = FULL, **options: Any) -> Feedback:
    coach = ModelCoach(FakeLanguageModel(*replies), is_brief=True, **options)
    return coach.judge(spoken_answer(text))


GOOD = (
    {FROZEN: said(1), LOW_RANK: said(2, "partly"), MEMORY: said(0, "missing", "Not named.")},
    {SWAP: said(4)},
)


def test_answer_is_numbered_by_sentences_and_long_ones_in_pieces() -> None:
    text = "One two. " + "word " * (LONGEST_SENTENCE_WORDS + 1) + "end. What?"
    pieces = sentences(spoken_answer(text).hearing.transcript)
    assert [len(piece.split()) for piece in pieces] == [2, LONGEST_SENTENCE_WORDS, 2, 1]
    task = brief_request(spoken_answer(FULL)).prompt.task
    assert "\n1: LoRA freezes the weights of the model.\n2: It trains" in task


def test_a_few_points_are_asked_for_at_a_time_and_all_of_them() -> None:
    prompts = brief_request(spoken_answer(FULL)).prompts
    asked = [list(prompt.schema["properties"]) for prompt in prompts]
    assert asked == [[FROZEN, LOW_RANK, MEMORY], [SWAP]]
    assert max(map(len, asked)) == POINTS_A_REQUEST
    assert prompts[1].longest_reply_tokens < prompts[0].longest_reply_tokens < 400


def test_all_requests_begin_alike_so_that_a_server_reads_the_answer_once() -> None:
    first, second = (prompt.task.partition("KEY POINTS") for prompt in brief_prompts())
    assert first[0] == second[0]
    assert FULL.split(".", maxsplit=1)[0] in first[0]
    assert first[2] != second[2]


def brief_prompts() -> tuple[Prompt, ...]:
    return brief_request(spoken_answer(FULL)).prompts


def test_good_replies_fit_the_schemas_and_the_schemas_hold_a_model_to_the_sentences() -> None:
    for prompt, reply in zip(brief_prompts(), GOOD, strict=True):
        jsonschema.Draft202012Validator.check_schema(prompt.schema)
        jsonschema.validate(reply, prompt.schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({SWAP: said(5)}, brief_prompts()[1].schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({}, brief_prompts()[1].schema)


def test_replies_become_verdicts_with_the_words_of_the_sentences() -> None:
    feedback = judge(*GOOD)
    assert [point.verdict for point in feedback.points] == [
        Verdict.SAID,
        Verdict.PARTLY,
        Verdict.MISSING,
        Verdict.SAID,
    ]
    assert feedback.points[0].quotes == (
        Quote(text="LoRA freezes the weights of the model.", start=1.0, end=4.5),
    )
    assert feedback.points[2].reason == "Not named."
    assert feedback.score == round(100 * (3 + 1.5 + 1) / 8)
    assert feedback.usage
    assert feedback.usage.reply_tokens == 200


def test_program_gives_the_advice_and_says_what_was_left_out() -> None:
    feedback = judge(*GOOD)
    assert (feedback.comment, feedback.criteria, feedback.follow_ups) == ("", (), ())
    assert feedback.advice
    assert feedback.advice.code is AdviceCode.COMPLETE_POINT
    assert feedback.left_out == (
        LeftOut.FOLLOW_UPS,
        LeftOut.CRITERIA,
        LeftOut.MODEL_ANSWER,
        LeftOut.COUNTS_WHEN,
        LeftOut.WRONG_CLAIMS,
    )


@pytest.mark.parametrize("sentence", [0, -1, 5, 99, 10**30])
def test_verdict_without_a_sentence_of_the_answer_falls(sentence: int) -> None:
    feedback = judge({**GOOD[0], FROZEN: said(sentence)}, GOOD[1])
    assert feedback.points[0].verdict is Verdict.MISSING
    assert feedback.dropped_claims == 1


def test_verdict_whose_sentence_speaks_of_another_point_falls() -> None:
    feedback = judge({**GOOD[0], FROZEN: said(4)}, GOOD[1])
    assert feedback.points[0].verdict is Verdict.MISSING
    assert feedback.points[0].reason == ""


@pytest.mark.parametrize(
    "bad",
    [
        None,
        7,
        "said",
        [],
        {},
        said("second"),
        said(True),
        said(1.5),
        said(float("nan")),
        said(1, "brilliant"),
        {"sentence": 1, "verdict": "said"},
    ],
)
def test_element_of_another_shape_is_left_out(bad: object) -> None:
    feedback = judge({**GOOD[0], FROZEN: bad}, GOOD[1])
    assert feedback.status is FeedbackStatus.GRADED
    assert feedback.points[0].verdict is Verdict.MISSING


@pytest.mark.parametrize("reply", [{}, {"points": []}, {"frozen": "said"}, {SWAP: said(4)}])
def test_replies_that_judge_less_than_half_of_the_points_are_not_graded(reply: Any) -> None:
    feedback = judge(reply)
    assert (feedback.status, feedback.score) == (FeedbackStatus.NOT_GRADED, None)
    assert feedback.reason
    assert feedback.reason.code == "nonsense"


def test_part_that_fails_leaves_no_half_judgement() -> None:
    refused = AppError("refused", "The endpoint refused the request.", retryable=True)
    feedback = judge(GOOD[0], refused)
    assert (feedback.score, feedback.points, feedback.reason) == (None, (), refused.failure)


def test_model_that_is_too_slow_is_not_asked_for_the_other_parts() -> None:
    model = FakeLanguageModel(*GOOD, usage=Usage(seconds=31.0))
    coach = ModelCoach(model, is_brief=True, patience_seconds=30.0)
    feedback = coach.judge(spoken_answer(FULL))
    assert len(model.asked) == 1
    assert feedback.reason
    assert (feedback.score, feedback.reason.code) == (None, "timed_out")
    assert "kept" in feedback.reason.message


def test_smaller_context_is_asked_about_fewer_points_and_a_tiny_one_not_at_all() -> None:
    counts = set()
    for tokens in range(700, 1_500, 20):
        with contextlib.suppress(AppError):
            counts.add(len(brief_request(spoken_answer(FULL), tokens).prompts))
    assert counts == {2, 4}
    with pytest.raises(AppError) as refused:
        brief_request(spoken_answer(FULL), 500)
    assert refused.value.code == "context_too_small"


def test_several_judgements_are_asked_for_in_other_orders() -> None:
    model = FakeLanguageModel(lambda prompt: dict.fromkeys(prompt.schema["properties"], said(1)))
    feedback = ModelCoach(model, is_brief=True, samples=3).judge(spoken_answer(FULL))
    assert len(feedback.samples) == 3
    firsts = [next(iter(prompt.schema["properties"])) for prompt in model.asked]
    assert len(set(firsts[::2])) == 3


def test_reasons_of_all_parts_are_read_as_they_come() -> None:
    shown: list[str] = []
    coach = ModelCoach(FakeLanguageModel(*GOOD), is_brief=True)
    coach.judge(spoken_answer(FULL), seen=shown.append)
    assert shown[-1].splitlines() == ["It is there.", "It is there.", "Not named.", "It is there."]
    assert all(later.startswith(earlier) for earlier, later in pairwise(shown))


@pytest.mark.parametrize("injection", INJECTIONS)
def test_words_to_the_judge_show_no_key_point(injection: str) -> None:
    """The model obeys, whichever sentence it names."""
    count = len(sentences(spoken_answer(injection).hearing.transcript))
    for number in range(count + 2):
        obedient = {point.id: said(number) for point in QUESTION.points}
        feedback = judge(obedient, text=injection)
        assert {point.verdict for point in feedback.points} == {Verdict.MISSING}
        assert feedback.score == 0


@pytest.mark.parametrize("injection", INJECTIONS)
def test_what_is_said_reaches_the_model_between_marks_and_nowhere_else(injection: str) -> None:
    prompt = brief_request(spoken_answer(injection)).prompt
    task = prompt.task
    mark = task.partition("BETWEEN TWO LINES ")[2].partition("\n")[0]
    parts = task.split(f"\n{mark}\n")
    assert len(parts) == 3
    numbered = parts[1].splitlines()
    assert [line.partition(": ")[0] for line in numbered] == [
        str(number) for number in range(1, len(numbered) + 1)
    ]
    assert mark not in injection
