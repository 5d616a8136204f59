"""A field of a form: its name, what it is for, the text, and what is to be said of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.editing import Message
from mockinterview.ui.widgets.parts import column, empty, label, line_label, named

_FRAME = 22


class Messages(QWidget):
    """Sentences below one another: errors first marked as such, then advice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._shown: tuple[Message, ...] = ()
        self._lines = column(self, spacing=2)
        self.hide()

    @property
    def text(self) -> str:
        return "\n".join(message.text for message in self._shown)

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        if messages == self._shown:
            return
        self._shown = messages
        empty(self._lines)
        for message in sorted(messages, key=lambda each: not each.is_error):
            sign = self.tr("To mend: {words}") if message.is_error else self.tr("Advice: {words}")
            tone = "bad" if message.is_error else "warning"
            self._lines.addWidget(label(sign.format(words=message.text), Type.SMALL, tone))
        self.setVisible(bool(messages))


class TextField(QWidget):
    """One line, or a box of some lines; ``changed`` says that something was typed."""

    changed = Signal()

    def __init__(self, name: str, title: str, *, lines: int = 1, help_text: str = "") -> None:
        super().__init__()
        named(self, f"{name}-field")
        self._lines = lines
        self._edit = self._new_edit(name, lines)
        self._fit()
        self._edit.setAccessibleName(title)
        self._edit.setAccessibleDescription(help_text)
        self._messages = Messages(f"{name}-messages")
        outer = column(self, spacing=4)
        outer.addWidget(line_label(title, Type.LABEL))
        if help_text:
            outer.addWidget(label(help_text, Type.SMALL, "muted"))
        outer.addWidget(self._edit)
        outer.addWidget(self._messages)
        self._edit.textChanged.connect(self._tell)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    @property
    def edit(self) -> QLineEdit | QPlainTextEdit:
        return self._edit

    @property
    def text(self) -> str:
        if isinstance(self._edit, QLineEdit):
            return self._edit.text()
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        if isinstance(self._edit, QLineEdit):
            self._edit.setText(text)
            self._edit.setCursorPosition(0)
        else:
            self._edit.setPlainText(text)

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        self._messages.show_messages(messages)
        self._edit.setAccessibleDescription(self._messages.text)

    def _new_edit(self, name: str, lines: int) -> QLineEdit | QPlainTextEdit:
        if lines == 1:
            line = named(QLineEdit(), name)
            line.setFont(font(Type.BODY))
            return line
        box = named(QPlainTextEdit(), name)
        box.setFont(font(Type.BODY))
        box.setTabChangesFocus(True)
        return box

    def _fit(self) -> None:
        """Give a box room for its lines in the size that words have now."""
        if isinstance(self._edit, QPlainTextEdit):
            height = QFontMetricsF(font(Type.BODY)).lineSpacing() * self._lines + _FRAME
            self._edit.setFixedHeight(round(height))

    def _tell(self) -> None:
        self.changed.emit()
