"""Jobs on real threads: results come home to the main thread, and none is left."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from mockinterview.ui.jobs import QtJobs


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[QtJobs]:
    made = QtJobs()
    assert qapp.thread() is QThread.currentThread()
    yield made
    assert made.drain(5.0)


def test_work_runs_beside_and_its_result_comes_to_the_main_thread(
    jobs: QtJobs, qtbot: QtBot
) -> None:
    worked_in: list[threading.Thread] = []
    came_to: list[tuple[int, threading.Thread]] = []

    def work() -> int:
        worked_in.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        came_to.append((result, threading.current_thread()))

    jobs.start(Lane.VOICE, work, done=done)
    qtbot.waitUntil(lambda: bool(came_to))
    assert came_to == [(42, threading.main_thread())]
    assert worked_in[0] is not threading.main_thread()


def test_an_expected_failure_comes_as_what_it_is(jobs: QtJobs, qtbot: QtBot) -> None:
    failures: list[AppError] = []

    def work() -> None:
        raise AppError("full", "The disk is full.")

    jobs.start(Lane.DATABASE, work, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "full"


def test_jobs_of_one_lane_keep_their_order(jobs: QtJobs, qtbot: QtBot) -> None:
    came: list[int] = []
    for number in range(20):
        jobs.start(Lane.DATABASE, lambda n=number: n, done=came.append)
    qtbot.waitUntil(lambda: len(came) == 20)
    assert came == list(range(20))


def test_a_call_from_any_thread_arrives_on_the_main_thread(jobs: QtJobs, qtbot: QtBot) -> None:
    arrived: list[threading.Thread] = []
    posting = threading.Thread(
        target=jobs.post, args=(lambda: arrived.append(threading.current_thread()),)
    )
    posting.start()
    posting.join()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [threading.main_thread()]


def test_a_later_call_comes_and_a_cancelled_one_does_not(jobs: QtJobs, qtbot: QtBot) -> None:
    came: list[str] = []
    jobs.call_later(0.0, lambda: came.append("cancelled")).cancel()
    jobs.call_later(0.01, lambda: came.append("kept"))
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["kept"]
    assert jobs.timer_count == 0


def test_draining_delivers_what_runs_and_starts_nothing_new(qtbot: QtBot) -> None:
    jobs = QtJobs()
    gate = threading.Event()
    came: list[str] = []

    def work() -> str:
        gate.wait(5.0)
        return "done"

    jobs.start(Lane.RECOGNISER, work, done=came.append)
    jobs.call_later(60.0, qtbot.stop)
    gate.set()
    assert jobs.drain(5.0)
    assert came == ["done"]
    assert jobs.timer_count == 0
    jobs.start(Lane.RECOGNISER, work, done=came.append)
    jobs.call_later(60.0, qtbot.stop)
    assert jobs.is_idle
    assert jobs.timer_count == 0


def test_draining_gives_up_on_work_that_does_not_end(qtbot: QtBot) -> None:
    jobs = QtJobs()
    gate = threading.Event()
    jobs.start(Lane.RECOGNISER, gate.wait)
    assert not jobs.drain(0.05)
    gate.set()
    qtbot.waitUntil(
        lambda: not any(t.name.startswith("lane-") for t in threading.enumerate()), timeout=5000
    )
