"""Verdicts from evidence: which table, what is never said without words to show."""

from dataclasses import replace

import numpy as np
import pytest

from mockinterview.coach.meaning.evidence import Evidence, Mistake
from mockinterview.coach.meaning.verdicts import (
    ORDER,
    VerdictTable,
    VerdictTables,
    decide,
    shipped_tables,
)
from mockinterview.core.coverage import Verdict
from mockinterview.core.matching import Match
from tests.coach.answers import FROZEN

FEATURES = {"accepted": 0.5, "example_margin": 0.2}
MISTAKE = Mistake(aim=0, centre=0)
DENIED = Match((True, True), 0, 1)


def table(**chances: float) -> VerdictTable:
    """Return a table that says the same of everything; "accepted" weighs nothing."""
    bias = [np.log(chances.get(verdict, 1e-6)) for verdict in ORDER]
    weights = np.array([[0.0] * len(ORDER), bias])
    return VerdictTable(("accepted",), np.zeros(1), np.ones(1), weights)


def tables(plain: VerdictTable) -> VerdictTables:
    examples = replace(plain, features=("accepted", "example_said"), means=np.zeros(2))
    return VerdictTables(plain, replace(examples, deviations=np.ones(2)))


def evidence(
    mistake: Mistake | None = None,
    denied: Match | None = None,
    features: dict[str, float] | None = None,
) -> Evidence:
    return Evidence(
        at=0,
        point=FROZEN,
        features=FEATURES if features is None else features,
        centre=0,
        denied=denied,
        other_number=None,
        claim=None,
        mistake=mistake,
    )


UNSHOWN = table(said=0.26, partly=0.06, missing=0.03, contradicted=0.65)


def test_chance_of_a_contradiction_that_nothing_shows_goes_to_the_others_alike() -> None:
    decision = decide(evidence(), tables(UNSHOWN), naturalness=1.0)

    assert decision.verdict is Verdict.SAID
    assert decision.confidence == pytest.approx(0.26)


def test_contradiction_that_an_example_shows_is_told_where_it_is_likely_enough() -> None:
    sure = decide(evidence(MISTAKE), tables(UNSHOWN), naturalness=1.0)
    unsure = table(said=0.4, partly=0.05, missing=0.1, contradicted=0.45)

    assert (sure.verdict, sure.counts) == (Verdict.CONTRADICTED, 0.0)
    assert decide(evidence(MISTAKE), tables(unsure), 1.0).verdict is Verdict.SAID


@pytest.mark.parametrize(
    "features",
    [{"accepted": 1.0, "example_margin": 0.2}, {"accepted": 0.5, "example_margin": 0.01}],
)
def test_nobody_is_accused_whose_wording_stands_or_who_is_no_nearer_to_the_mistake(
    features: dict[str, float],
) -> None:
    decision = decide(evidence(MISTAKE, features=features), tables(UNSHOWN), naturalness=1.0)

    assert decision.verdict is Verdict.SAID


def test_feature_that_is_not_known_speaks_for_nothing() -> None:
    shipped = shipped_tables().plain
    means = dict(zip(shipped.features, shipped.means.tolist(), strict=True))
    unknown = {name: value for name, value in means.items() if not name.startswith("claim")}

    assert shipped.chances(unknown) == shipped.chances(means)


def test_likely_point_that_is_denied_in_full_is_contradicted_only_where_it_is_not_affirmed() -> (
    None
):
    unlikely = table(said=0.3, partly=0.1, missing=0.6)
    likely = table(said=0.6, partly=0.1, missing=0.3)

    assert decide(evidence(denied=DENIED), tables(unlikely), 1.0).verdict is Verdict.CONTRADICTED
    assert decide(evidence(denied=DENIED), tables(likely), 1.0).verdict is Verdict.SAID


def test_heap_of_words_earns_nothing() -> None:
    decision = decide(evidence(), tables(table(said=0.9, missing=0.1)), naturalness=0.0)

    assert (decision.verdict, decision.counts) == (Verdict.MISSING, 0.0)


def test_point_with_examples_is_judged_by_the_table_for_those() -> None:
    shipped = shipped_tables()
    plain = dict.fromkeys(shipped.plain.features, 0.5)
    with_examples = dict.fromkeys(shipped.examples.features, 0.5)

    assert shipped.chances(plain) == shipped.plain.chances(plain)
    assert shipped.chances(with_examples) == shipped.examples.chances(with_examples)
