"""Notes when the window loses the focus during an interview, and for how long.

Only in a format that notes it, only where somebody can tell, and only while answers are given:
who waits for feedback may look where they like.
"""

from collections.abc import Callable
from datetime import datetime

from mockinterview.core.focus import SHORTEST_SECONDS, Away
from mockinterview.core.state import Stage, State
from mockinterview.ports import Clock


class FocusWatch:
    """Calls ``note`` with each time without focus when it is over."""

    def __init__(self, clock: Clock, note: Callable[[Away], None], *, is_on: bool) -> None:
        self._clock = clock
        self._note = note
        self._is_on = is_on
        self._left: tuple[datetime, float, int] | None = None

    def leave(self, state: State) -> None:
        """The window lost the focus."""
        if self._is_on and self._left is None and _is_held(state):
            self._left = (self._clock.now(), self._clock.monotonic(), state.position)

    def come_back(self) -> None:
        """The window has the focus again, or the answers are over."""
        if self._left is None:
            return
        left_at, since, position = self._left
        self._left = None
        seconds = self._clock.monotonic() - since
        if seconds >= SHORTEST_SECONDS:
            away = Away(position=position, left_at=left_at, seconds=round(seconds, 1))
            self._note(away)

    def look_at(self, state: State) -> None:
        """Follow the interview: with its last answer the watch is over."""
        if not _is_held(state):
            self.come_back()


def _is_held(state: State) -> bool:
    return state.stage not in {Stage.IDLE, Stage.FINISHED} and not state.is_ending
