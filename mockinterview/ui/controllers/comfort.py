"""What makes the window fit a person: its keys, whether anything moves, and larger words.

What is chosen is kept by whoever listens; what the desktop wishes is asked beside the window.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.window_keys import WindowKeys
from mockinterview.ui.keys import apply_shortcuts
from mockinterview.ui.motion import apply_motion, desktop_is_still
from mockinterview.ui.views.setting_list.steps import FONT_SCALES, nearest
from mockinterview.ui.views.shortcuts import trouble_words
from mockinterview.ui.window import MainWindow


class Comfort(QObject):
    """``told`` carries what of the keys cannot be; ``size_chosen`` steps to larger words."""

    told = Signal(str)
    size_chosen = Signal(int)
    keys_change_requested = Signal()

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._context = context
        self._desktop_is_still = False
        self._keys = WindowKeys(window)
        self._keys.size_chosen.connect(self.size_chosen)
        self._keys.change_requested.connect(self.keys_change_requested)
        self._troubles = apply_shortcuts(_application(), context.settings.shortcuts)
        self._apply_motion()

    def begin(self) -> None:
        """Tell of keys that cannot be, and ask what the desktop wishes."""
        for trouble in self._troubles:
            self.told.emit(trouble_words(trouble))
        self._context.jobs.start(
            Lane.ERRANDS, desktop_is_still, done=self._follow_desktop, failed=_leave_it
        )

    def follow(self) -> None:
        """Fit the window to what is set by now."""
        apply_shortcuts(_application(), self._context.settings.shortcuts)
        self._apply_motion()

    def show_keys(self) -> None:
        self._keys.show_keys()

    def _follow_desktop(self, is_still: bool) -> None:  # noqa: FBT001 - what a job brings
        self._desktop_is_still = is_still
        self._apply_motion()

    def _apply_motion(self) -> None:
        chosen = self._context.settings.appearance.motion
        apply_motion(_application(), chosen, desktop_is_still=self._desktop_is_still)


def scale_after(scale: float, steps: int) -> float:
    """Return the size of the words so many steps larger; the usual one for none."""
    if not steps:
        return FONT_SCALES[0]
    place = nearest(FONT_SCALES, scale) + steps
    return FONT_SCALES[min(max(place, 0), len(FONT_SCALES) - 1)]


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    return app


def _leave_it(_error: object) -> None:
    """A desktop that cannot be asked wishes nothing."""
