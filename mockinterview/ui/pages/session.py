"""One session of the history: its attempts, each to be heard, read and looked at again.

The keys of the replay hold on the whole page; what each does is known to who holds the replay.
"""

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.core.session import NOTE_LENGTH, AttemptKey
from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import REPLAY_DEEDS, Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.history import DetailView, TakeView
from mockinterview.ui.views.note import NoteView
from mockinterview.ui.widgets.again import AgainButton
from mockinterview.ui.widgets.attempt import AttemptBody
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.note import NoteCard, NoteWords
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.record import RecordCard
from mockinterview.ui.widgets.replay import ReplayCard
from mockinterview.ui.widgets.review import ReviewCard
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.session_head import SessionHead


class SessionPage(QWidget):
    """Shows a ``DetailView`` and emits what is to be done with it.

    ``deed_wanted`` carries a deed of the replay whose key was pressed.
    """

    back_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()
    attempt_chosen = Signal(object)
    play_requested = Signal(object)
    filler_judged = Signal(object)
    asked = Signal(str)
    transcribe_requested = Signal()
    again_requested = Signal(object)
    judge_requested = Signal()
    rated = Signal(object)
    note_typed = Signal(str)
    deed_wanted = Signal(object)
    renamed = Signal(str)
    tagged = Signal(tuple)
    session_note_typed = Signal(str)
    compare_requested = Signal(object)
    weak_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "session-page", self.tr("Session"))
        self._order: tuple[Hashable, ...] = ()
        self._chosen: Hashable = None
        self._make_children()
        self._lay_out()
        self._connect()

    @property
    def replay(self) -> ReplayCard:
        return self._body.replay

    def render(self, view: DetailView) -> None:  # type: ignore[override]  # the house's word
        self._head.show_head(view.session_id, view.title, view.own_title, view.subtitle)
        self._head.show_tags(view.tags)
        self._banner.show_banner(view.banner)
        self._absence.setText(view.absence)
        self._absence.setVisible(bool(view.absence))
        self._attempts.show_choices(view.attempts, (view.chosen,))
        self._attempts.setVisible(bool(view.attempts))
        self._record.show_record(view.record)
        self._question.setText(view.question)
        self._question_card.setVisible(bool(view.question))
        self._compare.setVisible(view.can_compare)
        self._order, self._chosen = tuple(each.value for each in view.attempts), view.chosen
        self._show_take(view.take)
        self._body.setVisible(view.attempt is not None)
        if view.attempt is not None:
            self._body.show_attempt(view.attempt)
            self._body.show_note(view.note_name, view.note)

    def show_session_note(self, session_id: str, view: NoteView) -> None:
        self._session_note.show_note(session_id, view)

    @property
    def reviews(self) -> ReviewCard:
        return self._reviews

    def take_focus(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def _make_children(self) -> None:
        self._back = named(Button(self.tr("History"), Look.LINK, icon="back"), "session-back")
        self._head = SessionHead()
        self._export = named(
            Button(self.tr("Export…"), Look.SMALL, icon="export"), "session-export"
        )
        self._delete = named(Button(self.tr("Delete"), Look.SMALL, icon="delete"), "session-delete")
        self._banner = Banner("session-banner")
        self._absence = named(label("", Type.BODY, "muted"), "session-absence")
        self._attempts = ChipGroup("session-attempts", self.tr("Answers"), is_exclusive=True)
        self._record = RecordCard("session-record")
        self._reviews = ReviewCard("session-reviews")
        self._question_card = frame("card")
        self._question = named(label("", Type.HEADING), "session-question")
        self._length = named(line_label("", Type.BODY, "muted"), "session-length")
        self._note = named(label("", Type.BODY, "muted"), "session-take-note")
        self._busy = named(BusySign(), "session-busy")
        self._transcribe = named(
            Button(self.tr("Transcribe"), Look.PLAIN, icon="writing"), "session-transcribe"
        )
        self._again = AgainButton("session-again")
        self._compare = named(
            Button(self.tr("Compare takes"), Look.LINK, icon="compare"), "session-compare"
        )
        self._weak = named(Button(self.tr("Weak moments"), Look.LINK, icon="play"), "session-weak")
        self._body = AttemptBody(is_replay_first=True)
        words = NoteWords(
            self.tr("Your note on this interview"),
            self.tr("Your note on this interview"),
            self.tr("How it went as a whole, what to work on next…"),
        )
        self._session_note = NoteCard("session-note", words, NOTE_LENGTH)

    def _lay_out(self) -> None:
        self._lay_out_question()
        content = QWidget()
        inner = column(content, spacing=16)
        # The head goes with the page: large words would leave little of a low window.
        inner.addWidget(self._head)
        inner.addWidget(self._attempts)
        inner.addWidget(self._record)
        inner.addWidget(self._absence)
        inner.addWidget(self._question_card)
        inner.addWidget(self._body, 1)
        inner.addWidget(self._session_note)
        inner.addWidget(self._reviews)
        self._scroll = PageScroll("session-scroll", content)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 24, PAGE_MARGIN, 28)
        outer.addLayout(self._header_row())
        outer.addLayout(beside_bar(self._banner))
        outer.addWidget(self._scroll, 1)

    def _header_row(self) -> QHBoxLayout:
        header = row(spacing=12)
        header.addWidget(self._back)
        header.addStretch(1)
        for button in (self._delete, self._export):
            header.addWidget(button)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        return header

    def _lay_out_question(self) -> None:
        card = column(self._question_card, spacing=12)
        card.setContentsMargins(22, 18, 22, 18)
        ways = QWidget()
        line = FlowLayout(ways, gap=16, is_centred=True)
        for part in (
            self._length,
            self._compare,
            self._weak,
            self._busy,
            self._transcribe,
            self._again,
        ):
            line.addWidget(part)
        card.addWidget(self._question)
        card.addWidget(ways)
        card.addWidget(self._note)

    def _connect(self) -> None:
        self._keys = Keys(
            self,
            {
                **{deed: partial(self.deed_wanted.emit, deed) for deed in REPLAY_DEEDS},
                Deed.NEXT_ANSWER: partial(self._go_on, 1),
                Deed.PREVIOUS_ANSWER: partial(self._go_on, -1),
                Deed.MODEL_ANSWER: self._body.hear_model_answer,
                Deed.CORRECT: self._correct,
            },
        )
        self._back.clicked.connect(self.back_requested)
        self._export.clicked.connect(self.export_requested)
        self._delete.clicked.connect(self.delete_requested)
        self._attempts.changed.connect(self._choose)
        self._compare.clicked.connect(self._ask_to_compare)
        self._weak.clicked.connect(self.weak_requested)
        self._head.renamed.connect(self.renamed)
        self._head.tagged.connect(self.tagged)
        self._session_note.typed.connect(self.session_note_typed)
        self._transcribe.clicked.connect(self.transcribe_requested)
        self._again.chosen.connect(self.again_requested)
        self._body.play_requested.connect(self.play_requested)
        self._body.filler_judged.connect(self.filler_judged)
        self._body.asked.connect(self._pass_on)
        self._body.retry_requested.connect(self.judge_requested)
        self._body.rated.connect(self.rated)
        self._body.note_typed.connect(self.note_typed)

    def _show_take(self, take: TakeView | None) -> None:
        self._length.setVisible(take is not None)
        self._note.setVisible(take is not None and bool(take.note))
        self._busy.setVisible(take is not None and take.is_busy)
        self._transcribe.setVisible(take is not None and take.can_transcribe)
        if take is None:
            self._again.hide()
            return
        self._length.setText(take.length)
        self._note.setText(take.note)
        self._again.show_choices(take.again, is_first=take.can_transcribe)

    def _choose(self, chosen: tuple[AttemptKey, ...]) -> None:
        self.attempt_chosen.emit(chosen[0])

    def _ask_to_compare(self) -> None:
        self.compare_requested.emit(self._chosen)

    def _go_on(self, steps: int) -> None:
        """Show the answer that stands so many steps further; at the end it stays."""
        if self._chosen in self._order:
            place = self._order.index(self._chosen) + steps
            if 0 <= place < len(self._order):
                self.attempt_chosen.emit(self._order[place])

    def _correct(self) -> None:
        """Let the words be mended, and bring them into sight once there is room for them."""
        self._body.replay.correct()
        QTimer.singleShot(0, self, self._show_correction)

    def _show_correction(self) -> None:
        self._scroll.ensureWidgetVisible(self._body.replay.correction)

    def _pass_on(self, ask: str) -> None:
        """Say what is asked of the endpoint; the button may be gone then, so the focus moves."""
        self._scroll.setFocus()
        self.asked.emit(ask)
