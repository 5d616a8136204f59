"""What a coach says of one answer.

A failure is a status with a reason and never a number: ``score`` is set if and only
if ``status`` is GRADED.
"""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from mockinterview.core.coverage import PointVerdict, Quote, WrongClaimFound
from mockinterview.core.errors import Failure
from mockinterview.core.plain import Plain


class FeedbackStatus(StrEnum):
    GRADED = "graded"
    NOT_GRADED = "not_graded"


class AdviceCode(StrEnum):
    """The one thing to do next time, as a code that ui and reports word."""

    CORRECT_CLAIM = "correct_claim"
    ADD_POINT = "add_point"
    COMPLETE_POINT = "complete_point"
    SHORTEN = "shorten"
    KEEP = "keep"


class Advice(Plain):
    """A piece of advice; ``subject`` is the claim or key point it is about."""

    code: AdviceCode
    subject: str = ""


class CriterionScore(Plain):
    """A language model's score of one criterion on an anchored scale of 1 to 5."""

    criterion: str
    reason: str
    quotes: tuple[Quote, ...] = ()
    score: int = Field(ge=1, le=5)


class Usage(Plain):
    """What asking a language model took; a count is absent where the service gave none.

    ``cost`` is in the currency in which the person gave the price, if they gave one.
    """

    seconds: float = Field(ge=0)
    prompt_tokens: int | None = Field(default=None, ge=0)
    reply_tokens: int | None = Field(default=None, ge=0)
    cost: float | None = Field(default=None, ge=0)


class Feedback(Plain):
    """Feedback on one answer, from the offline coach or from an endpoint."""

    status: FeedbackStatus
    coach: str
    model: str = ""
    score: int | None = Field(default=None, ge=0, le=100)
    points: tuple[PointVerdict, ...] = ()
    wrong_claims: tuple[WrongClaimFound, ...] = ()
    advice: Advice | None = None
    comment: str = ""
    criteria: tuple[CriterionScore, ...] = ()
    dropped_quotes: int = 0
    reason: Failure | None = None

    @model_validator(mode="after")
    def _a_score_belongs_to_a_grade(self) -> Self:
        if (self.score is not None) != (self.status is FeedbackStatus.GRADED):
            raise ValueError("a score is set if and only if the answer was graded")
        return self


def not_graded(coach: str, reason: Failure, model: str = "") -> Feedback:
    """Return feedback that says why there is no grade."""
    return Feedback(status=FeedbackStatus.NOT_GRADED, coach=coach, model=model, reason=reason)


NO_SPEECH = Failure(
    code="no_speech",
    message="No speech was heard in this take, so there is nothing to judge. The take is kept.",
    hint="Check the microphone, then try again or type the answer.",
)
