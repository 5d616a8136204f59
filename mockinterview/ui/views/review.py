"""What the page of a session shows of reviews by others, beside the coach."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.agreement import ComparedAnswer, ComparedReview, compared
from mockinterview.core.session import Session
from mockinterview.reports import reviewing

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ReviewedView:
    """What a reviewer says of one answer: a line for the scores and for each key point."""

    place: str
    lines: tuple[str, ...]
    remark: str


@dataclass(frozen=True)
class ReviewView:
    """One review; ``agreement`` says how far it and the coach agree."""

    id: str
    heading: str
    agreement: str
    comment: str
    answers: tuple[ReviewedView, ...]


@dataclass(frozen=True)
class ReviewsView:
    """All reviews of a session, and what can be done where there is none."""

    reviews: tuple[ReviewView, ...] = ()
    hint: str = ""


def reviews_view(session: Session) -> ReviewsView:
    """Return what to show of the reviews of a session."""
    return ReviewsView(
        reviews=tuple(_review(compared(each, session)) for each in session.reviews),
        hint=translate(
            "review",
            "Export the form for a reviewer and send it to somebody whose judgement you trust. The "
            "file that comes back is imported here and compared with the coach.",
        ),
    )


def _review(review: ComparedReview) -> ReviewView:
    return ReviewView(
        id=review.id,
        heading=reviewing.heading(review),
        agreement=" ".join(reviewing.agreement(review)),
        comment=review.comment,
        answers=tuple(map(_answer, review.answers)),
    )


def _answer(answer: ComparedAnswer) -> ReviewedView:
    told = ((reviewing.verdicts(point), point.statement) for point in answer.points)
    points = (f"{verdicts} {statement}" for verdicts, statement in told if verdicts)
    lines = (reviewing.scores(answer), *points)
    return ReviewedView(reviewing.place(answer), tuple(filter(None, lines)), answer.remark)
