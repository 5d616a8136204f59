"""A box to type an answer in, with its two ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row


class TypingBox(QWidget):
    """Emits the words on submit; an empty box cannot be submitted."""

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self.setMaximumWidth(860)
        self._edit = named(QPlainTextEdit(), f"{name}-edit", self.tr("Your answer, typed"))
        self._edit.setFont(font(Type.BODY))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(150)
        self._edit.setPlaceholderText(self.tr("Type your answer here."))
        self._submit = named(Button(self.tr("Submit answer"), Look.PRIMARY), f"{name}-submit")
        self._cancel = named(Button(self.tr("Cancel"), Look.PLAIN), f"{name}-cancel")
        self._lay_out()
        self._edit.textChanged.connect(self._show_state)
        self._submit.clicked.connect(self._send)
        self._cancel.clicked.connect(self.cancelled)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            send = QShortcut(QKeySequence(key), self)
            send.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            send.activated.connect(self._send)
        self._show_state()

    @property
    def text(self) -> str:
        return self._edit.toPlainText()

    @property
    def edit(self) -> QPlainTextEdit:
        return self._edit

    def set_text(self, text: str) -> None:
        self._edit.setPlainText(text)

    def show_box(self, *, is_shown: bool) -> None:
        """Show the box with the focus in it, or hide it."""
        if is_shown and self.isHidden():
            self.show()
            self._edit.setFocus()
        self.setVisible(is_shown)

    def _lay_out(self) -> None:
        buttons = row(spacing=12)
        buttons.addWidget(self._submit)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        outer = column(self, spacing=12)
        outer.addWidget(label(self.tr("Answer in writing"), Type.LABEL, "muted"))
        outer.addWidget(self._edit)
        outer.addLayout(buttons)

    def _show_state(self) -> None:
        self._submit.setEnabled(bool(self.text.strip()))

    def _send(self) -> None:
        text = self.text.strip()
        if text:
            self._edit.clear()
            self.submitted.emit(text)
