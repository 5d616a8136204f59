"""What an archive holds, to be looked at before it is imported; then what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.taking_in import ArchiveView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.choosing import TitledChips
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PageScroll


class ArchiveDialog(QDialog):
    """Shows an ``ArchiveView``; emits what is to become of what differs, and the decision."""

    way_chosen = Signal(str)
    import_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "archive-dialog", self.tr("Import an archive"))
        self.setWindowTitle(self.tr("Import an archive"))
        self.resize(660, 520)
        self._make_children()
        self._lay_out()
        self._ways.changed.connect(self._choose_way)
        self._close.clicked.connect(self.reject)
        self._import.clicked.connect(self.import_requested)
        self._close.setFocus()

    def render(self, view: ArchiveView) -> None:  # type: ignore[override]  # the house's word
        self._file.setText(view.file)
        self._made.setText(view.made)
        self._banner.show_banner(view.banner)
        self._counts.setText(view.counts)
        self._ways.show_choices(view.ways, (view.way,))
        for part in (self._ways, self._way_sentence):
            part.setVisible(bool(view.ways) and not view.is_done)
        self._way_sentence.setText(view.way_sentence)
        self._different.setText(view.different)
        for part in (self._different_title, self._different):
            part.setVisible(bool(view.different) and not view.is_done)
        self._busy.setVisible(view.is_busy)
        self._ways.setEnabled(not view.is_busy)
        self._close.setText(self.tr("Close") if view.is_done else self.tr("Cancel"))
        self._import.setVisible(not view.is_done)
        self._import.setEnabled(view.can_import and not view.is_busy)

    def _make_children(self) -> None:
        self._file = named(label("", Type.SUBTITLE), "archive-file")
        self._made = named(label("", Type.BODY, "muted"), "archive-made")
        self._banner = Banner("archive-banner")
        self._counts = named(label(""), "archive-counts")
        self._ways = TitledChips(
            "archive-way", self.tr("What is here already, but different"), is_exclusive=True
        )
        self._way_sentence = named(label("", Type.BODY, "muted"), "archive-way-sentence")
        self._different_title = named(
            line_label(self.tr("Interviews that are different"), Type.HEADING),
            "archive-different-title",
        )
        self._different = named(label(""), "archive-different")
        self._busy = named(BusySign(), "archive-busy")
        self._close = named(Button(self.tr("Cancel"), Look.PLAIN), "archive-close")
        self._import = named(Button(self.tr("Import"), Look.PRIMARY), "archive-import")

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=10)
        inner.addWidget(self._counts)
        inner.addSpacing(6)
        inner.addWidget(self._ways)
        inner.addWidget(self._way_sentence)
        inner.addSpacing(6)
        inner.addWidget(self._different_title)
        inner.addWidget(self._different)
        inner.addStretch(1)
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 22, 22 - GAP, 22)
        outer.addWidget(self._file)
        outer.addWidget(self._made)
        outer.addWidget(self._banner)
        outer.addWidget(PageScroll("archive-scroll", content), 1)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.setContentsMargins(0, 6, GAP, 0)
        buttons.addWidget(self._busy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._import)
        return buttons

    def _choose_way(self, chosen: tuple[str, ...]) -> None:
        self.way_chosen.emit(chosen[0])
