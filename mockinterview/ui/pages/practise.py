"""The first page: choose what to practise, see that the sound is right, start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.core.plan import Wishes
from mockinterview.ui.typography import Type
from mockinterview.ui.views.practise import PractiseView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.slider import CountSlider
from mockinterview.ui.widgets.sound import LastTimeCard, SoundCard


class PractisePage(QWidget):
    """Shows a ``PractiseView`` and emits what the person chooses."""

    packs_chosen = Signal(tuple)
    levels_chosen = Signal(tuple)
    areas_chosen = Signal(tuple)
    format_chosen = Signal(tuple)
    count_chosen = Signal(int)
    start_requested = Signal()
    voice_requested = Signal()
    session_requested = Signal(str)
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "practise-page", self.tr("Practise"))
        self._make_children()
        self._lay_out()
        self._connect()

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
        self._show_titles(view.wishes)
        self._packs.show_choices(view.packs, view.wishes.packs)
        self._levels.show_choices(view.levels, view.wishes.levels)
        self._areas.show_choices(view.areas, view.wishes.areas)
        self._formats.show_choices(view.formats, (view.wishes.format,))
        self._sentence.setText(view.format_sentence)
        self._count.show_count(view.wishes.count, view.most_questions)
        self._plan_line.setText(view.plan_line)
        self._start.setEnabled(view.can_start)
        self._sound.show_sound(view.sound)
        self._last_time.show_last_time(view.last_time)

    def take_focus(self) -> None:
        if self._start.isEnabled():
            self._start.setFocus()
        else:
            self.setFocus()

    def _make_children(self) -> None:
        self._banner = Banner("practise-banner")
        self._packs_title = _group_label()
        self._levels_title = _group_label()
        self._areas_title = _group_label()
        self._packs = ChipGroup("practise-packs", self.tr("Packs"))
        self._levels = ChipGroup("practise-levels", self.tr("Levels"))
        self._formats = ChipGroup("practise-formats", self.tr("Format"), is_exclusive=True)
        self._sentence = named(label("", Type.SMALL, "muted"), "practise-sentence")
        self._count = CountSlider("practise-count", self.tr("Number of questions"))
        self._areas = ChipGroup("practise-areas", self.tr("Areas"))
        self._start = named(Button(self.tr("Start interview"), Look.PRIMARY), "practise-start")
        self._plan_line = named(label("", Type.BODY, "muted"), "practise-plan")
        self._busy = named(BusySign(), "practise-busy")
        self._absence_words = named(label("", Type.HEADING), "practise-absence")
        self._absence_hint = named(label("", Type.BODY, "muted"), "practise-absence-hint")
        self._sound = SoundCard()
        self._last_time = LastTimeCard()

    def _lay_out(self) -> None:
        cards = QWidget()
        right = column(cards, spacing=16)
        right.addWidget(self._sound)
        right.addWidget(self._last_time)
        right.addStretch(1)
        columns = row(spacing=16)
        columns.addWidget(self._choice_card(), 5)
        beside = PageScroll("practise-cards", cards)
        beside.setMinimumWidth(334)
        columns.addWidget(beside, 3)
        head = column(spacing=4)
        head.addWidget(line_label(self.tr("Practise"), Type.TITLE))
        words = self.tr("Hear a question, answer aloud, and see what your answer covered.")
        head.addWidget(label(words, Type.BODY, "muted"))
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN, 28)
        outer.addLayout(head)
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(columns, 1)

    def _choice_card(self) -> QFrame:
        card = frame("card")
        self._choice = QWidget()
        chosen = column(self._choice, spacing=0)
        for title, group in (
            (self._packs_title, self._packs),
            (self._levels_title, self._levels),
        ):
            _add_group(chosen, title, group)
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
        # Last, because there may be many and few people choose among them.
        _add_group(chosen, self._areas_title, self._areas)
        chosen.addStretch(1)
        self._absence = QWidget()
        absent = column(self._absence, spacing=8)
        absent.addStretch(1)
        absent.addWidget(self._busy)
        absent.addWidget(self._absence_words)
        absent.addWidget(self._absence_hint)
        absent.addStretch(2)
        content = QWidget()
        inner = column(content)
        inner.addWidget(self._choice)
        inner.addWidget(self._absence)
        outer = column(card, spacing=16)
        outer.setContentsMargins(22, 20, 8, 20)
        outer.addWidget(PageScroll("practise-scroll", content), 1)
        outer.addLayout(self._start_row())
        return card

    def _show_titles(self, wishes: Wishes) -> None:
        """Say that a group without a choice means all of it."""
        for title, name, chosen in (
            (self._packs_title, self.tr("Pack"), wishes.packs),
            (self._levels_title, self.tr("Level"), wishes.levels),
            (self._areas_title, self.tr("Areas"), wishes.areas),
        ):
            title.setText(name if chosen else self.tr("{name} · any").format(name=name))

    def _start_row(self) -> QHBoxLayout:
        start = row(spacing=18)
        start.addWidget(self._start)
        start.addWidget(self._plan_line, 1, Qt.AlignmentFlag.AlignVCenter)
        return start

    def _connect(self) -> None:
        self._banner.acted.connect(self.acted)
        self._packs.changed.connect(self.packs_chosen)
        self._levels.changed.connect(self.levels_chosen)
        self._areas.changed.connect(self.areas_chosen)
        self._formats.changed.connect(self.format_chosen)
        self._count.changed.connect(self.count_chosen)
        self._start.clicked.connect(self.start_requested)
        self._sound.voice_requested.connect(self.voice_requested)
        self._last_time.session_requested.connect(self.session_requested)


def _add_group(into: QVBoxLayout, title: QLabel, group: ChipGroup) -> None:
    into.addWidget(title)
    into.addSpacing(8)
    into.addWidget(group)
    into.addSpacing(18)


def _group_label(text: str = "") -> QLabel:
    return line_label(text, Type.LABEL, "muted")
