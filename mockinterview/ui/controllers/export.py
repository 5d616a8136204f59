"""Lets the person choose how interviews are written to a file, and writes them beside the window.

What stays out of the file is looked up anew with every choice; what was looked up for an earlier
one is dropped. Closing the dialog, or the window, stops what is being written: the file is there
whole or not at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.shared import LeftOutPart
from mockinterview.handing_on import Wish
from mockinterview.ports import Lane
from mockinterview.settings import ExportSettings, Settings
from mockinterview.ui.context import Context, FileMaking
from mockinterview.ui.views.exporting import (
    ARCHIVE,
    OPEN,
    Stage,
    export_view,
    form_row,
    sharing_of,
    written_banner,
)
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.widgets.export_dialog import ExportDialog

translate = QCoreApplication.translate

FOLDER = ""
"""Stands for the form where a folder is asked for, which several files go into."""

Chosen = Callable[[Path], None]
ChooseFile = Callable[[Path, str, Chosen], None]
Show = Callable[[Path], None]


class Exporter(QObject):
    """``failed`` carries why what was chosen could not be remembered; the dialog says the rest."""

    failed = Signal(object)

    def __init__(
        self, context: Context, choose_file: ChooseFile, parent: QWidget, show: Show | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._choose_file = choose_file
        self._parent = parent
        self._show = show or open_outside
        self._dialog: ExportDialog | None = None
        self._session_ids: tuple[str, ...] = ()
        self._chosen = ExportSettings()
        self._stage = Stage(0, (), ())
        self._files: tuple[Path, ...] = ()
        self._ticket: object | None = None
        self._stop = Event()

    @property
    def is_open(self) -> bool:
        return self._dialog is not None

    def open(self, session_ids: Sequence[str]) -> None:
        """Ask how these interviews are to be written."""
        making = self._context.files
        if making is None or not session_ids or self._dialog is not None:
            return
        self._session_ids = tuple(session_ids)
        self._chosen = self._context.settings.export
        self._stage = Stage(len(session_ids), making.forms, making.languages)
        self._files = ()
        self._dialog = self._new_dialog()
        self._look()
        self._dialog.open()
        self._dialog.take_focus()

    def close(self) -> None:
        """Stop what is being written, and close the dialog."""
        if self._dialog is not None:
            self._dialog.reject()

    # What stays out

    def _look(self) -> None:
        """Look up what stays out of the file as it is chosen now."""
        ticket = self._ticket = object()
        sharing = sharing_of(self._chosen.model_copy(update={"form": self._form}))
        if self._making is not None:
            self._context.jobs.start(
                Lane.FILES,
                partial(self._making.left_out, self._session_ids, sharing),
                done=partial(self._keep_left_out, ticket),
                failed=partial(self._keep_failure, ticket),
            )
        self._render()

    def _keep_left_out(self, ticket: object, parts: tuple[LeftOutPart, ...]) -> None:
        if ticket is self._ticket:
            self._advance(left_out=parts)

    def _keep_failure(self, ticket: object, error: AppError) -> None:
        if ticket is self._ticket:
            self._advance(banner=failure_banner(error.failure))

    # What the person does

    def _change(self, name: str, value: Any) -> None:
        if name == "has_audio" and self._form == ARCHIVE:
            name = "archive_has_audio"
        if getattr(self._chosen, name) == value:
            return
        self._chosen = self._chosen.model_copy(update={name: value})
        self._stage = replace(self._stage, banner=None, is_done=False, left_out=None)
        self._look()

    def _ask_where(self) -> None:
        """Ask for the file; reports of several interviews go into a folder."""
        folder = self._chosen.folder
        place = folder if folder is not None and folder.is_dir() else Path.home()
        form, count = self._form, len(self._session_ids)
        if count > 1 and form != ARCHIVE:
            self._choose_file(place, FOLDER, self._write)
            return
        what = self._session_ids[0] if count == 1 else f"{count}-interviews"
        self._choose_file(place / f"mock-interview-{what}.{form}", form, self._write)

    def _write(self, target: Path) -> None:
        if self._making is None or self._dialog is None or self._stage.is_busy:
            return
        stop = self._stop = Event()
        self._chosen = self._chosen.model_copy(update={"form": self._form})
        self._advance(is_busy=True, banner=None)
        wish = Wish(
            form=self._form, sharing=sharing_of(self._chosen), language=self._chosen.language
        )
        self._context.jobs.start(
            Lane.FILES,
            partial(
                self._making.write, self._session_ids, wish, target, partial(self._is_stopped, stop)
            ),
            done=partial(self._written, stop),
            failed=partial(self._fail, stop),
        )

    def _is_stopped(self, stop: Event) -> bool:
        return stop.is_set() or self._context.jobs.is_closing

    def _written(self, stop: Event, files: tuple[Path, ...]) -> None:
        if stop.is_set():
            return
        self._files = files
        self._chosen = self._chosen.model_copy(update={"folder": files[0].parent})
        self._remember()
        banner = written_banner([str(file) for file in files])
        self._advance(is_busy=False, is_done=True, banner=banner)

    def _fail(self, stop: Event, error: AppError) -> None:
        """Say why nothing was written, unless its dialog is closed by now."""
        if not stop.is_set():
            self._advance(is_busy=False, banner=failure_banner(error.failure))

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    def _act(self, action: str) -> None:
        if self._files:
            self._show(self._files[0] if action == OPEN else self._files[0].parent)

    def _remember(self) -> None:
        """Keep what was chosen for the next time; where that fails it holds until the end."""
        context, chosen = self._context, self._chosen

        def remembered(current: Settings) -> Settings:
            return current.model_copy(update={"export": chosen})

        context.settings = remembered(context.settings)
        if context.change_settings is not None:
            write = partial(context.change_settings, remembered)
            context.jobs.start(Lane.FILES, write, failed=self._tell)

    # The dialog

    @property
    def _making(self) -> FileMaking | None:
        return self._context.files

    @property
    def _form(self) -> str:
        """The form that is on show, which is another where the chosen one is gone."""
        return export_view(self._chosen, self._stage).form

    def _new_dialog(self) -> ExportDialog:
        dialog = ExportDialog(self._parent)
        dialog.changed.connect(self._change)
        dialog.save_requested.connect(self._ask_where)
        dialog.acted.connect(self._act)
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self._stop.set()
        self._ticket = None
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _advance(self, **changes: Any) -> None:
        self._stage = replace(self._stage, **changes)
        self._render()

    def _render(self) -> None:
        if self._dialog is not None:
            self._dialog.render(export_view(self._chosen, self._stage))


def ask_for_file(parent: QWidget, suggested: Path, form: str, chosen: Chosen) -> None:
    """Open a file dialog beside the window; ``chosen`` is called on Save only."""
    dialog = QFileDialog(parent, translate("export", "Export the interview"))
    dialog.setObjectName("export-file-dialog")
    if form == FOLDER:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(suggested))
    else:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form_row(form).name} (*.{form})")
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
    dialog.fileSelected.connect(partial(_pass_on, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def open_outside(path: Path) -> None:
    """Open a file, or show a folder, in the desktop's own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _pass_on(chosen: Chosen, name: str) -> None:
    chosen(Path(name))
