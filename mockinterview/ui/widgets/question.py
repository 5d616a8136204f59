"""One question beside the list: asked, heard, answered, annotated; in cards below one another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.note import NoteView
from mockinterview.ui.views.question import QuestionView
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.cards import ModelAnswerCard
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.note import NoteCard, NoteWords
from mockinterview.ui.widgets.pairs import ListCard
from mockinterview.ui.widgets.parts import column, label, named, set_tone
from mockinterview.ui.widgets.scroll import PageScroll


class AskedCard(QFrame):
    """The question as it is asked, its hint, how it went before, and what can be done."""

    practise_requested = Signal()
    edit_requested = Signal()
    play_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "asked-card", self.tr("The question"))
        self.setProperty("ground", "card")
        self._details = named(label("", Type.SMALL, "muted"), "question-details")
        self._ask = named(label("", Type.FIGURE), "question-ask")
        self._ask.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._past = named(label("", Type.BODY, "muted"), "question-past")
        self._hint = named(label("", Type.BODY), "question-hint")
        self._practise = named(
            Button(self.tr("Practise this question"), Look.PRIMARY), "question-practise"
        )
        self._hear = named(Button("", Look.PLAIN, icon="play"), "question-hear")
        self._edit = named(Button(self.tr("Edit"), Look.PLAIN, icon="edit"), "question-edit")
        self._lay_out()
        self._practise.clicked.connect(self.practise_requested)
        self._hear.clicked.connect(self.play_requested)
        self._edit.clicked.connect(self.edit_requested)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._practise, self._hear, self._edit)

    def show_question(self, view: QuestionView, *, is_playing: bool) -> None:
        self._details.setText(view.details)
        self._ask.setText(view.ask)
        self._past.setText(view.past.words)
        set_tone(self._past, view.past.tone)
        self._hint.setText(self.tr("Hint: {hint}").format(hint=view.hint))
        self._hear.setText(self.tr("Stop") if is_playing else self.tr("Hear it"))
        self._hear.setAccessibleDescription(self.tr("The question, read by the voice"))
        self._hear.set_icon("stop" if is_playing else "play")

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in (self._practise, self._hear, self._edit):
            flow.addWidget(button)
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 18, 22, 20)
        for part in (self._details, self._ask, self._hint, self._past):
            outer.addWidget(part)
        outer.addSpacing(4)
        outer.addWidget(buttons)


class QuestionDetail(QWidget):
    """Shows a ``QuestionView``; emits what the person wants of it."""

    practise_requested = Signal()
    edit_requested = Signal()
    play_requested = Signal(object)
    note_typed = Signal(str)
    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "question-detail")
        self._view: QuestionView | None = None
        self._banner = Banner("question-banner")
        self._asked = AskedCard()
        self._points = ListCard("points-card", self.tr("Key points"))
        self._answer = ModelAnswerCard()
        self._wrong = ListCard("wrong-card", self.tr("Common wrong claims"))
        self._follow_ups = ListCard("follow-ups-card", self.tr("Follow-up questions"))
        self._examples = ListCard("examples-card", self.tr("Outline and examples"))
        words = NoteWords(
            self.tr("Your note on the question"),
            self.tr("Your note on this question"),
            self.tr("A story to tell, a figure to remember…"),
        )
        self._note = NoteCard("note", words)
        content = QWidget()
        inner = column(content, spacing=16)
        for part in self._parts():
            inner.addWidget(part)
        inner.addStretch(1)
        self._scroll = PageScroll("question-scroll", content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(self.tr("The chosen question"))
        outer = column(self)
        outer.addWidget(self._scroll)
        self._connect()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        asked, note, answer = self._asked, self._note, self._answer
        banner = self._banner.findChildren(QAbstractButton)
        return (self._scroll, *banner, *asked.tab_stops, note.field, *answer.tab_stops)

    def take_focus(self) -> None:
        """Go to the first thing that can be done with the question."""
        self._asked.tab_stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_question(self, view: QuestionView, note: NoteView, playing: Clip | None) -> None:
        if self._view is None or view.question_id != self._view.question_id:
            self._scroll.verticalScrollBar().setValue(0)
        self._view = view
        self._banner.show_banner(view.banner)
        self._asked.show_question(view, is_playing=playing is not None and playing == view.clip)
        self._points.show_points(view.points)
        self._answer.show_model_answer(view.model_answer, playing)
        self._wrong.show_pairs(view.wrong_claims)
        self._follow_ups.show_pairs(view.follow_ups)
        self._examples.show_pairs(view.examples)
        self._note.show_note(view.question_id, note)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self._banner,
            self._asked,
            self._note,
            self._points,
            self._answer,
            self._wrong,
            self._examples,
            self._follow_ups,
        )

    def _connect(self) -> None:
        self._banner.acted.connect(self.acted)
        self._asked.practise_requested.connect(self.practise_requested)
        self._asked.edit_requested.connect(self.edit_requested)
        self._asked.play_requested.connect(self._play)
        self._answer.play_requested.connect(self.play_requested)
        self._note.typed.connect(self.note_typed)

    def _play(self) -> None:
        if self._view is not None:
            self.play_requested.emit(self._view.clip)
