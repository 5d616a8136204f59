"""What stands in each step of the first run, below its title."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.settings import SettingId, SettingView
from mockinterview.ui.views.welcome import FIRST_QUESTIONS, ReadyRow, WelcomeView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.models import ModelsPanel
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    frame,
    label,
    line_label,
    named,
    row,
)
from mockinterview.ui.widgets.setting_row import SettingRow
from mockinterview.ui.widgets.sound_check import SoundCheckPanel
from mockinterview.ui.widgets.status import Icon


class StepContent(QWidget):
    """The content of a step; most take what they show from the view."""

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The controls in the order in which Tab walks them."""
        return ()

    def show_step(self, view: WelcomeView) -> None:
        """Show what the view holds of this step."""


class StartStep(StepContent):
    """What the program does, and that all of it stays here."""

    def __init__(self) -> None:
        super().__init__()
        card = frame("card")
        inner = column(card, spacing=18)
        inner.setContentsMargins(22, 20, 22, 20)
        for icon, name, words in (
            (
                "speaker",
                self.tr("You hear a question"),
                self.tr("A voice asks it, as an interviewer does. You can read it as well."),
            ),
            (
                "record",
                self.tr("You answer aloud"),
                self.tr("Your words are written down as you speak, with how you said them."),
            ),
            (
                "check",
                self.tr("You see what your answer covered"),
                self.tr("Point by point, with your own words as proof, and a model answer."),
            ),
        ):
            inner.addWidget(_told(icon, "accent", name, words))
        private = frame("good")
        lines = column(private)
        lines.setContentsMargins(22, 16, 22, 16)
        lines.addWidget(
            _told(
                "check",
                "good",
                self.tr("Everything stays on this computer"),
                self.tr(
                    "Your voice, your answers and your results are sent nowhere, unless you set "
                    "up a service yourself. There is no account."
                ),
            )
        )
        outer = column(self, spacing=16)
        outer.addWidget(card)
        outer.addWidget(private)
        words = self.tr(
            "Setting up takes about two minutes. Each step can be skipped and is found again under "
            "Settings."
        )
        outer.addWidget(label(words, Type.BODY, "muted"))
        outer.addStretch(1)


class SettingRows(QFrame):
    """Some settings in a card; ``heard`` carries the setting that is to be tried by ear."""

    changed = Signal(object, object)
    heard = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._rows: dict[SettingId, SettingRow] = {}
        self._inner = column(self)
        self._inner.setContentsMargins(22, 6, 22, 6)
        self.hide()

    def show_settings(self, views: tuple[SettingView, ...], speaking: SettingId | None) -> None:
        for view in views:
            if view.id not in self._rows:
                self._add(view)
            self._rows[view.id].show_setting(view, is_speaking=view.id is speaking)
        self.setVisible(bool(self._rows))

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return tuple(stop for made in self._rows.values() for stop in made.tab_stops)

    def _add(self, view: SettingView) -> None:
        if self._rows:
            self._inner.addWidget(divider())
        made = SettingRow(view, place="welcome")
        made.setProperty("setting", view.id)
        made.changed.connect(self.changed)
        made.hear_requested.connect(self._hear)
        self._rows[view.id] = made
        self._inner.addWidget(made)

    def _hear(self) -> None:
        for setting, made in self._rows.items():
            if made is self.sender():
                self.heard.emit(setting)


class SoundStep(StepContent):
    def __init__(self) -> None:
        super().__init__()
        self.rows = SettingRows()
        self.check = SoundCheckPanel()
        outer = column(self, spacing=16)
        outer.addWidget(self.rows)
        outer.addWidget(self.check)
        outer.addStretch(1)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (*self.rows.tab_stops, *self.check.tab_stops)

    def show_step(self, view: WelcomeView) -> None:
        self.rows.show_settings(view.settings, SettingId.SPEAKER if view.is_chiming else None)


class VoiceStep(StepContent):
    def __init__(self) -> None:
        super().__init__()
        self.rows = SettingRows()
        outer = column(self, spacing=16)
        outer.addWidget(self.rows)
        outer.addStretch(1)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self.rows.tab_stops

    def show_step(self, view: WelcomeView) -> None:
        self.rows.show_settings(view.settings, SettingId.VOICE if view.is_speaking else None)


class ModelsStep(StepContent):
    fetch_all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.panel = ModelsPanel()
        self._sentence = named(label(""), "welcome-models")
        self._fetch = named(Button("", Look.PLAIN, icon="fetch"), "welcome-fetch-all")
        outer = column(self, spacing=16)
        outer.addWidget(self._sentence)
        outer.addWidget(self._fetch, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.panel)
        outer.addStretch(1)
        self._fetch.clicked.connect(self.fetch_all_requested)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._fetch, *self.panel.findChildren(Button))

    def show_step(self, view: WelcomeView) -> None:
        self._sentence.setText(view.models_sentence)
        self._sentence.setVisible(bool(view.models_sentence))
        self._fetch.setText(view.fetch_all)
        self._fetch.setVisible(bool(view.fetch_all))


