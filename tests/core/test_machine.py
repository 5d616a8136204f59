"""The interview machine, walked by hand, pair by pair and at random."""

import itertools
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core import commands as do
from mockinterview.core.events import (
    AnswerRequested,
    AnswerTimeEnded,
    AnswerTyped,
    Event,
    FeedbackReady,
    FillerJudged,
    FinishRequested,
    HabitsRead,
    HintRequested,
    InterviewStarted,
    MicrophoneOpened,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    ResumeRequested,
    RetakeRequested,
    RetryRequested,
    SkipRequested,
    SourceEnded,
    Step,
    StepFailed,
    StopRequested,
    TakeStopped,
    ThinkTimeEnded,
    TranscriptReady,
)
from mockinterview.core.feedback import FeedbackStatus
from mockinterview.core.fillers import JudgedFiller
from mockinterview.core.habits import Habits
from mockinterview.core.machine import TABLE, advance
from mockinterview.core.plan import FormatId, Interviewer
from mockinterview.core.question import FollowUp
from mockinterview.core.session import Take, TakeState
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.core.transcript import typed
from tests.core.interviews import (
    ASK,
    ASKING,
    CLOSING,
    EVENTS,
    FAILURE,
    FIRST,
    FOLLOW_UPS,
    FOUND,
    GRADED,
    JUDGING,
    LISTENING,
    LOST,
    MARKED,
    OPENING,
    PAUSED,
    REVIEWING,
    SECOND,
    SILENCE,
    STATES,
    TAKE,
    THINKING,
    TRANSCRIBING,
    after,
    commands_of,
    heard,
    interview,
    inviting,
)


def check_what_must_hold(before: State, event: Event) -> State:
    """Advance and assert the invariants that every step keeps."""
    state, commands = advance(before, event)
    if state.microphone is not Microphone.CLOSED:
        assert state.stage in {Stage.LISTENING, Stage.PAUSED, Stage.THINKING}
    assert (state.microphone is Microphone.STANDBY) == (state.stage is Stage.THINKING)
    check_standby(before.microphone, state.microphone, commands)
    if any(isinstance(command, do.OpenMicrophone) for command in commands):
        assert state.microphone is Microphone.OPENING
        was_free = before.microphone in {Microphone.CLOSED, Microphone.STANDBY}
        assert was_free or isinstance(event, TakeStopped | StepFailed)
    kept = {attempt.key: attempt for attempt in state.attempts}
    for attempt in before.attempts:
        still = kept[attempt.key]
        assert attempt.hearing is None or still.hearing is not None
        was_recorded = attempt.take is not None and attempt.take.state is TakeState.COMPLETE
        assert not was_recorded or still.take is not None
        if still != attempt and not still.was_skipped:
            assert do.SaveAttempt(attempt.key) in commands
    for attempt in state.attempts:
        has_score = attempt.feedback is not None and attempt.feedback.score is not None
        assert not has_score or attempt.feedback.status is FeedbackStatus.GRADED
    assert state.coming is None or state.coming.key in state.pending
    assert state.paused_stage is None or state.stage is Stage.PAUSED
    assert 1 <= state.position <= len(state.plan.questions)
    check_follow_ups(state)
    check_what_the_format_allows(state)
    check_who_speaks(state, commands)
    return state


def check_what_the_format_allows(state: State) -> None:
    """Assert that nothing is there which the format does not have."""
    form = state.plan.format
    assert form.allows_hint or not state.is_hint_shown
    assert form.allows_pause or state.stage is not Stage.PAUSED
    if form.repeats_a_question is not None and state.may_repeat:
        assert state.repeats <= form.repeats_a_question or state.trouble is not None


def check_who_speaks(state: State, commands: tuple[do.Command, ...]) -> None:
    """Assert that nobody asks a question of another interviewer's."""
    speeches = [command for command in commands if isinstance(command, do.Speak)]
    assert all(speech.interviewer is state.interviewer for speech in speeches)
    is_panel = state.plan.panel
    assert is_panel or state.interviewer is Interviewer.FIRST


def check_follow_ups(state: State) -> None:
    """Assert that follow-ups stay within their limits and belong to what invited them."""
    form, asked = state.plan.format, state.follow_ups
    assert len(asked) <= form.follow_ups_an_interview
    for position in {follow_up.parent.position for follow_up in asked}:
        here = [f.point_id for f in asked if f.parent.position == position]
        assert len(here) == len(set(here)) <= form.follow_ups_a_question
    for attempt in state.attempts:
        assert attempt.follows is None or state.attempt_at(attempt.follows).follows is None
    assert not state.is_following_up or asked[-1].parent.position == state.position


