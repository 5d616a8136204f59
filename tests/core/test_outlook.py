"""Which failures of a language model pass by themselves, and when it is asked again."""

from datetime import UTC, datetime, timedelta

import pytest

from mockinterview.coach.failures import nonsense
from mockinterview.coach.wires import faults
from mockinterview.coach.wires.faults import RefusalError
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.outlook import (
    FIRST_WAIT,
    INTERRUPTED,
    LONGEST_ASKED_WAIT,
    LONGEST_WAIT,
    MOST_TRIES,
    Outlook,
    is_worn_out,
    next_try,
    outlook,
)
from mockinterview.network.door import Network

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)


def refused(status: int, detail: str = "", wait: float | None = None) -> Failure:
    return faults.refused(RefusalError(status, detail, wait), "some-model").failure


def offline() -> Failure:
    with pytest.raises(AppError) as raised:
        Network(offline=True).admit("models.example.org")
    return raised.value.failure


DOWN = faults.passing("unreachable", "The endpoint could not be reached.").failure
TIMED_OUT = faults.timed_out("The endpoint was silent.").failure


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 529])
def test_refusals_of_a_service_in_trouble_pass(status: int) -> None:
    assert outlook(refused(status)) is Outlook.PASSES


def test_network_that_is_gone_or_switched_off_passes() -> None:
    for failure in (DOWN, TIMED_OUT, faults.cut_off().failure, offline()):
        assert outlook(failure) is Outlook.PASSES


@pytest.mark.parametrize("status", [301, 401, 402, 403, 404])
def test_refusals_that_hold_for_every_answer_need_the_person(status: int) -> None:
    assert outlook(refused(status)) is Outlook.LASTS


def test_no_credit_needs_the_person_although_the_status_is_one_that_passes() -> None:
    assert outlook(refused(429, '{"code": "insufficient_quota"}')) is Outlook.LASTS


def test_what_is_no_model_at_all_needs_the_person() -> None:
    assert outlook(faults.not_a_reply().failure) is Outlook.LASTS


@pytest.mark.parametrize(
    "error", [faults.too_long("Too long."), faults.declined(), faults.cut_short(9), nonsense()]
)
def test_answer_that_a_model_cannot_judge_holds_up_no_other(error: AppError) -> None:
    assert outlook(error.failure) is Outlook.ANSWER


def test_model_is_asked_ever_more_seldom_and_never_more_seldom_than_the_longest_wait() -> None:
    waits = [next_try(NOW, DOWN, tries) for tries in (1, 2, 3, 50)]
    assert waits == [
        NOW + FIRST_WAIT,
        NOW + 2 * FIRST_WAIT,
        NOW + 4 * FIRST_WAIT,
        NOW + LONGEST_WAIT,
    ]


def test_wait_that_the_service_asks_for_is_kept_within_a_day() -> None:
    assert next_try(NOW, refused(429, wait=90.0), 5) == NOW + timedelta(seconds=90)
    assert next_try(NOW, refused(503, wait=7200.0), 1) == NOW + timedelta(hours=2)
    assert next_try(NOW, refused(429, wait=1e9), 1) == NOW + LONGEST_ASKED_WAIT


def test_what_needs_the_person_is_asked_after_the_longest_wait() -> None:
    assert next_try(NOW, refused(401), 1) == NOW + LONGEST_WAIT


def test_what_the_program_broke_off_itself_has_to_wait_for_nothing() -> None:
    broken_off = Failure(code=INTERRUPTED, message="It waits.", retryable=True)
    assert outlook(broken_off) is Outlook.PASSES
    assert next_try(NOW, broken_off, 1) is None


def test_answer_that_was_sent_in_vain_often_enough_lets_the_others_by() -> None:
    assert not is_worn_out(TIMED_OUT, MOST_TRIES - 1)
    assert is_worn_out(TIMED_OUT, MOST_TRIES)


def test_endpoint_that_never_took_an_answer_wears_none_out() -> None:
    assert not is_worn_out(DOWN, 1000)
    assert not is_worn_out(refused(429), 1000)
