"""Behind a waveform: reads the take on show on a lane, and has it heard from a chosen moment."""

from functools import partial

from PySide6.QtCore import QObject

from mockinterview.audio.peaks import Peaks, peaks
from mockinterview.core.errors import AppError
from mockinterview.core.session import Take, TakeState
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.widgets.take_player import TakePlayer
from mockinterview.ui.widgets.waveform import STRETCHES


class Waves(QObject):
    """Fills one waveform; it is hidden where there is no sound to see."""

    def __init__(self, context: Context, playback: Playback, player: TakePlayer) -> None:
        super().__init__()
        self._context = context
        self._playback = playback
        self._player = player
        self._file = ""
        player.hear_requested.connect(self._hear)
        player.stop_requested.connect(playback.stop)
        playback.changed.connect(self._follow)

    def show_take(self, take: Take | None) -> None:
        """Show a take; one that is shown already stays as it is."""
        has_sound = take is not None and take.seconds > 0 and take.state is not TakeState.DELETED
        file = take.file if take is not None and has_sound else ""
        if file == self._file:
            return
        self._file = file
        self._player.show_take(None, take.seconds if take is not None and file else 0.0)
        if file:
            self._read(file)

    def _read(self, file: str) -> None:
        self._context.jobs.start(
            Lane.ERRANDS,
            partial(self._peaks, file),
            done=partial(self._show, file),
            failed=partial(self._hide, file),
        )

    def _peaks(self, file: str) -> tuple[Peaks, float]:
        services = self._context.services
        sound = services.read_sound(services.store.recording(file))
        return peaks(sound.samples, STRETCHES), sound.seconds

    def _show(self, file: str, read: tuple[Peaks, float]) -> None:
        if file == self._file:
            self._player.show_take(*read)
            self._follow()

    def _hide(self, file: str, _error: AppError) -> None:
        """Show no sound where it cannot be read: the button that plays it says why."""
        if file == self._file:
            self._player.show_take(None, 0.0)

    def _follow(self) -> None:
        playing = self._playback.playing
        is_take = playing is not None and playing.heard is Heard.TAKE
        self._player.show_playing(playing.start if playing is not None and is_take else None)

    def _hear(self, at: float) -> None:
        """Play from a moment, also where the same clip plays already."""
        self._playback.stop()
        self._playback.toggle(Clip(Heard.TAKE, start=at), self._file)