def check_standby(
    before: Microphone, after_it: Microphone, commands: tuple[do.Command, ...]
) -> None:
    """Assert that the recorder is told of every step into and out of the stand-by.

    A take that is opened takes over what stands by, so that step needs no word; and it is
    told before anything is spoken.
    """
    stands, stood = after_it is Microphone.STANDBY, before is Microphone.STANDBY
    is_left = stood and after_it not in {Microphone.STANDBY, Microphone.OPENING}
    assert commands.count(do.StandBy()) == (stands and not stood)
    assert commands.count(do.StandDown()) == is_left
    assert not is_left or commands[0] == do.StandDown()


def test_every_event_of_the_machine_is_walked() -> None:
    assert {type(event) for event in EVENTS} == set(get_args(Event))


def test_every_stage_of_the_machine_is_walked() -> None:
    assert {after(interview(), *path).stage for path in STATES.values()} == set(Stage)


@pytest.mark.parametrize("form", list(FormatId))
@pytest.mark.parametrize("name", list(STATES))
def test_every_pair_of_stage_and_event_keeps_what_must_hold(name: str, form: FormatId) -> None:
    for event, count, begin in itertools.product(EVENTS, (1, 2), (interview, inviting)):
        state = after(begin(form, count), *STATES[name])
        check_what_must_hold(state, event)


@pytest.mark.parametrize("name", list(STATES))
def test_an_event_outside_the_table_changes_nothing(name: str) -> None:
    state = after(interview(), *STATES[name])
    strangers = [event for event in EVENTS if type(event) not in TABLE[state.stage]]
    assert strangers
    for event in strangers:
        assert advance(state, event) == (state, ())


@given(
    st.sampled_from(list(FormatId)),
    st.integers(1, 3),
    st.sampled_from([(), FOLLOW_UPS]),
    st.booleans(),
    st.lists(st.sampled_from(EVENTS), max_size=40),
)
@settings(max_examples=300, deadline=None)
def test_no_order_of_events_breaks_what_must_hold(
    form: FormatId,
    count: int,
    follow_ups: tuple[FollowUp, ...],
    panel: bool,  # noqa: FBT001 - what hypothesis passes
    events: list[Event],
) -> None:
    state = interview(form, count, follow_ups, panel=panel)
    for event in (InterviewStarted(), *events):
        state = check_what_must_hold(state, event)


@pytest.mark.parametrize("name", [name for name in STATES if name not in {"idle", "finished"}])
def test_every_stage_can_be_ended(name: str) -> None:
    state = after(interview(), *STATES[name], FinishRequested())
    assert state.microphone is not Microphone.STANDBY
    if state.microphone is Microphone.OPENING:
        state = after(state, MicrophoneOpened())
    if state.microphone is Microphone.CLOSING:
        state = after(state, TakeStopped(TAKE))
    assert state.is_ending
    assert after(state, FinishRequested()).stage is Stage.FINISHED


def test_microphone_stays_closed_until_the_question_has_been_heard() -> None:
    asking = after(interview(), *ASKING)
    assert asking.microphone is Microphone.CLOSED
    assert commands_of(asking, ThinkTimeEnded()) == ()
    assert do.OpenMicrophone(FIRST) in commands_of(
        after(asking, QuestionSpoken()), AnswerRequested()
    )


def test_the_microphone_stands_by_while_the_person_thinks_and_the_take_takes_it_over() -> None:
    state, commands = advance(after(interview(), *ASKING), QuestionSpoken())
    assert state.microphone is Microphone.STANDBY
    assert do.StandBy() in commands
    opening, commands = advance(state, AnswerRequested())
    assert opening.microphone is Microphone.OPENING
    assert do.OpenMicrophone(FIRST) in commands
    assert do.StandDown() not in commands


