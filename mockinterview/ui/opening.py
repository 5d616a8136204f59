"""How the program opens: the window is painted first, and what stands behind it comes after.

Most of a second goes into importing. That is done on a thread of its own, so that the window
answers meanwhile; widgets and the context are made on the main thread when it is through.
"""

import logging
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    from mockinterview.core.errors import AppError
    from mockinterview.ui.context import Context, ContextFactory
    from mockinterview.ui.jobs import QtJobs

log = logging.getLogger(__name__)


def own_context(jobs: "QtJobs") -> "Context":
    """Return the context of the user's own data folder."""
    from mockinterview.ui.composition import window_context

    return window_context(jobs)


def import_rooms() -> None:
    """Import what stands behind the window."""
    import mockinterview.ui.composition
    import mockinterview.ui.jobs
    import mockinterview.ui.rooms  # noqa: F401 - found at once where it is wanted later


class Opening(QObject):
    """Furnishes a window once it has been painted. ``code`` is what the program ends with."""

    _imported = Signal()

    def __init__(
        self,
        window: MainWindow,
        make_context: "ContextFactory",
        started: float,
    ) -> None:
        super().__init__()
        self.code = 0
        self._window = window
        self._make_context = make_context
        self._started = started
        self._jobs: QtJobs | None = None
        self._thread = threading.Thread(target=self._import, name="opening")
        self._imported.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self.begin)

    @property
    def has_left_work(self) -> bool:
        """Say whether something still runs that cannot be ended."""
        return self._jobs is not None and not self._jobs.is_idle

    def begin(self) -> None:
        """Start on what stands behind the window. Called once, at the first paint."""
        self._log_time("first paint")
        QTimer.singleShot(0, self._thread.start)

    def end(self) -> None:
        """Let an import come to its end. Called when the window has been closed."""
        if self._thread.is_alive():
            self._thread.join()

    def _import(self) -> None:
        """Import on a thread of its own; what goes wrong there is reported as from any thread."""
        import_rooms()
        self._imported.emit()

    @Slot()
    def _furnish(self) -> None:
        self._thread.join()
        if self._window.is_closing:
            return
        from mockinterview.core.errors import AppError
        from mockinterview.ui.jobs import QtJobs

        self._jobs = QtJobs()
        try:
            context = self._make_context(self._jobs)
        except AppError as error:
            self._give_up(error)
        else:
            self._move_in(context)

    def _move_in(self, context: "Context") -> None:
        from mockinterview.ui.rooms import Rooms

        rooms = Rooms(self._window, context)
        self._window.move_in(rooms)
        self._log_time("furnished")
        # What takes the cores waits until the first page is painted.
        QTimer.singleShot(0, rooms.begin)

    def _give_up(self, error: "AppError") -> None:
        QMessageBox.critical(self._window, "Mock Interview", error.line)
        self.code = 1
        self._window.close()

    def _log_time(self, what: str) -> None:
        log.info("%s after %.2f s", what, time.monotonic() - self._started)
