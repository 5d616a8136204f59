"""An exam through the conductor: sealed as it goes, and with notes on the focus."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerRequested,
    Event,
    FinishRequested,
    SkipRequested,
    StopRequested,
)
from mockinterview.core.focus import SHORTEST_SECONDS
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.seal import LinkKind
from mockinterview.core.sealing import check
from mockinterview.core.session import Session
from mockinterview.core.state import Stage
from mockinterview.interview.conductor import Conductor, Owner
from mockinterview.ports import Lane
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question

A_MOMENT = 0.25


class Exam:
    """An exam of two questions with fakes."""

    def __init__(self, folder: Path, form: FormatId = FormatId.EXAM, *, tells: bool = True) -> None:
        self.fakes = FakeServices(folder)
        self.jobs = InlineJobs(self.fakes.clock)
        asked = (question("first"), question("second"))
        plan = Plan(format=FORMATS[form], questions=asked)
        self.conductor = Conductor(plan, self.fakes.services(), self.jobs, Owner(tells_focus=tells))

    def press(self, *events: Event) -> None:
        for event in events:
            self.conductor.send(event)
            self.jobs.advance(A_MOMENT)

    def answer(self) -> None:
        self.press(AnswerRequested(), StopRequested())

    def be_away(self, seconds: float) -> None:
        self.conductor.lose_focus()
        self.jobs.advance(seconds)
        self.conductor.regain_focus()

    @property
    def session(self) -> Session:
        return self.fakes.store.session(self.conductor.state.session_id)

    @property
    def away_seconds(self) -> list[float]:
        return [away.seconds for away in self.session.focus.aways] if self.session.focus else []


@pytest.fixture
def exam(tmp_path: Path) -> Iterator[Exam]:
    held = Exam(tmp_path)
    held.conductor.start()
    yield held
    held.jobs.drain(0)


def test_an_exam_is_sealed_when_its_last_answer_is_judged(exam: Exam) -> None:
    exam.answer()
    assert exam.session.seal
    assert exam.session.seal.closing is None
    exam.answer()
    assert exam.conductor.state.stage is Stage.FINISHED
    kinds = [link.kind for link in exam.session.seal.links]
    assert kinds.count(LinkKind.ANSWER) == 2
    assert kinds[-1] is LinkKind.SEALED
    found = check(exam.session, exam.fakes.store.digest)
    assert found
    assert found.is_unchanged
    assert found.sealed_at == exam.session.finished_at


def test_feedback_that_nobody_waited_for_is_linked_behind_the_seal(exam: Exam) -> None:
    exam.jobs.hold(Lane.COACH)
    exam.answer()
    exam.answer()
    exam.press(FinishRequested())
    assert exam.conductor.state.stage is Stage.FINISHED
    for _answer in range(2):
        exam.jobs.release(Lane.COACH)
    assert exam.session.seal
    late = [link.kind for link in exam.session.seal.links if exam.session.seal.is_late(link)]
    assert late == [LinkKind.FEEDBACK, LinkKind.FEEDBACK]


def test_an_exam_that_is_closed_in_between_is_sealed_with_what_was_said(exam: Exam) -> None:
    exam.answer()
    exam.conductor.close()
    assert exam.session.seal
    assert exam.session.seal.sealed_at == exam.session.finished_at


def test_a_time_without_focus_is_noted_with_its_question(exam: Exam) -> None:
    exam.answer()
    left_at = exam.fakes.clock.now()
    exam.be_away(12.34)
    assert exam.session.focus
    (away,) = exam.session.focus.aways
    assert (away.position, away.left_at, away.seconds) == (2, left_at, 12.3)
    assert exam.session.seal
    assert exam.session.seal.links[-1].kind is LinkKind.AWAY


def test_a_blink_of_the_desktop_is_no_leaving(exam: Exam) -> None:
    exam.be_away(SHORTEST_SECONDS - 0.1)
    assert exam.away_seconds == []


def test_the_focus_that_is_lost_twice_in_a_row_is_one_time(exam: Exam) -> None:
    exam.conductor.lose_focus()
    exam.jobs.advance(2)
    exam.be_away(3)
    exam.conductor.regain_focus()
    assert exam.away_seconds == [5.0]


def test_who_is_away_at_the_end_is_noted_before_the_record_is_sealed(exam: Exam) -> None:
    exam.conductor.lose_focus()
    exam.jobs.advance(4)
    exam.press(SkipRequested())
    exam.press(SkipRequested())
    assert exam.away_seconds == [pytest.approx(4 + A_MOMENT, abs=0.1)]
    assert exam.session.seal
    assert [link.kind for link in exam.session.seal.links][-2:] == [
        LinkKind.AWAY,
        LinkKind.SEALED,
    ]


def test_who_waits_for_feedback_may_look_where_they_like(exam: Exam) -> None:
    exam.jobs.hold(Lane.COACH)
    exam.answer()
    exam.answer()
    assert exam.conductor.state.is_ending
    exam.be_away(60)
    assert exam.away_seconds == []
    exam.jobs.release(Lane.COACH)


def test_a_terminal_that_cannot_tell_leaves_no_notes_at_all(tmp_path: Path) -> None:
    exam = Exam(tmp_path, tells=False)
    exam.conductor.start()
    exam.be_away(10)
    assert exam.session.focus is None
    assert exam.session.seal


@pytest.mark.parametrize("form", [form for form in FormatId if form is not FormatId.EXAM])
def test_no_other_format_is_watched_or_sealed(tmp_path: Path, form: FormatId) -> None:
    held = Exam(tmp_path, form)
    held.conductor.start()
    held.be_away(10)
    assert (held.session.focus, held.session.seal) == (None, None)


def test_a_note_that_cannot_be_kept_is_told(exam: Exam) -> None:
    exam.conductor.lose_focus()
    exam.jobs.advance(9)
    exam.fakes.store.failure = AppError("broken", "It broke.")
    exam.conductor.regain_focus()
    assert exam.conductor.state.trouble
