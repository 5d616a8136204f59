"""In which form interviews are written to a file, what goes into it, and what stays out."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.exporting import ExportView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.field import TextField
from mockinterview.ui.widgets.form_list import FormList
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PageScroll, beside_bar
from mockinterview.ui.widgets.switch import Switch

_SIZE = (900, 700)
_NAMES_LENGTH = 400


class ExportDialog(QDialog):
    """Shows an ``ExportView``; ``changed`` carries what was chosen, by its name in the settings."""

    changed = Signal(str, object)
    save_requested = Signal()
    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "export-dialog", self.tr("Export"))
        self.setWindowTitle(self.tr("Export"))
        self.resize(*_SIZE)
        self._make_children()
        self._lay_out()
        self._connect()

    def render(self, view: ExportView) -> None:  # type: ignore[override]  # the house's word
        self._title.setText(view.title)
        self._forms.show_forms(view.forms, view.form)
        self._audio_row.setVisible(view.can_hold_audio)
        self._audio.setChecked(view.has_audio)
        self._leaves_box.setVisible(view.can_leave_out)
        self._leaves.show_choices(view.leaves, view.leaves_out)
        self._names.setVisible(view.asks_names)
        if self._names.text != view.names:
            self._names.set_text(view.names)
        self._left_out.setText(view.left_out)
        self._language_box.setVisible(bool(view.languages))
        self._language.show_choices(view.languages, view.language)
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_busy)
        self._save.setEnabled(not view.is_busy)
        self._close.setText(self.tr("Close") if view.is_done else self.tr("Cancel"))

    def take_focus(self) -> None:
        """Begin at the form that is chosen, and bring it into sight."""
        current = self._forms.current
        if current is not None:
            current.setFocus(Qt.FocusReason.TabFocusReason)
            self._forms_scroll.ensureWidgetVisible(current)

    def _make_children(self) -> None:
        self._title = named(label("", Type.SUBTITLE), "export-title")
        self._banner = Banner("export-banner")
        self._forms = FormList("export-form", self.tr("Form of the file"))
        self._audio = named(Switch(), "export-audio", self.tr("Recordings in the file"))
        self._leaves = ChipGroup("export-leave-out", self.tr("Leave out of the file"))
        self._names = TextField(
            "export-names",
            self.tr("Names that stand nowhere in the file"),
            help_text=self.tr("Divided by commas: your own, a firm's, a colleague's."),
        )
        self._left_out = named(label("", Type.BODY), "export-left-out")
        self._language = Picker("export-language", self.tr("Language of the report"))
        self._busy = named(BusySign(), "export-busy")
        self._close = named(Button(self.tr("Cancel"), Look.PLAIN), "export-close")
        self._save = named(Button(self.tr("Save as…"), Look.PRIMARY), "export-save")
        edit = self._names.edit
        if isinstance(edit, QLineEdit):
            edit.setMaxLength(_NAMES_LENGTH)

    def _lay_out(self) -> None:
        forms = QWidget()
        listing = column(forms)
        listing.addWidget(self._forms)
        listing.addStretch(1)
        both = row(spacing=18)
        self._forms_scroll = PageScroll("export-forms-scroll", forms)
        both.addWidget(self._forms_scroll, 1)
        both.addWidget(PageScroll("export-options-scroll", self._options()), 1)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 22, 22 - GAP, 22)
        outer.addWidget(self._title)
        outer.addLayout(both, 1)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(self._buttons())

    def _options(self) -> QWidget:
        made = QWidget()
        inner = column(made, spacing=16)
        self._audio_row = self._titled_switch()
        inner.addWidget(self._audio_row)
        self._leaves_box = QWidget()
        leaves = column(self._leaves_box, spacing=10)
        leaves.addWidget(line_label(self.tr("Leave out"), Type.LABEL, "muted"))
        leaves.addWidget(self._leaves)
        leaves.addWidget(self._names)
        inner.addWidget(self._leaves_box)
        inner.addWidget(self._preview())
        self._language_box = QWidget()
        language = column(self._language_box, spacing=8)
        language.addWidget(line_label(self.tr("Language of the report"), Type.LABEL, "muted"))
        language.addWidget(self._language)
        inner.addWidget(self._language_box)
        inner.addStretch(1)
        return made

    def _titled_switch(self) -> QWidget:
        made = QWidget()
        words = column(spacing=2)
        words.addWidget(label(self.tr("Recordings in the file"), Type.NAME))
        said = self.tr("Your answers can be heard then, and the file is larger.")
        words.addWidget(label(said, Type.SMALL, "muted"))
        line = row(made, spacing=12)
        line.addLayout(words, 1)
        line.addWidget(self._audio)
        return made

    def _preview(self) -> QWidget:
        card = frame("card")
        inner = column(card, spacing=6)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.addWidget(line_label(self.tr("What stays out of the file"), Type.LABEL, "muted"))
        inner.addWidget(self._left_out)
        return card

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.setContentsMargins(0, 0, GAP, 0)
        buttons.addWidget(self._busy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        return buttons

    def _connect(self) -> None:
        self._forms.chosen.connect(partial(self.changed.emit, "form"))
        self._audio.toggled.connect(self._tell_audio)
        self._leaves.changed.connect(partial(self.changed.emit, "leaves_out"))
        self._names.changed.connect(self._tell_names)
        self._language.picked.connect(partial(self.changed.emit, "language"))
        self._save.clicked.connect(self.save_requested)
        self._close.clicked.connect(self.reject)
        self._banner.acted.connect(self.acted)

    def _tell_audio(self) -> None:
        self.changed.emit("has_audio", self._audio.isChecked())

    def _tell_names(self) -> None:
        self.changed.emit("names", self._names.text)
