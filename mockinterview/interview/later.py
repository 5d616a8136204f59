"""Judges an answer that waited, and says what follows for it and for those behind it.

Whose turn it is, and that nobody else judges it, is the store's business. An answer that the
model cannot judge waits no longer: the offline coach's feedback stays, with the reason, and the
person can ask again. A failure of the endpoint puts off this answer and all behind it.
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mockinterview.core.deferred import Deferred
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.feedback import Feedback, StandIn, not_graded
from mockinterview.core.outlook import INTERRUPTED, Outlook, is_worn_out, next_try, outlook
from mockinterview.ports import Answer, Coach
from mockinterview.services import LateCoaches

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What became of an answer that waited.

    ``PUT_OFF``: it waits on. ``GIVEN_UP``: it gets no judgement of this model by itself.
    ``LET_GO``: the program broke the judging off, and nothing was changed.
    """

    JUDGED = "judged"
    PUT_OFF = "put_off"
    GIVEN_UP = "given_up"
    LET_GO = "let_go"


@dataclass(frozen=True)
class Late:
    """``feedback`` is what is to be kept of it, and None where all stays as it was."""

    deferred: Deferred
    outcome: Outcome
    feedback: Feedback | None = None
    reason: Failure | None = None

    @property
    def is_next_in_turn(self) -> bool:
        """Whether the answer behind this one may be judged now."""
        return self.outcome in {Outcome.JUDGED, Outcome.GIVEN_UP}


def judge_late(deferred: Deferred, coaches: LateCoaches, now: datetime) -> Late:
    """Judge a claimed answer; blocks. ``now`` is from when the next try is reckoned."""
    attempt = deferred.attempt
    if attempt.hearing is None:
        return Late(deferred, Outcome.LET_GO)
    answer = Answer(attempt.question, attempt.hearing)
    stand_in = attempt.feedback.stand_in if attempt.feedback else None
    if stand_in is None:
        coach = coaches.first if deferred.endpoint else coaches.here
        return _judged_first(deferred, _judged(coach, answer))
    late = _after(deferred, stand_in, _judged(coaches.there, answer), now)
    log.info("answer %s of %s: %s", attempt.key, deferred.session_id, late.outcome)
    return late


def _judged(coach: Coach, answer: Answer) -> Feedback:
    try:
        return coach.judge(answer)
    except AppError as error:
        return not_graded(coach.name, error.failure)


def _judged_first(deferred: Deferred, feedback: Feedback) -> Late:
    """Keep what came, whatever it is: nobody has told the person anything of this answer yet."""
    reason = feedback.stand_in.reason if feedback.stand_in else feedback.reason
    if feedback.is_waiting:
        return Late(deferred, Outcome.PUT_OFF, feedback, reason)
    return Late(deferred, Outcome.GIVEN_UP if reason else Outcome.JUDGED, feedback, reason)


def _after(deferred: Deferred, waited: StandIn, feedback: Feedback, now: datetime) -> Late:
    reason, before = feedback.reason, deferred.attempt.feedback
    if reason is None or before is None:
        return Late(deferred, Outcome.JUDGED, feedback)
    if reason.code == INTERRUPTED:
        return Late(deferred, Outcome.LET_GO, reason=reason)
    tries = waited.tries + 1
    if outlook(reason) is Outlook.ANSWER or is_worn_out(reason, tries):
        given_up = StandIn(reason=reason, is_waiting=False, tries=tries)
        kept = before.model_copy(update={"stand_in": given_up})
        return Late(deferred, Outcome.GIVEN_UP, kept, reason)
    put_off = StandIn(reason=reason, tries=tries, not_before=next_try(now, reason, tries))
    kept = before.model_copy(update={"stand_in": put_off})
    return Late(deferred, Outcome.PUT_OFF, kept, reason)
