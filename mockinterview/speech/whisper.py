"""The recogniser: Whisper on whole takes, and on takes that are still being recorded.

Speech is found first; a take without speech never reaches the model. Long takes are cut
where nobody speaks, so that memory stays flat over hours. A take that grows is followed
stretch by stretch (``following``), so that its transcript is there when it ends.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path

from mockinterview.core.transcript import Caption, Hearing, Span, Transcript, Word
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.acoustics import with_sound
from mockinterview.speech.detection import find_speech
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.following import Follower
from mockinterview.speech.frames import FrameTrack, frames_of
from mockinterview.speech.spoken_language import SpokenLanguage

LONGEST_PIECE_SECONDS = 300.0

ReadOn = Callable[[Path, int], Samples]
"""Returns the samples of a take that grows, from a position on."""


class WhisperTranscriber:
    """Transcribes with one Whisper model, loaded at the first use."""

    def __init__(
        self,
        model: str,
        locate: Callable[[], Path],
        read_audio: Callable[[Path], Samples],
        read_on: ReadOn,
        *,
        longest_piece_seconds: float = LONGEST_PIECE_SECONDS,
    ) -> None:
        self.model = model
        self._locate = locate
        self._read_audio = read_audio
        self.read_on = read_on
        self._longest_piece_seconds = longest_piece_seconds

    def warm(self) -> None:
        _ = self.engine

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        """Transcribe an audio file. Raise AppError where it cannot be read."""
        return self.hear(self._read_audio(file), language=language)

    def hear(self, samples: Samples, *, language: str) -> Hearing:
        """Transcribe samples of shape (n,) at 16 kHz."""
        speech = find_speech(samples)
        seconds = len(samples) / TAKE_RATE
        words = [
            word
            for piece in _pieces(speech, seconds, self._longest_piece_seconds)
            for word in self._piece(samples, piece, language)
        ]
        heard = self.hearing(words, speech, seconds, language)
        if speech:
            heard = self._with_spoken_language(heard, samples)
        return with_sound(heard, frames_of(samples))

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> "TakeFollowing":
        """Begin to transcribe a take that is being recorded."""
        return TakeFollowing(self, file, language, terms)

    def spoken_language(self) -> SpokenLanguage:
        """Return what finds the language of one take; it finds none where one is known."""
        engine = self.engine
        return SpokenLanguage(engine.language_of if engine.knows_languages else None)

    def hearing(
        self, words: Iterable[Word], speech: tuple[Span, ...], seconds: float, language: str
    ) -> Hearing:
        found = tuple(words)
        transcript = Transcript(
            text="".join(word.text for word in found).strip(),
            language=language,
            model=self.model,
            seconds=round(seconds, 3),
            words=tuple(_stripped(word) for word in found),
        )
        return Hearing(transcript=transcript, speech=speech)

    def _with_spoken_language(self, hearing: Hearing, samples: Samples) -> Hearing:
        spoken = self.spoken_language()
        spoken.take_in(samples, hearing.speech)
        spoken.look()
        return spoken.noted(hearing)

    def _piece(self, samples: Samples, piece: Span, language: str) -> Iterator[Word]:
        """Yield the words of a piece of a whole take."""
        cut = samples[int(piece.start * TAKE_RATE) : int(piece.end * TAKE_RATE)]
        return (word.later_by(piece.start) for word in self.engine.whole(cut, language))

    @cached_property
    def engine(self) -> WhisperEngine:
        return WhisperEngine(self.model, self._locate())


class TakeFollowing:
    """Follows one take with one transcriber, from its first sample to its transcript."""

    def __init__(
        self, transcriber: WhisperTranscriber, file: Path, language: str, terms: Sequence[str]
    ) -> None:
        self._transcriber = transcriber
        self._file = file
        self._language = language
        engine = transcriber.engine
        code = engine.code_of(language)
        self._follower = Follower(partial(engine.stretch, language=code, terms=terms))
        self._spoken = transcriber.spoken_language()
        self._frames = FrameTrack()
        self._position = 0

    def advance(self) -> Caption | None:
        self._read_on()
        if self._follower.advance():
            return self._follower.caption
        self._spoken.look()
        return None

    def finish(self) -> Hearing:
        self._read_on()
        self._follower.finish()
        self._spoken.look()
        follower = self._follower
        heard = self._transcriber.hearing(
            follower.words, follower.speech, follower.seconds, self._language
        )
        return with_sound(self._spoken.noted(heard), self._frames.frames)

    def _read_on(self) -> None:
        samples = self._transcriber.read_on(self._file, self._position)
        self._position += len(samples)
        self._follower.take_in(samples)
        self._spoken.take_in(samples, self._follower.speech)
        self._frames.feed(samples)


def _stripped(word: Word) -> Word:
    return word.model_copy(update={"text": word.text.strip()})


def _pieces(speech: tuple[Span, ...], seconds: float, longest_seconds: float) -> Iterator[Span]:
    """Cut a take into pieces of at most so many seconds, where nobody speaks.

    A stretch of speech longer than that stays whole.
    """
    if not speech:
        return
    start = 0.0
    for before, after in itertools.pairwise(speech):
        if after.end - start > longest_seconds:
            middle = (before.end + after.start) / 2
            yield Span(start=start, end=middle)
            start = middle
    yield Span(start=start, end=seconds)
