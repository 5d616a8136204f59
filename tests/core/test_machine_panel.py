"""A panel in the interview machine: who asks, who follows up, and whose voice prepares."""

from mockinterview.core import commands as do
from mockinterview.core.events import (
    FeedbackReady,
    FollowUpRequested,
    MicrophoneOpened,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    ResumeRequested,
    SkipRequested,
)
from mockinterview.core.machine import begin
from mockinterview.core.plan import FormatId, Interviewer
from mockinterview.core.state import State
from tests.core.interviews import (
    ASK,
    ASKING,
    FIRST,
    FOLLOW_UPS,
    INVITING,
    JUDGING,
    MEASURE,
    OPENING,
    THINKING,
    WHERE,
    after,
    commands_of,
    interview,
)

ONE, OTHER = Interviewer.FIRST, Interviewer.SECOND


def panel(form: FormatId = FormatId.STUDY, count: int = 3) -> State:
    return interview(form, count, FOLLOW_UPS, panel=True)


def test_two_interviewers_take_turns() -> None:
    state = begin(panel()).state
    asked = []
    for _ in range(3):
        asked.append(state.interviewer)
        state = after(state, SkipRequested())
    assert asked == [ONE, OTHER, ONE]


def test_without_a_panel_one_interviewer_asks_everything() -> None:
    second = after(interview(), *ASKING, SkipRequested())
    assert second.interviewer is ONE


def test_the_next_question_is_prepared_in_the_voice_of_who_will_ask_it() -> None:
    first = after(panel(), *ASKING)
    assert do.PrepareSpeech(ASK, OTHER) in commands_of(first, QuestionSpoken())
    second = after(first, SkipRequested())
    assert do.PrepareSpeech(ASK, ONE) in commands_of(second, QuestionSpoken())


def test_a_question_is_repeated_and_taken_up_again_by_who_asked_it() -> None:
    second = after(panel(), *ASKING, SkipRequested())
    assert commands_of(second, RepeatRequested())[-1] == do.Speak(ASK, interviewer=OTHER)
    paused = after(second, PauseRequested())
    assert commands_of(paused, ResumeRequested()) == (do.Speak(ASK, interviewer=OTHER),)


def test_a_follow_up_is_asked_by_who_asked_the_question() -> None:
    invited = after(panel(), *JUDGING, FeedbackReady(FIRST, INVITING))
    assert commands_of(invited, FollowUpRequested()) == (do.Speak(MEASURE, interviewer=ONE),)


def test_follow_ups_that_come_unbidden_are_prepared_by_who_would_ask_them() -> None:
    second = (*THINKING, SkipRequested(), *OPENING[1:])
    opening = after(panel(FormatId.REAL), *second)
    commands = commands_of(opening, MicrophoneOpened())
    prepared = [command for command in commands if isinstance(command, do.PrepareSpeech)]
    assert prepared == [do.PrepareSpeech(WHERE, OTHER), do.PrepareSpeech(MEASURE, OTHER)]
