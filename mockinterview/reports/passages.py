"""A transcript cut into passages that can be read, its unsure words set apart."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from mockinterview.core.report import UNSURE_BELOW, ReportTranscript
from mockinterview.core.transcript import Word

_ENOUGH_WORDS = 60
_MOST_WORDS = 120
_SENTENCE_ENDS = (".", "?", "!", "…")


@dataclass(frozen=True)
class Piece:
    """Words that follow one another; an unsure piece is one word."""

    text: str
    is_unsure: bool = False


@dataclass(frozen=True)
class Passage:
    """A paragraph; ``start`` is in seconds, absent where nothing was recorded."""

    pieces: tuple[Piece, ...]
    start: float | None = None


def passages(transcript: ReportTranscript) -> tuple[Passage, ...]:
    """Return the paragraphs of a transcript, by its words where it has any."""
    if transcript.words:
        return tuple(
            Passage(tuple(_pieces(words)), words[0].start) for words in cut(transcript.words)
        )
    lines = (line.strip() for line in transcript.text.splitlines())
    return tuple(Passage((Piece(line),)) for line in lines if line)


def has_unsure(given: tuple[Passage, ...]) -> bool:
    return any(piece.is_unsure for passage in given for piece in passage.pieces)


def cut(words: tuple[Word, ...]) -> Iterator[list[Word]]:
    """Cut words at the end of a sentence, or where a passage grows too long without one."""
    passage: list[Word] = []
    for word in words:
        passage.append(word)
        is_end = word.text.rstrip().endswith(_SENTENCE_ENDS)
        if (is_end and len(passage) >= _ENOUGH_WORDS) or len(passage) >= _MOST_WORDS:
            yield passage
            passage = []
    if passage:
        yield passage


def _pieces(words: list[Word]) -> Iterator[Piece]:
    for is_unsure, run in itertools.groupby(words, lambda w: w.is_unsure(UNSURE_BELOW)):
        texts = [word.text.strip() for word in run]
        if is_unsure:
            yield from (Piece(text, is_unsure=True) for text in texts)
        else:
            yield Piece(" ".join(texts))
