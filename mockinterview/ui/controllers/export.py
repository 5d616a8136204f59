"""Writes a session as a report to a file that the person chooses."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.widgets.exporting import export_name

translate = QCoreApplication.translate

Chosen = Callable[[Path], None]
ChooseFile = Callable[[Path, str, Chosen], None]


class Exporter(QObject):
    """``written`` carries the file, ``failed`` what went wrong."""

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, choose_file: ChooseFile) -> None:
        super().__init__()
        self._context = context
        self._choose_file = choose_file

    def export(self, session_id: str, form: str) -> None:
        """Ask where to, then write."""
        suggested = Path.home() / f"mock-interview-{session_id}.{form}"
        self._choose_file(suggested, form, partial(self._write, session_id, form))

    def _write(self, session_id: str, form: str, target: Path) -> None:
        self._context.jobs.start(
            Lane.DATABASE,
            partial(self._read_and_write, session_id, form, target),
            done=self.written.emit,
            failed=self._tell,
        )

    def _read_and_write(self, session_id: str, form: str, target: Path) -> Path:
        session = self._context.services.store.session(session_id)
        return self._context.export(session, form, target)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def ask_for_file(parent: QWidget, suggested: Path, form: str, chosen: Chosen) -> None:
    """Open a file dialog beside the window; ``chosen`` is called on Save only."""
    dialog = QFileDialog(parent, translate("export", "Export the interview"))
    dialog.setObjectName("export-dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(form)
    dialog.setNameFilter(f"{export_name(form)} (*.{form})")
    dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(partial(_pass_on, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_folder(file: Path) -> None:
    """Show the folder of a file in the desktop's own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def _pass_on(chosen: Chosen, name: str) -> None:
    chosen(Path(name))
