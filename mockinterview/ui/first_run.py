"""When the first run is shown, where it leads to, and that it was.

It comes by itself to somebody who has no interview yet and never left it; who wants it again
finds it in the settings. Its page can be on show before all that stands behind it is made.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mockinterview.core.session import SessionSummary
from mockinterview.ports import Lane
from mockinterview.settings import Settings
from mockinterview.ui.context import Context
from mockinterview.ui.playback import Playback
from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    # Most starts are no first ones, and do without all of this.
    from mockinterview.ui.controllers.settings_pages import SettingsPages
    from mockinterview.ui.controllers.welcome import WelcomeController
    from mockinterview.ui.pages.welcome import WelcomePage

DATABASE_NAME = "mockinterview.db"
"""As in ``store.sessions``, which is not imported before the first page is on show."""

MakeSettings = Callable[[], "SettingsPages | None"]


class FirstRun(QObject):
    """Shows the first run or its sound check; what is wanted then has a signal of its own."""

    home_requested = Signal()
    practice_requested = Signal()
    sample_requested = Signal()
    endpoints_requested = Signal()
    models_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        context: Context,
        playback: Playback,
        settings: MakeSettings,
        page: "WelcomePage | None",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._playback = playback
        self._settings = settings
        self._page = page
        self._welcome: WelcomeController | None = None
        self._back: Callable[[], None] = self.home_requested.emit

    def look(self) -> None:
        """Show the first run where it is one."""
        if self._page is not None:
            self.open()
        elif self._context.is_unwelcomed:
            find = partial(self._context.services.store.sessions, limit=1)
            self._context.jobs.start(Lane.DATABASE, find, done=self._keep_sessions)

    def open(self, back: Callable[[], None] | None = None) -> None:
        """Lead through all steps, and to ``back`` where the person has enough of it."""
        self._back = back or self.home_requested.emit
        welcome = self._made()
        if welcome is not None:
            welcome.open()
            self._turn_to(welcome.page)

    def open_sound_check(self, back: Callable[[], None]) -> None:
        """Let the microphone be tried, and go back then."""
        self._back = back
        welcome = self._made()
        if welcome is not None:
            welcome.open_sound_check()
            self._turn_to(welcome.page)

    def leave(self) -> None:
        """End what is under way, because another page comes."""
        if self._welcome is not None:
            self._welcome.leave()

    def close(self) -> None:
        """Stop what is under way, because the window closes."""
        if self._welcome is not None:
            self._welcome.close()

    def _keep_sessions(self, sessions: list[SessionSummary]) -> None:
        if not sessions and not self._window.is_closing:
            self.open()

    def _turn_to(self, page: "WelcomePage") -> None:
        if self._window.page is not page:
            self._window.turn_to(page)

    def _made(self) -> "WelcomeController | None":
        """Return who stands behind the page; made when it is first wanted."""
        settings = self._settings()
        if self._welcome is not None or settings is None:
            return self._welcome
        from mockinterview.ui.controllers.welcome import WelcomeController
        from mockinterview.ui.pages.welcome import WelcomePage

        if self._page is None:
            self._page = WelcomePage()
            self._window.add_page(self._page)
        made = self._welcome = WelcomeController(
            self._context, settings, self._playback, self._page
        )
        made.finished.connect(partial(settings.settings.change, _welcomed))
        made.left.connect(self._go_back)
        made.practice_requested.connect(self.practice_requested)
        made.sample_requested.connect(self.sample_requested)
        made.endpoints_requested.connect(self.endpoints_requested)
        made.models_changed.connect(self.models_changed)
        made.check.sweep()
        return made

    def _go_back(self) -> None:
        self._back()


def first_page_of(context: Context) -> "WelcomePage | None":
    """Return the page of a first run that is sure to be one; it waits for what stands behind it."""
    if not context.is_unwelcomed or (context.home / DATABASE_NAME).exists():
        return None
    from mockinterview.ui.pages.welcome import WelcomePage
    from mockinterview.ui.views.welcome import WelcomeView

    page = WelcomePage()
    page.render(WelcomeView(can_go_on=False))
    return page


def _welcomed(settings: Settings) -> Settings:
    return settings.model_copy(update={"is_welcomed": True})
