"""A clock that stands still until it is told to move."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 19, 14, 2, tzinfo=UTC)


class FakeClock:
    """Time of day and monotonic time, moved together; ``set`` moves the time of day alone."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._set_by = timedelta()

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds) + self._set_by

    def set(self, by: timedelta) -> None:
        """Set the clock on the wall, as a person or a time server does."""
        self._set_by += by

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
