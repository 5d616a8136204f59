"""What speaks for and against each key point in an answer: the numbers of a verdict.

A feature is a number by a name; ``verdicts`` weighs those that its table names. So another
kind of evidence, such as a model that says whether a passage entails a statement, is one
more function that adds its numbers to each ``Evidence`` (which holds the passage and the
point), and a table that was fitted with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mockinterview.coach.meaning.asked import WORDINGS, Asked
from mockinterview.coach.meaning.encoder import Array
from mockinterview.coach.meaning.passages import Found, Said, find_aims
from mockinterview.coach.term_reading import TermReading
from mockinterview.core.coverage import Verdict
from mockinterview.core.matching import Match
from mockinterview.core.question import KeyPoint, Question, WrongClaim

_COMPARED = (Verdict.SAID, Verdict.MISSING, Verdict.CONTRADICTED)

CONCERNS = 0.35
"""From here on a wrong claim concerns a key point."""


@dataclass(frozen=True, eq=False)
class ClaimMade:
    """A common wrong claim against an answer.

    ``said`` is how far the answer says it, ``margin`` how much further than its truth;
    ``match`` is where its accepted wording stands, if it does.
    """

    wrong: WrongClaim
    aim: int
    centre: int
    said: float
    margin: float
    match: Match | None
    about: Array

    def concerns(self, at: int) -> float:
        """Return how far the claim concerns the point at that place."""
        return float(self.about[at])

    def against(self, at: int) -> tuple[bool, float]:
        """Return what orders claims by how far they speak against the point at that place."""
        is_worded = self.match is not None and self.concerns(at) >= CONCERNS
        return is_worded, self.concerns(at) * self.margin


@dataclass(frozen=True, eq=False)
class Mistake:
    """Where an answer comes nearest to a mistaken example rather than to a right one."""

    aim: int
    centre: int


@dataclass(frozen=True, eq=False)
class Evidence:
    """What was found of one key point: features, and where the answer comes nearest to it.

    ``at`` is the place of the point in the question, ``centre`` that of the passage among the
    words seen. ``denied`` is where its ideas stand and are only denied, ``other_number`` where
    another number stands than the point has, ``claim`` the wrong claim that concerns it most,
    ``mistake`` what comes nearest to an example that contradicts it, where there are any.
    """

    at: int
    point: KeyPoint
    features: dict[str, float]
    centre: int
    denied: Match | None
    other_number: Match | None
    claim: ClaimMade | None
    mistake: Mistake | None


@dataclass(frozen=True, eq=False)
class AnswerEvidence:
    """What was found of all key points of an answer."""

    found: Found
    points: tuple[Evidence, ...]
    claims: tuple[ClaimMade, ...]


def gather(question: Question, asked: Asked, said: Said, terms: TermReading) -> AnswerEvidence:
    """Compare an answer with everything that its question asks for."""
    found = find_aims(said, asked.stack, asked.vector)
    claims = tuple(_claims(question, asked, found, terms))
    points = tuple(
        _evidence(at, point, _Searched(asked, found, claims), terms)
        for at, point in enumerate(question.points)
    )
    return AnswerEvidence(found, points, claims)


def _claims(
    question: Question, asked: Asked, found: Found, terms: TermReading
) -> Iterator[ClaimMade]:
    made = {wrong.claim: match for wrong, match in terms.wrong_claims(question)}
    for at, wrong in enumerate(question.wrong_claims):
        aim = asked.claims_start + 2 * at
        claim, truth = found.curves[aim], found.curves[aim + 1]
        yield ClaimMade(
            wrong=wrong,
            aim=aim,
            centre=int(found.centres[int(claim.argmax())]),
            said=float(claim.max()),
            margin=float((claim - truth).max()),
            match=made.get(wrong.claim),
            about=asked.about[at],
        )


@dataclass(frozen=True, eq=False)
class _Searched:
    """An answer in which everything of the question was looked for."""

    asked: Asked
    found: Found
    claims: tuple[ClaimMade, ...]


def _evidence(at: int, point: KeyPoint, searched: _Searched, terms: TermReading) -> Evidence:
    found, claims = searched.found, searched.claims
    curves = found.curves[WORDINGS * at : WORDINGS * (at + 1)]
    tops = curves.max(1)
    affirmed, anyhow = terms.affirmed(point), terms.find(point.accept)
    share = affirmed.share if affirmed else 0.0
    denied = max(0.0, (anyhow.share if anyhow else 0.0) - share)
    features = {
        "statement": float(tops[0]),
        "counts_when": float(tops[1]),
        "model_answer": float(tops[2:].mean()),
        "accepted": share,
        "denied": denied,
    }
    if claims:  # of a question that has none, nothing is known here
        features |= {
            "claim": max(c.concerns(at) * c.said for c in claims),
            "claim_margin": max(c.concerns(at) * c.margin for c in claims),
            "claim_worded": max((c.concerns(at) for c in claims if c.match), default=0.0),
        }
    from_examples, mistake = _beside_examples(at, searched)
    return Evidence(
        at=at,
        point=point,
        features=features | from_examples,
        centre=int(found.centres[int(curves.sum(0).argmax())]),
        denied=anyhow if denied else None,
        other_number=terms.other_number(point),
        claim=max(claims, key=lambda c: c.against(at), default=None),
        mistake=mistake,
    )


def _beside_examples(at: int, searched: _Searched) -> tuple[dict[str, float], Mistake | None]:
    """Compare with what people might say; nothing is known where an example is lacking."""
    aims = {verdict: searched.asked.examples_of(at, verdict) for verdict in Verdict}
    if not all(len(aims[verdict]) for verdict in _COMPARED):
        return {}, None
    curves = searched.found.curves
    said, missing, contradicted = (curves[aims[verdict]].max(0) for verdict in _COMPARED)
    margin = contradicted - said
    nearest = int(margin.argmax())
    wrong = aims[Verdict.CONTRADICTED]
    mistake = Mistake(
        aim=int(wrong[curves[wrong, nearest].argmax()]),
        centre=int(searched.found.centres[nearest]),
    )
    features = {
        "example_said": float(said.max()),
        "example_contradicted": float(contradicted.max()),
        "example_margin": float(margin.max()),
        "example_beyond": float((said - missing)[said.argmax()]),
    }
    return features, mistake
