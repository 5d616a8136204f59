"""Whether a question's model answers keep their own promises.

The check uses the matcher that listens to people, so a model answer would itself be
judged as complete and free of mistakes.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.reading import PlacedQuestion
from mockinterview.bank.speech_lint import sayable_words
from mockinterview.core.matching import Synonyms, compile_synonyms, find, is_said
from mockinterview.core.question import Term, Weight
from mockinterview.core.tokens import normalise

WORDS = {"short": range(130, 171), "long": range(330, 421)}
_EXPECTED = {"short": (Weight.MUST,), "long": (Weight.MUST, Weight.SHOULD)}


@dataclass(frozen=True)
class Wordbook:
    """What a glossary means for a check: its synonyms, and the names a voice can say."""

    synonyms: Synonyms
    sayable: re.Pattern[str]
    known: frozenset[str]


def wordbook(terms: Iterable[Term]) -> Wordbook:
    """Return what the terms of a glossary mean for a check."""
    listed = tuple(terms)
    return Wordbook(
        synonyms=compile_synonyms(listed),
        sayable=sayable_words(listed),
        known=frozenset(n.casefold() for term in listed for n in (term.term, *term.synonyms)),
    )


def answer_findings(placed: PlacedQuestion, words: Wordbook) -> Iterator[Finding]:
    """Check both model answers of a question."""
    synonyms = words.synonyms
    for name in WORDS:
        answer = getattr(placed.question.model_answer, name)
        yield from _length(placed, name, answer)
        yield from _missing_points(placed, name, answer, synonyms)
        yield from _wrong_claims(placed, name, answer, synonyms)


def _length(placed: PlacedQuestion, name: str, answer: str) -> Iterator[Finding]:
    count, allowed = len(answer.split()), WORDS[name]
    if count not in allowed:
        what = f"The {name} model answer has {count} words."
        cure = f"Write {allowed[0]} to {allowed[-1]}."
        yield _advice(placed, what, cure, "model_answer", name)


def _missing_points(
    placed: PlacedQuestion, name: str, answer: str, synonyms: Synonyms
) -> Iterator[Finding]:
    tokens = normalise(answer)
    for index, point in enumerate(placed.question.points):
        if point.weight in _EXPECTED[name] and not is_said(point.accept, tokens, synonyms):
            what = f"The {name} model answer does not say the key point {point.id!r}."
            cure = "Say it in accepted wordings within three sentences, or accept its wordings."
            yield _advice(placed, what, cure, "points", index, "accept")


def _wrong_claims(
    placed: PlacedQuestion, name: str, answer: str, synonyms: Synonyms
) -> Iterator[Finding]:
    tokens = normalise(answer)
    for index, claim in enumerate(placed.question.wrong_claims):
        match = find(claim.accept, tokens, synonyms, affirmed=True)
        if match and match.is_complete:
            words = " ".join(answer.split()[match.first_word : match.last_word + 1])
            what = f"The {name} model answer is taken for the wrong claim: {words!r}."
            yield _advice(placed, what, "Narrow the wordings.", "wrong_claims", index, "accept")


def _advice(placed: PlacedQuestion, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
