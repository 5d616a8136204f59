"""The field above a list in which one looks for something: the arrow down leads into the list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.parts import named
from mockinterview.ui.widgets.row_list import RowList

_LEAST = 140
_AROUND_WORDS = 56
"""So much room is beside the words: the edges, and the sign that clears them."""

_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchField(QLineEdit):
    """Its name says what is looked for where it is read aloud, ``invitation`` where it is seen.

    Where there is no room for the invitation, the name stands in its place.
    """

    def __init__(self, name: str, said: str, invitation: str, rows: RowList) -> None:
        super().__init__()
        named(self, name, said)
        self._rows = rows
        self._invitation = invitation
        self.setFont(font(Type.BODY))
        self.setPlaceholderText(invitation)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_LEAST)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(max(_LEAST, self._wish()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        has_room = self._wish() <= self.width()
        self.setPlaceholderText(self._invitation if has_room else self.accessibleName())

    def show_text(self, text: str) -> None:
        """Show what is looked for; where it is the same, the cursor stays where it is."""
        if self.text() != text:
            self.setText(text)

    def focus_by_key(self) -> None:
        """Take the focus and choose what is there, to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _INTO_LIST and self._rows.isVisible():
            self._rows.setFocus(Qt.FocusReason.TabFocusReason)
            self._rows.choose_first()
        else:
            super().keyPressEvent(event)

    def _wish(self) -> int:
        """Return how wide the invitation is with what is around it."""
        return self.fontMetrics().horizontalAdvance(self._invitation) + _AROUND_WORDS
