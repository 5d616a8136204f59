from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.events import AnswerRequested, StopRequested
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.interview.conductor import Conductor, Owner
from mockinterview.interview.rehearsal import Rehearsal
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.voice import FakeVoice


def a_plan(form: FormatId = FormatId.STUDY, *, panel: bool = False) -> Plan:
    questions = (question("one", ask="What is one?"), question("two", ask="What is two?"))
    return Plan(format=FORMATS[form], questions=questions, panel=panel)


@pytest.fixture
def fakes(tmp_path: Path) -> FakeServices:
    return FakeServices(tmp_path)


@pytest.mark.parametrize("form", list(FormatId))
def test_what_was_rehearsed_is_not_synthesised_again(fakes: FakeServices, form: FormatId) -> None:
    plan, services = a_plan(form), fakes.services()
    rehearsal = Rehearsal.of(plan, services)
    rehearsal.prepare()
    assert len(fakes.voice.said) == 1
    jobs = InlineJobs(fakes.clock)

    Conductor(plan, services, jobs, Owner(speech=rehearsal.speech)).start()

    assert fakes.voice.said.count(fakes.voice.said[0]) == 1
    assert len(fakes.player.heard) == 1
    jobs.drain(0)


def test_a_question_that_was_rehearsed_and_one_that_was_not_are_both_heard(
    fakes: FakeServices,
) -> None:
    plan, services = a_plan(FormatId.REAL), fakes.services()
    rehearsal = Rehearsal.of(plan, services)
    rehearsal.prepare()
    jobs = InlineJobs(fakes.clock)
    conductor = Conductor(plan, services, jobs, Owner(speech=rehearsal.speech))
    conductor.start()

    for event in (AnswerRequested(), StopRequested()):
        conductor.send(event)
        jobs.advance(1.0)

    assert len(fakes.player.heard) == 2
    conductor.close()
    jobs.drain(0)


def test_the_loudspeaker_is_ready_before_anything_is_to_be_heard(fakes: FakeServices) -> None:
    Rehearsal.of(a_plan(), fakes.services()).prepare()

    assert fakes.player.is_warm
    assert not fakes.player.heard


def test_no_loudspeaker_yet_hinders_no_rehearsal(fakes: FakeServices) -> None:
    fakes.player.failure = AppError("no_audio_library", "There is no sound.")
    rehearsal = Rehearsal.of(a_plan(), fakes.services())
    rehearsal.prepare()
    assert len(fakes.voice.said) == 1


def test_a_voice_that_fails_says_so_to_who_rehearses(fakes: FakeServices) -> None:
    fakes.voice.failure = AppError("voice_broken", "The voice is broken.")

    with pytest.raises(AppError, match="broken"):
        Rehearsal.of(a_plan(), fakes.services()).prepare()


def test_the_coach_reads_the_questions_of_the_plan(fakes: FakeServices) -> None:
    plan = a_plan()

    Rehearsal.of(plan, fakes.services()).warm_coach()

    assert fakes.coach.warmed == ["one", "two"]


def test_a_rehearsal_fits_its_plan_and_voices_alone(tmp_path: Path) -> None:
    plan = a_plan(panel=True)
    services = FakeServices(tmp_path, second_voice=FakeVoice("second")).services()
    others = FakeServices(tmp_path).services()
    rehearsal = Rehearsal.of(plan, services)

    assert rehearsal.fits(plan, services)
    assert not rehearsal.fits(a_plan(panel=True), services)
    assert not rehearsal.fits(plan, others)
