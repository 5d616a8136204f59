"""A recogniser that hears what the test says it hears."""

from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Hearing, Span, Transcript, Word

WORD_SECONDS = 0.4


class FakeTranscriber:
    """``text`` is what it hears; with ``failure`` set, the next transcription fails."""

    def __init__(self, text: str = "a stack is last in first out") -> None:
        self.text = text
        self.failure: AppError | None = None
        self.files: list[Path] = []

    @property
    def model(self) -> str:
        return "fake"

    def warm(self) -> None: ...

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        self.files.append(file)
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        return heard(self.text, language=language)


def heard(text: str, *, language: str = "en") -> Hearing:
    """Return a hearing of a text, its words evenly spoken after half a second."""
    words = tuple(
        Word(
            text=word,
            start=0.5 + place * WORD_SECONDS,
            end=0.5 + (place + 1) * WORD_SECONDS,
            probability=0.8,
        )
        for place, word in enumerate(text.split())
    )
    seconds = words[-1].end + 0.5 if words else 1.0
    speech = (Span(start=words[0].start, end=words[-1].end),) if words else ()
    return Hearing(
        transcript=Transcript(
            text=text, language=language, model="fake", seconds=seconds, words=words
        ),
        speech=speech,
    )
