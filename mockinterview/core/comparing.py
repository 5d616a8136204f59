"""Two takes of one question side by side: what came in, what was lost, and how both were said.

Nothing is judged anew: each take keeps the verdicts that it was given, and the points are matched
by their ids. The take that was given first is A. A take that was not graded has no verdicts, so
then nothing is claimed of the points: only what was measured is compared.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum

from mockinterview.core.coverage import PointVerdict, Quote, Verdict, WrongClaimFound
from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.core.transcript import Span

JOIN_SECONDS = 2.0
"""Quotes that lie so near one another are heard in one go."""

_RANK = {Verdict.CONTRADICTED: 0, Verdict.MISSING: 1, Verdict.PARTLY: 2, Verdict.SAID: 3}


class TakeRef(Plain):
    """One answering of a question, wherever it stands, as far as it can be chosen by.

    ``seconds`` is None where nothing was recorded.
    """

    session_id: str
    key: AttemptKey
    started_at: datetime
    title: str = ""
    pack: str = ""
    score: int | None = None
    seconds: float | None = None

    @property
    def place(self) -> tuple[str, AttemptKey]:
        return self.session_id, self.key

    @property
    def when(self) -> tuple[datetime, str, int, int]:
        """What takes are sorted by: the oldest first, and within a session as they were given."""
        return self.started_at, self.session_id, self.key.position, self.key.number


def take_ref(session: Session, attempt: Attempt) -> TakeRef:
    """Return how an attempt of a session is chosen."""
    return TakeRef(
        session_id=session.id,
        key=attempt.key,
        started_at=session.started_at,
        title=session.title,
        pack=session.pack,
        score=attempt.counted_score,
        seconds=attempt.take.seconds if attempt.take else None,
    )


class Change(StrEnum):
    """What became of a key point from A to B.

    ``OPEN`` is in neither; ``UNMATCHED`` was judged in one of them only, as where the question
    was changed in between.
    """

    GAINED = "gained"
    LOST = "lost"
    KEPT = "kept"
    OPEN = "open"
    UNMATCHED = "unmatched"


class Side(Plain):
    """One point in one take: its verdict, None where it was not judged, and its passages."""

    verdict: Verdict | None = None
    quotes: tuple[Quote, ...] = ()

    @property
    def passages(self) -> tuple[Span, ...]:
        """The stretches of the take to hear, in their order; none where no times are known."""
        return joined(self.quotes)


class PointPair(Plain):
    """One key point in both takes; for a wrong claim ``truth`` says what is true."""

    statement: str
    a: Side
    b: Side
    change: Change
    truth: str = ""

    @property
    def is_claim(self) -> bool:
        return bool(self.truth)


class Measures(Plain):
    """What is compared in figures; what was not measured is absent.

    ``pace`` is in words a minute of speaking, ``fillers`` a minute.
    """

    score: int | None = None
    seconds: float | None = None
    pace: float | None = None
    fillers: float | None = None
    long_pauses: int | None = None


class TwoTakes(Plain):
    """The whole comparison. ``points`` is empty where one of them was not graded."""

    points: tuple[PointPair, ...] = ()
    a: Measures
    b: Measures
    is_graded: bool = False

    def having(self, change: Change) -> tuple[PointPair, ...]:
        """Return the points of which that became."""
        return tuple(pair for pair in self.points if pair.change is change)


def compare_takes(a: Attempt, b: Attempt) -> TwoTakes:
    """Compare two attempts at one question, the earlier one first."""
    is_graded = a.score is not None and b.score is not None
    return TwoTakes(
        points=tuple(_pairs(a, b)) if is_graded else (),
        a=measures_of(a),
        b=measures_of(b),
        is_graded=is_graded,
    )


def measures_of(attempt: Attempt) -> Measures:
    """Return the figures of an attempt."""
    delivery = attempt.delivery
    return Measures(
        score=attempt.score,
        seconds=attempt.take.seconds if attempt.take else None,
        pace=delivery.pace_speaking if delivery else None,
        fillers=delivery.fillers_a_minute if delivery else None,
        long_pauses=len(delivery.long_pauses) if delivery else None,
    )


def joined(quotes: Iterable[Quote]) -> tuple[Span, ...]:
    """Return where quotes are spoken, near ones together; a quote without times is left out."""
    timed = [
        Span(start=quote.start, end=quote.end)
        for quote in quotes
        if quote.start is not None and quote.end is not None
    ]
    spans: list[Span] = []
    for span in sorted(timed, key=lambda each: each.start):
        if spans and span.start - spans[-1].end <= JOIN_SECONDS:
            spans[-1] = Span(start=spans[-1].start, end=max(spans[-1].end, span.end))
        else:
            spans.append(span)
    return tuple(spans)


def _pairs(a: Attempt, b: Attempt) -> Iterator[PointPair]:
    """Return the points in the order of B, which was asked last, and what A alone has after."""
    of_a = {point.point_id: point for point in _points(a)}
    of_b = {point.point_id: point for point in _points(b)}
    for point_id in dict.fromkeys((*of_b, *of_a)):
        first, second = of_a.get(point_id), of_b.get(point_id)
        told = second or first
        if told is not None:
            yield PointPair(
                statement=told.statement,
                a=_side(first),
                b=_side(second),
                change=_change(first, second),
            )
    yield from _claims(a, b)


def _claims(a: Attempt, b: Attempt) -> Iterator[PointPair]:
    """Return the common wrong claims: one that is made no longer is gained."""
    of_a = {found.claim: found for found in _wrong(a)}
    of_b = {found.claim: found for found in _wrong(b)}
    for claim in dict.fromkeys((*of_b, *of_a)):
        first, second = of_a.get(claim), of_b.get(claim)
        told = second or first
        if told is not None:
            yield PointPair(
                statement=claim,
                truth=told.truth,
                a=_claim_side(first),
                b=_claim_side(second),
                change=_claim_change(first, second),
            )


def _points(attempt: Attempt) -> tuple[PointVerdict, ...]:
    return attempt.feedback.points if attempt.feedback else ()


def _wrong(attempt: Attempt) -> tuple[WrongClaimFound, ...]:
    return attempt.feedback.wrong_claims if attempt.feedback else ()


def _side(point: PointVerdict | None) -> Side:
    return Side(verdict=point.verdict, quotes=point.quotes) if point else Side()


def _claim_side(found: WrongClaimFound | None) -> Side:
    return Side(verdict=Verdict.CONTRADICTED, quotes=(found.quote,)) if found else Side()


def _change(first: PointVerdict | None, second: PointVerdict | None) -> Change:
    if first is None or second is None:
        return Change.UNMATCHED
    before, after = _RANK[first.verdict], _RANK[second.verdict]
    if after != before:
        return Change.GAINED if after > before else Change.LOST
    return Change.KEPT if second.verdict in {Verdict.SAID, Verdict.PARTLY} else Change.OPEN


def _claim_change(first: WrongClaimFound | None, second: WrongClaimFound | None) -> Change:
    if second is None:
        return Change.GAINED
    return Change.LOST if first is None else Change.OPEN
