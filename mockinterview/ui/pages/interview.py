"""The interview page: one question, the microphone's level, and the keys.

The key of the large button presses it wherever the focus is, except in the text box; other keys
do what their hints say. Which of them mean anything now is in the view state.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from mockinterview.ui.keys import Keys
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.interview import Intent, InterviewView, MainAction
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.captions import CaptionLines
from mockinterview.ui.widgets.keyhint import KeyHint
from mockinterview.ui.widgets.meter import LevelMeter
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named, row
from mockinterview.ui.widgets.progress import ProgressLine
from mockinterview.ui.widgets.scroll import PageScroll
from mockinterview.ui.widgets.status import StatusLine
from mockinterview.ui.widgets.typing import TypingBox

_TEXT_WIDTH = 860
_DEEDS = {
    Deed.REPEAT: Intent.REPEAT,
    Deed.HINT: Intent.HINT,
    Deed.SKIP: Intent.SKIP,
    Deed.TYPE: Intent.TYPE,
    Deed.START_OVER: Intent.START_OVER,
    Deed.END: Intent.END,
}
"""What a key means where it is offered."""


@dataclass(frozen=True)
class Live:
    """What changes many times a second: the clock, its caption, the level."""

    clock: str = ""
    caption: str = ""
    rms_dbfs: float | None = None
    advice: str = ""


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
        self._offered: frozenset[Intent] = frozenset()
        self._make_children()
        self._lay_out()
        self._connect()

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
        self._show_question(view)
        self._status.show_status(view.status, is_busy=view.is_busy)
        self._hint.setText(view.hint)
        self._hint_frame.setVisible(bool(view.hint))
        self._target.setText(view.target)
        self._meter.setVisible(view.has_meter)
        self._caption_lines.setVisible(view.has_meter and not view.is_typing)
        self._caption_lines.show_caption(view.caption)
        self._banner.show_banner(view.banner)
        if view.is_typing and self._box.isHidden():
            QTimer.singleShot(0, self._bring_box_into_view)
        self._box.show_box(is_shown=view.is_typing)
        self._show_main(view.main)
        for intent, button in self._buttons.items():
            button.setVisible(intent in self._offered)

    def show_live(self, live: Live) -> None:
        """Show the clock and take in one level; called by the timer of the owner."""
        self._clock.setText(live.clock)
        self._clock.setVisible(bool(live.clock))
        self._caption.setText(live.caption)
        self._caption.setVisible(bool(live.caption))
        self._advice.setText(live.advice)
        if live.rms_dbfs is not None:
            self._meter.add(live.rms_dbfs)

    def _make_children(self) -> None:
        self._header = named(line_label("", Type.BODY, "muted"), "interview-header")
        self._format = named(line_label("", Type.BODY, "muted"), "interview-format")
        self._progress = named(ProgressLine(), "interview-progress")
        self._banner = Banner("interview-banner")
        self._status = StatusLine("interview-status")
        self._question = named(label("", Type.QUESTION), "interview-question")
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint_frame = frame("accent")
        self._hint = named(label("", Type.BODY), "interview-hint")
        self._meter = named(LevelMeter(), "interview-meter")
        self._caption_lines = CaptionLines("interview-captions")
        self._clock = named(line_label("", Type.CLOCK), "interview-clock", self.tr("Time"))
        self._caption = named(line_label("", Type.BODY, "muted"), "interview-caption")
        self._target = named(line_label("", Type.BODY, "muted"), "interview-target")
        self._advice = named(line_label("", Type.NAME, "warning"), "interview-advice")
        self._box = TypingBox("interview-typing")
        self._main = named(Button("", Look.PRIMARY, key=Deed.MAIN), "interview-main")
        self._buttons: dict[Intent, Button | KeyHint] = {
            Intent.PAUSE: KeyHint(Deed.PAUSE, self.tr("pause")),
            Intent.REPEAT: KeyHint(Deed.REPEAT, self.tr("repeat")),
            Intent.HINT: KeyHint(Deed.HINT, self.tr("hint")),
            Intent.SKIP: KeyHint(Deed.SKIP, self.tr("skip")),
            Intent.END: Button(self.tr("End interview"), Look.LINK),
            Intent.START_OVER: Button(self.tr("Start over"), Look.PLAIN, key=Deed.START_OVER),
            Intent.TYPE: Button(self.tr("Type instead"), Look.PLAIN, key=Deed.TYPE),
        }
        for intent, button in self._buttons.items():
            named(button, f"interview-{intent}").setProperty("intent", intent.value)

    def _lay_out(self) -> None:
        outer = column(self, spacing=0)
        outer.setContentsMargins(36, 24, 36, 28)
        outer.addLayout(self._header_row())
        outer.addSpacing(12)
        outer.addWidget(self._progress)
        outer.addSpacing(16)
        outer.addWidget(self._banner)
        self._scroll = PageScroll("interview-scroll", self._middle(), gap=0)
        outer.addWidget(self._scroll, 1)
        outer.addSpacing(16)
        outer.addLayout(self._foot_row())

    def _header_row(self) -> QHBoxLayout:
        header = row(spacing=12)
        header.addWidget(self._header)
        header.addStretch(1)
        header.addWidget(self._format)
        for intent in (Intent.PAUSE, Intent.REPEAT, Intent.HINT, Intent.SKIP):
            header.addWidget(self._buttons[intent])
        header.addSpacing(8)
        header.addWidget(self._buttons[Intent.END])
        return header

    def _middle(self) -> QWidget:
        content = QWidget()
        inner = column(content, spacing=0)
        inner.addStretch(2)
        inner.addWidget(self._status)
        inner.addSpacing(22)
        inner.addLayout(_centred(self._question))
        inner.addSpacing(22)
        hint_box = row(self._hint_frame, spacing=12)
        hint_box.setContentsMargins(16, 12, 16, 12)
        hint_box.addWidget(line_label(self.tr("Hint"), Type.STRONG, "accent"))
        hint_box.addWidget(self._hint, 1)
        inner.addLayout(_centred(self._hint_frame))
        inner.addSpacing(22)
        inner.addWidget(self._meter)
        inner.addSpacing(16)
        inner.addWidget(self._caption_lines, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(8)
        inner.addLayout(self._clock_row())
        inner.addWidget(self._advice, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addSpacing(12)
        inner.addLayout(_centred(self._box))
        inner.addStretch(3)
        return content

    def _clock_row(self) -> QHBoxLayout:
        clock = row(spacing=16)
        clock.addStretch(1)
        bottom = Qt.AlignmentFlag.AlignBottom
        clock.addWidget(self._clock, 0, bottom)
        for words in (self._caption, self._target):
            words.setContentsMargins(0, 0, 0, 7)
            clock.addWidget(words, 0, bottom)
        clock.addStretch(1)
        return clock

    def _foot_row(self) -> QHBoxLayout:
        foot = row(spacing=14)
        foot.addStretch(1)
        foot.addWidget(self._main)
        foot.addWidget(self._buttons[Intent.START_OVER])
        foot.addWidget(self._buttons[Intent.TYPE])
        foot.addStretch(1)
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
        self._box.submitted.connect(self.typed)
        self._box.cancelled.connect(self._cancel_typing)

    def _show_question(self, view: InterviewView) -> None:
        text = view.question or self.tr("Listen…")
        size = 31 if len(text) <= 190 else 25 if len(text) <= 340 else 20
        self._question.setFont(font(Type.QUESTION, size=size))
        self._question.setText(text)
        self._question.setMaximumWidth(_balanced_width(self._question, text))
        self._question.setProperty("tone", "" if view.question else "muted")
        self._question.style().polish(self._question)

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


def _balanced_width(words: QLabel, text: str) -> int:
    """Return the least width that needs no further line, so that no word stands alone."""
    metrics = words.fontMetrics()

    def height(width: int) -> int:
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        return metrics.boundingRect(QRect(0, 0, width, 10_000), wrapped, text).height()

    narrow, wide = _TEXT_WIDTH // 3, _TEXT_WIDTH
    while wide - narrow > 8:
        middle = (narrow + wide) // 2
        if height(middle) > height(_TEXT_WIDTH):
            narrow = middle
        else:
            wide = middle
    return min(_TEXT_WIDTH, wide + 8)


def _centred(child: QWidget) -> QHBoxLayout:
    """Keep a widget to the width of a comfortable line, in the middle."""
    child.setMaximumWidth(_TEXT_WIDTH)
    middle = row()
    middle.addStretch(1)
    middle.addWidget(child, 100)
    middle.addStretch(1)
    return middle
