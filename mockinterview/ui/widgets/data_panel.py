"""The data that is kept, in the settings: backups by row, archives, and deleting everything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.data import BackupRow, DataView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    frame,
    label,
    line_label,
    named,
    row,
)
from mockinterview.ui.widgets.progress import BusySign


class DataPanel(QWidget):
    """Emits the name of the backup that is to be restored."""

    make_requested = Signal()
    restore_requested = Signal(str)
    import_requested = Signal()
    erase_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "data-panel", self.tr("Data"))
        self._shown: tuple[BackupRow, ...] = ()
        self._lines: list[_BackupLine] = []
        self._summary = named(label("", Type.BODY), "data-summary")
        self._busy = named(BusySign(), "data-busy")
        self._make = named(Button(self.tr("Make a backup now"), Look.SMALL), "data-make")
        self._import = named(
            Button(self.tr("Import an archive…"), Look.SMALL, icon="import"), "data-import"
        )
        self._erase = named(Button(self.tr("Delete everything…"), Look.DANGER_LINK), "data-erase")
        self._card = frame("card")
        self._rows = column(self._card)
        self._rows.setContentsMargins(22, 4, 22, 4)
        self._lay_out()
        self._make.clicked.connect(self.make_requested)
        self._import.clicked.connect(self.import_requested)
        self._erase.clicked.connect(self.erase_requested)

    def render(self, view: DataView) -> None:  # type: ignore[override]  # the house's word
        self._summary.setText(view.summary)
        self._busy.setVisible(view.is_busy)
        self._make.setEnabled(not view.is_busy)
        self._import.setEnabled(not view.is_busy)
        self._erase.setEnabled(not view.is_busy)
        if view.rows != self._shown:
            self._show_rows(view.rows)
        for line in self._lines:
            line.setEnabled(not view.is_busy)
        self._card.setVisible(bool(view.rows))

    def _show_rows(self, rows: tuple[BackupRow, ...]) -> None:
        self._shown = rows
        empty(self._rows)
        self._lines = [_BackupLine(shown) for shown in rows]
        for place, line in enumerate(self._lines):
            if place:
                self._rows.addWidget(divider())
            line.restore_requested.connect(self.restore_requested)
            self._rows.addWidget(line)

    def _lay_out(self) -> None:
        kept = self.tr(
            "A backup of your interviews is made each day on which you practise, and is kept "
            "for a week, then one a week and one a month. Recordings are not in it. What you "
            "delete is deleted from the backups too."
        )
        head = row(spacing=14)
        words = column(spacing=4)
        words.addWidget(line_label(self.tr("Backups"), Type.NAME))
        words.addWidget(self._summary)
        head.addLayout(words, 1)
        head.addWidget(self._busy)
        head.addWidget(self._make, 0, Qt.AlignmentFlag.AlignTop)
        archives = self.tr(
            "Interviews from another computer, out of a file that was written with Export. You are "
            "told what is in it before it is imported."
        )
        everything = self.tr(
            "Interviews, recordings, backups and what was noted of endpoints; more by choice. "
            "You are told what goes before it goes."
        )
        outer = column(self, spacing=8)
        outer.addLayout(head)
        outer.addWidget(label(kept, Type.SMALL, "muted"))
        outer.addWidget(self._card)
        outer.addSpacing(16)
        outer.addWidget(line_label(self.tr("Archives"), Type.NAME))
        outer.addWidget(label(archives, Type.SMALL, "muted"))
        outer.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addSpacing(16)
        outer.addWidget(line_label(self.tr("Delete everything"), Type.NAME))
        outer.addWidget(label(everything, Type.SMALL, "muted"))
        outer.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignLeft)


class _BackupLine(QWidget):
    restore_requested = Signal(str)

    def __init__(self, view: BackupRow) -> None:
        super().__init__()
        name = f"backup-{view.name}"
        named(self, name, view.title)
        self._name = view.name
        words = column(spacing=3)
        words.addWidget(label(view.title, Type.NAME))
        words.addWidget(label(view.details, Type.SMALL, "muted"))
        restore = named(
            Button(self.tr("Restore…"), Look.LINK),
            f"{name}-restore",
            self.tr("Restore the backup of {moment}").format(moment=view.title),
        )
        restore.clicked.connect(self._want_restore)
        line = row(self, spacing=14)
        line.setContentsMargins(0, 10, 0, 10)
        line.addLayout(words, 1)
        line.addWidget(restore, 0, Qt.AlignmentFlag.AlignVCenter)
        # Shown before it had a parent, it would be a window of its own.
        restore.setVisible(view.can_restore)

    def _want_restore(self) -> None:
        self.restore_requested.emit(self._name)
