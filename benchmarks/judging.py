"""How the offline coach judges the judged answers: verdicts, order, calibration.

``evidence_for`` reads the answers once; ``outcomes`` judges them with a table of verdicts.
The answers for tuning are judged with their question left out of the fit, the held-out
ones with the table that ships. ``python benchmarks/judging.py`` prints all of it for
tuning; ``--held-out`` for the held-out ones, which are for a last look and not for tuning.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import correlation, mean

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.judged_answers import (  # noqa: E402 - after the path is set
    JudgedAnswer,
    Quality,
    Split,
    judged_answers,
)
from mockinterview import paths  # noqa: E402
from mockinterview.bank.packs import Bank, load_bank  # noqa: E402
from mockinterview.coach.meaning.encoder import MODEL_ID  # noqa: E402
from mockinterview.coach.meaning.evidence import AnswerEvidence  # noqa: E402
from mockinterview.coach.meaning.fluency import shipped_pairs  # noqa: E402
from mockinterview.coach.meaning.reading import MeaningReader  # noqa: E402
from mockinterview.coach.meaning.verdicts import (  # noqa: E402
    Decision,
    VerdictTables,
    decide,
    shipped_tables,
)
from mockinterview.coach.term_reading import TermReading  # noqa: E402
from mockinterview.core.coverage import PointVerdict, Verdict, coverage_score  # noqa: E402
from mockinterview.core.matching import Synonyms, compile_synonyms  # noqa: E402
from mockinterview.core.question import Question  # noqa: E402
from mockinterview.core.transcript import typed  # noqa: E402
from mockinterview.models.shelf import ModelShelf  # noqa: E402
from mockinterview.network.door import Network  # noqa: E402
from mockinterview.ports import Answer  # noqa: E402
from mockinterview.services import open_shelf  # noqa: E402

CREDITED = {Verdict.SAID, Verdict.PARTLY}
STRAY_STEP = 3
"""One stray answer for so many questions: more of them make the coach stingy."""

BANDS = ((0.0, 0.5), (0.5, 0.7), (0.7, 0.85), (0.85, 1.01))


@dataclass(frozen=True, eq=False)
class Read:
    """A judged answer with what the coach found in it."""

    judged: JudgedAnswer
    question: Question
    evidence: AnswerEvidence
    naturalness: float


@dataclass(frozen=True)
class Outcome:
    """A judged answer as the coach judged it; ``due`` is the score by a person's verdicts."""

    judged: JudgedAnswer
    decisions: dict[str, Decision]
    score: int
    due: int


class Bench:
    """The bank, its glossary and the model."""

    def __init__(self) -> None:
        self.bank: Bank = load_bank([paths.questions()], paths.cache() / "packs")
        self.synonyms: Synonyms = compile_synonyms(self.bank.glossary())
        shelf: ModelShelf = open_shelf(Network(offline=True), print)
        self.reader = MeaningReader(
            lambda: shelf.path(MODEL_ID), paths.cache() / "coach", examples=self.bank.examples
        )

    def read(self, question: Question, text: str) -> AnswerEvidence:
        answer = Answer(question, typed(text, "en"))
        return self.reader.evidence(answer, TermReading(answer, self.synonyms))

    def evidence_for(self, split: Split) -> list[Read]:
        """Return what is found in every answer of one part."""
        return [self._found(judged) for judged in judged_answers(split)]

    def strays(self, split: Split) -> list[Read]:
        """Return excellent answers held against another question: all is missing there."""
        best = [one for one in judged_answers(split) if one.quality is Quality.EXCELLENT]
        held = list(zip(best, [*best[1:], best[0]], strict=True))
        return [
            self._found(
                replace(
                    asked,
                    text=given.text,
                    quality=Quality.WRONG,
                    verdicts=dict.fromkeys(asked.verdicts, Verdict.MISSING),
                )
            )
            for asked, given in held[::STRAY_STEP]
        ]

    def _found(self, judged: JudgedAnswer) -> Read:
        question = self.bank.question(judged.question_id)
        natural = shipped_pairs().naturalness(judged.text)
        return Read(judged, question, self.read(question, judged.text), natural)


def outcomes(read: Iterable[Read], table_for: Callable[[str], VerdictTables]) -> list[Outcome]:
    """Judge answers, each with the table for its question."""
    return [outcome(one, table_for(one.judged.question_id)) for one in read]


