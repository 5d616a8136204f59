"""Opens the window and runs it to its end.

The window paints before anything heavy is imported or loaded: the context is made of
cheap constructors, and what takes a while starts as jobs after the first paint.
"""

import logging
import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mockinterview.core.errors import AppError
from mockinterview.ui.context import ContextFactory
from mockinterview.ui.errors import ErrorDoor
from mockinterview.ui.interrupts import Interrupts
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.typography import apply_font_scale, load_fonts
from mockinterview.ui.window import CLOSING_SECONDS, MainWindow

log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """Return the application with our style and fonts; there is one a process."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("mockinterview")
    app.setApplicationDisplayName("Mock Interview")
    app.setDesktopFileName("mockinterview")
    app.setStyle("Fusion")
    load_fonts(app)
    return app


def run(make_context: ContextFactory, closing_seconds: float = CLOSING_SECONDS) -> int:
    """Open the window; return the exit code when it has been closed."""
    started = time.monotonic()
    app = make_application()
    jobs = QtJobs()
    try:
        context = make_context(jobs)
    except AppError as error:
        QMessageBox.critical(None, "Mock Interview", error.line)
        return 1
    apply_theme(app, context.settings.appearance.theme)
    apply_font_scale(app, context.settings.appearance.font_scale)
    window = MainWindow(context, closing_seconds=closing_seconds)
    door = ErrorDoor(window)
    door.open()
    start = _Start(window, started)  # a signal does not keep alive whom it calls
    window.painted.connect(start.begin)
    interrupts = Interrupts(window.close)
    window.show()
    code = app.exec()
    interrupts.end()
    door.close()
    if not jobs.is_idle:
        _leave_at_once(code)
    return code


class _Start:
    """Begins the work of a window once it has been painted."""

    def __init__(self, window: MainWindow, started: float) -> None:
        self._window = window
        self._started = started
        self._is_painted = False

    def begin(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            log.info("first paint after %.2f s", time.monotonic() - self._started)
            QTimer.singleShot(0, self._window.begin)


def _leave_at_once(code: int) -> None:
    """End the process although a lane still works, as on a model that loads for long.

    A worker cannot be interrupted, and the interpreter would wait for it for as long
    as it takes, without a window. Takes and rows are on disk by then.
    """
    logging.shutdown()
    os._exit(code)
