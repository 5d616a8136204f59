"""Deletes what is older than the settings say, once a start and beside the person.

It is asked for after what a killed program left was brought in order: both run on the lane of
the database, and a take that was cut off has to be known before its age is looked at. A few go
at a time, so that an interview that begins meanwhile waits for none of it; it ends the rest.
"""

import logging

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.retention import Expiry
from mockinterview.ports import Lane
from mockinterview.settings import RetentionSettings
from mockinterview.ui.context import Context
from mockinterview.ui.views.retention import expired_text

AT_ONCE = 5
"""So many recordings or interviews are deleted before others have their turn on the lane."""

log = logging.getLogger(__name__)


class ExpiryController(QObject):
    """``told`` carries a sentence about what was deleted; where nothing was, none comes."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._retention = RetentionSettings()
        self._so_far = Expiry()
        self._is_closing = False

    def run(self) -> None:
        """Delete what is due. What a killed program began to delete goes whatever is set."""
        self._retention = self._context.settings.retention
        self._so_far = Expiry()
        self._go_on()

    def close(self) -> None:
        """Leave what is still due for the next start."""
        self._is_closing = True

    def _go_on(self) -> None:
        self._context.jobs.start(
            Lane.DATABASE, self._expire, done=self._deleted, failed=self._leave_it
        )

    def _expire(self) -> Expiry:
        services = self._context.services
        keep = self._retention.keep_for
        return services.store.expire(keep, services.clock.now(), at_most=AT_ONCE)

    def _deleted(self, expiry: Expiry) -> None:
        self._so_far = self._so_far.plus(expiry)
        is_over = expiry.is_nothing and not expiry.from_trash
        if is_over or self._is_closing:
            self._tell()
        else:
            self._go_on()

    def _tell(self) -> None:
        words = expired_text(self._so_far, self._retention)
        if words:
            self.told.emit(words)

    def _leave_it(self, error: AppError) -> None:
        """Leave it for the next start: an interview goes on, or the database is in the way."""
        log.info("what is old is left for the next start: %s", error.code)
        self._tell()
