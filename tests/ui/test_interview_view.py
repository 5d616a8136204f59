"""What the interview page shows in each stage, without a window."""

import pytest

from mockinterview.core import events
from mockinterview.core.errors import Failure
from mockinterview.core.events import Event, Step
from mockinterview.core.gap import Gap
from mockinterview.core.machine import advance
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.question import FollowUp
from mockinterview.core.session import AttemptKey, Take, TakeState
from mockinterview.core.state import Stage, State
from mockinterview.core.transcript import Caption
from mockinterview.ui.views.interview import Around, Intent, InterviewView, interview_view
from tests.fakes.sessions import graded, question

GONE = Failure(code="no_microphone", message="There is no microphone.", hint="Plug one in.")


def state_after(
    *happened: Event,
    form: FormatId = FormatId.STUDY,
    follow_ups: tuple[FollowUp, ...] = (),
) -> State:
    questions = (question("one", follow_ups=follow_ups), question("two"))
    plan = Plan(format=FORMATS[form], questions=questions)
    state = State(session_id="s", plan=plan)
    for event in (events.InterviewStarted(), *happened):
        state, _ = advance(state, event)
    return state


def view_after(
    *happened: Event, form: FormatId = FormatId.STUDY, around: Around | None = None
) -> InterviewView:
    return interview_view(state_after(*happened, form=form), around or Around())


SPOKEN = events.QuestionSpoken()
ANSWER = events.AnswerRequested()
OPENED = events.MicrophoneOpened()
LOST = events.GapNoted(Gap(at_seconds=42.0))
FOUND = events.GapNoted(Gap(at_seconds=42.0, seconds=4.2, device="headset"))
STOPPED = events.TakeStopped(Take(file="s/1-1.wav", state=TakeState.COMPLETE, seconds=3.0))


def test_the_header_says_where_one_is() -> None:
    assert view_after().header == "Question 1 of 2 · Retrieval · Experienced"


def test_while_the_question_is_read_one_can_answer_repeat_skip_and_pause() -> None:
    view = view_after()
    assert view.main is not None
    assert view.main.intent is Intent.ANSWER
    assert {Intent.REPEAT, Intent.SKIP, Intent.PAUSE, Intent.HINT, Intent.END} <= view.offered
    assert not view.has_meter


def test_the_hint_is_shown_when_asked_for_and_then_no_longer_offered() -> None:
    view = view_after(SPOKEN, events.HintRequested())
    assert view.hint == question().hint
    assert Intent.HINT not in view.offered


def test_a_real_interview_offers_no_hint_and_no_second_take() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED, form=FormatId.REAL)
    assert not view.offered & {Intent.HINT, Intent.START_OVER}


def test_the_answer_cannot_be_finished_before_the_microphone_is_open() -> None:
    opening = view_after(SPOKEN, ANSWER)
    assert opening.main is not None
    assert not opening.main.is_enabled
    assert opening.is_busy
    recording = view_after(SPOKEN, ANSWER, OPENED)
    assert recording.main is not None
    assert recording.main.is_enabled
    assert recording.main.is_recording
    assert recording.main.intent is Intent.FINISH_ANSWER
    assert recording.has_meter


def test_a_pause_keeps_the_meter_and_offers_to_go_on() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED, events.PauseRequested())
    assert view.main is not None
    assert view.main.intent is Intent.RESUME
    assert view.has_meter
    assert "nothing is being recorded" in view.status.word


def test_a_take_without_a_microphone_is_said_in_words_and_shape_and_can_be_finished() -> None:
    recording = view_after(SPOKEN, ANSWER, OPENED)
    waiting = view_after(SPOKEN, ANSWER, OPENED, LOST)
    assert "No microphone" in waiting.status.word
    assert "waits" in waiting.status.word
    assert waiting.status.icon != recording.status.icon
    assert waiting.is_busy
    assert waiting.main is not None
    assert waiting.main.is_enabled
    assert waiting.main.intent is Intent.FINISH_ANSWER
    assert view_after(SPOKEN, ANSWER, OPENED, LOST, FOUND) == recording


