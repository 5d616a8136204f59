import pytest

from mockinterview.interview.countdown import Countdown
from tests.fakes.jobs import InlineJobs


class Bell:
    """A countdown and how often it rang."""

    def __init__(self) -> None:
        self.jobs = InlineJobs()
        self.countdown = Countdown(self.jobs, self.jobs.clock)
        self.rings = 0

    def ring(self) -> None:
        self.rings += 1


@pytest.fixture
def bell() -> Bell:
    return Bell()


def test_it_rings_once_when_the_time_is_over(bell: Bell) -> None:
    bell.countdown.start(30, bell.ring)
    bell.jobs.advance(29)
    assert (bell.rings, bell.countdown.remaining_seconds) == (0, pytest.approx(1))
    bell.jobs.advance(100)
    assert (bell.rings, bell.countdown.remaining_seconds) == (1, None)


def test_time_stands_still_while_it_is_paused(bell: Bell) -> None:
    bell.countdown.start(30, bell.ring)
    bell.jobs.advance(10)
    bell.countdown.pause()
    bell.countdown.pause()
    bell.jobs.advance(100)
    assert bell.countdown.remaining_seconds == pytest.approx(20)
    bell.countdown.resume()
    bell.jobs.advance(20)
    assert bell.rings == 1


def test_a_stopped_countdown_does_not_ring_and_does_not_resume(bell: Bell) -> None:
    bell.countdown.start(30, bell.ring)
    bell.countdown.stop()
    bell.countdown.resume()
    bell.jobs.advance(100)
    assert (bell.rings, bell.countdown.remaining_seconds) == (0, None)


def test_a_new_countdown_takes_the_place_of_the_old(bell: Bell) -> None:
    bell.countdown.start(5, bell.ring)
    bell.countdown.start(50, bell.ring)
    bell.jobs.advance(49)
    assert bell.rings == 0
    bell.jobs.advance(1)
    assert bell.rings == 1
