"""A language model on this computer judges while the person reads, and never while they speak.

The conductor, the coach that waits and the cores are the real ones; the model is a coach that is
asked under the same halt as a request would be.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.coach.patient import PatientCoach
from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerRequested,
    Event,
    FinishRequested,
    NextRequested,
    StopRequested,
)
from mockinterview.core.feedback import Feedback, not_graded
from mockinterview.core.outlook import INTERRUPTED
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.session import Attempt
from mockinterview.core.state import Stage
from mockinterview.interview.catching_up import CatchingUp
from mockinterview.interview.conductor import Conductor
from mockinterview.network.halt import Halt
from mockinterview.ports import Answer, Lane, Seen, unseen
from mockinterview.services import LateCoaches, Services
from mockinterview.shared_cores import SharedCores, TakingTurns
from tests.fakes.coach import FakeCoach
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.waiting import THERE

GUARD_SECONDS = 0.25


class LocalModel(FakeCoach):
    """Judges under a halt, as a request does; ``cuts`` counts how often it was broken off."""

    name = "endpoint"

    def __init__(self, halt: Halt) -> None:
        super().__init__()
        self.cuts = 0
        self._halt = halt

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        try:
            with self._halt.cutting(self._cut):
                return super().judge(answer, seen=seen).model_copy(update={"coach": self.name})
        except AppError as error:
            return not_graded(self.name, error.failure)

    def _cut(self) -> None:
        self.cuts += 1


class Play:
    """An interview with a model on this computer."""

    def __init__(self, folder: Path, form: FormatId = FormatId.STUDY) -> None:
        self.halt = Halt()
        self.model, here = LocalModel(self.halt), FakeCoach()
        patient = PatientCoach(self.model, here)
        late = LateCoaches(patient, self.model, here, THERE, self.halt)
        self.fakes = FakeServices(folder, late=late, cores=SharedCores(self.halt))
        self.fakes.store.endpoint = THERE
        self.jobs = InlineJobs(self.fakes.clock)
        self.services = self._services(patient)
        plan = Plan(format=FORMATS[form], questions=(question("one"), question("two")))
        self.conductor = Conductor(plan, self.services, self.jobs)

    def press(self, *events: Event) -> None:
        for event in events:
            self.conductor.send(event)
            self.jobs.advance(GUARD_SECONDS)

    def kept(self) -> list[Feedback | None]:
        attempts = self.fakes.store.session(self.conductor.state.session_id).attempts
        return [attempt.feedback for attempt in attempts]

    def catch_up(self) -> CatchingUp:
        catching_up = CatchingUp(self.services, self.jobs, self._is_over, self._keep)
        catching_up.look()
        return catching_up

    def _services(self, patient: PatientCoach) -> Services:
        made = self.fakes.services()
        assert made.cores
        transcriber = TakingTurns(made.transcriber, made.cores)
        fields = {**vars(made), "coach": patient, "transcriber": transcriber}
        return Services(**fields)

    def _is_over(self) -> bool:
        return self.conductor.state.stage is Stage.FINISHED

    def _keep(self, session_id: str, attempt: Attempt) -> None:
        assert session_id == self.conductor.state.session_id
        assert attempt.feedback


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    made = Play(tmp_path)
    yield made
    made.jobs.drain(0)


def test_model_judges_while_the_person_reads(play: Play) -> None:
    play.conductor.start()
    play.press(AnswerRequested(), StopRequested())
    assert play.conductor.state.stage is Stage.REVIEWING
    (feedback,) = play.kept()
    assert feedback
    assert (feedback.coach, feedback.stand_in) == ("endpoint", None)


def test_model_that_is_not_done_when_the_microphone_opens_is_broken_off_and_asked_at_the_end(
    play: Play,
) -> None:
    play.conductor.start()
    play.jobs.hold(Lane.COACH)
    play.press(AnswerRequested(), StopRequested(), NextRequested())
    play.press(AnswerRequested())
    play.jobs.release(Lane.COACH)
    first, second = play.kept()
    assert second is None
    assert first
    assert first.stand_in
    assert (first.coach, first.stand_in.reason.code) == ("offline", INTERRUPTED)
    assert play.model.judged == []
    play.press(StopRequested())
    play.jobs.release(Lane.COACH)
    assert len(play.model.judged) == 1
    play.press(NextRequested())
    play.catch_up()
    assert [feedback.coach for feedback in play.kept() if feedback] == ["endpoint"] * 2
    assert play.fakes.store.deferred() == []


def test_microphone_that_opens_cuts_the_request_that_is_under_way(play: Play) -> None:
    play.conductor.start()
    play.press(AnswerRequested(), StopRequested(), NextRequested())
    with play.halt.cutting(play.model._cut):
        assert play.model.cuts == 0
        play.press(AnswerRequested())
        assert play.model.cuts > 0


def test_model_is_held_until_the_answer_is_written_down(play: Play) -> None:
    play.conductor.start()
    play.jobs.hold(Lane.RECOGNISER)
    play.press(AnswerRequested(), StopRequested())
    assert play.conductor.state.stage is Stage.TRANSCRIBING
    with pytest.raises(AppError, match="waits while answers are written down"):
        play.halt.require_free()
    while play.jobs.waiting(Lane.RECOGNISER):
        play.jobs.release(Lane.RECOGNISER)
    play.halt.require_free()


def test_model_is_free_when_the_interview_is_over_in_every_format(tmp_path: Path) -> None:
    for form in FormatId:
        play = Play(tmp_path / form, form)
        play.conductor.start()
        play.press(AnswerRequested(), FinishRequested(), FinishRequested())
        assert play.conductor.state.stage is Stage.FINISHED
        play.halt.require_free()
        play.jobs.drain(0)
