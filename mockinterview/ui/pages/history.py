"""The history: every session that was kept, newest first, and a search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.history import HistoryView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, beside_bar
from mockinterview.ui.widgets.session_list import SessionList


class HistoryPage(QWidget):
    """Shows a ``HistoryView`` and emits what is searched for and opened."""

    searched = Signal(str)
    session_requested = Signal(str)
    more_requested = Signal()
    practise_requested = Signal()
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "history-page", self.tr("History"))
        self._search = named(QLineEdit(), "history-search", self.tr("Search the history"))
        self._search.setFont(font(Type.BODY))
        self._search.setPlaceholderText(self.tr("Search questions and answers"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(scaled(320))
        self._banner = Banner("history-banner")
        self._busy = named(BusySign(), "history-busy")
        self._waiting = named(label("", Type.SMALL, "muted"), "history-waiting")
        self._list = SessionList("history-list")
        self._absence = named(QWidget(), "history-absence")
        self._absence_words = named(label("", Type.HEADING), "history-absence-words")
        self._absence_hint = named(label("", Type.BODY, "muted"), "history-absence-hint")
        self._practise = named(
            Button(self.tr("Start to practise"), Look.PRIMARY), "history-practise"
        )
        self._sample = named(
            Button(self.tr("Look at a sample interview"), Look.PLAIN), "history-sample"
        )
        self._lay_out()
        self._search.textChanged.connect(self.searched)
        self._search.returnPressed.connect(self._go_to_list)
        self._list.opened.connect(self.session_requested)
        self._list.more_wanted.connect(self.more_requested)
        self._practise.clicked.connect(self.practise_requested)
        self._sample.clicked.connect(self.sample_requested)

    def render(self, view: HistoryView) -> None:  # type: ignore[override]  # the house's word
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_loading)
        self._waiting.setText(view.waiting)
        self._waiting.setVisible(bool(view.waiting))
        self._absence.setVisible(bool(view.absence))
        self._absence_words.setText(view.absence)
        self._absence_hint.setText(view.absence_hint)
        self._practise.setVisible(bool(view.absence) and not self._search.text())
        self._sample.setVisible(view.offers_sample)
        self._list.setVisible(bool(view.rows))
        self._list.show_rows(view.rows, self._list.current_key, has_more=view.has_more)

    def take_focus(self) -> None:
        self._search.setFocus()

    def _go_to_list(self) -> None:
        if self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.choose_first()

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _lay_out(self) -> None:
        absent = column(self._absence, spacing=8)
        for words in (self._absence_words, self._absence_hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            absent.addWidget(words)
        absent.addSpacing(8)
        ways_on = row(spacing=12)
        ways_on.addStretch(1)
        ways_on.addWidget(self._practise)
        ways_on.addWidget(self._sample)
        ways_on.addStretch(1)
        absent.addLayout(ways_on)
        inner = column()
        inner.addWidget(self._list, 100)
        inner.addStretch(1)
        inner.addWidget(self._absence)
        inner.addStretch(2)
        header = row(spacing=12)
        header.addWidget(line_label(self.tr("History"), Type.TITLE))
        header.addWidget(self._busy)
        header.addStretch(1)
        header.addWidget(self._search)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(header)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(beside_bar(self._waiting))
        outer.addLayout(inner, 1)
