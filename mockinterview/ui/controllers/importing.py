"""Brings questions in from a file: asks for it, shows what it holds, writes on the person's word.

Reading and writing run beside the window. What was read for an earlier wish, or for a
dialog that is closed, is dropped.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mockinterview.bank.exchange.understanding import (
    SUFFIXES,
    Existing,
    ImportWishes,
    Understanding,
)
from mockinterview.bank.library import Library
from mockinterview.core.errors import AppError
from mockinterview.core.question import Level, Pack
from mockinterview.ports import Jobs, Lane
from mockinterview.ui.views.importing import Way, import_view
from mockinterview.ui.views.notices import failure_banner
from mockinterview.ui.widgets.importing import ImportDialog

translate = QCoreApplication.translate

Opened = Callable[[Path], None]
ChooseSource = Callable[[Opened], None]
"""Ask which file to import, and call what is given with it; with none where it is called off."""


class Importer(QObject):
    """``imported`` carries the pack that was written, ``refused`` why a file was not taken."""

    changed = Signal()
    imported = Signal(object)
    refused = Signal(object)

    def __init__(self, library: Library, jobs: Jobs, choose: ChooseSource, parent: QWidget) -> None:
        super().__init__()
        self._library = library
        self._jobs = jobs
        self._choose = choose
        self._parent = parent
        self._dialog: ImportDialog | None = None
        self._source = Path()
        self._wishes = ImportWishes()
        self._way = Way.BESIDE
        self._existing = Existing.NONE
        self._understood: Understanding | None = None
        self._ticket: object | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._ticket is not None

    def begin(self) -> None:
        """Ask for a file."""
        self._choose(self._open)

    def close(self) -> None:
        """Take no more notice of what is read."""
        self._ticket = None
        if self._dialog is not None:
            self._dialog.reject()

    def _open(self, source: Path) -> None:
        self._source, self._wishes, self._way = source, ImportWishes(), Way.BESIDE
        self._understand()

    def _understand(self) -> None:
        ticket = self._ticket = object()
        self._jobs.start(
            Lane.DATABASE,
            partial(self._read, self._source, self._wishes, self._way),
            done=partial(self._keep, ticket),
            failed=partial(self._refuse, ticket),
        )
        self._show()

    def _read(self, source: Path, wishes: ImportWishes, way: Way) -> tuple[Understanding, Existing]:
        """Return what a file holds, under an id that is free unless it replaces a pack."""
        understood = self._library.understand(source, wishes)
        existing = understood.existing
        may_stay = existing is Existing.OWN and way is Way.REPLACE
        if existing is Existing.NONE or may_stay:
            return understood, existing
        free = wishes.model_copy(update={"id": self._library.free_id(understood.pack.id)})
        return self._library.understand(source, free), existing

    def _keep(self, ticket: object, read: tuple[Understanding, Existing]) -> None:
        if ticket is not self._ticket:
            return
        self._ticket = None
        self._understood, self._existing = read
        if self._dialog is None:
            self._dialog = self._new_dialog()
            self._show()
            self._dialog.open()
        self._show()

    def _refuse(self, ticket: object, error: AppError) -> None:
        if ticket is not self._ticket:
            return
        self._ticket = None
        if self._dialog is None:
            self.refused.emit(error.failure)
        self._show(error)

    def _show(self, error: AppError | None = None) -> None:
        if self._dialog is not None and self._understood is not None:
            view = import_view(self._understood, self._wishes.level, self._existing, self._way)
            banner = failure_banner(error.failure) if error else None
            self._dialog.render(replace(view, is_busy=self.is_busy, banner=banner))
        self.changed.emit()

    # What the person does

    def _new_dialog(self) -> ImportDialog:
        dialog = ImportDialog(self._parent)
        dialog.level_chosen.connect(self._choose_level)
        dialog.way_chosen.connect(self._choose_way)
        dialog.import_requested.connect(self._write)
        dialog.finished.connect(self._forget)
        return dialog

    def _choose_level(self, level: str) -> None:
        self._wishes = self._wishes.model_copy(update={"level": Level(level) if level else None})
        self._understand()

    def _choose_way(self, way: str) -> None:
        self._way = Way(way)
        self._understand()

    def _write(self) -> None:
        if self._understood is None or self.is_busy:
            return
        ticket = self._ticket = object()
        write = partial(self._library.bring_in, self._understood, replace=self._way is Way.REPLACE)
        self._jobs.start(
            Lane.DATABASE,
            write,
            done=partial(self._written, ticket),
            failed=partial(self._refuse, ticket),
        )
        self._show()

    def _written(self, ticket: object, pack: Pack) -> None:
        if ticket is self._ticket:
            self._ticket = None
        if self._dialog is not None:
            self._dialog.accept()
        self.imported.emit(pack)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
            self._understood = None
            self._ticket = None
        self.changed.emit()


def ask_for_source(parent: QWidget, opened: Opened) -> None:
    """Open a file dialog beside the window; ``opened`` is called on Open only."""
    dialog = QFileDialog(parent, translate("importing", "Import questions"))
    dialog.setObjectName("import-file-dialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    known = translate("importing", "Questions: packs, tables, notes, Anki decks")
    every = translate("importing", "All files")
    dialog.setNameFilters([f"{known} ({endings})", f"{every} (*)"])
    dialog.setDirectory(str(Path.home()))
    dialog.fileSelected.connect(partial(_pass_on, opened))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _pass_on(opened: Opened, name: str) -> None:
    opened(Path(name))
