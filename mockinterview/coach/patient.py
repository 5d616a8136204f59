"""The coach of an interview with a language model: the offline coach stands in where that fails.

A failure that may pass by itself costs nobody the feedback: the offline coach judges at once,
under its own name, and its feedback says why it is there and that the model is asked again.
What needs the person is told as it is. Nothing is asked again and nothing is stored here.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from mockinterview.core.feedback import Feedback, StandIn
from mockinterview.core.outlook import Outlook, next_try, outlook
from mockinterview.core.question import Question
from mockinterview.ports import Answer, Coach, Seen, unseen


def _now() -> datetime:
    return datetime.now(UTC)


class PatientCoach:
    """Asks ``there`` first, and ``here`` where that failed in passing."""

    def __init__(self, there: Coach, here: Coach, now: Callable[[], datetime] = _now) -> None:
        self._there = there
        self._here = here
        self._now = now

    @property
    def name(self) -> str:
        return self._there.name

    def warm(self, questions: Sequence[Question]) -> None:
        """Make the model's coach ready; the offline coach is loaded when it has to stand in."""
        self._there.warm(questions)

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        """Return the model's judgement, or the offline coach's with what it stands in for."""
        feedback = self._there.judge(answer, seen=seen)
        if feedback.reason is None or outlook(feedback.reason) is not Outlook.PASSES:
            return feedback
        here = self._here.judge(answer)
        if here.score is None:
            return feedback
        not_before = next_try(self._now(), feedback.reason, 1)
        waits = StandIn(reason=feedback.reason, not_before=not_before)
        return here.model_copy(update={"stand_in": waits})
