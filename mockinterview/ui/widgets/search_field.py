"""The field above a list in which one looks for something: the arrow down leads into the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.parts import named
from mockinterview.ui.widgets.row_list import RowList

_LEAST, _MOST = 140, 320
_INTO_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class SearchField(QLineEdit):
    """Its name says what is looked for where it is read aloud; ``invitation`` where it is seen."""

    def __init__(self, name: str, said: str, invitation: str, rows: RowList) -> None:
        super().__init__()
        named(self, name, said)
        self._rows = rows
        self.setFont(font(Type.BODY))
        self.setPlaceholderText(invitation)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)

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
