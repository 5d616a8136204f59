"""Opens the window and runs it to its end.

The window paints before anything but Qt is imported: see ``opening`` for what comes then.
"""

import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mockinterview import paths
from mockinterview.ui.errors import ErrorDoor
from mockinterview.ui.first_look import read_first_look
from mockinterview.ui.interrupts import Interrupts
from mockinterview.ui.language import speak
from mockinterview.ui.opening import FirstImports, Opening, own_context
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.typography import apply_font_scale, load_fonts
from mockinterview.ui.window import CLOSING_SECONDS, MainWindow

if TYPE_CHECKING:
    from mockinterview.ui.context import ContextFactory

_SWITCH_SECONDS = 0.0001
"""So long a thread that works in Python may keep another one waiting for its turn.

Qt's binding gives the turn away at nearly every call. With Python's own 5 ms a page takes eight
times as long to come while the coach is at work, with this a third of that.
"""


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


def run(
    make_context: "ContextFactory" = own_context,
    home: Path | None = None,
    closing_seconds: float = CLOSING_SECONDS,
) -> int:
    """Open the window; return the exit code when it has been closed.

    A ``home`` is given where the context is not that of the user's own data folder.
    """
    with _short_turns():
        return _run(make_context, home, closing_seconds)


def _run(make_context: "ContextFactory", home: Path | None, closing_seconds: float) -> int:
    started = time.monotonic()
    imports = FirstImports()
    home = home or paths.home()
    app = make_application()
    look = read_first_look(home)
    speak(app, look.language)
    apply_theme(app, look.theme)
    apply_font_scale(app, look.font_scale)
    window = MainWindow(home, look.theme, closing_seconds)
    door = ErrorDoor(window)
    door.open()
    opening = Opening(window, make_context, imports, started)
    interrupts = Interrupts(window.close)
    window.show()
    with _stalls_told():
        app.exec()
    opening.end()
    interrupts.end()
    door.close()
    if opening.has_left_work:
        _leave_at_once(opening.code)
    return opening.code


@contextmanager
def _short_turns() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    yield
    sys.setswitchinterval(before)


@contextmanager
def _stalls_told() -> Iterator[None]:
    """Tell of each moment in which the window does not answer, where the environment wishes it."""
    if not os.environ.get("MOCKINTERVIEW_STALLS"):
        yield
        return
    from mockinterview.ui.stalls import StallMonitor

    monitor = StallMonitor()
    yield
    monitor.end()


def _leave_at_once(code: int) -> None:
    """End the process although a lane still works, as on a model that loads for long.

    A worker cannot be interrupted, and the interpreter would wait for it for as long
    as it takes, without a window. Takes and rows are on disk by then.
    """
    logging.shutdown()
    os._exit(code)
