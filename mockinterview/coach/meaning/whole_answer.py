"""The coach for an answer that has a model answer and no key points: how much of it is said.

The score compares the answer with the whole model answer, less what the question says:
mostly by words in context, partly by the two texts as wholes. Nothing of it was fitted to
grades but its steepness. The verdicts on single sentences stand beside the score and do
not make it.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, tanh

import numpy as np

from mockinterview.coach.meaning.aims import (
    Aim,
    Reading,
    aim_at,
    centred,
    likeness,
    read_texts,
    stacked,
)
from mockinterview.coach.meaning.encoder import MODEL_ID, Array, Encoder, unit
from mockinterview.coach.meaning.passages import Found, Said, find_aims, read_answer
from mockinterview.coach.meaning.showing import stretch_for
from mockinterview.coach.offline import NAME, OfflineCoach, advise, no_answer
from mockinterview.coach.quoting import quote_words, words_of
from mockinterview.core.coverage import PointVerdict, Quote, Verdict
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus, not_graded
from mockinterview.core.question import KeyPoint, Question
from mockinterview.core.tokens import normalise
from mockinterview.ports import Answer, Seen, unseen

WORDS_SHARE = 0.7
"""What the alignment of words counts; the likeness of the whole texts counts the rest."""

STEEPNESS = 2.0
"""A short model answer reaches 0.64 against what it says, so that is nearly full marks."""

SPELT_WORTH = 0.8
SPELT_FROM = 0.55
SHORTEST_SPELT = 4

MIDDLE = 0.49
SLOPE = 5.5
"""The recall of a sentence at which it is as likely said as not, and how fast that turns:
fitted on the statements of the judged answers for tuning."""

SAID_FROM, PARTLY_FROM = 0.6, 0.45


class WholeAnswerCoach:
    """Judges by the whole model answer; ``without_model`` judges where the model is not here."""

    name = NAME

    def __init__(self, encoder: Encoder, without_model: OfflineCoach) -> None:
        self._encoder = encoder
        self._without_model = without_model

    def warm(self, questions: Sequence[Question]) -> None:
        """Load nothing: questions from a file come one by one."""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:  # noqa: ARG002 - it is whole at once
        """Return how much of the model answer is said, and which of its sentences."""
        words = words_of(answer.hearing.transcript)
        if not normalise(words):
            return not_graded(NAME, no_answer())
        try:
            self._encoder.warm()
        except AppError:
            return self._without_model.judge(answer)
        said = read_answer(self._encoder, words)
        question = answer.question
        asked, wanted, given = read_texts(
            self._encoder, [question.ask, question.model_answer.long, " ".join(words)]
        )
        score = 100 * tanh(STEEPNESS * max(0.0, _reached(asked, wanted, given)))
        points = self._points(answer, said, asked)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            model=MODEL_ID,
            score=round(score),
            points=points,
            advice=advise(points, (), 0.0, question.target_seconds),
        )

    def _points(self, answer: Answer, said: Said, asked: Reading) -> tuple[PointVerdict, ...]:
        points = answer.question.points
        stated = read_texts(self._encoder, [point.statement for point in points])
        aims = [aim_at(reading, asked) for reading in stated]
        found = find_aims(said, stacked(aims), asked.vector)
        return tuple(_verdict(point, at, answer, (found, aims)) for at, point in enumerate(points))


def _verdict(
    point: KeyPoint, at: int, answer: Answer, compared: tuple[Found, list[Aim]]
) -> PointVerdict:
    found, aims = compared
    curve = found.curves[at]
    chance = 1 / (1 + exp(-SLOPE * (float(curve.max()) - MIDDLE)))
    verdict = Verdict.MISSING
    if chance >= PARTLY_FROM:
        verdict = Verdict.SAID if chance >= SAID_FROM else Verdict.PARTLY
    quotes: tuple[Quote, ...] = ()
    if verdict is not Verdict.MISSING:
        centre = int(found.centres[int(curve.argmax())])
        stretch = stretch_for(found, stacked(aims), range(at, at + 1), centre)
        quotes = (quote_words(answer.hearing.transcript, *stretch),)
    return PointVerdict(
        point_id=point.id,
        statement=point.statement,
        weight=point.weight,
        verdict=verdict,
        quotes=quotes,
        confidence=round(1 - chance if verdict is Verdict.MISSING else chance, 3),
        model_sentence=point.statement,
    )


def _reached(asked: Reading, wanted: Reading, given: Reading) -> float:
    """Return how much of a text another one says, about 0 to 1."""
    beyond = _beyond(wanted.vector, asked.vector) @ _beyond(given.vector, asked.vector)
    return WORDS_SHARE * _recall(asked, wanted, given) + (1 - WORDS_SHARE) * float(beyond)


def _recall(asked: Reading, wanted: Reading, given: Reading) -> float:
    if not wanted.words.stems or not given.words.stems:
        return 0.0
    aim = aim_at(wanted, asked)
    alike = likeness(aim.vectors, centred(given.words.vectors, asked.vector))
    spelt = [
        [_spelt_alike(one, other) for other in given.words.stems] for one in wanted.words.stems
    ]
    best = np.maximum(alike, SPELT_WORTH * np.array(spelt, np.float32)).max(1)
    return float(aim.weights @ best / aim.weights.sum())


def _beyond(vector: Array, asked: Array) -> Array:
    """Return what is left of a text's vector without the direction of the question."""
    return unit(vector - (vector @ asked) * asked)


@lru_cache(maxsize=65_536)
def _spelt_alike(one: str, other: str) -> float:
    """Return how alike two words are spelt, by their runs of three letters; 0 for hardly."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < SHORTEST_SPELT:
        return 0.0
    a, b = _runs(one), _runs(other)
    dice = 2 * len(a & b) / (len(a) + len(b))
    return dice if dice >= SPELT_FROM else 0.0


def _runs(word: str) -> set[str]:
    padded = f"^{word}$"
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
