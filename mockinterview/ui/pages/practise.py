"""The first page: choose what to practise, see that the sound is right, start."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type, fonts_kept, scaled
from mockinterview.ui.views.practise import PractiseView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.choosing import TitledChips
from mockinterview.ui.widgets.coach import CoachCard
from mockinterview.ui.widgets.disclosure import Disclosure
from mockinterview.ui.widgets.due import DueCard
from mockinterview.ui.widgets.interview_date import InterviewDateLine
from mockinterview.ui.widgets.offer import OfferCard
from mockinterview.ui.widgets.panel import PanelSwitch
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.slider import CountSlider
from mockinterview.ui.widgets.sound import LastTimeCard, SoundCard
from mockinterview.ui.widgets.topics import TopicPicker

_WIDEST_BESIDE = 400
"""What stands beside the choices leaves them room when words are large."""

_LEAST_FOR_TWO = 680
"""A page that is narrower, in pixels at the usual size of words, has one column."""


class PractisePage(QWidget):
    """Shows a ``PractiseView`` and emits what the person chooses."""

    packs_chosen = Signal(tuple)
    levels_chosen = Signal(tuple)
    focus_chosen = Signal(tuple)
    kinds_chosen = Signal(tuple)
    areas_chosen = Signal(tuple)
    topics_chosen = Signal(tuple)
    format_chosen = Signal(tuple)
    count_chosen = Signal(int)
    follow_ups_chosen = Signal(tuple)
    panel_chosen = Signal(bool)
    more_toggled = Signal()
    date_chosen = Signal(object)
    date_toggled = Signal()
    suggestion_taken = Signal()
    voice_chosen = Signal(object)
    start_requested = Signal()
    due_requested = Signal()
    voice_requested = Signal()
    session_requested = Signal(str)
    sending_requested = Signal()
    sound_check_requested = Signal()
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "practise-page", self.tr("Practise"))
        self._stops: tuple[QWidget, ...] = ()
        self._make_children()
        self._lay_out()
        self._connect()

    @property
    def offer(self) -> OfferCard:
        """The offer of answers that were cut off; shown by a controller of its own."""
        return self._offer

    def render(self, view: PractiseView) -> None:  # type: ignore[override]  # the house's word
        self._banner.show_banner(view.banner)
        has_choice = not view.absence and not view.is_loading
        self._choice.setVisible(has_choice)
        self._absence.setVisible(not has_choice)
        self._busy.setVisible(view.is_loading)
        self._absence_words.setText(
            self.tr("Reading the questions…") if view.is_loading else view.absence
        )
        self._absence_hint.setText(view.absence_hint)
        self._absence_hint.setVisible(bool(view.absence_hint))
        self._packs.show_choices(view.packs, view.wishes.packs)
        self._levels.show_choices(view.levels, view.wishes.levels)
        self._focuses.show_choices(view.focuses, (view.wishes.focus,))
        self._kinds.show_choices(view.kinds, view.wishes.kinds)
        self._areas.show_choices(view.areas, view.wishes.areas)
        self._topics.show_topics(view.topics, view.wishes.topics)
        self._formats.show_choices(view.formats, (view.wishes.format,))
        self._follow_ups.show_choices(view.follow_ups, (view.follow_ups_a_question,))
        self._panel.show_panel(view.panel)
        self._more.show_open(view.more, is_open=view.is_more_open)
        self._date.show_date(view.date)
        self._sentence.setText(view.format_sentence)
        self._count.show_count(view.wishes.count, view.most_questions)
        self._plan_line.setText(view.plan_line)
        self._start.setEnabled(view.can_start)
        self._due.show_due(view.due)
        self._sound.show_sound(view.sound)
        self._coach.show_coach(view.coach)
        self._last_time.show_last_time(view.last_time)
        self._order_by_tab()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place_cards()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_cards()

    def _place_cards(self) -> None:
        """Put the cards below the choices where there is no room beside them."""
        is_narrow = self.width() < scaled(_LEAST_FOR_TWO)
        if is_narrow is self._beside.isHidden():
            return
        self._beside.setHidden(is_narrow)
        with fonts_kept(self._cards.findChildren(QWidget)):
            if is_narrow:
                self._below.addWidget(self._beside.takeWidget())
            else:
                self._beside.setWidget(self._cards)

    def take_focus(self) -> None:
        if self._start.isEnabled():
            self._start.setFocus()
        else:
            self.setFocus()

    def _order_by_tab(self) -> None:
        """Let Tab walk the choices as they stand: chips come and go with the packs."""
        stops = (
            *self._date.tab_stops,
            *self._offer.tab_stops,
            self._scroll,
            *self._packs.tab_stops,
            *self._levels.tab_stops,
            *self._focuses.tab_stops,
            *self._formats.tab_stops,
            self._count.slider,
            self._more.tab_stop,
            *self._follow_ups.tab_stops,
            self._panel.tab_stop,
            *self._kinds.tab_stops,
            *self._areas.tab_stops,
            *self._topics.tab_stops,
            self._start,
            *self._due.tab_stops,
            *self._sound.tab_stops,
        )
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _make_children(self) -> None:
        self._banner = Banner("practise-banner")
        self._offer = OfferCard()
        self._packs = TitledChips("practise-packs", self.tr("Pack"))
        self._levels = TitledChips("practise-levels", self.tr("Level"))
        self._focuses = TitledChips("practise-focus", self.tr("Which questions"), is_exclusive=True)
        self._formats = ChipGroup("practise-formats", self.tr("Format"), is_exclusive=True)
        self._sentence = named(label("", Type.SMALL, "muted"), "practise-sentence")
        self._follow_ups = TitledChips(
            "practise-follow-ups", self.tr("Follow-up questions"), is_exclusive=True
        )
        self._panel = PanelSwitch()
        self._more = Disclosure("practise-more")
        self._date = InterviewDateLine()
        self._count = CountSlider("practise-count", self.tr("Number of questions"))
        self._kinds = TitledChips("practise-kinds", self.tr("Kind"))
        self._areas = TitledChips("practise-areas", self.tr("Areas"))
        self._topics = TopicPicker("practise-topics")
        self._start = named(Button(self.tr("Start interview"), Look.PRIMARY), "practise-start")
        self._plan_line = named(label("", Type.BODY, "muted"), "practise-plan")
        self._busy = named(BusySign(), "practise-busy")
        self._absence_words = named(label("", Type.HEADING), "practise-absence")
        self._absence_hint = named(label("", Type.BODY, "muted"), "practise-absence-hint")
        self._due = DueCard()
        self._sound = SoundCard()
        self._coach = CoachCard()
        self._last_time = LastTimeCard()

    def _lay_out(self) -> None:
        cards = self._cards = QWidget()
        right = column(cards, spacing=16)
        right.addWidget(self._due)
        right.addWidget(self._sound)
        right.addWidget(self._coach)
        right.addWidget(self._last_time)
        right.addStretch(1)
        columns = row(spacing=16)
        columns.addWidget(self._choice_card(), 5)
        self._beside = PageScroll("practise-cards", cards)
        self._beside.setMinimumWidth(min(scaled(334), _WIDEST_BESIDE))
        columns.addWidget(self._beside, 3)
        head = column(spacing=4)
        head.addWidget(line_label(self.tr("Practise"), Type.TITLE))
        head.addWidget(self._date)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(head)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(beside_bar(self._offer))
        outer.addLayout(columns, 1)

    def _choice_card(self) -> QFrame:
        card = frame("card")
        self._choice = QWidget()
        chosen = column(self._choice, spacing=0)
        for group in (self._packs, self._levels, self._focuses):
            chosen.addWidget(group)
        chosen.addWidget(_group_label(self.tr("Format")))
        chosen.addSpacing(8)
        chosen.addWidget(self._formats)
        chosen.addSpacing(8)
        chosen.addWidget(self._sentence)
        chosen.addSpacing(18)
        chosen.addWidget(_group_label(self.tr("Questions")))
        chosen.addSpacing(4)
        chosen.addWidget(self._count)
        chosen.addSpacing(18)
        chosen.addWidget(self._more)
        rarer = column(self._more.content)
        for rare in (self._follow_ups, self._panel, self._kinds, self._areas, self._topics):
            rarer.addWidget(rare)
        chosen.addStretch(1)
        self._absence = QWidget()
        absent = column(self._absence, spacing=8)
        absent.addStretch(1)
        absent.addWidget(self._busy)
        absent.addWidget(self._absence_words)
        absent.addWidget(self._absence_hint)
        absent.addStretch(2)
        content = QWidget()
        inner = self._below = column(content)
        inner.addWidget(self._choice)
        inner.addWidget(self._absence)
        outer = column(card, spacing=16)
        outer.setContentsMargins(22, 20, 8, 20)
        self._scroll = PageScroll("practise-scroll", content)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._start_row())
        return card

    def _start_row(self) -> QHBoxLayout:
        start = row(spacing=18)
        start.addWidget(self._start)
        start.addWidget(self._plan_line, 1, Qt.AlignmentFlag.AlignVCenter)
        return start

    def _keep_topics_in_sight(self) -> None:
        """Scroll to the topics where one was added or taken away and the page is longer."""
        if self._topics.has_focus:
            self._scroll.ensureWidgetVisible(self._topics, 0, 0)

    def _connect(self) -> None:
        Keys(self, {Deed.START: self._start.click})
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_topics_in_sight)
        self._banner.acted.connect(self.acted)
        self._packs.changed.connect(self.packs_chosen)
        self._levels.changed.connect(self.levels_chosen)
        self._focuses.changed.connect(self.focus_chosen)
        self._kinds.changed.connect(self.kinds_chosen)
        self._areas.changed.connect(self.areas_chosen)
        self._topics.changed.connect(self.topics_chosen)
        self._formats.changed.connect(self.format_chosen)
        self._count.changed.connect(self.count_chosen)
        self._follow_ups.changed.connect(self.follow_ups_chosen)
        self._panel.chosen.connect(self.panel_chosen)
        self._more.toggled.connect(self.more_toggled)
        self._date.chosen.connect(self.date_chosen)
        self._date.toggled.connect(self.date_toggled)
        self._date.suggestion_taken.connect(self.suggestion_taken)
        self._sound.voice_chosen.connect(self.voice_chosen)
        self._start.clicked.connect(self.start_requested)
        self._due.start_requested.connect(self.due_requested)
        self._sound.voice_requested.connect(self.voice_requested)
        self._sound.check_requested.connect(self.sound_check_requested)
        self._coach.see_requested.connect(self.sending_requested)
        self._last_time.session_requested.connect(self.session_requested)


def _group_label(text: str) -> QLabel:
    return line_label(text, Type.LABEL, "muted")
