"""The glossary that ships: it can be spoken, and mishearings credit nobody by accident."""

import re
from collections import Counter

import pytest

from mockinterview.core.question import Term
from mockinterview.core.tokens import normalise
from tests.shipped import shipped_bank

BANK = shipped_bank()
GLOSSARY = BANK.glossary()
WITH_SPOKEN = [term for term in GLOSSARY if term.spoken]
Stems = tuple[str, ...]


def stems(text: str) -> Stems:
    return tuple(token.stem for token in normalise(text))


STOP_WORDS = frozenset(
    stems(
        "about all and are as at be by can do for from have i if in is it my no not of on or so "
        "some that the then there this to up us was we what with you"
    )
)


def names(term: Term) -> set[Stems]:
    return {stems(name) for name in (term.term, *term.synonyms)}


def misheard(term: Term) -> set[Stems]:
    """What is heard in place of the term, other than its own names in another spelling."""
    return {stems(form) for form in term.heard} - names(term)


@pytest.mark.parametrize("term", WITH_SPOKEN, ids=lambda term: term.term)
def test_spoken_form_differs_from_the_term_and_is_made_of_letters(term: Term) -> None:
    assert term.spoken
    assert term.spoken != term.term
    assert re.fullmatch(r"[A-Za-z][A-Za-z' -]*[A-Za-z]", term.spoken)


@pytest.mark.parametrize("term", WITH_SPOKEN, ids=lambda term: term.term)
def test_no_letter_a_stands_alone_where_it_would_be_read_as_the_article(term: Term) -> None:
    assert not re.search(r"\bA\b(?!-)", term.spoken or "")


def test_no_heard_form_is_the_name_of_another_term() -> None:
    owners: dict[Stems, set[str]] = {}
    for term in GLOSSARY:
        for name in names(term):
            owners.setdefault(name, set()).add(term.term)
    assert {t.term: owners[form] for t in GLOSSARY for form in misheard(t) if form in owners} == {}


def test_every_heard_form_holds_a_word_that_means_something() -> None:
    assert [
        (term.term, form)
        for term in GLOSSARY
        for form in misheard(term)
        if not set(form) - STOP_WORDS
    ] == []


def test_no_heard_form_is_a_single_word_of_everyday_answers() -> None:
    everyday = Counter(
        stem
        for question in BANK.questions()
        for stem in {*stems(question.model_answer.short), *stems(question.model_answer.long)}
    )
    assert [
        (term.term, form)
        for term in GLOSSARY
        for form in misheard(term)
        if len(form) == 1 and everyday[form[0]] > 1
    ] == []
