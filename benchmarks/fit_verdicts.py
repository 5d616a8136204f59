"""Fits the tables of verdicts on the judged answers for tuning, and writes what ships.

Multinomial logistic regressions of the features of ``coach.meaning.evidence``, drawn towards
nought: one with the examples of what people say, one for points without any. Answers to
another question, in which all is missing, are among what they are fitted on: without them
they never meet one. Writes mockinterview/coach/meaning/verdicts.toml, and word_pairs.json
with the pairs of words in the bank's model answers.

Run ``python benchmarks/fit_verdicts.py`` after a change to the evidence, the judged answers
or the key points of their questions; ``benchmarks/judging.py`` says what it is worth.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.judged_answers import Split  # noqa: E402 - after the path is set
from benchmarks.judging import Bench, Read  # noqa: E402
from mockinterview.bank.packs import Bank  # noqa: E402
from mockinterview.coach.meaning import fluency, verdicts  # noqa: E402
from mockinterview.coach.meaning.verdicts import ORDER, VerdictTable, VerdictTables  # noqa: E402

Floats = npt.NDArray[np.float64]

PLAIN = (
    "statement",
    "counts_when",
    "model_answer",
    "accepted",
    "denied",
    "claim",
    "claim_margin",
    "claim_worded",
)
EXAMPLES = (
    *PLAIN,
    "example_said",
    "example_contradicted",
    "example_margin",
    "example_beyond",
)
RIDGE = 10.0
STEPS = 400
RATE = 0.3
MOMENTUM = 0.9
FEWEST_PAIRS = 2
"""A pair of words that was seen less often does not ship."""

HEAD = """# What each feature of an answer speaks for (benchmarks/fit_verdicts.py writes this file).
# A feature less its mean, divided by its deviation, times its weight for a verdict; the sums
# with the bias are the log of how likely the verdicts are.
"""


def fit(read: Sequence[Read]) -> VerdictTables:
    """Return the tables that fit these answers best."""
    return VerdictTables(plain=_fitted(read, PLAIN), examples=_fitted(read, EXAMPLES))


def _fitted(read: Sequence[Read], features: tuple[str, ...]) -> VerdictTable:
    points = [
        (one, point)
        for one in read
        for point in one.evidence.points
        if point.features.keys() >= set(features)
    ]
    values = np.array([[p.features[name] for name in features] for _, p in points])
    truth = [ORDER.index(one.judged.verdicts[p.point.id]) for one, p in points]
    means, deviations = values.mean(0), values.std(0) + 1e-6
    weights = _regressed((values - means) / deviations, np.eye(len(ORDER))[truth])
    return VerdictTable(features, means, deviations, weights)


def _regressed(values: Floats, truth: Floats) -> Floats:
    count = len(values)
    with_bias = np.c_[values, np.ones(count)]
    weights = np.zeros((with_bias.shape[1], truth.shape[1]))
    speed = np.zeros_like(weights)
    for _ in range(STEPS):
        logs = with_bias @ weights
        likely = np.exp(logs - logs.max(1, keepdims=True))
        slope = with_bias.T @ (likely / likely.sum(1, keepdims=True) - truth) / count
        slope[:-1] += RIDGE * weights[:-1] / count
        speed = MOMENTUM * speed - RATE * slope
        weights = weights + speed
    return weights


def written(tables: VerdictTables) -> str:
    """Return the tables as the file that ships."""
    parts = (*_rows("plain", tables.plain), *_rows("examples", tables.examples))
    return HEAD + "".join(parts)


def _rows(name: str, table: VerdictTable) -> Iterator[str]:
    for at, feature in enumerate(table.features):
        scale = [("mean", table.means[at]), ("deviation", table.deviations[at])]
        yield _row(f"{name}.feature.{feature}", scale) + _weights(table.weights[at])
    yield _row(f"{name}.bias", []) + _weights(table.weights[-1])


def _row(title: str, numbers: Iterable[tuple[str, float]]) -> str:
    return f"\n[{title}]\n" + "".join(f"{name} = {number:.4f}\n" for name, number in numbers)


def _weights(weights: Floats) -> str:
    return "".join(
        f"{verdict} = {weight:.3f}\n" for verdict, weight in zip(ORDER, weights, strict=True)
    )


def write_pairs(bank: Bank) -> None:
    """Write how words stand side by side in the model answers."""
    answers = (q.model_answer for q in bank.questions())
    counted = fluency.count_pairs(text for a in answers for text in (a.short, a.long))
    pairs: dict[str, dict[str, int]] = {}
    for (one, other), count in sorted(counted.pairs.items()):
        if count >= FEWEST_PAIRS:
            pairs.setdefault(one, {})[other] = count
    table = {"single": dict(sorted(counted.single.items())), "pairs": pairs}
    fluency.TABLE.write_text(json.dumps(table, indent=0) + "\n", encoding="utf-8")


def main() -> None:
    """Write all tables."""
    bench = Bench()
    write_pairs(bench.bank)
    fluency.shipped_pairs.cache_clear()
    tables = fit([*bench.evidence_for(Split.TUNING), *bench.strays(Split.TUNING)])
    verdicts.TABLE.write_text(written(tables), encoding="utf-8")
    print(f"{len(tables.examples.features)} features; {verdicts.TABLE.name}, {fluency.TABLE.name}")


if __name__ == "__main__":
    main()
