"""An interview whose questions a screen reader reads: no voice but at the person's wish."""

import pytest

from mockinterview.core import commands as do
from mockinterview.core.events import (
    AnswerRequested,
    Event,
    FeedbackReady,
    FollowUpRequested,
    InterviewStarted,
    MicrophoneOpened,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    ResumeRequested,
    SkipRequested,
    StopRequested,
    TakeStopped,
    TranscriptReady,
)
from mockinterview.core.machine import advance
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import Microphone, Stage, State
from tests.core.interviews import FIRST, FOLLOW_UPS, INVITING, TAKE, heard
from tests.fakes.sessions import question

UNTIMED = [form for form in FormatId if FORMATS[form].think_seconds is None]
TIMED = [form for form in FormatId if FORMATS[form].think_seconds is not None]


def silent(form: FormatId = FormatId.STUDY) -> State:
    questions = (question("a", follow_ups=FOLLOW_UPS), question("b"))
    plan = Plan(format=FORMATS[form], questions=questions)
    return State(session_id="s", plan=plan, asks_silently=True)


def walk(state: State, *events: Event) -> tuple[State, list[do.Command]]:
    performed: list[do.Command] = []
    for event in events:
        state, commands = advance(state, event)
        performed += commands
    return state, performed


def spoken(commands: list[do.Command]) -> list[str]:
    return [command.text for command in commands if isinstance(command, do.Speak)]


@pytest.mark.parametrize("form", list(FormatId))
def test_no_question_is_spoken_unasked(form: FormatId) -> None:
    state, commands = walk(silent(form), InterviewStarted(), SkipRequested())
    assert spoken(commands) == []
    assert (state.stage, state.position, state.is_asked_aloud) == (Stage.ASKING, 2, False)


@pytest.mark.parametrize("form", UNTIMED)
def test_the_key_for_the_answer_ends_the_reading(form: FormatId) -> None:
    state, commands = walk(silent(form), InterviewStarted(), AnswerRequested())
    assert state.stage is Stage.LISTENING
    assert do.OpenMicrophone(FIRST) in commands


@pytest.mark.parametrize("form", TIMED)
def test_the_time_to_think_begins_when_the_person_has_heard_the_question(form: FormatId) -> None:
    asked, commands = walk(silent(form), InterviewStarted())
    assert not [c for c in commands if isinstance(c, do.StartTimer)]
    thinking, commands = walk(asked, QuestionSpoken())
    assert thinking.stage is Stage.THINKING
    assert do.StartTimer(do.TimerId.THINK, FORMATS[form].think_seconds or 0.0) in commands


def test_the_microphone_is_closed_while_the_question_is_read() -> None:
    state, _ = walk(silent(), InterviewStarted())
    assert state.microphone is Microphone.CLOSED


def test_a_question_is_spoken_where_the_person_asks_for_that() -> None:
    state, commands = walk(silent(), InterviewStarted(), RepeatRequested())
    assert spoken(commands) == [state.question.spoken_text]
    assert state.is_asked_aloud
    state, _ = walk(state, QuestionSpoken(), SkipRequested())
    assert not state.is_asked_aloud


def test_after_a_pause_it_stays_silent() -> None:
    events = (InterviewStarted(), RepeatRequested(), PauseRequested(), ResumeRequested())
    state, commands = walk(silent(), *events)
    assert len(spoken(commands)) == 1
    assert (state.stage, state.is_asked_aloud) == (Stage.ASKING, False)


def test_a_follow_up_is_not_spoken_either() -> None:
    state, commands = walk(
        silent(),
        InterviewStarted(),
        AnswerRequested(),
        MicrophoneOpened(),
        StopRequested(),
        TakeStopped(TAKE),
        TranscriptReady(FIRST, heard()),
        FeedbackReady(FIRST, INVITING),
        FollowUpRequested(),
    )
    assert state.follow_up is not None
    assert state.stage is Stage.ASKING
    assert spoken(commands) == []
