"""A note of the person's own: a field that is saved as one types, and what became of it."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.note import NoteView
from mockinterview.ui.widgets.parts import column, label, line_label, named, set_tone

_HEIGHT = 96


@dataclass(frozen=True)
class NoteWords:
    """What the card is called, what the field is to a screen reader, and what it invites to."""

    title: str
    field: str
    invitation: str


class NoteCard(QFrame):
    """Emits the text as it is typed; what is shown meanwhile never writes over it.

    With a ``limit`` no more letters than that go in.
    """

    typed = Signal(str)

    def __init__(self, name: str, words: NoteWords, limit: int = 0) -> None:
        super().__init__()
        named(self, f"{name}-card", words.title)
        self.setProperty("ground", "card")
        self._limit = limit
        self._shown: Hashable = None
        self._is_showing = False
        self._edit = named(QPlainTextEdit(), f"{name}-text", words.field)
        self._edit.setFont(font(Type.BODY))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(scaled(_HEIGHT))
        self._edit.setPlaceholderText(words.invitation)
        self._state = named(label("", Type.SMALL, "muted"), f"{name}-state")
        self._full = named(label("", Type.SMALL, "warning"), f"{name}-full")
        self._full.setText(self.tr("No more letters fit in here.") if limit else "")
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(line_label(words.title, Type.HEADING))
        for part in (self._edit, self._full, self._state):
            outer.addWidget(part)
        self._full.hide()
        self._edit.textChanged.connect(self._tell)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self._edit.setFixedHeight(scaled(_HEIGHT))
        super().changeEvent(event)

    @property
    def field(self) -> QPlainTextEdit:
        return self._edit

    def show_note(self, name: Hashable, view: NoteView) -> None:
        """Show the note on what has that name; on what is on show, it is what is typed."""
        self._state.setText(view.state)
        set_tone(self._state, view.tone)
        if name != self._shown:
            self._shown = name
            self._is_showing = True
            self._edit.setPlainText(view.text)
            self._full.setVisible(self._is_full())
            self._is_showing = False

    def _tell(self) -> None:
        if self._is_showing:
            return
        self._cut_off()
        self._full.setVisible(self._is_full())
        self.typed.emit(self._edit.toPlainText())

    def _is_full(self) -> bool:
        return bool(self._limit) and len(self._edit.toPlainText()) >= self._limit

    def _cut_off(self) -> None:
        """Take away at the end what is too much, in one step that can be undone."""
        if not self._limit or len(self._edit.toPlainText()) <= self._limit:
            return
        self._is_showing = True
        end = QTextCursor(self._edit.document())
        end.setPosition(_units(self._edit.toPlainText()[: self._limit]))
        end.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        end.removeSelectedText()
        self._is_showing = False


def _units(text: str) -> int:
    """Return how long Qt takes a text to be: a letter beyond the first plane counts twice."""
    return len(text.encode("utf-16-le")) // 2
