"""What an exam allows in the interview machine, and what it refuses without a word."""

import pytest

from mockinterview.core import commands as do
from mockinterview.core.events import (
    AnswerTyped,
    FeedbackReady,
    HintRequested,
    MicrophoneOpened,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    RetakeRequested,
    SkipRequested,
    Step,
    StepFailed,
    TakeStopped,
    TranscriptReady,
)
from mockinterview.core.machine import advance
from mockinterview.core.plan import FormatId
from mockinterview.core.state import Stage, State
from tests.core.interviews import (
    ASK,
    ASKING,
    CLOSING,
    FAILURE,
    FIRST,
    GRADED,
    LISTENING,
    OPENING,
    STATES,
    TAKE,
    THINKING,
    after,
    commands_of,
    heard,
    inviting,
)


def exam(count: int = 2) -> State:
    return inviting(FormatId.EXAM, count)


def test_an_exam_gives_half_a_minute_to_think_and_half_as_long_again_to_answer() -> None:
    asking = after(exam(), *ASKING)
    assert do.StartTimer(do.TimerId.THINK, 30) in commands_of(asking, QuestionSpoken())
    opening = after(exam(), *OPENING)
    target = opening.question.target_seconds
    assert do.StartTimer(do.TimerId.ANSWER, 1.5 * target) in commands_of(
        opening, MicrophoneOpened()
    )


@pytest.mark.parametrize("name", ["asking", "thinking", "opening", "listening"])
def test_an_exam_does_not_pause(name: str) -> None:
    state = after(exam(), *STATES[name])
    assert advance(state, PauseRequested()) == (state, ())


@pytest.mark.parametrize("name", ["asking", "thinking", "listening"])
def test_an_exam_gives_no_hint_and_no_second_take(name: str) -> None:
    state = after(exam(), *STATES[name])
    assert not after(state, HintRequested()).is_hint_shown
    assert advance(state, RetakeRequested()) == (state, ())


@pytest.mark.parametrize("slower", [False, True])
def test_a_question_of_an_exam_is_heard_again_once(*, slower: bool) -> None:
    again, commands = advance(after(exam(), *THINKING), RepeatRequested(slower=slower))
    assert commands[-1] == do.Speak(ASK, slower=slower)
    assert not again.may_repeat
    assert advance(again, RepeatRequested()) == (again, ())
    following = after(again, SkipRequested())
    assert following.may_repeat


def test_a_question_that_was_not_heard_is_not_counted_out() -> None:
    repeated = after(exam(), *ASKING, RepeatRequested())
    unheard = after(repeated, StepFailed(Step.SPEAK, FAILURE))
    assert do.Speak(ASK) in commands_of(unheard, RepeatRequested())


def test_an_exam_keeps_feedback_for_the_end_and_asks_nothing_further() -> None:
    state = after(exam(), *CLOSING, TakeStopped(TAKE))
    assert (state.stage, state.position) == (Stage.ASKING, 2)
    judged = after(state, TranscriptReady(FIRST, heard()), FeedbackReady(FIRST, GRADED))
    assert (judged.stage, judged.follow_ups) == (Stage.ASKING, ())


def test_an_answer_of_an_exam_can_be_typed_or_left_out() -> None:
    typed = after(exam(), *LISTENING, AnswerTyped("By hand."), TakeStopped(TAKE))
    assert typed.attempt_at(FIRST).hearing is not None
    assert typed.position == 2
    skipped = after(exam(), *LISTENING, SkipRequested(), TakeStopped(TAKE))
    assert skipped.attempt_at(FIRST).was_skipped
