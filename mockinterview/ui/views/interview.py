"""What the interview page shows at a moment of the interview."""

from dataclasses import dataclass, field
from enum import StrEnum
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from mockinterview.core.events import Step
from mockinterview.core.plan import Interviewer
from mockinterview.core.session import AttemptKey
from mockinterview.core.state import AfterTake, Microphone, Stage, State
from mockinterview.core.transcript import Caption
from mockinterview.ui.figures import clock_text
from mockinterview.ui.views.notices import Action, BannerView, failure_banner
from mockinterview.ui.wording import Sign, area_name, format_name, level_name

translate = QCoreApplication.translate
_EARLIER_WIDTH = 130
"""So many letters tell which question is followed up."""


class Intent(StrEnum):
    """What a person can want during an interview."""

    ANSWER = "answer"
    FINISH_ANSWER = "finish-answer"
    START_OVER = "start-over"
    TYPE = "type"
    CANCEL_TYPING = "cancel-typing"
    HINT = "hint"
    REPEAT = "repeat"
    REPEAT_SLOWLY = "repeat-slowly"
    CAPTIONS = "captions"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    TRY_AGAIN = "try-again"
    NEXT = "next"
    FOLLOW_UP = "follow-up"
    HEARD = "heard"
    END = "end"
    END_SURELY = "end-surely"
    GO_ON = "go-on"


@dataclass(frozen=True)
class Around:
    """What the window knows besides the machine's state.

    With ``captions`` what is spoken stands there in words too: the answer as it is written
    down, and a question that is otherwise only heard.
    With ``asks_rating`` the person is asked how an answer went before its score is shown; of those
    in ``unrated`` they did not want to say it, and with ``shows_scores`` of none any more.
    """

    is_typing: bool = False
    is_end_asked: bool = False
    captions: bool = True
    unheard: frozenset[int] = field(default_factory=frozenset)
    asks_rating: bool = False
    unrated: frozenset[AttemptKey] = field(default_factory=frozenset)
    shows_scores: bool = False


@dataclass(frozen=True)
class MainAction:
    """The large button, which Space presses too."""

    intent: Intent
    text: str
    is_recording: bool = False
    is_enabled: bool = True


@dataclass(frozen=True)
class InterviewView:
    """``question`` is empty where it is to be heard and not seen.

    ``earlier`` is the question that a follow-up goes on from. ``target_past`` takes the place of
    ``target`` once an answer is longer than that. ``caption`` is None where there are none.
    """

    header: str
    format_name: str
    share: float
    question: str
    status: Sign
    earlier: str = ""
    is_busy: bool = False
    hint: str = ""
    target: str = ""
    target_past: str = ""
    has_meter: bool = False
    has_captions: bool = True
    caption: Caption | None = None
    main: MainAction | None = None
    offered: frozenset[Intent] = frozenset()
    banner: BannerView | None = None
    is_typing: bool = False


def interview_view(state: State, around: Around) -> InterviewView:
    """Return what to show of an interview that is under way."""
    count = len(state.plan.questions)
    return InterviewView(
        header=header_line(state),
        format_name=_format_name(state),
        share=(state.position - 1 + _done_share(_shown_stage(state))) / count,
        question=_question_text(state, around),
        status=_status(state),
        earlier=_earlier_question(state, around),
        is_busy=state.stage is Stage.TRANSCRIBING or _is_awaited(state),
        hint=_hint(state),
        target=_target(state),
        target_past=_target_past(state),
        has_meter=_shown_stage(state) is Stage.LISTENING,
        has_captions=around.captions,
        caption=state.caption if around.captions else None,
        main=None if around.is_typing else _main(state),
        offered=frozenset(_offered(state)) - ({Intent.END} if around.is_end_asked else set()),
        banner=_banner(state, around),
        is_typing=around.is_typing,
    )


def _hint(state: State) -> str:
    is_over = state.stage is Stage.TRANSCRIBING
    return state.question.hint if state.is_hint_shown and not is_over else ""


