"""The first page and what stands behind it: there before all that an interview needs.

Until the other rooms are made it can be chosen what to practise, and heard when a plan is
made: a Start that comes early waits for them.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.core.plan import Plan
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.controllers.practise import PractiseController
from mockinterview.ui.first_run import first_page_of
from mockinterview.ui.pages.practise import PractisePage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.privacy import privacy_sentence
from mockinterview.ui.widgets.sending import show_sending
from mockinterview.ui.window import MainWindow


class FrontRoom(QObject):
    """Holds the first page and its controller; ``planned`` carries the plan of an interview."""

    planned = Signal(object)

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._context = context
        self._is_open = False
        self._early: Plan | None = None
        self.page = PractisePage()
        self.welcome_page = first_page_of(context)
        self.playback = Playback(context)
        self.desk = EndpointDesk(context, partial(show_sending, window))
        self.practise = PractiseController(context, self.page, self.playback, self.desk)
        self.practise.planned.connect(self._plan)
        window.rail.show_privacy(privacy_sentence(context.settings))
        window.rail.show_theme(context.settings.appearance.theme)

    @property
    def first_page(self) -> QWidget:
        return self.welcome_page or self.page

    @property
    def is_idle(self) -> bool:
        return self._context.jobs.is_idle

    @property
    def is_saved(self) -> bool:
        return self._context.jobs.is_idle_on(Lane.DATABASE, Lane.MICROPHONE)

    def begin(self) -> None:
        """Read the questions."""
        self.practise.load()

    def open(self) -> None:
        """Let plans through from now on, and one that came early first."""
        self._is_open = True
        early, self._early = self._early, None
        if early is not None:
            self.planned.emit(early)

    def close(self) -> None:
        """End what is under way."""
        self.playback.stop()
        self.desk.close()

    def end(self) -> bool:
        """Let go of the jobs; say whether all of them had come to their end."""
        return self._context.jobs.drain(0.0)

    def _plan(self, plan: Plan) -> None:
        if self._is_open:
            self.planned.emit(plan)
        else:
            self._early = plan
