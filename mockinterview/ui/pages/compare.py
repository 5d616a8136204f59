"""Two takes of one question side by side: chosen, compared, heard in turn."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.comparing import CompareView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.two_takes import FiguresCard, PointsCard, WordsCard


class ComparePage(QWidget):
    """Shows a ``CompareView``; emits what is chosen and what is to be heard.

    ``take_chosen`` carries "a" or "b" and a take; ``hear_requested`` "a", "b" or "both" of the
    current key point; ``turn_requested`` the number of another one.
    """

    back_requested = Signal()
    question_chosen = Signal(str)
    take_chosen = Signal(str, object)
    open_requested = Signal(str)
    play_requested = Signal(object)
    hear_requested = Signal(str)
    turn_requested = Signal(int)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "compare-page", self.tr("Two takes side by side"))
        self._current: int | None = None
        self._make_children()
        self._lay_out()
        self._connect()

    def render(self, view: CompareView) -> None:  # type: ignore[override]  # the house's word
        self.setProperty("apart", view.is_apart)
        for opener in self._openers.values():
            opener.setVisible(not view.is_apart)
        self._title.setText(view.title or self.tr("Two takes side by side"))
        self._question.setText(view.question)
        self._question.setVisible(bool(view.question))
        self._busy.setVisible(view.is_loading)
        self._banner.show_banner(view.banner)
        self._questions.show_choices(view.questions, (view.chosen_question,))
        self._questions.setVisible(len(view.questions) > 1)
        self._show_takes(view)
        self._absence.setVisible(bool(view.absence))
        self._absence_words.setText(view.absence)
        self._absence_hint.setText(view.absence_hint)
        has_both = view.chosen_a is not None
        self._scroll.setVisible(has_both)
        if has_both:
            self._figures.show_figures(view.figures)
            self._points.show_points(view)
            self._words.show_words(view.a, view.b, view.playing)
            self._come_to(view.current)
        self._order_by_tab()

    def take_focus(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._back.setFocus()

    def _make_children(self) -> None:
        self._back = named(Button(self.tr("Back"), Look.LINK, icon="back"), "compare-back")
        self._title = named(label("", Type.TITLE), "compare-title")
        self._question = named(label("", Type.BODY, "muted"), "compare-question")
        self._busy = named(BusySign(), "compare-busy")
        self._banner = Banner("compare-banner")
        self._questions = ChipGroup(
            "compare-questions", self.tr("Questions of both interviews"), is_exclusive=True
        )
        self._takes = named(QWidget(), "compare-takes")
        self._pickers = {
            "a": Picker("compare-take-a", self.tr("Take A, the earlier one")),
            "b": Picker("compare-take-b", self.tr("Take B, the later one")),
        }
        self._openers = {
            name: named(Button(self.tr("Open"), Look.LINK), f"compare-open-{name}", words)
            for name, words in (
                ("a", self.tr("Open the interview of A")),
                ("b", self.tr("Open the interview of B")),
            )
        }
        self._absence = named(QWidget(), "compare-absence")
        self._absence_words = named(label("", Type.HEADING), "compare-absence-words")
        self._absence_hint = named(label("", Type.BODY, "muted"), "compare-absence-hint")
        self._figures, self._points, self._words = FiguresCard(), PointsCard(), WordsCard()

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=16)
        for card in (self._figures, self._points, self._words):
            inner.addWidget(card)
        inner.addStretch(1)
        self._scroll = PageScroll("compare-scroll", content)
        absent = column(self._absence, spacing=8)
        for words in (self._absence_words, self._absence_hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            absent.addWidget(words)
        outer = column(self, spacing=14)
        outer.setContentsMargins(36, 24, PAGE_MARGIN, 28)
        outer.addLayout(self._header())
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(beside_bar(self._questions))
        outer.addLayout(beside_bar(self._takes))
        outer.addStretch(1)
        outer.addWidget(self._absence)
        outer.addStretch(1)
        outer.addWidget(self._scroll, 1000)

    def _header(self) -> QBoxLayout:
        words = column(spacing=4)
        words.addWidget(self._back)
        words.addWidget(self._title)
        words.addWidget(self._question)
        header = row(spacing=12)
        header.addLayout(words, 1)
        header.addWidget(self._busy)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        takes = row(self._takes, spacing=22)
        for name, sign in (("a", self.tr("A")), ("b", self.tr("B"))):
            takes.addLayout(self._take_row(name, line_label(sign, Type.HEADING)), 1)
        return header

    def _take_row(self, name: str, sign: QLabel) -> QBoxLayout:
        made = row(spacing=10)
        made.addWidget(sign)
        made.addWidget(self._pickers[name], 1)
        made.addWidget(self._openers[name])
        return made

    def _connect(self) -> None:
        Keys(
            self,
            {
                Deed.HEAR_A: partial(self.hear_requested.emit, "a"),
                Deed.HEAR_B: partial(self.hear_requested.emit, "b"),
                Deed.HEAR_BOTH: partial(self.hear_requested.emit, "both"),
                Deed.NEXT_POINT: partial(self.stepped.emit, 1),
                Deed.PREVIOUS_POINT: partial(self.stepped.emit, -1),
            },
        )
        self._back.clicked.connect(self.back_requested)
        self._questions.changed.connect(self._choose_question)
        for name in ("a", "b"):
            self._pickers[name].picked.connect(partial(self.take_chosen.emit, name))
            self._openers[name].clicked.connect(partial(self._ask_to_open, name))
        self._points.play_requested.connect(self.play_requested)
        self._points.turn_requested.connect(self.turn_requested)
        self._words.play_requested.connect(self.play_requested)

    def _show_takes(self, view: CompareView) -> None:
        self._takes.setVisible(view.chosen_a is not None)
        chosen = {"a": view.chosen_a, "b": view.chosen_b}
        for name, other in (("a", "b"), ("b", "a")):
            choices = [each for each in view.takes if each.value != chosen[other]]
            self._pickers[name].show_choices(choices, chosen[name])

    def _come_to(self, current: int | None) -> None:
        """Bring the key point into sight that the keys have come to."""
        before, self._current = self._current, current
        if current is None or current == before or before is None:
            return
        line = self._points.row_of(current)
        if line is not None:
            self._scroll.ensureWidgetVisible(line, 0, 40)

    def _choose_question(self, chosen: tuple[str, ...]) -> None:
        self.question_chosen.emit(chosen[0])

    def _ask_to_open(self, name: str) -> None:
        self.open_requested.emit(name)

    def _order_by_tab(self) -> None:
        """Chips are made as they come, and Qt puts new ones last of all."""
        stops = (
            self._back,
            *self._questions.tab_stops,
            self._pickers["a"],
            self._openers["a"],
            self._pickers["b"],
            self._openers["b"],
        )
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
