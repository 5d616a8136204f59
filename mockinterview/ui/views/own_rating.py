"""What is shown of a person's own rating: before the score, and both beside one another.

The words compare and do not judge: nobody is told that they were wrong about themselves.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.leave import awaits_leave
from mockinterview.core.own_rating import HIGHEST, LOWEST, Agreement, agreement
from mockinterview.core.session import Attempt, AttemptKey

translate = QCoreApplication.translate


@dataclass(frozen=True)
class StepView:
    """One answer to the question how well it went; ``spoken`` is its name for a screen reader."""

    rating: int
    words: str
    spoken: str


@dataclass(frozen=True)
class OwnView:
    """The own rating beside the score; where it ``can_change`` it can be given and taken back."""

    words: str = ""
    comment: str = ""
    rating: int | None = None
    can_change: bool = False


NO_RATING = OwnView()


@dataclass(frozen=True)
class RatingRowView:
    """An answer to ask about at the end of an interview, with the rating that it has by now."""

    key: AttemptKey
    number: int
    title: str
    rating: int | None = None


def steps() -> tuple[StepView, ...]:
    """Return the five answers to "How well did that go?", from the lowest to the highest."""
    words = (
        translate("own", "Not at all"),
        translate("own", "A little"),
        translate("own", "Fairly well"),
        translate("own", "Well"),
        translate("own", "I would say it just so"),
    )
    told = translate("own", "{rating} of 5: {words}")
    return tuple(
        StepView(rating, each, told.format(rating=rating, words=each))
        for rating, each in zip(range(LOWEST, HIGHEST + 1), words, strict=True)
    )


def own_view(attempt: Attempt, *, is_pending: bool = False, can_change: bool = False) -> OwnView:
    """Return the own rating as it stands beside the score, or alone where there is none."""
    rating, score = attempt.own_rating, None if is_pending else attempt.score
    if rating is None:
        return OwnView(can_change=can_change and attempt.is_answered)
    told = translate("own", "You: {rating} of 5")
    if score is not None:
        told = translate("own", "You: {rating} of 5 · coach: {score}")
    return OwnView(
        words=told.format(rating=rating, score=score),
        comment="" if score is None else _comment(agreement(rating, score)),
        rating=rating,
        can_change=can_change,
    )


def is_rating_due(attempt: Attempt, *, is_pending: bool) -> bool:
    """Say whether the person can be asked for their rating before they see the score.

    There have to be words, and a score on its way or come: where an answer waits to be sent, or
    could not be judged, that is told at once.
    """
    if attempt.own_rating is not None or awaits_leave(attempt.feedback):
        return False
    has_words = attempt.hearing is not None and not attempt.hearing.transcript.is_empty
    return has_words and (is_pending or attempt.score is not None)


def _comment(found: Agreement) -> str:
    match found:
        case Agreement.NEAR:
            return translate("own", "Your rating and the coach's score are close to one another.")
        case Agreement.HIGHER:
            return translate(
                "own", "You rate this higher than the coach does. Its reasons stand at each point."
            )
        case Agreement.LOWER:
            return translate(
                "own", "You rate this lower than the coach does. Its reasons stand at each point."
            )
