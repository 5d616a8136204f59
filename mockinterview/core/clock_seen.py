"""Can the clock be believed where something is deleted by its age?

A computer whose clock is set years ahead by mistake would take everything for old. So a clock that
is far ahead of what was seen before is doubted, until it has gone on like that for a day: then the
person has been away for long, or lives with that clock.
"""

from datetime import datetime, timedelta
from typing import Self

from mockinterview.core.plain import Plain

FAR_AHEAD = timedelta(days=30)
DOUBTED_FOR = timedelta(days=1)


class ClockSeen(Plain):
    """The last moment at which the clock was believed, and the first since when it was not."""

    at: datetime
    doubted_at: datetime | None = None

    @property
    def is_doubted(self) -> bool:
        return self.doubted_at is not None

    def then(self, now: datetime) -> Self:
        """Return what is known after another look at the clock.

        A clock that was set back is believed: nothing becomes older by that.
        """
        if now - self.at <= FAR_AHEAD or self._has_gone_on(now):
            return self.model_copy(update={"at": now, "doubted_at": None})
        if self.doubted_at is not None and now >= self.doubted_at:
            return self
        return self.model_copy(update={"doubted_at": now})

    def _has_gone_on(self, now: datetime) -> bool:
        return self.doubted_at is not None and now - self.doubted_at >= DOUBTED_FOR
