"""The offline coach judges at once where a language model fails in passing, and says so."""

from datetime import UTC, datetime, timedelta

import pytest

from mockinterview.coach.offline import no_answer
from mockinterview.coach.patient import PatientCoach
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback, FeedbackStatus, StandIn
from tests.coach.answers import FULL, spoken_answer
from tests.fakes.coach import FakeCoach
from tests.fakes.sessions import DOWN

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)
REFUSED = Failure(code="key_refused", message="The endpoint refused the key.", hint="Set it.")


def judged(*, there: Failure | None = None, here: Failure | None = None) -> Feedback:
    model, offline = FakeCoach(), FakeCoach()
    model.reason, offline.reason = there, here
    return PatientCoach(model, offline, lambda: NOW).judge(spoken_answer(FULL))


def test_judgement_of_the_model_is_passed_on_and_the_offline_coach_is_not_asked() -> None:
    model, offline = FakeCoach(), FakeCoach()
    feedback = PatientCoach(model, offline).judge(spoken_answer(FULL))
    assert feedback == FakeCoach().judge(spoken_answer(FULL))
    assert offline.judged == []


def test_offline_coach_judges_under_its_own_name_where_the_model_fails_in_passing() -> None:
    feedback = judged(there=DOWN)
    assert (feedback.status, feedback.coach) == (FeedbackStatus.GRADED, "offline")
    assert feedback.reason is None
    assert feedback.stand_in == StandIn(reason=DOWN, not_before=NOW + timedelta(minutes=1))


def test_stand_in_waits_as_long_as_the_service_asks() -> None:
    asked = DOWN.model_copy(update={"code": "too_many", "wait_seconds": 300.0})
    feedback = judged(there=asked)
    assert feedback.stand_in
    assert feedback.stand_in.not_before == NOW + timedelta(minutes=5)


@pytest.mark.parametrize("failure", [REFUSED, no_answer()])
def test_what_needs_the_person_is_told_as_it_is(failure: Failure) -> None:
    feedback = judged(there=failure)
    assert (feedback.score, feedback.reason, feedback.stand_in) == (None, failure, None)


def test_failure_stays_one_where_the_offline_coach_has_nothing_to_judge() -> None:
    feedback = judged(there=DOWN, here=no_answer())
    assert (feedback.score, feedback.reason) == (None, DOWN)


def test_what_the_model_says_is_seen_while_it_comes() -> None:
    model, seen = FakeCoach(), []
    model.says = ["Good."]
    PatientCoach(model, FakeCoach()).judge(spoken_answer(FULL), seen=seen.append)
    assert seen == ["Good."]
