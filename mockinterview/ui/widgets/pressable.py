"""What everything that is pressed and painted by itself has in common.

Return presses it besides Space. The mouse leaves the focus where it is, and a ring marks the
focus only where the keyboard brought it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mockinterview.ui.widgets.parts import is_by_keyboard


class Pressable(QAbstractButton):
    """A control of a size of its own; who derives from it paints it."""

    def __init__(self) -> None:
        super().__init__()
        self._has_ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def shows_focus(self) -> bool:
        return self._has_ring and self.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._has_ring = is_by_keyboard(event)
        super().focusInEvent(event)
