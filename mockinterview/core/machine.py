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
TRANSCRIBING is then the wait for the last of them, or the moment that is held for a
follow-up. A follow-up goes the way of a question. What must hold: the microphone is
CLOSED in every stage but LISTENING and PAUSED, and on STANDBY in THINKING alone; a take,
a transcript and what was typed are never taken out of the state; every stage but IDLE
and FINISHED takes ``FinishRequested``.
"""

from collections.abc import Callable
from typing import Any

from mockinterview.core.events import (
    AnswerRequested,
    AnswerTimeEnded,
    AnswerTyped,
    BetterAnswerWritten,
    CaptionGrown,
    Event,
    FeedbackGrown,
    FeedbackReady,
    FillerJudged,
    FinishRequested,
    FollowUpRequested,
    FollowUpTimeEnded,
    GapNoted,
    HabitsRead,
    HintRequested,
    InterviewStarted,
    JudgingRequested,
    LeaveDecided,
    MicrophoneOpened,
    NextRequested,
    NoteWritten,
    OwnRatingGiven,
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
    WordsMended,
)
from mockinterview.core.state import Stage, State
from mockinterview.core.transitions import (
    asking,
    failures,
    following,
    listening,
    pausing,
    results,
)
from mockinterview.core.transitions.outcome import Outcome
from mockinterview.core.transitions.standby import with_standby

Transition = Callable[[State, Any], Outcome]

_RESULTS: dict[type, Transition] = {
    TranscriptReady: results.keep_transcript,
    FeedbackGrown: results.show_coming,
    FeedbackReady: results.keep_feedback,
    StepFailed: failures.keep_failure,
    HabitsRead: results.keep_habits,
    FillerJudged: results.keep_filler,
    BetterAnswerWritten: results.keep_better_answer,
    OwnRatingGiven: results.keep_own_rating,
    NoteWritten: results.keep_note,
    WordsMended: results.keep_words,
}

TABLE: dict[Stage, dict[type, Transition]] = {
    Stage.IDLE: {InterviewStarted: asking.ask},
    Stage.ASKING: {
        QuestionSpoken: asking.think,
        AnswerRequested: listening.interrupt_and_listen,
        RepeatRequested: asking.repeat,
        HintRequested: asking.show_hint,
        SkipRequested: asking.skip,
        PauseRequested: pausing.pause_question,
        FinishRequested: asking.finish,
        AnswerTyped: results.judge_typed,
        **_RESULTS,
    },
    Stage.THINKING: {
        ThinkTimeEnded: listening.listen,
        AnswerRequested: listening.listen,
        RepeatRequested: asking.repeat,
        HintRequested: asking.show_hint,
        SkipRequested: asking.skip,
        PauseRequested: pausing.pause_thought,
        FinishRequested: asking.finish,
        AnswerTyped: results.judge_typed,
        **_RESULTS,
    },
    Stage.LISTENING: {
        MicrophoneOpened: listening.hear,
        StopRequested: listening.stop,
        AnswerTimeEnded: listening.stop,
        SourceEnded: listening.source_ended,
        GapNoted: listening.note_gap,
        TakeStopped: listening.keep_take,
        CaptionGrown: listening.show_caption,
        HintRequested: asking.show_hint,
        SkipRequested: listening.stop_and_skip,
        RetakeRequested: listening.stop_and_start_over,
        PauseRequested: pausing.pause_answer,
        FinishRequested: listening.stop_and_finish,
        AnswerTyped: listening.stop_and_judge_typed,
        **_RESULTS,
    },
    Stage.TRANSCRIBING: {
        FollowUpTimeEnded: following.hold_no_longer,
        SkipRequested: asking.skip,
        NextRequested: asking.skip,
        FinishRequested: asking.finish,
        AnswerTyped: results.judge_typed,
        **_RESULTS,
    },
    Stage.REVIEWING: {
        NextRequested: asking.leave,
        SkipRequested: asking.leave,
        FollowUpRequested: following.ask_follow_up,
        RetakeRequested: asking.try_again,
        RetryRequested: results.retry,
        JudgingRequested: results.judge_anew,
        LeaveDecided: results.decide,
        AnswerTyped: results.judge_typed,
        FinishRequested: asking.finish,
        **_RESULTS,
    },
    Stage.PAUSED: {
        ResumeRequested: pausing.resume,
        MicrophoneOpened: pausing.hear_while_paused,
        SourceEnded: pausing.source_ended_while_paused,
        GapNoted: pausing.note_gap_while_paused,
        CaptionGrown: listening.show_caption,
        SkipRequested: pausing.skip_while_paused,
        FinishRequested: pausing.finish_while_paused,
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
    return with_standby(transition(state, event)) if transition else Outcome(state)
