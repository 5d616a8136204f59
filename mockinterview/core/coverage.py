"""Which key points an answer covered, and the score that follows from it.

The score is a share of the weights and nothing else, so a reader can check it by
hand: a must counts 3 and a should 2, a bonus adds 1 without being asked for; what was
said counts in full and what was partly said half, unless the verdict tells another share,
by how sure the coach is; each common wrong claim that was made takes 10 off.
"""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from mockinterview.core.plain import Plain
from mockinterview.core.question import Weight

WEIGHT_VALUES = {Weight.MUST: 3.0, Weight.SHOULD: 2.0, Weight.BONUS: 1.0}
WRONG_CLAIM_COST = 10.0


class Verdict(StrEnum):
    SAID = "said"
    PARTLY = "partly"
    MISSING = "missing"
    CONTRADICTED = "contradicted"


VERDICT_SHARES = {
    Verdict.SAID: 1.0,
    Verdict.PARTLY: 0.5,
    Verdict.MISSING: 0.0,
    Verdict.CONTRADICTED: 0.0,
}


class Quote(Plain):
    """Words of the answer; ``start`` and ``end`` are seconds in the take.

    The times are absent where nothing was recorded, as in a typed answer.
    """

    text: str
    start: float | None = None
    end: float | None = None


class Unfounded(StrEnum):
    """Why a point counts as missing of which nobody said that it was.

    ``NO_VERDICT``: the language model gave none. ``NO_WORDS``: it gave another one, and no words
    of the answer bore that out.
    """

    NO_VERDICT = "no_verdict"
    NO_WORDS = "no_words"


class PointVerdict(Plain):
    """The verdict on one key point, with the words that show it.

    ``counts`` is the share of its weight that the point earns, where it is not the one of
    its verdict. ``model_sentence`` is the sentence of the model answer that says the point,
    ``truth`` what is true in place of a wrong claim that contradicts it. ``reason`` is what a
    language model gave for its verdict, as one line of plain text; ``unfounded`` is there where
    its verdict did not stand.
    """

    point_id: str
    statement: str
    weight: Weight
    verdict: Verdict
    quotes: tuple[Quote, ...] = ()
    confidence: float = Field(default=1.0, ge=0, le=1)
    counts: float | None = Field(default=None, ge=0, le=1)
    model_sentence: str = ""
    truth: str = ""
    reason: str = ""
    unfounded: Unfounded | None = None

    @property
    def share(self) -> float:
        """The share of its weight that the point earns."""
        return VERDICT_SHARES[self.verdict] if self.counts is None else self.counts


class WrongClaimFound(Plain):
    """A common wrong claim that the answer made, and what is true."""

    claim: str
    truth: str
    quote: Quote


def coverage_score(points: Iterable[PointVerdict], wrong_claims: int = 0) -> int:
    """Return the score, 0 to 100, of these verdicts.

    A list without a must or should point scores its bonus points alone.
    """
    judged = tuple(points)
    expected = sum(WEIGHT_VALUES[p.weight] for p in judged if p.weight is not Weight.BONUS)
    earned = sum(WEIGHT_VALUES[p.weight] * p.share for p in judged)
    out_of = expected or sum(WEIGHT_VALUES[p.weight] for p in judged)
    if not out_of:
        return 0
    covered = min(100.0, 100.0 * earned / out_of)
    return round(max(0.0, covered - WRONG_CLAIM_COST * wrong_claims))
