"""Sentences about a review beside the coach: how far they agree, and when that cannot be said."""

from mockinterview.core.agreement import ComparedAnswer, ComparedPoint, ComparedReview
from mockinterview.core.words import number_text, translate
from mockinterview.reports import wording


def heading(review: ComparedReview) -> str:
    """Say whose review it is, and of when."""
    day = wording.day(review.saved_at)
    if not review.reviewer:
        return translate("reports", "Review of {day}").format(day=day)
    words = translate("reports", "Review by {name}, {day}")
    return words.format(name=review.reviewer, day=day)


def agreement(review: ComparedReview) -> tuple[str, ...]:
    """Say how far reviewer and coach agree, a sentence each; none where both judged nothing."""
    return tuple(filter(None, (_points(review), _kappa(review), _scores(review))))


def place(answer: ComparedAnswer) -> str:
    """Say which answer this is about."""
    if answer.attempt == 1:
        return translate("reports", "Question {position}: {title}").format(
            position=answer.position, title=answer.title
        )
    return translate("reports", "Question {position}, attempt {attempt}: {title}").format(
        position=answer.position, attempt=answer.attempt, title=answer.title
    )


def scores(answer: ComparedAnswer) -> str:
    """Say which score the reviewer gave and which the coach."""
    if answer.score is None:
        return ""
    words = translate("reports", "Reviewer {score}, coach {coach}.")
    if answer.is_reckoned:
        words = translate(
            "reports", "Reviewer {score}, as follows from the verdicts; coach {coach}."
        )
    return words.format(score=wording.score(answer.score), coach=wording.score(answer.coach_score))


def verdicts(point: ComparedPoint) -> str:
    """Say what both say of a key point, where the reviewer said something; else nothing."""
    if point.reviewer is None:
        return ""
    said = wording.VERDICTS[point.reviewer].word
    if point.coach is None:
        return translate("reports", "Reviewer: {reviewer}.").format(reviewer=said)
    if point.coach is point.reviewer:
        return translate("reports", "Reviewer and coach: {verdict}.").format(verdict=said)
    words = translate("reports", "Reviewer: {reviewer}. Coach: {coach}.")
    return words.format(reviewer=said, coach=wording.VERDICTS[point.coach].word)


def _points(review: ComparedReview) -> str:
    if not review.points_compared:
        return ""
    words = translate("reports", "Of {count} key points they judged {alike} alike.")
    return words.format(count=review.points_compared, alike=review.points_alike)


def _scores(review: ComparedReview) -> str:
    if review.mean_difference is None:
        return ""
    if review.mean_difference > 0:
        words = translate(
            "reports", "The reviewer's scores are {points} points higher in the mean of {count}."
        )
    elif review.mean_difference < 0:
        words = translate(
            "reports", "The reviewer's scores are {points} points lower in the mean of {count}."
        )
    else:
        words = translate("reports", "In the mean of {count} answers their scores are the same.")
    points = number_text(abs(review.mean_difference), 1)
    return words.format(points=points, count=review.scores_compared)


def _kappa(review: ComparedReview) -> str:
    if not review.points_compared:
        return ""
    if review.points_lacking:
        words = translate(
            "reports",
            "How much of that is chance cannot be said yet: {count} more key points are needed.",
        )
        return words.format(count=review.points_lacking)
    if review.kappa is None:
        return translate(
            "reports", "Both always gave the same verdict, so chance cannot be set aside."
        )
    words = translate("reports", "Cohen's kappa is {kappa}: 0 is chance, 1 is full agreement.")
    return words.format(kappa=number_text(review.kappa, 2))
