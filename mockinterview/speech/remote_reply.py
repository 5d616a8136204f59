"""What an endpoint writes of a take: its text, and its words with their times.

Read strictly, because times that cannot be would make false figures of delivery. A reply
without times of words is good; its transcript then has a text and no words. Services
leave punctuation out of the words, so it is taken from the text where the two agree.
"""

from itertools import pairwise

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Word
from mockinterview.core.words import translate

SLACK_SECONDS = 1.0
"""How far beyond the end of the take a time may be: recognisers pad what they hear."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True, allow_inf_nan=False)


class _Word(_Part):
    word: str
    start: float = Field(ge=0)
    end: float = Field(ge=0)
    probability: float | None = Field(default=None, ge=0, le=1)


class _Segment(_Part):
    words: list[_Word] | None = None


class _Reply(_Part):
    text: str
    words: list[_Word] | None = None
    segments: list[_Segment] | None = None

    @property
    def timed(self) -> list[_Word]:
        """Return the words, which some services hold in the segments."""
        if self.words:
            return self.words
        return [word for segment in self.segments or () for word in segment.words or ()]


def words_of(reply: bytes, seconds: float) -> tuple[str, tuple[Word, ...]]:
    """Return the text and the words of a take of so many seconds."""
    try:
        read = _Reply.model_validate_json(reply)
    except (ValidationError, RecursionError) as error:
        raise unusable() from error
    text, timed = read.text.strip(), read.timed
    if timed and not (text and _is_possible(timed, seconds)):
        raise unusable()
    texts = _with_punctuation(text, [word.word.strip() for word in timed])
    words = tuple(
        Word(
            text=spelt,
            start=round(min(word.start, seconds), 3),
            end=round(min(word.end, seconds), 3),
            probability=word.probability,
        )
        for spelt, word in zip(texts, timed, strict=True)
    )
    return text, words


def failure(code: str, message: str, hint: str = "") -> AppError:
    """Return a failure that can be tried again, with the assurance that nothing was lost."""
    safe = translate("speech", "The recording is kept.")
    try_again = translate(
        "speech", "Check the endpoint and try again, or choose a recogniser of this computer."
    )
    return AppError(code, f"{message} {safe}", hint=hint or try_again, retryable=True)


def timed_out() -> AppError:
    return failure(
        "timed_out", translate("speech", "The endpoint took too long to transcribe the recording.")
    )


def unusable() -> AppError:
    return failure(
        "nonsense",
        translate("speech", "The endpoint's reply was not the transcript that was asked for."),
    )


def _is_possible(words: list[_Word], seconds: float) -> bool:
    """Say whether the times are in order and within the take."""
    return (
        all(word.start <= word.end <= seconds + SLACK_SECONDS for word in words)
        and all(before.start <= after.start for before, after in pairwise(words))
        and all(word.word.strip() for word in words)
    )


def _with_punctuation(text: str, words: list[str]) -> list[str]:
    spelt = text.split()
    return spelt if list(map(_bare, spelt)) == list(map(_bare, words)) else words


def _bare(word: str) -> str:
    return "".join(filter(str.isalnum, word)).casefold()
