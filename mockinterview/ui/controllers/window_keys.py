"""The keys that hold in the whole window, and what each of them does there.

Where the rail is hidden, as in an interview, no key leads to another page.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.views.shortcuts import keys_in_force
from mockinterview.ui.widgets.keys_overview import KeysOverview
from mockinterview.ui.window import MainWindow

_PAGES = {
    Deed.GO_PRACTISE: "practise",
    Deed.GO_HISTORY: "history",
    Deed.GO_QUESTIONS: "questions",
    Deed.GO_SETTINGS: "settings",
}


class WindowKeys(QObject):
    """``size_chosen`` carries the steps to larger words, 0 for the usual size."""

    size_chosen = Signal(int)
    change_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        Keys(
            window,
            {
                **{deed: partial(self._go_to, page) for deed, page in _PAGES.items()},
                Deed.GO_BACK: self._go_back,
                Deed.FIND: self._find,
                Deed.LARGER: partial(self.size_chosen.emit, 1),
                Deed.SMALLER: partial(self.size_chosen.emit, -1),
                Deed.USUAL_SIZE: partial(self.size_chosen.emit, 0),
                Deed.SHOW_KEYS: self.show_keys,
                Deed.QUIT: self._quit,
            },
        )

    def show_keys(self) -> None:
        """Show all keys at a glance."""
        window = self._window
        dialog = KeysOverview(window, keys_in_force(), can_change=window.rail.isVisible())
        dialog.change_requested.connect(self.change_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to(self, page: str) -> None:
        if self._window.rail.isVisible():
            self._window.page_requested.emit(page)

    def _go_back(self) -> None:
        back = getattr(self._window.page, "back_requested", None)
        if back is not None:
            back.emit()

    def _find(self) -> None:
        focus_search = getattr(self._window.page, "focus_search", None)
        if focus_search is not None:
            focus_search()

    def _quit(self) -> None:
        self._window.close()
