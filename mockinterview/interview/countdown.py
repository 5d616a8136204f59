"""One countdown that can be paused: the time to think, or the time to answer."""

from collections.abc import Callable

from mockinterview.ports import Clock, Jobs, Timer


class Countdown:
    """Counts down once at a time on the owner's thread."""

    def __init__(self, jobs: Jobs, clock: Clock) -> None:
        self._jobs = jobs
        self._clock = clock
        self._call: Callable[[], None] | None = None
        self._timer: Timer | None = None
        self._remaining = 0.0
        self._since = 0.0

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds to go, or None where nothing is counted down."""
        if self._call is None:
            return None
        if self._timer is None:
            return self._remaining
        return max(0.0, self._remaining - (self._clock.monotonic() - self._since))

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        self.stop()
        self._call = call
        self._remaining = seconds
        self.resume()

    def pause(self) -> None:
        remaining = self.remaining_seconds
        if self._timer is not None and remaining is not None:
            self._remaining = remaining
            self._timer.cancel()
            self._timer = None

    def resume(self) -> None:
        if self._call is not None and self._timer is None:
            self._since = self._clock.monotonic()
            self._timer = self._jobs.call_later(self._remaining, self._end)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        self._call = None

    def _end(self) -> None:
        call = self._call
        self._timer = None
        self._call = None
        if call is not None:
            call()
