"""Whose turn it is among the answers that wait for a judgement."""

from datetime import UTC, datetime, timedelta
from typing import Any

from mockinterview.core.deferred import Deferred, first_due
from tests.fakes.sessions import SESSION_ID, spoken

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
THERE = "http://127.0.0.1:1/v1"


def waiting(place: int, **changes: Any) -> Deferred:
    made = Deferred(id=place, session_id=SESSION_ID, attempt=spoken(place), endpoint=THERE, tries=1)
    return made.model_copy(update=changes)


def test_first_that_came_is_the_first_to_be_judged() -> None:
    assert first_due([waiting(1), waiting(2)], NOW) == waiting(1)


def test_nothing_is_due_while_the_first_has_to_wait() -> None:
    assert first_due([waiting(1, not_before=LATER), waiting(2)], NOW) is None


def test_wait_is_over_when_its_time_has_come_and_where_none_is_given() -> None:
    held = [waiting(1, not_before=LATER), waiting(2)]
    assert first_due(held, LATER) == held[0]
    assert first_due(held, None) == held[0]


def test_answer_for_the_offline_coach_waits_for_no_endpoint() -> None:
    here = waiting(2, endpoint="")
    assert first_due([waiting(1, not_before=LATER), here], NOW) == here


def test_nobody_begins_while_a_program_is_judging_what_waits() -> None:
    assert first_due([waiting(1, is_claimed=True), waiting(2)], NOW) is None
    assert first_due([waiting(1), waiting(2, is_claimed=True)], NOW) is None


def test_answer_that_is_judged_for_the_first_time_is_passed_by() -> None:
    assert first_due([waiting(1, is_claimed=True, tries=0), waiting(2)], NOW) == waiting(2)
