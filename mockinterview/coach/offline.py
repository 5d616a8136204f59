"""The coach that needs no network: key points found by their accepted words.

It knows what was said and not what was meant: a key point counts where its ideas
stand close together in the answer, in any accepted wording. Every verdict but
"missing" carries the words that show it.
"""

from collections.abc import Callable, Iterable
from functools import cached_property

from mockinterview.coach.quoting import quote_words, words_of
from mockinterview.core.coverage import (
    PointVerdict,
    Quote,
    Verdict,
    WrongClaimFound,
    coverage_score,
)
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import (
    Advice,
    AdviceCode,
    Feedback,
    FeedbackStatus,
    not_graded,
)
from mockinterview.core.matching import Match, Synonyms, compile_synonyms, find
from mockinterview.core.question import KeyPoint, Question, Term, Weight
from mockinterview.core.tokens import Token, normalise
from mockinterview.core.transcript import Transcript
from mockinterview.ports import Answer

NAME = "offline"
PARTLY_SHARE = 0.5
TOO_LONG_FACTOR = 1.5
DENIED_CONFIDENCE = 0.5

NO_ANSWER = Failure(
    code="no_answer",
    message="There is no answer to judge.",
    hint="Try again, or type the answer.",
)


class OfflineCoach:
    """Judges by key points.

    ``terms`` gives the glossary, read once at first use; ``said_share`` is the share of
    a point's ideas with which it counts as said.
    """

    name = NAME

    def __init__(self, terms: Callable[[], Iterable[Term]], *, said_share: float = 1.0) -> None:
        self._terms = terms
        self._said_share = said_share

    def judge(self, answer: Answer) -> Feedback:
        """Return what the answer covered, got wrong and should add."""
        transcript = answer.hearing.transcript
        tokens = normalise(words_of(transcript))
        if not tokens:
            return not_graded(NAME, NO_ANSWER)
        points = tuple(self._verdict(point, tokens, transcript) for point in answer.question.points)
        claims = self._wrong_claims(answer.question, tokens, transcript)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            score=coverage_score(points, len(claims)),
            points=points,
            wrong_claims=claims,
            advice=advise(points, claims, transcript.seconds, answer.question.target_seconds),
        )

    def _verdict(
        self, point: KeyPoint, tokens: tuple[Token, ...], transcript: Transcript
    ) -> PointVerdict:
        match = find(point.accept, tokens, self._synonyms)
        verdict, confidence = Verdict.MISSING, 1.0
        if match is not None and match.share >= self._said_share:
            affirmed = find(point.accept, tokens, self._synonyms, affirmed=True)
            if affirmed is not None and affirmed.share >= self._said_share:
                verdict, match = Verdict.SAID, affirmed
            else:
                verdict, confidence = Verdict.CONTRADICTED, DENIED_CONFIDENCE
        elif match is not None and match.share >= PARTLY_SHARE * self._said_share:
            verdict, confidence = Verdict.PARTLY, match.share
        quotes = () if verdict is Verdict.MISSING or match is None else (_quote(match, transcript),)
        return PointVerdict(
            point_id=point.id,
            statement=point.statement,
            weight=point.weight,
            verdict=verdict,
            quotes=quotes,
            confidence=confidence,
        )

    def _wrong_claims(
        self, question: Question, tokens: tuple[Token, ...], transcript: Transcript
    ) -> tuple[WrongClaimFound, ...]:
        matches = (
            (wrong, find(wrong.accept, tokens, self._synonyms, affirmed=True))
            for wrong in question.wrong_claims
        )
        return tuple(
            WrongClaimFound(claim=wrong.claim, truth=wrong.truth, quote=_quote(match, transcript))
            for wrong, match in matches
            if match is not None and match.is_complete
        )

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
        for verdict, code in (
            (Verdict.CONTRADICTED, AdviceCode.COMPLETE_POINT),
            (Verdict.MISSING, AdviceCode.ADD_POINT),
            (Verdict.PARTLY, AdviceCode.COMPLETE_POINT),
        ):
            for point in points:
                if point.weight is weight and point.verdict is verdict:
                    return Advice(code=code, subject=point.statement)
    if seconds > TOO_LONG_FACTOR * target_seconds:
        return Advice(code=AdviceCode.SHORTEN)
    return Advice(code=AdviceCode.KEEP)


def _quote(match: Match, transcript: Transcript) -> Quote:
    return quote_words(transcript, match.first_word, match.last_word)
