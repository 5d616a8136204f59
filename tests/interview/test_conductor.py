"""The conductor with hand-written ports on a clock that stands still."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerRequested,
    Event,
    FinishRequested,
    FollowUpRequested,
    NextRequested,
    PauseRequested,
    RepeatRequested,
    ResumeRequested,
    RetakeRequested,
    RetryRequested,
    SkipRequested,
    StopRequested,
)
from mockinterview.core.gap import Gap
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.question import FollowUp
from mockinterview.core.session import AttemptKey, TakeState
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.interview.conductor import SLOWER, Conductor, Owner
from mockinterview.ports import Lane
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.voice import FakeVoice

GUARD_SECONDS = 0.25
LOST = AppError("microphone_lost", "The microphone was lost. What it heard is kept.")
MEASURE = "How would you measure that?"
FOLLOW_UPS = (FollowUp(when_missing="labelled-set", ask=MEASURE),)
BROKEN = AppError("broken", "It broke.", hint="Try again.", retryable=True)


class Play:
    """An interview with fakes; ``press`` lets the person act and time pass a little."""

    def __init__(
        self,
        folder: Path,
        form: FormatId = FormatId.STUDY,
        count: int = 2,
        follow_ups: tuple[FollowUp, ...] = (),
        second_voice: FakeVoice | None = None,
        *,
        asks_silently: bool = False,
    ) -> None:
        self.fakes = FakeServices(folder, second_voice=second_voice)
        self.jobs = InlineJobs(self.fakes.clock)
        questions = tuple(
            question(f"question-{n}", ask=f"What is {n}?", follow_ups=follow_ups)
            for n in range(1, count + 1)
        )
        plan = Plan(format=FORMATS[form], questions=questions, panel=second_voice is not None)
        self.conductor = Conductor(
            plan, self.fakes.services(), self.jobs, Owner(asks_silently=asks_silently)
        )
        self.seen: list[State] = []
        self.conductor.listen(self.seen.append)

    @property
    def state(self) -> State:
        return self.conductor.state

    @property
    def recorder_calls(self) -> list[str]:
        return self.fakes.recorder.calls

    def start(self) -> None:
        self.conductor.start()

    def press(self, *events: Event) -> None:
        for event in events:
            self.conductor.send(event)
            self.jobs.advance(GUARD_SECONDS)

    def stored(self) -> list[object]:
        return list(self.fakes.store.session(self.state.session_id).attempts)


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    return_value = Play(tmp_path)
    yield return_value
    return_value.jobs.drain(0)


def test_a_whole_interview_is_spoken_recorded_transcribed_judged_and_kept(play: Play) -> None:
    play.start()
    for _ in range(2):
        play.press(AnswerRequested(), StopRequested(), NextRequested())
    assert play.state.stage is Stage.FINISHED
    session = play.fakes.store.session(play.state.session_id)
    assert session.finished_at is not None
    assert [str(attempt.key) for attempt in session.attempts] == ["1.1", "2.1"]
    for attempt in session.attempts:
        assert attempt.take is not None
        assert attempt.take.state is TakeState.COMPLETE
        assert play.fakes.store.recording(attempt.take.file).is_file()
        assert attempt.hearing is not None
        assert attempt.feedback is not None


def test_the_microphone_opens_a_tail_guard_after_the_question_was_heard(play: Play) -> None:
    play.start()
    play.conductor.send(AnswerRequested())
    assert play.recorder_calls == []
    play.jobs.advance(GUARD_SECONDS - 0.01)
    assert play.recorder_calls == []
    play.jobs.advance(0.01)
    assert play.recorder_calls == ["open"]


def test_the_microphone_stands_by_a_tail_guard_after_the_question_was_heard(play: Play) -> None:
    play.start()
    play.jobs.advance(GUARD_SECONDS - 0.01)
    assert play.recorder_calls == []
    play.jobs.advance(0.01)
    assert play.recorder_calls == ["stand by"]
    play.press(AnswerRequested())
    assert play.recorder_calls == ["stand by", "open"]


def test_a_question_that_is_repeated_within_the_guard_is_heard_by_no_microphone(
    play: Play,
) -> None:
    play.start()
    play.jobs.advance(GUARD_SECONDS - 0.01)
    play.jobs.hold(Lane.VOICE)
    play.conductor.send(RepeatRequested())
    play.jobs.advance(10)
    assert play.recorder_calls == ["stand down"]
    play.jobs.release(Lane.VOICE)
    play.jobs.advance(GUARD_SECONDS)
    assert play.recorder_calls == ["stand down", "stand by"]


def test_a_microphone_that_cannot_stand_by_is_told_when_the_take_is_opened(play: Play) -> None:
    play.fakes.recorder.standby_failure = BROKEN
    play.start()
    play.jobs.advance(GUARD_SECONDS)
    assert play.state.trouble is None
    play.press(AnswerRequested())
    assert play.state.microphone is Microphone.OPEN


def test_closing_while_the_microphone_stands_by_stands_it_down(play: Play) -> None:
    play.start()
    play.jobs.advance(GUARD_SECONDS)
    play.conductor.close()
    assert play.jobs.drain(1)
    assert not play.fakes.recorder.is_standing_by


def test_closing_within_the_guard_lets_no_microphone_stand_by(play: Play) -> None:
    play.start()
    play.conductor.close()
    play.jobs.advance(GUARD_SECONDS)
    assert not play.fakes.recorder.is_standing_by


def test_the_guard_is_over_for_a_person_who_thinks(play: Play) -> None:
    play.start()
    play.jobs.advance(10)
    play.conductor.send(AnswerRequested())
    assert play.recorder_calls == ["stand by", "open"]


def test_the_attempt_is_in_the_store_while_it_is_being_recorded(play: Play) -> None:
    play.start()
    play.press(AnswerRequested())
    attempt = play.fakes.store.session(play.state.session_id).attempts[0]
    assert attempt.take is not None
    assert attempt.take.state is TakeState.RECORDING


def test_answering_into_the_question_silences_it(play: Play) -> None:
    play.jobs.hold(Lane.VOICE)
    play.start()
    play.press(AnswerRequested())
    assert play.state.stage is Stage.LISTENING
    play.jobs.release(Lane.VOICE)
    assert play.fakes.player.heard == []
    assert play.state.stage is Stage.LISTENING


def test_a_question_is_left_to_a_screen_reader_and_answered_all_the_same(tmp_path: Path) -> None:
    play = Play(tmp_path, asks_silently=True)
    play.start()
    play.press()
    assert play.state.stage is Stage.ASKING
    assert play.fakes.voice.said == []
    play.press(AnswerRequested(), StopRequested())
    assert play.state.stage is Stage.REVIEWING
    assert play.fakes.voice.said == []
    play.press(NextRequested(), RepeatRequested())
    assert play.fakes.voice.said == ["What is 2?"]
    play.jobs.drain(0)


def test_a_repeated_question_is_heard_again_without_being_synthesised_again(play: Play) -> None:
    play.start()
    once = len(play.fakes.player.heard)
    play.press(RepeatRequested())
    assert len(play.fakes.player.heard) == 2 * once
    assert play.fakes.voice.said.count(play.state.question.spoken_text) == 1


def test_a_question_can_be_heard_again_more_slowly_and_then_as_usual(play: Play) -> None:
    play.start()
    (usual,) = play.fakes.player.heard
    play.press(RepeatRequested(slower=True))
    slow = play.fakes.player.heard[-1]
    assert slow.seconds == pytest.approx(usual.seconds / SLOWER, rel=0.01)
    play.press(RepeatRequested())
    assert play.fakes.player.heard[-1].seconds == usual.seconds


def test_what_was_heard_slowly_once_is_not_synthesised_again(play: Play) -> None:
    play.start()
    play.press(RepeatRequested(slower=True), RepeatRequested(slower=True))
    assert play.fakes.voice.said.count(play.state.question.spoken_text) == 2


def test_the_next_question_is_ready_before_it_is_asked(play: Play) -> None:
    play.start()
    following = play.state.plan.questions[1].spoken_text
    assert following in play.fakes.voice.said


def test_voices_of_a_panel_take_turns_and_prepare_their_own(tmp_path: Path) -> None:
    second = FakeVoice("second")
    play = Play(tmp_path, FormatId.REAL, count=3, second_voice=second)
    play.start()
    assert (play.fakes.voice.said, second.said) == (["What is 1?"], ["What is 2?"])
    play.press(SkipRequested(), SkipRequested())
    assert (play.fakes.voice.said, second.said) == (["What is 1?", "What is 3?"], ["What is 2?"])


def test_a_follow_up_is_asked_in_the_voice_of_its_question(tmp_path: Path) -> None:
    second = FakeVoice("second")
    play = Play(tmp_path, follow_ups=FOLLOW_UPS, second_voice=second)
    play.start()
    play.press(SkipRequested(), AnswerRequested(), StopRequested(), FollowUpRequested())
    assert play.state.is_following_up
    assert MEASURE in second.said
    assert MEASURE not in play.fakes.voice.said


def test_a_panel_without_a_second_voice_is_none(tmp_path: Path) -> None:
    fakes = FakeServices(tmp_path)
    plan = Plan(format=FORMATS[FormatId.REAL], questions=(question("one"),), panel=True)
    conductor = Conductor(plan, fakes.services(), InlineJobs(fakes.clock))
    assert not conductor.state.plan.panel


def test_a_voice_that_breaks_leaves_the_question_to_be_read(play: Play) -> None:
    play.fakes.player.failure = BROKEN
    play.start()
    assert play.state.stage is Stage.THINKING
    assert play.state.trouble is not None
    assert play.state.trouble.failure == BROKEN.failure


def test_a_microphone_that_does_not_open_can_be_tried_again(play: Play) -> None:
    play.fakes.recorder.failure = BROKEN
    play.start()
    play.press(AnswerRequested())
    assert (play.state.stage, play.state.microphone) == (Stage.THINKING, Microphone.STANDBY)
    play.press(AnswerRequested(), StopRequested())
    assert play.state.stage is Stage.REVIEWING
    assert len(play.stored()) == 1


def test_a_microphone_that_is_lost_keeps_the_take_and_transcribes_it(play: Play) -> None:
    play.start()
    play.press(AnswerRequested())
    play.fakes.recorder.end_by_itself(LOST)
    attempt = play.state.attempt
    assert attempt is not None
    assert attempt.take is not None
    assert attempt.take.warning == LOST.failure
    assert attempt.hearing is not None


def test_a_gap_in_the_take_is_known_while_it_lasts_and_when_it_is_over(play: Play) -> None:
    play.start()
    play.press(AnswerRequested())
    play.fakes.recorder.tell_gap(Gap(at_seconds=3.0))
    assert play.state.is_without_microphone
    over = Gap(at_seconds=3.0, seconds=4.2, device="headset")
    play.fakes.recorder.tell_gap(over)
    assert play.state.gap == over
    assert not play.state.is_without_microphone
    play.press(StopRequested())
    assert play.state.stage is Stage.REVIEWING


def test_a_gap_of_an_earlier_take_is_none_of_this_one(play: Play) -> None:
    play.start()
    play.press(AnswerRequested())
    tell = play.fakes.recorder.tell_gap
    play.press(RetakeRequested())
    assert play.state.stage is Stage.LISTENING
    tell(Gap(at_seconds=3.0))
    assert play.state.gap is None


def test_an_end_of_a_source_that_is_long_closed_changes_nothing(play: Play) -> None:
    play.start()
    play.press(AnswerRequested(), StopRequested(), NextRequested())
    before = play.state
    play.fakes.recorder.end_by_itself(LOST)
    assert play.state == before


def test_a_recogniser_that_breaks_keeps_the_take_and_can_be_asked_again(play: Play) -> None:
    play.fakes.transcriber.failure = BROKEN
    play.start()
    play.press(AnswerRequested(), StopRequested())
    assert play.state.attempt is not None
    assert play.state.attempt.trouble == BROKEN.failure
    play.press(RetryRequested())
    assert play.state.attempt.hearing is not None


def test_a_coach_that_breaks_leaves_the_answer_not_graded(play: Play) -> None:
    play.fakes.coach.reason = BROKEN.failure
    play.start()
    play.press(AnswerRequested(), StopRequested())
    attempt = play.state.attempt
    assert attempt is not None
    assert attempt.hearing is not None
    assert attempt.feedback is not None
    assert attempt.feedback.score is None
    assert attempt.feedback.reason == BROKEN.failure


def test_a_store_that_refuses_is_said_and_the_interview_goes_on(play: Play) -> None:
    play.start()
    play.fakes.store.failure = BROKEN
    play.press(AnswerRequested(), StopRequested())
    assert any(state.trouble and state.trouble.step == "save" for state in play.seen)
    assert play.state.stage is Stage.REVIEWING
    assert play.stored()


def test_a_pause_holds_the_time_to_answer(tmp_path: Path) -> None:
    play = Play(tmp_path, FormatId.RAPID)
    play.start()
    play.jobs.advance(5)
    assert play.state.stage is Stage.LISTENING
    play.jobs.advance(15)
    play.press(PauseRequested())
    play.jobs.advance(100)
    assert play.recorder_calls == ["stand by", "open", "pause"]
    assert play.conductor.remaining_seconds == pytest.approx(30)
    play.conductor.send(ResumeRequested())
    play.jobs.advance(29)
    assert play.state.position == 1
    play.jobs.advance(1)
    assert play.state.position == 2


def test_a_clock_that_is_set_in_mid_answer_matters_to_no_countdown_and_no_take(
    tmp_path: Path,
) -> None:
    play = Play(tmp_path, FormatId.RAPID)
    play.start()
    play.jobs.advance(5)
    assert play.state.stage is Stage.LISTENING
    for jump in (timedelta(days=-1), timedelta(days=400)):
        remaining = play.conductor.remaining_seconds
        play.fakes.clock.set(jump)
        assert play.conductor.remaining_seconds == remaining
    play.jobs.advance(44)
    assert play.state.position == 1
    play.jobs.advance(1)
    assert play.state.position == 2
    take = play.state.attempts[0].take
    assert take is not None
    assert take.state is TakeState.COMPLETE


def test_a_background_transcript_lands_in_its_own_attempt(tmp_path: Path) -> None:
    play = Play(tmp_path, FormatId.REAL)
    play.start()
    play.press(AnswerRequested())
    play.jobs.hold(Lane.RECOGNISER)
    play.press(StopRequested())
    assert play.state.position == 2
    play.press(AnswerRequested())
    while play.jobs.waiting(Lane.RECOGNISER) > 1:
        play.jobs.release(Lane.RECOGNISER)
    play.jobs.release(Lane.RECOGNISER)
    first, second = play.state.attempts
    assert first.feedback is not None
    assert second.hearing is None


def test_the_end_waits_for_the_last_transcript(tmp_path: Path) -> None:
    play = Play(tmp_path, FormatId.REAL, count=1)
    play.start()
    play.press(AnswerRequested())
    play.jobs.hold(Lane.RECOGNISER)
    play.press(StopRequested())
    assert play.state.stage is Stage.TRANSCRIBING
    play.jobs.release(Lane.RECOGNISER)
    assert play.state.stage is Stage.FINISHED


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (AnswerRequested(),),
        (AnswerRequested(), PauseRequested()),
        (AnswerRequested(), StopRequested()),
        (SkipRequested(),),
        (FinishRequested(),),
    ],
)
def test_closing_at_any_moment_closes_the_microphone_and_keeps_the_take(
    play: Play, steps: tuple[Event, ...]
) -> None:
    play.start()
    play.press(*steps)
    play.conductor.close()
    assert play.jobs.drain(1)
    assert not play.fakes.recorder.is_open
    for attempt in play.fakes.store.session(play.state.session_id).attempts:
        assert attempt.take is None or attempt.take.state is TakeState.COMPLETE


def test_closing_in_mid_answer_starts_no_transcription(play: Play) -> None:
    play.start()
    play.press(AnswerRequested())
    play.conductor.close()
    play.jobs.drain(1)
    assert play.fakes.transcriber.files == []


def test_nothing_that_is_said_or_asked_reaches_the_log(
    play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    play.start()
    play.press(AnswerRequested(), StopRequested(), NextRequested())
    attempt = play.state.attempts[0]
    assert attempt.hearing is not None
    for record in caplog.records:
        assert attempt.hearing.transcript.text not in record.getMessage()
        assert attempt.question.ask not in record.getMessage()


def test_a_follow_up_is_spoken_answered_transcribed_judged_and_kept_as_a_question_is(
    tmp_path: Path,
) -> None:
    play = Play(tmp_path, count=1, follow_ups=FOLLOW_UPS)
    play.start()
    play.press(AnswerRequested(), StopRequested())
    assert play.fakes.voice.said[-1] == MEASURE, "it is synthesised while the feedback is read"
    heard = len(play.fakes.player.heard)
    play.fakes.transcriber.text = "measure it on a labelled set"
    play.press(FollowUpRequested(), AnswerRequested(), StopRequested(), NextRequested())
    assert play.fakes.voice.said.count(MEASURE) == 1
    assert len(play.fakes.player.heard) == heard + 1
    session = play.fakes.store.session(play.state.session_id)
    first, second = session.attempts
    assert (first.score, second.score, session.score) == (0, 100, 0)
    assert second.follows == first.key == AttemptKey(position=1, number=1)
    assert second.take is not None
    assert play.fakes.store.recording(second.take.file).is_file()
    assert second.hearing is not None
    assert second.hearing.transcript.text == "measure it on a labelled set"
    assert play.state.stage is Stage.FINISHED


def test_a_real_interview_asks_the_follow_up_unbidden(tmp_path: Path) -> None:
    play = Play(tmp_path, FormatId.REAL, follow_ups=FOLLOW_UPS)
    play.start()
    play.press(AnswerRequested(), StopRequested())
    assert (play.state.position, play.state.question.ask) == (1, MEASURE)
    play.press(AnswerRequested(), StopRequested())
    assert play.state.position == 2


def test_an_interview_holds_a_moment_for_a_coach_and_no_longer_and_not_while_it_is_behind(
    tmp_path: Path,
) -> None:
    play = Play(tmp_path, FormatId.REAL, count=3, follow_ups=FOLLOW_UPS)
    play.start()
    play.press(AnswerRequested())
    play.jobs.hold(Lane.COACH)
    play.conductor.send(StopRequested())
    play.jobs.advance(1.9)
    assert (play.state.stage, play.state.position) == (Stage.TRANSCRIBING, 1)
    play.jobs.advance(0.1)
    assert (play.state.position, play.state.question.ask) == (2, "What is 2?")
    play.press(AnswerRequested())
    play.conductor.send(StopRequested())
    assert play.state.position == 3
    play.jobs.release(Lane.COACH)
    assert play.state.attempts[0].feedback is not None
    assert play.state.position == 3


def test_closing_while_a_moment_is_held_leaves_nothing_running(tmp_path: Path) -> None:
    play = Play(tmp_path, FormatId.REAL, follow_ups=FOLLOW_UPS)
    play.start()
    play.press(AnswerRequested())
    play.jobs.hold(Lane.COACH)
    play.conductor.send(StopRequested())
    play.conductor.close()
    play.jobs.advance(10)
    assert (play.state.stage, play.state.position) == (Stage.TRANSCRIBING, 1)
    assert play.jobs.drain(1)


def test_words_of_coming_feedback_reach_the_state_and_no_store(play: Play) -> None:
    play.fakes.coach.says = ["You named one point."]
    play.start()
    play.press(AnswerRequested(), StopRequested())
    assert "You named one point." in {s.coming.text for s in play.seen if s.coming}
    assert play.state.coming is None
    assert not any("You named one point" in str(attempt) for attempt in play.stored())
