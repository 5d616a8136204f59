"""What was answered before: one query over the answers, and what a row of it says.

An index of migration m006 holds every column that is read here, so neither the attempts nor
the narrow rows about them are touched.
"""

from typing import Any

from mockinterview.core.record import PastAnswers
from mockinterview.store.history_tables import ROOM

# With max() SQLite takes the other columns from the row that has it: last_asked_at is the
# start of the latest session.
PAST = f"""
    select q.question_id, q.times_asked, q.last_score, s.started_at as last_asked_at
    from (
        select a.question_id, count(distinct a.id / {ROOM}) as times_asked,
               max(a.started), a.id / {ROOM} as last_session,
               (select g.score from answers g
                where g.question_id = a.question_id and g.is_counted and g.is_answered
                      and g.score is not null
                order by g.started desc, g.id / {ROOM} desc, g.position desc, g.number desc
                limit 1) as last_score
        from answers a indexed by answers_by_question
        where a.is_counted and a.is_answered
        group by a.question_id
    ) q
    cross join history h on h.id = q.last_session
    cross join sessions s on s.id = h.session_id
"""  # noqa: S608 - constants alone


def past_answers(row: dict[str, Any]) -> PastAnswers:
    """Return what a row of ``PAST`` says of its question."""
    return PastAnswers(
        times_asked=row["times_asked"],
        last_score=row["last_score"],
        last_asked_at=row["last_asked_at"],
    )
