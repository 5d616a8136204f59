"""A take to be seen and heard: its waveform with the marks, and how it is to be heard."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.audio.peaks import Peaks
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.replay import (
    ReplayView,
    Ways,
    loop_text,
    moment_text,
    speed_choices,
    speed_text,
)
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import Chip
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.mark_strip import MarkStrip
from mockinterview.ui.widgets.menu_button import MenuButton
from mockinterview.ui.widgets.parts import column, line_label, named, row
from mockinterview.ui.widgets.waveform import Waveform

LOOP_OFF, LOOP_SENTENCE, LOOP_MARK, LOOP_WORDS, LOOP_FROM, LOOP_TO = (
    "off",
    "sentence",
    "mark",
    "words",
    "from",
    "to",
)


_GAP = 10


class TakePlayer(QWidget):
    """Emits from which second the take is to be heard, that it is to stop, and how it is heard.

    ``loop_chosen`` carries one of the ways to loop; ``mark_requested`` 1 for the next mark and -1
    for the one before; ``moved`` where the line was put by key.
    """

    hear_requested = Signal(float)
    stop_requested = Signal()
    moved = Signal(float)
    speed_chosen = Signal(object)
    loop_chosen = Signal(object)
    silences_toggled = Signal(bool)
    mark_requested = Signal(int)

    def __init__(self, page_deeds: Collection[Deed] = ()) -> None:
        super().__init__()
        named(self, "take-player")
        self._make_children(page_deeds)
        self._lay_out()
        self._connect()
        self._ways: Ways | None = None
        self._spoken_seconds = 0.0
        self.show_ways(Ways())
        self.hide()

    @property
    def waveform(self) -> Waveform:
        return self._waveform

    @property
    def strip(self) -> MarkStrip:
        return self._strip

    @property
    def play_button(self) -> Button:
        return self._play

    def show_take(self, peaks: Peaks | None, seconds: float) -> None:
        """Show a take of so many seconds, or none; without peaks it is still being read."""
        self.setVisible(seconds > 0)
        self._waveform.show_take(peaks, seconds)

    def show_view(self, view: ReplayView) -> None:
        self._spoken_seconds = view.spoken_seconds
        self._strip.show_marks(view.marks, view.seconds)
        self._strip.setVisible(bool(view.marks))
        # A single mark is both the next one and the one before.
        self._previous.setVisible(len(view.marks) > 1)
        self._next.setVisible(bool(view.marks))
        self._loop.setVisible(view.has_words)

    def show_ways(self, ways: Ways) -> None:
        """Show how it is heard; cheap where nothing is other than before."""
        if ways == self._ways:
            return
        self._ways = ways
        self._play.setText(self.tr("Pause") if ways.is_playing else self.tr("Play"))
        self._play.set_icon("pause" if ways.is_playing else "play")
        self._play.setAccessibleName(
            self.tr("Pause") if ways.is_playing else self.tr("Hear the answer")
        )
        self._speed.show_choices(speed_text(ways.speed), speed_choices(), ways.speed)
        on = LOOP_OFF if ways.loop is None else None
        self._loop.show_choices(loop_text(ways.loop), self._loops(), on)
        self._silences.setChecked(ways.skips_silences)
        self._strip.show_loop(ways.loop)
        self._show_moment()

    def show_at(self, at: float, *, is_playing: bool) -> None:
        self._waveform.show_at(at, is_playing=is_playing)

    def _make_children(self, page_deeds: Collection[Deed]) -> None:
        button = partial(Button, "", behind=page_deeds)
        self._waveform = named(Waveform(), "take-waveform")
        self._strip = named(MarkStrip(), "take-marks")
        self._play = named(button(Look.PRIMARY, icon="play", key=Deed.PLAY), "take-play")
        self._moment = named(line_label("", Type.STRONG), "take-moment")
        self._previous = named(
            button(Look.SMALL, icon="previous-mark", key=Deed.PREVIOUS_MARK),
            "take-previous-mark",
            self.tr("Mark before"),
        )
        self._next = named(
            button(Look.SMALL, icon="next-mark", key=Deed.NEXT_MARK),
            "take-next-mark",
            self.tr("Next mark"),
        )
        for step in (self._previous, self._next):
            step.setToolTip(step.accessibleName())
        self._speed = MenuButton("take-speed", self.tr("Speed"))
        self._loop = MenuButton("take-loop", self.tr("Loop"), icon="loop")
        self._silences = named(Chip(self.tr("Skip silences")), "take-silences")

    def _lay_out(self) -> None:
        controls = QWidget()
        line = FlowLayout(controls, gap=_GAP, is_centred=True)
        for part in (self._play, self._moment, self._previous, self._next):
            line.addWidget(part)
        # How it is heard stays together: a loop that is named would part it otherwise.
        ways = QWidget()
        heard = row(ways, spacing=_GAP)
        for way in (self._speed, self._loop, self._silences):
            heard.addWidget(way)
        line.addWidget(ways)
        outer = column(self, spacing=6)
        outer.addWidget(self._waveform)
        outer.addWidget(self._strip)
        outer.addWidget(controls)

    def _connect(self) -> None:
        self._waveform.hear_requested.connect(self.hear_requested)
        self._waveform.stop_requested.connect(self.stop_requested)
        self._waveform.chosen.connect(self.moved)
        self._waveform.moved.connect(self._show_moment)
        self._strip.hear_requested.connect(self.hear_requested)
        self._play.clicked.connect(self._waveform.toggle)
        self._speed.chosen.connect(self.speed_chosen)
        self._loop.chosen.connect(self.loop_chosen)
        self._silences.clicked.connect(self._choose_silences)
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)

    def _loops(self) -> tuple[Choice, ...]:
        return (
            Choice(LOOP_SENTENCE, self.tr("This sentence")),
            Choice(LOOP_MARK, self.tr("This mark")),
            Choice(LOOP_WORDS, self.tr("The words that are selected")),
            Choice(LOOP_FROM, self.tr("From here on")),
            Choice(LOOP_TO, self.tr("Up to here")),
            Choice(LOOP_OFF, self.tr("No loop")),
        )

    def _show_moment(self) -> None:
        wave, skips = self._waveform, self._ways is not None and self._ways.skips_silences
        text = moment_text(wave.at, wave.seconds, self._spoken_seconds if skips else None)
        if text != self._moment.text():
            self._moment.setText(text)

    def _choose_silences(self) -> None:
        self.silences_toggled.emit(self._silences.isChecked())

    def _go_back(self) -> None:
        self.mark_requested.emit(-1)

    def _go_on(self) -> None:
        self.mark_requested.emit(1)
