"""What a coach says of one answer.

A failure is a status with a reason and never a number: ``score`` is set if and only
if ``status`` is GRADED.
"""

from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from mockinterview.core.coverage import PointVerdict, Quote, Verdict, WrongClaimFound
from mockinterview.core.errors import Failure
from mockinterview.core.plain import Plain
from mockinterview.core.question import FollowUp
from mockinterview.core.words import translate


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
    """A language model's score of one criterion on an anchored scale of 1 to 5.

    ``gap`` is what keeps it below 5; feedback from before gaps were asked for has none.
    """

    criterion: str
    reason: str
    quotes: tuple[Quote, ...] = ()
    gap: str = ""
    score: int = Field(ge=1, le=5)


class Usage(Plain):
    """What asking a language model took; a count is absent where the service gave none.

    ``cost`` is in the currency in which the person gave the price, if they gave one.
    """

    seconds: float = Field(ge=0)
    prompt_tokens: int | None = Field(default=None, ge=0)
    reply_tokens: int | None = Field(default=None, ge=0)
    cost: float | None = Field(default=None, ge=0)


class LeftOut(StrEnum):
    """What was left out of a request so that it fits a small model, in the order of leaving."""

    LONG_MODEL_ANSWER = "long_model_answer"
    FOLLOW_UPS = "follow_ups"
    SCALES = "scales"
    CRITERIA = "criteria"
    MODEL_ANSWER = "model_answer"
    COUNTS_WHEN = "counts_when"
    WRONG_CLAIMS = "wrong_claims"


class Sample(Plain):
    """One of several judgements of one answer by one model, as it stood after the checks."""

    score: int = Field(ge=0, le=100)
    verdicts: dict[str, Verdict]
    criteria: dict[str, int]


class StandIn(Plain):
    """Why the offline coach judged in place of a language model, and what becomes of that.

    While it ``is_waiting`` the model is asked again by itself, not before ``not_before``; then
    its judgement takes the place of this one. Else the person has to ask. ``tries`` counts how
    often the model was asked.
    """

    reason: Failure
    is_waiting: bool = True
    tries: int = Field(default=1, ge=0)
    not_before: datetime | None = None


class Feedback(Plain):
    """Feedback on one answer, from the offline coach or from an endpoint.

    ``follow_ups`` are what a language model would ask next; ``core.follow_ups`` says which
    of them is asked, if any. ``dropped_quotes`` counts quotes of a language model that were
    not said, ``dropped_claims`` what it said and nothing bore out. ``samples`` holds the
    judgements that this one is the median of, where there were several. ``stand_in`` is there
    where the offline coach judged because a language model did not.
    """

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
    dropped_claims: int = 0
    usage: Usage | None = None
    samples: tuple[Sample, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    stand_in: StandIn | None = None
    reason: Failure | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether the judgement of a language model is still to take the place of this one."""
        return self.stand_in is not None and self.stand_in.is_waiting

    @property
    def score_spread(self) -> tuple[int, int] | None:
        """The lowest and the highest score of the samples; None where only one was taken."""
        scores = [sample.score for sample in self.samples]
        return (min(scores), max(scores)) if len(scores) > 1 else None

    def verdicts_on(self, point_id: str) -> tuple[Verdict, ...]:
        """Return what the samples say of a key point, where they do not agree."""
        found = [s.verdicts[point_id] for s in self.samples if point_id in s.verdicts]
        return tuple(found) if len(set(found)) > 1 else ()

    def marks_of(self, criterion: str) -> tuple[int, ...]:
        """Return what the samples give a criterion, where they do not agree."""
        found = [s.criteria[criterion] for s in self.samples if criterion in s.criteria]
        return tuple(found) if len(set(found)) > 1 else ()

    @model_validator(mode="after")
    def _a_score_belongs_to_a_grade(self) -> Self:
        if (self.score is not None) != (self.status is FeedbackStatus.GRADED):
            raise ValueError("a score is set if and only if the answer was graded")
        return self


def not_graded(coach: str, reason: Failure, model: str = "") -> Feedback:
    """Return feedback that says why there is no grade."""
    return Feedback(status=FeedbackStatus.NOT_GRADED, coach=coach, model=model, reason=reason)


NO_SPEECH = "no_speech"
"""The code of ``no_speech``, by which it is known in whatever language it was stored."""


def no_speech() -> Failure:
    """Return why a silent take has no grade."""
    return Failure(
        code=NO_SPEECH,
        message=translate(
            "core",
            "No speech was heard in this take, so there is nothing to judge. The take is kept.",
        ),
        hint=translate("core", "Check the microphone, then try again or type the answer."),
    )
