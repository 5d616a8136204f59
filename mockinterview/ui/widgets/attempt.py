"""One attempt, after an answer and in the history alike: as a checklist, or side by side.

Before the person has said how well it went, the question about that stands in the place of the
checklist, and nothing beside it tells what the coach found.
"""

from collections.abc import Collection
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.core.session import NOTE_LENGTH
from mockinterview.ui.settling import settle
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.views.attempt import AttemptView
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.note import NoteView
from mockinterview.ui.widgets.better import BetterAnswerCard
from mockinterview.ui.widgets.cards import DeliveryCard, ModelAnswerCard
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.compare import ComparisonCard
from mockinterview.ui.widgets.coverage import CoverageCard
from mockinterview.ui.widgets.note import NoteCard, NoteWords
from mockinterview.ui.widgets.own_rating import RatingCard
from mockinterview.ui.widgets.parts import column, named
from mockinterview.ui.widgets.replay import ReplayCard
from mockinterview.ui.widgets.two_columns import TwoColumns


class Way(StrEnum):
    """How an answer is looked at."""

    CHECKLIST = "checklist"
    SIDE_BY_SIDE = "side-by-side"


class AttemptBody(QWidget):
    """The cards of an attempt.

    ``rated`` carries a rating, or None where it is taken back; ``rating_declined`` and
    ``rating_unwanted`` say that the score is to be shown without one, now and from now on. Where
    the replay is what one came for, it stands first and has the whole width. What the keys of the
    page are for comes before what they do to the replay.
    """

    play_requested = Signal(object)
    retry_requested = Signal()
    filler_judged = Signal(object)
    asked = Signal(str)
    rated = Signal(object)
    rating_declined = Signal()
    rating_unwanted = Signal()
    note_typed = Signal(str)

    def __init__(self, *, is_replay_first: bool = False, page_deeds: Collection[Deed] = ()) -> None:
        super().__init__()
        named(self, "attempt-body")
        self._is_replay_first = is_replay_first
        self._view: AttemptView | None = None
        self._way = Way.CHECKLIST
        self._make_children(page_deeds)
        self._lay_out()
        self._connect()

    @property
    def is_asking(self) -> bool:
        """Whether the person is asked for their rating now."""
        return self._view is not None and self._view.asks_rating

    @property
    def replay(self) -> ReplayCard:
        return self._replay

    def hear_model_answer(self) -> None:
        """Have the model answer read, or stop that."""
        if self._model_answer.isVisible():
            self._model_answer.hear()

    def show_attempt(self, view: AttemptView) -> None:
        self._view = view
        playing = view.playing
        self._rating.show_question(is_judged_meanwhile=view.is_judged_meanwhile)
        self._replay.show_source(view.transcript_source)
        self._better.show_better(view.better, playing)
        self._delivery.show_delivery(view.delivery, playing)
        if not view.asks_rating:
            self._coverage.show_coverage(view.coverage, playing, view.own)
            self._model_answer.show_model_answer(view.model_answer, playing)
        if view.comparison is not None:
            self._comparison.show_comparison(view.coverage, view.comparison, view.own, playing)
        self._show_way()

    def make_ahead(self) -> None:
        """Make what takes longest at the first answer, before there is one."""
        self._delivery.make_ahead()

    def make_ready(self, view: AttemptView) -> None:
        """Make what is hidden until the person has rated, so that it is there at once then."""
        if self.is_asking:
            self._coverage.show_coverage(view.coverage, None, view.own)
            _settle_beside(self._coverage, self._replay)
            QTimer.singleShot(0, self, partial(self._make_model_answer_ready, view))

    def _make_model_answer_ready(self, view: AttemptView) -> None:
        if self.is_asking:
            self._model_answer.show_model_answer(view.model_answer, None)
            _settle_beside(self._model_answer, self._delivery)

    def show_note(self, name: object, view: NoteView) -> None:
        self._note.show_note(name, view)

    def _make_children(self, page_deeds: Collection[Deed]) -> None:
        self._ways = ChipGroup(
            "attempt-way", self.tr("How to look at the answer"), is_exclusive=True
        )
        self._rating = RatingCard()
        self._coverage = CoverageCard()
        self._comparison = ComparisonCard()
        self._replay = ReplayCard(page_deeds)
        self._better = BetterAnswerCard()
        self._delivery = DeliveryCard()
        self._model_answer = ModelAnswerCard()
        words = NoteWords(
            self.tr("Your note on this answer"),
            self.tr("Your note on this answer"),
            self.tr("What to keep, what to say another way next time…"),
        )
        self._note = NoteCard("answer-note", words, NOTE_LENGTH)

    def _lay_out(self) -> None:
        left = column(spacing=16)
        left.addWidget(self._coverage)
        if not self._is_replay_first:
            left.addWidget(self._replay, 1)
        left.addWidget(self._better)
        if self._is_replay_first:
            left.addStretch(1)
        right = column(spacing=16)
        right.addWidget(self._delivery)
        right.addWidget(self._model_answer, 1)
        self._cards = TwoColumns(left, right, (17, 10), self._least_of_right)
        outer = column(self, spacing=16)
        if self._is_replay_first:
            outer.addWidget(self._replay)
        outer.addWidget(self._ways)
        outer.addWidget(self._rating)
        outer.addWidget(self._cards, 1)
        outer.addWidget(self._comparison, 1)
        outer.addWidget(self._note)

    def _least_of_right(self) -> int:
        return max(self._delivery.least_width(), self._model_answer.minimumSizeHint().width())

    def _connect(self) -> None:
        self._ways.changed.connect(self._choose_way)
        self._rating.rated.connect(self.rated)
        self._rating.declined.connect(self.rating_declined)
        self._rating.asked_no_more.connect(self.rating_unwanted)
        for card in (self._coverage, self._comparison):
            card.play_requested.connect(self.play_requested)
            card.rated.connect(self.rated)
        self._coverage.retry_requested.connect(self.retry_requested)
        self._coverage.asked.connect(self.asked)
        self._better.asked.connect(self.asked)
        self._better.play_requested.connect(self.play_requested)
        self._delivery.play_requested.connect(self.play_requested)
        self._delivery.filler_judged.connect(self.filler_judged)
        self._model_answer.play_requested.connect(self.play_requested)
        self._note.typed.connect(self.note_typed)

    def _show_way(self) -> None:
        view = self._view
        if view is None:
            return
        can_compare = view.comparison is not None
        is_compared = can_compare and self._way is Way.SIDE_BY_SIDE
        choices = (
            Choice(Way.CHECKLIST, self.tr("Checklist")),
            Choice(Way.SIDE_BY_SIDE, self.tr("Side by side")),
        )
        self._ways.show_choices(choices, (self._way,))
        self._ways.setVisible(can_compare)
        self._rating.setVisible(view.asks_rating)
        self._coverage.setVisible(not view.asks_rating)
        self._model_answer.setVisible(not view.asks_rating)
        self._cards.setVisible(not is_compared)
        self._comparison.setVisible(is_compared)

    def _choose_way(self, chosen: tuple[Way, ...]) -> None:
        self._way = chosen[0]
        self._show_way()


def _settle_beside(card: QWidget, seen: QWidget) -> None:
    """Lay out a card that is not seen yet in the width of one that stands in its column."""
    card.resize(seen.width(), card.height())
    settle(card)
