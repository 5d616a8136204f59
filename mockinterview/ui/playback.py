"""Plays what a page offers to hear: a take, a part of it, or a text by the voice.

One thing at a time, on the voice lane. What was stopped before its turn came is not
played at all. Of a take it is known which moment of it is heard: that is what has left the
loudspeaker, at whatever speed and with whatever was left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.replay import LEAD_SECONDS, Course, heard_parts
from mockinterview.core.transcript import Span
from mockinterview.ports import Lane, Sound
from mockinterview.ui.context import Context
from mockinterview.ui.views.clips import Clip, Heard


@dataclass(frozen=True)
class Listening:
    """How a take is to be heard: how fast, what of it again and again, what not at all.

    ``seconds`` is where it ends; ``speech`` is given where silences are to be skipped; ``before``
    is a text that the voice reads first.
    """

    seconds: float
    speed: float = 1.0
    loop: Span | None = None
    speech: Sequence[Span] | None = None
    before: str = ""


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
        self._course = Course()

    @property
    def playing(self) -> Clip | None:
        return self._playing

    @property
    def take_at(self) -> float | None:
        """The moment of the take that is heard now; None where it is no take."""
        if self._playing is None or self._playing.heard is not Heard.TAKE:
            return None
        return self._course.take_at(self._context.services.player.heard_seconds())

    def toggle(self, clip: Clip, file: str = "", *, sound: Sound | None = None) -> None:
        """Play a clip of a take's ``file`` or of a sound, or stop where it is what is playing."""
        if clip == self._playing:
            self.stop()
        elif sound is not None:
            self._start(clip, Course(), iter((sound,)))
        elif clip.heard is Heard.TAKE:
            self._start_take(clip, file, None)
        else:
            self._start(clip, Course(), self._spoken(clip.text))

    def listen(self, clip: Clip, file: str, how: Listening) -> None:
        """Play a clip of a take from its start on, whatever plays."""
        self._start_take(clip, file, how)

    def stop(self) -> None:
        """End what is playing, at once."""
        if self._ticket is None:
            return
        self._ticket = None
        self._playing = None
        self._context.services.player.stop()
        self.changed.emit()

    def _start_take(self, clip: Clip, file: str, how: Listening | None) -> None:
        course = Course()
        sounds = (
            self._clip(clip, file, course) if how is None else self._take(clip, file, course, how)
        )
        self._start(clip, course, sounds)

    def _start(self, clip: Clip, course: Course, sounds: Iterator[Sound]) -> None:
        self._end_quietly()
        ticket = self._ticket = object()
        self._playing, self._course = clip, course
        self._context.jobs.start(
            Lane.VOICE,
            partial(self._play, ticket, sounds),
            done=partial(self._ended, ticket),
            failed=partial(self._broke, ticket),
        )
        self.changed.emit()

    def _end_quietly(self) -> None:
        """End what is playing; who looks is told once, of what plays then."""
        if self._ticket is not None:
            self._ticket = None
            self._context.services.player.stop()

    def _play(self, ticket: object, sounds: Iterator[Sound]) -> bool:
        return self._context.services.player.play(self._while_current(ticket, sounds))

    def _while_current(self, ticket: object, sounds: Iterator[Sound]) -> Iterator[Sound]:
        while self._ticket is ticket:
            sound = next(sounds, None)
            if sound is None or self._ticket is not ticket:
                return
            yield sound

    def _spoken(self, text: str) -> Iterator[Sound]:
        services = self._context.services
        yield from services.voice.speak(text, rate=services.speech_rate)

    def _clip(self, clip: Clip, file: str, course: Course) -> Iterator[Sound]:
        """Yield a part of a take as it is, begun a little early so that its first word is whole."""
        services = self._context.services
        start = max(0.0, clip.start - LEAD_SECONDS)
        end = None if clip.end is None else clip.end + LEAD_SECONDS
        course.begin(0.0, Span(start=start, end=end or float("inf")))
        yield from services.read_passage(services.store.recording(file), start, end)

    def _take(self, clip: Clip, file: str, course: Course, how: Listening) -> Iterator[Sound]:
        services, sent = self._context.services, 0.0
        if how.before:
            course.begin(0.0, None)
            for sound in self._spoken(how.before):
                sent += sound.seconds
                yield sound
        path = services.store.recording(file)
        start, end = clip.start, how.seconds
        if clip.end is not None:
            start, end = max(0.0, start - LEAD_SECONDS), clip.end + LEAD_SECONDS
        for part in heard_parts(start, end, loop=how.loop, speech=how.speech):
            course.begin(sent, part, how.speed)
            before = sent
            for sound in self._stretched(services.read_passage(path, part.start, part.end), how):
                sent += sound.seconds
                yield sound
            if sent == before:
                return  # the file is shorter than was known, and a loop would never end

    def _stretched(self, sounds: Iterator[Sound], how: Listening) -> Iterator[Sound]:
        from mockinterview.audio.stretching import Stretcher

        stretcher: Stretcher | None = None
        rate = 0
        for sound in sounds:
            rate = sound.rate
            stretcher = stretcher or Stretcher(rate, how.speed)
            made = Sound(stretcher.feed(sound.samples), rate)
            if len(made.samples):
                yield made
        if stretcher is not None and len(rest := stretcher.flush()):
            yield Sound(rest, rate)

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
