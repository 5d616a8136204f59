"""What follows from what was counted: lines, groups, the map, ratings, weeks."""

import itertools
from datetime import date, timedelta

import pytest

from mockinterview.core.progress import (
    FEWEST_RATED,
    Calibration,
    GroupFigures,
    Measure,
    Measured,
    Period,
    RatedFigures,
    calibration_of,
    groups_of,
    line_of,
    progress_of,
    weeks_of,
)
from mockinterview.core.trend import FEWEST_POINTS, MOST_POINTS, Direction
from tests.fakes.progress import FIRST_DAY, counted, session_figures

EVER = Period()


def test_nothing_counted_shows_nothing_and_claims_nothing() -> None:
    progress = progress_of(Measured(), EVER)
    assert progress.totals.sessions == 0
    assert progress.lines == ()
    assert progress.weeks == ()
    assert progress.line(Measure.PACE).trend.missing == FEWEST_POINTS


def test_totals_add_up() -> None:
    totals = progress_of(counted(4), EVER).totals
    assert (totals.sessions, totals.answers, totals.graded, totals.seconds) == (4, 20, 20, 1200.0)


def test_each_session_is_a_point_that_names_it() -> None:
    line = progress_of(counted(3), EVER).line(Measure.CONTENT)
    assert [point.session_id for point in line.points] == ["session-0", "session-1", "session-2"]
    assert [point.value for point in line.points] == [40, 41, 42]
    assert line.trend.direction is Direction.TOO_FEW
    assert line.trend.missing == FEWEST_POINTS - 3


def test_a_session_without_a_measure_is_no_point_of_it() -> None:
    sessions = (session_figures(0, content=None), session_figures(1))
    line = line_of(sessions, Measure.CONTENT)
    assert [point.session_id for point in line.points] == ["session-1"]


def test_many_sessions_are_taken_together_and_none_is_lost() -> None:
    count = 3 * MOST_POINTS + 1
    line = progress_of(counted(count), EVER).line(Measure.CONTENT)
    assert len(line.points) == MOST_POINTS
    assert sum(point.sessions for point in line.points) == count
    assert {point.sessions for point in line.points} == {3, 4}
    assert all(not point.session_id for point in line.points)
    ends = [(point.first, point.last) for point in line.points]
    assert ends[0][0] == FIRST_DAY
    assert ends[-1][1] == FIRST_DAY + timedelta(days=count - 1)
    assert all(last < first for (_, last), (first, _) in itertools.pairwise(ends))


def test_what_is_usual_lately_stands_beside_what_was_before() -> None:
    line = progress_of(counted(12), EVER).line(Measure.CONTENT)
    assert line.latest == 49
    assert line.before == 43
    assert progress_of(counted(5), EVER).line(Measure.CONTENT).before is None


def test_areas_and_levels_are_groups_of_the_same_answers() -> None:
    progress = progress_of(counted(8), EVER)
    assert [group.name for group in progress.groups] == ["retrieval", "safety"]
    assert [group.name for group in progress.levels] == ["beginner", "experienced"]
    assert sum(group.answers for group in progress.groups) == 32
    assert progress.groups[0].trend.direction is Direction.RISING


def test_the_levels_are_not_told_of_one_area_alone() -> None:
    assert progress_of(counted(8), EVER, "retrieval").levels == ()


def test_groups_of_one_moment_are_one_point_weighed_by_their_answers() -> None:
    figures = (GroupFigures(1.0, "a", "x", 1, 10), GroupFigures(1.0, "a", "y", 3, 210))
    (group,) = groups_of((each.group, each) for each in figures)
    assert group.latest == 55
    assert group.trend.points == 1


def test_a_cell_tells_the_mean_of_its_last_scores() -> None:
    first, second = progress_of(counted(3), EVER).cells
    assert (first.mean, first.last, first.count) == (60, (70, 60, 50), 6)
    assert second.mean == 40


def test_few_rated_answers_say_how_many_more_are_needed() -> None:
    found = calibration_of([RatedFigures(3, 50, FEWEST_RATED - 1)])
    assert found.missing == 1
    assert found.difference is None
    assert calibration_of([]) == Calibration()


@pytest.mark.parametrize(
    ("rating", "score", "counts", "difference"),
    [(3, 50, (6, 0, 0), 0), (5, 20, (0, 6, 0), 70), (1, 80, (0, 0, 6), -70)],
)
def test_own_ratings_are_near_higher_or_lower(
    rating: int, score: int, counts: tuple[int, int, int], difference: float
) -> None:
    found = calibration_of([RatedFigures(rating, score, 6)])
    assert (found.near, found.higher, found.lower) == counts
    assert found.difference == difference
    assert found.missing == 0


def test_weeks_run_without_a_gap_from_the_first_to_the_last() -> None:
    weeks = weeks_of((session_figures(0), session_figures(1), session_figures(15)))
    assert [week.begins for week in weeks] == [
        date(2025, 11, 17),
        date(2025, 11, 24),
        date(2025, 12, 1),
    ]
    assert [week.seconds for week in weeks] == [600, 0, 300]
    assert [week.sessions for week in weeks] == [2, 0, 1]
