"""Whether key points and wrong claims can be found in an answer, and in no other.

Here stand the checks of their ids, numbers and wordings; whether the model answers say
them, ``bank.model_answers`` asks.
"""

from collections.abc import Iterator

from mockinterview.bank.findings import Finding, Severity
from mockinterview.bank.reading import PlacedQuestion
from mockinterview.core.matching import Synonyms, find, is_said
from mockinterview.core.question import Question, Weight
from mockinterview.core.tokens import normalise

POINTS = range(4, 8)
WRONG_CLAIMS_LIMIT = 3


def point_findings(placed: PlacedQuestion, synonyms: Synonyms) -> Iterator[Finding]:
    """Check the key points and the wrong claims of a question."""
    yield from _id_findings(placed)
    yield from _number_findings(placed)
    yield from _wording_findings(placed)
    yield from _loose_findings(placed, synonyms)


def _id_findings(placed: PlacedQuestion) -> Iterator[Finding]:
    question = placed.question
    seen: set[str] = set()
    for index, point in enumerate(question.points):
        if point.id in seen:
            what = f"Another key point has the id {point.id!r}."
            yield placed.finding(what, "Give it an id of its own.", "points", index, "id")
        seen.add(point.id)
    for index, follow_up in enumerate(question.follow_ups):
        if follow_up.when_missing not in seen:
            what = f"No key point has the id {follow_up.when_missing!r}."
            cure = f"Name one of: {', '.join(sorted(seen))}."
            yield placed.finding(what, cure, "follow_ups", index, "when_missing")


def _number_findings(placed: PlacedQuestion) -> Iterator[Finding]:
    question = placed.question
    if len(question.points) not in POINTS:
        what = f"There are {len(question.points)} key points."
        yield _advice(placed, what, f"Have {POINTS[0]} to {POINTS[-1]}.", "points")
    if not any(point.weight is Weight.MUST for point in question.points):
        yield _advice(placed, "No key point is a must.", "Say what is expected.", "points")
    if len(question.wrong_claims) > WRONG_CLAIMS_LIMIT:
        cure = f"Keep the {WRONG_CLAIMS_LIMIT} most common."
        yield _advice(placed, "There are many wrong claims.", cure, "wrong_claims")


def _wording_findings(placed: PlacedQuestion) -> Iterator[Finding]:
    for name, index, groups in _accepted(placed.question):
        for at, wordings in enumerate(groups):
            if not wordings:
                what, cure = "An idea has no wording.", "Add one or remove the idea."
                yield placed.finding(what, cure, name, index, "accept", at)
            for wording in wordings:
                if not normalise(wording):
                    what = f"The wording {wording!r} holds no word to look for."
                    yield placed.finding(what, "Write words.", name, index, "accept", at)


def _accepted(question: Question) -> Iterator[tuple[str, int, tuple[tuple[str, ...], ...]]]:
    for index, point in enumerate(question.points):
        yield "points", index, point.accept
    for index, claim in enumerate(question.wrong_claims):
        yield "wrong_claims", index, claim.accept


def _loose_findings(placed: PlacedQuestion, synonyms: Synonyms) -> Iterator[Finding]:
    """Yield a finding for what is found in an answer that merely repeats the question."""
    question = placed.question
    repeated = normalise(question.ask)
    for index, point in enumerate(question.points):
        if is_said(point.accept, repeated, synonyms):
            what = f"Who repeats the question says the key point {point.id!r}."
            cure = "Accept words that the question does not hold."
            yield _advice(placed, what, cure, "points", index, "accept")
    for index, claim in enumerate(question.wrong_claims):
        match = find(claim.accept, repeated, synonyms, affirmed=True)
        if match and match.is_complete:
            what = "Who repeats the question makes this wrong claim."
            yield _advice(placed, what, "Narrow the wordings.", "wrong_claims", index, "accept")


def _advice(placed: PlacedQuestion, what: str, cure: str, *location: str | int) -> Finding:
    return placed.finding(what, cure, *location, severity=Severity.ADVICE)
