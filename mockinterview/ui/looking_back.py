"""The pages on which one looks back across answers: two takes side by side, and weak moments.

They are made when they are first opened. Going back leads to the page from which they were.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.core.session import AttemptKey
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.comparing import ComparingController
from mockinterview.ui.controllers.weak_moments import WeakMomentsController
from mockinterview.ui.playback import Playback
from mockinterview.ui.window import MainWindow


class LookingBack(QObject):
    """``session_requested`` leads to an answer, ``history_requested`` back to the history."""

    session_requested = Signal(str, object)
    history_requested = Signal()

    def __init__(self, window: MainWindow, context: Context, playback: Playback) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._playback = playback
        self._comparing: ComparingController | None = None
        self._weak: WeakMomentsController | None = None
        self._back: dict[QWidget, QWidget] = {}

    @property
    def playback(self) -> Playback:
        return self._playback

    def compare(self, session_id: str, key: AttemptKey) -> None:
        """Show a take beside another one of the same question."""
        self._comparing_made().open(session_id, key)

    def compare_apart(self, session_id: str, key: AttemptKey) -> None:
        """Show a take beside an earlier one while an interview waits on the page before."""
        self._comparing_made().open(session_id, key, is_apart=True)

    def compare_sessions(self, first: str, second: str) -> None:
        """Show what two interviews say to a question of both."""
        self._comparing_made().open_sessions(first, second)

    def show_weak_moments(self, session_id: str = "", key: AttemptKey | None = None) -> None:
        """Show the weak moments of one session or answer, or of the last sessions."""
        self._weak_made().open(session_id, key)

    def leave(self) -> None:
        """End what is being heard, because the person goes elsewhere."""
        for made in (self._comparing, self._weak):
            if made is not None:
                made.leave()

    def _comparing_made(self) -> ComparingController:
        if self._comparing is None:
            made = self._comparing = ComparingController(self._context, self._playback)
            self._join(made)
        return self._comparing

    def _weak_made(self) -> WeakMomentsController:
        if self._weak is None:
            made = self._weak = WeakMomentsController(self._context, self._playback)
            self._join(made)
        return self._weak

    def _join(self, made: ComparingController | WeakMomentsController) -> None:
        self._window.add_page(made.page)
        made.opened.connect(partial(self._turn_to, made.page))
        made.session_requested.connect(self.session_requested)
        made.page.back_requested.connect(partial(self._go_back, made.page))

    def _turn_to(self, page: QWidget) -> None:
        if self._window.page is not page:
            self._back[page] = self._window.page
        self._window.turn_to(page)

    def _go_back(self, page: QWidget) -> None:
        """Go where the page was opened; the history shows what has changed meanwhile."""
        self.leave()
        self._playback.stop()
        before = self._back.get(page)
        if before is None or before.objectName() == "history-page":
            self.history_requested.emit()
        else:
            self._window.turn_to(before)
