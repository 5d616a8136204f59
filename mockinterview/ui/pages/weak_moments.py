"""Weak moments: the passages that feedback pointed to, heard one after the other."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.weak_moments import MomentView, WeakView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.moment_list import MomentList
from mockinterview.ui.widgets.parts import column, divider, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PAGE_MARGIN, PageScroll, beside_bar

_LEAST_LIST, _LEAST_CARD = 260, 320


class WeakMomentsPage(QWidget):
    """Shows a ``WeakView``; emits what is to be heard, and where to go."""

    back_requested = Signal()
    kind_chosen = Signal(str)
    chosen = Signal(str)
    play_requested = Signal()
    stepped = Signal(int)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "weak-moments-page", self.tr("Weak moments"))
        self._stops: tuple[QWidget, ...] = ()
        self._make_children()
        self._lay_out()
        self._connect()

    def render(self, view: WeakView) -> None:  # type: ignore[override]  # the house's word
        self._subtitle.setText(view.subtitle)
        self._subtitle.setVisible(bool(view.subtitle))
        self._busy.setVisible(view.is_loading)
        self._banner.show_banner(view.banner)
        self._kinds.show_choices(view.kinds, (view.kind,))
        self._kinds.setVisible(bool(view.kinds))
        self._list.show_rows(view.rows, view.current)
        self._columns.setVisible(bool(view.rows))
        self._absence.setVisible(bool(view.absence))
        self._absence_words.setText(view.absence)
        self._absence_hint.setText(view.absence_hint)
        self._play.setText(self.tr("Pause") if view.is_playing else self.tr("Play from here"))
        self._play.set_icon("pause" if view.is_playing else "play")
        self._play.setEnabled(view.can_play)
        self._next.setEnabled(view.has_next)
        self._previous.setEnabled(view.has_previous)
        self._place.setText(view.place)
        if view.moment is not None:
            self._show_moment(view.moment)
        self._order_by_tab()

    def take_focus(self) -> None:
        self._list.setFocus()

    def _make_children(self) -> None:
        self._back = named(Button(self.tr("Back"), Look.LINK, icon="back"), "weak-back")
        self._subtitle = named(label("", Type.BODY, "muted"), "weak-subtitle")
        self._busy = named(BusySign(), "weak-busy")
        self._banner = Banner("weak-banner")
        self._kinds = ChipGroup("weak-kinds", self.tr("Which passages"), is_exclusive=True)
        self._list = MomentList("weak-list")
        self._absence = named(QWidget(), "weak-absence")
        self._absence_words = named(label("", Type.HEADING), "weak-absence-words")
        self._absence_hint = named(label("", Type.BODY, "muted"), "weak-absence-hint")
        self._badge = named(Badge(), "weak-kind")
        self._place = named(line_label("", Type.BODY, "muted"), "weak-place")
        self._said = named(label("", Type.SUBTITLE), "weak-said")
        self._truth = named(label("", Type.BODY), "weak-truth")
        self._quote = named(label("", Type.LEAD), "weak-quote")
        self._silence = named(label("", Type.BODY, "muted"), "weak-silence")
        self._question = named(label("", Type.NAME), "weak-question")
        self._where = named(label("", Type.SMALL, "muted"), "weak-where")
        self._previous = named(
            Button(self.tr("Previous"), Look.PLAIN, key=Deed.PREVIOUS_MOMENT), "weak-previous"
        )
        self._play = named(Button("", Look.PRIMARY, icon="play", key=Deed.HEAR_MOMENT), "weak-play")
        self._next = named(Button(self.tr("Next"), Look.PLAIN, key=Deed.NEXT_MOMENT), "weak-next")
        self._open = named(
            Button(self.tr("Open the answer"), Look.LINK, key=Deed.OPEN_MOMENT), "weak-open"
        )

    def _lay_out(self) -> None:
        absent = column(self._absence, spacing=8)
        for words in (self._absence_words, self._absence_hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            absent.addWidget(words)
        self._columns = QWidget()
        columns = row(self._columns, spacing=16)
        columns.setContentsMargins(0, 0, GAP, 0)
        columns.addWidget(self._list_card(), 3)
        columns.addWidget(self._moment_card(), 5)
        head = column(spacing=4)
        head.addWidget(self._back)
        title = row(spacing=12)
        title.addWidget(line_label(self.tr("Weak moments"), Type.TITLE))
        title.addWidget(self._busy)
        title.addStretch(1)
        head.addLayout(title)
        head.addWidget(self._subtitle)
        outer = column(self, spacing=14)
        outer.setContentsMargins(36, 24, PAGE_MARGIN, 28)
        head.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        outer.addLayout(head)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(beside_bar(self._kinds))
        outer.addStretch(1)
        outer.addWidget(self._absence)
        outer.addStretch(1)
        outer.addWidget(self._columns, 1000)

    def _list_card(self) -> QFrame:
        card = frame("card")
        card.setMinimumWidth(_LEAST_LIST)
        inner = column(card)
        inner.setContentsMargins(8, 8, 4, 8)
        inner.addWidget(self._list)
        return card

    def _moment_card(self) -> QFrame:
        card = named(frame("card"), "weak-moment", self.tr("The passage"))
        card.setMinimumWidth(_LEAST_CARD)
        content = QWidget()
        words = column(content, spacing=12)
        sign = row(spacing=12)
        sign.addWidget(self._badge)
        sign.addStretch(1)
        sign.addWidget(self._place)
        words.addLayout(sign)
        for part in (self._said, self._truth, self._quote, self._silence):
            words.addWidget(part)
        words.addWidget(divider())
        words.addWidget(self._question)
        words.addWidget(self._where)
        opening = row()
        opening.addWidget(self._open)
        opening.addStretch(1)
        words.addLayout(opening)
        words.addStretch(1)
        outer = column(card, spacing=14)
        outer.setContentsMargins(22, 18, 8, 18)
        outer.addWidget(PageScroll("weak-scroll", content), 1)
        outer.addLayout(self._ways())
        return card

    def _ways(self) -> QBoxLayout:
        """Return the buttons, on two lines where large words leave no room for one."""
        buttons = named(QWidget(), "weak-ways")
        flow = FlowLayout(buttons)
        for button in (self._previous, self._play, self._next):
            flow.addWidget(button)
        return beside_bar(buttons)

    def _connect(self) -> None:
        Keys(
            self,
            {
                Deed.HEAR_MOMENT: self._press_play,
                Deed.NEXT_MOMENT: partial(self.stepped.emit, 1),
                Deed.PREVIOUS_MOMENT: partial(self.stepped.emit, -1),
                Deed.OPEN_MOMENT: self.open_requested.emit,
            },
        )
        self._back.clicked.connect(self.back_requested)
        self._kinds.changed.connect(self._choose_kind)
        self._list.chosen.connect(self.chosen)
        self._list.opened.connect(self.open_requested)
        self._play.clicked.connect(self.play_requested)
        self._next.clicked.connect(partial(self.stepped.emit, 1))
        self._previous.clicked.connect(partial(self.stepped.emit, -1))
        self._open.clicked.connect(self.open_requested)

    def _show_moment(self, moment: MomentView) -> None:
        self._badge.show_state(*moment.sign)
        self._said.setText(moment.title)
        self._truth.setText(moment.truth)
        self._truth.setVisible(bool(moment.truth))
        self._quote.setText(self.tr("“{words}”").format(words=moment.quote))
        self._quote.setVisible(bool(moment.quote))
        silence = self.tr("There is no recording of this passage, so it cannot be played.")
        self._silence.setText("" if moment.can_be_heard else silence)
        self._silence.setVisible(not moment.can_be_heard)
        self._question.setText(moment.question)
        self._where.setText(moment.where)

    def _choose_kind(self, chosen: tuple[str, ...]) -> None:
        self.kind_chosen.emit(chosen[0])

    def _press_play(self) -> None:
        if self._play.isEnabled():
            self.play_requested.emit()

    def _order_by_tab(self) -> None:
        stops = (
            self._back,
            *self._kinds.tab_stops,
            self._list,
            self._open,
            self._previous,
            self._play,
            self._next,
        )
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
