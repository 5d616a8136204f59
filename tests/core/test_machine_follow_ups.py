"""Follow-ups in the interview machine: when one is offered, asked, and waited for."""

import pytest

from mockinterview.core import commands as do
from mockinterview.core.events import (
    AnswerRequested,
    AnswerTyped,
    Event,
    FeedbackReady,
    FollowUpRequested,
    FollowUpTimeEnded,
    InterviewStarted,
    MicrophoneOpened,
    NextRequested,
    QuestionSpoken,
    RetakeRequested,
    SkipRequested,
    Step,
    StepFailed,
    StopRequested,
    TakeStopped,
    TranscriptReady,
)
from mockinterview.core.machine import advance
from mockinterview.core.plan import FormatId
from mockinterview.core.session import AttemptKey
from mockinterview.core.state import Stage
from tests.core.interviews import (
    ANSWERED_UP,
    ASK,
    CLOSING,
    FAILURE,
    FIRST,
    FOLLOWING_UP,
    GRADED,
    INVITED,
    INVITING,
    JUDGING,
    MEASURE,
    OPENING,
    SECOND,
    SILENCE,
    TAKE,
    TRANSCRIBING,
    WHERE,
    after,
    commands_of,
    heard,
    inviting,
)


def test_a_follow_up_is_offered_and_asked_where_the_person_wants_it() -> None:
    invited, commands = advance(after(inviting(), *JUDGING), FeedbackReady(FIRST, INVITING))
    assert invited.stage is Stage.REVIEWING
    assert do.PrepareSpeech(MEASURE) in commands
    asking, commands = advance(invited, FollowUpRequested())
    assert (asking.stage, asking.question.ask) == (Stage.ASKING, MEASURE)
    assert commands == (do.Speak(MEASURE),)


def test_going_on_leaves_the_follow_up_unasked() -> None:
    state = after(inviting(), *INVITED, NextRequested())
    assert (state.position, state.question.ask) == (2, ASK)
    assert state.follow_ups == ()


def test_the_answer_to_a_follow_up_is_an_attempt_of_its_own_that_names_its_parent() -> None:
    state = after(inviting(), *ANSWERED_UP)
    attempt = state.attempt_at(SECOND)
    assert attempt.follows == FIRST
    assert attempt.question.ask == MEASURE
    assert [point.id for point in attempt.question.points] == ["labelled-set"]
    assert do.SaveAttempt(SECOND) in commands_of(state, TranscriptReady(SECOND, heard()))
    assert state.attempt_at(FIRST).feedback == INVITING


def test_the_next_point_is_asked_about_next_and_no_more_than_the_format_allows() -> None:
    judged = (TranscriptReady(SECOND, heard()), FeedbackReady(SECOND, GRADED))
    state = after(inviting(), *ANSWERED_UP, *judged, FollowUpRequested())
    assert state.question.ask == WHERE
    third = AttemptKey(position=1, number=3)
    over = after(
        state,
        *(QuestionSpoken(), AnswerTyped("At both ends."), FeedbackReady(third, INVITING)),
    )
    assert over.stage is Stage.REVIEWING
    assert advance(over, FollowUpRequested()) == (over, ())


def test_a_further_take_of_a_follow_up_answers_the_follow_up() -> None:
    judged = (TranscriptReady(SECOND, heard()), FeedbackReady(SECOND, GRADED))
    state = after(inviting(), *ANSWERED_UP, *judged, RetakeRequested(), AnswerRequested())
    assert [attempt.follows for attempt in state.attempts] == [None, FIRST, FIRST]
    assert state.question.ask == MEASURE


def test_no_follow_up_is_offered_before_the_answer_was_judged() -> None:
    judging = after(inviting(), *JUDGING)
    assert advance(judging, FollowUpRequested()) == (judging, ())


@pytest.mark.parametrize("form", [FormatId.REAL, FormatId.PHONE])
def test_a_real_interview_holds_a_moment_and_asks_unbidden(form: FormatId) -> None:
    held, commands = advance(after(inviting(form), *CLOSING), TakeStopped(TAKE))
    assert held.awaits_follow_up
    assert do.StartTimer(do.TimerId.FOLLOW_UP, 2.0) in commands
    heard_it = after(held, TranscriptReady(FIRST, heard()))
    assert heard_it.stage is Stage.TRANSCRIBING
    asking, commands = advance(heard_it, FeedbackReady(FIRST, INVITING))
    assert (asking.stage, asking.position, asking.question.ask) == (Stage.ASKING, 1, MEASURE)
    assert commands == (do.SaveAttempt(FIRST), do.StopTimer(), do.Speak(MEASURE))


