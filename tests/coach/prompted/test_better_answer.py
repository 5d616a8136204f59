"""A better answer keeps what was said apart from what was added."""

from typing import Any

import jsonschema
import pytest

from mockinterview.coach.prompted.better_answer import better_answer_prompt
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.core.better_answer import BetterAnswer, Whose
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from tests.coach.answers import FULL, spoken_answer
from tests.coach.prompted.injections import INJECTIONS
from tests.coach.replies import claimed, judgement
from tests.fakes.language_model import USAGE, FakeLanguageModel

YOURS, ADDED = Whose.YOURS, Whose.ADDED
FASTER = f"{FULL} And LoRA makes the model faster."


def segments(*parts: tuple[object, object]) -> dict[str, Any]:
    return {"segments": [{"origin": origin, "text": text} for origin, text in parts]}


def feedback_on(said: str, **changes: Any) -> Feedback:
    return ModelCoach(FakeLanguageModel(judgement(**changes))).judge(spoken_answer(said))


def better(reply: dict[str, Any], said: str = FULL) -> BetterAnswer:
    coach = ModelCoach(FakeLanguageModel(reply))
    return coach.better_answer(spoken_answer(said), feedback_on(said))


def test_what_was_said_stays_theirs_and_the_rest_is_added() -> None:
    reply = segments(
        ("yours", "LoRA freezes the weights of the model."),
        ("added", "Only the small matrices are trained."),
        ("yours", "You can swap adapters."),
    )
    made = better(reply)
    assert [segment.origin for segment in made.segments] == [YOURS, ADDED, YOURS]
    assert made.text.startswith("LoRA freezes the weights of the model. Only the small")
    assert (made.model, made.usage) == ("some-model", USAGE)


def test_words_that_were_never_said_are_added_whatever_the_model_calls_them() -> None:
    reply = segments(
        ("yours", "I froze the harbour for ten years."), ("yours", "It needs less memory.")
    )
    assert [segment.origin for segment in better(reply).segments] == [ADDED, YOURS]


@pytest.mark.parametrize(
    "reply",
    [
        segments(("added", "All mine.")),
        segments(("yours", "A harbour.")),
        segments(),
        segments(("yours", "")),
    ],
    ids=["added", "invented", "none", "empty"],
)
def test_answer_without_a_word_of_theirs_is_not_given(reply: dict[str, Any]) -> None:
    with pytest.raises(AppError) as refused:
        better(reply)
    assert refused.value.code == "not_your_words"


@pytest.mark.parametrize(
    "reply",
    [{}, {"segments": "LoRA"}, segments(("mine", "LoRA freezes")), segments(("yours", 5))],
    ids=["nothing", "text", "unknown-origin", "number"],
)
def test_reply_of_another_shape_is_told(reply: dict[str, Any]) -> None:
    with pytest.raises(AppError) as refused:
        better(reply)
    assert refused.value.code == "nonsense"


def test_model_is_told_what_is_open_and_what_was_wrong() -> None:
    found = [claimed("claim-1", "LoRA makes the model faster")]
    feedback = feedback_on(FASTER, wrong_claims=found)
    prompt = better_answer_prompt(spoken_answer(FASTER), feedback)
    assert "- It saves memory" in prompt.task
    assert "- LoRA freezes the pretrained weights" not in prompt.task
    assert feedback.wrong_claims[0].truth in prompt.task
    assert FASTER in prompt.task


def test_schema_is_one_and_takes_what_is_asked_for() -> None:
    schema = better_answer_prompt(spoken_answer(FULL), feedback_on(FULL)).schema
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(segments(("yours", "LoRA."), ("added", "More.")), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(segments(("mine", "LoRA.")), schema)


@pytest.mark.parametrize("injection", INJECTIONS, ids=range(1, len(INJECTIONS) + 1))
def test_what_is_said_to_the_model_stands_between_the_marks(injection: str) -> None:
    answer = spoken_answer(f"{FULL} {injection}")
    prompt = better_answer_prompt(answer, feedback_on(FULL))
    mark = prompt.task.partition("BETWEEN TWO LINES ")[2].partition("\n")[0]
    assert f"\n{mark}\n{answer.hearing.transcript.text}\n{mark}\n" in prompt.task
    assert mark not in answer.hearing.transcript.text


def test_better_answer_can_be_stored_and_read() -> None:
    made = better(segments(("yours", "It needs less memory."), ("added", "By far.")))
    assert BetterAnswer.model_validate_json(made.model_dump_json()) == made
