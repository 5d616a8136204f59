"""What a store might have counted, made by hand: as many sessions as are wished."""

from datetime import date, timedelta

from mockinterview.core.progress import (
    CellFigures,
    GroupFigures,
    Measured,
    RatedFigures,
    SessionFigures,
)

FIRST_DAY = date(2025, 11, 19)
_JULIAN = 1721424.5
"""Julian days of the day before the first of the calendar."""


def session_figures(number: int, **changes: object) -> SessionFigures:
    """Return the figures of the session of a day, one a day."""
    day = FIRST_DAY + timedelta(days=number)
    made = SessionFigures(
        session_id=f"session-{number}",
        at=day.toordinal() + _JULIAN + 0.6,
        day=day.isoformat(),
        answers=5,
        seconds=300.0,
        content=40.0 + number,
        graded=5,
        pace=150.0 - number,
        fillers=5.0,
        latency=1.5,
        silence=0.25,
    )
    return made._replace(**changes)


def counted(sessions: int, **changes: object) -> Measured:
    """Return so many sessions that go up by a point a day, in two areas and two levels."""
    made = tuple(session_figures(number) for number in range(sessions))
    groups = tuple(
        GroupFigures(each.at, area, level, 2, 2 * (each.content or 0.0))
        for each in made
        for area, level in (("retrieval", "beginner"), ("safety", "experienced"))
    )
    cells = (
        CellFigures("retrieval", "beginner", 2 * sessions, (70, 60, 50)),
        CellFigures("safety", "experienced", 1, (40,)),
    )
    rated = (RatedFigures(3, 50, 2 * sessions), RatedFigures(5, 20, 1))
    return Measured(made, groups, cells, rated)._replace(**changes)
