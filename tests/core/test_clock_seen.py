"""Whether a clock is believed, by what was seen of it before."""

from datetime import UTC, datetime, timedelta

import pytest

from mockinterview.core.clock_seen import DOUBTED_FOR, FAR_AHEAD, ClockSeen

LAST = datetime(2026, 3, 1, 9, tzinfo=UTC)
YEARS = timedelta(days=2_000)
HOUR = timedelta(hours=1)


def looked(*moments: datetime) -> ClockSeen:
    seen = ClockSeen(at=LAST)
    for moment in moments:
        seen = seen.then(moment)
    return seen


@pytest.mark.parametrize("ahead", [timedelta(0), HOUR, FAR_AHEAD, -YEARS])
def test_clock_that_is_not_far_ahead_is_believed(ahead: timedelta) -> None:
    assert looked(LAST + ahead) == ClockSeen(at=LAST + ahead)


def test_clock_that_is_far_ahead_is_doubted_until_it_went_on_for_a_day() -> None:
    first = LAST + YEARS
    assert looked(first).is_doubted
    assert looked(first, first + HOUR) == looked(first) == ClockSeen(at=LAST, doubted_at=first)
    assert looked(first, first + DOUBTED_FOR) == ClockSeen(at=first + DOUBTED_FOR)


def test_clock_that_was_put_right_is_believed_and_the_doubt_begins_anew() -> None:
    first = LAST + YEARS
    right = LAST + HOUR
    assert looked(first, right) == ClockSeen(at=right)
    assert looked(first, right, first + YEARS).is_doubted


def test_clock_that_goes_back_yet_stays_far_ahead_is_doubted_from_then_on() -> None:
    first = LAST + YEARS
    earlier = LAST + 2 * FAR_AHEAD
    assert looked(first, earlier).doubted_at == earlier


def test_person_who_was_away_for_long_waits_for_a_day_and_no_more() -> None:
    back = LAST + 3 * FAR_AHEAD
    assert not looked(back, back + 2 * FAR_AHEAD).is_doubted
