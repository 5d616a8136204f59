"""The person's note on a question: a field that is saved as one types, and what became of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.question import NoteView
from mockinterview.ui.widgets.parts import column, label, line_label, named, set_tone

_HEIGHT = 96


class NoteCard(QFrame):
    """Emits the text as it is typed; what is shown meanwhile never writes over it."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "note-card", self.tr("Your note"))
        self.setProperty("ground", "card")
        self._question_id = ""
        self._is_showing = False
        self._edit = named(QPlainTextEdit(), "note-text", self.tr("Your note on this question"))
        self._edit.setFont(font(Type.BODY))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(scaled(_HEIGHT))
        self._edit.setPlaceholderText(self.tr("A story to tell, a figure to remember…"))
        self._state = named(label("", Type.SMALL, "muted"), "note-state")
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(line_label(self.tr("Your note"), Type.HEADING))
        outer.addWidget(self._edit)
        outer.addWidget(self._state)
        self._edit.textChanged.connect(self._tell)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self._edit.setFixedHeight(scaled(_HEIGHT))
        super().changeEvent(event)

    @property
    def field(self) -> QPlainTextEdit:
        return self._edit

    def show_note(self, question_id: str, view: NoteView) -> None:
        """Show the note of a question; that of the question on show is what is typed."""
        self._state.setText(view.state)
        set_tone(self._state, view.tone)
        if question_id != self._question_id:
            self._question_id = question_id
            self._is_showing = True
            self._edit.setPlainText(view.text)
            self._is_showing = False

    def _tell(self) -> None:
        if not self._is_showing:
            self.typed.emit(self._edit.toPlainText())
