"""What was measured of the person's own takes: one query, and what a row of it says.

Read from the attempts as they are stored: their figures have no columns, as nothing is
searched by them. The sample session is left out, as its answers are nobody's own.
"""

import json
from typing import Any

from pydantic import TypeAdapter

from mockinterview.core.fillers import Filler, judged_fillers
from mockinterview.core.habits import PastTake
from mockinterview.core.norms import Figures

MEASURED = """
    select session_id, started_at,
           json_extract(delivery, '$.pace_speaking') as pace_speaking,
           json_extract(delivery, '$.fillers_a_minute') as fillers_a_minute,
           json_extract(delivery, '$.response_latency_seconds') as response_latency_seconds,
           json_extract(delivery, '$.silence_share') as silence_share,
           json_extract(delivery, '$.fillers') as fillers
    from (
        select a.session_id, s.started_at, a.position, a.number,
               case when json_valid(a.attempt_json)
                    then json_extract(a.attempt_json, '$.delivery') end as delivery
        from attempts a join sessions s on s.id = a.session_id
        where s.pack <> :sample and a.take_file is not null
    )
    where delivery is not null
    order by julianday(started_at), session_id, position, number
"""

_FILLERS: TypeAdapter[tuple[Filler, ...]] = TypeAdapter(tuple[Filler, ...])


def past_take(row: dict[str, Any]) -> PastTake:
    """Return what a row of ``MEASURED`` says of its take."""
    marks = [mark for mark in json.loads(row["fillers"] or "[]") if _is_judged(mark)]
    return PastTake(
        session_id=row["session_id"],
        started_at=row["started_at"],
        figures=Figures.model_validate({name: row[name] for name in Figures.model_fields}),
        judged=judged_fillers(_FILLERS.validate_python(marks)),
    )


def _is_judged(mark: dict[str, Any]) -> bool:
    return mark.get("is_confirmed") is not None
