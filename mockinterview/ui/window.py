"""The window: the rail, the stack of pages, the toast, and closing.

It is painted before what stands behind its pages is imported; that moves in later and is
made in ``rooms``. Nothing that is imported here may need more than Qt: a test holds it.

Closing it, in whatever stage, ends the interview first, then lets running work come to
its end for a bounded time, and says so meanwhile.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from mockinterview.core.appearance import Theme
from mockinterview.ui.pages.opening import OpeningPage
from mockinterview.ui.settling import paint_next, settle
from mockinterview.ui.widgets.banner import Toast
from mockinterview.ui.widgets.parts import named, row
from mockinterview.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from mockinterview.ui.controllers.interview import InterviewController
    from mockinterview.ui.controllers.practise import PractiseController
    from mockinterview.ui.rooms import Rooms

log = logging.getLogger(__name__)

Act = Callable[[], None]
CLOSING_SECONDS = 5.0
"""So long does what is being saved keep the window open, as on a disk that hardly answers."""

GRACE_SECONDS = 1.0
"""So long does work that loses nothing when it is broken off, as a transcription of a kept take."""

_POLL_MILLISECONDS = 50
_FULL_PAGES = {"interview-page", "feedback-page", "welcome-page"}
_RAIL_PAGES = {
    "history-page": "history",
    "session-page": "history",
    "compare-page": "history",
    "weak-moments-page": "history",
    "progress-page": "progress",
    "questions-page": "questions",
    "settings-page": "settings",
    "doctor-page": "settings",
}


class Tenant(Protocol):
    """What lives in the window."""

    @property
    def first_page(self) -> QWidget: ...

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""

    @property
    def is_saved(self) -> bool:
        """Whether everything that is to be kept has been written."""

    def close(self) -> None:
        """End what is under way; what runs already comes to its end."""

    def end(self) -> bool:
        """Let go of the jobs; say whether all of them had come to their end."""


class MainWindow(QMainWindow):
    """Shows one page at a time and says what passes.

    ``painted`` comes with the first paint; ``page_requested`` and ``theme_requested`` are what
    the person chooses in the rail.
    """

    painted = Signal()
    closed = Signal()
    page_requested = Signal(str)
    theme_requested = Signal(object)

    def __init__(
        self,
        home: Path,
        theme: Theme = Theme.SYSTEM,
        closing_seconds: float = CLOSING_SECONDS,
    ) -> None:
        super().__init__()
        self._home = home
        self._tenant: Tenant | None = None
        self._rooms: Rooms | None = None
        self._wanted_page = ""
        self._is_painted = False
        self._is_closing = False
        self._polls_left = _polls(closing_seconds)
        self._grace_polls_left = _polls(min(GRACE_SECONDS, closing_seconds))
        self._toast_action: Act = _do_nothing
        self._opening_page = OpeningPage()
        self._page: QWidget = self._opening_page
        named(self, "main-window", "Mock Interview")
        self.setWindowTitle("Mock Interview")
        self._make_children()
        self._lay_out()
        self._connect()
        self._restore()
        self._rail.show_theme(theme)
        self.turn_to(self._opening_page)

    @property
    def is_closing(self) -> bool:
        return self._is_closing

    @property
    def rail(self) -> Rail:
        return self._rail

    @property
    def page(self) -> QWidget:
        """The page on show."""
        return self._page

    @property
    def rooms(self) -> "Rooms":
        """What stands behind all pages; only there once it has moved in."""
        if self._rooms is None:
            raise LookupError("nothing has moved into the window yet")
        return self._rooms

    @property
    def practise(self) -> "PractiseController":
        return self.rooms.practise

    @property
    def interviews(self) -> "InterviewController":
        return self.rooms.interviews

    def move_in(self, tenant: Tenant) -> None:
        """Show the first page in place of the frame that stood for it."""
        self._tenant = tenant
        self.add_page(tenant.first_page)
        self.turn_to(tenant.first_page)
        self._stack.removeWidget(self._opening_page)
        self._opening_page.deleteLater()

    def connect_rooms(self, rooms: "Rooms") -> None:
        """Let the person go to all pages from now on; one that was asked for comes at once."""
        self._tenant = self._rooms = rooms
        if self._wanted_page:
            self.page_requested.emit(self._wanted_page)

    def add_page(self, page: QWidget) -> None:
        self._stack.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        self._page = page
        settle(page)
        paint_next(page)
        self._stack.setCurrentWidget(page)
        is_full = page.objectName() in _FULL_PAGES or page.property("apart")
        self._rail.setVisible(not is_full)
        self._rail.show_page(_RAIL_PAGES.get(page.objectName(), "practise"))
        take_focus = getattr(page, "take_focus", page.setFocus)
        take_focus()

    def tell(self, words: str, action: str = "", act: Act | None = None) -> None:
        """Say something that passes, with at most one action."""
        self._toast_action = act or _do_nothing
        self._toast.show_words(words, action)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if not self._is_closing:
            self._end_everything()
        if self._may_close:
            self._finish_closing()
            event.accept()
        else:
            event.ignore()

    def _make_children(self) -> None:
        self._rail = Rail()
        self._stack = named(QStackedWidget(), "pages")
        self._closing_timer = QTimer(self)
        self._closing_timer.setInterval(_POLL_MILLISECONDS)

    def _lay_out(self) -> None:
        body = named(QWidget(), "body")
        inner = row(body)
        inner.addWidget(self._rail)
        inner.addWidget(self._stack, 1)
        self._stack.addWidget(self._opening_page)
        self.setCentralWidget(body)
        self._toast = Toast(body)

    def _connect(self) -> None:
        self._rail.page_requested.connect(self._want_page)
        self._rail.theme_requested.connect(self.theme_requested)
        self._toast.acted.connect(self._do_toast_action)
        self._closing_timer.timeout.connect(self._poll_closing)

    def _restore(self) -> None:
        self.setMinimumSize(QSize(960, 620))
        self.resize(1280, 800)
        geometry = self._geometry().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    def _geometry(self) -> QSettings:
        return QSettings(str(self._home / "window.ini"), QSettings.Format.IniFormat)

    def _want_page(self, name: str) -> None:
        if self._rooms is None:
            self._wanted_page = name
        else:
            self.page_requested.emit(name)

    def _do_toast_action(self) -> None:
        self._toast_action()

    # Closing

    @property
    def _is_idle(self) -> bool:
        return self._tenant is None or self._tenant.is_idle

    @property
    def _may_close(self) -> bool:
        if self._is_idle or self._polls_left <= 0:
            return True
        return self._grace_polls_left <= 0 and (self._tenant is None or self._tenant.is_saved)

    def _end_everything(self) -> None:
        self._is_closing = True
        self._geometry().setValue("geometry", self.saveGeometry())
        if self._tenant is not None:
            self._tenant.close()
        self._stack.setEnabled(False)
        self._rail.setEnabled(False)
        if not self._is_idle:
            self.tell(self.tr("Saving what is under way. The window closes in a moment."))
            self._closing_timer.start()

    def _poll_closing(self) -> None:
        self._polls_left -= 1
        self._grace_polls_left -= 1
        if self._may_close:
            self._closing_timer.stop()
            self.close()

    def _finish_closing(self) -> None:
        self._closing_timer.stop()
        if self._tenant is not None and not self._tenant.end():
            log.warning("closed while a step was still running; what was recorded is on disk")
        self.closed.emit()


def _polls(seconds: float) -> int:
    return round(seconds * 1000 / _POLL_MILLISECONDS)


def _do_nothing() -> None:
    """The action of a toast that offers none."""
