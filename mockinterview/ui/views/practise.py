"""What the first page shows: the choices, what they come to, the sound, the last time."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mockinterview.core.plan import (
    FORMATS,
    Wishes,
    estimated_seconds,
    fitting,
    format_of,
    select,
)
from mockinterview.core.question import Kind, Level, Pack, Question
from mockinterview.core.record import Focus, Past, is_in_focus
from mockinterview.core.session import SessionSummary
from mockinterview.core.voices import VoiceHere, reader, second
from mockinterview.settings import Settings, VoiceSettings
from mockinterview.ui.figures import day_text, minutes_about, question_count
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.endpoint import CoachView
from mockinterview.ui.views.interview_date import InterviewDateView
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import (
    Sign,
    area_name,
    focus_name,
    format_name,
    kind_name,
    level_name,
    topic_name,
)

if TYPE_CHECKING:
    from mockinterview.ui.views.due import DueView

translate = QCoreApplication.translate
MOST_QUESTIONS = 20


class Readiness(StrEnum):
    """How far a model has come since the window opened."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class SoundView:
    """The sound check: what listens, what speaks, what transcribes.

    ``voices`` are those to choose from; with one there is nothing to choose.
    """

    microphone: str
    output: str
    voice: str
    voice_state: Sign
    recogniser: str
    recogniser_state: Sign
    can_hear_voice: bool = False
    is_speaking: bool = False
    voices: tuple[Choice, ...] = ()
    voice_id: str = ""


@dataclass(frozen=True)
class PanelView:
    """Whether two voices take turns; ``note`` says which, or why they cannot."""

    note: str
    is_on: bool = False
    is_possible: bool = True


@dataclass(frozen=True)
class LastTimeView:
    session_id: str
    day: str
    what: str
    score: str


@dataclass(frozen=True)
class PractiseView:
    """``absence`` says why there is nothing to choose, where there is nothing."""

    sound: SoundView
    packs: tuple[Choice, ...] = ()
    levels: tuple[Choice, ...] = ()
    focuses: tuple[Choice, ...] = ()
    kinds: tuple[Choice, ...] = ()
    areas: tuple[Choice, ...] = ()
    topics: tuple[Choice, ...] = ()
    formats: tuple[Choice, ...] = ()
    follow_ups: tuple[Choice, ...] = ()
    panel: PanelView | None = None
    more: str = ""
    is_more_open: bool = False
    date: InterviewDateView | None = None
    wishes: Wishes = field(default_factory=Wishes)
    follow_ups_a_question: int = 0
    format_sentence: str = ""
    most_questions: int = MOST_QUESTIONS
    plan_line: str = ""
    can_start: bool = False
    is_loading: bool = False
    absence: str = ""
    absence_hint: str = ""
    last_time: LastTimeView | None = None
    due: "DueView | None" = None
    coach: CoachView | None = None
    banner: BannerView | None = None


def choices_of(packs: list[Pack], wishes: Wishes) -> dict[str, tuple[Choice, ...]]:
    """Return the chips: packs with counts, and what their questions can be chosen by."""
    questions = in_packs(packs, wishes.packs)
    levels = {q.level for q in questions}
    kinds = {q.kind for q in questions}
    return {
        "packs": tuple(Choice(p.id, f"{p.title} · {len(p.questions)}") for p in packs),
        "levels": tuple(Choice(lv, level_name(lv)) for lv in Level if lv in levels),
        "kinds": tuple(Choice(kind, kind_name(kind)) for kind in Kind if kind in kinds),
        "areas": _by_name((q.area, area_name(q.area)) for q in questions),
        "topics": _by_name((t, topic_name(t)) for q in questions for t in q.topics),
        "formats": tuple(Choice(f, format_name(f)) for f in FORMATS),
        "follow_ups": _follow_up_choices(wishes),
    }


def _follow_up_choices(wishes: Wishes) -> tuple[Choice, ...]:
    """Return how many follow-ups there may be after a question; nothing where there are none."""
    if not FORMATS[wishes.format].follow_ups_a_question:
        return ()
    return (
        Choice(0, translate("practise", "None")),
        Choice(1, translate("practise", "One a question")),
        Choice(2, translate("practise", "Up to two")),
    )


def focus_choices(packs: list[Pack], wishes: Wishes, past: Past | None) -> tuple[Choice, ...]:
    """Return the chips that choose by what was answered before, with counts once it is known."""
    choices = [Choice(Focus.ANY, focus_name(Focus.ANY))]
    for focus, counted in ((Focus.NEW, Focus.NEW), (Focus.WEAK_FIRST, Focus.WEAK)):
        count = len(left_by(packs, wishes.model_copy(update={"focus": counted}), past))
        name = focus_name(focus)
        choices.append(Choice(focus, name if past is None else f"{name} · {count}"))
    due = len(left_by(packs, wishes.model_copy(update={"focus": Focus.DUE}), past))
    if due or wishes.focus is Focus.DUE:
        choices.append(Choice(Focus.DUE, f"{focus_name(Focus.DUE)} · {due}"))
    return tuple(choices)


