"""Key points that are made from a model answer."""

import pytest

from mockinterview.coach.deriving import SAID_SHARE, derive_points, point_from
from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.coverage import Verdict
from mockinterview.core.question import Weight
from tests.coach.answers import QUESTION, typed_answer

MODEL_ANSWER = (
    "RAG retrieves passages before the model answers. The passages go into the prompt; so the "
    "answer can cite its sources! Does it end hallucination? It does not.\n\nChunk size matters."
)


def verdicts_of(model_answer: str, answer: str) -> list[Verdict]:
    question = QUESTION.model_copy(
        update={"points": derive_points(model_answer), "wrong_claims": ()}
    )
    coach = OfflineCoach(list, said_share=SAID_SHARE)
    return [point.verdict for point in coach.judge(typed_answer(answer, question)).points]


def test_each_sentence_with_a_content_word_is_a_point() -> None:
    points = derive_points(MODEL_ANSWER)
    assert [point.statement for point in points] == [
        "RAG retrieves passages before the model answers.",
        "The passages go into the prompt;",
        "so the answer can cite its sources!",
        "Does it end hallucination?",
        "Chunk size matters.",
    ]
    assert {point.weight for point in points} == {Weight.SHOULD}


def test_points_have_ids_of_their_own() -> None:
    points = derive_points(MODEL_ANSWER)
    assert len({point.id for point in points}) == len(points)


def test_point_asks_for_its_content_words_once_each() -> None:
    point = point_from("The model learns what the model learned.", "p")
    assert point
    assert point.accept == (("model",), ("learn",))


@pytest.mark.parametrize("text", ["", "  \n ", "...", "It is not that.", "?!"])
def test_text_without_a_content_word_gives_no_point(text: str) -> None:
    assert derive_points(text) == ()


def test_model_answer_says_all_of_its_own_points() -> None:
    assert set(verdicts_of(MODEL_ANSWER, MODEL_ANSWER)) == {Verdict.SAID}


def test_model_answer_that_denies_something_is_not_contradicted_by_itself() -> None:
    text = "The tone gives no warning. It does not make the output true."
    assert verdicts_of(text, text) == [Verdict.SAID, Verdict.SAID]


def test_most_of_the_words_say_a_point_and_few_do_not() -> None:
    text = "LoRA freezes pretrained weights entirely."
    assert verdicts_of(text, "It freezes the pretrained weights.") == [Verdict.SAID]
    assert verdicts_of(text, "Something about LoRA and weights.") == [Verdict.PARTLY]
    assert verdicts_of(text, "Something about weights.") == [Verdict.MISSING]


def test_point_that_is_denied_is_contradicted() -> None:
    assert verdicts_of(
        "LoRA freezes pretrained weights.", "It never freezes the pretrained weights."
    ) == [Verdict.CONTRADICTED]
