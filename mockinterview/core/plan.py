"""What an interview will be: its format, and the questions in their order.

Selection is seeded: the same questions, past answers, wishes and seed give the same plan,
in whatever order the questions come.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum

from pydantic import Field

from mockinterview.core.errors import AppError
from mockinterview.core.languages import base_code
from mockinterview.core.plain import Plain
from mockinterview.core.question import Kind, Level, Pack, Question
from mockinterview.core.record import (
    WEAK_BELOW,
    Focus,
    Past,
    due_place,
    is_in_focus,
    weakness,
)
from mockinterview.core.words import translate


class FormatId(StrEnum):
    STUDY = "study"
    REAL = "real"
    ONE_WAY = "one-way"
    RAPID = "rapid"
    PHONE = "phone"
    EXAM = "exam"


class Interviewer(StrEnum):
    """Whose voice asks: of a panel the first asks the odd questions, the second the even ones."""

    FIRST = "first"
    SECOND = "second"


class Format(Plain):
    """The rules of one interview format, as data.

    ``think_seconds`` of None means: think as long as you like, and press the key.
    ``limit_factor`` times a question's target seconds ends an answer; None never does.
    ``repeats_a_question`` is how often one may be heard again; None is as often as wished.
    ``notes_focus`` says whether it is noted when the window loses the focus, ``is_sealed``
    whether the record is sealed: see ``core.sealing``.
    ``nudges`` says whether a long or fast answer is told of while it is given.
    ``follow_ups_a_question`` and ``follow_ups_an_interview`` are the most that are asked.
    A format with ``follow_up_wait_seconds`` asks them unbidden and waits so long for the
    feedback that invites one; where it is None, the person chooses.
    """

    id: FormatId
    think_seconds: float | None = None
    limit_factor: float | None = None
    limit_seconds: float | None = None
    shows_question: bool = True
    gives_feedback_at_once: bool = False
    allows_retake: bool = False
    allows_hint: bool = False
    allows_pause: bool = True
    repeats_a_question: int | None = None
    notes_focus: bool = False
    is_sealed: bool = False
    nudges: bool = False
    follow_ups_a_question: int = 0
    follow_ups_an_interview: int = 0
    follow_up_wait_seconds: float | None = None


_SPOKEN_WORDS_A_SECOND = 2.5
_OWN_THINK_SECONDS = 15.0
_READING_SECONDS = 45.0
"""What an estimate goes by: a voice of 150 words a minute, a breath before an answer that nobody
hurries, and a look at the verdicts and the model answer."""

_A_MOMENT = 2.0
"""So long a silence of the interviewer is a breath; a coach that takes longer asks nothing."""

FORMATS: dict[FormatId, Format] = {
    form.id: form
    for form in (
        Format(
            id=FormatId.STUDY,
            gives_feedback_at_once=True,
            allows_retake=True,
            allows_hint=True,
            nudges=True,
            follow_ups_a_question=2,
            follow_ups_an_interview=100,
        ),
        Format(
            id=FormatId.REAL,
            follow_ups_a_question=1,
            follow_ups_an_interview=4,
            follow_up_wait_seconds=_A_MOMENT,
        ),
        Format(id=FormatId.ONE_WAY, think_seconds=30, limit_seconds=150),
        Format(id=FormatId.RAPID, think_seconds=5, limit_seconds=45),
        Format(
            id=FormatId.PHONE,
            shows_question=False,
            follow_ups_a_question=1,
            follow_ups_an_interview=4,
            follow_up_wait_seconds=_A_MOMENT,
        ),
        Format(
            id=FormatId.EXAM,
            think_seconds=30,
            limit_factor=1.5,
            allows_pause=False,
            repeats_a_question=1,
            notes_focus=True,
            is_sealed=True,
        ),
    )
}


class Wishes(Plain):
    """What a person asked for; an empty tuple means any.

    ``follow_ups`` is the most to be asked after a question; None leaves that to the format.
    In a ``panel`` two voices take turns.
    """

    packs: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    areas: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    topics: tuple[str, ...] = ()
    focus: Focus = Focus.ANY
    question_ids: tuple[str, ...] = ()
    count: int = Field(default=5, ge=1, le=100)
    format: FormatId = FormatId.STUDY
    follow_ups: int | None = Field(default=None, ge=0, le=5)
    panel: bool = False
    seed: int | None = None

    def fits(self, question: Question) -> bool:
        """Return whether a question has a wished level, area and kind, and a wished topic.

        Packs and ``focus`` are not looked at: a question knows neither its pack nor
        what was answered before.
        """
        return (
            (not self.levels or question.level in self.levels)
            and (not self.areas or question.area in self.areas)
            and (not self.kinds or question.kind in self.kinds)
            and (not self.topics or not set(self.topics).isdisjoint(question.topics))
        )


class Plan(Plain):
    """An interview about to begin."""

    format: Format
    questions: tuple[Question, ...] = Field(min_length=1)
    pack: str = ""
    seed: int | None = None
    language: str = "en"
    panel: bool = False

    def interviewer_at(self, position: int) -> Interviewer:
        """Return who asks the question at a position, and what follows it up."""
        is_second = self.panel and position % 2 == 0
        return Interviewer.SECOND if is_second else Interviewer.FIRST

    @property
    def target_seconds(self) -> int:
        """How long all the answers take if each lasts as long as its target."""
        return sum(question.target_seconds for question in self.questions)


def format_of(wishes: Wishes) -> Format:
    """Return the wished format, with as many follow-ups as were wished where it has any."""
    form = FORMATS[wishes.format]
    if wishes.follow_ups is None or not form.follow_ups_a_question:
        return form
    return form.model_copy(update={"follow_ups_a_question": wishes.follow_ups})


def language_of(questions: Iterable[Question], packs: Iterable[Pack]) -> str:
    """Return the language that most of the questions are in; of two alike, that asked first."""
    by_id = {question.id: pack.language for pack in packs for question in pack.questions}
    spoken = [by_id[question.id] for question in questions]
    (most, _count), *_others = Counter(map(base_code, spoken)).most_common()
    return next(language for language in spoken if base_code(language) == most)


def fitting(questions: Iterable[Question], wishes: Wishes, past: Past) -> list[Question]:
    """Return the questions that the wishes leave, in the order in which they came."""
    return [
        question
        for question in questions
        if wishes.fits(question) and is_in_focus(question.id, wishes.focus, past)
    ]


def select(questions: Sequence[Question], wishes: Wishes, past: Past) -> tuple[Question, ...]:
    """Choose questions as wished, at most ``count``, none twice, areas in balance.

    Weak questions come before others where they are wished first, and of them the weakest of each
    area. Of those that are due come the ones that have been due the longest. Questions that were
    asked for by id come in the order of the ids, all of them. Raise AppError where nothing fits
    or an id is unknown.
    """
    if wishes.question_ids:
        return _by_id(questions, wishes.question_ids)
    left = fitting(questions, wishes, past)
    if not left:
        raise nothing_left(questions, wishes)
    if wishes.focus is Focus.DUE:
        unique = {question.id: question for question in left}
        return tuple(sorted(unique.values(), key=lambda q: due_place(q.id, past))[: wishes.count])
    rng = random.Random(wishes.seed)
    if wishes.focus not in {Focus.WEAK, Focus.WEAK_FIRST}:
        return tuple(_balanced(left, wishes.count, rng, {}))
    weak = [question for question in left if is_in_focus(question.id, Focus.WEAK, past)]
    others = [question for question in left if question not in weak]
    first = _balanced(weak, wishes.count, rng, past)
    return (*first, *_balanced(others, wishes.count - len(first), rng, {}))


def nothing_left(questions: Iterable[Question], wishes: Wishes) -> AppError:
    """Say what left nothing: the focus, or the rest of the choice without it."""
    is_focus_to_blame = any(wishes.fits(question) for question in questions)
    match wishes.focus if is_focus_to_blame else Focus.ANY:
        case Focus.NEW:
            return AppError(
                "no_new_question",
                translate("core", "You have answered every question in this choice before."),
                hint=translate(
                    "core", "Widen the choice, or ask for questions that you have answered too."
                ),
            )
        case Focus.WEAK:
            return AppError(
                "no_weak_question",
                translate("core", "You have no weak question in this choice."),
                hint=translate(
                    "core",
                    "Weak are those whose last score is below {score}. Widen the choice, or "
                    "ask for other questions too.",
                ).format(score=WEAK_BELOW),
            )
        case Focus.DUE:
            return AppError(
                "no_due_question",
                translate("core", "No question in this choice is due."),
                hint=translate("core", "Widen the choice, or ask for other questions too."),
            )
        case Focus.ANY | Focus.WEAK_FIRST:
            return AppError(
                "no_question",
                translate("core", "No question fits this choice."),
                hint=translate("core", "Choose another pack, level, area, kind or topic."),
            )


def limit_seconds(form: Format, question: Question) -> float | None:
    """Return after how many seconds an answer to this question ends, if it does."""
    if form.limit_seconds is not None:
        return form.limit_seconds
    if form.limit_factor is not None:
        return form.limit_factor * question.target_seconds
    return None


def estimated_seconds(form: Format, questions: Iterable[Question]) -> float:
    """Return about how long an interview takes: asking, thinking, answering, reading feedback.

    Answers are taken to last as long as their targets, where the format does not end them
    before. Follow-ups are not foreseen.
    """
    return sum(_question_seconds(form, question) for question in questions)


def _question_seconds(form: Format, question: Question) -> float:
    asking = len(question.spoken_text.split()) / _SPOKEN_WORDS_A_SECOND
    thinking = _OWN_THINK_SECONDS if form.think_seconds is None else form.think_seconds
    limit = limit_seconds(form, question)
    answering = min(question.target_seconds, limit or question.target_seconds)
    reading = _READING_SECONDS if form.gives_feedback_at_once else 0.0
    return asking + thinking + answering + reading


def _by_id(questions: Iterable[Question], ids: tuple[str, ...]) -> tuple[Question, ...]:
    known = {question.id: question for question in questions}
    unknown = [wanted for wanted in ids if wanted not in known]
    if unknown:
        raise AppError(
            "unknown_question",
            translate("core", "No question has the id {name!r}.").format(name=unknown[0]),
            hint=translate("core", "See: mockinterview questions list"),
        )
    return tuple(known[wanted] for wanted in dict.fromkeys(ids))


def _balanced(
    questions: Iterable[Question], count: int, rng: random.Random, past: Past
) -> list[Question]:
    """Deal questions from each area in turn, weakest first where there is a past.

    What is equally weak comes in random order: the areas, and the questions of each.
    """
    by_area: dict[str, list[Question]] = defaultdict(list)
    for _id, question in sorted({question.id: question for question in questions}.items()):
        by_area[question.area].append(question)
    piles = [by_area[area] for area in sorted(by_area)]
    rng.shuffle(piles)
    for pile in piles:
        rng.shuffle(pile)
        pile.sort(key=lambda question: weakness(question.id, past), reverse=True)
    piles.sort(key=lambda pile: weakness(pile[-1].id, past))
    dealt: list[Question] = []
    while piles and len(dealt) < count:
        dealt.extend(pile.pop() for pile in piles[: count - len(dealt)])
        piles = [pile for pile in piles if pile]
    return dealt
