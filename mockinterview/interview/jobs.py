"""Work beside the owner's thread, without a toolkit.

Each lane is one worker thread; a result waits in a queue until the owner's thread
takes it out. The terminal takes results out in ``run_until``; the window is woken by
``_wake`` and calls ``deliver``. Only the owner's thread may call ``start``,
``deliver``, ``run_until`` and ``drain``; ``post`` may be called from anywhere.
"""

import heapq
import itertools
import logging
import queue
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import Lane

Result = TypeVar("Result")
Call = Callable[[], None]

log = logging.getLogger(__name__)


class LaneJobs:
    """Runs work on lanes and hands the outcome to the owner's thread."""

    def __init__(self) -> None:
        self._workers: dict[Lane, ThreadPoolExecutor] = {}
        self._calls: queue.SimpleQueue[Call] = queue.SimpleQueue()
        self._running: Counter[Lane] = Counter()
        self._is_closing = False

    @property
    def is_idle(self) -> bool:
        return not self._running.total()

    def is_idle_on(self, *lanes: Lane) -> bool:
        """Say whether nothing runs or waits on some of the lanes."""
        return not any(self._running[lane] for lane in lanes)

    def start(
        self,
        lane: Lane,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run ``work`` on a lane; after ``drain`` has begun, nothing new is started."""
        if self._is_closing:
            return
        self._running[lane] += 1
        self._worker(lane).submit(self._work, lane, work, done, failed)

    def post(self, call: Call) -> None:
        self._calls.put(call)
        self._wake()

    def deliver(self) -> None:
        """Run every call that waits for the owner's thread."""
        while True:
            try:
                call = self._calls.get_nowait()
            except queue.Empty:
                return
            call()

    def drain(self, seconds: float) -> bool:
        """Let running work end and deliver its results; return whether all of it did."""
        until = time.monotonic() + seconds
        while not self.is_idle:
            try:
                self._calls.get(timeout=max(0.0, until - time.monotonic()))()
            except queue.Empty:
                break
        self._is_closing = True
        for worker in self._workers.values():
            worker.shutdown(wait=self.is_idle, cancel_futures=True)
        return self.is_idle

    def _wake(self) -> None:
        """Tell the owner's thread that a call waits. Runs in any thread."""

    def _worker(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._workers:
            self._workers[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"lane-{lane}")
        return self._workers[lane]

    def _work(
        self,
        lane: Lane,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None,
        failed: Callable[[AppError], None] | None,
    ) -> None:
        try:
            result = work()
        except AppError as error:
            self.post(partial(self._finish, lane, failed, error))
        except Exception as error:
            log.exception("a job on the %s lane broke", lane)
            self.post(partial(self._finish, lane, failed, _internal(error)))
        else:
            self.post(partial(self._finish, lane, done, result))

    def _finish(self, lane: Lane, call: Callable[[Result], None] | None, result: Result) -> None:
        self._running[lane] -= 1
        if call is not None:
            call(result)


class LoopJobs(LaneJobs):
    """Jobs for a program without a window: the owner's thread waits in ``run_until``."""

    def __init__(self) -> None:
        super().__init__()
        self._timers: list[tuple[float, int, LoopTimer]] = []
        self._order = itertools.count()

    def call_later(self, seconds: float, call: Call) -> "LoopTimer":
        timer = LoopTimer(call)
        due = time.monotonic() + seconds
        heapq.heappush(self._timers, (due, next(self._order), timer))
        return timer

    def run_until(self, is_done: Callable[[], bool]) -> None:
        """Deliver calls and timers until ``is_done`` says so."""
        while not is_done():
            self._run_due_timers()
            if is_done():
                return
            try:
                self._calls.get(timeout=self._seconds_to_next_timer())()
            except queue.Empty:
                continue

    def _run_due_timers(self) -> None:
        while self._timers and self._timers[0][0] <= time.monotonic():
            heapq.heappop(self._timers)[2].fire()

    def _seconds_to_next_timer(self) -> float:
        longest = 0.5
        if not self._timers:
            return longest
        return min(longest, max(0.0, self._timers[0][0] - time.monotonic()))


class LoopTimer:
    """A call that waits for its time and can be cancelled."""

    def __init__(self, call: Call) -> None:
        self._call: Call | None = call

    def cancel(self) -> None:
        self._call = None

    def fire(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            call()


def _internal(error: Exception) -> AppError:
    return AppError(
        "internal",
        translate(
            "interview", "A step of the program broke ({error}). What was recorded is safe."
        ).format(error=type(error).__name__),
        hint=translate("interview", "Try again; the log has the details."),
        retryable=True,
    )