def outcome(read: Read, tables: VerdictTables) -> Outcome:
    decisions = {p.point.id: decide(p, tables, read.naturalness) for p in read.evidence.points}
    points = [
        PointVerdict(
            point_id=point.id,
            statement=point.statement,
            weight=point.weight,
            verdict=decisions[point.id].verdict,
            counts=decisions[point.id].counts,
        )
        for point in read.question.points
    ]
    claims = sum(claim.match is not None for claim in read.evidence.claims)
    by_person = [
        point.model_copy(update={"verdict": read.judged.verdicts[point.point_id], "counts": None})
        for point in points
    ]
    return Outcome(
        judged=read.judged,
        decisions=decisions,
        score=coverage_score(points, claims),
        due=coverage_score(by_person, len(read.judged.claims)),
    )


def left_out(
    read: Sequence[Read], strays: Sequence[Read], fit: Callable[[Sequence[Read]], VerdictTables]
) -> list[Outcome]:
    """Judge each question's answers with a table that was fitted on the other questions."""
    ids = dict.fromkeys(one.judged.question_id for one in read)
    tables = {
        left: fit([one for one in (*read, *strays) if one.judged.question_id != left])
        for left in ids
    }
    return outcomes(read, tables.__getitem__)


def pairs(judged: Iterable[Outcome]) -> list[tuple[Verdict, Decision]]:
    """Return each verdict of a person beside the coach's."""
    return [(o.judged.verdicts[point], d) for o in judged for point, d in o.decisions.items()]


def right(judged: Iterable[Outcome]) -> float:
    """Return the share of verdicts that are a person's, of four kinds."""
    found = pairs(judged)
    return sum(truth is d.verdict for truth, d in found) / len(found)


def right_for_the_score(judged: Iterable[Outcome]) -> float:
    """Return the share that is right where contradicted counts as missing."""
    found = pairs(judged)
    return sum(_as_missing(truth) is _as_missing(d.verdict) for truth, d in found) / len(found)


def right_credit(judged: Iterable[Outcome]) -> float:
    """Return the share of points that are credited or not, as a person does."""
    found = pairs(judged)
    return sum((truth in CREDITED) is (d.verdict in CREDITED) for truth, d in found) / len(found)


def right_orders(judged: Iterable[Outcome]) -> float:
    """Return the share of questions whose three answers score in their order."""
    scores: dict[str, dict[Quality, int]] = {}
    for one in judged:
        scores.setdefault(one.judged.question_id, {})[one.judged.quality] = one.score
    ordered = [
        s[Quality.EXCELLENT] > s[Quality.PARTIAL] > s[Quality.WRONG] for s in scores.values()
    ]
    return sum(ordered) / len(ordered)


def mean_scores(judged: Sequence[Outcome]) -> dict[Quality, float]:
    scores = {q: [o.score for o in judged if o.judged.quality is q] for q in Quality}
    return {quality: sum(found) / len(found) for quality, found in scores.items()}


def told(judged: Sequence[Outcome]) -> Iterator[str]:
    """Yield all figures in lines."""
    yield f"{len(judged)} answers, {len(pairs(judged))} verdicts"
    yield f"verdicts right, of four kinds         {right(judged):.3f}"
    yield f"contradicted counted as missing       {right_for_the_score(judged):.3f}"
    yield f"credited or not                       {right_credit(judged):.3f}"
    yield f"order of the three answers right      {right_orders(judged):.3f}"
    means = ", ".join(f"{quality} {mean:.0f}" for quality, mean in mean_scores(judged).items())
    yield f"mean scores: {means}"
    scores, due = [one.score for one in judged], [one.due for one in judged]
    yield f"scores and those by a person's verdicts: Pearson {correlation(scores, due):.3f}, "
    yield f"  apart by {mean(abs(a - b) for a, b in zip(scores, due, strict=True)):.1f} in the mean"
    counts = Counter((truth, d.verdict) for truth, d in pairs(judged))
    yield "a person's verdict (rows) and the coach's: " + ", ".join(Verdict)
    for truth in Verdict:
        yield f"  {truth:13}" + "".join(f"{counts[truth, found]:5}" for found in Verdict)
    for low, high in BANDS:
        here = [truth is d.verdict for truth, d in pairs(judged) if low <= d.confidence < high]
        if here:
            share = sum(here) / len(here)
            yield f"confidence {low:.2f} to {min(high, 1):.2f}: {len(here)}, {share:.2f} right"


def _as_missing(verdict: Verdict) -> Verdict:
    return Verdict.MISSING if verdict is Verdict.CONTRADICTED else verdict


def main() -> None:
    """Print the figures of one part."""
    from benchmarks.fit_verdicts import fit

    bench = Bench()
    if "--held-out" in sys.argv[1:]:
        judged = outcomes(bench.evidence_for(Split.HELD_OUT), lambda _: shipped_tables())
    else:
        tuning = bench.evidence_for(Split.TUNING)
        judged = left_out(tuning, bench.strays(Split.TUNING), fit)
    print(*told(judged), sep="\n")


if __name__ == "__main__":
    main()
