import pytest

from mockinterview.audio.continuity import Continuity

BLOCK = 0.03


def steady(
    watch: Continuity, blocks: int, *, start: float = 0.0, clock_error: float = 0.0
) -> float:
    """Bring blocks on time; return when the next one is due."""
    for number in range(blocks):
        watch.heard(start + number * BLOCK * (1 + clock_error), BLOCK)
    return start + blocks * BLOCK * (1 + clock_error)


def test_nothing_is_missing_before_the_first_block() -> None:
    assert Continuity().missing_seconds == 0.0


def test_nothing_is_missing_where_blocks_come_on_time() -> None:
    watch = Continuity()
    steady(watch, 1000, start=77.0)
    assert watch.missing_seconds == 0.0


def test_blocks_that_come_late_and_then_in_a_burst_are_not_missing() -> None:
    watch = Continuity()
    now = steady(watch, 100)
    for _late in range(40):
        watch.heard(now + 40 * BLOCK, BLOCK)
    steady(watch, 40, start=now + 41 * BLOCK)
    assert watch.missing_seconds == 0.0


def test_sound_that_never_came_is_missing() -> None:
    watch = Continuity()
    now = steady(watch, 100)
    steady(watch, 100, start=now + 0.37)
    assert watch.missing_seconds == pytest.approx(0.37, abs=0.001)


def test_a_first_block_that_comes_late_hides_no_loss() -> None:
    watch = Continuity()
    watch.heard(0.2, BLOCK)
    now = steady(watch, 100, start=BLOCK)
    steady(watch, 100, start=now + 0.25)
    assert watch.missing_seconds == pytest.approx(0.25, abs=0.001)


def test_too_little_to_be_sure_is_not_missing() -> None:
    watch = Continuity()
    now = steady(watch, 100)
    steady(watch, 100, start=now + 0.08)
    assert watch.missing_seconds == 0.0


@pytest.mark.parametrize("clock_error", [-0.0003, 0.0003])
def test_a_clock_that_runs_a_little_wrong_for_an_hour_loses_nothing(clock_error: float) -> None:
    watch = Continuity()
    steady(watch, 120_000, clock_error=clock_error)
    assert watch.missing_seconds == 0.0
