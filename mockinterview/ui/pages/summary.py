"""The page at the end of an interview."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.summary import ResultView, SummaryView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.figure import Figure
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
from mockinterview.ui.widgets.rating_rows import RatingRowsCard
from mockinterview.ui.widgets.record import RecordCard
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar


class SummaryPage(QWidget):
    """Shows a ``SummaryView``; rows change while the last answers are judged."""

    export_requested = Signal()
    history_requested = Signal()
    new_requested = Signal()
    rated = Signal(object, object)
    scores_wanted = Signal()
    rating_unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "summary-page", self.tr("Summary"))
        self._results: tuple[ResultView, ...] | None = None
        self._title = named(label("", Type.TITLE), "summary-title")
        self._subtitle = named(label("", Type.BODY, "muted"), "summary-subtitle")
        self._export = named(
            Button(self.tr("Export…"), Look.PLAIN, icon="export"), "summary-export"
        )
        self._open = named(Button(self.tr("Open in History"), Look.PLAIN), "summary-history")
        self._new = named(Button(self.tr("New interview"), Look.PRIMARY), "summary-new")
        self._banner = Banner("summary-banner")
        self._score = named(Figure(Type.CLOCK), "summary-score")
        self._caption = named(label("", Type.BODY, "muted"), "summary-caption")
        self._busy = named(BusySign(), "summary-busy")
        self._record = RecordCard("summary-record")
        self._rows: QVBoxLayout = column(spacing=0)
        self._ratings = RatingRowsCard()
        self._lay_out()
        self._export.clicked.connect(self.export_requested)
        self._open.clicked.connect(self.history_requested)
        self._new.clicked.connect(self.new_requested)
        self._ratings.rated.connect(self.rated)
        self._ratings.scores_wanted.connect(self._want_scores)
        self._ratings.asked_no_more.connect(self._want_no_rating)

    def render(self, view: SummaryView) -> None:  # type: ignore[override]  # the house's word
        self._title.setText(view.title)
        self._subtitle.setText(view.subtitle)
        self._banner.show_banner(view.banner)
        self._score.setVisible(bool(view.score))
        self._score.show_figure(view.score, self.tr("/ 100"))
        self._caption.setText(view.caption)
        self._busy.setVisible(view.is_waiting)
        self._ratings.show_rows(view.asked)
        for card in (self._score_box, self._results_box):
            card.setVisible(not view.asked)
        self._new.set_look(Look.PLAIN if view.asked else Look.PRIMARY)
        self._record.show_record(view.record)
        if view.results != self._results:
            self._results = view.results
            self._show_results(view.results)

    def take_focus(self) -> None:
        """Begin with what is to be done next: to have the scores shown, or to go on."""
        if self._ratings.isVisibleTo(self):
            self._ratings.take_focus()
        else:
            self._new.setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=16)
        self._score_box, self._results_box = self._score_card(), self._results_card()
        inner.addWidget(self._ratings)
        inner.addWidget(self._score_box)
        inner.addWidget(self._record)
        inner.addWidget(self._results_box)
        inner.addStretch(1)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(self._header_row())
        outer.addLayout(beside_bar(self._banner))
        outer.addWidget(PageScroll("summary-scroll", content), 1)

    def _want_scores(self) -> None:
        """Show the scores; the card goes then, so the focus moves to what comes."""
        self._new.setFocus()
        self.scores_wanted.emit()

    def _want_no_rating(self) -> None:
        self._new.setFocus()
        self.rating_unwanted.emit()

    def _header_row(self) -> QHBoxLayout:
        words = column(spacing=4)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        header = row(spacing=12)
        header.addLayout(words, 1)
        for button in (self._export, self._open, self._new):
            header.addWidget(button)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        return header

    def _score_card(self) -> QFrame:
        card = frame("card")
        inner = row(card, spacing=16)
        inner.setContentsMargins(22, 16, 22, 16)
        inner.addWidget(self._score)
        inner.addWidget(self._caption, 1)
        inner.addWidget(self._busy)
        return card

    def _results_card(self) -> QFrame:
        card = frame("card")
        inner = column(card, spacing=12)
        inner.setContentsMargins(22, 18, 22, 18)
        inner.addWidget(line_label(self.tr("Question by question"), Type.HEADING))
        inner.addLayout(self._rows)
        inner.addStretch(1)
        return card

    def _show_results(self, results: tuple[ResultView, ...]) -> None:
        empty(self._rows)
        for place, result in enumerate(results):
            if place:
                self._rows.addWidget(divider())
            self._rows.addWidget(_result_row(result, self.tr("/ 100")))


def _result_row(result: ResultView, out_of: str) -> QWidget:
    said = result.score or (result.state.word if result.state else "")
    line = named(
        QWidget(), f"summary-result-{result.number}", f"{result.number}. {result.title}: {said}"
    )
    inner = row(line, spacing=12)
    inner.setContentsMargins(0, 12, 0, 12)
    number = line_label(str(result.number), Type.STRONG, "muted")
    number.setFixedWidth(24)
    words = column(spacing=2)
    words.addWidget(label(result.title, Type.NAME))
    if result.detail:
        words.addWidget(label(result.detail, Type.SMALL, "muted"))
    inner.addWidget(number)
    inner.addLayout(words, 1)
    if result.state is not None:
        badge = Badge()
        badge.show_state(*result.state)
        inner.addWidget(badge)
    if result.score:
        figure = Figure()
        figure.show_figure(result.score, out_of)
        inner.addWidget(figure)
    return line
