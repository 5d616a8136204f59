"""What a fetch tells while it runs, and how it is asked to stop."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import translate

WINDOW_SECONDS = 5.0


class SourceError(AppError):
    """One source cannot give a model; the next may."""


@dataclass(frozen=True)
class Progress:
    """How far a fetch is, in bytes and seconds; resumed bytes count as done."""

    model_id: str
    done: int
    total: int
    bytes_per_second: float
    remaining_seconds: float | None


class Meter:
    """Turns bytes into progress. The rate is that of the last five seconds."""

    def __init__(
        self, report: Callable[[Progress], None], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._report = report
        self._now = now
        self._seen: deque[tuple[float, int]] = deque()
        self._model_id = ""
        self._total = self._before = self._current = 0

    def begin(self, model_id: str, total: int) -> None:
        """Start anew: a source that will give ``total`` bytes."""
        self._model_id, self._total = model_id, total
        self._before = 0
        self.jump(0)

    def jump(self, done: int) -> None:
        """Place the present file at ``done`` without having received anything."""
        self._current = done
        self._seen.clear()
        self.move(0)

    def move(self, received: int) -> None:
        """Count bytes that have just arrived."""
        self._current += received
        now, done = self._now(), self._before + self._current
        self._seen.append((now, done))
        while now - self._seen[0][0] > WINDOW_SECONDS:
            self._seen.popleft()
        began, first = self._seen[0]
        rate = (done - first) / (now - began) if now > began else 0.0
        left = max(0, self._total - done) / rate if rate else None
        self._report(Progress(self._model_id, done, self._total, rate, left))

    def next_file(self) -> None:
        """Go on to the next file; the present one is complete."""
        self._before += self._current
        self._current = 0


def _no_progress(_: Progress) -> None:
    """Report to nobody."""


@dataclass(frozen=True)
class Watch:
    """The ears and the brake of one fetch.

    ``tell`` hears what a person should know though the fetch goes on; ``sleep`` waits
    for a number of seconds between two tries.
    """

    tell: Callable[[Failure], None]
    meter: Meter = field(default_factory=lambda: Meter(_no_progress))
    cancelled: Stopped = never
    sleep: Callable[[float], None] = time.sleep

    def check(self) -> None:
        """Raise AppError ``cancelled`` where the fetch was asked to stop."""
        if self.cancelled():
            raise AppError(
                "cancelled",
                translate("models", "The download was stopped; what has arrived is kept."),
                hint=translate("models", "Fetch again to go on from there."),
                retryable=True,
            )

    def wait(self, seconds: float) -> None:
        """Wait between two tries, and notice a request to stop."""
        left = seconds
        while left > 0:
            self.check()
            self.sleep(min(left, 0.25))
            left -= 0.25
        self.check()