class CoachStep(StepContent):
    """None or an endpoint; where none is set up, none it is."""

    endpoint_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._here = named(Badge(), "welcome-coach-here")
        self._there = named(Badge(), "welcome-coach-there")
        self._set_up = named(Button("", Look.PLAIN), "welcome-endpoint")
        outer = column(self, spacing=16)
        outer.addWidget(self._offline_card())
        outer.addWidget(self._endpoint_card())
        outer.addStretch(1)
        self._set_up.clicked.connect(self.endpoint_requested)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._set_up,)

    def show_step(self, view: WelcomeView) -> None:
        used = self.tr("In use")
        self._here.setVisible(not view.endpoint)
        self._here.show_state(used, "check", "good")
        self._there.setVisible(bool(view.endpoint))
        self._there.show_state(f"{used}: {view.endpoint}", "check", "good")
        self._set_up.setText(
            self.tr("See it under Settings")
            if view.endpoint
            else self.tr("Set one up under Settings")
        )
        self._set_up.updateGeometry()

    def _offline_card(self) -> QFrame:
        words = self.tr(
            "None is a good choice, and the usual one. The offline coach works on this computer: "
            "it compares what you said with each key point, shows your own words for it, costs "
            "nothing and sends nothing."
        )
        return _choice(self.tr("No service: the offline coach"), words, self._here)

    def _endpoint_card(self) -> QFrame:
        words = self.tr(
            "It can say more about an answer, and write a better one from yours. It needs a key to "
            "a service, or a model of your own on this computer. It gets the question and the "
            "words of your answer, never a recording, and you see beforehand what is sent."
        )
        return _choice(self.tr("A language model at an endpoint"), words, self._there, self._set_up)


class ReadyStep(StepContent):
    """How everything is, and the first thing to do."""

    sample_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[ReadyRow, ...] = ()
        self._card = frame("card")
        self._rows = column(self._card)
        self._rows.setContentsMargins(22, 6, 22, 6)
        self._sample = named(
            Button(self.tr("Look at a sample session"), icon="history"), "welcome-sample"
        )
        first = self.tr(
            "{count} questions in the Study format: feedback after each answer, a hint where you "
            "want one, and as much time as you need."
        ).format(count=FIRST_QUESTIONS)
        sample = self.tr(
            "Somebody else's answers, made for this, with all that is said of them. You can "
            "delete it in History."
        )
        ways = row(spacing=16)
        ways.addWidget(_choice(self.tr("A first practice"), first), 1)
        ways.addWidget(_choice(self.tr("Or look first"), sample, self._sample), 1)
        outer = column(self, spacing=16)
        outer.addWidget(self._card)
        outer.addLayout(ways)
        outer.addStretch(1)
        self._sample.clicked.connect(self.sample_requested)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._sample,)

    def show_step(self, view: WelcomeView) -> None:
        if view.rows == self._shown:
            return
        self._shown = view.rows
        empty(self._rows)
        for place, shown in enumerate(view.rows):
            if place:
                self._rows.addWidget(divider())
            self._rows.addWidget(_ready(place, shown))


def _told(icon: str, tone: str, name: str, words: str) -> QWidget:
    made = QWidget()
    sign = Icon(22)
    sign.show_icon(icon, tone)
    lines = column(spacing=2)
    lines.addWidget(label(name, Type.NAME))
    lines.addWidget(label(words))
    line = row(made, spacing=14)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(lines, 1)
    return made


def _choice(title: str, words: str, *parts: QWidget) -> QFrame:
    card = frame("card")
    inner = column(card, spacing=8)
    inner.setContentsMargins(22, 18, 22, 18)
    head = row(spacing=12)
    head.addWidget(label(title, Type.HEADING), 1)
    inner.addLayout(head)
    inner.addWidget(label(words))
    for part in parts:
        if isinstance(part, Badge):
            head.addWidget(part)
        else:
            inner.addSpacing(4)
            inner.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    inner.addStretch(1)
    return card


def _ready(place: int, shown: ReadyRow) -> QWidget:
    made = named(
        QWidget(), f"welcome-ready-{place}", f"{shown.name}: {shown.state.word}. {shown.found}"
    )
    state = named(Badge(), f"welcome-ready-{place}-state")
    state.show_state(*shown.state)
    words = column(spacing=3)
    words.addWidget(line_label(shown.name, Type.NAME))
    words.addWidget(label(shown.found, Type.BODY, "muted"))
    line = row(made, spacing=18)
    line.setContentsMargins(0, 10, 0, 10)
    line.addLayout(words, 1)
    line.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
