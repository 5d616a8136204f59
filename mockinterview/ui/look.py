"""How the window looks: its theme and the size of its words, as chosen and as kept.

What else fits it to a person, keys and movement, is in ``controllers.comfort``.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mockinterview.core.appearance import Theme
from mockinterview.core.errors import AppError
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.comfort import scale_after
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.typography import apply_font_scale
from mockinterview.ui.views.privacy import privacy_sentence
from mockinterview.ui.window import MainWindow


class Look(QObject):
    """``kept`` says that the settings hold another look; ``sized`` carries the new scale."""

    kept = Signal()
    sized = Signal(float)
    failed = Signal(object)

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._settings = context.settings
        window.theme_requested.connect(self.choose_theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def choose_theme(self, theme: Theme) -> None:
        self._window.rail.show_theme(theme)
        apply_theme(_application(), theme)
        self._keep(theme=theme)

    def choose_size(self, steps: int) -> None:
        """Make the words so many steps larger."""
        scale = scale_after(self._settings.appearance.font_scale, steps)
        apply_font_scale(_application(), scale)
        self._keep(font_scale=scale)
        self.sized.emit(scale)

    def follow_settings(self) -> None:
        """Look as the settings say by now, and say what leaves the computer."""
        before, self._settings = self._settings.appearance, self._context.settings
        look = self._settings.appearance
        self._window.rail.show_privacy(privacy_sentence(self._settings))
        self._window.rail.show_theme(look.theme)
        if look.theme is not before.theme:
            apply_theme(_application(), look.theme)
        apply_font_scale(_application(), look.font_scale)

    def _keep(self, **changes: object) -> None:
        appearance = self._settings.appearance.model_copy(update=changes)
        self._settings = self._settings.model_copy(update={"appearance": appearance})
        try:
            self._context.save_settings(self._settings)
        except AppError as error:
            self.failed.emit(error.failure)
        self.kept.emit()

    def _follow_desktop(self) -> None:
        if self._settings.appearance.theme is Theme.SYSTEM:
            apply_theme(_application(), Theme.SYSTEM)


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    return app
