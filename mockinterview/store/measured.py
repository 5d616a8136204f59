"""What was measured of the person's own takes, and comes to what is usual for them.

Read from the answers of migration m006, of which those do not count that are nobody's own, as
in the sample session, or in the trash. A median is the middle of an index, found by counting:
no take is looked at but the one or two that lie there.
"""

import json
from datetime import datetime
from statistics import median
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from mockinterview.core.fillers import Filler, JudgedFiller, judged_fillers
from mockinterview.core.habits import Habits
from mockinterview.core.norms import FEWEST_TAKES, Figures
from mockinterview.store.history_tables import ROOM

if TYPE_CHECKING:
    from sqlite_utils import Database

_OTHERS = f"""
    is_counted and is_measured and id / {ROOM} is not (
        select id from history where session_id = :session)
"""  # noqa: S608 - constants alone
JUDGED = f"""
    select judged_json from answers indexed by answers_judged
    where judged_json is not null and {_OTHERS} order by started, id
"""  # noqa: S608 - constants alone
COUNT_BEFORE = f"""
    select count(*) from answers indexed by {{index}}
    where {{figure}} is not null and started < julianday(:before) and {_OTHERS}
"""  # noqa: S608 - constants alone
MIDDLE_BEFORE = f"""
    select {{figure}} from answers indexed by {{index}}
    where {{figure}} is not null and started < julianday(:before) and {_OTHERS}
    order by {{figure}} limit :count offset :offset
"""  # noqa: S608 - constants alone
INDEXES = {
    "pace_speaking": "answers_by_pace",
    "fillers_a_minute": "answers_by_fillers",
    "response_latency_seconds": "answers_by_latency",
    "silence_share": "answers_by_silence",
}

_FILLERS: TypeAdapter[tuple[Filler, ...]] = TypeAdapter(tuple[Filler, ...])


def habits(db: "Database", session_id: str, started_at: datetime) -> Habits:
    """Return what the other sessions say about one, as ``core.habits`` does of all takes."""
    asked = {"session": session_id, "before": started_at.isoformat()}
    usual = {name: _median(db, name, asked) for name in Figures.model_fields}
    judged = (each for row in db.query(JUDGED, asked) for each in _judged(row))
    return Habits(usual=Figures.model_validate(usual), judged=tuple(judged))


def _median(db: "Database", figure: str, asked: dict[str, str]) -> float | None:
    """Return the median of a figure in earlier sessions; None for fewer takes than make one."""
    of = {"figure": figure, "index": INDEXES[figure]}
    (count,) = db.execute(COUNT_BEFORE.format(**of), asked).fetchone()
    if count < FEWEST_TAKES:
        return None
    middle = {"count": 2 - count % 2, "offset": (count - 1) // 2}
    rows = db.execute(MIDDLE_BEFORE.format(**of), {**asked, **middle})
    return float(median(value for (value,) in rows))


def _judged(row: dict[str, Any]) -> tuple[JudgedFiller, ...]:
    return judged_fillers(_FILLERS.validate_python(json.loads(row["judged_json"] or "[]")))
