"""The recogniser: Whisper on whole takes, and on takes that are still being recorded.

Speech is found first; a take without speech never reaches the model. Long takes are cut
where nobody speaks, so that memory stays flat over hours. A take that grows is followed
stretch by stretch (``following``), so that its transcript is there when it ends.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from pathlib import Path

from mockinterview.core.transcript import Hearing, Span, Transcript, Word
from mockinterview.ports import TAKE_RATE, GrowingTake, OpenTake, Samples
from mockinterview.speech.detection import find_speech
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.following import Follower

LONGEST_PIECE_SECONDS = 300.0


class WhisperTranscriber:
    """Transcribes with one Whisper model, loaded at the first use."""

    def __init__(
        self,
        model: str,
        locate: Callable[[], Path],
        read_audio: Callable[[Path], Samples],
        open_take: OpenTake,
        *,
        longest_piece_seconds: float = LONGEST_PIECE_SECONDS,
    ) -> None:
        self.model = model
        self._locate = locate
        self._read_audio = read_audio
        self._open_take = open_take
        self._longest_piece_seconds = longest_piece_seconds

    def warm(self) -> None:
        _ = self._engine

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
        return self._hearing(words, speech, seconds, language)

    def follow(self, take: GrowingTake) -> Hearing:
        """Transcribe a take while it is recorded; blocks until it has ended."""
        engine = self._engine
        follower = Follower(partial(engine.stretch, language=engine.code_of(take.language)))
        with self._open_take(take.file) as read:
            while not take.wait_for_end(follower.patience_seconds):
                follower.take_in(read())
                if follower.advance():
                    take.heard(follower.caption)
            if take.is_wanted:
                follower.take_in(read())
                follower.finish()
        return self._hearing(follower.words, follower.speech, follower.seconds, take.language)

    def _hearing(
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

    def _piece(self, samples: Samples, piece: Span, language: str) -> Iterator[Word]:
        """Yield the words of a piece of a whole take."""
        cut = samples[int(piece.start * TAKE_RATE) : int(piece.end * TAKE_RATE)]
        return (word.later_by(piece.start) for word in self._engine.whole(cut, language))

    @cached_property
    def _engine(self) -> WhisperEngine:
        return WhisperEngine(self.model, self._locate())


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
