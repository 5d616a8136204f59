"""The recogniser: faster-whisper on a folder of verified files.

faster-whisper is given a folder, always: for a bare name it would fetch unpinned
files. Speech is found first; a take without speech never reaches the model. Long
takes are cut where nobody speaks, so that memory stays flat over hours.
"""

import itertools
import os
import string
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Hearing, Span, Transcript, Word
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.detection import find_speech

LONGEST_PIECE_SECONDS = 300.0
BEAM_SIZE = 5


class WhisperTranscriber:
    """Transcribes with one Whisper model, loaded at the first use."""

    def __init__(
        self,
        model: str,
        locate: Callable[[], Path],
        read_audio: Callable[[Path], Samples],
        *,
        longest_piece_seconds: float = LONGEST_PIECE_SECONDS,
    ) -> None:
        self.model = model
        self._locate = locate
        self._read_audio = read_audio
        self._longest_piece_seconds = longest_piece_seconds

    def warm(self) -> None:
        _ = self._engine

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        """Transcribe an audio file. Raise AppError where it cannot be read."""
        return self.hear(self._read_audio(file), language=language)

    def hear(self, samples: Samples, *, language: str) -> Hearing:
        """Transcribe samples of shape (n,) at 16 kHz."""
        speech = find_speech(samples)
        words = [
            word
            for piece in _pieces(speech, len(samples) / TAKE_RATE, self._longest_piece_seconds)
            for word in self._words(samples, piece, language)
        ]
        transcript = Transcript(
            text="".join(word.text for word in words).strip(),
            language=language,
            model=self.model,
            seconds=round(len(samples) / TAKE_RATE, 3),
            words=tuple(_stripped(word) for word in words),
        )
        return Hearing(transcript=transcript, speech=speech)

    def _words(self, samples: Samples, piece: Span, language: str) -> Iterator[Word]:
        """Yield the words of a piece; their text keeps its leading space.

        The question's terms are not given as hot words: measured, that made more errors
        and wrote terms down that nobody said (docs/benchmarks.md).
        """
        cut = samples[int(piece.start * TAKE_RATE) : int(piece.end * TAKE_RATE)]
        segments, _info = self._engine.transcribe(
            cut,
            language=self._code_of(language),
            beam_size=BEAM_SIZE,
            word_timestamps=True,
            condition_on_previous_text=False,
            vad_filter=True,
            vad_parameters={"min_silence_duration_ms": 1000, "speech_pad_ms": 200},
        )
        for segment in segments:
            yield from _whole_words(
                Word(
                    text=word.word,
                    start=round(piece.start + word.start, 3),
                    end=round(piece.start + word.end, 3),
                    probability=round(word.probability, 4),
                )
                for word in segment.words or ()
            )

    def _code_of(self, language: str) -> str:
        """Return Whisper's code for a language; an English recogniser would take any for en."""
        code = language.split("-", maxsplit=1)[0].lower()
        known: list[str] = self._engine.supported_languages
        if code in known:
            return code
        raise AppError(
            "language_unknown",
            f"The recogniser {self.model} does not know the language {language!r}. "
            "Your recordings are safe.",
            hint="Give a code such as en. whisper-base knows a hundred languages."
            if known == ["en"]
            else "Give a code such as en, de or pl.",
        )

    @cached_property
    def _engine(self) -> Any:
        folder = self._locate()
        try:
            from faster_whisper import WhisperModel

            # Without this file faster-whisper would ask the network for one.
            (folder / "tokenizer.json").stat()
            return WhisperModel(
                str(folder),
                device="cpu",
                compute_type="int8",
                cpu_threads=os.cpu_count() or 1,
                local_files_only=True,
            )
        except Exception as error:
            raise AppError(
                "recogniser_broken",
                f"The recogniser {self.model} could not be loaded ({type(error).__name__}). "
                "Your recordings are safe.",
                hint=f"Check its files: mockinterview models verify {self.model}",
                retryable=True,
            ) from error


def _whole_words(parts: Iterable[Word]) -> Iterator[Word]:
    """Join what faster-whisper cuts at a sign inside a word, as in "low", "-rank"."""
    whole: Word | None = None
    for part in parts:
        if whole is not None and part.text[:1] in string.punctuation:
            whole = Word(
                text=whole.text + part.text,
                start=whole.start,
                end=part.end,
                probability=min(whole.probability, part.probability),
            )
            continue
        if whole is not None:
            yield whole
        whole = part
    if whole is not None:
        yield whole


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
