"""What progress is reckoned from: a few queries over ``measures``, none of the long rows.

Each is bounded by a time and goes by an index; what comes back is one row a session, one a stretch
of sessions and group, and a few a cell.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mockinterview.core.progress import (
    CELL_SCORES,
    CellFigures,
    GroupFigures,
    Measured,
    Period,
    RatedFigures,
    SessionFigures,
)
from mockinterview.core.trend import MOST_POINTS

if TYPE_CHECKING:
    from sqlite_utils import Database

_UNIX_EPOCH_JULIAN = 2440587.5
_SECONDS_A_DAY = 86_400.0
_EVER = (0.0, 1e9)

SESSIONS = """
    select session_id, at, day, answers, seconds, content, graded, pace, fillers, latency, silence,
           accuracy, completeness, structure, depth, communication
    from session_figures where at >= :since and at < :until order by at, history_id
"""
GROUPS = """
    with stretches (since, until) as (values {stretches})
    select c.since, m.area, m.level, count(*), sum(m.score)
    from stretches c cross join measures m indexed by measures_by_time
         on m.at >= c.since and m.at < c.until
    where m.is_own and m.is_last and m.score is not null
    group by c.since, m.area, m.level
"""
LAST = """
    select score from measures indexed by measures_by_area
    where area = ? and level = ? and at >= ? and at < ?
          and is_own and is_last and score is not null
    order by at desc limit ?
"""
IN_AREA = """
    select level, at, score, topics from measures indexed by measures_by_area
    where area = ? and level = ? and at >= ? and at < ?
          and is_own and is_last and score is not null
    order by at
"""
RATED = """
    select own_rating, score, count(*) from measures indexed by measures_rated
    where at >= :since and at < :until and is_own and own_rating is not null
          and score is not null
    group by own_rating, score
"""


@dataclass(frozen=True)
class ProgressTables:
    """Works on an open database."""

    db: "Database"

    def measured(self, period: Period, area: str = "") -> Measured:
        """Return what was counted in a time: by area, or by the topics of one area."""
        bounds = bounds_of(period)
        sessions = tuple(self._sessions(bounds))
        stretches = _stretches([each.at for each in sessions], bounds[1])
        by_area = tuple(self._groups(stretches))
        rated = tuple(map(RatedFigures._make, self._rows(RATED, bounds)))
        if not area:
            return Measured(sessions, by_area, tuple(self._cells(by_area, bounds)), rated)
        levels = sorted({each.level for each in by_area if each.group == area})
        rows = [row for level in levels for row in self._in_area(area, level, bounds)]
        return Measured(sessions, *_by_topic(rows, stretches), rated)

    def _sessions(self, bounds: tuple[float, float]) -> Iterator[SessionFigures]:
        return map(SessionFigures._make, self._rows(SESSIONS, bounds))

    def _groups(self, stretches: Sequence[tuple[float, float]]) -> Iterator[GroupFigures]:
        if not stretches:
            return iter(())
        places = ", ".join("(?, ?)" for _stretch in stretches)
        values = [value for stretch in stretches for value in stretch]
        rows = self.db.execute(GROUPS.format(stretches=places), values)
        return map(GroupFigures._make, rows)

    def _cells(
        self, groups: Sequence[GroupFigures], bounds: tuple[float, float]
    ) -> Iterator[CellFigures]:
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for each in groups:
            counts[each.group, each.level] += each.answers
        for (group, level), count in sorted(counts.items()):
            last = self.db.execute(LAST, [group, level, *bounds, CELL_SCORES])
            yield CellFigures(group, level, count, tuple(score for (score,) in last))

    def _in_area(
        self, area: str, level: str, bounds: tuple[float, float]
    ) -> Iterator[tuple[str, float, int, str]]:
        yield from self.db.execute(IN_AREA, [area, level, *bounds])

    def _rows(self, query: str, bounds: tuple[float, float]) -> Iterator[tuple[object, ...]]:
        yield from self.db.execute(query, {"since": bounds[0], "until": bounds[1]})


def bounds_of(period: Period) -> tuple[float, float]:
    """Return a period as Julian days, from midnight to midnight where the person is."""
    since, until = period.since, period.until
    return (
        _EVER[0] if since is None else _midnight(since),
        _EVER[1] if until is None else _midnight(until + timedelta(days=1)),
    )


def _midnight(day: date) -> float:
    moment = datetime.combine(day, time.min).astimezone()
    return moment.timestamp() / _SECONDS_A_DAY + _UNIX_EPOCH_JULIAN


def _stretches(moments: Sequence[float], until: float) -> list[tuple[float, float]]:
    """Return begin and end of as many stretches of sessions as a trend is reckoned with."""
    if not moments:
        return []
    parts = min(len(moments), MOST_POINTS)
    begins = sorted({moments[len(moments) * n // parts] for n in range(parts)})
    return list(zip(begins, [*begins[1:], until], strict=True))


def _by_topic(
    rows: Sequence[tuple[str, float, int, str]], stretches: Sequence[tuple[float, float]]
) -> tuple[tuple[GroupFigures, ...], tuple[CellFigures, ...]]:
    begins = [begin for begin, _end in stretches]
    sums: dict[tuple[float, str, str], list[int]] = defaultdict(list)
    cells: dict[tuple[str, str], list[int]] = defaultdict(list)
    for level, at, score, topics in sorted(rows, key=lambda row: row[1]):
        begin = begins[bisect_right(begins, at) - 1]
        for topic in topics.split():
            sums[begin, topic, level].append(score)
            cells[topic, level].append(score)
    groups = (
        GroupFigures(at, topic, level, len(scores), sum(scores))
        for (at, topic, level), scores in sums.items()
    )
    last = (
        CellFigures(topic, level, len(scores), tuple(scores[: -CELL_SCORES - 1 : -1]))
        for (topic, level), scores in sorted(cells.items())
    )
    return tuple(groups), tuple(last)
