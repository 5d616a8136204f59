"""All questions: found by words and filters on the left, read and made one's own on the right."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.questions import Filters, QuestionsView
from mockinterview.ui.widgets.absence import Absence
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.page_head import PageHead
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.question import QuestionDetail
from mockinterview.ui.widgets.question_editor import QuestionEditor
from mockinterview.ui.widgets.question_filters import ChosenFilters, QuestionFilters
from mockinterview.ui.widgets.question_list import QuestionList
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, beside_bar
from mockinterview.ui.widgets.search_field import SearchField


class QuestionsPage(QWidget):
    """Shows a ``QuestionsView`` beside one question; emits what the person looks for."""

    filtered = Signal(object)
    question_chosen = Signal(str)
    import_requested = Signal()
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "questions-page", self.tr("Questions"))
        self._filters = Filters()
        self._stops: tuple[QWidget, ...] = ()
        self._make_children()
        self._lay_out()
        self._connect()

    @property
    def detail(self) -> QuestionDetail:
        """The question on show; a controller fills it."""
        return self._detail

    @property
    def editor(self) -> QuestionEditor:
        """The form in which a question is edited; a controller fills it."""
        return self._editor

    def render(self, view: QuestionsView) -> None:  # type: ignore[override]  # the house's word
        self._filters = view.filters
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_loading or view.is_busy)
        self._search.show_text(view.filters.search)
        self._count.setText(view.count_line)
        self._import.setEnabled(view.can_import)
        self._which.show_choices(view.chips.which, (view.filters.which,))
        self._panel.show_filters(view.chips, view.filters)
        self._chosen.show_filters(view.chips, view.filters)
        self._chosen.setVisible(self._chosen.isVisibleTo(self) and not self._panel_is_open)
        self._list.show_rows(view.rows, view.chosen)
        self._list.setVisible(bool(view.rows))
        self._absence.show_absence(view.absence, view.absence_hint)
        self._clear.setVisible(view.can_clear)
        self._order_by_tab()

    def show_side(self, *, has_question: bool, is_editing: bool) -> None:
        """Show one question, the form to edit it, or nothing at the right."""
        side = self._editing if is_editing else self._detail
        self._order_by_tab()
        before = self._side.currentWidget()
        self._side.setCurrentWidget(side if has_question else self._nothing)
        if is_editing and before is not side:
            self._editor.take_focus()
        elif before is self._editing and not is_editing and not self._list.hasFocus():
            self._detail.take_focus()

    def take_focus(self) -> None:
        self._search.setFocus()

    def focus_search(self) -> None:
        self._search.focus_by_key()

    @property
    def _panel_is_open(self) -> bool:
        return not self._panel.isHidden()

    def _make_children(self) -> None:
        self._list = QuestionList("questions-list")
        self._search = SearchField(
            "questions-search",
            self.tr("Search the questions"),
            self.tr("Search questions, topics, notes"),
            self._list,
        )
        self._count = named(line_label("", Type.BODY, "muted"), "questions-count")
        self._count.setContentsMargins(0, 7, 0, 0)
        self._busy = named(BusySign(), "questions-busy")
        self._import = named(
            Button(self.tr("Import…"), Look.SMALL, icon="import"), "questions-import"
        )
        self._which = ChipGroup("questions-which", self.tr("Which questions"), is_exclusive=True)
        self._filter = named(
            Button(self.tr("Filter"), Look.LINK, icon="filter"), "questions-filter"
        )
        self._banner = Banner("questions-banner")
        self._panel = QuestionFilters()
        self._panel.hide()
        self._chosen = ChosenFilters()
        self._clear = named(Button(self.tr("Show all questions"), Look.PLAIN), "questions-clear")
        self._absence = Absence("questions-absence", self._clear)
        self._detail = QuestionDetail()
        self._editor = QuestionEditor()
        self._nothing = named(
            label(self.tr("Choose a question to read it, hear it and practise it."), tone="muted"),
            "question-none",
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        self._side = named(QStackedWidget(), "question-side")
        self._editing = QWidget()
        beside = column(self._editing)
        beside.addLayout(beside_bar(self._editor))
        for side in (self._nothing, self._detail, self._editing):
            self._side.addWidget(side)
        columns = named(QSplitter(), "questions-columns")
        columns.setChildrenCollapsible(False)
        columns.setHandleWidth(16)
        columns.addWidget(self._list_card())
        columns.addWidget(self._side)
        columns.setStretchFactor(0, 2)
        columns.setStretchFactor(1, 3)
        columns.setSizes([400, 600])
        outer = column(self, spacing=12)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(self._header())
        outer.addLayout(self._choice_row())
        outer.addLayout(beside_bar(self._panel))
        outer.addWidget(self._chosen)
        outer.addLayout(beside_bar(self._banner))
        outer.addWidget(columns, 1)

    def _header(self) -> QHBoxLayout:
        title = line_label(self.tr("Questions"), Type.TITLE)
        return beside_bar(PageHead((title, self._count, self._busy), self._search, self._import))

    def _choice_row(self) -> QHBoxLayout:
        line = row(spacing=16)
        line.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        line.addWidget(self._which, 1)
        line.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _list_card(self) -> QFrame:
        card = frame("card")
        card.setMinimumWidth(300)
        inner = column(card)
        inner.setContentsMargins(8, 8, 4, 8)
        inner.addWidget(self._list, 1)
        inner.addWidget(self._absence, 1)
        return card

    def _connect(self) -> None:
        self._search.textChanged.connect(self._look_for)
        self._import.clicked.connect(self.import_requested)
        self._which.changed.connect(self._choose_which)
        self._filter.clicked.connect(self._turn_panel)
        self._panel.changed.connect(self.filtered)
        self._chosen.changed.connect(self.filtered)
        self._clear.clicked.connect(self._show_all)
        self._list.chosen.connect(self.question_chosen)
        self._list.activated.connect(self._detail.take_focus)
        self._banner.acted.connect(self.acted)

    def _look_for(self, words: str) -> None:
        self.filtered.emit(self._filters.having(search=words))

    def _choose_which(self, chosen: tuple[object, ...]) -> None:
        self.filtered.emit(self._filters.having(which=chosen[0]))

    def _show_all(self) -> None:
        self.filtered.emit(Filters())
        self._search.setFocus()

    def _turn_panel(self) -> None:
        self._panel.setVisible(not self._panel_is_open)
        self._filter.setText(self.tr("Done") if self._panel_is_open else self.tr("Filter"))
        self.filtered.emit(self._filters)

    def _order_by_tab(self) -> None:
        """Let Tab walk the page from the top: chips come and go with what there is."""
        stops = (
            self._search,
            self._import,
            *self._which.tab_stops,
            self._filter,
            *self._panel.tab_stops,
            *self._chosen.tab_stops,
            self._list,
            self._clear,
            *self._detail.tab_stops,
        )
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
