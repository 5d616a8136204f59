"""What the first page shows: the choices, what they come to, the sound, the last time."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.plan import FORMATS, Wishes, select
from mockinterview.core.question import Level, Pack, Question
from mockinterview.core.session import SessionSummary
from mockinterview.settings import Settings
from mockinterview.ui.figures import day_text, minutes_about, plan_seconds, question_count
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import Sign, area_name, format_name, level_name

translate = QCoreApplication.translate
MOST_QUESTIONS = 20


class Readiness(StrEnum):
    """How far a model has come since the window opened."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class SoundView:
    """The sound check: what listens, what speaks, what transcribes."""

    microphone: str
    output: str
    voice: str
    voice_state: Sign
    recogniser: str
    recogniser_state: Sign
    can_hear_voice: bool = False
    is_speaking: bool = False


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
    areas: tuple[Choice, ...] = ()
    formats: tuple[Choice, ...] = ()
    wishes: Wishes = field(default_factory=Wishes)
    format_sentence: str = ""
    most_questions: int = MOST_QUESTIONS
    plan_line: str = ""
    can_start: bool = False
    is_loading: bool = False
    absence: str = ""
    absence_hint: str = ""
    last_time: LastTimeView | None = None
    banner: BannerView | None = None


def choices_of(packs: list[Pack], wishes: Wishes) -> dict[str, tuple[Choice, ...]]:
    """Return the chips: packs with counts, and the levels and areas that they hold."""
    questions = in_packs(packs, wishes.packs)
    levels = {q.level for q in questions}
    areas = sorted({q.area for q in questions}, key=area_name)
    return {
        "packs": tuple(Choice(p.id, f"{p.title} · {len(p.questions)}") for p in packs),
        "levels": tuple(Choice(lv, level_name(lv)) for lv in Level if lv in levels),
        "areas": tuple(Choice(a, area_name(a)) for a in areas),
        "formats": tuple(Choice(f, format_name(f)) for f in FORMATS),
    }


def in_packs(packs: list[Pack], ids: tuple[str, ...]) -> list[Question]:
    """Return the questions of these packs, or of all."""
    return [q for pack in packs if not ids or pack.id in ids for q in pack.questions]


def fitting(packs: list[Pack], wishes: Wishes) -> list[Question]:
    """Return all questions that the choice leaves."""
    return [q for q in in_packs(packs, wishes.packs) if wishes.fits(q)]


def plan_line(questions: list[Question], wishes: Wishes) -> str:
    """Return ``5 questions, about 10 minutes``, or that nothing fits."""
    if not questions:
        return translate("practise", "No question fits this choice. Choose more levels or areas.")
    likely = select(questions, wishes.model_copy(update={"seed": 0}), {})
    return translate("practise", "{questions}, {minutes}").format(
        questions=question_count(len(likely)), minutes=minutes_about(plan_seconds(likely))
    )


def sound_view(
    settings: Settings,
    names: tuple[str, str],
    readiness: tuple[Readiness, Readiness],
    *,
    is_speaking: bool,
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
