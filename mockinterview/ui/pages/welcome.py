"""The first run: one step at a time, from what the program does to the first practice.

Return goes on wherever no button has the focus, and Alt with the right arrow everywhere. The key
that goes back in the whole window goes back a step here, as Alt with the left arrow does. The
focus begins each step at its title.
"""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedWidget, QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.welcome import STEPS, Step, WelcomeView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.scroll import GAP, PageScroll
from mockinterview.ui.widgets.step_bar import StepBar
from mockinterview.ui.widgets.welcome_steps import (
    CoachStep,
    ModelsStep,
    ReadyStep,
    SoundStep,
    StartStep,
    StepContent,
    VoiceStep,
)

_WIDEST = 780
_SCROLLED = {
    Qt.Key.Key_Down: QSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QSlider.SliderAction.SliderPageStepSub,
}
"""What the keys do that nothing with the focus has taken."""


class WelcomePage(QWidget):
    """Shows a ``WelcomeView`` and emits what the person wants."""

    back_requested = Signal()
    continue_requested = Signal()
    skip_requested = Signal()
    skip_all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "welcome-page", self.tr("Set up"))
        self._step: Step | None = None
        self._stops: tuple[QWidget, ...] = ()
        self.sound = SoundStep()
        self.voice = VoiceStep()
        self.models = ModelsStep()
        self.coach = CoachStep()
        self.ready = ReadyStep()
        self._contents: dict[Step, StepContent] = {
            Step.START: StartStep(),
            Step.SOUND: self.sound,
            Step.VOICE: self.voice,
            Step.MODELS: self.models,
            Step.COACH: self.coach,
            Step.READY: self.ready,
        }
        self._make_children()
        self._lay_out()
        self._back.clicked.connect(self.back_requested)
        self._continue.clicked.connect(self.continue_requested)
        self._skip.clicked.connect(self.skip_requested)
        self._skip_all.clicked.connect(self.skip_all_requested)
        onwards = QShortcut(QKeySequence("Alt+Right"), self)
        onwards.activated.connect(self._continue.click)
        bar = self._scrolls[Step.SOUND].verticalScrollBar()
        bar.rangeChanged.connect(self._keep_findings_in_sight)

    def render(self, view: WelcomeView) -> None:  # type: ignore[override]  # the house's word
        self._bar.setVisible(not view.is_alone)
        self._bar.show_steps(view.marks, view.place)
        self._title.setText(view.title)
        self._title.setAccessibleName(". ".join(filter(None, (view.place, view.title))))
        self._title.setAccessibleDescription(view.lead)
        self._lead.setText(view.lead)
        self._contents[view.step].show_step(view)
        self._continue.setText(view.continue_text)
        self._continue.updateGeometry()
        for way in (self._continue, self._skip_all):
            way.setEnabled(view.can_go_on)
        self._back.setVisible(view.can_go_back)
        self._skip.setText(view.skip_text)
        self._skip.updateGeometry()
        self._skip.setVisible(bool(view.skip_text))
        self._skip_all.setVisible(view.can_skip_all)
        self._order_by_tab(view.step)
        if view.step is not self._step:
            self._step = view.step
            self._stack.setCurrentIndex(STEPS.index(view.step))
            self._scrolls[view.step].verticalScrollBar().setValue(0)
            if self.isVisible():
                self.take_focus()

    def take_focus(self) -> None:
        """Begin at the title, so that a screen reader reads it and Return goes on."""
        self._title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._continue.click()
        elif is_alt and key == Qt.Key.Key_Left and not self._back.isHidden():
            self._back.click()
        elif key in _SCROLLED and self._step is not None:
            self._scrolls[self._step].verticalScrollBar().triggerAction(_SCROLLED[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _order_by_tab(self, step: Step) -> None:
        """Let Tab walk from the title through the step, then on, past it, and back."""
        stops = (
            self._title,
            *self._contents[step].tab_stops,
            self._continue,
            self._skip,
            self._back,
            self._skip_all,
        )
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _keep_findings_in_sight(self, _least: int, most: int) -> None:
        """Scroll to what was found where the page has become longer by it."""
        if self.sound.check.has_findings:
            self._scrolls[Step.SOUND].verticalScrollBar().setValue(most)

    def _make_children(self) -> None:
        self._bar = StepBar("welcome-steps", len(STEPS))
        self._title = named(label("", Type.TITLE), "welcome-title")
        self._lead = named(label("", Type.LEAD, "muted"), "welcome-lead")
        self._stack = named(QStackedWidget(), "welcome-step")
        self._scrolls = {
            step: PageScroll(f"welcome-{step}-scroll", content)
            for step, content in self._contents.items()
        }
        self._back = named(Button(self.tr("Back"), icon="back"), "welcome-back")
        self._continue = named(Button("", Look.PRIMARY), "welcome-continue")
        self._skip = named(Button("", Look.LINK), "welcome-skip")
        self._skip_all = named(Button(self.tr("Skip set-up"), Look.LINK), "welcome-skip-all")

    def _lay_out(self) -> None:
        for scroll in self._scrolls.values():
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(scroll)
        inside = QWidget()
        inside.setMaximumWidth(scaled(_WIDEST) + GAP)
        inner = column(inside)
        head = column()
        head.setContentsMargins(0, 0, GAP, 0)
        head.addWidget(self._bar)
        head.addSpacing(26)
        head.addWidget(self._title)
        head.addSpacing(4)
        head.addWidget(self._lead)
        inner.addLayout(head)
        inner.addSpacing(20)
        inner.addWidget(self._stack, 1)
        inner.addSpacing(16)
        inner.addLayout(self._foot())
        outer = row(self)
        outer.setContentsMargins(36, 28, 36 - GAP, 24)
        outer.addStretch(1)
        outer.addWidget(inside, 100)
        outer.addStretch(1)

    def _foot(self) -> QHBoxLayout:
        foot = row(spacing=18)
        foot.setContentsMargins(0, 0, GAP, 0)
        foot.addWidget(self._back)
        foot.addWidget(self._skip_all)
        foot.addStretch(1)
        foot.addWidget(self._skip)
        foot.addWidget(self._continue)
        return foot
