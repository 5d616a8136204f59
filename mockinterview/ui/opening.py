"""How the program opens: the frame is painted first, then the first page, then all the rest.

Most of a second goes into importing. That is done on a thread of its own: what the first page
needs from the beginning, while Qt makes the frame on the other core, and all else when the page is
on show. Widgets and the context are made on the main thread, a page at a time.
"""

import gc
import logging
import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    from mockinterview.core.errors import AppError
    from mockinterview.ui.context import Context, ContextFactory
    from mockinterview.ui.front_room import FrontRoom
    from mockinterview.ui.jobs import QtJobs
    from mockinterview.ui.main_pages import Pages

log = logging.getLogger(__name__)


def own_context(jobs: "QtJobs") -> "Context":
    """Return the context of the user's own data folder."""
    from mockinterview.ui.composition import window_context

    return window_context(jobs)


class FirstImports:
    """What the first page needs, on its way into the process."""

    def __init__(self) -> None:
        self._done: Future[None] = Future()
        self._thread = threading.Thread(target=self._import, name="opening")
        self._thread.start()

    def when_done(self, call: Callable[[], None]) -> None:
        """Call when all of it is there, from whatever thread; at once where it is already."""
        self._done.add_done_callback(lambda _done: call())

    def wait(self) -> None:
        self._thread.join()

    def _import(self) -> None:
        """Import; what goes wrong there is reported as from any thread."""
        with _no_search_for_garbage():
            import mockinterview.ui.composition
            import mockinterview.ui.front_room  # noqa: F401 - found at once where it is wanted
        self._done.set_result(None)


class Opening(QObject):
    """Furnishes a window once it has been painted. ``code`` is what the program ends with."""

    _imported = Signal()

    def __init__(
        self,
        window: MainWindow,
        make_context: "ContextFactory",
        imports: FirstImports,
        started: float,
    ) -> None:
        super().__init__()
        self.code = 0
        self._window = window
        self._make_context = make_context
        self._started = started
        self._jobs: QtJobs | None = None
        self._imports = imports
        self._imported.connect(self._show_first_page, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self.begin)

    @property
    def has_left_work(self) -> bool:
        """Say whether something still runs that cannot be ended."""
        return self._jobs is not None and not self._jobs.is_idle

    def begin(self) -> None:
        """Start on what stands behind the window. Called once, at the first paint."""
        self._log_time("first paint")
        QTimer.singleShot(0, partial(self._imports.when_done, self._imported.emit))

    def end(self) -> None:
        """Let the import come to its end. Called when the window has been closed."""
        self._imports.wait()

    @Slot()
    def _show_first_page(self) -> None:
        from mockinterview.core.errors import AppError
        from mockinterview.ui.jobs import QtJobs

        self._imports.wait()
        if self._window.is_closing:
            return
        self._jobs = QtJobs()
        try:
            context = self._make_context(self._jobs)
        except AppError as error:
            self._give_up(error)
        else:
            self._move_in(context)

    def _move_in(self, context: "Context") -> None:
        """Show the first page, and have the rest imported when the questions have been read."""
        from mockinterview.ports import Lane
        from mockinterview.ui.front_room import FrontRoom

        front = FrontRoom(self._window, context)
        self._window.move_in(front)
        front.begin()
        context.jobs.start(Lane.DATABASE, _breathe, done=self._tell_questions)
        # On the lane of the questions, so that they are on show before the cores are taken.
        context.jobs.start(
            Lane.DATABASE,
            partial(_equip, context),
            done=partial(self._make_pages, context, front),
            failed=self._give_up,
        )

    def _make_pages(self, context: "Context", front: "FrontRoom", _equipped: None) -> None:
        from mockinterview.ui.main_pages import pages_made

        self._make_page(context, front, pages_made())

    def _make_page(
        self, context: "Context", front: "FrontRoom", making: "Generator[None, None, Pages]"
    ) -> None:
        if self._window.is_closing:
            return
        try:
            next(making)
        except StopIteration as made:
            self._open_rooms(context, front, made.value)
        else:
            QTimer.singleShot(0, partial(self._make_page, context, front, making))

    def _open_rooms(self, context: "Context", front: "FrontRoom", pages: "Pages") -> None:
        from mockinterview.ui.rooms import Rooms

        rooms = Rooms(self._window, context, front, pages)
        self._window.connect_rooms(rooms)
        # What has been made by now stays: a search for garbage need not go through it each time.
        gc.freeze()
        self._log_time("all rooms")
        rooms.begin()

    def _tell_questions(self, _breath: None) -> None:
        self._log_time("questions shown")

    def _give_up(self, error: "AppError") -> None:
        QMessageBox.critical(self._window, "Mock Interview", error.line)
        self.code = 1
        self._window.close()

    def _log_time(self, what: str) -> None:
        log.info("%s after %.2f s", what, time.monotonic() - self._started)


def _breathe() -> None:
    """Wait one's turn on a lane and do nothing."""


def _equip(context: "Context") -> None:
    """Import what an interview needs and make the services; blocks."""
    with _no_search_for_garbage():
        import mockinterview.ui.rooms  # noqa: F401 - as above

        _ = context.services


@contextmanager
def _no_search_for_garbage() -> Iterator[None]:
    """Import without a search for garbage: hardly any is made, and what is made stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
