"""What becomes of an answer that waited, and whether the next one has its turn."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mockinterview.coach.patient import PatientCoach
from mockinterview.core.deferred import Deferred
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.feedback import Feedback, FeedbackStatus, StandIn
from mockinterview.core.outlook import INTERRUPTED, MOST_TRIES
from mockinterview.interview.later import Late, Outcome, judge_late
from mockinterview.ports import Answer, Seen, unseen
from mockinterview.services import LateCoaches
from tests.fakes.coach import FakeCoach
from tests.fakes.sessions import DOWN, SESSION_ID, spoken
from tests.fakes.waiting import THERE, waiting

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)
REFUSED = Failure(code="key_refused", message="The endpoint refused the key.", hint="Set it.")
TOO_LONG = Failure(code="too_long", message="The answer is too long.", hint="Shorten it.")
TIMED_OUT = Failure(code="timed_out", message="It was silent.", retryable=True)
CUT = Failure(code=INTERRUPTED, message="The recogniser comes first.", retryable=True)


class BrokenCoach(FakeCoach):
    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:  # noqa: ARG002 - it breaks
        raise AppError("unreachable", DOWN.message, hint=DOWN.hint, retryable=True)


def late(deferred: Deferred | None = None, reason: Failure | None = None, **coaches: Any) -> Late:
    there, here = FakeCoach(), FakeCoach()
    there.reason = reason
    made = {"first": PatientCoach(there, here, lambda: NOW), "there": there, "here": here}
    return judge_late(deferred or waited(), LateCoaches(**{**made, **coaches}), NOW)


def waited(tries: int = 1, **changes: Any) -> Deferred:
    made = Deferred(id=1, session_id=SESSION_ID, attempt=waiting(1, tries=tries), endpoint=THERE)
    return made.model_copy(update=changes)


def stand_in_of(late: Late) -> StandIn:
    assert late.feedback
    assert late.feedback.stand_in
    return late.feedback.stand_in


def test_judgement_of_the_model_is_kept_as_it_is_and_the_next_has_its_turn() -> None:
    done = late()
    assert done.outcome is Outcome.JUDGED
    assert done.feedback
    assert (done.feedback.status, done.feedback.stand_in) == (FeedbackStatus.GRADED, None)
    assert done.is_next_in_turn


@pytest.mark.parametrize("reason", [DOWN, TIMED_OUT, REFUSED])
def test_failure_of_the_endpoint_puts_an_answer_off_and_those_behind_it(reason: Failure) -> None:
    done = late(reason=reason)
    assert (done.outcome, done.reason, done.is_next_in_turn) == (Outcome.PUT_OFF, reason, False)
    assert (stand_in_of(done).reason, stand_in_of(done).tries) == (reason, 2)
    assert stand_in_of(done).is_waiting
    assert stand_in_of(done).not_before


def test_failure_keeps_what_the_offline_coach_said() -> None:
    done, before = late(reason=DOWN), waiting(1).feedback
    assert done.feedback
    assert before
    assert done.feedback.model_copy(update={"stand_in": before.stand_in}) == before


def test_answer_waits_longer_from_try_to_try() -> None:
    first = stand_in_of(late(waited(tries=1), DOWN)).not_before
    second = stand_in_of(late(waited(tries=2), DOWN)).not_before
    assert (first, second) == (NOW + timedelta(minutes=2), NOW + timedelta(minutes=4))


def test_answer_that_the_model_cannot_judge_waits_no_longer_and_holds_up_no_other() -> None:
    done = late(reason=TOO_LONG)
    assert done.outcome is Outcome.GIVEN_UP
    assert stand_in_of(done) == StandIn(reason=TOO_LONG, is_waiting=False, tries=2)
    assert done.is_next_in_turn


def test_answer_that_timed_out_often_enough_holds_up_no_other() -> None:
    assert late(waited(tries=MOST_TRIES - 2), TIMED_OUT).outcome is Outcome.PUT_OFF
    assert late(waited(tries=MOST_TRIES - 1), TIMED_OUT).outcome is Outcome.GIVEN_UP


def test_endpoint_that_is_down_for_days_makes_nobody_give_up() -> None:
    assert late(waited(tries=500), DOWN).outcome is Outcome.PUT_OFF


def test_judging_that_was_broken_off_changes_nothing_and_counts_for_nothing() -> None:
    done = late(reason=CUT)
    assert (done.outcome, done.feedback) == (Outcome.LET_GO, None)
    assert not done.is_next_in_turn


def test_coach_that_breaks_is_a_failure_like_another() -> None:
    done = late(there=BrokenCoach())
    assert (done.outcome, done.reason) == (Outcome.PUT_OFF, DOWN)


def test_answer_that_nobody_has_judged_is_judged_as_in_an_interview() -> None:
    unjudged = waited(attempt=spoken(1, feedback=None))
    assert late(unjudged).outcome is Outcome.JUDGED
    put_off = late(unjudged, DOWN)
    assert put_off.outcome is Outcome.PUT_OFF
    assert stand_in_of(put_off).tries == 1
    told = late(unjudged, REFUSED)
    assert told.feedback
    assert (told.outcome, told.feedback.reason) == (Outcome.GIVEN_UP, REFUSED)


def test_answer_for_the_offline_coach_is_not_sent_to_an_endpoint() -> None:
    there = FakeCoach()
    unjudged = waited(attempt=spoken(1, feedback=None), endpoint="")
    assert late(unjudged, there=there, first=there).outcome is Outcome.JUDGED
    assert there.judged == []
