"""Which recogniser suits this computer.

The better model is chosen where a short test shows that it keeps up; the answer is
remembered, so the test runs once. What a person chose is never overruled. The lighter one
knows English only: speech in another language goes to the better one, slow as it may be.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from time import perf_counter

from mockinterview.core.errors import AppError
from mockinterview.core.languages import base_code
from mockinterview.core.transcript import Hearing
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE, Following, Samples
from mockinterview.speech.whisper import WhisperTranscriber

log = logging.getLogger(__name__)

BETTER = "whisper-base"
LIGHTER = "whisper-tiny.en"
ENGLISH = "en"
KEEPS_UP_FACTOR = 0.6
"""Seconds of work a second of speech, at most, with which a recogniser keeps up."""


@dataclass(frozen=True)
class Choice:
    """What the choice depends on. ``remember`` is called once, with what was chosen."""

    chosen: str | None
    is_ready: Callable[[str], bool]
    make: Callable[[str], WhisperTranscriber]
    sample: Callable[[], Samples]
    remember: Callable[[str], None]


class ChosenTranscriber:
    """A transcriber that finds out at first use which model it is."""

    def __init__(self, choice: Choice, clock: Callable[[], float] = perf_counter) -> None:
        self._choice = choice
        self._clock = clock

    @property
    def model(self) -> str:
        return self._transcriber.model

    def warm(self) -> None:
        self._transcriber.warm()

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        return self._that_knows(language).transcribe(file, language=language)

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> Following:
        return self._that_knows(language).follow(file, language=language, terms=terms)

    def _that_knows(self, language: str) -> WhisperTranscriber:
        is_english = base_code(language) == ENGLISH
        needs_better = self._transcriber.model == LIGHTER and not is_english
        if needs_better and self._choice.is_ready(BETTER):
            return self._of_languages
        return self._transcriber

    @cached_property
    def _of_languages(self) -> WhisperTranscriber:
        return self._choice.make(BETTER)

    @cached_property
    def _transcriber(self) -> WhisperTranscriber:
        choice = self._choice
        if choice.chosen:
            return choice.make(choice.chosen)
        ready = [model for model in (BETTER, LIGHTER) if choice.is_ready(model)]
        if not ready:
            raise AppError(
                "model_missing",
                translate(
                    "speech",
                    "No speech model is here yet, so answers cannot be transcribed. Recordings "
                    "are kept and can be transcribed later.",
                ),
                hint=translate("speech", "Fetch one: mockinterview models fetch --default"),
                retryable=True,
            )
        best = choice.make(ready[0])
        if len(ready) > 1 and self._falls_behind(best):
            best = choice.make(ready[1])
        if len(ready) > 1:
            self._remember(best.model)
        return best

    def _falls_behind(self, transcriber: WhisperTranscriber) -> bool:
        factor = real_time_factor(transcriber, self._choice.sample(), self._clock)
        return factor > KEEPS_UP_FACTOR

    def _remember(self, model: str) -> None:
        try:
            self._choice.remember(model)
        except AppError as error:
            # The answer can be transcribed all the same; the next start will try again.
            log.warning("the choice of a recogniser was not saved: %s", error.code)


def real_time_factor(
    transcriber: WhisperTranscriber, samples: Samples, clock: Callable[[], float] = perf_counter
) -> float:
    """Return the seconds of work for each second of speech, the model being loaded."""
    transcriber.warm()
    began = clock()
    transcriber.hear(samples, language=ENGLISH)
    return (clock() - began) / (len(samples) / TAKE_RATE)
