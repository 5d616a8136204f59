"""The pages that not everybody opens, and who stands behind each: made when first wanted.

So the first paint does not wait for them. Whoever joins the pages with the others hears of
each when it is made.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mockinterview.settings import Settings
from mockinterview.ui.asking import Asking
from mockinterview.ui.context import Context
from mockinterview.ui.dialogs import ask_to_reset
from mockinterview.ui.playback import Playback
from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    from mockinterview.ui.controllers.progress import ProgressController
    from mockinterview.ui.controllers.questions import QuestionsController
    from mockinterview.ui.controllers.settings_pages import SettingsPages
    from mockinterview.ui.settings_room import SettingsRoom


class LaterPages(QObject):
    """Each signal carries who stands behind the pages that were made."""

    progress_made = Signal(object)
    questions_made = Signal(object)
    settings_made = Signal(object)

    def __init__(
        self, window: MainWindow, context: Context, playback: Playback, asking: Asking
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._playback = playback
        self._asking = asking
        self._progress: ProgressController | None = None
        self._questions: QuestionsController | None = None
        self._settings: SettingsPages | None = None

    def progress(self) -> "ProgressController":
        if self._progress is None:
            self._progress = self._make_progress()
            self._window.add_page(self._progress.page)
            self.progress_made.emit(self._progress)
        return self._progress

    def questions(self) -> "QuestionsController":
        if self._questions is None:
            self._questions = self._make_questions()
            self._window.add_page(self._questions.page)
            self.questions_made.emit(self._questions)
        return self._questions

    def settings(self) -> "SettingsPages | None":
        """Return who stands behind the settings; nobody where the context has no room for them."""
        if self._settings is None and self._context.settings_room is not None:
            self._settings = self._make_settings(self._context.settings_room())
            for page in self._settings.pages:
                self._window.add_page(page)
            self.settings_made.emit(self._settings)
        return self._settings

    def choose_voice(self, voice_id: str) -> None:
        """Set the voice as the settings do, and have it loaded."""
        pages = self.settings()
        if pages is not None:
            pages.settings.change(partial(_with_voice, voice_id))

    def renew_settings(self) -> None:
        """Show what was set elsewhere, if the settings have been opened."""
        if self._settings is not None:
            self._settings.renew()

    def renew_questions(self) -> None:
        """Show the questions as they were changed elsewhere, if they have been opened."""
        if self._questions is not None:
            self._questions.look()

    def leave(self) -> None:
        """End what goes on there, because the person goes elsewhere."""
        if self._questions is not None:
            self._questions.leave()

    def close(self) -> None:
        """End what is under way."""
        if self._questions is not None:
            self._questions.close()
        if self._settings is not None:
            self._settings.close()

    def _make_progress(self) -> "ProgressController":
        from mockinterview.ui.controllers.progress import ProgressController, ask_where
        from mockinterview.ui.pages.progress import ProgressPage

        choose = self._asking.report or partial(ask_where, self._window)
        return ProgressController(self._context, ProgressPage(), choose)

    def _make_questions(self) -> "QuestionsController":
        from mockinterview.ui.controllers.importing import ask_for_source
        from mockinterview.ui.controllers.questions import QuestionsController

        choose = self._asking.source or partial(ask_for_source, self._window)
        reset = partial(ask_to_reset, self._window)
        return QuestionsController(self._context, self._playback, choose, reset)

    def _make_settings(self, room: "SettingsRoom") -> "SettingsPages":
        from mockinterview.ui.controllers.settings_pages import SettingsPages
        from mockinterview.ui.controllers.taking_in import ask_for_archive

        choose = self._asking.source or partial(ask_for_archive, self._window)
        return SettingsPages(self._context, room, self._playback, self._window, choose)


def _with_voice(voice_id: str, settings: Settings) -> Settings:
    voice = settings.voice.model_copy(update={"voice": voice_id, "path": None})
    return settings.model_copy(update={"voice": voice})
