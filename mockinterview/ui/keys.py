"""Takes the keys of a page, or of the window, and does what each is for.

What a key of the interview or of the window is for comes before the control that has the focus,
but for a field that somebody types in. On other pages the focused control comes first: there
the page hands over what nobody has taken, by ``press``.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from mockinterview.ui.shortcuts import (
    Deed,
    Place,
    Trouble,
    keys_of,
    put_in_force,
    shortcut,
)

Do = Callable[[], None]

_AFTER_THE_FOCUS = {Place.FEEDBACK, Place.SESSION}


class Keys(QObject):
    """The keys of one page; they hold while it is in sight."""

    def __init__(self, page: QWidget, deeds: Mapping[Deed, Do]) -> None:
        super().__init__(page)
        self._page = page
        self._deeds = dict(deeds)
        self._made: list[QShortcut] = []
        self.renew()

    def renew(self) -> None:
        """Take the keys that are in force by now."""
        for made in self._made:
            made.setEnabled(False)
            made.setParent(None)
            made.deleteLater()
        self._made = [
            self._shortcut(key, deed)
            for deed in self._deeds
            if shortcut(deed).place not in _AFTER_THE_FOCUS
            for key in keys_of(deed)
        ]

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key is for that no control has taken; say whether it is for anything."""
        pressed = _without_keypad(event)
        for deed, do in self._deeds.items():
            if shortcut(deed).place in _AFTER_THE_FOCUS and pressed in keys_of(deed):
                if not event.isAutoRepeat():
                    do()
                return True
        return False

    def _shortcut(self, key: QKeySequence, deed: Deed) -> QShortcut:
        made = QShortcut(key, self._page)
        made.setAutoRepeat(False)
        made.activated.connect(partial(self._do, deed))
        return made

    def _do(self, deed: Deed) -> None:
        self._deeds[deed]()


def apply_shortcuts(app: QApplication, chosen: Mapping[str, str]) -> tuple[Trouble, ...]:
    """Let the chosen keys hold in every page, and be shown there; return what cannot be."""
    before = [keys_of(deed) for deed in Deed]
    troubles = put_in_force(app, chosen)
    if before != [keys_of(deed) for deed in Deed]:
        for window in app.topLevelWidgets():
            for keys in window.findChildren(Keys):
                keys.renew()
        for widget in app.allWidgets():
            show_key = getattr(widget, "show_key", None)
            if show_key is not None:
                show_key()
    return troubles


def _without_keypad(event: QKeyEvent) -> QKeySequence:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(event.key() | modifiers.value)
