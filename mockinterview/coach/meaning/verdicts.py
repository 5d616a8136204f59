"""The verdict on a key point, and how sure it is, from the evidence.

``verdicts.toml`` holds what each feature speaks for: two multinomial logistic regressions,
with and without examples of what people say, fitted on the judged answers that are for
tuning (``benchmarks/fit_verdicts.py``). What they say is bounded by rules that a person can
read. A contradiction accuses somebody of a mistake, so it needs words to show, and where
there are none its chance is shared out; a heap of terms earns nothing.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from mockinterview.coach.meaning.evidence import CONCERNS, Evidence
from mockinterview.core.coverage import Verdict

TABLE = Path(__file__).with_name("verdicts.toml")
ORDER = tuple(Verdict)

PARTLY_FROM, PARTLY_TO = 0.40, 0.50
"""Between these chances of "said" a point counts as partly said, if some of its ideas stand."""

FEWEST_IDEAS, MOST_IDEAS = 0.3, 0.8

SURE_OF_CONTRADICTION = 0.6
MORE_LIKELY_THAN_NOT = 0.5
"""From here on a mistake that examples know is told; by a wrong claim alone, above the other."""

DENIAL_STANDS_BELOW = 0.5

NOTHING_BELOW, ALL_FROM = 0.20, 0.70
"""How sure the coach must be for a point to count at all, and for it to count in full."""

LEAST_MARGIN = 0.05
"""How much nearer a mistaken example has to come than a right one."""

FROM_EXAMPLES = "example_said"
"""The feature by which a point that has examples is known."""

Chances = dict[Verdict, float]


@dataclass(frozen=True, eq=False)
class VerdictTable:
    """``weights`` has a row for each feature and one for the bias, a column for each verdict."""

    features: tuple[str, ...]
    means: npt.NDArray[np.float64]
    deviations: npt.NDArray[np.float64]
    weights: npt.NDArray[np.float64]

    def chances(self, features: Mapping[str, float]) -> Chances:
        """Return how likely each verdict is; a feature that is not known speaks for none."""
        known = zip(self.features, self.means, strict=True)
        values = np.array([features.get(name, mean) for name, mean in known])
        scaled = np.append((values - self.means) / self.deviations, 1.0)
        likely = np.exp(scaled @ self.weights - (scaled @ self.weights).max())
        shares = likely / likely.sum()
        return {verdict: float(share) for verdict, share in zip(ORDER, shares, strict=True)}


@dataclass(frozen=True, eq=False)
class VerdictTables:
    """The table for a key point that has examples, and the one for a point without."""

    plain: VerdictTable
    examples: VerdictTable

    def chances(self, features: Mapping[str, float]) -> Chances:
        """Return how likely each verdict is, by all that is known of the point."""
        has_examples = FROM_EXAMPLES in features
        return (self.examples if has_examples else self.plain).chances(features)


@dataclass(frozen=True)
class Decision:
    """A verdict with its confidence, and the share of its weight that the point counts."""

    verdict: Verdict
    confidence: float
    counts: float


@cache
def shipped_tables() -> VerdictTables:
    """Return the tables that ship."""
    return read_tables(TABLE.read_text(encoding="utf-8"))


def read_tables(text: str) -> VerdictTables:
    tables = tomllib.loads(text)
    return VerdictTables(_table(tables["plain"]), _table(tables["examples"]))


def _table(table: Mapping[str, Any]) -> VerdictTable:
    features = tuple(table["feature"])
    rows = [table["feature"][name] for name in features]
    return VerdictTable(
        features=features,
        means=np.array([row["mean"] for row in rows]),
        deviations=np.array([row["deviation"] for row in rows]),
        weights=np.array([[row[v] for v in ORDER] for row in (*rows, table["bias"])]),
    )


def decide(evidence: Evidence, tables: VerdictTables, naturalness: float) -> Decision:
    """Decide on a key point; ``naturalness`` is 0 for a heap of words."""
    chances = _as_speech(tables.chances(evidence.features), naturalness)
    verdict = _shown(evidence, chances)
    confidence = chances[verdict]
    if verdict is Verdict.MISSING:  # a contradiction that nothing shows is called missing
        confidence += chances[Verdict.CONTRADICTED]
    counts = 0.0 if verdict is Verdict.CONTRADICTED else share_of(_halfway(chances))
    return Decision(verdict, round(min(1.0, confidence), 3), counts)


def share_of(chances: Chances) -> float:
    """Return the share of its weight that a point counts by how sure it is that it was said."""
    sure = chances[Verdict.SAID] + chances[Verdict.PARTLY] / 2
    share = (sure - NOTHING_BELOW) / (ALL_FROM - NOTHING_BELOW)
    return round(min(1.0, max(0.0, share)), 2)


def _halfway(chances: Chances) -> Chances:
    """Let a contradiction that nothing shows take half of what its chance would take."""
    others = _without_contradiction(chances)
    return {verdict: (chance + chances[verdict]) / 2 for verdict, chance in others.items()}


def _as_speech(chances: Chances, naturalness: float) -> Chances:
    """Take from what was said as far as it is a heap of words."""
    said, partly = (naturalness * chances[v] for v in (Verdict.SAID, Verdict.PARTLY))
    taken = chances[Verdict.SAID] + chances[Verdict.PARTLY] - said - partly
    return {
        Verdict.SAID: said,
        Verdict.PARTLY: partly,
        Verdict.MISSING: chances[Verdict.MISSING] + taken,
        Verdict.CONTRADICTED: chances[Verdict.CONTRADICTED],
    }


def _shown(evidence: Evidence, chances: Chances) -> Verdict:
    likeliest = max(ORDER, key=lambda verdict: chances[verdict])
    if _is_contradiction(evidence, chances, is_likeliest=likeliest is Verdict.CONTRADICTED):
        return Verdict.CONTRADICTED
    others = _without_contradiction(chances)
    is_open = PARTLY_FROM < others[Verdict.SAID] < PARTLY_TO
    if is_open and FEWEST_IDEAS <= evidence.features["accepted"] <= MOST_IDEAS:
        return Verdict.PARTLY
    return max(others, key=lambda verdict: others[verdict])


def _is_mistaken(evidence: Evidence) -> bool:
    """Say whether the answer comes nearer to a mistaken example than to a right one."""
    margin = evidence.features.get("example_margin", 0.0)
    return evidence.mistake is not None and margin >= LEAST_MARGIN


def _without_contradiction(chances: Chances) -> Chances:
    """Share the chance of a contradiction out over the other verdicts, in their proportion."""
    others = {v: chance for v, chance in chances.items() if v is not Verdict.CONTRADICTED}
    total = sum(others.values())
    return {verdict: chance / total for verdict, chance in others.items()}


def _is_contradiction(evidence: Evidence, chances: Chances, *, is_likeliest: bool) -> bool:
    """Say whether something that can be quoted speaks against the point."""
    is_denied = evidence.denied is not None and evidence.denied.is_complete
    if is_denied and not evidence.features["accepted"]:
        return True
    if chances[Verdict.SAID] < DENIAL_STANDS_BELOW and (is_denied or evidence.other_number):
        return True
    if evidence.features["accepted"] >= 1:  # nobody is accused whose wording stands whole
        return False
    chance = chances[Verdict.CONTRADICTED]
    if _is_mistaken(evidence) and chance > MORE_LIKELY_THAN_NOT:
        return True
    claim = evidence.claim
    if claim is None or not is_likeliest or claim.concerns(evidence.at) < CONCERNS:
        return False
    return bool(claim.match) or chance > SURE_OF_CONTRADICTION
