"""Opening the microphone, ending an answer, and what follows from the take."""

from typing import Any

from mockinterview.core.commands import (
    AskCoach,
    CloseMicrophone,
    Follow,
    OpenMicrophone,
    PauseTimer,
    ResumeTimer,
    SaveAttempt,
    StartTimer,
    StopSpeaking,
    StopTimer,
    TimerId,
    Transcribe,
    Unfollow,
)
from mockinterview.core.errors import Failure
from mockinterview.core.events import (
    AnswerTyped,
    CaptionGrown,
    GapNoted,
    SourceEnded,
    Step,
    TakeStopped,
)
from mockinterview.core.plan import limit_seconds
from mockinterview.core.session import TakeState
from mockinterview.core.state import AfterTake, Microphone, Stage, State
from mockinterview.core.transitions.asking import finish, leave
from mockinterview.core.transitions.following import ahead
from mockinterview.core.transitions.outcome import Outcome, current, preceded, with_trouble
from mockinterview.core.transitions.results import judge, transcribe, with_typed


def interrupt_and_listen(state: State, _event: Any) -> Outcome:
    return preceded(listen(state), StopSpeaking())


def listen(state: State, _event: Any = None) -> Outcome:
    opening, key = state.with_new_attempt()
    opening = opening.but(
        stage=Stage.LISTENING,
        microphone=Microphone.OPENING,
        after_take=AfterTake.UNDECIDED,
        trouble=None,
        caption=None,
        gap=None,
    )
    return Outcome(opening, (StopTimer(), SaveAttempt(key), OpenMicrophone(key)))


def hear(state: State, _event: Any = None) -> Outcome:
    """The microphone is open: go on, or close it where that was asked for meanwhile."""
    if state.microphone is not Microphone.OPENING:
        return Outcome(state)
    listening = state.but(microphone=Microphone.OPEN)
    if state.after_take is not AfterTake.UNDECIDED:
        return _close(listening, state.after_take)
    seconds = limit_seconds(state.plan.format, state.question)
    timer = (StartTimer(TimerId.ANSWER, seconds),) if seconds else ()
    return Outcome(listening, (Follow(current(state).key), *timer, *ahead(state)))


def show_caption(state: State, event: CaptionGrown) -> Outcome:
    is_current = state.attempt is not None and state.attempt.key == event.key
    return Outcome(state.but(caption=event.caption) if is_current else state)


def stop(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.TRANSCRIBE)


def stop_and_skip(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.SKIP)


def stop_and_start_over(state: State, _event: Any) -> Outcome:
    allowed = state.plan.format.allows_retake
    return _close(state, AfterTake.RETAKE) if allowed else Outcome(state)


def stop_and_finish(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.FINISH)


def stop_and_judge_typed(state: State, event: AnswerTyped) -> Outcome:
    if state.after_take is not AfterTake.UNDECIDED:
        return Outcome(state)
    with_text, key = with_typed(state, event.text)
    if key is None:
        return Outcome(state)
    return preceded(_close(with_text, AfterTake.JUDGE_TYPED), SaveAttempt(key))


def source_ended(state: State, event: SourceEnded) -> Outcome:
    if event.failure is not None:
        state = with_trouble(state, Step.OPEN_MICROPHONE, event.failure)
    return stop(state)


def note_gap(state: State, event: GapNoted) -> Outcome:
    """The take waits for a microphone, and its time with it; or both go on."""
    if state.microphone is not Microphone.OPEN:
        return Outcome(state)
    return Outcome(
        state.but(gap=event.gap), (ResumeTimer() if event.gap.is_over else PauseTimer(),)
    )


def keep_take(state: State, event: TakeStopped) -> Outcome:
    attempt = current(state).model_copy(update={"take": event.take})
    return _after_take(state.with_attempt(attempt))


def _close(state: State, after: AfterTake) -> Outcome:
    decided = state.but(after_take=after)
    if state.microphone is not Microphone.OPEN:
        return Outcome(decided)
    closing = decided.but(microphone=Microphone.CLOSING)
    return Outcome(closing, (StopTimer(), CloseMicrophone(current(state).key)))


def _after_take(state: State) -> Outcome:
    closed = state.but(microphone=Microphone.CLOSED, after_take=AfterTake.UNDECIDED)
    key = current(state).key
    match state.after_take:
        case AfterTake.SKIP:
            skipped = current(state).model_copy(update={"was_skipped": True})
            return preceded(leave(closed.with_attempt(skipped)), Unfollow(key), SaveAttempt(key))
        case AfterTake.RETAKE:
            return preceded(listen(closed), Unfollow(key), SaveAttempt(key))
        case AfterTake.FINISH:
            is_typed = current(state).hearing is not None
            results = (Unfollow(key), AskCoach(key)) if is_typed else (Transcribe(key),)
            return preceded(finish(closed.waiting_for(key)), SaveAttempt(key), *results)
        case AfterTake.JUDGE_TYPED:
            return preceded(judge(closed, key), Unfollow(key), SaveAttempt(key))
        case _:
            return preceded(transcribe(closed, key), SaveAttempt(key))


def without_microphone(state: State, failure: Failure) -> Outcome:
    attempt = current(state).model_copy(update={"take": None, "trouble": failure})
    closed = state.with_attempt(attempt).but(
        microphone=Microphone.CLOSED, after_take=AfterTake.UNDECIDED
    )
    troubled = with_trouble(closed, Step.OPEN_MICROPHONE, failure)
    saved = SaveAttempt(attempt.key)
    match state.after_take:
        case AfterTake.FINISH:
            return preceded(finish(troubled), saved)
        case AfterTake.SKIP:
            return preceded(leave(troubled), saved)
        case AfterTake.JUDGE_TYPED:
            return preceded(judge(troubled, attempt.key), saved)
        case _:
            return Outcome(troubled.but(stage=Stage.THINKING, paused_stage=None), (saved,))


def with_unfinished_take(state: State, failure: Failure) -> Outcome:
    attempt = current(state)
    if attempt.take is not None:
        take = attempt.take.model_copy(update={"state": TakeState.RECOVERED, "warning": failure})
        attempt = attempt.model_copy(update={"take": take})
    troubled = with_trouble(state, Step.CLOSE_MICROPHONE, failure)
    return _after_take(troubled.with_attempt(attempt))
