"""When the window lost the focus in an interview that notes it, and for how long.

Nothing follows from it: it is told in plain words, and a reader makes of it what they will.
"""

from datetime import datetime

from pydantic import Field

from mockinterview.core.plain import Plain

SHORTEST_SECONDS = 0.5
"""What is shorter is no leaving: a desktop takes the focus for a moment now and then."""


class Away(Plain):
    """One time in which the window did not have the focus, begun at a question."""

    position: int = Field(ge=1)
    left_at: datetime
    seconds: float = Field(ge=0)


class FocusNotes(Plain):
    """All such times. A session that was held where nobody could watch has no notes at all."""

    aways: tuple[Away, ...] = ()

    @property
    def seconds(self) -> float:
        return sum(away.seconds for away in self.aways)

    def with_away(self, away: Away) -> "FocusNotes":
        return FocusNotes(aways=(*self.aways, away))
