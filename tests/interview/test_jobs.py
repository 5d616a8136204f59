"""Lanes with real threads, as the terminal uses them."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest

from mockinterview.core.errors import AppError
from mockinterview.interview.jobs import LoopJobs
from mockinterview.ports import Lane

DRAIN_SECONDS = 5.0


@pytest.fixture
def jobs() -> Iterator[LoopJobs]:
    made = LoopJobs()
    yield made
    assert made.drain(DRAIN_SECONDS)


def test_a_result_arrives_on_the_owners_thread(jobs: LoopJobs) -> None:
    arrived: list[tuple[str, str]] = []

    def done(worker: str) -> None:
        arrived.append((worker, threading.current_thread().name))

    jobs.start(Lane.COACH, _thread_name, done=done)
    jobs.run_until(lambda: bool(arrived))
    worker, owner = arrived[0]
    assert worker.startswith("lane-coach")
    assert owner == threading.current_thread().name


def test_jobs_of_one_lane_keep_their_order(jobs: LoopJobs) -> None:
    order: list[int] = []
    for number in range(50):
        jobs.start(Lane.DATABASE, partial(order.append, number))
    jobs.run_until(lambda: jobs.is_idle)
    assert order == list(range(50))


def test_lanes_do_not_wait_for_one_another(jobs: LoopJobs) -> None:
    gate = threading.Event()
    jobs.start(Lane.RECOGNISER, partial(gate.wait, DRAIN_SECONDS))
    passed: list[object] = []
    jobs.start(Lane.DATABASE, gate.set, done=passed.append)
    jobs.run_until(lambda: bool(passed))
    assert gate.is_set()


def test_a_lane_is_idle_once_its_own_work_is_done_whatever_others_do(jobs: LoopJobs) -> None:
    gate = threading.Event()
    jobs.start(Lane.RECOGNISER, partial(gate.wait, DRAIN_SECONDS))
    written: list[object] = []
    jobs.start(Lane.DATABASE, list, done=written.append)
    was_idle_meanwhile = jobs.is_idle_on(Lane.DATABASE)
    jobs.run_until(lambda: bool(written))
    assert not was_idle_meanwhile
    assert jobs.is_idle_on(Lane.DATABASE, Lane.MICROPHONE)
    assert not jobs.is_idle_on(Lane.DATABASE, Lane.RECOGNISER)
    assert not jobs.is_idle
    gate.set()


def test_an_expected_failure_is_handed_on(jobs: LoopJobs) -> None:
    failed: list[AppError] = []
    error = AppError("full", "The disk is full.")
    jobs.start(Lane.DATABASE, partial(_raise, error), failed=failed.append)
    jobs.run_until(lambda: bool(failed))
    assert failed == [error]


def test_a_mistake_of_ours_is_logged_and_told_without_its_text(
    jobs: LoopJobs, caplog: pytest.LogCaptureFixture
) -> None:
    failed: list[AppError] = []
    jobs.start(Lane.COACH, partial(_raise, ValueError("secret words")), failed=failed.append)
    jobs.run_until(lambda: bool(failed))
    assert failed[0].code == "internal"
    assert "secret words" not in failed[0].line
    assert any("coach" in record.getMessage() for record in caplog.records)


def test_timers_fire_in_the_order_of_their_time_unless_cancelled(jobs: LoopJobs) -> None:
    fired: list[str] = []
    jobs.call_later(0.03, partial(fired.append, "later"))
    jobs.call_later(0.01, partial(fired.append, "sooner"))
    jobs.call_later(0.02, partial(fired.append, "never")).cancel()
    jobs.run_until(lambda: "later" in fired)
    assert fired == ["sooner", "later"]


def test_nothing_is_started_once_the_jobs_are_drained() -> None:
    jobs = LoopJobs()
    ran: list[int] = []
    assert jobs.drain(DRAIN_SECONDS)
    jobs.start(Lane.DATABASE, partial(ran.append, 1))
    assert jobs.is_idle
    assert ran == []


def test_draining_delivers_what_was_under_way() -> None:
    jobs = LoopJobs()
    results: list[int] = []
    jobs.start(Lane.MICROPHONE, partial(int, "7"), done=results.append)
    assert jobs.drain(DRAIN_SECONDS)
    assert results == [7]


def test_draining_is_bounded_and_says_so() -> None:
    jobs = LoopJobs()
    gate = threading.Event()
    jobs.start(Lane.RECOGNISER, gate.wait)
    assert not jobs.drain(0.05)
    gate.set()


def _thread_name() -> str:
    return threading.current_thread().name


def _raise(error: Exception) -> None:
    raise error