def _target(state: State) -> str:
    if state.stage is Stage.TRANSCRIBING:
        return ""
    if _shown_stage(state) is Stage.LISTENING:
        words = translate("interview", "of about {target}")
    else:
        words = translate("interview", "Aim for about {target}")
    return words.format(target=clock_text(state.question.target_seconds))


def _target_past(state: State) -> str:
    words = translate("interview", "past the {target} you aimed for")
    return words.format(target=clock_text(state.question.target_seconds))


def _format_name(state: State) -> str:
    name = format_name(state.plan.format.id)
    words = translate("interview", "{format} · panel of two")
    return words.format(format=name) if state.plan.panel else name


def header_line(state: State) -> str:
    """Return ``Question 3 of 8 · Retrieval · Experienced``, or that this is a follow-up."""
    words = translate("interview", "Question {position} of {count} · {area} · {level}")
    if state.follow_up is not None:
        words = translate("interview", "Question {position} of {count} · {area} · Follow-up")
    return words.format(
        position=state.position,
        count=len(state.plan.questions),
        area=area_name(state.question.area),
        level=level_name(state.question.level),
    )


def _done_share(stage: Stage) -> float:
    """Return how much of a question is behind in a stage, by feel."""
    return {Stage.THINKING: 0.2, Stage.LISTENING: 0.4, Stage.TRANSCRIBING: 0.9}.get(stage, 0.1)


def _shown_stage(state: State) -> Stage:
    return state.paused_stage or state.stage


def _is_awaited(state: State) -> bool:
    """Say whether the microphone is opening, closing or looked for."""
    is_between = state.microphone in {Microphone.OPENING, Microphone.CLOSING}
    return is_between or state.is_without_microphone


def _question_text(state: State, around: Around) -> str:
    is_over = state.stage is Stage.TRANSCRIBING and not state.awaits_follow_up
    return state.question.ask if is_over or _is_read(state, around) else ""


def _is_read(state: State, around: Around) -> bool:
    """Say whether the question stands there while it is asked and answered."""
    is_unheard = state.position in around.unheard
    return state.plan.format.shows_question or around.captions or is_unheard


def _earlier_question(state: State, around: Around) -> str:
    """Return the beginning of what a follow-up goes on from."""
    if state.follow_up is None or not _is_read(state, around):
        return ""
    asked = state.attempt_at(state.follow_up.parent).question.ask
    return shorten(asked, width=_EARLIER_WIDTH, placeholder="…")


def _status(state: State) -> Sign:
    match state.stage:
        case Stage.ASKING if not state.is_asked_aloud:
            words = translate("interview", "Your screen reader has the question")
            return Sign(words, "speaker", "accent")
        case Stage.ASKING:
            return _speaking_sign(state)
        case Stage.THINKING:
            return Sign(_thinking_words(state), "clock", "accent")
        case Stage.LISTENING:
            return _listening_sign(state)
        case Stage.TRANSCRIBING if state.awaits_follow_up:
            return Sign(translate("interview", "One moment"), "clock", "accent")
        case Stage.TRANSCRIBING:
            return Sign(translate("interview", "Writing down what you said"), "writing", "accent")
        case Stage.PAUSED:
            return _paused_sign(state)
        case _:
            return Sign(translate("interview", "Getting ready"), "clock", "accent")


def _speaking_sign(state: State) -> Sign:
    """Say who speaks, and whether they speak slowly."""
    if not state.plan.panel:
        words = translate("interview", "The interviewer is speaking")
        slow_words = translate("interview", "The interviewer is speaking more slowly")
        icon = "speaker"
    elif state.interviewer is Interviewer.FIRST:
        words = translate("interview", "The first interviewer is speaking")
        slow_words = translate("interview", "The first interviewer is speaking more slowly")
        icon = "first-of-two"
    else:
        words = translate("interview", "The second interviewer is speaking")
        slow_words = translate("interview", "The second interviewer is speaking more slowly")
        icon = "second-of-two"
    return Sign(slow_words if state.is_asked_slower else words, icon, "accent")


def _thinking_words(state: State) -> str:
    if state.plan.format.think_seconds is None:
        return translate("interview", "Your turn: think, then answer when you are ready")
    return translate("interview", "Your turn: the recording starts when the time is over")


