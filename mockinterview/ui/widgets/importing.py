"""What a file would become, to be looked at before anything is written; and then brought in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.importing import ImportView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.choosing import TitledChips
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PageScroll

_MOST_LINES = 7
_FRAME = 36


class ImportDialog(QDialog):
    """Shows an ``ImportView``; emits what the person says of the file, and the decision."""

    level_chosen = Signal(str)
    way_chosen = Signal(str)
    import_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "import-dialog", self.tr("Import questions"))
        self.setWindowTitle(self.tr("Import questions"))
        self.resize(720, 640)
        self._make_children()
        self._lay_out()
        self._levels.changed.connect(self._choose_level)
        self._ways.changed.connect(self._choose_way)
        self._close.clicked.connect(self.reject)
        self._import.clicked.connect(self.import_requested)
        self._import.setFocus()

    def render(self, view: ImportView) -> None:  # type: ignore[override]  # the house's word
        self._title.setText(view.title)
        self._what.setText(view.what)
        self._counts.setText(view.counts)
        self._banner.show_banner(view.banner)
        self._questions.setText(view.questions)
        self._levels.show_choices(view.levels, (view.level,))
        self._ways.show_choices(view.ways, (view.way,))
        self._ways.setVisible(bool(view.ways))
        self._way_sentence.setText(view.way_sentence)
        self._way_sentence.setVisible(bool(view.way_sentence))
        self._show_lines(self._left_out_title, self._left_out, view.left_out_title, view.left_out)
        assumed = self.tr("Assumed, because the file does not say it") if view.assumed else ""
        self._show_lines(self._assumed_title, self._assumed, assumed, view.assumed)
        self._busy.setVisible(view.is_busy)
        self._import.setEnabled(not view.is_busy)

    def _make_children(self) -> None:
        self._title = named(label("", Type.SUBTITLE), "import-title")
        self._what = named(label("", Type.BODY, "muted"), "import-what")
        self._counts = named(label(""), "import-counts")
        self._banner = Banner("import-banner")
        self._questions = named(label(""), "import-questions")
        self._levels = TitledChips(
            "import-level", self.tr("Level of questions that name none"), is_exclusive=True
        )
        self._ways = ChipGroup("import-way", self.tr("The pack that is there"), is_exclusive=True)
        self._way_sentence = named(label("", Type.BODY, "warning"), "import-way-sentence")
        self._left_out_title = named(line_label("", Type.HEADING), "import-left-out-title")
        self._left_out = _lines("import-left-out", self.tr("Left out, and why"))
        self._assumed_title = named(line_label("", Type.HEADING), "import-assumed-title")
        self._assumed = _lines("import-assumed", self.tr("What was assumed"))
        self._busy = named(BusySign(), "import-busy")
        self._close = named(Button(self.tr("Cancel"), Look.PLAIN), "import-cancel")
        self._import = named(Button(self.tr("Import these"), Look.PRIMARY), "import-write")

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=10)
        inner.addWidget(self._counts)
        inner.addWidget(self._way_sentence)
        inner.addWidget(self._ways)
        inner.addSpacing(6)
        inner.addWidget(line_label(self.tr("The first questions"), Type.HEADING))
        inner.addWidget(self._questions)
        inner.addSpacing(6)
        inner.addWidget(self._levels)
        for part in (self._left_out_title, self._left_out, self._assumed_title, self._assumed):
            inner.addWidget(part)
        inner.addStretch(1)
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 22, 22 - GAP, 22)
        outer.addWidget(self._title)
        outer.addWidget(self._what)
        outer.addWidget(self._banner)
        outer.addWidget(PageScroll("import-scroll", content), 1)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.setContentsMargins(0, 6, GAP, 0)
        buttons.addWidget(self._busy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._import)
        return buttons

    def _show_lines(self, title: QLabel, box: QPlainTextEdit, heading: str, text: str) -> None:
        title.setText(heading)
        title.setVisible(bool(text))
        box.setVisible(bool(text))
        if box.toPlainText() != text:
            box.setPlainText(text)
        lines = min(_MOST_LINES, text.count("\n") + 1)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + _FRAME)

    def _choose_level(self, chosen: tuple[str, ...]) -> None:
        self.level_chosen.emit(chosen[0])

    def _choose_way(self, chosen: tuple[str, ...]) -> None:
        self.way_chosen.emit(chosen[0])


def _lines(name: str, accessible: str) -> QPlainTextEdit:
    """Return a box for however many lines."""
    box = named(QPlainTextEdit(), name, accessible)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setFont(font(Type.SMALL))
    return box
