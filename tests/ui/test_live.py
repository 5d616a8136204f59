"""The clock of the moment, and what is said of a microphone that hears too little."""

import pytest

from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.core import events
from mockinterview.core.endpointing import AutoStop
from mockinterview.core.gap import Gap
from mockinterview.core.norms import PACE_NORM, Profile, norms_for
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.transcript import Caption
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from mockinterview.ui.controllers.live import LiveReadings
from mockinterview.ui.views.moment import Live
from tests.fakes.sessions import question
from tests.ui.desk import Desk

TICK_SECONDS = 0.04


@pytest.fixture
def conductor(desk: Desk) -> Conductor:
    """A conductor that has asked its question and records the answer."""
    made = conductor_of(desk, FormatId.STUDY)
    made.send(events.AnswerRequested())
    desk.jobs.advance(1.0)
    return made


def conductor_of(desk: Desk, form: FormatId) -> Conductor:
    plan = Plan(format=FORMATS[form], questions=(question(),))
    made = Conductor(plan, desk.fakes.services(), desk.jobs)
    made.start()
    return made


def read_for(
    seconds: float, desk: Desk, conductor: Conductor, level: Level, readings: LiveReadings
) -> Live:
    """Return the last reading of some seconds with one level."""
    shown = Live()
    desk.fakes.recorder.shown = level
    for _tick in range(round(seconds / TICK_SECONDS)):
        shown = readings.read(conductor)
    return shown


def peak(dbfs: float, crest_db: float = 10.0) -> Level:
    return Level(dbfs - crest_db, dbfs, 67.4)


@pytest.mark.parametrize(
    ("peak_dbfs", "words"),
    [(-70.0, "muted"), (-0.1, "very loud")],
    ids=["too quiet", "too loud"],
)
def test_a_bad_level_is_said_after_three_seconds(
    desk: Desk, conductor: Conductor, peak_dbfs: float, words: str
) -> None:
    readings = LiveReadings()
    assert read_for(2.0, desk, conductor, peak(peak_dbfs), readings).advice == ""
    assert words in read_for(1.1, desk, conductor, peak(peak_dbfs), readings).advice


def test_a_good_level_needs_no_words(desk: Desk, conductor: Conductor) -> None:
    live = read_for(4.0, desk, conductor, peak(-12.0), LiveReadings())
    used = pytest.approx(67.4 / question().target_seconds)
    assert live == Live("1:07", "", -22.0, used=live.used)
    assert live.used == used


def test_a_thought_of_ten_seconds_in_mid_answer_is_no_muted_microphone(
    desk: Desk, conductor: Conductor
) -> None:
    readings = LiveReadings()
    read_for(5.0, desk, conductor, peak(-12.0), readings)
    assert read_for(10.0, desk, conductor, peak(-60.0), readings).advice == ""
    assert "muted" in read_for(6.0, desk, conductor, peak(-60.0), readings).advice


def test_a_knock_on_the_desk_is_not_called_loud(desk: Desk, conductor: Conductor) -> None:
    readings = LiveReadings()
    read_for(3.0, desk, conductor, peak(-12.0), readings)
    assert read_for(0.2, desk, conductor, peak(0.0, crest_db=25.0), readings).advice == ""


def zeros(seconds: float) -> Level:
    return Level(FLOOR_DBFS, FLOOR_DBFS, 67.4, zero_seconds=seconds)


def test_a_dead_microphone_is_named_within_two_seconds(desk: Desk, conductor: Conductor) -> None:
    readings = LiveReadings()
    assert read_for(1.0, desk, conductor, zeros(1.0), readings).advice == ""
    advice = read_for(TICK_SECONDS, desk, conductor, zeros(1.9), readings).advice
    assert "pure silence" in advice
    assert "If you are speaking" in advice
    assert read_for(30.0, desk, conductor, zeros(30.0), readings).advice == advice


def test_what_was_said_of_pure_silence_is_taken_back_with_the_first_sound_for_good(
    desk: Desk, conductor: Conductor
) -> None:
    readings = LiveReadings()
    read_for(1.0, desk, conductor, zeros(1.9), readings)
    assert read_for(TICK_SECONDS, desk, conductor, peak(-90.0, 0.0), readings).advice == ""
    read_for(1.0, desk, conductor, peak(-12.0), readings)
    for _word in range(3):
        assert read_for(14.0, desk, conductor, zeros(14.0), readings).advice == ""
        assert read_for(1.0, desk, conductor, peak(-12.0), readings).advice == ""


def test_a_gate_that_is_shut_while_one_thinks_in_a_later_answer_is_no_fault(
    desk: Desk, conductor: Conductor
) -> None:
    readings = LiveReadings()
    read_for(1.0, desk, conductor, peak(-12.0), readings)
    readings.clear()
    assert read_for(7.5, desk, conductor, zeros(7.5), readings).advice == ""
    assert "muted" in read_for(1.0, desk, conductor, zeros(8.5), readings).advice
    assert read_for(1.0, desk, conductor, peak(-12.0), readings).advice == ""


def test_a_microphone_that_is_gone_is_said_and_that_the_recording_goes_on(
    desk: Desk, conductor: Conductor
) -> None:
    readings = LiveReadings()
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4))
    live = read_for(1.0, desk, conductor, zeros(0.0), readings)
    assert "What you said so far is safe" in live.advice
    assert "Plug the microphone in, or finish the answer" in live.advice
    assert live.clock == "1:07"
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4, seconds=4.24, device="headset"))
    advice = read_for(1.0, desk, conductor, peak(-12.0), readings).advice
    assert "The recording goes on. 4.2 s are missing." in advice
    assert read_for(8.0, desk, conductor, peak(-12.0), readings).advice == ""


