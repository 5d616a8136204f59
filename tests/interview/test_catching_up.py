"""While the program is open, what waits is judged beside the person, and never too early."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.coach.patient import PatientCoach
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.outlook import INTERRUPTED
from mockinterview.core.session import Attempt
from mockinterview.interview.catching_up import (
    _CLOSING,
    SOON_SECONDS,
    WATCH_SECONDS,
    CatchingUp,
)
from mockinterview.network.halt import Halt
from mockinterview.ports import Lane
from mockinterview.services import LateCoaches
from mockinterview.shared_cores import SharedCores
from tests.fakes.coach import FakeCoach
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import DOWN, SESSION_ID, session
from tests.fakes.waiting import THERE, waiting

CUT = Failure(code=INTERRUPTED, message="The recogniser comes first.", retryable=True)
BUSY = AppError("database_busy", "Another program is using the database.", retryable=True)


class Open:
    """A program that is open, with an endpoint that does as the test says."""

    def __init__(self, folder: Path) -> None:
        self.there = FakeCoach()
        here = FakeCoach()
        self.halt = Halt()
        late = LateCoaches(PatientCoach(self.there, here), self.there, here, THERE, self.halt)
        self.fakes = FakeServices(folder, late=late)
        self.fakes.store.endpoint = THERE
        self.jobs = InlineJobs(self.fakes.clock)
        self.is_interviewing = False
        self.kept: list[str] = []
        self.catching_up = self.catch_up()

    def catch_up(self) -> CatchingUp:
        return CatchingUp(self.fakes.services(), self.jobs, self._may_begin, self._keep)

    def store(self, *attempts: Attempt) -> None:
        self.fakes.store.begin_session(session())
        for attempt in attempts:
            self.fakes.store.save_attempt(SESSION_ID, attempt)

    @property
    def waiting(self) -> list[str]:
        return [str(each.attempt.key) for each in self.fakes.store.deferred()]

    def _may_begin(self) -> bool:
        return not self.is_interviewing

    def _keep(self, session_id: str, attempt: Attempt) -> None:
        assert session_id == SESSION_ID
        self.kept.append(f"{attempt.key} {attempt.feedback.score if attempt.feedback else None}")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Open]:
    made = Open(tmp_path)
    yield made
    made.catching_up.close()
    made.jobs.drain(0)


def test_all_that_waits_is_judged_in_its_order(program: Open) -> None:
    program.store(waiting(2), waiting(1))
    program.catching_up.look()
    assert program.kept == ["2.1 0", "1.1 0"]
    assert program.waiting == []
    assert program.jobs.timer_count == 0


def test_one_answer_is_judged_at_a_time_on_a_lane_of_its_own(program: Open) -> None:
    program.store(waiting(1), waiting(2))
    program.jobs.hold(Lane.LATER)
    program.catching_up.look()
    program.catching_up.look()
    assert program.jobs.waiting(Lane.LATER) == 1
    assert Lane.COACH not in program.jobs.started
    program.jobs.release(Lane.LATER)
    assert program.jobs.waiting(Lane.LATER) == 1
    program.jobs.release(Lane.LATER)
    assert program.waiting == []


def test_failure_of_the_endpoint_ends_it_until_the_next_try_is_due(program: Open) -> None:
    program.store(waiting(1), waiting(2))
    program.there.reason = DOWN
    program.catching_up.look()
    assert len(program.there.judged) == 1
    assert program.waiting == ["1.1", "2.1"]
    program.jobs.advance(119.0)
    assert len(program.there.judged) == 1
    program.jobs.advance(1.0)
    assert program.waiting == []
    assert len(program.there.judged) == 3


def test_wait_that_a_service_asked_for_is_kept_across_starts(program: Open) -> None:
    program.store(waiting(1))
    program.there.reason = DOWN.model_copy(update={"wait_seconds": 3600.0})
    program.catching_up.look()
    program.catching_up.close()
    program.halt.let_go(_CLOSING)
    program.catching_up = program.catch_up()
    program.catching_up.look()
    assert len(program.there.judged) == 1
    program.jobs.advance(3600.0)
    assert program.waiting == []


def test_nothing_begins_during_an_interview_and_all_does_after_it(program: Open) -> None:
    program.store(waiting(1))
    program.is_interviewing = True
    program.catching_up.look()
    assert program.there.judged == []
    program.is_interviewing = False
    program.catching_up.look()
    assert program.waiting == []


def test_judgement_that_was_broken_off_waits_and_is_tried_soon_again(program: Open) -> None:
    program.store(waiting(1))
    program.there.reason = CUT
    program.catching_up.look()
    (left,) = program.fakes.store.deferred()
    assert (left.tries, left.is_claimed) == (1, False)
    program.jobs.advance(SOON_SECONDS)
    assert program.waiting == []


def test_model_on_this_computer_waits_for_an_interview_in_another_program(
    program: Open,
) -> None:
    program.store(waiting(1))
    program.fakes.cores = SharedCores(program.halt)
    program.catching_up = program.catch_up()
    program.fakes.store.is_beside_an_interview = True
    program.catching_up.look()
    assert program.there.judged == []
    program.fakes.store.is_beside_an_interview = False
    program.jobs.advance(SOON_SECONDS)
    assert program.waiting == []


def test_model_on_this_computer_gives_way_to_an_interview_that_begins_in_another_program(
    program: Open,
) -> None:
    program.store(waiting(1))
    program.fakes.cores = SharedCores(program.halt)
    program.catching_up = program.catch_up()
    program.jobs.hold(Lane.LATER)
    program.catching_up.look()
    program.jobs.advance(WATCH_SECONDS)
    program.halt.require_free()
    program.fakes.store.is_beside_an_interview = True
    program.jobs.advance(WATCH_SECONDS)
    with pytest.raises(AppError, match="under way in another program"):
        program.halt.require_free()
    program.there.reason = CUT
    program.jobs.release(Lane.LATER)
    program.halt.require_free()
    assert program.waiting == ["1.1"]
    program.fakes.store.is_beside_an_interview = False
    program.jobs.advance(SOON_SECONDS)
    program.jobs.release(Lane.LATER)
    assert program.waiting == []


def test_model_elsewhere_waits_for_no_other_program(program: Open) -> None:
    program.store(waiting(1))
    program.fakes.store.is_beside_an_interview = True
    program.catching_up.look()
    assert program.waiting == []


def test_answers_for_another_endpoint_are_left_alone(program: Open) -> None:
    program.fakes.store.endpoint = "http://127.0.0.1:2/v1"
    program.store(waiting(1))
    program.fakes.store.endpoint = THERE
    program.catching_up.look()
    assert program.there.judged == []
    assert program.jobs.timer_count == 0


def test_deleted_session_gets_no_judgement(program: Open) -> None:
    program.store(waiting(1))
    program.jobs.hold(Lane.LATER)
    program.catching_up.look()
    program.fakes.store.delete_session(SESSION_ID)
    program.jobs.release(Lane.LATER)
    assert program.kept == []


def test_closing_breaks_off_what_is_under_way_and_begins_nothing(program: Open) -> None:
    program.store(waiting(1), waiting(2))
    program.jobs.hold(Lane.LATER)
    program.catching_up.look()
    program.catching_up.close()
    with pytest.raises(AppError, match="was closed"):
        program.halt.require_free()
    program.there.reason = CUT
    program.jobs.release(Lane.LATER)
    assert program.waiting == ["1.1", "2.1"]
    assert not program.fakes.store.deferred()[0].is_claimed
    assert program.jobs.timer_count == 0
    program.catching_up.look()
    assert program.jobs.waiting(Lane.LATER) == 0


def test_database_that_is_busy_costs_nothing_but_the_moment(program: Open) -> None:
    program.store(waiting(1))
    program.fakes.store.failure = BUSY
    program.catching_up.look()
    assert program.there.judged == []
    program.catching_up.look()
    assert program.waiting == []


def test_time_of_the_next_try_is_told_by_the_stand_in(program: Open) -> None:
    program.store(waiting(1))
    program.there.reason = DOWN
    program.catching_up.look()
    (left,) = program.fakes.store.deferred()
    assert left.not_before == program.fakes.clock.now() + timedelta(minutes=2)


def test_program_without_coaches_for_what_waits_looks_for_nothing(tmp_path: Path) -> None:
    fakes = FakeServices(tmp_path)
    jobs = InlineJobs(fakes.clock)
    catching_up = CatchingUp(fakes.services(), jobs, lambda: True, lambda *_: None)
    catching_up.look()
    catching_up.close()
    assert jobs.started == []
