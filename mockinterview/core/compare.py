"""An answer beside the model answer: which words of each say the same key point.

What the coach found is used and nothing is judged anew: the quotes of a verdict are looked up in
the transcript, and the sentence of the model answer that says the point in its text. A point of
which the coach named no sentence gets the one in which the pack's accepted wordings stand.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from mockinterview.core.coverage import PointVerdict, Quote
from mockinterview.core.follow_ups import model_sentences_on
from mockinterview.core.plain import Plain
from mockinterview.core.question import Question
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Transcript

Stretch = tuple[int, int]
"""Where words stand in a text: the first letter, and the one after the last."""


class Piece(Plain):
    """A stretch of a text, with the numbers of the points that it says; most say none."""

    text: str
    numbers: tuple[int, ...] = ()


class Comparison(Plain):
    """``sentences`` holds by number, from 1 on, what the model answer says of it, if anything.

    The points come first, in their order, and the wrong claims that were made after them.
    """

    sentences: tuple[str, ...]
    answer: tuple[Piece, ...]
    model_answer: tuple[Piece, ...]


@lru_cache(maxsize=8)
def compare(attempt: Attempt) -> Comparison | None:
    """Return an answer beside the model answer; None where it was not graded.

    Kept for the last answers: a page shows the same one again with each thing that changes on it.
    """
    feedback, hearing = attempt.feedback, attempt.hearing
    if feedback is None or feedback.score is None or hearing is None:
        return None
    question = attempt.question
    text = _fuller(question, feedback.points)
    said = [point.quotes for point in feedback.points]
    said += [(wrong.quote,) for wrong in feedback.wrong_claims]
    return Comparison(
        sentences=(
            *(_sentence(question, point) for point in feedback.points),
            *("" for _wrong in feedback.wrong_claims),
        ),
        answer=_pieces(hearing.transcript.text, _quoted(said, hearing.transcript)),
        model_answer=_pieces(text, _said_in(text, question, feedback.points)),
    )


def _sentence(question: Question, point: PointVerdict, *texts: str) -> str:
    """Return what the model answer says of a point, in these texts or else in both lengths."""
    if point.model_sentence and not texts:
        return point.model_sentence
    known = next((each for each in question.points if each.id == point.point_id), None)
    answer = question.model_answer
    return model_sentences_on(known, *(texts or (answer.long, answer.short))) if known else ""


def _fuller(question: Question, points: Iterable[PointVerdict]) -> str:
    """Return the model answer at the length that says more of the points, else the long one."""
    answer, judged = question.model_answer, tuple(points)
    return max(
        (answer.long, answer.short),
        key=lambda text: len(_said_in(text, question, judged)),
    )


def _said_in(
    text: str, question: Question, points: Iterable[PointVerdict]
) -> list[tuple[int, Stretch]]:
    found = []
    for number, point in enumerate(points, start=1):
        for sentence in (_sentence(question, point), _sentence(question, point, text)):
            places = _places(sentence, text)
            if places:
                found.append((number, places[0]))
                break
    return found


def _quoted(said: Iterable[tuple[Quote, ...]], transcript: Transcript) -> list[tuple[int, Stretch]]:
    found = []
    for number, quotes in enumerate(said, start=1):
        for quote in quotes:
            places = _places(quote.text, transcript.text)
            if places:
                near = _letters_before(transcript, quote.start)
                found.append((number, min(places, key=lambda place: abs(place[0] - near))))
    return found


def _letters_before(transcript: Transcript, start: float | None) -> int:
    """Return about how many letters of a text were spoken before that second."""
    if start is None:
        return 0
    return sum(len(word.text) for word in transcript.words if word.start < start)


def _places(wanted: str, text: str) -> list[Stretch]:
    """Return where words stand in a text, whatever the space between them."""
    words = wanted.split()
    if not words:
        return []
    pattern = r"\s*".join(map(re.escape, words))
    return [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]


def _pieces(text: str, marked: Iterable[tuple[int, Stretch]]) -> tuple[Piece, ...]:
    """Cut a text wherever what is marked begins or ends."""
    stretches = tuple(marked)
    cuts = {0, len(text), *(at for _number, stretch in stretches for at in stretch)}
    at = sorted(cuts)
    return tuple(
        Piece(
            text=text[first:last],
            numbers=tuple(
                dict.fromkeys(
                    number for number, (begin, end) in stretches if begin <= first and last <= end
                )
            ),
        )
        for first, last in pairwise(at)
    )
