"""Answers that the offline coach judged in place of a language model that did not answer."""

from datetime import datetime
from typing import Any

from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback, FeedbackStatus, StandIn
from mockinterview.core.session import Attempt
from tests.fakes.sessions import DOWN, spoken

THERE = "http://127.0.0.1:1/v1"
"""The base URL of the language model that the answers are for."""


def stand_in(
    tries: int = 1, not_before: datetime | None = None, reason: Failure = DOWN, **changes: Any
) -> Feedback:
    """Return the judgement of the offline coach in place of one that waits."""
    waits = StandIn(reason=reason, tries=tries, not_before=not_before)
    made = Feedback(status=FeedbackStatus.GRADED, coach="offline", score=40, stand_in=waits)
    return made.model_copy(update=changes)


def by_the_model(score: int = 80) -> Feedback:
    """Return the judgement of the language model."""
    return Feedback(status=FeedbackStatus.GRADED, coach="endpoint", model="some-model", score=score)


def waiting(position: int = 1, **changes: Any) -> Attempt:
    """Return an answer whose judgement is still to come."""
    return spoken(position, feedback=stand_in(**changes))
