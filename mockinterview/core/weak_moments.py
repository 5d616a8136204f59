"""The passages of answers that their feedback points to, as one list to hear.

What is weak was said by the feedback or measured, and is here only gathered: key points that
the answer said wrongly, common wrong claims, criteria that a language model marked low, long
pauses, and stretches with many fillers. What has no times, as in a typed answer, can be read and
not heard. Whoever wants no norms of fluency (``Profile``) gets no pauses and no fillers.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from itertools import chain

from mockinterview.core.comparing import joined
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.norms import Profile
from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.core.transcript import Span

WEAK_MARK = 2
"""A criterion marked so, or lower, of 5 is weak."""

FILLERS_AT_LEAST = 3
FILLERS_WITHIN_SECONDS = 12.0
"""So many in such a time are 15 a minute; 12 were held against a speaker (``core.norms``)."""

_BEFORE_PAUSE = 3.0
_AFTER_PAUSE = 2.0
"""A pause is heard with what was said around it, in seconds."""


class WeakKind(StrEnum):
    """Why a passage is in the list."""

    CONTRADICTED = "contradicted"
    WRONG_CLAIM = "wrong-claim"
    CRITERION = "criterion"
    LONG_PAUSE = "long-pause"
    FILLERS = "fillers"


class WeakMoment(Plain):
    """One passage, with what was said of it.

    ``subject`` is the key point, the claim or the criterion; ``truth`` what is true instead, or
    what kept a criterion low. ``amount`` is the mark of a criterion, the seconds of a pause or
    the count of fillers. ``span`` is None where no time is known; it is heard from ``file``,
    which is empty where there is no recording.
    """

    session_id: str
    key: AttemptKey
    started_at: datetime
    question: str
    kind: WeakKind
    subject: str = ""
    truth: str = ""
    quote: str = ""
    amount: float | None = None
    span: Span | None = None
    file: str = ""

    @property
    def can_be_heard(self) -> bool:
        return self.span is not None and bool(self.file)


def weak_moments(
    session: Session, profile: Profile = Profile.STANDARD, only: AttemptKey | None = None
) -> tuple[WeakMoment, ...]:
    """Return the weak moments of a session, answer by answer and in the order of each take.

    What has no time comes first in its answer. ``only`` leaves out all attempts but one.
    """
    return tuple(
        moment
        for attempt in session.attempts
        if only is None or attempt.key == only
        for moment in sorted(_moments(session, attempt, profile), key=_when)
    )


def _moments(session: Session, attempt: Attempt, profile: Profile) -> Iterator[WeakMoment]:
    base = WeakMoment(
        session_id=session.id,
        key=attempt.key,
        started_at=session.started_at,
        question=attempt.question.title,
        kind=WeakKind.CONTRADICTED,
        file=attempt.take.file if attempt.take is not None and attempt.has_sound else "",
    )
    found = _said_wrongly(attempt), _marked_low(attempt)
    measured = () if profile is Profile.FLUENCY_NEUTRAL else (_pauses(attempt), _fillers(attempt))
    for changes in chain(*found, *measured):
        yield base.model_copy(update=changes)


def _when(moment: WeakMoment) -> float:
    return moment.span.start if moment.span else -1.0


def _said_wrongly(attempt: Attempt) -> Iterator[dict[str, object]]:
    """Return the points and claims that are wrong; a point whose words are a claim's comes once."""
    if attempt.feedback is None:
        return
    claimed = [found.quote for found in attempt.feedback.wrong_claims]
    for found in attempt.feedback.wrong_claims:
        yield {
            "kind": WeakKind.WRONG_CLAIM,
            "subject": found.claim,
            "truth": found.truth,
            **_passage((found.quote,)),
        }
    for point in attempt.feedback.points:
        if point.verdict is Verdict.CONTRADICTED and not _are_among(point.quotes, claimed):
            yield {
                "kind": WeakKind.CONTRADICTED,
                "subject": point.statement,
                "truth": point.truth,
                **_passage(point.quotes),
            }


def _marked_low(attempt: Attempt) -> Iterator[dict[str, object]]:
    for criterion in attempt.feedback.criteria if attempt.feedback else ():
        if criterion.score <= WEAK_MARK:
            said = {
                "kind": WeakKind.CRITERION,
                "subject": criterion.criterion,
                "truth": criterion.gap or criterion.reason,
                "amount": float(criterion.score),
            }
            for quote in criterion.quotes or (None,):
                yield said | (_passage((quote,)) if quote else {})


def _pauses(attempt: Attempt) -> Iterator[dict[str, object]]:
    for pause in attempt.delivery.long_pauses if attempt.delivery else ():
        yield {
            "kind": WeakKind.LONG_PAUSE,
            "amount": pause.seconds,
            "span": Span(start=max(0.0, pause.start - _BEFORE_PAUSE), end=pause.end + _AFTER_PAUSE),
        }


def _fillers(attempt: Attempt) -> Iterator[dict[str, object]]:
    """Return the stretches with many fillers, each as long as they come so thickly."""
    counted = (attempt.delivery.counted_fillers if attempt.delivery else None) or ()
    for crowd in _crowds([Span(start=each.start, end=each.end) for each in counted]):
        yield {
            "kind": WeakKind.FILLERS,
            "amount": float(len(crowd)),
            "span": Span(start=max(0.0, crowd[0].start - 1.0), end=crowd[-1].end + 1.0),
        }


def _crowds(fillers: list[Span]) -> Iterator[list[Span]]:
    """Return runs in which any so many that follow one another come within so short a time."""
    run: list[Span] = []
    for place, filler in enumerate(fillers):
        first = place - FILLERS_AT_LEAST + 1
        if first < 0 or filler.end - fillers[first].start > FILLERS_WITHIN_SECONDS:
            continue
        few = fillers[first : place + 1]
        if run and run[-1].start >= few[0].start:
            run.extend(each for each in few if each.start > run[-1].start)
        else:
            if run:
                yield run
            run = few
    if run:
        yield run


def _passage(quotes: Iterable[Quote]) -> dict[str, object]:
    """Return the words of quotes, and the first stretch of the take in which they stand."""
    told = tuple(quotes)
    spans = joined(told)
    return {
        "quote": " … ".join(quote.text for quote in told),
        "span": spans[0] if spans else None,
    }


def _are_among(quotes: tuple[Quote, ...], claimed: list[Quote]) -> bool:
    """Say whether all words are those of a claim, or hold one whole."""
    return bool(quotes) and all(
        any(quote.text in claim.text or claim.text in quote.text for claim in claimed)
        for quote in quotes
    )
