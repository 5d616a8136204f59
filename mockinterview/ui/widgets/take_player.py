"""A take to be seen and heard: its waveform, and a button with the moment and the length."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.audio.peaks import Peaks
from mockinterview.ui.figures import clock_text
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, named, row
from mockinterview.ui.widgets.waveform import Waveform


class TakePlayer(QWidget):
    """Emits from which second the take is to be heard, and that it is to stop."""

    hear_requested = Signal(float)
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "take-player")
        self._waveform = named(Waveform(), "take-waveform")
        self._button = named(Button("", Look.LINK, icon="play"), "take-play")
        line = row()
        line.addWidget(self._button)
        line.addStretch(1)
        outer = column(self, spacing=8)
        outer.addWidget(self._waveform)
        outer.addLayout(line)
        self._waveform.hear_requested.connect(self.hear_requested)
        self._waveform.stop_requested.connect(self.stop_requested)
        self._waveform.moved.connect(self._show_moment)
        self._button.clicked.connect(self._waveform.toggle)
        self.hide()

    @property
    def waveform(self) -> Waveform:
        return self._waveform

    def show_take(self, peaks: Peaks | None, seconds: float) -> None:
        """Show a take of so many seconds, or none; without peaks it is still being read."""
        self.setVisible(seconds > 0)
        self._button.setEnabled(peaks is not None)
        self._waveform.show_take(peaks, seconds)

    def show_playing(self, start: float | None) -> None:
        self._waveform.show_playing(start)

    def _show_moment(self) -> None:
        wave = self._waveform
        at, length = clock_text(wave.at), clock_text(wave.seconds)
        text = self.tr("{moment} / {length}").format(moment=at, length=length)
        if text != self._button.text():
            self._button.setText(text)
        icon = "stop" if wave.is_playing else "play"
        if icon != self._button.icon_name or not self._button.accessibleName():
            self._button.set_icon(icon)
            words = self.tr("Stop") if wave.is_playing else self.tr("Hear the answer")
            self._button.setAccessibleName(words)
