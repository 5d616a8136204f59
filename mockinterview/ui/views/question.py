"""One question as a person reads it: asked, answered, where it errs, and what is their own."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.bank.edits import EditState
from mockinterview.core.question import Question, Star, Weight
from mockinterview.core.record import PastAnswers
from mockinterview.ui.figures import clock_text, day_text
from mockinterview.ui.views.attempt import ModelAnswerView
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.notices import Action, BannerView
from mockinterview.ui.views.questions import details_line
from mockinterview.ui.wording import Sign, area_name, kind_name, level_name

translate = QCoreApplication.translate
RESET, KEEP, EDIT = "reset", "keep", "edit"


@dataclass(frozen=True)
class PastLine:
    """How it went before, with the tone of the last score."""

    words: str
    tone: str = "muted"


@dataclass(frozen=True)
class WeightedPoint:
    """A key point of the checklist."""

    weight: Sign
    statement: str


@dataclass(frozen=True)
class Pair:
    """A sentence with what belongs to it: a mistake and its correction, a name and its text."""

    head: str
    text: str


@dataclass(frozen=True)
class QuestionView:
    """Everything of one question; ``clip`` is what Hear it plays."""

    question_id: str
    title: str
    ask: str
    details: str
    hint: str
    past: PastLine
    clip: Clip
    model_answer: ModelAnswerView
    points: tuple[WeightedPoint, ...] = ()
    wrong_claims: tuple[Pair, ...] = ()
    follow_ups: tuple[Pair, ...] = ()
    examples: tuple[Pair, ...] = ()
    banner: BannerView | None = None


def question_view(
    question: Question,
    pack_title: str,
    edit: EditState,
    answers: PastAnswers | None,
    clip: Clip,
) -> QuestionView:
    """Return what is shown of a question; ``clip`` is the question in the voice."""
    answer = question.model_answer
    return QuestionView(
        question_id=question.id,
        title=question.title,
        ask=question.ask,
        details=_details(question, pack_title),
        hint=question.hint,
        past=past_line(answers),
        clip=clip,
        model_answer=ModelAnswerView(
            answer.short, answer.long, question.references, is_generated=question.is_generated
        ),
        points=tuple(
            WeightedPoint(weight_sign(point.weight), point.statement) for point in question.points
        ),
        wrong_claims=tuple(Pair(wrong.claim, wrong.truth) for wrong in question.wrong_claims),
        follow_ups=_follow_ups(question),
        examples=_examples(question),
        banner=edit_banner(edit),
    )


def past_line(answers: PastAnswers | None) -> PastLine:
    """Say how often a question was answered, and how it went last."""
    if answers is None:
        return PastLine(translate("question", "Not answered yet."))
    times = translate("question", "Answered in {count} interviews").format(
        count=answers.times_asked
    )
    if answers.times_asked == 1:
        times = translate("question", "Answered in 1 interview")
    day = day_text(answers.last_asked_at)
    if answers.last_score is None:
        words = translate("question", "{times}, last on {day}; not graded.")
        return PastLine(words.format(times=times, day=day))
    words = translate("question", "{times}, last on {day}: {score} / 100.")
    tone = "warning" if answers.is_weak else "good"
    return PastLine(words.format(times=times, day=day, score=answers.last_score), tone)


def weight_sign(weight: Weight) -> Sign:
    """Return how much a key point counts, in a word."""
    match weight:
        case Weight.MUST:
            return Sign(translate("question", "must"), "", "accent")
        case Weight.SHOULD:
            return Sign(translate("question", "should"), "", "muted")
        case Weight.BONUS:
            return Sign(translate("question", "bonus"), "plus", "muted")


def edit_banner(edit: EditState) -> BannerView | None:
    """Say what is the person's own of a question, and what may be done about it."""
    reset = Action(RESET, translate("question", "Back to the original…"))
    if edit.misfit:
        return BannerView(
            translate("question", "Your version is not in force: {why}").format(why=edit.misfit),
            translate("question", "The question is shown as the pack has it."),
            "warning",
            (Action(EDIT, translate("question", "Mend it")), reset),
        )
    if edit.pack_changed:
        words = translate("question", "The pack has changed since you edited it: {fields}.")
        return BannerView(
            words.format(fields=field_names(edit.pack_changed)),
            translate("question", "Yours stands until you decide."),
            "warning",
            (Action(KEEP, translate("question", "Keep mine")), reset),
        )
    if edit.is_in_force:
        words = translate("question", "Edited by you: {fields}.")
        return BannerView(words.format(fields=field_names(edit.fields)), "", "accent", (reset,))
    return None


def field_names(fields: tuple[str, ...]) -> str:
    """Return what fields of a question are called, in a line."""
    names = {
        "title": translate("question", "title"),
        "ask": translate("question", "question"),
        "speak": translate("question", "spoken form"),
        "hint": translate("question", "hint"),
        "target_seconds": translate("question", "target time"),
        "terms": translate("question", "terms"),
        "points": translate("question", "key points"),
        "wrong_claims": translate("question", "common mistakes"),
        "model_answer.short": translate("question", "model answer in a minute"),
        "model_answer.long": translate("question", "model answer in full"),
        "follow_ups": translate("question", "follow-up questions"),
        "references": translate("question", "sources"),
        "star": translate("question", "outline"),
        "strong_answer": translate("question", "strong example"),
        "weak_answer": translate("question", "weak example"),
    }
    return ", ".join(names.get(field, field) for field in fields)


def _details(question: Question, pack_title: str) -> str:
    target = translate("question", "about {time} to answer")
    return details_line(
        level_name(question.level),
        kind_name(question.kind),
        area_name(question.area),
        pack_title,
        target.format(time=clock_text(question.target_seconds)),
    )


def _follow_ups(question: Question) -> tuple[Pair, ...]:
    statements = {point.id: point.statement for point in question.points}
    when = translate("question", "Where this was not said: {point}")
    return tuple(
        Pair(
            follow_up.ask,
            when.format(point=statements.get(follow_up.when_missing, follow_up.when_missing)),
        )
        for follow_up in question.follow_ups
    )


def _examples(question: Question) -> tuple[Pair, ...]:
    outline = _outline(question.star) if question.star else ()
    examples = (
        (translate("question", "A strong answer"), question.strong_answer),
        (translate("question", "A weak answer"), question.weak_answer),
    )
    return (*outline, *(Pair(name, text) for name, text in examples if text))


def _outline(star: Star) -> tuple[Pair, ...]:
    return (
        Pair(translate("question", "Situation"), star.situation),
        Pair(translate("question", "Task"), star.task),
        Pair(translate("question", "Action"), star.action),
        Pair(translate("question", "Result"), star.result),
    )
