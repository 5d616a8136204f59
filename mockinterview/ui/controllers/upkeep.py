"""Has the store looked after while the person does something else.

Soon after the start, after an interview, and some time after other pages were opened. It runs on
a lane of its own, on connections of its own; an interview that begins ends it, and what is left is
done the next time.
"""

import logging
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane, Timer
from mockinterview.ui.context import Context

SOON_SECONDS = 45.0
"""So long nothing is begun after it was asked for: what the person does first comes first."""

log = logging.getLogger(__name__)


class UpkeepController(QObject):
    """``failed`` carries what kept a backup from being made, each kind of it once a start."""

    failed = Signal(object)

    def __init__(self, context: Context, may_begin: Callable[[], bool]) -> None:
        super().__init__()
        self._context = context
        self._may_begin = may_begin
        self._gives_way = Event()
        self._timer: Timer | None = None
        self._is_at_work = False
        self._is_closing = False
        self._told: set[str] = set()

    def look_soon(self) -> None:
        """Have it looked after in a while, unless that is planned already."""
        if self._context.upkeep is not None and self._timer is None and not self._is_closing:
            self._timer = self._context.jobs.call_later(SOON_SECONDS, self._look)

    def give_way(self) -> None:
        """End what is under way, because an interview begins."""
        self._gives_way.set()

    def close(self) -> None:
        """End what is under way, and begin nothing new."""
        self._is_closing = True
        self._gives_way.set()
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        self._timer = None
        work = self._context.upkeep
        if work is None or self._is_at_work or self._is_closing or not self._may_begin():
            return
        self._is_at_work = True
        self._gives_way.clear()
        self._context.jobs.start(
            Lane.UPKEEP, lambda: work(self._gives_way.is_set), done=self._end, failed=self._fail
        )

    def _end(self, _done: object = None) -> None:
        self._is_at_work = False

    def _fail(self, error: AppError) -> None:
        self._end()
        log.warning("the store was not looked after: %s", error.code)
        if error.code not in self._told and error.code != "database_busy":
            self._told.add(error.code)
            self.failed.emit(error.failure)
