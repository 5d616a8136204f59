"""The interview page: one question, the microphone's level, and the keys.

The key of the large button presses it wherever the focus is, except in the text box; other keys
do what their hints say. Which of them mean anything now is in the view state.
"""

from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.interview import Intent, InterviewView, MainAction
from mockinterview.ui.views.moment import Live
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.captions import CaptionLines
from mockinterview.ui.widgets.fold import Fold, LeaningFlow
from mockinterview.ui.widgets.keyhint import KeyHint
from mockinterview.ui.widgets.meter import LevelMeter
from mockinterview.ui.widgets.moment import Moment
from mockinterview.ui.widgets.parts import (
    column,
    frame,
    label,
    line_label,
    named,
    row,
    set_ground,
    set_tone,
)
from mockinterview.ui.widgets.progress import ProgressLine
from mockinterview.ui.widgets.reading import ReadingScroll, WatchedScroll
from mockinterview.ui.widgets.scroll import BAR_WIDTH
from mockinterview.ui.widgets.status import StatusLine
from mockinterview.ui.widgets.typing import TypingBox

_TEXT_WIDTH = 860
_MARGIN = 36
_CARD_MARGIN = 22
_LOW = 720
"""A page that is not as high as that has smaller letters and fewer lines."""

_SIZES = ((190, 31), (340, 25), (1_000_000, 20))
"""Up to how many letters a question is written how large."""

_DEEDS = {
    Deed.REPEAT: Intent.REPEAT,
    Deed.REPEAT_SLOWER: Intent.REPEAT_SLOWLY,
    Deed.CAPTIONS: Intent.CAPTIONS,
    Deed.HINT: Intent.HINT,
    Deed.SKIP: Intent.SKIP,
    Deed.TYPE: Intent.TYPE,
    Deed.START_OVER: Intent.START_OVER,
    Deed.END: Intent.END,
}
"""What a key means where it is offered."""


