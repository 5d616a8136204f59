"""How far a reviewer and the coach agree on a session.

They are compared key point by key point, where both have a verdict, and by their scores. Agreement
by chance is large where most points are said, so a share alone tells little; Cohen's kappa sets
chance aside (Cohen 1960, doi 10.1177/001316446002000104). It is given from ``KAPPA_FROM`` points
on, since of fewer it says next to nothing.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from mockinterview.core.coverage import PointVerdict, Verdict, coverage_score
from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.review import Assessment, ReviewedAnswer, ReviewFile
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.core.words import translate

KAPPA_FROM = 30
"""Key points with two verdicts that a kappa is given from."""


class ComparedPoint(Plain):
    """A key point with what both say of it; None where one of them said nothing."""

    statement: str
    reviewer: Verdict | None
    coach: Verdict | None

    @property
    def is_compared(self) -> bool:
        return self.reviewer is not None and self.coach is not None


class ComparedAnswer(Plain):
    """An answer with both scores; ``is_reckoned`` where the reviewer's follows from verdicts."""

    position: int
    attempt: int
    title: str
    score: int | None
    is_reckoned: bool
    coach_score: int | None
    points: tuple[ComparedPoint, ...]
    remark: str

    @property
    def difference(self) -> int | None:
        """How much higher the reviewer's score is than the coach's."""
        if self.score is None or self.coach_score is None:
            return None
        return self.score - self.coach_score


class ComparedReview(Plain):
    """A review beside the coach; ``kappa`` is absent where ``points_lacking`` says why."""

    id: str
    reviewer: str
    saved_at: datetime
    comment: str
    answers: tuple[ComparedAnswer, ...]
    points_compared: int
    points_alike: int
    scores_compared: int
    mean_difference: float | None
    kappa: float | None
    points_lacking: int


def fitting(file: ReviewFile, session: Session) -> Assessment:
    """Return the review of a file that is of this session; raise AppError where it is not."""
    if file.session_id != session.id:
        raise AppError(
            "review_of_other_session",
            translate(
                "review", "The review is of the session {other}, and not of {session}."
            ).format(other=file.session_id, session=session.id),
            hint=translate("review", "Import it where that session is kept."),
        )
    known = {attempt.key: attempt for attempt in session.attempts}
    places = [AttemptKey(position=a.position, number=a.attempt) for a in file.answers]
    for place, answer in zip(places, file.answers, strict=True):
        attempt = known.get(place)
        if attempt is None or len(answer.verdicts) not in {0, len(attempt.question.points)}:
            raise _does_not_fit(place)
    if len(set(places)) != len(places):
        raise _does_not_fit(max(places, key=places.count))
    if not any(map(_says_something, file.answers)) and not file.comment:
        raise AppError(
            "review_empty",
            translate("review", "The review says nothing: no verdict, score or remark is in it."),
            hint=translate("review", "Fill in the form first, then save it."),
        )
    return file.review


def compared(review: Assessment, session: Session) -> ComparedReview:
    """Return a review beside what the coach says of the same answers now."""
    attempts = {(a.key.position, a.key.number): a for a in session.attempts}
    pairs = [(each, attempts.get((each.position, each.attempt))) for each in review.answers]
    answers = tuple(_answer(said, attempt) for said, attempt in pairs if attempt is not None)
    points = [p for answer in answers for p in answer.points if p.is_compared]
    differences = [a.difference for a in answers if a.difference is not None]
    return ComparedReview(
        id=review.id,
        reviewer=review.reviewer,
        saved_at=review.saved_at,
        comment=review.comment,
        answers=answers,
        points_compared=len(points),
        points_alike=sum(point.reviewer is point.coach for point in points),
        scores_compared=len(differences),
        mean_difference=sum(differences) / len(differences) if differences else None,
        kappa=kappa([(p.reviewer, p.coach) for p in points]) if len(points) >= KAPPA_FROM else None,
        points_lacking=max(0, KAPPA_FROM - len(points)),
    )


def kappa(pairs: Sequence[tuple[Verdict | None, Verdict | None]]) -> float | None:
    """Return Cohen's kappa; None where both always say one and the same, so chance is all."""
    count = len(pairs)
    if not count:
        return None
    alike = sum(one is other for one, other in pairs) / count
    first, second = (Counter(pair[at] for pair in pairs) for at in (0, 1))
    by_chance = sum(first[verdict] * second[verdict] for verdict in Verdict) / count**2
    return None if by_chance == 1 else (alike - by_chance) / (1 - by_chance)


def _answer(said: ReviewedAnswer, attempt: Attempt) -> ComparedAnswer:
    judged = attempt.feedback.points if attempt.feedback else ()
    coach = {point.point_id: point.verdict for point in judged}
    verdicts = said.verdicts or (None,) * len(attempt.question.points)
    points = tuple(
        ComparedPoint(statement=point.statement, reviewer=verdict, coach=coach.get(point.id))
        for point, verdict in zip(attempt.question.points, verdicts, strict=False)
    )
    reckoned = _reckoned(attempt, verdicts)
    return ComparedAnswer(
        position=said.position,
        attempt=said.attempt,
        title=attempt.question.title,
        score=reckoned if said.score is None else said.score,
        is_reckoned=said.score is None and reckoned is not None,
        coach_score=attempt.score,
        points=points,
        remark=said.remark,
    )


def _reckoned(attempt: Attempt, verdicts: Sequence[Verdict | None]) -> int | None:
    """Return the score that follows from verdicts as the coach's does, where none is missing."""
    points = attempt.question.points
    if not points or None in verdicts or len(verdicts) != len(points):
        return None
    return coverage_score(
        PointVerdict(
            point_id=point.id, statement=point.statement, weight=point.weight, verdict=verdict
        )
        for point, verdict in zip(points, verdicts, strict=True)
        if verdict is not None
    )


def _says_something(answer: ReviewedAnswer) -> bool:
    return bool(answer.remark) or answer.score is not None or any(answer.verdicts)


def _does_not_fit(place: AttemptKey) -> AppError:
    return AppError(
        "review_does_not_fit",
        translate(
            "review", "What the review says of answer {answer} does not fit the session."
        ).format(answer=place),
        hint=translate("review", "Make a new form of the session and have that filled in."),
    )
