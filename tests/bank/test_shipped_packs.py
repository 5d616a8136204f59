"""The packs that ship, judged by what people might say to them."""

import tomllib
from pathlib import Path

import pytest

from mockinterview.core.matching import compile_synonyms, find, is_said
from mockinterview.core.question import Kind, Level, Weight
from mockinterview.core.tokens import normalise
from tests.shipped import shipped_bank

BANK = shipped_bank()
SYNONYMS = compile_synonyms(BANK.glossary())
SPOKEN = tomllib.loads(Path(__file__).with_name("spoken_answers.toml").read_text("utf-8"))
IDS = [question.id for question in BANK.questions() if question.id in SPOKEN]


def test_every_level_has_questions_and_every_kind_is_there() -> None:
    questions = BANK.questions()

    assert BANK.problems == ()
    assert {question.level for question in questions} == set(Level)
    assert {question.kind for question in questions} == set(Kind)


def test_spoken_answers_are_answers_to_questions_that_ship() -> None:
    assert set(IDS) == set(SPOKEN)


@pytest.mark.parametrize("question_id", IDS)
def test_a_fair_answer_in_other_words_says_every_must(question_id: str) -> None:
    question = BANK.question(question_id)
    tokens = normalise(SPOKEN[question_id]["fair"])
    musts = [point for point in question.points if point.weight is Weight.MUST]

    assert [p.id for p in musts if not is_said(p.accept, tokens, SYNONYMS)] == []


@pytest.mark.parametrize("question_id", IDS)
def test_a_fair_answer_makes_no_wrong_claim(question_id: str) -> None:
    tokens = normalise(SPOKEN[question_id]["fair"])
    claims = BANK.question(question_id).wrong_claims
    matches = {c.claim: find(c.accept, tokens, SYNONYMS, affirmed=True) for c in claims}

    assert [claim for claim, match in matches.items() if match and match.is_complete] == []


@pytest.mark.parametrize("question_id", IDS)
def test_a_mistaken_answer_is_caught_and_says_at_most_one_must(question_id: str) -> None:
    question = BANK.question(question_id)
    tokens = normalise(SPOKEN[question_id]["mistaken"])
    matches = {
        c.claim: find(c.accept, tokens, SYNONYMS, affirmed=True) for c in question.wrong_claims
    }
    musts = [point for point in question.points if point.weight is Weight.MUST]

    assert [claim for claim, match in matches.items() if not match or not match.is_complete] == []
    assert sum(is_said(point.accept, tokens, SYNONYMS) for point in musts) <= 1


@pytest.mark.parametrize("question_id", IDS)
def test_an_example_of_a_weak_answer_says_less_than_the_strong_one(question_id: str) -> None:
    question = BANK.question(question_id)
    strong, weak = (
        normalise(text or "") for text in (question.strong_answer, question.weak_answer)
    )
    said = [
        sum(is_said(point.accept, tokens, SYNONYMS) for point in question.points)
        for tokens in (weak, strong)
    ]

    assert said[0] < said[1] or question.strong_answer is None
