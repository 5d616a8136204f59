"""Pausing, and going back to the stage that was left."""

from typing import Any

from mockinterview.core.commands import (
    PauseMicrophone,
    PauseTimer,
    ResumeMicrophone,
    ResumeTimer,
    StopSpeaking,
)
from mockinterview.core.events import GapNoted, SourceEnded
from mockinterview.core.state import AfterTake, Microphone, Stage, State
from mockinterview.core.transitions.asking import finish, put, skip
from mockinterview.core.transitions.listening import (
    hear,
    source_ended,
    stop_and_finish,
    stop_and_skip,
)
from mockinterview.core.transitions.outcome import Outcome


def pause_question(state: State, _event: Any) -> Outcome:
    if not state.plan.format.allows_pause:
        return Outcome(state)
    return Outcome(_paused(state), (StopSpeaking(),))


def pause_thought(state: State, _event: Any) -> Outcome:
    if not state.plan.format.allows_pause:
        return Outcome(state)
    return Outcome(_paused(state), (PauseTimer(),))


def pause_answer(state: State, _event: Any) -> Outcome:
    is_ending = state.microphone is Microphone.CLOSING or (
        state.after_take is not AfterTake.UNDECIDED
    )
    if is_ending or not state.plan.format.allows_pause:
        return Outcome(state)
    is_open = state.microphone is Microphone.OPEN
    return Outcome(_paused(state), (PauseMicrophone(), PauseTimer()) if is_open else ())


def resume(state: State, _event: Any = None) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    match state.paused_stage:
        case Stage.ASKING:
            return put(back)
        case Stage.LISTENING if state.is_without_microphone:
            return Outcome(back, (ResumeMicrophone(),))
        case Stage.LISTENING if state.microphone is Microphone.OPEN:
            return Outcome(back, (ResumeMicrophone(), ResumeTimer()))
        case _:
            return Outcome(back, (ResumeTimer(),))


def hear_while_paused(state: State, _event: Any) -> Outcome:
    if state.microphone is not Microphone.OPENING:
        return Outcome(state)
    opened, commands = hear(state)
    return Outcome(opened, (*commands, PauseMicrophone(), PauseTimer()))


def source_ended_while_paused(state: State, event: SourceEnded) -> Outcome:
    """A microphone that went away takes the pause with it: the take is closed and kept."""
    if state.microphone is Microphone.CLOSED:
        return Outcome(state)
    return source_ended(state.but(stage=Stage.LISTENING, paused_stage=None), event)


def note_gap_while_paused(state: State, event: GapNoted) -> Outcome:
    """The time stands still as it is; it goes on with the answer."""
    is_open = state.microphone is Microphone.OPEN
    return Outcome(state.but(gap=event.gap) if is_open else state)


def skip_while_paused(state: State, _event: Any) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    return stop_and_skip(back) if back.stage is Stage.LISTENING else skip(back)


def finish_while_paused(state: State, _event: Any) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    return stop_and_finish(back) if back.stage is Stage.LISTENING else finish(back)


def _paused(state: State) -> State:
    return state.but(stage=Stage.PAUSED, paused_stage=state.stage)
