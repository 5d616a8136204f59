"""A transcript that is begun while the take is recorded, through the conductor."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerRequested,
    AnswerTyped,
    Event,
    PauseRequested,
    RetakeRequested,
    SkipRequested,
    StopRequested,
)
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import Stage
from mockinterview.core.transcript import Caption
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Following, Lane
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.transcriber import FakeTranscriber

BROKEN = AppError("broken", "It broke.", retryable=True)


class Answering:
    """A person who is in the middle of the first answer."""

    def __init__(self, folder: Path) -> None:
        self.fakes = FakeServices(folder)
        self.jobs = InlineJobs(self.fakes.clock)
        first = question("question-1").model_copy(update={"terms": ("stack",)})
        questions = (first, question("question-2"))
        plan = Plan(format=FORMATS[FormatId.STUDY], questions=questions)
        self.conductor = Conductor(plan, self.fakes.services(), self.jobs)
        self.conductor.start()
        self.send(AnswerRequested())

    @property
    def stage(self) -> Stage:
        return self.conductor.state.stage

    @property
    def caption(self) -> Caption | None:
        return self.conductor.state.caption

    def send(self, event: Event) -> None:
        self.conductor.send(event)
        self.jobs.advance(0.5)


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[Answering]:
    play = Answering(tmp_path)
    yield play
    play.jobs.drain(0)


def test_the_caption_grows_while_the_person_speaks(answering: Answering) -> None:
    assert answering.stage is Stage.LISTENING
    assert answering.caption == Caption(partial="a")


def test_the_transcript_comes_from_what_was_followed(answering: Answering) -> None:
    answering.send(StopRequested())
    attempt = answering.conductor.state.attempt
    assert attempt is not None
    assert attempt.hearing is not None
    assert attempt.hearing.transcript.text == answering.fakes.transcriber.text
    assert len(answering.fakes.transcriber.files) == 1


def test_the_recogniser_is_told_the_terms_of_the_question(answering: Answering) -> None:
    assert answering.fakes.transcriber.terms == ("stack",)


def test_nothing_is_looked_at_any_more_after_the_answer(answering: Answering) -> None:
    answering.send(StopRequested())
    before = answering.jobs.started.count(Lane.RECOGNISER)
    answering.jobs.advance(10)
    assert answering.jobs.started.count(Lane.RECOGNISER) == before


@pytest.mark.parametrize("event", [SkipRequested(), AnswerTyped("By hand.")])
def test_an_answer_that_is_not_wanted_is_not_transcribed(
    answering: Answering, event: Event
) -> None:
    answering.send(event)
    answering.jobs.advance(10)
    assert answering.fakes.transcriber.files == []


def test_starting_over_begins_a_caption_of_its_own(answering: Answering) -> None:
    answering.jobs.hold(Lane.RECOGNISER)
    answering.send(RetakeRequested())
    assert answering.stage is Stage.LISTENING
    assert answering.caption is None


def test_the_caption_stays_in_sight_in_a_pause(answering: Answering) -> None:
    answering.send(PauseRequested())
    assert answering.caption == Caption(partial="a")


class Deaf(FakeTranscriber):
    """A recogniser that cannot follow."""

    def follow(
        self,
        file: Path,  # noqa: ARG002 - it hears nothing
        *,
        language: str,  # noqa: ARG002
        terms: Sequence[str] = (),  # noqa: ARG002
    ) -> Following:
        raise BROKEN


def test_a_take_that_could_not_be_followed_is_transcribed_whole(tmp_path: Path) -> None:
    fakes = FakeServices(tmp_path)
    fakes.transcriber = Deaf()
    jobs = InlineJobs(fakes.clock)
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question("question-1"),))
    conductor = Conductor(plan, fakes.services(), jobs)
    conductor.start()
    for event in (AnswerRequested(), StopRequested()):
        conductor.send(event)
        jobs.advance(0.5)
    attempt = conductor.state.attempt
    assert attempt is not None
    assert attempt.hearing is not None
    assert attempt.trouble is None
    jobs.drain(0)


def test_the_first_load_of_a_model_loses_no_answer(tmp_path: Path) -> None:
    fakes = FakeServices(tmp_path)
    jobs = InlineJobs(fakes.clock)
    jobs.hold(Lane.RECOGNISER)
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question("question-1"),))
    conductor = Conductor(plan, fakes.services(), jobs)
    conductor.start()
    for event in (AnswerRequested(), StopRequested()):
        conductor.send(event)
        jobs.advance(0.5)
    while jobs.waiting(Lane.RECOGNISER):
        jobs.release(Lane.RECOGNISER)
    assert conductor.state.stage is Stage.REVIEWING
    assert len(fakes.transcriber.files) == 1
    jobs.drain(0)
