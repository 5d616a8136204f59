"""Asking, thinking, and moving on: what needs neither the microphone nor a result."""

from typing import Any

from mockinterview.core.commands import (
    Command,
    FinishSession,
    PrepareSpeech,
    Speak,
    StartTimer,
    StopSpeaking,
    StopTimer,
    TimerId,
)
from mockinterview.core.events import RepeatRequested
from mockinterview.core.state import Stage, State
from mockinterview.core.transitions.outcome import Outcome, preceded


def ask(state: State, _event: Any = None) -> Outcome:
    asking = state.but(
        stage=Stage.ASKING,
        is_hint_shown=False,
        is_asked_slower=False,
        repeats=0,
        trouble=None,
        paused_stage=None,
    )
    return put(asking)


def put(state: State) -> Outcome:
    """Speak the question; or leave it to a screen reader, and let the person end the stage."""
    if state.asks_silently:
        return Outcome(state.but(is_asked_aloud=False))
    return Outcome(state, (speech(state),))


def repeat(state: State, event: RepeatRequested) -> Outcome:
    if not state.may_repeat:
        return Outcome(state)
    asking = state.but(
        stage=Stage.ASKING,
        is_asked_aloud=True,
        is_asked_slower=event.slower,
        repeats=state.repeats + 1,
        trouble=None,
    )
    return Outcome(asking, (StopTimer(), StopSpeaking(), speech(asking)))


def speech(state: State) -> Speak:
    """Return how the question is asked, or taken up again after a pause."""
    return Speak(
        state.question.spoken_text, slower=state.is_asked_slower, interviewer=state.interviewer
    )


def think(state: State, _event: Any = None) -> Outcome:
    commands: list[Command] = []
    if state.plan.format.think_seconds is not None:
        commands.append(StartTimer(TimerId.THINK, state.plan.format.think_seconds))
    if not state.is_last_question:
        following = state.plan.questions[state.position]
        asked_by = state.plan.interviewer_at(state.position + 1)
        commands.append(PrepareSpeech(following.spoken_text, asked_by))
    return Outcome(state.but(stage=Stage.THINKING), tuple(commands))


def show_hint(state: State, _event: Any) -> Outcome:
    return Outcome(state.but(is_hint_shown=state.plan.format.allows_hint))


def skip(state: State, _event: Any = None) -> Outcome:
    return preceded(leave(state), StopTimer(), StopSpeaking())


def leave(state: State, _event: Any = None) -> Outcome:
    """Go to the next question, or to the end after the last."""
    if state.is_ending:
        return Outcome(state)
    left = state.but(is_following_up=False)
    return finish(left) if state.is_last_question else ask(left.but(position=state.position + 1))


def try_again(state: State, _event: Any) -> Outcome:
    if not state.plan.format.allows_retake:
        return Outcome(state)
    return Outcome(state.but(stage=Stage.THINKING, trouble=None))


def finish(state: State, _event: Any = None) -> Outcome:
    """End now where nothing is pending, or where the person asks a second time."""
    quiet: tuple[Command, ...] = (StopTimer(), StopSpeaking())
    if state.pending and not state.is_ending:
        ending = state.but(stage=Stage.TRANSCRIBING, is_ending=True, paused_stage=None)
        return Outcome(ending, quiet)
    over = state.but(stage=Stage.FINISHED, is_ending=True, paused_stage=None)
    return Outcome(over, (*quiet, FinishSession()))
