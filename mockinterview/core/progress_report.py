"""A report of somebody's progress over a time, as data: a file format with a version.

It holds what the page of progress shows, and how it was reckoned, so that a reader can check it. It
names no session and holds no word of an answer: who hands it on hands on figures alone. Every
change of its shape raises ``PROGRESS_SCHEMA_VERSION``.
"""

from datetime import datetime
from typing import Literal

from pydantic import Field

from mockinterview.core.plain import Plain
from mockinterview.core.progress import LEAST_CHANGES, Line, Measure, Point, Progress
from mockinterview.core.report import PROGRAM
from mockinterview.core.schedule import Agenda
from mockinterview.core.trend import FEWEST_POINTS, LEVEL

PROGRESS_SCHEMA_VERSION: Literal[1] = 1


class Reckoning(Plain):
    """How a trend is told: Theil-Sen slopes and the test of Mann and Kendall, two-sided."""

    slope: Literal["theil-sen"] = "theil-sen"
    test: Literal["mann-kendall"] = "mann-kendall"
    level: float = LEVEL
    fewest_points: int = FEWEST_POINTS
    least_changes: dict[Measure, float]


class DueCounts(Plain):
    """How many questions are due on the day of the report and soon after it."""

    now: int = Field(ge=0)
    tomorrow: int = Field(ge=0)
    this_week: int = Field(ge=0)
    cards: int = Field(ge=0)


class ProgressReport(Plain):
    schema_version: Literal[1] = PROGRESS_SCHEMA_VERSION
    program: str = PROGRAM
    version: str
    made_at: datetime
    reckoning: Reckoning
    progress: Progress
    due: DueCounts


def build_progress_report(
    progress: Progress, agenda: Agenda, *, version: str, made_at: datetime
) -> ProgressReport:
    """Return the report of what was reckoned; the sessions behind the points are not named."""
    lines = tuple(_unnamed(line) for line in progress.lines)
    return ProgressReport(
        version=version,
        made_at=made_at,
        reckoning=Reckoning(least_changes=dict(LEAST_CHANGES)),
        progress=progress.model_copy(update={"lines": lines}),
        due=DueCounts(
            now=len(agenda.now),
            tomorrow=agenda.tomorrow,
            this_week=agenda.this_week,
            cards=agenda.cards,
        ),
    )


def _unnamed(line: Line) -> Line:
    points = tuple(_without_id(point) for point in line.points)
    return line.model_copy(update={"points": points})


def _without_id(point: Point) -> Point:
    return point.model_copy(update={"session_id": ""})
