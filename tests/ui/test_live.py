"""The clock of the moment, and what is said of a microphone that hears too little."""

import pytest

from mockinterview.core import events
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from mockinterview.ui.controllers.live import LiveReadings
from mockinterview.ui.pages.interview import Live
from tests.fakes.sessions import question
from tests.ui.desk import Desk


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


def read_for(seconds: float, desk: Desk, conductor: Conductor, peak_dbfs: float) -> Live:
    """Return the last reading of some seconds with one level."""
    readings = LiveReadings()
    shown = Live()
    for _tick in range(round(seconds / 0.04)):
        desk.fakes.recorder.shown = Level(peak_dbfs - 10, peak_dbfs, 67.4)
        shown = readings.read(conductor)
    return shown


@pytest.mark.parametrize(
    ("peak_dbfs", "words"),
    [(-70.0, "muted"), (-0.1, "very loud")],
    ids=["too quiet", "too loud"],
)
def test_a_bad_level_is_said_after_three_seconds(
    desk: Desk, conductor: Conductor, peak_dbfs: float, words: str
) -> None:
    assert read_for(2.0, desk, conductor, peak_dbfs).advice == ""
    assert words in read_for(3.1, desk, conductor, peak_dbfs).advice


def test_a_good_level_needs_no_words(desk: Desk, conductor: Conductor) -> None:
    live = read_for(4.0, desk, conductor, -12.0)
    assert live == Live("1:07", "", -22.0, "")


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
