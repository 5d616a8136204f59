"""Several judgements of one answer made into one: the median, with what it was taken of.

Nothing is averaged: each verdict, mark and comment of the outcome was given by one of the
judgements, and its quotes with it.
"""

from collections.abc import Sequence
from typing import TypeVar

from mockinterview.coach.prompted.checks import Checked
from mockinterview.coach.prompted.criteria import Criterion
from mockinterview.coach.prompted.follow_ups import still_open
from mockinterview.core.coverage import PointVerdict, Verdict, WrongClaimFound, coverage_score
from mockinterview.core.feedback import CriterionScore, Sample, Usage

Number = TypeVar("Number", int, float)

_RANKS = (Verdict.CONTRADICTED, Verdict.MISSING, Verdict.PARTLY, Verdict.SAID)


def median_of(samples: Sequence[Checked]) -> Checked:
    """Return the median of some judgements; of two middle ones the more cautious."""
    if len(samples) == 1:
        return samples[0]
    points = tuple(_point(each) for each in zip(*(s.points for s in samples), strict=True))
    claims = _claims(samples)
    score = coverage_score(points, len(claims))
    nearest = min(samples, key=lambda sample: abs(sample.score - score))
    return Checked(
        score=score,
        points=points,
        wrong_claims=claims,
        criteria=_criteria(samples),
        comment=nearest.comment,
        dropped_quotes=sum(sample.dropped_quotes for sample in samples),
        dropped_claims=sum(sample.dropped_claims for sample in samples),
        follow_ups=still_open(nearest.follow_ups, points),
    )


def as_sample(checked: Checked) -> Sample:
    """Return what is kept of one judgement beside the median."""
    return Sample(
        score=checked.score,
        verdicts={point.point_id: point.verdict for point in checked.points},
        criteria={mark.criterion: mark.score for mark in checked.criteria},
    )


def total_of(usages: Sequence[Usage]) -> Usage:
    """Return what some requests took together; a count that one of them lacks is unknown."""
    return Usage(
        seconds=sum(usage.seconds for usage in usages),
        prompt_tokens=_sum([usage.prompt_tokens for usage in usages]),
        reply_tokens=_sum([usage.reply_tokens for usage in usages]),
        cost=_sum([usage.cost for usage in usages]),
    )


def _sum(counts: list[Number | None]) -> Number | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known and len(known) == len(counts) else None


def _point(verdicts: tuple[PointVerdict, ...]) -> PointVerdict:
    ranked = sorted(verdicts, key=lambda each: _RANKS.index(each.verdict))
    return ranked[(len(ranked) - 1) // 2]


def _claims(samples: Sequence[Checked]) -> tuple[WrongClaimFound, ...]:
    """Return the wrong claims that more than half of the judgements found."""
    found = {wrong.claim: wrong for s in reversed(samples) for wrong in s.wrong_claims}
    times = {c: sum(any(w.claim == c for w in s.wrong_claims) for s in samples) for c in found}
    return tuple(wrong for claim, wrong in found.items() if 2 * times[claim] > len(samples))


def _criteria(samples: Sequence[Checked]) -> tuple[CriterionScore, ...]:
    """Return the median of each criterion that more than half of the judgements marked."""
    kept = []
    for criterion in Criterion:
        marks = [m for s in samples for m in s.criteria if m.criterion == criterion]
        if 2 * len(marks) > len(samples):
            kept.append(sorted(marks, key=lambda mark: mark.score)[(len(marks) - 1) // 2])
    return tuple(kept)