@pytest.mark.parametrize(
    "event",
    [
        RepeatRequested(),
        SkipRequested(),
        PauseRequested(),
        AnswerTyped("Typed."),
        FinishRequested(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_whatever_else_ends_the_thinking_stands_the_microphone_down_first(event: Event) -> None:
    state, commands = advance(after(interview(), *THINKING), event)
    assert state.microphone is Microphone.CLOSED
    assert commands[0] == do.StandDown()


def test_going_back_to_thinking_stands_by_again() -> None:
    for path in ((*THINKING, PauseRequested(), ResumeRequested()), (*REVIEWING, RetakeRequested())):
        before = after(interview(), *path[:-1])
        assert before.microphone is Microphone.CLOSED
        assert do.StandBy() in commands_of(before, path[-1])


def test_answering_into_the_question_silences_the_voice_first() -> None:
    commands = commands_of(after(interview(), *ASKING), AnswerRequested())
    assert commands.index(do.StopSpeaking()) < commands.index(do.OpenMicrophone(FIRST))


def test_an_attempt_is_written_down_before_its_microphone_opens() -> None:
    state, commands = advance(after(interview(), *THINKING), AnswerRequested())
    assert commands.index(do.SaveAttempt(FIRST)) < commands.index(do.OpenMicrophone(FIRST))
    assert state.attempt_at(FIRST).take == Take(file="s/1-1.wav", state=TakeState.RECORDING)


def test_stop_keeps_what_was_captured() -> None:
    state, commands = advance(after(interview(), *CLOSING), TakeStopped(TAKE))
    assert state.attempt_at(FIRST).take == TAKE
    assert commands == (do.SaveAttempt(FIRST), do.Transcribe(FIRST))


def test_stop_before_the_microphone_is_open_closes_it_when_it_is() -> None:
    waiting = after(interview(), *OPENING, StopRequested())
    assert waiting.stage is Stage.LISTENING
    assert do.CloseMicrophone(FIRST) in commands_of(waiting, MicrophoneOpened())


def test_a_lost_microphone_keeps_the_take_and_says_why() -> None:
    state, commands = advance(after(interview(), *LISTENING), SourceEnded(FAILURE))
    assert do.CloseMicrophone(FIRST) in commands
    assert state.trouble is not None
    assert state.trouble.failure == FAILURE


def test_a_microphone_that_does_not_open_leads_back_to_thinking_with_the_reason() -> None:
    failed = StepFailed(Step.OPEN_MICROPHONE, FAILURE, FIRST)
    state = after(interview(), *OPENING, failed)
    assert (state.stage, state.microphone) == (Stage.THINKING, Microphone.STANDBY)
    assert state.trouble is not None
    again = after(state, AnswerRequested())
    assert [attempt.key for attempt in again.attempts] == [FIRST]


def test_a_failed_transcription_keeps_the_take_and_can_be_tried_again() -> None:
    state = after(interview(), *TRANSCRIBING, StepFailed(Step.TRANSCRIBE, FAILURE, FIRST))
    assert state.stage is Stage.REVIEWING
    assert state.attempt_at(FIRST).take == TAKE
    assert state.attempt_at(FIRST).trouble == FAILURE
    assert do.Transcribe(FIRST) in commands_of(state, RetryRequested())


def test_an_answer_can_be_typed_where_transcription_failed() -> None:
    state = after(interview(), *TRANSCRIBING, StepFailed(Step.TRANSCRIBE, FAILURE, FIRST))
    state, commands = advance(state, AnswerTyped("By hand."))
    assert state.attempt_at(FIRST).hearing == typed("By hand.", "en")
    assert state.attempt_at(FIRST).take == TAKE
    assert do.AskCoach(FIRST) in commands


def test_failed_feedback_keeps_the_transcript_and_stores_no_score() -> None:
    state = after(interview(), *JUDGING, StepFailed(Step.ASK_COACH, FAILURE, FIRST))
    attempt = state.attempt_at(FIRST)
    assert attempt.hearing == heard()
    assert attempt.score is None
    assert attempt.feedback is not None
    assert attempt.feedback.reason == FAILURE
    assert do.AskCoach(FIRST) in commands_of(state, RetryRequested())


def test_silence_is_not_judged() -> None:
    state, commands = advance(after(interview(), *TRANSCRIBING), TranscriptReady(FIRST, SILENCE))
    assert state.stage is Stage.REVIEWING
    assert state.attempt_at(FIRST).feedback is not None
    assert do.AskCoach(FIRST) not in commands
    assert not state.pending


@pytest.mark.parametrize("name", ["asking", "thinking", "listening"])
def test_a_pause_goes_back_to_the_stage_it_left(name: str) -> None:
    before = after(interview(), *STATES[name])
    paused = after(before, PauseRequested())
    assert paused.stage is Stage.PAUSED
    assert after(paused, ResumeRequested()) == before


def test_a_pause_in_mid_answer_pauses_the_microphone_and_its_timer() -> None:
    listening = after(interview(FormatId.RAPID), *LISTENING)
    assert commands_of(listening, PauseRequested()) == (do.PauseMicrophone(), do.PauseTimer())
    paused = after(listening, PauseRequested())
    assert commands_of(paused, ResumeRequested()) == (do.ResumeMicrophone(), do.ResumeTimer())


def test_a_microphone_that_opens_into_a_pause_is_paused_at_once() -> None:
    paused = after(interview(), *OPENING, PauseRequested())
    assert do.PauseMicrophone() in commands_of(paused, MicrophoneOpened())


def test_a_results_stage_does_not_pause() -> None:
    reviewing = after(interview(), *REVIEWING)
    assert advance(reviewing, PauseRequested()) == (reviewing, ())


def test_a_further_take_keeps_every_earlier_one() -> None:
    state = after(interview(), *REVIEWING, RetakeRequested(), AnswerRequested(), MicrophoneOpened())
    assert [attempt.key for attempt in state.attempts] == [FIRST, SECOND]
    assert state.attempt_at(FIRST).feedback == GRADED


def test_starting_over_keeps_the_take_that_was_begun() -> None:
    state = after(interview(), *LISTENING, RetakeRequested(), TakeStopped(TAKE))
    assert state.stage is Stage.LISTENING
    assert state.attempt_at(FIRST).take == TAKE
    assert state.has(SECOND)


def test_a_format_without_second_takes_refuses_one() -> None:
    listening = after(interview(FormatId.REAL), *LISTENING)
    assert advance(listening, RetakeRequested()) == (listening, ())


def test_feedback_at_the_end_goes_straight_to_the_next_question() -> None:
    state, commands = advance(after(interview(FormatId.REAL), *CLOSING), TakeStopped(TAKE))
    assert (state.stage, state.position) == (Stage.ASKING, 2)
    assert commands == (do.SaveAttempt(FIRST), do.Transcribe(FIRST), do.Speak(ASK))


def test_results_of_an_earlier_answer_arrive_while_the_next_is_asked() -> None:
    asking = after(interview(FormatId.REAL), *TRANSCRIBING)
    state = after(asking, TranscriptReady(FIRST, heard()), FeedbackReady(FIRST, GRADED))
    assert state.stage is Stage.ASKING
    assert state.attempt_at(FIRST).feedback == GRADED


def test_an_interview_ends_when_its_last_result_has_come() -> None:
    waiting = after(interview(FormatId.REAL, count=1), *TRANSCRIBING)
    assert waiting.stage is Stage.TRANSCRIBING
    judging = after(waiting, TranscriptReady(FIRST, heard()))
    state, commands = advance(judging, FeedbackReady(FIRST, GRADED))
    assert state.stage is Stage.FINISHED
    assert do.FinishSession() in commands


def test_an_impatient_person_ends_the_wait_and_late_results_still_count() -> None:
    state = after(interview(FormatId.REAL, count=1), *TRANSCRIBING, FinishRequested())
    assert state.stage is Stage.FINISHED
    late = after(state, TranscriptReady(FIRST, heard()), FeedbackReady(FIRST, GRADED))
    assert late.attempt_at(FIRST).score == GRADED.score


def test_a_format_with_a_limit_ends_the_answer() -> None:
    opening = after(interview(FormatId.ONE_WAY), *OPENING)
    assert do.StartTimer(do.TimerId.ANSWER, 150) in commands_of(opening, MicrophoneOpened())
    listening = after(opening, MicrophoneOpened())
    assert do.CloseMicrophone(FIRST) in commands_of(listening, AnswerTimeEnded())


def test_a_format_with_time_to_think_opens_the_microphone_when_it_is_over() -> None:
    asking = after(interview(FormatId.RAPID), *ASKING)
    assert do.StartTimer(do.TimerId.THINK, 5) in commands_of(asking, QuestionSpoken())
    thinking = after(asking, QuestionSpoken())
    assert do.OpenMicrophone(FIRST) in commands_of(thinking, ThinkTimeEnded())


def test_the_next_question_is_synthesised_while_the_person_thinks() -> None:
    asking = after(interview(), *ASKING)
    assert do.PrepareSpeech(ASK) in commands_of(asking, QuestionSpoken())
    last = after(interview(count=1), *ASKING)
    assert commands_of(last, QuestionSpoken()) == (do.StandBy(),)


def test_a_question_that_cannot_be_spoken_can_still_be_answered() -> None:
    state = after(interview(FormatId.PHONE), *ASKING, StepFailed(Step.SPEAK, FAILURE))
    assert state.stage is Stage.THINKING
    assert state.trouble is not None


def test_a_skipped_answer_is_kept_and_marked() -> None:
    state = after(interview(), *LISTENING, SkipRequested(), TakeStopped(TAKE))
    assert (state.stage, state.position) == (Stage.ASKING, 2)
    assert state.attempt_at(FIRST).was_skipped
    assert state.attempt_at(FIRST).take == TAKE


def test_a_typed_answer_in_mid_answer_keeps_the_take_and_is_judged() -> None:
    state, commands = advance(after(interview(), *LISTENING), AnswerTyped("By hand."))
    assert do.CloseMicrophone(FIRST) in commands
    state, commands = advance(state, TakeStopped(TAKE))
    assert state.attempt_at(FIRST).take == TAKE
    assert commands == (do.Unfollow(FIRST), do.SaveAttempt(FIRST), do.AskCoach(FIRST))


def test_a_late_transcript_does_not_overwrite_what_was_typed() -> None:
    state = after(interview(), *TRANSCRIBING, AnswerTyped("By hand."))
    late = after(state, TranscriptReady(FIRST, heard("Misheard.")))
    assert late.attempt_at(FIRST).hearing == typed("By hand.", "en")


def test_a_slower_repeat_is_asked_slowly_also_after_a_pause() -> None:
    state, commands = advance(after(interview(), *THINKING), RepeatRequested(slower=True))
    assert commands[-1] == do.Speak(ASK, slower=True)
    paused = after(state, PauseRequested())
    assert commands_of(paused, ResumeRequested()) == (do.Speak(ASK, slower=True),)


def test_what_comes_after_a_slower_repeat_is_asked_at_the_usual_pace() -> None:
    slow = after(interview(), *ASKING, RepeatRequested(slower=True))
    assert commands_of(slow, RepeatRequested())[-1] == do.Speak(ASK)
    assert commands_of(slow, SkipRequested())[-1] == do.Speak(ASK)


def test_a_hint_is_shown_where_the_format_allows_it_and_gone_at_the_next_question() -> None:
    shown = after(interview(), *THINKING, HintRequested())
    assert shown.is_hint_shown
    assert not after(shown, SkipRequested()).is_hint_shown
    assert not after(interview(FormatId.REAL), *THINKING, HintRequested()).is_hint_shown


def test_an_answer_on_a_likely_filler_is_kept_and_counted() -> None:
    state, commands = advance(
        after(interview(), *REVIEWING), FillerJudged(FIRST, MARKED.start, is_filler=False)
    )
    delivery = state.attempt_at(FIRST).delivery
    assert commands == (do.SaveAttempt(FIRST),)
    assert delivery is not None
    assert delivery.counted_fillers == ()


def test_the_answers_on_earlier_marks_decide_what_is_marked_next() -> None:
    never = (JudgedFiller(confidence=0.9, is_filler=False),) * 9
    state = after(interview(), *TRANSCRIBING, HabitsRead(Habits(judged=never)))
    unmarked = after(state, TranscriptReady(FIRST, heard())).attempt_at(FIRST).delivery
    assert unmarked is not None
    assert unmarked.fillers == ()


def test_an_answer_in_this_interview_counts_for_the_next_take() -> None:
    rejected = FillerJudged(FIRST, MARKED.start, is_filler=False)
    assert after(interview(), *REVIEWING, rejected).mark_from > MARKED.confidence


def test_take_without_a_microphone_holds_the_time_to_answer_until_it_goes_on() -> None:
    listening = after(interview(FormatId.RAPID), *LISTENING)
    waiting, commands = advance(listening, LOST)
    assert waiting.is_without_microphone
    assert commands == (do.PauseTimer(),)
    going_on, commands = advance(waiting, FOUND)
    assert not going_on.is_without_microphone
    assert going_on.gap == FOUND.gap
    assert commands == (do.ResumeTimer(),)


def test_pause_that_ends_before_there_is_a_microphone_lets_no_time_run() -> None:
    waiting = after(interview(FormatId.RAPID), *PAUSED, LOST)
    assert commands_of(waiting, ResumeRequested()) == (do.ResumeMicrophone(),)
    assert commands_of(waiting, FOUND) == ()


def test_answer_can_be_ended_without_a_microphone_and_the_next_take_has_no_gap() -> None:
    waiting = after(interview(), *LISTENING, LOST)
    assert do.CloseMicrophone(FIRST) in commands_of(waiting, StopRequested())
    again = after(waiting, RetakeRequested(), TakeStopped(TAKE), MicrophoneOpened())
    assert again.stage is Stage.LISTENING
    assert again.gap is None


def test_gap_that_is_told_after_the_key_changes_nothing() -> None:
    closing = after(interview(), *CLOSING)
    assert advance(closing, LOST) == (closing, ())
