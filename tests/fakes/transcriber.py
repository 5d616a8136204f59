"""A recogniser that hears what the test says it hears."""

from collections.abc import Sequence
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Caption, Hearing, Span, Transcript, Word

WORD_SECONDS = 0.4


class FakeTranscriber:
    """``text`` is what it hears; with ``failure`` set, the next transcription fails."""

    def __init__(self, text: str = "a stack is last in first out") -> None:
        self.text = text
        self.failure: AppError | None = None
        self.files: list[Path] = []
        self.terms: tuple[str, ...] = ()

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

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> "FakeFollowing":
        self.terms = tuple(terms)
        return FakeFollowing(self, file, language)


class FakeFollowing:
    """Shows the first word at its first look, and hears the rest when the take has ended."""

    def __init__(self, transcriber: FakeTranscriber, file: Path, language: str) -> None:
        self._transcriber = transcriber
        self._file = file
        self._language = language
        self._has_looked = False

    def advance(self) -> Caption | None:
        if self._has_looked:
            return None
        self._has_looked = True
        return Caption(partial=self._transcriber.text.partition(" ")[0])

    def finish(self) -> Hearing:
        if self._transcriber.failure is not None:
            raise self._transcriber.failure
        return self._transcriber.transcribe(self._file, language=self._language)


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
