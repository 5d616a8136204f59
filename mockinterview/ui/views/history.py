"""What the history shows of one session, attempt by attempt; the list is in ``history_list``."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from mockinterview.core.languages import base_code, language_word
from mockinterview.core.norms import Yardstick
from mockinterview.core.session import Attempt, AttemptKey, Session, TakeState
from mockinterview.interview.again import Recogniser, Wish
from mockinterview.sample import PACK as SAMPLE
from mockinterview.ui.figures import (
    clock_text,
    day_text,
    question_count,
)
from mockinterview.ui.views.at_endpoint import with_endpoint
from mockinterview.ui.views.attempt import AttemptView, attempt_view, with_gain
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.endpoint import NO_ENDPOINT, EndpointSide
from mockinterview.ui.views.note import NO_NOTE, NoteView
from mockinterview.ui.views.notices import BannerView, failure_banner
from mockinterview.ui.views.own_rating import own_view
from mockinterview.ui.views.record import RecordView
from mockinterview.ui.wording import format_name

translate = QCoreApplication.translate
WHOLE_TAKE = Clip(Heard.TAKE)


@dataclass(frozen=True)
class TakeView:
    """The recording of the attempt on show, and what can be done with it.

    ``again`` holds a ``Wish`` each: how it can be transcribed again.
    """

    length: str
    can_transcribe: bool = False
    note: str = ""
    is_busy: bool = False
    again: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class DetailView:
    """``own_title`` is the name that the person gave the session, where they did."""

    title: str
    subtitle: str
    session_id: str = ""
    own_title: str = ""
    tags: tuple[str, ...] = ()
    attempts: tuple[Choice, ...] = ()
    chosen: AttemptKey | None = None
    question: str = ""
    take: TakeView | None = None
    attempt: AttemptView | None = None
    banner: BannerView | None = None
    absence: str = ""
    note: NoteView = NO_NOTE
    note_name: object = None
    record: RecordView | None = None
    can_compare: bool = False


@dataclass(frozen=True)
class Beside:
    """What is known beside a session that is on show.

    ``working`` is the attempt that is being transcribed or judged; ``recognisers`` can
    transcribe a take again; the yardstick is what the answers are compared with; ``gone``
    names the attempts whose recording is not there any more; ``side`` and ``note`` are of the
    chosen attempt.
    """

    playing: Clip | None = None
    working: AttemptKey | None = None
    recognisers: tuple[Recogniser, ...] = ()
    yardstick: Yardstick | None = None
    gone: frozenset[AttemptKey] = frozenset()
    side: EndpointSide = NO_ENDPOINT
    note: NoteView = NO_NOTE


def detail_view(
    session: Session, chosen: AttemptKey | None, beside: Beside | None = None
) -> DetailView:
    """Return one session with the chosen attempt, or its first one."""
    known = beside or Beside()
    title = session.title or day_text(session.started_at)
    subtitle = _subtitle(session)
    attempt = _chosen(session, chosen)
    if attempt is None:
        absence = translate("history", "No question was answered in this interview.")
        return DetailView(
            title,
            subtitle,
            session_id=session.id,
            own_title=session.title,
            tags=session.tags,
            absence=absence,
        )
    is_working = attempt.key == known.working
    trouble = attempt.trouble if not is_working else None
    shown = attempt_view(
        attempt,
        is_pending=is_working,
        can_retry=attempt.hearing is not None and not attempt.hearing.transcript.is_empty,
        playing=known.playing,
        yardstick=known.yardstick,
    )
    shown = replace(shown, own=own_view(attempt, is_pending=is_working, can_change=True))
    return DetailView(
        title=title,
        subtitle=subtitle,
        session_id=session.id,
        own_title=session.title,
        tags=session.tags,
        attempts=tuple(Choice(a.key, _attempt_name(a, session)) for a in session.attempts),
        chosen=attempt.key,
        question=attempt.question.ask,
        take=_gone_take(attempt)
        if attempt.key in known.gone or (attempt.take is not None and not attempt.has_sound)
        else _take(
            attempt,
            is_working=is_working,
            again=again_choices(known.recognisers, session.language, _other_language(attempt)),
        ),
        attempt=with_gain(with_endpoint(shown, attempt, known.side), attempt, session.attempts),
        banner=failure_banner(trouble, tone="warning") if trouble else None,
        note=known.note,
        note_name=(session.id, attempt.key),
        can_compare=attempt.is_answered and attempt.follows is None,
    )


def _subtitle(session: Session) -> str:
    parts = [format_name(session.format), question_count(session.question_count)]
    if session.title:
        parts.insert(0, day_text(session.started_at))
    if session.pack == SAMPLE:
        parts.insert(0, translate("history", "Sample, spoken by a synthetic voice"))
    if session.score is not None:
        parts.append(translate("history", "{score} / 100").format(score=session.score))
    return " · ".join(parts)


def _chosen(session: Session, key: AttemptKey | None) -> Attempt | None:
    for attempt in session.attempts:
        if attempt.key == key:
            return attempt
    return session.attempts[0] if session.attempts else None


def _attempt_name(attempt: Attempt, session: Session) -> str:
    name = translate("history", "Question {position}").format(position=attempt.key.position)
    if attempt.follows is not None:
        name = f"{name}, {_follow_up_name(attempt, session)}"
    elif attempt.key.number > 1:
        take = translate("history", "take {number}").format(number=attempt.key.number)
        name = f"{name}, {take}"
    return name if attempt.score is None else f"{name} · {attempt.score}"


def _follow_up_name(attempt: Attempt, session: Session) -> str:
    """Count the follow-ups to a question where there are several."""
    position = attempt.key.position
    here = [a.key for a in session.attempts if a.follows and a.key.position == position]
    if len(here) == 1:
        return translate("history", "follow-up")
    words = translate("history", "follow-up {number}")
    return words.format(number=here.index(attempt.key) + 1)


def again_choices(
    recognisers: tuple[Recogniser, ...], language: str, other: str | None = None
) -> tuple[Choice, ...]:
    """Return the ways to transcribe a take: first in the other language that was heard."""
    heard = translate("history", "{recogniser}, in {language}")
    in_other = (
        Choice(
            Wish(recogniser.id, other),
            heard.format(recogniser=recogniser.title, language=language_word(other)),
        )
        for recogniser in recognisers
        if other and _knows(recogniser, other)
    )
    as_asked = (
        Choice(Wish(recogniser.id, language), recogniser.title)
        for recogniser in recognisers
        if _knows(recogniser, language)
    )
    return (*in_other, *as_asked)


def _knows(recogniser: Recogniser, language: str) -> bool:
    return recogniser.knows_languages or base_code(language) == "en"


def _other_language(attempt: Attempt) -> str | None:
    return attempt.hearing.transcript.other_language if attempt.hearing else None


def _take(attempt: Attempt, *, is_working: bool, again: tuple[Choice, ...]) -> TakeView | None:
    take = attempt.take
    if take is None:
        return None
    return TakeView(
        length=clock_text(take.seconds),
        can_transcribe=attempt.hearing is None and take.seconds > 0 and not is_working,
        note=_take_note(attempt),
        is_busy=is_working,
        again=again if take.seconds > 0 and not is_working else (),
    )


def _gone_take(attempt: Attempt) -> TakeView:
    """Show a recording that was deleted by age, or by hand or moved, as what it was."""
    take = attempt.take
    note = translate("history", "The recording is not in the data folder any more.")
    if take is not None and take.deleted_after_days is not None:
        note = translate("history", "The recording was deleted after {days} days, as you set it.")
        note = note.format(days=take.deleted_after_days)
    return TakeView(length=clock_text(take.seconds if take else 0.0), note=note)


def _take_note(attempt: Attempt) -> str:
    take = attempt.take
    if take is None:
        return ""
    if take.state is TakeState.RECOVERED:
        return translate("history", "Recovered: the program ended while this was recorded.")
    if take.warning is not None:
        return take.warning.message
    if take.is_digital_silence:
        return translate("history", "This take is silent: nothing came from the microphone.")
    if attempt.hearing is None:
        return translate("history", "This take has not been transcribed.")
    return ""