def panel_view(
    here: Sequence[VoiceHere], settings: VoiceSettings, language: str, *, is_on: bool
) -> PanelView:
    """Return whether there are two voices for a panel, and which."""
    first = reader(here, settings.voice, language)
    other = second(here, first, settings.second_voice) if first else None
    if first is None or other is None:
        note = translate(
            "practise", "Only one voice is here. Another one can be fetched in Settings."
        )
        return PanelView(note, is_possible=False)
    words = translate("practise", "First interviewer: {first}. Second: {second}.")
    return PanelView(words.format(first=first.title, second=other.title), is_on=is_on)


def more_text(wishes: Wishes) -> str:
    """Return the words of what opens the rarer choices, with how many of them are made."""
    made = sum(
        (
            bool(wishes.kinds),
            bool(wishes.areas),
            bool(wishes.topics),
            wishes.follow_ups is not None,
            wishes.panel,
        )
    )
    if not made:
        return translate("practise", "More choices")
    return translate("practise", "More choices · {count} made").format(count=made)


def still_there(wishes: Wishes, chips: dict[str, tuple[Choice, ...]]) -> Wishes:
    """Return the wishes without what the chosen packs lack."""
    parts = ("levels", "kinds", "areas", "topics")
    kept = {
        part: tuple(wish for wish in getattr(wishes, part) if wish in _values(chips[part]))
        for part in parts
    }
    return wishes.model_copy(update=kept)


def in_packs(packs: list[Pack], ids: tuple[str, ...]) -> list[Question]:
    """Return the questions of these packs, or of all."""
    return [q for pack in packs if not ids or pack.id in ids for q in pack.questions]


def left_by(packs: list[Pack], wishes: Wishes, past: Past | None) -> list[Question]:
    """Return all questions that the choice leaves.

    While it is not known what was answered before, nothing is known to be new or weak.
    """
    if past is None and wishes.focus is not Focus.ANY:
        return []
    return fitting(in_packs(packs, wishes.packs), wishes, past or {})


def plan_line(packs: list[Pack], wishes: Wishes, past: Past | None) -> str:
    """Return ``5 questions, about 10 minutes``, or why there is none."""
    left = left_by(packs, wishes, past)
    if not left:
        return _why_nothing(packs, wishes, past)
    likely = select(left, wishes.model_copy(update={"seed": 0}), past or {})
    words = translate("practise", "{questions}, {minutes}")
    if wishes.focus is Focus.WEAK_FIRST:
        words = _weak_first_words(likely, past)
    seconds = estimated_seconds(format_of(wishes), likely)
    return words.format(questions=question_count(len(likely)), minutes=minutes_about(seconds))


def _weak_first_words(questions: Iterable[Question], past: Past | None) -> str:
    is_any_weak = any(is_in_focus(q.id, Focus.WEAK, past or {}) for q in questions)
    if is_any_weak:
        return translate("practise", "{questions}, {minutes}, weak ones first")
    return translate("practise", "{questions}, {minutes}; none is weak yet")


def sound_view(
    settings: Settings,
    names: tuple[str, str],
    readiness: tuple[Readiness, Readiness],
    *,
    is_speaking: bool,
    here: Sequence[VoiceHere] = (),
) -> SoundView:
    """Return the sound check; ``names`` and ``readiness`` are voice, then recogniser."""
    default = translate("practise", "System default")
    return SoundView(
        microphone=settings.listening.input_device or default,
        output=settings.voice.output_device or default,
        voice=names[0],
        voice_state=_readiness_sign(readiness[0]),
        recogniser=names[1],
        recogniser_state=_readiness_sign(readiness[1]),
        can_hear_voice=readiness[0] is Readiness.READY,
        is_speaking=is_speaking,
        voices=tuple(Choice(voice.id, voice.title) for voice in here),
        voice_id=next((v.id for v in here if v.is_called(settings.voice.voice)), ""),
    )


def last_time_view(summary: SessionSummary) -> LastTimeView:
    return LastTimeView(
        session_id=summary.id,
        day=day_text(summary.started_at),
        what=f"{format_name(summary.format)} · {question_count(summary.question_count)}",
        score="" if summary.score is None else str(summary.score),
    )


def _readiness_sign(readiness: Readiness) -> Sign:
    match readiness:
        case Readiness.READY:
            return Sign(translate("practise", "Ready"), "check", "good")
        case Readiness.FAILED:
            return Sign(translate("practise", "Not available"), "alert", "bad")
        case Readiness.LOADING:
            return Sign(translate("practise", "Loading"), "clock", "muted")


def _by_name(named: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    """Return each value once, in the order of the names."""
    names = dict(named)
    return tuple(
        Choice(value, names[value]) for value in sorted(names, key=lambda v: names[v].casefold())
    )


def _values(choices: tuple[Choice, ...]) -> set[Hashable]:
    return {choice.value for choice in choices}


def _why_nothing(packs: list[Pack], wishes: Wishes, past: Past | None) -> str:
    if not any(map(wishes.fits, in_packs(packs, wishes.packs))):
        return translate("practise", "No question fits this choice. Choose more levels or areas.")
    if past is None:
        return translate("practise", "What you have answered before is not known yet.")
    if wishes.focus is Focus.DUE:
        return translate("practise", "No question in this choice is due.")
    return translate("practise", "You have answered every question in this choice.")
