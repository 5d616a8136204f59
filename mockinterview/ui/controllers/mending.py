"""Behind words that a person mends: lays them beside what was heard, and keeps both.

Whoever holds the attempt hears of it when it is on the disk, and shows it.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.correcting import as_heard, correct
from mockinterview.core.errors import AppError
from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.session import Attempt
from mockinterview.ports import Lane
from mockinterview.ui.context import Context


class Mending(QObject):
    """``mended`` carries the session's id and the attempt with its other words."""

    mended = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._mark_from = MARK_FROM

    def mark_fillers_from(self, mark_from: float) -> None:
        self._mark_from = mark_from

    def mend(self, session_id: str, attempt: Attempt, text: str) -> None:
        """Let the words of an attempt be these."""
        self._rewrite(session_id, partial(correct, attempt, text, self._mark_from))

    def undo(self, session_id: str, attempt: Attempt) -> None:
        """Let the words of an attempt be what was heard."""
        self._rewrite(session_id, partial(as_heard, attempt))

    def _rewrite(self, session_id: str, work: "partial[Attempt]") -> None:
        """Lay other words beside the old ones and keep them, on the lane of the store."""
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._write, session_id, work),
            done=partial(self._tell_mended, session_id),
            failed=self._tell,
        )

    def _write(self, session_id: str, work: "partial[Attempt]") -> Attempt:
        attempt = work()
        self._context.services.store.save_attempt(session_id, attempt)
        return attempt

    def _tell_mended(self, session_id: str, attempt: Attempt) -> None:
        self.mended.emit(session_id, attempt)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
