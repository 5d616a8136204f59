"""The third door: our own mistakes go to the log and to one quiet dialog.

``sys.excepthook`` runs in the thread that raised; the report is carried to the main
thread by a signal before anything is shown. The dialog is shown once at a time and
does not stop the work. What a person said is never in it: a traceback has code only.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row

log = logging.getLogger(__name__)


class ErrorDoor(QObject):
    """Receives what nobody caught, from any thread."""

    _raised = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ErrorDialog | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Take over the hooks of the interpreter."""
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and have it shown. Runs in any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("not caught", exc_info=(kind, error, trace))
        self._raised.emit("".join(traceback.format_exception(kind, error, trace)))

    def _report_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._dialog is None:
            self._dialog = ErrorDialog(self._window, details)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class ErrorDialog(QDialog):
    """Says that something of ours broke, and lets the details be copied."""

    def __init__(self, parent: QWidget, details: str) -> None:
        super().__init__(parent)
        named(self, "error-dialog", self.tr("A mistake of the program"))
        self.setWindowTitle("Mock Interview")
        self.setMinimumWidth(560)
        self._details = details
        shown = named(QPlainTextEdit(details), "error-details", self.tr("Details"))
        shown.setReadOnly(True)
        shown.setFont(font(Type.SMALL))
        copy = named(Button(self.tr("Copy details"), Look.PLAIN), "error-copy")
        close = named(Button(self.tr("Go on"), Look.PRIMARY), "error-close")
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 22, 22, 22)
        outer.addWidget(label(self.tr("Something in the program broke."), Type.HEADING))
        words = self.tr(
            "This is a mistake of ours, not of yours. What you recorded is saved. "
            "The details help us to mend it; they hold none of your answers."
        )
        outer.addWidget(label(words))
        outer.addWidget(shown)
        buttons = row(spacing=12)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        outer.addLayout(buttons)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
