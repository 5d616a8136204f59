"""The coach that needs no network: key points found by their accepted words.

It knows what was said and not what was meant: a key point counts where its ideas
stand close together in the answer, in any accepted wording. Every verdict but
"missing" carries the words that show it.
"""

from collections.abc import Callable, Iterable, Iterator
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
from mockinterview.core.question import KeyPoint, Question, Term, Weight, WrongClaim
from mockinterview.core.tokens import normalise
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
        reading = _Reading(answer, self._synonyms, self._said_share)
        if not reading.tokens:
            return not_graded(NAME, NO_ANSWER)
        claims = tuple(reading.wrong_claims(answer.question))
        points = tuple(reading.verdict(point, claims) for point in answer.question.points)
        found = tuple(
            WrongClaimFound(claim=wrong.claim, truth=wrong.truth, quote=reading.quote(match))
            for wrong, match in claims
        )
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            score=coverage_score(points, len(found)),
            points=points,
            wrong_claims=found,
            advice=advise(points, found, transcript.seconds, answer.question.target_seconds),
        )

    @cached_property
    def _synonyms(self) -> Synonyms:
        return compile_synonyms(self._terms())


class _Reading:
    """One answer as it is read: its tokens, and what is found among them."""

    def __init__(self, answer: Answer, synonyms: Synonyms, said_share: float) -> None:
        self._transcript = answer.hearing.transcript
        self.tokens = normalise(words_of(self._transcript))
        self._asked = {token.stem for token in normalise(answer.question.ask)}
        self._synonyms = synonyms
        self._said_share = said_share

    def wrong_claims(self, question: Question) -> Iterator[tuple[WrongClaim, Match]]:
        """Yield the common wrong claims that the answer makes and does not deny."""
        for wrong in question.wrong_claims:
            match = self._find(wrong.accept, affirmed=True)
            if match is not None and match.is_complete:
                yield wrong, match

    def verdict(
        self, point: KeyPoint, claims: tuple[tuple[WrongClaim, Match], ...]
    ) -> PointVerdict:
        """Judge one key point; words that make a wrong claim do not half say it."""
        verdict, confidence, match = self._judged(point)
        if verdict is Verdict.PARTLY and any(_overlaps(match, claim) for _, claim in claims):
            verdict, confidence, match = Verdict.MISSING, 1.0, None
        return PointVerdict(
            point_id=point.id,
            statement=point.statement,
            weight=point.weight,
            verdict=verdict,
            quotes=(self.quote(match),) if match else (),
            confidence=confidence,
        )

    def quote(self, match: Match) -> Quote:
        return quote_words(self._transcript, match.first_word, match.last_word)

    def _judged(self, point: KeyPoint) -> tuple[Verdict, float, Match | None]:
        """Judge by what was affirmed; a point that was said in full and denied is contradicted."""
        affirmed = self._find(point.accept, affirmed=not self._denies(point))
        share = affirmed.share if affirmed else 0.0
        if share >= self._said_share:
            return Verdict.SAID, 1.0, affirmed
        match = self._find(point.accept)
        if match is not None and match.share >= self._said_share:
            return Verdict.CONTRADICTED, DENIED_CONFIDENCE, match
        if affirmed is None or self._only_repeats_the_question(affirmed):
            return Verdict.MISSING, 1.0, None
        if share >= PARTLY_SHARE * self._said_share:
            return Verdict.PARTLY, share, affirmed
        return Verdict.MISSING, 1.0, None

    def _denies(self, point: KeyPoint) -> bool:
        """Say whether the point itself denies its ideas, as "the tone gives no warning" does.

        Then an answer that denies them says the point.
        """
        statement = normalise(point.statement)
        stated = find(point.accept, statement, self._synonyms)
        return stated != find(point.accept, statement, self._synonyms, affirmed=True)

    def _only_repeats_the_question(self, match: Match) -> bool:
        found = [
            t for t in self.tokens if match.first_word <= t.first and t.last <= match.last_word
        ]
        return all(token.stem in self._asked for token in found)

    def _find(self, accept: tuple[tuple[str, ...], ...], *, affirmed: bool = False) -> Match | None:
        return find(accept, self.tokens, self._synonyms, affirmed=affirmed)


def _overlaps(one: Match | None, other: Match) -> bool:
    return (
        one is not None and one.first_word <= other.last_word and other.first_word <= one.last_word
    )


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
