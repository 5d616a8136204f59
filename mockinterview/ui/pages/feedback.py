"""The feedback page: what the answer covered, how it sounded, and the ways on.

Keys go to the next question, and to the follow-up where one is offered; while the person is
asked how well it went, others say it. Behind them stand the keys by which an answer is heard again:
what the page is for comes first. The focus rests on the text, so that a stray Space skips nothing.
"""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.settling import paint_next
from mockinterview.ui.shortcuts import REPLAY_DEEDS, Deed, Place, deeds_of
from mockinterview.ui.typography import Type
from mockinterview.ui.views.feedback import FeedbackView
from mockinterview.ui.views.interview import Intent
from mockinterview.ui.widgets.attempt import AttemptBody
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.own_rating import RATING_KEYS
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.replay import ReplayCard
from mockinterview.ui.widgets.scroll import PAGE_MARGIN, PageScroll, beside_bar
from mockinterview.ui.widgets.typing import TypingBox


class FeedbackPage(QWidget):
    """Shows a ``FeedbackView`` and emits what the person intends.

    ``rated`` carries how well they say that it went; ``rating_declined`` and ``rating_unwanted``
    show the score without, this once and from now on. ``deed_wanted`` carries what a key is to do
    to the answer that is heard again.
    """

    intended = Signal(str)
    typed = Signal(str)
    play_requested = Signal(object)
    filler_judged = Signal(object)
    asked = Signal(str)
    rated = Signal(object)
    rating_declined = Signal()
    rating_unwanted = Signal()
    note_typed = Signal(str)
    deed_wanted = Signal(object)
    compare_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "feedback-page", self.tr("Feedback"))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_children()
        self._lay_out()
        self._connect()

    @property
    def box(self) -> TypingBox:
        return self._box

    @property
    def replay(self) -> ReplayCard:
        return self._body.replay

    def render(self, view: FeedbackView) -> None:  # type: ignore[override]  # the house's word
        self._header.setText(view.header)
        self._title.setText(view.title)
        self._next.setText(view.next_text)
        self._try_again.setVisible(view.can_try_again)
        self._compare.setVisible(view.can_compare)
        self._follow_up.setText(view.follow_up)
        self._asks.setText(self._asks_words(view.asked_by))
        self._follow_up_card.setVisible(bool(view.follow_up))
        self._banner.show_banner(view.banner)
        self._box.show_box(is_shown=view.is_typing)
        if self._body.is_asking and not view.attempt.asks_rating:
            paint_next(self)
        self._body.show_attempt(view.attempt)
        self._body.show_note(view.note_name, view.note)

    def make_ahead(self) -> None:
        """Make what takes longest at the first answer, before an interview comes to it."""
        self._body.make_ahead()

    def make_ready(self, view: FeedbackView) -> None:
        """Make unseen what is shown when the person has rated the answer."""
        self._body.make_ready(view.attempt)

    def take_focus(self) -> None:
        """Begin at the top, with the focus on the text."""
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._box.isVisible():
            self._cancel_typing()
        elif self.replay.is_correcting or not self._keys.press(event):
            super().keyPressEvent(event)

    def _make_children(self) -> None:
        self._header = named(line_label("", Type.BODY, "muted"), "feedback-header")
        self._title = named(label("", Type.SUBTITLE), "feedback-title")
        self._end = named(Button(self.tr("End interview"), Look.LINK), "feedback-end")
        self._try_again = named(
            Button(self.tr("Try again"), Look.PLAIN, key=Deed.TRY_AGAIN), "feedback-try-again"
        )
        self._next = named(Button("", Look.PRIMARY, key=Deed.NEXT), "feedback-next")
        self._compare = named(
            Button(self.tr("Compare takes"), Look.LINK, icon="compare"), "feedback-compare"
        )
        self._asks = named(line_label("", Type.SMALL, "accent"), "feedback-asks")
        self._follow_up = named(label("", Type.HEADING), "feedback-follow-up")
        self._answer = named(
            Button(self.tr("Answer the follow-up"), Look.PLAIN, key=Deed.FOLLOW_UP),
            "feedback-answer",
        )
        self._banner = Banner("feedback-banner")
        self._box = TypingBox("feedback-typing")
        self._body = AttemptBody(page_deeds=deeds_of(Place.FEEDBACK))

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=16)
        inner.addWidget(self._box)
        inner.addWidget(self._body, 1)
        self._scroll = PageScroll("feedback-scroll", content)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 24, PAGE_MARGIN, 28)
        outer.addLayout(self._header_row())
        outer.addLayout(beside_bar(self._banner))
        outer.addLayout(beside_bar(self._made_follow_up_card()))
        outer.addWidget(self._scroll, 1)

    def _header_row(self) -> QHBoxLayout:
        words = column(spacing=4)
        words.addWidget(self._header)
        words.addWidget(self._title)
        words.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeft)
        header = row(spacing=12)
        header.addLayout(words, 1)
        for button in (self._end, self._try_again, self._next):
            header.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        header.setContentsMargins(0, 0, 36 - PAGE_MARGIN, 0)
        return header

    def _made_follow_up_card(self) -> QFrame:
        """Return the interviewer's next line, with the way to answer it under the ways on."""
        card = named(frame("accent"), "feedback-follow-up-card")
        words = column(spacing=4)
        words.addWidget(self._asks)
        words.addWidget(self._follow_up)
        inner = row(card, spacing=16)
        inner.setContentsMargins(22, 14, 16, 14)
        inner.addLayout(words, 1)
        inner.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignVCenter)
        self._follow_up_card = card
        return card

    def _asks_words(self, model: str) -> str:
        if not model:
            return self.tr("The interviewer would ask next")
        words = self.tr("The interviewer would ask next, in words of {model}")
        return words.format(model=model)

    def _connect(self) -> None:
        self._keys = Keys(
            self,
            {
                Deed.NEXT: self._go_next,
                Deed.FOLLOW_UP: self._answer_follow_up,
                Deed.TRY_AGAIN: self._go_again,
                **{deed: partial(self._rate_by_key, each) for each, deed in RATING_KEYS.items()},
                Deed.SHOW_SCORE: self._decline_by_key,
                **{deed: partial(self.deed_wanted.emit, deed) for deed in REPLAY_DEEDS},
                Deed.MODEL_ANSWER: self._body.hear_model_answer,
                Deed.CORRECT: self._correct,
            },
        )
        self._answer.clicked.connect(self._answer_follow_up)
        self._next.clicked.connect(self._go_next)
        self._try_again.clicked.connect(self._go_again)
        self._end.clicked.connect(self._go_to_end)
        self._compare.clicked.connect(self.compare_requested)
        self._banner.acted.connect(self.intended)
        self._box.submitted.connect(self.typed)
        self._box.cancelled.connect(self._cancel_typing)
        self._body.play_requested.connect(self.play_requested)
        self._body.filler_judged.connect(self.filler_judged)
        self._body.asked.connect(self._pass_on)
        self._body.retry_requested.connect(self._judge_again)
        for done in (self.replay.corrected, self.replay.correction.cancelled):
            done.connect(self._scroll.setFocus)
        # At the top it stands that the answer is being judged.
        self.replay.judge_requested.connect(self.take_focus)
        self._body.rated.connect(self._rate)
        self._body.rating_declined.connect(self._decline_rating)
        self._body.rating_unwanted.connect(self._want_no_rating)
        self._body.note_typed.connect(self.note_typed)

    def _go_next(self) -> None:
        self.intended.emit(Intent.NEXT)

    def _answer_follow_up(self) -> None:
        if self._follow_up.text():
            self.intended.emit(Intent.FOLLOW_UP)

    def _go_again(self) -> None:
        if self._try_again.isVisible():
            self.intended.emit(Intent.TRY_AGAIN)

    def _go_to_end(self) -> None:
        self.intended.emit(Intent.END_SURELY)

    def _judge_again(self) -> None:
        self.intended.emit(Intent.RETRY)

    def _correct(self) -> None:
        """Let the words be mended, and bring them into sight once there is room for them."""
        self.replay.correct()
        QTimer.singleShot(0, self, self._show_correction)

    def _show_correction(self) -> None:
        self._scroll.ensureWidgetVisible(self.replay.correction)

    def _rate_by_key(self, rating: int) -> None:
        if self._body.is_asking:
            self._rate(rating)

    def _decline_by_key(self) -> None:
        if self._body.is_asking:
            self._decline_rating()

    def _rate(self, rating: int | None) -> None:
        """Say how well it went; the buttons go then, so the focus moves to what comes."""
        self._scroll.setFocus()
        self.rated.emit(rating)

    def _decline_rating(self) -> None:
        self._scroll.setFocus()
        self.rating_declined.emit()

    def _want_no_rating(self) -> None:
        self._scroll.setFocus()
        self.rating_unwanted.emit()

    def _pass_on(self, ask: str) -> None:
        """Say what is asked of the endpoint; the button may be gone then, so the focus moves."""
        self._scroll.setFocus()
        self.asked.emit(ask)

    def _cancel_typing(self) -> None:
        self.intended.emit(Intent.CANCEL_TYPING)