def test_a_dead_microphone_that_takes_the_place_of_another_is_named_too(
    desk: Desk, conductor: Conductor
) -> None:
    readings = LiveReadings()
    read_for(1.0, desk, conductor, peak(-12.0), readings)
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4))
    read_for(1.0, desk, conductor, zeros(0.0), readings)
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4, seconds=1.0, device="dead"))
    read_for(8.0, desk, conductor, zeros(0.1), readings)
    advice = read_for(TICK_SECONDS, desk, conductor, zeros(8.0), readings).advice
    assert "pure silence" in advice


def test_a_microphone_that_is_gone_is_said_in_a_pause_too(desk: Desk, conductor: Conductor) -> None:
    conductor.send(events.PauseRequested())
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4))
    readings = LiveReadings()
    live = read_for(TICK_SECONDS, desk, conductor, zeros(0.0), readings)
    assert "What you said so far is safe" in live.advice
    desk.fakes.recorder.tell_gap(Gap(at_seconds=67.4, device="headset"))
    assert read_for(TICK_SECONDS, desk, conductor, zeros(0.0), readings).advice == ""
    conductor.send(events.ResumeRequested())
    advice = read_for(TICK_SECONDS, desk, conductor, peak(-12.0), readings).advice
    assert "There is a microphone again" in advice
    assert "missing" not in advice


def test_a_pause_keeps_the_clock_and_feeds_no_meter(desk: Desk, conductor: Conductor) -> None:
    conductor.send(events.PauseRequested())
    desk.fakes.recorder.shown = Level(-20.0, -10.0, 67.4)
    assert LiveReadings().read(conductor) == Live("1:07")


def test_the_time_to_think_runs_down(desk: Desk) -> None:
    conductor = conductor_of(desk, FormatId.ONE_WAY)
    desk.jobs.advance(12.5)
    assert LiveReadings().read(conductor) == Live("0:18", "to think")


def test_without_a_limit_nothing_runs_down(desk: Desk) -> None:
    assert LiveReadings().read(conductor_of(desk, FormatId.STUDY)) == Live()


FAST = Caption(settled="and so on and so on", pace=190.0)
CLEAR = (-22.0, -12.0)
TARGET = question().target_seconds


def at(seconds: float) -> Level:
    return Level(*CLEAR, seconds)


def nudge_at(seconds: float, desk: Desk, conductor: Conductor, readings: LiveReadings) -> str:
    return read_for(TICK_SECONDS, desk, conductor, at(seconds), readings).nudge


def say(conductor: Conductor, caption: Caption) -> None:
    attempt = conductor.state.attempt
    assert attempt is not None
    conductor.send(events.CaptionGrown(attempt.key, caption))


def test_the_target_is_told_of_once_and_goes_by_itself(desk: Desk, conductor: Conductor) -> None:
    readings = LiveReadings(nudges=True, pace_norm=PACE_NORM)
    assert nudge_at(TARGET - 1, desk, conductor, readings) == ""
    told = nudge_at(TARGET, desk, conductor, readings)
    assert told == "You are at the target; round off when you are ready"
    assert nudge_at(TARGET + 9, desk, conductor, readings) == ""


def test_a_fast_pace_is_told_of_where_there_is_a_norm(desk: Desk, conductor: Conductor) -> None:
    say(conductor, FAST)
    with_norm = LiveReadings(nudges=True, pace_norm=PACE_NORM)
    assert nudge_at(40, desk, conductor, with_norm) == "A little slower lets your points land"
    without = LiveReadings(nudges=True, pace_norm=norms_for(Profile.FLUENCY_NEUTRAL).pace)
    assert nudge_at(40, desk, conductor, without) == ""


def test_nobody_is_nudged_who_does_not_want_it(desk: Desk, conductor: Conductor) -> None:
    say(conductor, FAST)
    readings = LiveReadings(nudges=False, pace_norm=PACE_NORM)
    assert nudge_at(40, desk, conductor, readings) == ""
    assert nudge_at(2 * TARGET, desk, conductor, readings) == ""


@pytest.mark.parametrize("form", [form for form in FormatId if form is not FormatId.STUDY])
def test_nobody_is_nudged_but_in_the_study_format(desk: Desk, form: FormatId) -> None:
    conductor = conductor_of(desk, form)
    conductor.send(events.AnswerRequested())
    desk.jobs.advance(1.0)
    say(conductor, FAST)
    readings = LiveReadings(nudges=True, pace_norm=PACE_NORM)
    assert nudge_at(25, desk, conductor, readings) == ""
    assert nudge_at(2 * TARGET, desk, conductor, readings) == ""


def test_another_take_is_nudged_anew(desk: Desk, conductor: Conductor) -> None:
    readings = LiveReadings(nudges=True, pace_norm=PACE_NORM)
    assert nudge_at(TARGET, desk, conductor, readings)
    readings.clear()
    assert nudge_at(3, desk, conductor, readings) == ""
    assert nudge_at(TARGET, desk, conductor, readings)


def test_while_a_silence_is_counted_down_nobody_is_nudged(desk: Desk) -> None:
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question(),))
    conductor = Conductor(plan, desk.fakes.services(AutoStop.BRISK), desk.jobs)
    conductor.start()
    conductor.send(events.AnswerRequested())
    desk.jobs.advance(1.0)
    for tenth in range(20):
        desk.fakes.recorder.shown = Level(*CLEAR, TARGET - 12 + tenth / 10)
        desk.jobs.advance(0.1)
    readings = LiveReadings(nudges=True, pace_norm=PACE_NORM)
    for second in range(11):
        desk.fakes.recorder.shown = Level(-70.0, -70.0, TARGET - 10 + second)
        desk.jobs.advance(0.1)
    live = readings.read(conductor)
    assert "Finishing in" in live.advice
    assert live.nudge == ""