def test_a_pause_without_a_microphone_says_both() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED, events.PauseRequested(), LOST)
    assert "Paused" in view.status.word
    assert "no microphone" in view.status.word


def test_a_take_that_is_being_saved_waits_for_no_microphone() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED, LOST, events.StopRequested())
    assert view.status.word == "Saving your take"


def test_transcribing_is_busy_and_can_be_skipped() -> None:
    state = state_after(SPOKEN, ANSWER, OPENED, events.StopRequested(), STOPPED)
    assert state.stage is Stage.TRANSCRIBING
    view = interview_view(state, Around())
    assert view.is_busy
    assert view.main is None
    assert {Intent.SKIP, Intent.TYPE} <= view.offered


QUIET = Around(captions=False)


def test_a_phone_interview_hides_the_question() -> None:
    assert view_after(SPOKEN, form=FormatId.PHONE, around=QUIET).question == ""


def test_whoever_cannot_hear_reads_the_question_of_a_phone_interview_in_captions() -> None:
    view = view_after(SPOKEN, form=FormatId.PHONE, around=Around(captions=True))
    assert view.question == question().ask
    assert Intent.CAPTIONS in view.offered


def test_without_captions_the_answer_is_not_written_beside_it_and_the_question_stays() -> None:
    key = AttemptKey(position=1, number=1)
    grown = events.CaptionGrown(key, Caption(settled="I would"))
    shown = view_after(SPOKEN, ANSWER, OPENED, grown)
    hidden = view_after(SPOKEN, ANSWER, OPENED, grown, around=QUIET)
    assert shown.has_captions
    assert shown.caption == Caption(settled="I would")
    assert not hidden.has_captions
    assert hidden.caption is None
    assert hidden.question == shown.question


def test_a_phone_interview_shows_a_question_that_could_not_be_heard() -> None:
    around = Around(captions=False, unheard=frozenset({1}))
    assert view_after(SPOKEN, form=FormatId.PHONE, around=around).question == question().ask


def test_a_missing_microphone_offers_to_try_again_or_to_type() -> None:
    failed = events.StepFailed(Step.OPEN_MICROPHONE, GONE)
    view = view_after(SPOKEN, ANSWER, failed)
    assert view.banner is not None
    assert view.banner.message == GONE.message
    assert view.banner.hint == GONE.hint
    assert [action.id for action in view.banner.actions] == [Intent.ANSWER, Intent.TYPE]


def test_a_silent_voice_offers_to_repeat() -> None:
    view = view_after(events.StepFailed(Step.SPEAK, GONE))
    assert view.banner is not None
    assert [action.id for action in view.banner.actions] == [Intent.REPEAT]


def test_what_could_not_be_saved_is_said_in_any_stage() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED, events.StepFailed(Step.SAVE, GONE))
    assert view.banner is not None
    assert view.banner.message == GONE.message


def test_ending_is_asked_before_it_is_done() -> None:
    view = view_after(SPOKEN, around=Around(is_end_asked=True))
    assert view.banner is not None
    assert [action.id for action in view.banner.actions] == [Intent.END_SURELY, Intent.GO_ON]


def test_while_one_types_no_key_answers() -> None:
    view = view_after(SPOKEN, around=Around(is_typing=True))
    assert view.main is None
    assert view.is_typing


@pytest.mark.parametrize("form", FormatId)
def test_there_is_always_a_way_out(form: FormatId) -> None:
    walked: list[Event] = [SPOKEN, ANSWER, OPENED]
    for count in range(len(walked) + 1):
        assert Intent.END in view_after(*walked[:count], form=form).offered


ASKS = (FollowUp(when_missing="labelled-set", ask="How would you measure that?"),)
INVITING = events.FeedbackReady(AttemptKey(position=1, number=1), graded())


def test_a_follow_up_is_the_interviewers_next_line() -> None:
    typed = (events.AnswerTyped("I would log it."), INVITING, events.FollowUpRequested())
    view = interview_view(state_after(*typed, follow_ups=ASKS), Around())
    assert view.header == "Question 1 of 2 · Retrieval · Follow-up"
    assert view.question == "How would you measure that?"
    assert view.earlier == question().ask
    assert view.main is not None
    assert view.main.intent is Intent.ANSWER


