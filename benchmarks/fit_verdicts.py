"""Fits the table of verdicts on the judged answers for tuning, and writes what ships.

A multinomial logistic regression of the features of ``coach.meaning.evidence``, drawn towards
nought. Answers to another question, in which all is missing, are among what it is fitted
on: without them it never meets one. Writes mockinterview/coach/meaning/verdicts.toml, and
word_pairs.json with the pairs of words in the bank's model answers.

Run ``python benchmarks/fit_verdicts.py`` after a change to the evidence, the judged answers
or the key points of their questions; ``benchmarks/judging.py`` says what it is worth.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.judged_answers import Split  # noqa: E402 - after the path is set
from benchmarks.judging import Bench, Read  # noqa: E402
from mockinterview.bank.packs import Bank  # noqa: E402
from mockinterview.coach.meaning import fluency, verdicts  # noqa: E402
from mockinterview.coach.meaning.verdicts import ORDER, VerdictTable  # noqa: E402

Floats = npt.NDArray[np.float64]

FEATURES = (
    "statement",
    "counts_when",
    "model_answer",
    "accepted",
    "denied",
    "claim",
    "claim_margin",
    "claim_worded",
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


def fit(read: Sequence[Read]) -> VerdictTable:
    """Return the table that fits these answers best."""
    points = [(one, point) for one in read for point in one.evidence.points]
    values = np.array([[p.features[name] for name in FEATURES] for _, p in points])
    truth = [ORDER.index(one.judged.verdicts[p.point.id]) for one, p in points]
    means, deviations = values.mean(0), values.std(0) + 1e-6
    weights = _regressed((values - means) / deviations, np.eye(len(ORDER))[truth])
    return VerdictTable(FEATURES, means, deviations, weights)


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


def written(table: VerdictTable) -> str:
    """Return a table as the file that ships."""
    rows = [
        _row(f"feature.{name}", [("mean", table.means[at]), ("deviation", table.deviations[at])])
        + _weights(table.weights[at])
        for at, name in enumerate(table.features)
    ]
    return HEAD + "\n".join([*rows, _row("bias", []) + _weights(table.weights[-1])])


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
    """Write both tables."""
    bench = Bench()
    write_pairs(bench.bank)
    fluency.shipped_pairs.cache_clear()
    table = fit([*bench.evidence_for(Split.TUNING), *bench.strays(Split.TUNING)])
    verdicts.TABLE.write_text(written(table), encoding="utf-8")
    print(f"{len(table.features)} features; {verdicts.TABLE.name}, {fluency.TABLE.name}")


if __name__ == "__main__":
    main()
