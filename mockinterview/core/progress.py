"""How a person's practice goes, as data: over time, by area and level, and against themselves.

The store counts (``Measured``); here stands what follows: lines with their trend, a map of areas
and levels, what they thought of their answers beside the coach, the time they practised. What a
reader sees of it is worded in ``ui`` and ``reports``. A point of a line is one session; of more
sessions than a trend is reckoned with, so many in a row make one.

Nothing here compares a person with others, and nothing counts days in a row.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby, pairwise
from statistics import median
from typing import NamedTuple, cast

from mockinterview.core.own_rating import HIGHEST, Agreement, agreement
from mockinterview.core.plain import Plain
from mockinterview.core.trend import MOST_POINTS, Direction, Trend, trend_of

RECENT = 5
"""So many points are what is usual lately; what came before them is what it is compared with."""

CELL_SCORES = 3
"""So many of the last scores make a cell of the map."""

FEWEST_RATED = 5
"""Of fewer answers nothing is said of how near somebody's own rating is to the score."""


class Measure(StrEnum):
    """What is followed over time."""

    CONTENT = "content"
    PACE = "pace"
    FILLERS = "fillers"
    LATENCY = "latency"
    SILENCE = "silence"
    ACCURACY = "accuracy"
    COMPLETENESS = "completeness"
    STRUCTURE = "structure"
    DEPTH = "depth"
    COMMUNICATION = "communication"


DELIVERY = (Measure.PACE, Measure.FILLERS, Measure.LATENCY, Measure.SILENCE)
CRITERIA = (
    Measure.ACCURACY,
    Measure.COMPLETENESS,
    Measure.STRUCTURE,
    Measure.DEPTH,
    Measure.COMMUNICATION,
)
LEAST_CHANGES = {
    Measure.CONTENT: 5.0,
    Measure.PACE: 5.0,
    Measure.FILLERS: 0.5,
    Measure.LATENCY: 0.3,
    Measure.SILENCE: 0.03,
    **dict.fromkeys(CRITERIA, 0.25),
}
"""A smaller change over the whole time is none to speak of, however sure it is: points of 100,
words and fillers a minute, seconds, a share, points of 5."""


class SessionFigures(NamedTuple):
    """What a session came to, as the store counts it. ``at`` is in days (Julian)."""

    session_id: str
    at: float
    day: str
    answers: int
    seconds: float
    content: float | None = None
    graded: int = 0
    pace: float | None = None
    fillers: float | None = None
    latency: float | None = None
    silence: float | None = None
    accuracy: float | None = None
    completeness: float | None = None
    structure: float | None = None
    depth: float | None = None
    communication: float | None = None


class GroupFigures(NamedTuple):
    """The scores of a stretch of sessions in one group and level: how many, and their sum."""

    at: float
    group: str
    level: str
    answers: int
    total: float


class CellFigures(NamedTuple):
    """The last scores in a cell of the map, the newest first, and how many there are in all."""

    group: str
    level: str
    answers: int
    last: tuple[int, ...]


class RatedFigures(NamedTuple):
    """How often an own rating met a score."""

    rating: int
    score: int
    times: int


class Measured(NamedTuple):
    """All that the store counts for a time; ``sessions`` are the oldest first."""

    sessions: tuple[SessionFigures, ...] = ()
    groups: tuple[GroupFigures, ...] = ()
    cells: tuple[CellFigures, ...] = ()
    rated: tuple[RatedFigures, ...] = ()


class Period(Plain):
    """A time from one day to another, both counted in; None has no bound."""

    since: date | None = None
    until: date | None = None


class Point(Plain):
    """A value and the sessions that it is of; ``session_id`` is there where that is one alone."""

    first: date
    last: date
    value: float
    sessions: int = 1
    session_id: str = ""


class Line(Plain):
    """A measure over time. ``latest`` is the median of the last points, ``before`` of the rest."""

    measure: Measure
    trend: Trend
    points: tuple[Point, ...] = ()
    latest: float | None = None
    before: float | None = None


class Group(Plain):
    """The scores of an area, a topic or a level; ``latest`` is what is usual lately."""

    name: str
    answers: int
    latest: float | None
    trend: Trend


class Cell(Plain):
    """A cell of the map: the last scores, the newest first, and how many there are in all."""

    group: str
    level: str
    count: int
    last: tuple[int, ...]

    @property
    def mean(self) -> int:
        return round(sum(self.last) / len(self.last))


class Calibration(Plain):
    """How often a person's own rating was near the score, above or below it.

    ``missing`` says how many more rated answers are needed before anything is said;
    ``difference`` is the median in points, above 0 where the own rating is higher.
    """

    near: int = 0
    higher: int = 0
    lower: int = 0
    missing: int = FEWEST_RATED
    difference: float | None = None

    @property
    def answers(self) -> int:
        return self.near + self.higher + self.lower


class Week(Plain):
    """The time practised in a week that begins on a Monday."""

    begins: date
    seconds: float = 0.0
    sessions: int = 0


class ProgressTotals(Plain):
    sessions: int = 0
    answers: int = 0
    graded: int = 0
    seconds: float = 0.0


