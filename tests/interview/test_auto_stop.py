"""An answer that ends after a long silence, where a person chose that."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.core.endpointing import AutoStop
from mockinterview.core.events import AnswerRequested, PauseRequested, StopRequested
from mockinterview.core.norms import Profile
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import Stage
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question

ROOM, VOICE = -62.0, -25.0
TICK = 0.1


class Answer:
    """A person who has begun to answer, and a microphone that hears them."""

    def __init__(self, folder: Path, preset: AutoStop, profile: Profile = Profile.STANDARD) -> None:
        self.fakes = FakeServices(folder)
        self.jobs = InlineJobs(self.fakes.clock)
        plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question(),))
        services = replace(self.fakes.services(auto_stop=preset), profile=profile)
        self.conductor = Conductor(plan, services, self.jobs)
        self.seconds = 0.0
        self.conductor.start()
        self.conductor.send(AnswerRequested())
        self.jobs.advance(0.5)

    @property
    def stage(self) -> Stage:
        return self.conductor.state.stage

    def hear(self, level: float, seconds: float) -> None:
        for _ in range(round(seconds / TICK)):
            self.seconds += TICK
            self.fakes.recorder.shown = Level(level, level + 10, self.seconds)
            self.jobs.advance(TICK)


@pytest.fixture
def brisk(tmp_path: Path) -> Iterator[Answer]:
    answer = Answer(tmp_path, AutoStop.BRISK)
    yield answer
    answer.conductor.close()
    answer.jobs.drain(0)


def test_a_long_silence_ends_the_answer_after_a_countdown(brisk: Answer) -> None:
    brisk.hear(ROOM, 0.5)
    brisk.hear(VOICE, 5)
    brisk.hear(ROOM, 11)
    assert brisk.stage is Stage.LISTENING
    assert brisk.conductor.silence_countdown_seconds == pytest.approx(2, abs=0.3)
    brisk.hear(ROOM, 2.5)
    assert brisk.stage is Stage.REVIEWING
    assert brisk.conductor.silence_countdown_seconds is None


def test_a_sound_in_the_countdown_lets_the_answer_go_on(brisk: Answer) -> None:
    brisk.hear(ROOM, 0.5)
    brisk.hear(VOICE, 5)
    brisk.hear(ROOM, 12)
    brisk.hear(-45.0, 0.2)
    brisk.hear(ROOM, 9)
    assert brisk.stage is Stage.LISTENING


def test_nothing_is_counted_while_the_recording_is_paused(brisk: Answer) -> None:
    brisk.hear(ROOM, 0.5)
    brisk.hear(VOICE, 5)
    brisk.conductor.send(PauseRequested())
    brisk.jobs.advance(120)
    assert brisk.stage is Stage.PAUSED
    assert brisk.conductor.silence_countdown_seconds is None


def test_nothing_is_watched_after_the_answer(brisk: Answer) -> None:
    brisk.hear(VOICE, 5)
    brisk.conductor.send(StopRequested())
    brisk.jobs.advance(60)
    assert brisk.stage is Stage.REVIEWING
    assert brisk.jobs.timer_count == 0


def test_without_the_choice_no_silence_ends_an_answer(tmp_path: Path) -> None:
    answer = Answer(tmp_path, AutoStop.OFF)
    answer.hear(ROOM, 0.5)
    answer.hear(VOICE, 5)
    answer.hear(ROOM, 120)
    assert answer.stage is Stage.LISTENING
    answer.conductor.close()
    answer.jobs.drain(0)


def test_the_fluency_neutral_profile_lets_a_silence_last_longer(tmp_path: Path) -> None:
    patient = Answer(tmp_path, AutoStop.BRISK, Profile.FLUENCY_NEUTRAL)
    patient.hear(ROOM, 0.5)
    patient.hear(VOICE, 5)
    patient.hear(ROOM, 18)
    assert patient.conductor.silence_countdown_seconds is None
    assert patient.stage is Stage.LISTENING
    patient.hear(ROOM, 9)
    assert patient.stage is Stage.REVIEWING
    patient.conductor.close()
    patient.jobs.drain(0)
