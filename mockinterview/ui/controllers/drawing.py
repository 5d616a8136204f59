"""Draws the questions of the next interview while the person still looks at the page.

So its beginning can be made ready before Start is pressed. A plan is drawn when nothing was
changed for a moment, is handed out once, and is forgotten with any change.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.core.plan import Plan
from mockinterview.ports import Jobs, Timer

SETTLED_SECONDS = 0.3
"""Who chooses goes on choosing: a plan is drawn when nothing was changed for so long."""


class NextPlan(QObject):
    """``expected`` carries a plan that was drawn ahead; ``draw`` makes one, or None."""

    expected = Signal(object)

    def __init__(self, jobs: Jobs, draw: Callable[[], Plan | None]) -> None:
        super().__init__()
        self._jobs = jobs
        self._draw = draw
        self._drawn: Plan | None = None
        self._timer: Timer | None = None

    def renew(self) -> None:
        """Draw again, soon: what there is to choose from, or what is wished, has changed."""
        self._forget()
        self._timer = self._jobs.call_later(SETTLED_SECONDS, self._draw_ahead)

    def take(self) -> Plan | None:
        """Return the plan that was drawn, or draw one now."""
        plan = self._drawn or self._draw()
        self._forget()
        return plan

    def _draw_ahead(self) -> None:
        self._timer = None
        self._drawn = self._draw()
        if self._drawn is not None:
            self.expected.emit(self._drawn)

    def _forget(self) -> None:
        self._drawn = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