def test_a_real_interview_goes_on_at_once_where_the_answer_invites_nothing() -> None:
    held = after(inviting(FormatId.REAL), *TRANSCRIBING, TranscriptReady(FIRST, heard()))
    state, commands = advance(held, FeedbackReady(FIRST, GRADED))
    assert (state.stage, state.position) == (Stage.ASKING, 2)
    assert do.StopTimer() in commands


@pytest.mark.parametrize(
    "event",
    [
        TranscriptReady(FIRST, SILENCE),
        StepFailed(Step.TRANSCRIBE, FAILURE, FIRST),
        SkipRequested(),
        FollowUpTimeEnded(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_nothing_holds_the_interview_longer_than_the_moment(event: Event) -> None:
    held = after(inviting(FormatId.REAL), *TRANSCRIBING)
    state = after(held, event)
    assert (state.stage, state.position) == (Stage.ASKING, 2)


ANSWERING = (*(QuestionSpoken(), AnswerRequested(), MicrophoneOpened()), StopRequested())


def test_feedback_that_comes_after_the_moment_asks_nothing() -> None:
    late = after(inviting(FormatId.REAL), *TRANSCRIBING, FollowUpTimeEnded())
    state = after(late, FeedbackReady(FIRST, INVITING))
    assert (state.stage, state.position, state.follow_ups) == (Stage.ASKING, 2, ())


def test_no_moment_is_held_while_an_earlier_answer_waits_for_its_feedback() -> None:
    late = after(inviting(FormatId.REAL, count=3), *TRANSCRIBING, FollowUpTimeEnded())
    assert after(late, *ANSWERING, TakeStopped(TAKE)).position == 3


def test_after_two_moments_in_vain_no_further_one_is_held() -> None:
    state = after(inviting(FormatId.REAL, count=5), InterviewStarted())
    for position in (1, 2):
        key = AttemptKey(position=position, number=1)
        state = after(state, *ANSWERING, TakeStopped(TAKE))
        assert state.awaits_follow_up
        state = after(state, FollowUpTimeEnded(), FeedbackReady(key, INVITING))
    assert after(state, *ANSWERING, TakeStopped(TAKE)).position == 4


def test_a_moment_that_was_not_in_vain_gives_the_coach_its_two_chances_back() -> None:
    state = after(inviting(FormatId.REAL, count=5), InterviewStarted())
    for event in (FollowUpTimeEnded(), None, FollowUpTimeEnded()):
        key = AttemptKey(position=state.position, number=1)
        state = after(state, *ANSWERING, TakeStopped(TAKE))
        state = after(state, event or TranscriptReady(key, heard()), FeedbackReady(key, GRADED))
    assert state.position == 4
    assert after(state, *ANSWERING, TakeStopped(TAKE)).awaits_follow_up


def test_the_answer_to_a_real_follow_up_leads_to_the_next_question_without_a_wait() -> None:
    path = (*JUDGING, FeedbackReady(FIRST, INVITING), *ANSWERED_UP[len(FOLLOWING_UP) :])
    state = after(inviting(FormatId.REAL), *path)
    assert (state.stage, state.position) == (Stage.ASKING, 2)
    assert state.attempt_at(SECOND).follows == FIRST


def test_what_a_real_interview_may_ask_next_is_synthesised_while_the_answer_is_given() -> None:
    commands = commands_of(after(inviting(FormatId.REAL), *OPENING), MicrophoneOpened())
    assert commands[1:] == (do.PrepareSpeech(WHERE), do.PrepareSpeech(MEASURE))


@pytest.mark.parametrize("form", [FormatId.ONE_WAY, FormatId.RAPID])
def test_a_format_in_which_nobody_listens_asks_no_follow_up(form: FormatId) -> None:
    state = after(inviting(form), *TRANSCRIBING, TranscriptReady(FIRST, heard()))
    state = after(state, FeedbackReady(FIRST, INVITING), FollowUpRequested())
    assert (state.stage, state.position, state.follow_ups) == (Stage.ASKING, 2, ())
