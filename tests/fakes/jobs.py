"""Jobs without threads, on a clock that a test moves.

``InlineJobs`` does work at once; results arrive when the outermost call is over, as
they do from a queue. A lane that is held does nothing until it is released, one job at
a time: that is how a test looks at the moments in between.
"""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from tests.fakes.clock import FakeClock

Call = Callable[[], None]


class InlineJobs:
    """Runs each job where it is started; see the module."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.started: list[Lane] = []
        self.is_closing = False
        self._held: dict[Lane, deque[Call]] = {}
        self._calls: deque[Call] = deque()
        self._is_delivering = False
        self._timers: list[InlineTimer] = []

    @property
    def is_idle(self) -> bool:
        return not any(self._held.values()) and not self._calls

    def is_idle_on(self, *lanes: Lane) -> bool:
        return not any(self._held.get(lane) for lane in lanes)

    @property
    def timer_count(self) -> int:
        return sum(timer.is_waiting for timer in self._timers)

    def start(
        self,
        lane: Lane,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        if self.is_closing:
            return
        self.started.append(lane)
        job = partial(self._run, work, done, failed)
        if lane in self._held:
            self._held[lane].append(job)
        else:
            job()
            self._deliver()

    def post(self, call: Call) -> None:
        self._calls.append(call)
        self._deliver()

    def call_later(self, seconds: float, call: Call) -> "InlineTimer":
        timer = InlineTimer(self.clock.seconds + seconds, call)
        self._timers.append(timer)
        if seconds <= 0:
            self.advance(0.0)
        return timer

    def advance(self, seconds: float) -> None:
        """Let time pass; what falls due happens in its order."""
        until = self.clock.seconds + seconds
        while due := [t for t in self._timers if t.is_waiting and t.due <= until]:
            timer = min(due, key=lambda t: t.due)
            self.clock.seconds = max(self.clock.seconds, timer.due)
            timer.fire()
            self._deliver()
        self.clock.seconds = until

    def hold(self, lane: Lane) -> None:
        """Let the jobs of a lane wait."""
        self._held.setdefault(lane, deque())

    def waiting(self, lane: Lane) -> int:
        return len(self._held.get(lane, ()))

    def release(self, lane: Lane) -> None:
        """Do the next job of a lane that is held."""
        self._held[lane].popleft()()
        self._deliver()

    def drain(self, _seconds: float) -> bool:
        for lane in tuple(self._held):
            while self._held[lane]:
                self.release(lane)
        self.is_closing = True
        for timer in self._timers:
            timer.cancel()
        return True

    def _run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[AppError], None] | None,
    ) -> None:
        try:
            result = work()
        except AppError as error:
            if failed is not None:
                self._calls.append(partial(failed, error))
        else:
            if done is not None:
                self._calls.append(partial(done, result))

    def _deliver(self) -> None:
        if self._is_delivering:
            return
        self._is_delivering = True
        try:
            while self._calls:
                self._calls.popleft()()
        finally:
            self._is_delivering = False


class InlineTimer:
    """A call that waits for the clock."""

    def __init__(self, due: float, call: Call) -> None:
        self.due = due
        self.is_waiting = True
        self._call = call

    def cancel(self) -> None:
        self.is_waiting = False

    def fire(self) -> None:
        if self.is_waiting:
            self.is_waiting = False
            self._call()
