"""What a person's earlier answers say, read when an interview begins."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.delivery import Delivery
from mockinterview.core.errors import AppError
from mockinterview.core.events import AnswerRequested, FillerJudged, NextRequested, StopRequested
from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.transcript import Hearing
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Lane
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import hearing, question, session, spoken
from tests.fakes.transcriber import FakeTranscriber

MARK = LikelyFiller(start=6.0, end=6.4, confidence=0.6)


def marked() -> Hearing:
    return hearing().model_copy(update={"acoustics": Acoustics(fillers=(MARK,))})


class HearsFillers(FakeTranscriber):
    """Hears one likely filler in every take."""

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        super().transcribe(file, language=language)
        return marked()


class Interview:
    """A person in an interview, with what the store holds of earlier ones."""

    def __init__(self, folder: Path) -> None:
        self.fakes = FakeServices(folder, transcriber=HearsFillers())
        self.jobs = InlineJobs(self.fakes.clock)
        questions = (question("question-1"), question("question-2"))
        self.plan = Plan(format=FORMATS[FormatId.STUDY], questions=questions)

    def practised(self, times: int, *, is_filler: bool | None = None) -> None:
        """Let there be earlier sessions, in each of which the same sound was judged."""
        for day in range(1, times + 1):
            began = self.fakes.clock.now() - timedelta(days=day)
            answer = judged(is_filler=is_filler)
            kept = session(answer, id=f"before-{day}", started_at=began)
            self.fakes.store.kept[kept.id] = kept

    def begin(self) -> None:
        self.conductor = Conductor(self.plan, self.fakes.services(), self.jobs)
        self.conductor.start()

    def answer(self) -> Delivery:
        """Answer the question whose turn it is, and return what was measured."""
        self.conductor.send(AnswerRequested())
        self.jobs.advance(1.0)
        self.conductor.send(StopRequested())
        self.jobs.advance(1.0)
        attempt = self.conductor.state.attempt
        assert attempt is not None
        assert attempt.delivery is not None
        return attempt.delivery


def judged(*, is_filler: bool | None) -> Attempt:
    heard = marked()
    attempt = spoken(hearing=heard)
    measured = attempt.model_copy(update={"delivery": attempt.delivery_of(heard)})
    return measured.with_filler_judged(MARK.start, is_filler=is_filler)


@pytest.fixture
def interview(tmp_path: Path) -> Iterator[Interview]:
    made = Interview(tmp_path)
    yield made
    made.jobs.drain(0)


def test_the_first_interview_marks_from_the_measured_threshold(interview: Interview) -> None:
    interview.begin()
    assert interview.conductor.state.mark_from == MARK_FROM
    assert len(interview.answer().fillers or ()) == 1


def test_what_was_rejected_before_is_not_marked_again(interview: Interview) -> None:
    interview.practised(4, is_filler=False)
    interview.begin()
    assert interview.answer().fillers == ()


def test_what_was_accepted_before_is_marked(interview: Interview) -> None:
    interview.practised(4, is_filler=True)
    interview.begin()
    assert len(interview.answer().fillers or ()) == 1


def test_what_is_usual_comes_from_the_earlier_sessions(interview: Interview) -> None:
    interview.practised(3)
    interview.begin()
    assert interview.conductor.state.habits.usual.pace_speaking == pytest.approx(150, abs=1)


def test_an_answer_on_a_mark_is_stored_and_tunes_the_next_take(interview: Interview) -> None:
    interview.begin()
    before = interview.answer()
    first = AttemptKey(position=1, number=1)
    interview.conductor.send(FillerJudged(first, MARK.start, is_filler=False))
    kept = interview.fakes.store.kept[interview.conductor.state.session_id].attempts[0]
    assert kept.delivery is not None
    assert kept.delivery.fillers_a_minute == 0.0 != before.fillers_a_minute
    interview.conductor.send(NextRequested())
    interview.jobs.advance(1.0)
    assert interview.answer().fillers == ()


def test_the_habits_are_read_on_the_lane_of_the_database(interview: Interview) -> None:
    interview.practised(3)
    interview.jobs.hold(Lane.DATABASE)
    interview.begin()
    assert interview.conductor.state.habits.usual.pace_speaking is None
    while interview.jobs.waiting(Lane.DATABASE):
        interview.jobs.release(Lane.DATABASE)
    assert interview.conductor.state.habits.usual.pace_speaking is not None


def test_habits_that_cannot_be_read_hold_up_nothing(interview: Interview) -> None:
    interview.jobs.hold(Lane.DATABASE)
    interview.begin()
    interview.jobs.release(Lane.DATABASE)
    interview.fakes.store.failure = AppError("busy", "The database is busy.")
    interview.jobs.release(Lane.DATABASE)
    assert interview.conductor.state.trouble is None
    assert interview.conductor.state.mark_from == MARK_FROM