@pytest.mark.parametrize("form", [FormatId.REAL, FormatId.PHONE])
def test_while_a_moment_is_held_little_is_shown_and_the_question_is_no_news(form: FormatId) -> None:
    stopping = (SPOKEN, ANSWER, OPENED, events.StopRequested(), STOPPED)
    view = interview_view(state_after(*stopping, form=form, follow_ups=ASKS), QUIET)
    assert view.status.word == "One moment"
    assert bool(view.question) == (form is FormatId.REAL)
    assert view.offered == {Intent.SKIP, Intent.CAPTIONS, Intent.END}
    assert view.main is None


def test_of_a_long_question_the_beginning_tells_what_is_followed_up() -> None:
    typed = (events.AnswerTyped("I would log it."), INVITING, events.FollowUpRequested())
    state = state_after(*typed, follow_ups=ASKS)
    asked = state.attempts[0].question.model_copy(update={"ask": "Why is that so? " * 40})
    long = state.but(attempts=(state.attempts[0].model_copy(update={"question": asked}),))
    earlier = interview_view(long, Around()).earlier
    assert earlier.startswith("Why is that so?")
    assert earlier.endswith("…")
    assert len(earlier) <= 130


def test_a_question_that_is_only_heard_is_not_read_before_its_follow_up_either() -> None:
    typed = (events.AnswerTyped("I would log it."), INVITING, events.FollowUpRequested())
    state = state_after(*typed, follow_ups=ASKS)
    phone = state.but(plan=state.plan.model_copy(update={"format": FORMATS[FormatId.PHONE]}))
    assert interview_view(phone, QUIET).earlier == ""


def panel_after(*happened: Event) -> InterviewView:
    plan = Plan(
        format=FORMATS[FormatId.REAL], questions=(question("one"), question("two")), panel=True
    )
    state = State(session_id="s", plan=plan)
    for event in (events.InterviewStarted(), *happened):
        state, _ = advance(state, event)
    return interview_view(state, Around())


def test_of_a_panel_it_is_said_in_words_and_shape_who_is_speaking() -> None:
    first, second = panel_after(), panel_after(events.SkipRequested())
    assert first.status.word == "The first interviewer is speaking"
    assert second.status.word == "The second interviewer is speaking"
    assert first.status.icon != second.status.icon
    assert first.format_name == "Real · panel of two"
    assert view_after().status.word == "The interviewer is speaking"


def test_that_a_question_is_repeated_more_slowly_is_said() -> None:
    slower = events.RepeatRequested(slower=True)
    assert view_after(SPOKEN, slower).status.word == "The interviewer is speaking more slowly"
    assert panel_after(slower).status.word == "The first interviewer is speaking more slowly"
    assert view_after(SPOKEN, events.RepeatRequested()).status.word == "The interviewer is speaking"


def test_a_question_can_be_repeated_more_slowly_while_it_can_be_repeated() -> None:
    repeats = {Intent.REPEAT, Intent.REPEAT_SLOWLY}
    assert repeats <= view_after(SPOKEN).offered
    assert not repeats & view_after(SPOKEN, ANSWER, OPENED).offered
    once = events.RepeatRequested(slower=True)
    assert not repeats & view_after(SPOKEN, once, SPOKEN, form=FormatId.EXAM).offered


def test_an_exam_offers_no_pause_and_no_hint() -> None:
    for count in range(4):
        walked = (SPOKEN, ANSWER, OPENED)[:count]
        offered = view_after(*walked, form=FormatId.EXAM).offered
        assert not offered & {Intent.PAUSE, Intent.HINT}


def test_the_time_one_aims_for_is_said_before_and_after_it_is_over() -> None:
    view = view_after(SPOKEN, ANSWER, OPENED)
    assert view.target == "of about 1:30"
    assert view.target_past == "past the 1:30 you aimed for"
