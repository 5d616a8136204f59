"""Feedback that is coming: told at once, then ten times a second at most, and never late."""

from functools import partial
from threading import get_ident

import pytest

from mockinterview.interview.coming_feedback import SECONDS_BETWEEN, ComingFeedback
from mockinterview.interview.jobs import LoopJobs
from mockinterview.ports import Lane
from tests.fakes.jobs import InlineJobs


@pytest.fixture
def jobs() -> InlineJobs:
    return InlineJobs()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def coming(jobs: InlineJobs, told: list[str]) -> ComingFeedback:
    return ComingFeedback(jobs, told.append)


def test_first_words_are_told_at_once(coming: ComingFeedback, told: list[str]) -> None:
    coming.seen("You")
    assert told == ["You"]


def test_pieces_in_between_wait_for_their_turn(
    coming: ComingFeedback, jobs: InlineJobs, told: list[str]
) -> None:
    for text in ("You", "You named", "You named the", "You named the split."):
        coming.seen(text)
    jobs.advance(SECONDS_BETWEEN / 2)
    assert told == ["You"]
    jobs.advance(SECONDS_BETWEEN / 2)
    assert told == ["You", "You named the split."]


def test_last_piece_is_told_though_nothing_comes_after_it(
    coming: ComingFeedback, jobs: InlineJobs, told: list[str]
) -> None:
    coming.seen("You")
    coming.seen("You named")
    jobs.advance(10 * SECONDS_BETWEEN)
    assert told == ["You", "You named"]
    coming.seen("You named it.")
    assert told[-1] == "You named it."


def test_nothing_is_told_of_feedback_that_is_whole(
    coming: ComingFeedback, jobs: InlineJobs, told: list[str]
) -> None:
    coming.seen("You")
    coming.seen("You named")
    coming.close()
    coming.seen("You named it.")
    jobs.advance(10 * SECONDS_BETWEEN)
    assert told == ["You"]


def test_words_that_come_on_the_coachs_lane_are_told_on_the_owners_thread() -> None:
    jobs, threads = LoopJobs(), set[int]()
    coming = ComingFeedback(jobs, lambda _text: threads.add(get_ident()))
    jobs.start(Lane.COACH, partial(coming.seen, "You"))
    jobs.run_until(lambda: bool(threads))
    assert jobs.drain(5.0)
    assert threads == {get_ident()}
