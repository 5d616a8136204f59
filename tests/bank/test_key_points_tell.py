"""The key points that ship tell an answer that says them from one that does not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import pytest

from mockinterview.core.matching import compile_synonyms, is_said
from mockinterview.core.question import KeyPoint, Question, Weight
from mockinterview.core.tokens import Token, normalise
from tests.shipped import shipped_bank

BANK = shipped_bank()
QUESTIONS = BANK.questions()
SYNONYMS = compile_synonyms(BANK.glossary())

HIGHEST_SHARE = 0.1
"""How many short answers to unrelated questions may say a must by chance, at the most."""

MEAN_SHARE = 0.03

EMPTY_ANSWERS = (
    "I don't know.",
    "I am not sure, sorry. I have never really worked with that, so I would have to look it up.",
    "It depends on the use case and the data quality.",
    """That is a good question. It depends on the use case, on the data quality, on the budget and
    on the requirements of the customer. You have to find the right balance, there are advantages
    and disadvantages, and in the end you need to test it and see what works best.""",
    """I would look at the problem, discuss it with my team, follow best practices and keep
    learning. Communication is very important.""",
)


Stems = tuple[str, ...]
LONGEST = 8

SHORT_ANSWERS = [normalise(question.model_answer.short) for question in QUESTIONS]


def stems_of(tokens: Iterable[Token]) -> Stems:
    return tuple(token.stem for token in tokens)


def runs(stems: Stems) -> Iterator[Stems]:
    """Yield what follows one another in these stems, up to the longest wording."""
    for first in range(len(stems)):
        for end in range(first + 1, min(first + LONGEST, len(stems)) + 1):
            yield stems[first:end]


@cache
def holders() -> Mapping[Stems, set[int]]:
    """Return for each run of stems the short answers that it is found in."""
    found: dict[Stems, set[int]] = defaultdict(set)
    for at, tokens in enumerate(SHORT_ANSWERS):
        for run in runs(stems_of(tokens)):
            found[run].add(at)
    return dict(found)


def expected_points() -> Iterator[tuple[Question, KeyPoint]]:
    for question in QUESTIONS:
        for point in question.points:
            if point.weight is not Weight.BONUS:
                yield question, point


def said_by(text: str) -> list[str]:
    tokens = normalise(text)
    return [
        f"{question.id}/{point.id}"
        for question, point in expected_points()
        if is_said(point.accept, tokens, SYNONYMS)
    ]


def test_no_point_is_said_by_repeating_the_question() -> None:
    met = [
        f"{question.id}/{point.id}"
        for question, point in expected_points()
        for asked in (question.ask, question.spoken_text)
        if is_said(point.accept, normalise(asked), SYNONYMS)
    ]

    assert met == []


@pytest.mark.parametrize("answer", EMPTY_ANSWERS)
def test_an_answer_that_says_nothing_says_no_point(answer: str) -> None:
    assert said_by(answer) == []


def test_answers_to_unrelated_questions_seldom_say_a_must() -> None:
    """A point that is met by anything tells nothing; related questions may share ideas."""
    shares = {
        f"{question.id}/{point.id}": share_of_unrelated(question, point)
        for question, point in expected_points()
        if point.weight is Weight.MUST
    }

    assert {name: share for name, share in shares.items() if share > HIGHEST_SHARE} == {}
    assert sum(shares.values()) / len(shares) < MEAN_SHARE


def share_of_unrelated(question: Question, point: KeyPoint) -> float:
    unrelated = {at for at, other in enumerate(QUESTIONS) if is_unrelated(question, other)}
    ideas = (set[int]().union(*map(answers_that_may_hold, idea)) for idea in point.accept)
    possible = unrelated.intersection(*ideas)
    saying = sum(is_said(point.accept, SHORT_ANSWERS[at], SYNONYMS) for at in possible)
    return saying / len(unrelated)


def is_unrelated(one: Question, other: Question) -> bool:
    return one.area != other.area and not set(one.topics) & set(other.topics)


@cache
def answers_that_may_hold(wording: str) -> set[int]:
    """Return where a wording, or what the glossary says for a part of it, is: a quick sieve."""
    stems = stems_of(normalise(wording))
    synonyms = (other for run in runs(stems) for other in SYNONYMS.variants.get(run, ()))
    return set[int]().union(*(holders().get(clue[:LONGEST], ()) for clue in (stems, *synonyms)))
