"""What was said, word by word, and where in the take.

All times are seconds from the start of the take.
"""

from typing import Self

from mockinterview.core.acoustics import Acoustics
from mockinterview.core.languages import base_code
from mockinterview.core.plain import Plain
from mockinterview.core.written import writable


class Word(Plain):
    """One recognised word; ``probability`` is the recogniser's own, 0 to 1, where it has one."""

    text: str
    start: float
    end: float
    probability: float | None = None

    def is_unsure(self, below: float) -> bool:
        """Say whether the recogniser was less sure of the word than that."""
        return self.probability is not None and self.probability < below

    def later_by(self, seconds: float) -> Self:
        """Return the word at a later time, as of a stretch within the take."""
        moved = {"start": round(self.start + seconds, 3), "end": round(self.end + seconds, 3)}
        return self.model_copy(update=moved)


class Caption(Plain):
    """What is known of an answer while it is given: ``partial`` may still change.

    ``pace`` is that of the last half minute in words a minute, where there is one.
    """

    settled: str = ""
    partial: str = ""
    pace: float | None = None


class Span(Plain):
    """A stretch of the take."""

    start: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.start


class Transcript(Plain):
    """The text of one take and the model that heard it.

    A typed answer is a transcript too: its model is ``typed``, it has no words and
    no seconds, because nothing was heard. ``language`` is what the recogniser was told;
    ``spoken_language`` is what it took the speech for, where it was asked and sure. Where
    ``is_corrected`` the person has mended the words by hand.
    """

    text: str
    language: str
    model: str
    seconds: float
    words: tuple[Word, ...] = ()
    spoken_language: str | None = None
    is_corrected: bool = False

    @property
    def other_language(self) -> str | None:
        """Return the language that was spoken, where it is not the one that was expected."""
        spoken = self.spoken_language
        return spoken if spoken and spoken != base_code(self.language) else None

    @property
    def is_typed(self) -> bool:
        return self.model == "typed"

    @property
    def is_untimed(self) -> bool:
        """Say whether something was heard and nothing said of when."""
        return not (self.is_typed or self.is_empty or self.words)

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()


class Hearing(Plain):
    """A transcript with the stretches in which the voice detector found speech.

    ``acoustics`` is absent where nothing was measured from the samples.
    """

    transcript: Transcript
    speech: tuple[Span, ...] = ()
    acoustics: Acoustics | None = None


def typed(text: str, language: str) -> Hearing:
    """Return an answer that was typed in place of being spoken."""
    return Hearing(
        transcript=Transcript(
            text=writable(text).strip(), language=language, model="typed", seconds=0.0
        )
    )
