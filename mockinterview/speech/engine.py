"""One loaded Whisper model, and what it makes of a piece of sound.

faster-whisper is given a folder, always: for a bare name it would fetch unpinned files.
A short stretch is decoded in a short window and by the first guess alone, so that its
time is bounded; what then looks wrong is decoded again with all that Whisper has.
"""

import os
import string
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Word
from mockinterview.core.words import translate
from mockinterview.giving_way import giving_way
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.terms import believed, near_misses, prompt

BEAM_SIZE = 5
ROOM_SECONDS = 4.0
"""Room after a stretch. With 2 s some clips were heard worse, with none the model loops."""

MORE_ROOM_SECONDS = 8.0
"""Room where a stretch repeated itself: most do not again, at a quarter of a whole window."""

WORDS_A_SECOND = 5.0
"""Nobody says more: 300 words a minute. What Whisper writes beyond it, it repeats."""

_TOKENS_A_WORD = 2
_SPARE_WORDS = 2
_SPARE_TOKENS = 16
_REPEATS_ITSELF = 2.4
"""From this compression ratio on a text repeats itself: Whisper's own limit."""


class WhisperEngine:
    """Writes down samples at 16 kHz; used from one thread at a time."""

    def __init__(self, model: str, folder: Path) -> None:
        self._name = model
        try:
            from mockinterview.speech.short_window import ShortWindowModel

            # Without this file faster-whisper would ask the network for one.
            (folder / "tokenizer.json").stat()
            # The threads that it begins there do all of its work.
            self._model: Any = giving_way(
                lambda: ShortWindowModel(
                    str(folder),
                    device="cpu",
                    compute_type="int8",
                    cpu_threads=os.cpu_count() or 1,
                    local_files_only=True,
                )
            )
        except Exception as error:
            raise AppError(
                "recogniser_broken",
                translate(
                    "speech",
                    "The recogniser {model} could not be loaded ({error}). Your recordings are "
                    "safe.",
                ).format(model=model, error=type(error).__name__),
                hint=translate(
                    "speech", "Check its files: mockinterview models verify {model}"
                ).format(model=model),
                retryable=True,
            ) from error

    def whole(self, samples: Samples, language: str) -> Iterator[Word]:
        """Yield the words of a take of any length; their text keeps its leading space."""
        segments = self._segments(
            samples,
            language,
            vad_filter=True,
            vad_parameters={"min_silence_duration_ms": 1000, "speech_pad_ms": 200},
        )
        return _words(segments)

    def stretch(
        self,
        samples: Samples,
        language: str,
        *,
        quickly: bool = False,
        terms: Sequence[str] = (),
    ) -> list[Word]:
        """Return the words of a stretch of at most 25 s, in bounded time.

        Where they read nearly like one of the terms it is heard a second time.
        """
        if quickly:
            return self._first_guess(samples, language, ROOM_SECONDS, beam_size=1) or []
        words = self._in_short_windows(samples, language)
        if language != "en" or not near_misses(words, terms):
            return words
        told = prompt(terms)
        second = self._first_guess(samples, language, ROOM_SECONDS, initial_prompt=told)
        return believed(words, second or (), terms)

    def _in_short_windows(self, samples: Samples, language: str) -> list[Word]:
        for room_seconds in (ROOM_SECONDS, MORE_ROOM_SECONDS):
            words = self._first_guess(samples, language, room_seconds)
            if words is not None:
                return words
        return list(_words(self._segments(samples, language)))

    def _first_guess(
        self, samples: Samples, language: str, room_seconds: float, **options: Any
    ) -> list[Word] | None:
        """Return the words that a short window gives, or None where it repeats itself."""
        most_words = _SPARE_WORDS + round(WORDS_A_SECOND * len(samples) / TAKE_RATE)
        limit = _SPARE_TOKENS + most_words * _TOKENS_A_WORD
        with self._model.short(room_seconds):
            segments = list(
                self._segments(
                    samples,
                    language,
                    temperature=0.0,
                    max_new_tokens=limit,
                    **options,
                )
            )
        words = list(_words(segments))
        if len(words) > most_words or any(map(_repeats_itself, segments)):
            return None
        return words

    def language_of(self, samples: Samples) -> tuple[str, float]:
        """Return the language that is spoken in a short piece, and its probability.

        Looked at in a short window: that took less than half of the time, and named
        English for all of 19 recordings of English speech.
        """
        with self._model.short(ROOM_SECONDS):
            code, probability, _all = self._model.detect_language(samples)
        return str(code), float(probability)

    @property
    def knows_languages(self) -> bool:
        return bool(self._model.model.is_multilingual)

    def code_of(self, language: str) -> str:
        """Return Whisper's code for a language; an English recogniser would take any for en."""
        code = language.split("-", maxsplit=1)[0].lower()
        known: list[str] = self._model.supported_languages
        if code in known:
            return code
        raise AppError(
            "language_unknown",
            translate(
                "speech",
                "The recogniser {name} does not know the language {language!r}. Your "
                "recordings are safe.",
            ).format(name=self._name, language=language),
            hint=translate(
                "speech", "Give a code such as en. whisper-base knows a hundred languages."
            )
            if known == ["en"]
            else translate("speech", "Give a code such as en, de or pl."),
        )

    def _segments(self, samples: Samples, language: str, **options: Any) -> Iterable[Any]:
        """Decode; the first reading is never told the terms of the question.

        Measured, that made more errors where none of them is said and wrote terms down
        that nobody said (docs/benchmarks.md).
        """
        segments, _info = self._model.transcribe(
            samples,
            language=self.code_of(language),
            word_timestamps=True,
            condition_on_previous_text=False,
            **{"beam_size": BEAM_SIZE, **options},
        )
        found: Iterable[Any] = segments
        return found


def _repeats_itself(segment: Any) -> bool:
    return bool(segment.compression_ratio > _REPEATS_ITSELF)


def _words(segments: Iterable[Any]) -> Iterator[Word]:
    for segment in segments:
        yield from _whole_words(
            Word(
                text=word.word,
                start=round(word.start, 3),
                end=round(word.end, 3),
                probability=round(word.probability, 4),
            )
            for word in segment.words or ()
        )


def _whole_words(parts: Iterable[Word]) -> Iterator[Word]:
    """Join what faster-whisper cuts at a sign inside a word, as in "low", "-rank"."""
    whole: Word | None = None
    for part in parts:
        if whole is not None and part.text[:1] in string.punctuation:
            whole = Word(
                text=whole.text + part.text,
                start=whole.start,
                end=part.end,
                probability=min(whole.probability or 0.0, part.probability or 0.0),
            )
            continue
        if whole is not None:
            yield whole
        whole = part
    if whole is not None:
        yield whole
