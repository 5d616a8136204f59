"""Plays what a page offers to hear: a take, a part of it, or a text by the voice.

One thing at a time, on the voice lane. What was stopped before its turn came is not
played at all.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane, Sound
from mockinterview.ui.context import Context
from mockinterview.ui.views.clips import Clip, Heard

_LEAD_SECONDS = 0.15
"""A quote starts a little early, so that its first word is whole."""


class Playback(QObject):
    """Knows what is playing; ``changed`` says that it is something else now.

    ``ended`` carries a clip that was heard to its end, after ``changed``: nobody stopped it.
    """

    changed = Signal()
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ticket: object | None = None
        self._playing: Clip | None = None

    @property
    def playing(self) -> Clip | None:
        return self._playing

    def toggle(self, clip: Clip, file: str = "", *, sound: Sound | None = None) -> None:
        """Play a clip of a take's ``file`` or of a sound, or stop where it is what is playing."""
        if clip == self._playing:
            self.stop()
        else:
            self._start(clip, self._sounds(clip, file) if sound is None else iter((sound,)))

    def stop(self) -> None:
        """End what is playing, at once."""
        if self._ticket is None:
            return
        self._ticket = None
        self._playing = None
        self._context.services.player.stop()
        self.changed.emit()

    def _start(self, clip: Clip, sounds: Iterator[Sound]) -> None:
        self.stop()
        ticket = self._ticket = object()
        self._playing = clip
        self._context.jobs.start(
            Lane.VOICE,
            partial(self._play, ticket, sounds),
            done=partial(self._ended, ticket),
            failed=partial(self._broke, ticket),
        )
        self.changed.emit()

    def _play(self, ticket: object, sounds: Iterator[Sound]) -> bool:
        return self._context.services.player.play(self._while_current(ticket, sounds))

    def _while_current(self, ticket: object, sounds: Iterator[Sound]) -> Iterator[Sound]:
        while self._ticket is ticket:
            sound = next(sounds, None)
            if sound is None or self._ticket is not ticket:
                return
            yield sound

    def _sounds(self, clip: Clip, file: str) -> Iterator[Sound]:
        services = self._context.services
        if clip.heard is Heard.MODEL_ANSWER:
            yield from services.voice.speak(clip.text, rate=services.speech_rate)
        else:
            path = services.store.recording(file)
            yield cut(services.read_sound(path), clip.start, clip.end)

    def _ended(self, ticket: object, _was_heard_whole: bool) -> None:  # noqa: FBT001 - what play returns
        clip = self._playing if self._ticket is ticket else None
        self._let_go(ticket)
        if clip is not None:
            self.ended.emit(clip)

    def _broke(self, ticket: object, error: AppError) -> None:
        if self._ticket is ticket:
            self.failed.emit(error.failure)
        self._let_go(ticket)

    def _let_go(self, ticket: object) -> None:
        if self._ticket is ticket:
            self._ticket = None
            self._playing = None
            self.changed.emit()


def say(text: str) -> Clip:
    """Return the clip that is a text read by the voice."""
    return Clip(Heard.MODEL_ANSWER, text=text)


def cut(sound: Sound, start: float, end: float | None) -> Sound:
    """Return a part of a sound, a little early, in seconds."""
    first = max(0, int((start - _LEAD_SECONDS) * sound.rate))
    last = None if end is None else int((end + _LEAD_SECONDS) * sound.rate)
    return Sound(sound.samples[first:last], sound.rate)
