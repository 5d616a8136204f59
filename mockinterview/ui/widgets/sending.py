"""What is sent to a language model, whole, to be read, selected and copied; and maybe sent."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.endpoint import SendingView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row

Send = Callable[[], None]


class SendingDialog(QDialog):
    """Shows a request; accepted where the person sends it."""

    def __init__(self, parent: QWidget, view: SendingView) -> None:
        super().__init__(parent)
        named(self, "sending-dialog", view.title)
        self.setWindowTitle(view.title)
        self.resize(820, 620)
        self._text = named(QPlainTextEdit(view.text), "sending-text", self.tr("The request"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(font(Type.BODY))
        self._copy = named(Button(self.tr("Copy"), Look.PLAIN), "sending-copy")
        self._close = named(Button(self.tr("Close"), Look.PLAIN), "sending-close")
        self._send = named(Button(self.tr("Send"), Look.PRIMARY), "sending-send")
        if view.can_send:
            self._close.setText(self.tr("Not this one"))
        else:
            self._send.hide()
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(label(view.title, Type.HEADING))
        outer.addWidget(named(label(view.where, Type.BODY, "muted"), "sending-where"))
        outer.addWidget(self._text, 1)
        outer.addLayout(self._buttons())
        self._copy.clicked.connect(self._copy_text)
        self._close.clicked.connect(self.reject)
        self._send.clicked.connect(self.accept)
        self._close.setFocus()

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._send)
        return buttons

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))


def show_sending(parent: QWidget, view: SendingView, send: Send | None = None) -> None:
    """Show what is sent; call ``send`` where the person then sends it."""
    dialog = SendingDialog(parent, view)
    if send is not None:
        dialog.accepted.connect(send)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