class InterviewPage(QWidget):
    """Shows an ``InterviewView`` and emits what the person intends."""

    intended = Signal(str)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "interview-page", self.tr("Interview"))
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._main_action: MainAction | None = None
        self._has_parts = False
        self._shown_question = ""
        self._offered: frozenset[Intent] = frozenset()
        self._make_children()
        self._lay_out()
        self._connect()
        self._has_parts = True

    @property
    def meter(self) -> LevelMeter:
        return self._meter

    @property
    def box(self) -> TypingBox:
        return self._box

    def render(self, view: InterviewView) -> None:  # type: ignore[override]  # the house's word
        cleared = {Intent.START_OVER, Intent.TYPE} if view.is_typing else set()
        self._main_action, self._offered = view.main, view.offered - cleared
        self._header.setText(view.header)
        self._format.setText(view.format_name)
        self._progress.show_share(view.share, view.header)
        self._shown_question = view.question
        self._earlier.setText(view.earlier)
        self._earlier.setVisible(bool(view.earlier))
        self._fit_words()
        self._status.show_status(view.status, is_busy=view.is_busy)
        self._hint.setText(view.hint)
        self._hint_frame.setVisible(bool(view.hint))
        self._moment.show_target(view.target, view.target_past, has_line=view.has_meter)
        self._meter.setVisible(view.has_meter and not view.is_typing)
        self._show_captions(view)
        self._banner.show_banner(view.banner)
        if view.is_typing and self._box.isHidden():
            QTimer.singleShot(0, self._bring_box_into_view)
        self._box.show_box(is_shown=view.is_typing)
        self._show_main(view.main)
        for intent, button in self._buttons.items():
            button.setVisible(intent in self._offered)

    def show_live(self, live: Live) -> None:
        """Show the clock and take in one level; called by the timer of the owner."""
        if self._moment.show_live(live):
            self._scroll.ensureWidgetVisible(self._moment)
        if live.rms_dbfs is not None:
            self._meter.add(live.rms_dbfs)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_texts()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._has_parts:
            QTimer.singleShot(0, self, self._fit_texts)  # once all of them know their size

    def _make_children(self) -> None:
        self._header = named(line_label("", Type.BODY, "muted"), "interview-header")
        self._format = named(line_label("", Type.BODY, "muted"), "interview-format")
        self._progress = named(ProgressLine(), "interview-progress")
        self._banner = Banner("interview-banner")
        self._status = StatusLine("interview-status")
        self._question = named(label("", Type.QUESTION), "interview-question")
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._earlier = named(label("", Type.BODY, "muted"), "interview-earlier")
        self._earlier.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint_frame = frame("accent")
        self._hint = named(label("", Type.BODY), "interview-hint")
        self._meter = named(LevelMeter(), "interview-meter")
        self._caption_frame = named(frame(""), "interview-captions-frame")
        self._caption_lines = CaptionLines("interview-captions")
        self._moment = Moment()
        self._box = TypingBox("interview-typing")
        self._main = named(Button("", Look.PRIMARY, key=Deed.MAIN), "interview-main")
        self._buttons: dict[Intent, Button | KeyHint] = {
            Intent.PAUSE: KeyHint(Deed.PAUSE, self.tr("pause")),
            Intent.REPEAT: KeyHint(Deed.REPEAT, self.tr("repeat")),
            Intent.REPEAT_SLOWLY: KeyHint(Deed.REPEAT_SLOWER, self.tr("slower")),
            Intent.HINT: KeyHint(Deed.HINT, self.tr("hint")),
            Intent.SKIP: KeyHint(Deed.SKIP, self.tr("skip")),
            Intent.CAPTIONS: KeyHint(Deed.CAPTIONS, self.tr("captions on")),
            Intent.END: Button(self.tr("End interview"), Look.LINK),
            Intent.START_OVER: Button(self.tr("Start over"), Look.PLAIN, key=Deed.START_OVER),
            Intent.TYPE: Button(self.tr("Type instead"), Look.PLAIN, key=Deed.TYPE),
        }
        for intent, button in self._buttons.items():
            named(button, f"interview-{intent}").setProperty("intent", intent.value)
        self._buttons[Intent.CAPTIONS].setCheckable(True)

    def _lay_out(self) -> None:
        outer = column(self, spacing=0)
        outer.setContentsMargins(_MARGIN, 24, _MARGIN, 28)
        keys = (
            Intent.PAUSE,
            Intent.REPEAT,
            Intent.REPEAT_SLOWLY,
            Intent.HINT,
            Intent.SKIP,
            Intent.CAPTIONS,
            Intent.END,
        )
        self._top = Fold(self._header, [self._format, *(self._buttons[key] for key in keys)])
        outer.addWidget(self._top)
        outer.addSpacing(12)
        outer.addWidget(self._progress)
        outer.addSpacing(16)
        outer.addWidget(self._banner)
        self._scroll = WatchedScroll("interview-scroll", self._middle(), gap=0)
        outer.addWidget(self._scroll, 1)
        outer.addSpacing(12)
        outer.addWidget(self._foot())

    def _middle(self) -> QWidget:
        content = QWidget()
        inner = column(content, spacing=0)
        inner.addStretch(2)
        inner.addWidget(self._status)
        inner.addSpacing(16)
        self._words = ReadingScroll("interview-question-scroll", self._to_read())
        inner.addWidget(self._words)
        inner.addSpacing(16)
        inner.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(16)
        inner.addWidget(self._moment)
        inner.addSpacing(12)
        inner.addWidget(self._caption_frame, 0, Qt.AlignmentFlag.AlignHCenter)
        captions = row(self._caption_frame)
        captions.setContentsMargins(_CARD_MARGIN, 14, _CARD_MARGIN, 12)
        captions.addWidget(self._caption_lines)
        inner.addLayout(_centred(self._box))
        inner.addStretch(3)
        return content

    def _to_read(self) -> QWidget:
        content = QWidget()
        inner = column(content, spacing=0)
        inner.addLayout(_centred(self._earlier))
        inner.addLayout(_centred(self._question))
        inner.addLayout(_centred(self._hint_frame))
        self._earlier.setContentsMargins(0, 0, 0, 6)
        self._question.setContentsMargins(0, 0, 0, 16)
        hint_box = row(self._hint_frame, spacing=12)
        hint_box.setContentsMargins(16, 12, 16, 12)
        hint_box.addWidget(line_label(self.tr("Hint"), Type.STRONG, "accent"))
        hint_box.addWidget(self._hint, 1)
        return content

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = LeaningFlow(foot, gap=14, lean=0.5)
        flow.addWidget(self._main)
        flow.addWidget(self._buttons[Intent.START_OVER])
        flow.addWidget(self._buttons[Intent.TYPE])
        return foot

    def _connect(self) -> None:
        Keys(
            self,
            {
                Deed.MAIN: self._press_main,
                Deed.PAUSE: self._press_escape,
                **{deed: partial(self._emit_if_offered, intent) for deed, intent in _DEEDS.items()},
            },
        )
        self._main.clicked.connect(self._press_main)
        for button in self._buttons.values():
            button.clicked.connect(self._press_button)
        self._banner.acted.connect(self.intended)
        self._scroll.resized.connect(self._give_room)
        self._box.submitted.connect(self.typed)
        self._box.cancelled.connect(self._cancel_typing)

    def _room(self) -> int:
        """Return how wide a comfortable line may be here."""
        return max(1, min(scaled(_TEXT_WIDTH), self.width() - 2 * _MARGIN - 2 * BAR_WIDTH))

    @property
    def _is_low(self) -> bool:
        return self.height() < scaled(_LOW)

    def _fit_texts(self) -> None:
        """Break all lines anew, because the page or its words are of another size."""
        for part in (self._hint_frame, self._box):
            part.setMaximumWidth(self._room())
        self._caption_lines.set_lines(2 if self._is_low else 3)
        self._caption_lines.set_width(self._room() - 2 * _CARD_MARGIN)
        self._top.fit()
        self._fit_words()

    def _fit_words(self) -> None:
        """Show the question as large as there is room for it, and no word of it alone."""
        text = self._shown_question or self.tr("Listen…")
        size = next(size for most, size in _SIZES if len(text) <= most)
        if self._is_low:
            size = max(_SIZES[-1][1], size - 6)
        self._question.setFont(font(Type.QUESTION, size=size))
        self._question.setText(text)
        for part in (self._earlier, self._question):
            part.setMaximumWidth(_balanced_width(part, part.text(), self._room()))
        set_tone(self._question, "" if self._shown_question else "muted")
        self._give_room()

    def _give_room(self) -> None:
        """Let the question scroll before the clock goes out of sight."""
        least = 3 * self._question.fontMetrics().lineSpacing()
        self._words.fit(self._scroll, least)
        if self._box.isVisible():
            QTimer.singleShot(0, self, self._bring_box_into_view)

    def _show_captions(self, view: InterviewView) -> None:
        """Show the captions where there are any; what holds them takes its room from the start."""
        switch = self._buttons[Intent.CAPTIONS]
        switch.setChecked(view.has_captions)
        switch.setText(self.tr("captions on") if view.has_captions else self.tr("captions off"))
        is_seen = view.has_meter and view.has_captions and not view.is_typing
        self._caption_frame.setVisible(is_seen)
        self._caption_lines.show_caption(view.caption if is_seen else None)
        set_ground(self._caption_frame, "card" if self._caption_lines.words else "")

    def _show_main(self, main: MainAction | None) -> None:
        self._main.setVisible(main is not None)
        if main is None:
            return
        self._main.setText(main.text)
        self._main.set_look(Look.DANGER if main.is_recording else Look.PRIMARY)
        self._main.set_icon("stop" if main.is_recording else "")
        self._main.setEnabled(main.is_enabled)

    def _bring_box_into_view(self) -> None:
        self._scroll.ensureWidgetVisible(self._box)

    def _press_main(self) -> None:
        if self._main_action is not None and self._main_action.is_enabled:
            self.intended.emit(self._main_action.intent)

    def _press_escape(self) -> None:
        if self._box.isVisible():
            self._cancel_typing()
        else:
            is_paused = Intent.RESUME in self._offered
            self._emit_if_offered(Intent.RESUME if is_paused else Intent.PAUSE)

    def _press_button(self) -> None:
        self.intended.emit(self.sender().property("intent"))

    def _cancel_typing(self) -> None:
        self.intended.emit(Intent.CANCEL_TYPING)

    def _emit_if_offered(self, intent: Intent) -> None:
        if intent in self._offered:
            self.intended.emit(intent)


def _balanced_width(words: QLabel, text: str, most: int) -> int:
    """Return the least width that needs no further line, so that no word stands alone."""
    metrics = words.fontMetrics()

    def height(width: int) -> int:
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        return metrics.boundingRect(QRect(0, 0, width, 10_000), wrapped, text).height()

    narrow, wide = most // 3, most
    while wide - narrow > 8:
        middle = (narrow + wide) // 2
        if height(middle) > height(most):
            narrow = middle
        else:
            wide = middle
    return min(most, wide + 8)


def _centred(child: QWidget) -> QHBoxLayout:
    """Keep a widget in the middle, as wide as it may be."""
    middle = row()
    middle.addStretch(1)
    middle.addWidget(child, 10_000)
    middle.addStretch(1)
    return middle
