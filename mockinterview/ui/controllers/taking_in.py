"""Imports an archive: asks for the file, shows what it holds, takes it in on the person's word.

Looking and taking in run beside the window. Closing the dialog, or the window, stops either:
each interview came in whole by then or not at all, and the same import goes on another time.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.archive.importing import Found, Taken, Way
from mockinterview.archive.manifest import SUFFIX
from mockinterview.core.errors import AppError
from mockinterview.core.stopping import Stopped
from mockinterview.ports import Lane
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.views.notices import BannerView, failure_banner
from mockinterview.ui.views.taking_in import archive_view, taken_banner
from mockinterview.ui.widgets.taking_in import ArchiveDialog

translate = QCoreApplication.translate

Opened = Callable[[Path], None]
ChooseSource = Callable[[Opened], None]
"""Ask which file to import, and call what is given with it; with none where it is called off."""


class Intakes(Protocol):
    """Looks into archives and takes them in; both block."""

    def look_into(self, file: Path, is_stopped: Stopped) -> Found: ...

    def take_in(self, file: Path, way: Way, is_stopped: Stopped) -> Taken: ...


class ArchiveImporter(QObject):
    """Says what may have come in; the dialog says the rest.

    ``changed`` is of interviews, ``own_files_changed`` of own questions and settings.
    """

    changed = Signal()
    own_files_changed = Signal()

    def __init__(
        self, intakes: Intakes, jobs: QtJobs, choose: ChooseSource, parent: QWidget
    ) -> None:
        super().__init__()
        self._intakes = intakes
        self._jobs = jobs
        self._choose = choose
        self._parent = parent
        self._dialog: ArchiveDialog | None = None
        self._file = Path()
        self._found: Found | None = None
        self._way = Way.LEAVE
        self._is_busy = False
        self._is_done = False
        self._banner: BannerView | None = None
        self._stop = Event()

    def begin(self) -> None:
        """Ask for a file."""
        if self._dialog is None:
            self._choose(self._open)

    def close(self) -> None:
        """Stop what is under way, and close the dialog."""
        if self._dialog is not None:
            self._dialog.reject()

    def _open(self, file: Path) -> None:
        if self._dialog is not None:
            return
        self._file, self._found, self._way = file, None, Way.LEAVE
        self._is_done, self._banner = False, None
        self._dialog = self._new_dialog()
        self._run(partial(self._intakes.look_into, file), self._keep, self._refuse)
        if self._dialog is not None:
            self._dialog.open()

    def _run(
        self,
        work: Callable[[Stopped], Any],
        done: Callable[[Event, Any], None],
        failed: Callable[[Event, AppError], None],
    ) -> None:
        stop = self._stop = Event()
        self._is_busy, self._banner = True, None
        self._jobs.start(
            Lane.FILES,
            partial(work, partial(self._is_stopped, stop)),
            done=partial(done, stop),
            failed=partial(failed, stop),
        )
        self._show()

    def _is_stopped(self, stop: Event) -> bool:
        return stop.is_set() or self._jobs.is_closing

    # What jobs bring; of a dialog that is closed by now nothing is shown

    def _keep(self, stop: Event, found: Found) -> None:
        if not stop.is_set():
            self._found = found
            self._end()

    def _refuse(self, stop: Event, error: AppError) -> None:
        if not stop.is_set():
            self._end(failure_banner(error.failure))

    def _taken(self, stop: Event, taken: Taken) -> None:
        self.changed.emit()
        if taken.files:
            self.own_files_changed.emit()
        if not stop.is_set():
            self._is_done = True
            self._end(taken_banner(taken))

    def _broke_off(self, stop: Event, error: AppError) -> None:
        """Show why it ended early, and what came in until then."""
        self.changed.emit()
        self.own_files_changed.emit()
        self._refuse(stop, error)

    def _end(self, banner: BannerView | None = None) -> None:
        self._is_busy, self._banner = False, banner
        self._show()

    def _show(self) -> None:
        if self._dialog is not None:
            view = archive_view(self._file, self._found, self._way)
            shown = replace(view, is_busy=self._is_busy, is_done=self._is_done, banner=self._banner)
            self._dialog.render(shown)

    # What the person does

    def _new_dialog(self) -> ArchiveDialog:
        dialog = ArchiveDialog(self._parent)
        dialog.way_chosen.connect(self._choose_way)
        dialog.import_requested.connect(self._take_in)
        dialog.finished.connect(self._forget)
        return dialog

    def _choose_way(self, way: str) -> None:
        self._way = Way(way)
        self._show()

    def _take_in(self) -> None:
        if not self._is_busy:
            work = partial(self._intakes.take_in, self._file, self._way)
            self._run(work, self._taken, self._broke_off)

    def _forget(self) -> None:
        self._stop.set()
        self._is_busy = False
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def ask_for_archive(parent: QWidget, opened: Opened) -> None:
    """Open a file dialog beside the window; ``opened`` is called on Open only."""
    dialog = QFileDialog(parent, translate("taking-in", "Import an archive"))
    dialog.setObjectName("archive-file-dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    archives = translate("taking-in", "Archives of Mock Interview")
    every = translate("taking-in", "All files")
    dialog.setNameFilters([f"{archives} (*.{SUFFIX})", f"{every} (*)"])
    dialog.setDirectory(str(Path.home()))
    dialog.fileSelected.connect(partial(_pass_on, opened))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _pass_on(opened: Opened, name: str) -> None:
    opened(Path(name))
