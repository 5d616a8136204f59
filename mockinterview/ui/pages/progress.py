"""The page of progress: how answers change over time, by area and level, and what is due."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.progress import ProgressView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.progress_cards import (
    Beside,
    CalibrationCard,
    DueLine,
    FiguresCard,
    WeeksCard,
)
from mockinterview.ui.widgets.progress_curve import ProgressCurve
from mockinterview.ui.widgets.progress_map import ProgressMap
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar

_LEAST_FOR_TWO = 760
"""A page that is narrower, in pixels at the usual size of words, has one column."""


class ProgressPage(QWidget):
    """Shows a ``ProgressView`` and emits what the person looks at, opens and starts."""

    span_chosen = Signal(object)
    measure_chosen = Signal(object)
    area_chosen = Signal(object)
    point_opened = Signal(object)
    cell_opened = Signal(str, str)
    due_requested = Signal()
    practise_requested = Signal()
    export_requested = Signal()
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "progress-page", self.tr("Progress"))
        self._make_children()
        self._lay_out()
        self._connect()

    def render(self, view: ProgressView) -> None:  # type: ignore[override]  # the house's word
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_loading)
        self._spans.setVisible(bool(view.spans))
        self._spans.show_choices(view.spans, (view.span,))
        self._subtitle.setText(view.subtitle)
        self._subtitle.setVisible(bool(view.subtitle))
        self._export.setVisible(view.curve is not None)
        self._absence.setVisible(bool(view.absence))
        self._absence_words.setText(view.absence)
        self._absence_hint.setText(view.absence_hint)
        self._practise.setVisible(view.offers_practice)
        self._scroll.setVisible(not view.absence)
        self._show_curve(view)
        self._delivery.show_rows(view.delivery, view.lately)
        self._levels.show_rows(view.levels)
        self._criteria.show_rows(view.criteria)
        self._calibration.show_sentences(view.calibration)
        self._weeks.show_weeks(view.weeks)
        self._show_map(view)
        self._due.show_due(view.due)
        for line in self._lines:
            line.hide_where_empty()

    def take_focus(self) -> None:
        if self._practise.isVisibleTo(self):
            self._practise.setFocus()
        else:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place()

    def _place(self) -> None:
        is_narrow = self.width() < scaled(_LEAST_FOR_TWO)
        for line in self._lines:
            line.show_narrow(is_narrow=is_narrow)

    def _show_curve(self, view: ProgressView) -> None:
        self._curve_card.setVisible(view.curve is not None)
        if view.curve is not None:
            self._measures.show_choices(view.curve.choices, view.curve.measure)
            self._curve.show_curve(view.curve)

    def _show_map(self, view: ProgressView) -> None:
        self._map_card.setVisible(view.map is not None)
        if view.map is not None:
            self._areas.show_choices(view.map.areas, view.map.area)
            self._map.show_map(view.map)
            self._map_note.setText(view.map.note)

    def _make_children(self) -> None:
        self._banner = Banner("progress-banner")
        self._busy = named(BusySign(), "progress-busy")
        self._subtitle = named(label("", Type.BODY, "muted"), "progress-subtitle")
        self._spans = ChipGroup("progress-span", self.tr("Time"), is_exclusive=True)
        self._export = named(
            Button(self.tr("Export…"), Look.SMALL, icon="export"), "progress-export"
        )
        self._absence_words = named(label("", Type.HEADING), "progress-absence-words")
        self._absence_hint = named(label("", Type.BODY, "muted"), "progress-absence-hint")
        self._practise = named(
            Button(self.tr("Start to practise"), Look.PRIMARY), "progress-practise"
        )
        self._measures = Picker("progress-measures", self.tr("What is followed over time"))
        self._open = named(Button(self.tr("Open this point"), Look.LINK), "progress-open-point")
        self._curve = ProgressCurve(self._open)
        self._delivery = FiguresCard("progress-delivery", self.tr("Delivery"))
        self._areas = Picker("progress-areas", self.tr("Area"))
        self._map = ProgressMap()
        self._map_note = named(label("", Type.SMALL, "muted"), "progress-map-note")
        self._levels = FiguresCard("progress-levels", self.tr("By level"))
        self._criteria = FiguresCard("progress-criteria", self.tr("By criterion"))
        self._calibration = CalibrationCard()
        self._weeks = WeeksCard()
        self._due = DueLine()

    def _lay_out(self) -> None:
        self._curve_card = self._card_of_curve()
        self._map_card = self._card_of_map()
        first = Beside((self._curve_card, 5), (self._delivery, 3))
        words = Beside((self._levels, 1), (self._criteria, 1), (self._calibration, 1))
        self._lines = (first, words)
        content = QWidget()
        inner = column(content, spacing=16)
        for part in (self._due, first, self._map_card, words, self._weeks):
            inner.addWidget(part)
        inner.addStretch(1)
        self._scroll = PageScroll("progress-scroll", content)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(beside_bar(self._head()))
        outer.addLayout(beside_bar(self._banner))
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._absence_part(), 1)

    def _head(self) -> QWidget:
        head = QWidget()
        title = row(spacing=12)
        title.addWidget(line_label(self.tr("Progress"), Type.TITLE))
        title.addWidget(self._busy)
        title.addStretch(1)
        title.addWidget(self._export)
        outer = column(head, spacing=8)
        outer.addLayout(title)
        outer.addWidget(self._subtitle)
        outer.addWidget(self._spans)
        return head

    def _card_of_curve(self) -> QWidget:
        card = frame("card")
        outer = column(card, spacing=10)
        outer.setContentsMargins(22, 16, 22, 18)
        chosen = row()
        chosen.addWidget(self._measures)
        chosen.addStretch(1)
        outer.addLayout(chosen)
        outer.addWidget(self._curve)
        outer.addStretch(1)
        return card

    def _card_of_map(self) -> QWidget:
        card = frame("card")
        outer = column(card, spacing=10)
        outer.setContentsMargins(22, 18, 22, 18)
        head = row(spacing=12)
        head.addWidget(line_label(self.tr("Where you stand"), Type.HEADING))
        head.addStretch(1)
        head.addWidget(self._areas)
        outer.addLayout(head)
        outer.addWidget(self._map)
        outer.addWidget(self._map_note)
        return card

    def _absence_part(self) -> QWidget:
        self._absence = named(QWidget(), "progress-absence")
        absent = column(self._absence, spacing=8)
        absent.addStretch(1)
        for words in (self._absence_words, self._absence_hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            absent.addWidget(words)
        absent.addSpacing(8)
        absent.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignHCenter)
        absent.addStretch(2)
        return self._absence

    def _connect(self) -> None:
        self._spans.changed.connect(self._choose_span)
        self._measures.picked.connect(self.measure_chosen)
        self._areas.picked.connect(self.area_chosen)
        self._open.clicked.connect(self._curve.open_chosen)
        self._curve.opened.connect(self.point_opened)
        self._map.group_opened.connect(self.area_chosen)
        self._map.cell_opened.connect(self.cell_opened)
        self._due.start_requested.connect(self.due_requested)
        self._practise.clicked.connect(self.practise_requested)
        self._export.clicked.connect(self.export_requested)
        self._banner.acted.connect(self.acted)

    def _choose_span(self, chosen: tuple[object, ...]) -> None:
        self.span_chosen.emit(chosen[0])
