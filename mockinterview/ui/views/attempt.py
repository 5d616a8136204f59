"""What is shown of one attempt: coverage, delivery, transcript and model answer.

Used after an answer and in the history alike.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.coverage import VERDICT_SHARES, PointVerdict, Quote, Unfounded, Verdict
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback
from mockinterview.core.follow_ups import score_after
from mockinterview.core.languages import language_word
from mockinterview.core.norms import Yardstick
from mockinterview.core.question import Question, Reference, Weight
from mockinterview.core.session import Attempt
from mockinterview.core.transcript import Transcript
from mockinterview.ui.figures import clock_text, percent_text
from mockinterview.ui.views.better import BetterView
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.compare import ComparisonView, comparison_view
from mockinterview.ui.views.delivery import DeliveryView, delivery_view
from mockinterview.ui.views.endpoint import ReadyView
from mockinterview.ui.views.judging import (
    criterion_text,
    judging_line,
    marks_text,
    stand_in_text,
)
from mockinterview.ui.views.own_rating import NO_RATING, OwnView, own_view
from mockinterview.ui.wording import (
    Sign,
    advice_sentence,
    coach_name,
    model_name,
    point_sign,
    verdict_sign,
)

translate = QCoreApplication.translate


class Judged(StrEnum):
    """How far the judging of an attempt has come."""

    PENDING = "pending"
    GRADED = "graded"
    NOT_GRADED = "not_graded"
    UNHEARD = "unheard"


@dataclass(frozen=True)
class QuoteView:
    """Words of the answer; ``clip`` is absent where nothing was recorded."""

    text: str
    clip: Clip | None = None
    at: str = ""


@dataclass(frozen=True)
class PointView:
    """One line of the checklist.

    ``truth`` corrects a wrong claim; ``counts`` is how much the point counts, where the verdict
    does not tell it; ``to_add`` is the sentence of the model answer that says what was left open;
    ``reason`` is what a language model gave for its verdict, or that it did not stand.
    """

    verdict: Verdict
    statement: str
    sign: Sign
    quotes: tuple[QuoteView, ...] = ()
    truth: str = ""
    counts: str = ""
    to_add: str = ""
    reason: str = ""


@dataclass(frozen=True)
class CriterionView:
    name: str
    score: str
    reason: str


@dataclass(frozen=True)
class CoverageView:
    """``gain`` says what follow-ups added to the score, or what this one adds.

    ``origin`` says who asked a follow-up, where that was a language model. ``coming`` is what can
    be read already of feedback that nobody has checked; ``ready`` stands where the answer waits
    to be sent, and what is sent can be seen where ``can_see_sent``. ``stand_in`` says why the
    offline coach judged in place of a language model.
    """

    judged: Judged
    score: int | None = None
    gain: str = ""
    origin: str = ""
    points: tuple[PointView, ...] = ()
    criteria: tuple[CriterionView, ...] = ()
    advice: str = ""
    comment: str = ""
    source: str = ""
    reason: Failure | None = None
    can_retry: bool = False
    coming: str = ""
    ready: ReadyView | None = None
    can_see_sent: bool = False
    stand_in: str = ""


@dataclass(frozen=True)
class ModelAnswerView:
    short: str
    long: str
    references: tuple[Reference, ...] = ()
    is_generated: bool = False


@dataclass(frozen=True)
class AttemptView:
    """``asks_rating`` says that the person is to rate the answer before they see the score.

    Such a view holds nothing of what the coach found: see ``views.before_rating``. ``comparison``
    is there where the answer was graded.
    """

    coverage: CoverageView
    delivery: DeliveryView
    model_answer: ModelAnswerView
    transcript: str = ""
    transcript_source: str = ""
    playing: Clip | None = None
    better: BetterView | None = None
    own: OwnView = NO_RATING
    asks_rating: bool = False
    is_judged_meanwhile: bool = False
    comparison: ComparisonView | None = None


def attempt_view(
    attempt: Attempt,
    *,
    is_pending: bool,
    can_retry: bool,
    playing: Clip | None = None,
    yardstick: Yardstick | None = None,
) -> AttemptView:
    """Return what to show of an attempt; a yardstick is what its delivery is compared with."""
    coverage = _coverage(attempt, is_pending=is_pending, can_retry=can_retry)
    return AttemptView(
        coverage=replace(coverage, origin=_origin(attempt)),
        delivery=delivery_view(attempt, yardstick, can_judge=not is_pending),
        model_answer=_model_answer(attempt.question),
        transcript=attempt.hearing.transcript.text if attempt.hearing else "",
        transcript_source=_transcript_source(attempt),
        playing=playing,
        own=own_view(attempt, is_pending=is_pending),
        comparison=None if is_pending else comparison_view(attempt),
    )


def with_gain(view: AttemptView, attempt: Attempt, attempts: tuple[Attempt, ...]) -> AttemptView:
    """Return a view of an attempt that also says what it and its follow-ups come to.

    Among ``attempts`` are the follow-ups to this one, or what it is a follow-up to.
    """
    if view.coverage.judged is not Judged.GRADED:
        return view
    gain = gain_text(attempt, attempts)
    return replace(view, coverage=replace(view.coverage, gain=gain))


def gain_text(attempt: Attempt, attempts: tuple[Attempt, ...]) -> str:
    """Say what follow-ups added to an answer, or what a follow-up adds to the one before it."""
    if attempt.follows is None:
        words = translate("attempt", "{score} after follow-ups")
        score = score_after(attempt, attempts)
    else:
        words = translate("attempt", "the answer before comes to {score}")
        parent = next((each for each in attempts if each.key == attempt.follows), None)
        score = score_after(parent, attempts) if parent else None
    return "" if score is None else words.format(score=score)


def _coverage(attempt: Attempt, *, is_pending: bool, can_retry: bool) -> CoverageView:
    feedback = attempt.feedback
    if is_pending:
        return CoverageView(Judged.PENDING)
    if feedback is None:
        return CoverageView(Judged.UNHEARD, reason=attempt.trouble)
    if feedback.score is None:
        return CoverageView(Judged.NOT_GRADED, reason=feedback.reason, can_retry=can_retry)
    has_to_ask = feedback.stand_in is not None and not feedback.is_waiting
    return replace(_graded(feedback, attempt), can_retry=can_retry and has_to_ask)


def _graded(feedback: Feedback, attempt: Attempt) -> CoverageView:
    has_sound = attempt.has_sound
    points = tuple(_point(point, has_sound=has_sound) for point in feedback.points)
    wrong = tuple(
        PointView(
            Verdict.CONTRADICTED,
            found.claim,
            verdict_sign(Verdict.CONTRADICTED),
            (_quote(found.quote, has_sound=has_sound),),
            found.truth,
        )
        for found in feedback.wrong_claims
    )
    return CoverageView(
        Judged.GRADED,
        score=feedback.score,
        points=points + wrong,
        criteria=tuple(
            CriterionView(c.criterion.capitalize(), marks_text(feedback, c), criterion_text(c))
            for c in feedback.criteria
        ),
        advice=advice_sentence(feedback.advice) if feedback.advice else "",
        comment=feedback.comment,
        source=_source(feedback),
        stand_in=stand_in_text(feedback),
    )


def _origin(attempt: Attempt) -> str:
    if not attempt.asked_by:
        return ""
    told = translate("attempt", "This follow-up was asked by {model}, and nobody has checked it.")
    return told.format(model=attempt.asked_by)


def _point(point: PointVerdict, *, has_sound: bool) -> PointView:
    quotes = tuple(_quote(quote, has_sound=has_sound) for quote in point.quotes)
    sign = point_sign(point.verdict, is_bonus=point.weight is Weight.BONUS)
    to_add = "" if point.verdict is Verdict.SAID else point.model_sentence
    return PointView(
        verdict=point.verdict,
        statement=point.statement,
        sign=sign,
        quotes=quotes,
        truth=point.truth,
        counts=_counts(point),
        to_add=to_add,
        reason=_reason(point),
    )


def _reason(point: PointVerdict) -> str:
    match point.unfounded:
        case Unfounded.NO_VERDICT:
            return translate(
                "attempt", "The language model said nothing of this point: it counts as missing."
            )
        case Unfounded.NO_WORDS:
            return translate(
                "attempt",
                "The language model's verdict had no words of the answer behind it: the point "
                "counts as missing.",
            )
        case _:
            why = translate("attempt", "Why: {reason}")
            return why.format(reason=point.reason) if point.reason else ""


def _counts(point: PointVerdict) -> str:
    """Say how much of its weight a point counts, where its verdict does not say it."""
    if point.counts is None or point.counts == VERDICT_SHARES[point.verdict]:
        return ""
    return translate("attempt", "counts {share}").format(share=percent_text(point.share))


def _quote(quote: Quote, *, has_sound: bool) -> QuoteView:
    text = quote.text.strip(' ,"“”')
    if quote.start is None or quote.end is None or not has_sound:
        return QuoteView(text)
    clip = Clip(Heard.TAKE, quote.start, quote.end)
    return QuoteView(text, clip, clock_text(quote.start))


def _source(feedback: Feedback) -> str:
    who = coach_name(feedback.coach, feedback.model)
    return f"{who} {judging_line(feedback)}".strip()


def _model_answer(question: Question) -> ModelAnswerView:
    answer = question.model_answer
    return ModelAnswerView(
        answer.short, answer.long, question.references, is_generated=question.is_generated
    )


def _transcript_source(attempt: Attempt) -> str:
    if attempt.hearing is None:
        return ""
    transcript = attempt.hearing.transcript
    if attempt.words_deleted_after_days is not None:
        words = translate("attempt", "The words were deleted after {days} days, as you had set.")
        return words.format(days=attempt.words_deleted_after_days)
    if transcript.is_typed:
        return translate("attempt", "Typed, not spoken.")
    if transcript.is_empty:
        return translate("attempt", "No speech was heard in this take.")
    heard = translate("attempt", "Heard by {model}.").format(model=model_name(transcript.model))
    if transcript.is_untimed:
        untimed = translate(
            "attempt", "It told no times of words, so pace and quotes to play are not there."
        )
        heard = f"{heard} {untimed}"
    return " ".join((heard, *_other_language(transcript), *_earlier(attempt)))


def _other_language(transcript: Transcript) -> tuple[str, ...]:
    """Say that another language was heard than the one that was written down, if so."""
    if transcript.other_language is None:
        return ()
    told = translate(
        "attempt",
        "This sounded like {spoken}; the interview is in {asked}. "
        "Transcribe it again in {spoken}? The history offers it.",
    )
    spoken, asked = map(language_word, (transcript.other_language, transcript.language))
    return (told.format(spoken=spoken, asked=asked),)


def _earlier(attempt: Attempt) -> tuple[str, ...]:
    """Say that earlier transcripts of the take are kept, and whose they are."""
    models = dict.fromkeys(model_name(e.hearing.transcript.model) for e in attempt.earlier)
    if not models:
        return ()
    kept = translate("attempt", "What was written down before is kept: {models}.")
    return (kept.format(models=", ".join(models)),)
