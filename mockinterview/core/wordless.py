"""What is left of an answer whose words are deleted: figures, scores, and the person's own.

Gone is what was said or typed, and what quotes or may quote it: the transcript and earlier ones,
the texts of fillers and repetitions, quotes, a coach's reasons and comment, a better answer, and
what a language model would have asked next. Questions and key points are those of the pack and
stay, and so do the rating, the notes and the bookmarks, which the person deletes by hand.
"""

from mockinterview.core.coverage import Quote
from mockinterview.core.delivery import Delivery
from mockinterview.core.feedback import Feedback
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Hearing


def without_words(attempt: Attempt, days: int) -> Attempt:
    """Return what is kept of an answer once its words were kept for so many days."""
    if attempt.hearing is None:
        return attempt
    return attempt.model_copy(
        update={
            "hearing": _unheard(attempt.hearing),
            "delivery": _measured(attempt.delivery) if attempt.delivery else None,
            "feedback": _judged(attempt.feedback) if attempt.feedback else None,
            "earlier": (),
            "better_answer": None,
            "words_deleted_after_days": days,
        }
    )


def _unheard(hearing: Hearing) -> Hearing:
    transcript = hearing.transcript.model_copy(update={"text": "", "words": ()})
    return hearing.model_copy(update={"transcript": transcript})


def _measured(delivery: Delivery) -> Delivery:
    fillers, repetitions = delivery.fillers, delivery.repetitions
    return delivery.model_copy(
        update={
            "fillers": fillers and tuple(f.model_copy(update={"text": ""}) for f in fillers),
            "repetitions": repetitions
            and tuple(r.model_copy(update={"text": ""}) for r in repetitions),
        }
    )


def _judged(feedback: Feedback) -> Feedback:
    points = (p.model_copy(update={"quotes": (), "reason": ""}) for p in feedback.points)
    criteria = (
        c.model_copy(update={"quotes": (), "reason": "", "gap": ""}) for c in feedback.criteria
    )
    wrong = (
        w.model_copy(update={"quote": Quote(text="", start=w.quote.start, end=w.quote.end)})
        for w in feedback.wrong_claims
    )
    return feedback.model_copy(
        update={
            "points": tuple(points),
            "criteria": tuple(criteria),
            "wrong_claims": tuple(wrong),
            "comment": "",
            "follow_ups": (),
        }
    )
