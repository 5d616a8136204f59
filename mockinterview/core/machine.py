"""The interview machine: what follows from what has happened.

    advance(state, event) -> Outcome(state, commands)

It is pure: no clock, no thread, no port. ::

    IDLE -> ASKING -> THINKING -> LISTENING -> TRANSCRIBING -> REVIEWING -+
              ^                                                 |         |
              +------------- the next question -----------------+         v
                                                                      FINISHED
    ASKING, THINKING, LISTENING <-> PAUSED, which goes back to the stage it left

Formats that keep feedback for the end go from LISTENING straight to the next
question: the transcript and feedback of earlier answers arrive in any stage, and
TRANSCRIBING is then the wait for the last of them. What must hold: the microphone is
CLOSED in every stage but LISTENING and PAUSED; a take, a transcript and what was
typed are never taken out of the state; every stage but IDLE and FINISHED takes
``FinishRequested``.
"""

from collections.abc import Callable
from typing import Any

from mockinterview.core import transitions as to
from mockinterview.core.events import (
    AnswerRequested,
    AnswerTimeEnded,
    AnswerTyped,
    Event,
    FeedbackReady,
    FinishRequested,
    HintRequested,
    InterviewStarted,
    MicrophoneOpened,
    NextRequested,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    ResumeRequested,
    RetakeRequested,
    RetryRequested,
    SkipRequested,
    SourceEnded,
    StepFailed,
    StopRequested,
    TakeStopped,
    ThinkTimeEnded,
    TranscriptReady,
)
from mockinterview.core.state import Stage, State
from mockinterview.core.transitions import Outcome

Transition = Callable[[State, Any], Outcome]

_RESULTS: dict[type, Transition] = {
    TranscriptReady: to.keep_transcript,
    FeedbackReady: to.keep_feedback,
    StepFailed: to.keep_failure,
}

TABLE: dict[Stage, dict[type, Transition]] = {
    Stage.IDLE: {InterviewStarted: to.ask},
    Stage.ASKING: {
        QuestionSpoken: to.think,
        AnswerRequested: to.interrupt_and_listen,
        RepeatRequested: to.repeat,
        HintRequested: to.show_hint,
        SkipRequested: to.skip,
        PauseRequested: to.pause_question,
        FinishRequested: to.finish,
        AnswerTyped: to.judge_typed,
        **_RESULTS,
    },
    Stage.THINKING: {
        ThinkTimeEnded: to.listen,
        AnswerRequested: to.listen,
        RepeatRequested: to.repeat,
        HintRequested: to.show_hint,
        SkipRequested: to.skip,
        PauseRequested: to.pause_thought,
        FinishRequested: to.finish,
        AnswerTyped: to.judge_typed,
        **_RESULTS,
    },
    Stage.LISTENING: {
        MicrophoneOpened: to.hear,
        StopRequested: to.stop,
        AnswerTimeEnded: to.stop,
        SourceEnded: to.source_ended,
        TakeStopped: to.keep_take,
        HintRequested: to.show_hint,
        SkipRequested: to.stop_and_skip,
        RetakeRequested: to.stop_and_start_over,
        PauseRequested: to.pause_answer,
        FinishRequested: to.stop_and_finish,
        AnswerTyped: to.stop_and_judge_typed,
        **_RESULTS,
    },
    Stage.TRANSCRIBING: {
        SkipRequested: to.leave,
        NextRequested: to.leave,
        FinishRequested: to.finish,
        AnswerTyped: to.judge_typed,
        **_RESULTS,
    },
    Stage.REVIEWING: {
        NextRequested: to.leave,
        SkipRequested: to.leave,
        RetakeRequested: to.try_again,
        RetryRequested: to.retry,
        AnswerTyped: to.judge_typed,
        FinishRequested: to.finish,
        **_RESULTS,
    },
    Stage.PAUSED: {
        ResumeRequested: to.resume,
        MicrophoneOpened: to.hear_while_paused,
        SourceEnded: to.source_ended_while_paused,
        SkipRequested: to.skip_while_paused,
        FinishRequested: to.finish_while_paused,
        **_RESULTS,
    },
    Stage.FINISHED: {**_RESULTS},
}


def begin(state: State) -> Outcome:
    """Start the interview that this state describes."""
    return advance(state, InterviewStarted())


def advance(state: State, event: Event) -> Outcome:
    """Return what follows; an event that means nothing in this stage changes nothing."""
    transition = TABLE[state.stage].get(type(event))
    return transition(state, event) if transition else Outcome(state)
