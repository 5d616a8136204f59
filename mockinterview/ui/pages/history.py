"""The history: every session that was kept, found by words and filters, named and deleted."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.history_filters import HistoryFilters, Which
from mockinterview.ui.views.history_list import HistoryView
from mockinterview.ui.views.session_rows import ListRow, RowAct
from mockinterview.ui.widgets.absence import Absence
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.history_filters import ChosenHistoryFilters, HistoryFilterCard
from mockinterview.ui.widgets.page_head import PageHead
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, beside_bar
from mockinterview.ui.widgets.search_field import SearchField
from mockinterview.ui.widgets.session_list import SessionList


class HistoryPage(QWidget):
    """Shows a ``HistoryView``; emits what is looked for and what is done with a session.

    ``session_requested`` carries an id and an attempt or None, ``acted`` what is to be done with
    which session, ``chosen_turned`` a session that is to be chosen or no more.
    """

    filtered = Signal(object)
    session_requested = Signal(str, object)
    acted = Signal(str, str)
    chosen_turned = Signal(str)
    selecting_turned = Signal()
    compare_requested = Signal()
    delete_requested = Signal()
    emptying_requested = Signal()
    export_requested = Signal()
    weak_requested = Signal()
    more_requested = Signal()
    practise_requested = Signal()
    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "history-page", self.tr("History"))
        self._filters = HistoryFilters()
        self._rows: tuple[ListRow, ...] = ()
        self._is_sought = False
        self._stops: tuple[QWidget, ...] = ()
        self._make_children()
        self._lay_out()
        self._connect()

    def render(self, view: HistoryView) -> None:  # type: ignore[override]  # the house's word
        self._is_sought = self._is_sought or view.filters != self._filters
        self._filters = view.filters
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_loading)
        self._search.show_text(view.filters.search)
        self._count.setText(view.count_line)
        self._waiting.setText(view.waiting)
        self._waiting.setVisible(bool(view.waiting))
        self._which.show_choices(view.chips.which, (view.filters.which,))
        self._panel.show_filters(view.chips, view.filters)
        self._chosen.show_filters(view.chips, view.filters)
        self._chosen.setVisible(self._chosen.isVisibleTo(self) and not self._panel_is_open)
        self._show_rows(view)
        self._show_absence(view)
        self._order_by_tab()

    def take_focus(self) -> None:
        self._search.setFocus()

    def focus_search(self) -> None:
        self._search.focus_by_key()

    @property
    def current_key(self) -> str:
        """The row that the person is at, empty where there is none."""
        return self._list.current_key

    @property
    def _panel_is_open(self) -> bool:
        return not self._panel.isHidden()

    def _show_rows(self, view: HistoryView) -> None:
        self._list.setVisible(bool(view.rows))
        self._list.show_rows(view.rows, self._list.current_key, has_more=view.has_more)
        if self._is_sought and view.rows is not self._rows:
            self._is_sought = False
            self._list.scrollToTop()
        self._rows = view.rows
        self._list.show_chosen(view.selected, is_selecting=view.is_selecting)
        self._select.setVisible(bool(view.rows))
        self._select.setText(self.tr("Done") if view.is_selecting else self.tr("Select"))
        self._empty.setVisible(view.can_empty_trash)
        self._weak.setVisible(bool(view.rows))
        self._selection.setVisible(view.is_selecting)
        self._selection_words.setText(view.selection)
        self._compare.setEnabled(view.can_compare)
        self._delete.setEnabled(bool(view.selected))
        self._export.setEnabled(bool(view.selected))
        self._export.setVisible(view.filters.which is not Which.DELETED)

    def _show_absence(self, view: HistoryView) -> None:
        self._absence.show_absence(view.absence, view.absence_hint)
        self._practise.setVisible(view.can_practise)
        self._sample.setVisible(view.offers_sample)
        self._clear.setVisible(view.can_clear)

    def _make_children(self) -> None:
        self._list = SessionList("history-list")
        self._search = SearchField(
            "history-search",
            self.tr("Search the history"),
            self.tr("Search questions and answers"),
            self._list,
        )
        self._count = named(line_label("", Type.BODY, "muted"), "history-count")
        self._count.setContentsMargins(0, 7, 0, 0)
        self._busy = named(BusySign(), "history-busy")
        self._weak = named(Button(self.tr("Weak moments"), Look.SMALL, icon="play"), "history-weak")
        self._which = ChipGroup("history-which", self.tr("Which interviews"), is_exclusive=True)
        self._filter = named(Button(self.tr("Filter"), Look.LINK, icon="filter"), "history-filter")
        self._select = named(Button(self.tr("Select"), Look.LINK, icon="check"), "history-select")
        self._empty = named(
            Button(self.tr("Empty the trash…"), Look.DANGER_LINK), "history-empty-trash"
        )
        self._panel = HistoryFilterCard()
        self._panel.hide()
        self._chosen = ChosenHistoryFilters()
        self._banner = Banner("history-banner")
        self._waiting = named(label("", Type.SMALL, "muted"), "history-waiting")
        self._selection = named(frame("accent"), "history-selection")
        self._selection_words = named(label("", Type.NAME), "history-selection-words")
        self._compare = named(
            Button(self.tr("Compare"), Look.SMALL, icon="compare"), "history-compare"
        )
        self._export = named(
            Button(self.tr("Export…"), Look.SMALL, icon="export"), "history-export"
        )
        self._delete = named(Button(self.tr("Delete"), Look.SMALL, icon="delete"), "history-delete")
        self._make_absence()

    def _make_absence(self) -> None:
        self._practise = named(
            Button(self.tr("Start to practise"), Look.PRIMARY), "history-practise"
        )
        self._sample = named(
            Button(self.tr("Look at a sample interview"), Look.PLAIN), "history-sample"
        )
        self._clear = named(Button(self.tr("Show all interviews"), Look.PLAIN), "history-clear")
        self._absence = Absence("history-absence", self._practise, self._sample, self._clear)

    def _lay_out(self) -> None:
        inner = column()
        inner.addWidget(self._list, 100)
        inner.addWidget(self._absence, 100)
        inner.addStretch(1)
        chosen = row(self._selection, spacing=12)
        chosen.setContentsMargins(16, 8, 12, 8)
        chosen.addWidget(self._selection_words, 1)
        chosen.addWidget(self._compare)
        chosen.addWidget(self._export)
        chosen.addWidget(self._delete)
        outer = column(self, spacing=12)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(self._header())
        outer.addLayout(self._choice_row())
        outer.addLayout(beside_bar(self._panel))
        outer.addWidget(self._chosen)
        for part in (self._banner, self._waiting, self._selection):
            outer.addLayout(beside_bar(part))
        outer.addLayout(inner, 1)

    def _header(self) -> QHBoxLayout:
        title = line_label(self.tr("History"), Type.TITLE)
        return beside_bar(PageHead((title, self._count, self._busy), self._search, self._weak))

    def _choice_row(self) -> QHBoxLayout:
        line = row(spacing=16)
        line.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        line.addWidget(self._which, 1)
        for way in (self._empty, self._filter, self._select):
            line.addWidget(way, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _connect(self) -> None:
        Keys(
            self,
            {
                Deed.RENAME: partial(self._act_on_current, RowAct.RENAME),
                Deed.TAG: partial(self._act_on_current, RowAct.TAGS),
                Deed.WRITE_NOTE: partial(self._act_on_current, RowAct.NOTE),
                Deed.SELECT: partial(self._act_on_current, RowAct.SELECT),
            },
        )
        self._search.textChanged.connect(self._look_for)
        self._which.changed.connect(self._choose_which)
        self._filter.clicked.connect(self._turn_panel)
        self._panel.changed.connect(self.filtered)
        self._chosen.changed.connect(self.filtered)
        self._clear.clicked.connect(self._show_all)
        self._empty.clicked.connect(self.emptying_requested)
        self._select.clicked.connect(self.selecting_turned)
        self._compare.clicked.connect(self.compare_requested)
        self._export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._weak.clicked.connect(self.weak_requested)
        self._list.opened.connect(self.session_requested)
        self._list.acted.connect(self.acted)
        self._list.chosen_turned.connect(self.chosen_turned)
        self._list.more_wanted.connect(self.more_requested)
        self._practise.clicked.connect(self.practise_requested)
        self._sample.clicked.connect(self.sample_requested)

    def _act_on_current(self, act: RowAct) -> None:
        session = self._list.current_session
        if session is not None and not session.is_deleted:
            self.acted.emit(act, session.key)

    def _look_for(self, words: str) -> None:
        if words != self._filters.search:
            self.filtered.emit(self._filters.changed(search=words))

    def _choose_which(self, chosen: tuple[object, ...]) -> None:
        self.filtered.emit(self._filters.changed(which=chosen[0]))

    def _show_all(self) -> None:
        self.filtered.emit(HistoryFilters())
        self._search.setFocus()

    def _turn_panel(self) -> None:
        self._panel.setVisible(not self._panel_is_open)
        self._filter.setText(self.tr("Done") if self._panel_is_open else self.tr("Filter"))
        self.filtered.emit(self._filters)

    def _order_by_tab(self) -> None:
        """Let Tab walk the page from the top: chips come and go with what there is."""
        stops = (
            self._search,
            self._weak,
            *self._which.tab_stops,
            self._empty,
            self._filter,
            self._select,
            *self._panel.tab_stops,
            *self._chosen.tab_stops,
            self._compare,
            self._export,
            self._delete,
            self._list,
            self._practise,
            self._sample,
            self._clear,
        )
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
