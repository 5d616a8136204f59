"""Plays several clips one after the other: the next one comes where one was heard to its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip


@dataclass(frozen=True)
class Track:
    """A stretch of a take's file."""

    clip: Clip
    file: str


class PlayList(QObject):
    """Knows which of its tracks is heard; ``ended`` says that the last was heard to its end.

    Whatever else stops the playback, or plays something else, ends the list too.
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, playback: Playback) -> None:
        super().__init__()
        self._playback = playback
        self._tracks: tuple[Track, ...] = ()
        self._place = 0
        playback.ended.connect(self._go_on)

    @property
    def place(self) -> int | None:
        """Which track is heard now; None where none of them is."""
        if self._place < len(self._tracks):
            is_heard = self._playback.playing == self._tracks[self._place].clip
            return self._place if is_heard else None
        return None

    def play(self, tracks: Sequence[Track], first: int = 0) -> None:
        """Play from one of these tracks on, in place of what was playing."""
        self._tracks, self._place = tuple(tracks), first
        self._start()

    def stop(self) -> None:
        """End the list, and what is heard of it."""
        is_heard = self.place is not None
        self._tracks = ()
        if is_heard:
            self._playback.stop()

    def _go_on(self, clip: Clip) -> None:
        if self._place >= len(self._tracks) or self._tracks[self._place].clip != clip:
            return
        self._place += 1
        if self._place < len(self._tracks):
            self._start()
        else:
            self._tracks = ()
            self.ended.emit()

    def _start(self) -> None:
        if self._place < len(self._tracks):
            track = self._tracks[self._place]
            self._playback.toggle(track.clip, track.file)
            self.moved.emit()
