"""The coach that needs no network: it finds each key point by its meaning and its terms.

Where its model (``MODEL_ID``) is not here, it judges by the accepted terms alone, and its
feedback names no model. Every verdict but "missing" carries the words that show it.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.coach.meaning.reading import MeaningReader
from mockinterview.coach.term_reading import TermReading
from mockinterview.core.coverage import (
    PointVerdict,
    Verdict,
    WrongClaimFound,
    coverage_score,
)
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.feedback import (
    Advice,
    AdviceCode,
    Feedback,
    FeedbackStatus,
    not_graded,
)
from mockinterview.core.matching import Synonyms, compile_synonyms
from mockinterview.core.question import Question, Term, Weight
from mockinterview.core.words import translate
from mockinterview.ports import Answer, Seen, unseen

NAME = "offline"
TOO_LONG_FACTOR = 1.5

log = logging.getLogger(__name__)


class OfflineCoach:
    """Judges by key points.

    ``terms`` gives the glossary, read once at first use; ``said_share`` is the share of a
    point's ideas with which it counts as said, where terms alone decide. Without ``meaning``
    they always do.
    """

    name = NAME

    def __init__(
        self,
        terms: Callable[[], Iterable[Term]],
        meaning: MeaningReader | None = None,
        *,
        said_share: float = 1.0,
    ) -> None:
        self._terms = terms
        self._meaning = meaning
        self._said_share = said_share

    def warm(self, questions: Sequence[Question] = ()) -> None:
        """Load the model and read questions ahead; blocks. Without a model it does nothing."""
        if self._meaning is None or not self._is_warm(self._meaning):
            return
        for question in questions:
            self._meaning.prepare(question)

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:  # noqa: ARG002 - it is whole at once
        """Return what the answer covered, got wrong and should add."""
        transcript = answer.hearing.transcript
        reading = TermReading(answer, self._synonyms, self._said_share)
        if not reading.tokens:
            return not_graded(NAME, no_answer())
        claims = tuple(reading.wrong_claims(answer.question))
        found = tuple(
            WrongClaimFound(claim=wrong.claim, truth=wrong.truth, quote=reading.quote(match))
            for wrong, match in claims
        )
        points, model = self._verdicts(answer, reading)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            model=model,
            score=coverage_score(points, len(found)),
            points=points,
            wrong_claims=found,
            advice=advise(points, found, transcript.seconds, answer.question.target_seconds),
        )

    def _verdicts(
        self, answer: Answer, reading: TermReading
    ) -> tuple[tuple[PointVerdict, ...], str]:
        """Return the verdicts, and the model that they rest on, if one is here."""
        if self._meaning is not None and self._is_warm(self._meaning):
            return self._meaning.verdicts(answer, reading), MODEL_ID
        claims = tuple(reading.wrong_claims(answer.question))
        return tuple(reading.verdict(point, claims) for point in answer.question.points), ""

    @staticmethod
    def _is_warm(meaning: MeaningReader) -> bool:
        try:
            meaning.warm()
        except AppError as error:
            log.info("judged by terms alone: %s", error.code)
            return False
        return True

    @cached_property
    def _synonyms(self) -> Synonyms:
        return compile_synonyms(self._terms())


def advise(
    points: tuple[PointVerdict, ...],
    claims: tuple[WrongClaimFound, ...],
    seconds: float,
    target_seconds: int,
) -> Advice:
    """Choose the one thing to do next time: mend, then add, then complete, then shorten."""
    if claims:
        return Advice(code=AdviceCode.CORRECT_CLAIM, subject=claims[0].truth)
    for weight in (Weight.MUST, Weight.SHOULD):
        for verdict in (Verdict.CONTRADICTED, Verdict.MISSING, Verdict.PARTLY):
            for point in points:
                if point.weight is weight and point.verdict is verdict:
                    return _advice_on(point)
    if seconds > TOO_LONG_FACTOR * target_seconds:
        return Advice(code=AdviceCode.SHORTEN)
    return Advice(code=AdviceCode.KEEP)


def _advice_on(point: PointVerdict) -> Advice:
    match point.verdict:
        case Verdict.CONTRADICTED if point.truth:
            return Advice(code=AdviceCode.CORRECT_CLAIM, subject=point.truth)
        case Verdict.MISSING:
            return Advice(code=AdviceCode.ADD_POINT, subject=point.statement)
        case _:
            return Advice(code=AdviceCode.COMPLETE_POINT, subject=point.statement)


def no_answer() -> Failure:
    return Failure(
        code="no_answer",
        message=translate("coach", "There is no answer to judge."),
        hint=translate("coach", "Try again, or type the answer."),
    )
