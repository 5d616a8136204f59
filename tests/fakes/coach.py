"""A coach that finds a key point said where its statement's first word was."""

from collections.abc import Sequence

from mockinterview.core.coverage import PointVerdict, Quote, Verdict, coverage_score
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import (
    Advice,
    AdviceCode,
    Feedback,
    FeedbackStatus,
    not_graded,
)
from mockinterview.core.question import KeyPoint, Question
from mockinterview.ports import Answer, Seen, unseen


class FakeCoach:
    """Judges at once; with ``reason`` set, the next answer is not graded.

    What it ``says`` is seen before its feedback is whole.
    """

    def __init__(self) -> None:
        self.reason: Failure | None = None
        self.judged: list[str] = []
        self.says: list[str] = []
        self.warmed: list[str] = []

    @property
    def name(self) -> str:
        return "offline"

    def warm(self, questions: Sequence[Question]) -> None:
        self.warmed = [question.id for question in questions]

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        self.judged.append(answer.hearing.transcript.text)
        for text in self.says:
            seen(text)
        reason, self.reason = self.reason, None
        if reason is not None:
            return not_graded(self.name, reason)
        points = tuple(_verdict(point, answer) for point in answer.question.points)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=self.name,
            score=coverage_score(points),
            points=points,
            advice=Advice(code=AdviceCode.KEEP),
        )


def _verdict(point: KeyPoint, answer: Answer) -> PointVerdict:
    wanted = point.statement.split()[0].casefold()
    said = [w for w in answer.hearing.transcript.words if w.text.casefold() == wanted]
    quotes = tuple(Quote(text=w.text, start=w.start, end=w.end) for w in said[:1])
    return PointVerdict(
        point_id=point.id,
        statement=point.statement,
        weight=point.weight,
        verdict=Verdict.SAID if said else Verdict.MISSING,
        quotes=quotes,
    )
