"""Drafted key points, judged by the coach that will use them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.bank.exchange.key_points import (
    POINT_LIMIT,
    draft_points,
    sentences,
    stated_point,
)
from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.core.question import KeyPoint, Question, Weight
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer
from tests.shipped import shipped_bank

BANK = shipped_bank()
SAMPLE = BANK.questions()[::9]

ABOUT_LORA = (
    "LoRA freezes the pretrained weights. It trains two small low-rank matrices instead. "
    "That does not slow down inference, because the matrices can be merged."
)
LORA = ("What is LoRA?", ABOUT_LORA)
DNS = (
    "Was macht DNS?",
    "DNS übersetzt einen Namen in eine IP-Adresse. Die Antwort wird zwischengespeichert.",
)


def judged(points: tuple[KeyPoint, ...], ask: str, answer: str) -> Feedback:
    question = BANK.questions()[0].model_copy(
        update={"ask": ask, "points": points, "wrong_claims": ()}
    )
    coach = OfflineCoach(BANK.glossary)
    return coach.judge(Answer(question=question, hearing=typed(answer, "en")))


@pytest.mark.parametrize(("ask", "answer"), [LORA, DNS])
def test_the_answer_itself_says_every_point_and_no_answer_says_none(ask: str, answer: str) -> None:
    points = draft_points(answer, ask)

    assert judged(points, ask, answer).score == 100
    for nothing in ("I don't know.", "I do not know, sorry.", "No idea, next question please."):
        assert {p.verdict for p in judged(points, ask, nothing).points} == {Verdict.MISSING}


@pytest.mark.parametrize("question", SAMPLE, ids=lambda question: question.id)
def test_points_of_the_answers_that_ship_are_found_in_them(question: Question) -> None:
    answer = question.model_answer.short
    points = draft_points(answer, question.ask)
    unsaid = judged(points, question.ask, "I don't know.")

    assert 3 <= len(points) <= POINT_LIMIT
    assert judged(points, question.ask, answer).score == 100
    assert {found.verdict for found in unsaid.points} == {Verdict.MISSING}


@pytest.mark.parametrize("question", SAMPLE, ids=lambda question: question.id)
def test_the_question_said_back_says_no_point(question: Question) -> None:
    points = draft_points(question.model_answer.short, question.ask)
    echoed = judged(points, question.ask, question.ask)

    assert [found for found in echoed.points if found.verdict is Verdict.SAID] == []


def test_a_paraphrase_with_the_same_terms_says_the_points() -> None:
    points = draft_points(LORA[1], LORA[0])
    paraphrase = (
        "With LoRA you keep the pretrained weights frozen, in other words you freeze them. "
        "Only low-rank matrices, which are small, get trained. "
        "After merging the matrices, inference does not slow down."
    )

    verdicts = [found.verdict for found in judged(points, LORA[0], paraphrase).points]
    assert verdicts.count(Verdict.SAID) >= 2
    assert Verdict.MISSING not in verdicts


def test_a_point_is_a_should_with_its_sentence_and_a_few_telling_words() -> None:
    points = draft_points(LORA[1], LORA[0])

    assert [point.statement for point in points] == sentences(LORA[1])
    assert {point.weight for point in points} == {Weight.SHOULD}
    assert len({point.id for point in points}) == len(points)
    assert all(1 <= len(point.accept) <= 3 for point in points)
    assert all(len(idea) == 1 for point in points for idea in point.accept)


def test_a_long_answer_gives_its_most_telling_sentences_in_their_order() -> None:
    answer = " ".join(f"Component{n} handles workload{n} reliably." for n in range(12))
    points = draft_points(answer, "How?")
    places = [answer.index(point.statement) for point in points]

    assert len(points) == POINT_LIMIT
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One thing. Another thing!", ["One thing.", "Another thing!"]),
        ("It works, e.g. here. Then more.", ["It works, e.g. here.", "Then more."]),
        ("- first entry\n\n2) second entry", ["first entry", "second entry"]),
        ("神经网络是模型。它有层。", ["神经网络是模型。", "它有层。"]),
    ],
)
def test_sentences_and_entries_of_lists_are_told_apart(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize("answer", ["No.", "It is that.", "TCP is TCP.", "42", "C++", "是"])
def test_an_answer_of_few_words_is_a_point_as_a_whole(answer: str) -> None:
    points = draft_points(answer, "What is TCP?")

    assert judged(points, "Say it", answer).score == 100


@pytest.mark.parametrize("answer", ["🎉", "...", "—"])
def test_an_answer_without_words_gives_no_point(answer: str) -> None:
    assert draft_points(answer, "What?") == ()


def test_a_phrase_states_a_point() -> None:
    point = stated_point("Saves memory", {"saves-memory"})

    assert point is not None
    assert (point.id, point.statement) == ("saves-memory-2", "Saves memory")
    assert point.accept == (("saves",), ("memory",))
    assert stated_point("?!", set()) is None


WORDS = (
    "the not no never a model weights, data. token; twenty five percent! isn't people think "
    "fine-tuning GPU (cache) cache caches is are 3.5 50% myth instead of\u2014x Über naïve e.g. yes"
)
words = st.sampled_from([*WORDS.split(), "\n\n-"])
prose = st.lists(words, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(answer=prose, ask=prose)
def test_any_answer_says_every_point_that_is_drafted_from_it(answer: str, ask: str) -> None:
    points = draft_points(answer, ask)
    feedback = judged(points, "Say it", answer)

    assert bool(points) == bool(normalise(answer))
    if points:
        assert feedback.status is FeedbackStatus.GRADED
        assert {found.verdict for found in feedback.points} == {Verdict.SAID}
