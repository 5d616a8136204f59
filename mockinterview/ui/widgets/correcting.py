"""The words of an answer to be mended by hand, in the place where they are read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row

_HEIGHT = 260


class CorrectionBox(QWidget):
    """Emits the words as they are to be; the recording and what was heard stay as they are."""

    saved = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "correction")
        self._edit = named(
            QPlainTextEdit(), "correction-text", self.tr("The words as you said them")
        )
        self._edit.setFont(font(Type.LEAD))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(scaled(_HEIGHT))
        self._hint = named(
            label(
                self.tr(
                    "Write what you really said. Each word keeps the moment at which it was "
                    "spoken, and what was heard before is kept."
                ),
                Type.SMALL,
                "muted",
            ),
            "correction-hint",
        )
        self._save = named(Button(self.tr("Save the words"), Look.SMALL), "correction-save")
        self._cancel = named(Button(self.tr("Leave them"), Look.LINK), "correction-cancel")
        ways = row(spacing=16)
        ways.addWidget(self._save)
        ways.addWidget(self._cancel)
        ways.addStretch(1)
        outer = column(self, spacing=10)
        outer.addWidget(self._edit)
        outer.addWidget(self._hint)
        outer.addLayout(ways)
        self._save.clicked.connect(self._send)
        self._cancel.clicked.connect(self.cancelled)
        self.hide()

    def open(self, text: str) -> None:
        self._edit.setPlainText(text)
        self.show()
        self._edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._send()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        self.saved.emit(self._edit.toPlainText())