class Progress(Plain):
    """All of it. ``groups`` are areas, or the topics of ``area`` where one is looked at."""

    period: Period = Period()
    area: str = ""
    totals: ProgressTotals = ProgressTotals()
    lines: tuple[Line, ...] = ()
    groups: tuple[Group, ...] = ()
    levels: tuple[Group, ...] = ()
    cells: tuple[Cell, ...] = ()
    calibration: Calibration = Calibration()
    weeks: tuple[Week, ...] = ()

    def line(self, measure: Measure) -> Line:
        """Return the line of a measure; one without points where nothing was measured."""
        for line in self.lines:
            if line.measure is measure:
                return line
        return Line(measure=measure, trend=trend_of(()))


def progress_of(measured: Measured, period: Period, area: str = "") -> Progress:
    """Return what follows from what was counted."""
    sessions = measured.sessions
    lines = (line_of(sessions, measure) for measure in Measure)
    return Progress(
        period=period,
        area=area,
        totals=ProgressTotals(
            sessions=len(sessions),
            answers=sum(each.answers for each in sessions),
            graded=sum(each.graded for each in sessions),
            seconds=sum(each.seconds for each in sessions),
        ),
        lines=tuple(line for line in lines if line.points),
        groups=groups_of((g.group, g) for g in measured.groups),
        levels=groups_of((g.level, g) for g in measured.groups) if not area else (),
        cells=tuple(
            Cell(group=c.group, level=c.level, count=c.answers, last=c.last) for c in measured.cells
        ),
        calibration=calibration_of(measured.rated),
        weeks=weeks_of(sessions),
    )


def line_of(sessions: Sequence[SessionFigures], measure: Measure) -> Line:
    """Return a measure over sessions that come the oldest first."""
    place = SessionFigures._fields.index(measure.value)
    with_value = [each for each in sessions if each[place] is not None]
    values_of = [cast("float", each[place]) for each in with_value]
    timed = [
        _timed_point(with_value[begin:end], values_of[begin:end])
        for begin, end in pairwise(_cuts(len(with_value)))
    ]
    values = [point.value for _at, point in timed]
    return Line(
        measure=measure,
        trend=trend_of([(at, point.value) for at, point in timed], LEAST_CHANGES[measure]),
        points=tuple(point for _at, point in timed),
        latest=median(values[-RECENT:]) if values else None,
        before=median(values[:-RECENT]) if len(values) > RECENT else None,
    )


def groups_of(named: Iterable[tuple[str, GroupFigures]]) -> tuple[Group, ...]:
    """Return the groups by name; figures of one moment and group are taken together."""
    found: dict[str, list[GroupFigures]] = defaultdict(list)
    for name, figures in named:
        found[name].append(figures)
    return tuple(_group(name, found[name]) for name in sorted(found))


def calibration_of(rated: Sequence[RatedFigures]) -> Calibration:
    """Return how near the own ratings are to the scores."""
    counts = dict.fromkeys(Agreement, 0)
    beside: list[float] = []
    for rating, score, count in rated:
        counts[agreement(rating, score)] += count
        beside.extend([_middle(rating) - score] * count)
    return Calibration(
        near=counts[Agreement.NEAR],
        higher=counts[Agreement.HIGHER],
        lower=counts[Agreement.LOWER],
        missing=max(0, FEWEST_RATED - len(beside)),
        difference=median(beside) if len(beside) >= FEWEST_RATED else None,
    )


def weeks_of(sessions: Sequence[SessionFigures]) -> tuple[Week, ...]:
    """Return the weeks from the first session to the last, those without one too."""
    seconds: dict[date, float] = defaultdict(float)
    counts: dict[date, int] = defaultdict(int)
    for day, of_day in groupby(sessions, key=lambda each: each.day):
        monday = _monday(date.fromisoformat(day))
        for each in of_day:
            seconds[monday] += each.seconds
            counts[monday] += 1
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    mondays = (first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1))
    return tuple(Week(begins=m, seconds=seconds[m], sessions=counts[m]) for m in mondays)


def has_direction(trend: Trend) -> bool:
    """Say whether a trend goes one way."""
    return trend.direction in {Direction.RISING, Direction.FALLING}


def _cuts(count: int) -> list[int]:
    """Return where to cut so many into stretches, alike in length, as a trend is reckoned with."""
    parts = min(count, MOST_POINTS)
    return [count * n // parts for n in range(parts + 1)] if parts else []


def _timed_point(stretch: Sequence[SessionFigures], values: Sequence[float]) -> tuple[float, Point]:
    count = len(stretch)
    first, last = stretch[0], stretch[-1]
    point = Point(
        first=date.fromisoformat(first.day),
        last=date.fromisoformat(last.day),
        value=sum(values) / count,
        sessions=count,
        session_id=first.session_id if count == 1 else "",
    )
    return (first.at + last.at) / 2, point


def _group(name: str, figures: Sequence[GroupFigures]) -> Group:
    by_time: dict[float, list[GroupFigures]] = defaultdict(list)
    for each in figures:
        by_time[each.at].append(each)
    points = [
        (at, sum(each.total for each in here) / sum(each.answers for each in here))
        for at, here in sorted(by_time.items())
    ]
    return Group(
        name=name,
        answers=sum(each.answers for each in figures),
        latest=median(value for _at, value in points[-RECENT:]) if points else None,
        trend=trend_of(points, LEAST_CHANGES[Measure.CONTENT]),
    )


def _middle(rating: int) -> float:
    """Return the middle of the fifth of the scale that a rating stands for."""
    return (rating - 0.5) * 100 / HIGHEST


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
