"""Deletes what is older than the settings say, once a start and beside the person.

It is asked for after what a killed program left was brought in order: both run on the lane of
the database, and a take that was cut off has to be known before its age is looked at.
"""

import logging

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.ports import Lane
from mockinterview.settings import RetentionSettings
from mockinterview.ui.context import Context
from mockinterview.ui.views.retention import expired_text

log = logging.getLogger(__name__)


class ExpiryController(QObject):
    """``told`` carries a sentence about what was deleted; where nothing was, none comes."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._retention = RetentionSettings()

    def run(self) -> None:
        """Delete what is due. What a killed program began to delete goes whatever is set."""
        self._retention = self._context.settings.retention
        self._context.jobs.start(
            Lane.DATABASE, self._expire, done=self._tell, failed=self._leave_it
        )

    def _expire(self) -> Expiry:
        kept = self._retention
        keep = KeepFor(recording_days=kept.recording_days, session_days=kept.session_days)
        services = self._context.services
        return services.store.expire(keep, services.clock.now())

    def _tell(self, expiry: Expiry) -> None:
        words = expired_text(expiry, self._retention)
        if words:
            self.told.emit(words)

    @staticmethod
    def _leave_it(error: AppError) -> None:
        """Leave it for the next start: an interview goes on, or the database is in the way."""
        log.info("nothing was deleted by age: %s", error.code)
