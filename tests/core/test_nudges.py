"""Nudges for time and pace: few, one at a time, and none where they would disturb."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.core.norms import PACE_NORM, Norm
from mockinterview.core.nudges import (
    APART_SECONDS,
    FIRST_SECONDS,
    SHOWN_SECONDS,
    Moment,
    Nudge,
    Nudger,
)

FAST, CALM = 190.0, 140.0
AT_TARGET, FAR_PAST, PACE = Nudge.AT_TARGET, Nudge.FAR_PAST_TARGET, Nudge.PACE


def told(
    moments: list[Moment], target: float = 60.0, norm: Norm | None = PACE_NORM
) -> list[tuple[float, Nudge]]:
    """Return each nudge with the second in which it came."""
    nudger = Nudger(target, norm)
    before: Nudge | None = None
    came = []
    for moment in moments:
        nudger.hear(moment)
        if nudger.shown is not None and nudger.shown is not before:
            came.append((moment.seconds, nudger.shown))
        before = nudger.shown
    return came


def seconds(until: int, pace: float | None = None, since: int = 1) -> list[Moment]:
    return [Moment(seconds=float(at), pace=pace) for at in range(since, until + 1)]


def test_time_is_told_at_the_target_and_at_half_as_much_again_and_no_more() -> None:
    assert told(seconds(600)) == [(60.0, AT_TARGET), (90.0, FAR_PAST)]


def test_an_answer_that_ends_before_its_target_is_not_nudged() -> None:
    assert told(seconds(59)) == []


def test_a_nudge_goes_by_itself() -> None:
    nudger = Nudger(60.0, None)
    for moment in seconds(60 + int(SHOWN_SECONDS) - 1):
        nudger.hear(moment)
    assert nudger.shown is AT_TARGET
    nudger.hear(Moment(seconds=60.0 + SHOWN_SECONDS))
    assert nudger.shown is None


def test_nobody_is_nudged_at_the_beginning() -> None:
    assert told(seconds(300, FAST), target=10.0)[0] == (FIRST_SECONDS, FAR_PAST)
    assert told(seconds(19, FAST), target=5.0) == []


def test_the_target_that_was_missed_is_not_told_late() -> None:
    """Half as much again is past already where the first seconds are over."""
    assert [nudge for _at, nudge in told(seconds(300), target=12.0)] == [FAR_PAST]


def test_a_fast_pace_is_told_once_while_it_stays_fast() -> None:
    assert told(seconds(600, FAST), target=1000.0) == [(20.0, PACE)]


def test_a_pace_within_the_norm_is_not_told() -> None:
    assert told(seconds(600, 165.0), target=1000.0) == []
    assert told(seconds(600, 166.0), target=1000.0) != []


def test_a_pace_is_told_again_only_after_it_came_well_below_the_norm() -> None:
    hardly = [*seconds(60, FAST), *seconds(80, 160.0, since=61), *seconds(200, FAST, since=81)]
    well = [*seconds(60, FAST), *seconds(80, 155.0, since=61), *seconds(200, FAST, since=81)]
    assert told(hardly, target=1000.0) == [(20.0, PACE)]
    assert told(well, target=1000.0) == [(20.0, PACE), (81.0, PACE)]


def test_a_pace_that_nobody_knows_changes_nothing() -> None:
    moments = [*seconds(60, FAST), *seconds(80, None, since=61), *seconds(200, FAST, since=81)]
    assert told(moments, target=1000.0) == [(20.0, PACE)]


def test_time_goes_before_pace_and_pace_waits_its_turn() -> None:
    moments = [*seconds(59, CALM), *seconds(300, FAST, since=60)]
    assert told(moments) == [(60.0, AT_TARGET), (90.0, FAR_PAST), (120.0, PACE)]


def test_a_pace_that_calmed_down_while_it_waited_is_not_told() -> None:
    moments = [*seconds(59, CALM), *seconds(100, FAST, since=60), *seconds(300, CALM, since=101)]
    assert [nudge for _at, nudge in told(moments)] == [AT_TARGET, FAR_PAST]


def test_time_waits_until_the_nudge_before_it_is_long_enough_ago() -> None:
    moments = [*seconds(49, CALM), *seconds(300, FAST, since=50)]
    assert told(moments) == [(50.0, PACE), (80.0, AT_TARGET), (110.0, FAR_PAST)]


def test_without_a_norm_the_pace_is_not_told() -> None:
    assert told(seconds(600, 300.0), target=1000.0, norm=None) == []
    assert told(seconds(600, 300.0), target=1000.0, norm=Norm(low=100, source="none")) == []


def counted(since: int, until: int) -> list[Moment]:
    return [Moment(seconds=float(at), is_counting_down=True) for at in range(since, until + 1)]


def test_while_a_silence_is_counted_down_nothing_is_told_and_it_comes_after() -> None:
    moments = [*seconds(55), *counted(56, 64), *seconds(300, since=65)]
    assert told(moments) == [(65.0, AT_TARGET), (95.0, FAR_PAST)]


def test_a_countdown_takes_a_nudge_out_of_sight_for_good() -> None:
    nudger = Nudger(60.0, None)
    for moment in [*seconds(61), *counted(62, 62)]:
        nudger.hear(moment)
    assert nudger.shown is None
    nudger.hear(Moment(seconds=63.0))
    assert nudger.shown is None


def test_a_pause_stands_still() -> None:
    nudger = Nudger(60.0, None)
    for moment in seconds(60):
        nudger.hear(moment)
    for _ in range(100):
        nudger.hear(Moment(seconds=60.0))
    assert nudger.shown is AT_TARGET


steps = st.tuples(
    st.floats(0.04, 40.0), st.none() | st.floats(0, 400), st.booleans() | st.just(value=False)
)


@given(st.lists(steps, max_size=120), st.floats(5.0, 300.0))
@pytest.mark.parametrize("norm", [PACE_NORM, None])
def test_whatever_comes_nudges_are_few_and_apart(
    norm: Norm | None, steps: list[tuple[float, float | None, bool]], target: float
) -> None:
    nudger = Nudger(target, norm)
    at, before = 0.0, None
    began: list[tuple[float, Nudge]] = []
    for passed, pace, is_counting_down in steps:
        at += passed
        nudger.hear(Moment(seconds=at, pace=pace, is_counting_down=is_counting_down))
        shown = nudger.shown
        if shown is not None:
            assert at >= FIRST_SECONDS
            assert not is_counting_down
            if shown is not before or at - began[-1][0] >= SHOWN_SECONDS:
                began.append((at, shown))
        before = shown
    assert all(later - sooner >= APART_SECONDS for (sooner, _), (later, _) in pairwise(began))
    kinds = [nudge for _at, nudge in began]
    assert kinds.count(AT_TARGET) <= 1
    assert kinds.count(FAR_PAST) <= 1
    assert norm is not None or PACE not in kinds
    assert all(when >= target for when, nudge in began if nudge is AT_TARGET)
    assert all(when >= 1.5 * target for when, nudge in began if nudge is FAR_PAST)