def _listening_sign(state: State) -> Sign:
    match state.microphone:
        case Microphone.OPENING:
            return Sign(translate("interview", "Opening the microphone"), "practise", "accent")
        case Microphone.CLOSING:
            return Sign(translate("interview", "Saving your take"), "check", "accent")
        case _ if state.is_without_microphone:
            words = translate("interview", "No microphone: the take waits for one")
            return Sign(words, "no-microphone", "warning")
        case _:
            return Sign(translate("interview", "Recording your answer"), "record", "bad")


def _paused_sign(state: State) -> Sign:
    if state.is_without_microphone:
        words = translate("interview", "Paused, and there is no microphone")
        return Sign(words, "no-microphone", "warning")
    if state.paused_stage is Stage.LISTENING:
        words = translate("interview", "Paused: nothing is being recorded")
    else:
        words = translate("interview", "Paused")
    return Sign(words, "pause", "warning")


def _main(state: State) -> MainAction | None:
    match state.stage:
        case Stage.ASKING if _is_read_before_thinking(state):
            return MainAction(Intent.HEARD, translate("interview", "I have heard it"))
        case Stage.ASKING | Stage.THINKING:
            return MainAction(Intent.ANSWER, translate("interview", "Answer"))
        case Stage.LISTENING:
            is_ready = (
                state.microphone is Microphone.OPEN and state.after_take is AfterTake.UNDECIDED
            )
            words = translate("interview", "Finish answer")
            return MainAction(Intent.FINISH_ANSWER, words, is_recording=True, is_enabled=is_ready)
        case Stage.PAUSED:
            return MainAction(Intent.RESUME, translate("interview", "Go on"))
        case _:
            return None


def _is_read_before_thinking(state: State) -> bool:
    """Say whether the time to think waits until a screen reader has read the question."""
    return not state.is_asked_aloud and state.plan.format.think_seconds is not None


def _offered(state: State) -> list[Intent]:
    form = state.plan.format
    offered = [Intent.END, Intent.CAPTIONS]
    if state.stage in {Stage.ASKING, Stage.THINKING, Stage.LISTENING, Stage.TRANSCRIBING}:
        offered += [Intent.SKIP] if state.awaits_follow_up else [Intent.SKIP, Intent.TYPE]
    if state.stage in {Stage.ASKING, Stage.THINKING, Stage.LISTENING}:
        if form.allows_pause:
            offered.append(Intent.PAUSE)
        if form.allows_hint and not state.is_hint_shown:
            offered.append(Intent.HINT)
    if state.stage in {Stage.ASKING, Stage.THINKING} and state.may_repeat:
        offered += [Intent.REPEAT, Intent.REPEAT_SLOWLY]
    if state.stage is Stage.LISTENING and form.allows_retake:
        offered.append(Intent.START_OVER)
    if state.stage is Stage.PAUSED:
        offered += [Intent.RESUME, Intent.SKIP]
    return offered


def _banner(state: State, around: Around) -> BannerView | None:
    if around.is_end_asked:
        return _end_question()
    trouble = state.trouble
    if trouble is None:
        return None
    again = translate("interview", "Try again")
    type_it = Action(Intent.TYPE, translate("interview", "Type instead"))
    match trouble.step:
        case Step.SPEAK if state.stage is Stage.THINKING:
            return failure_banner(trouble.failure, Action(Intent.REPEAT, again), tone="warning")
        case Step.OPEN_MICROPHONE if state.stage is Stage.THINKING:
            return failure_banner(trouble.failure, Action(Intent.ANSWER, again), type_it)
        case _:
            return failure_banner(trouble.failure, tone="warning")


def _end_question() -> BannerView:
    return BannerView(
        translate("interview", "End the interview now?"),
        translate("interview", "Your answers so far are kept, with their recordings."),
        "warning",
        (
            Action(Intent.END_SURELY, translate("interview", "End interview")),
            Action(Intent.GO_ON, translate("interview", "Go on with it")),
        ),
    )
