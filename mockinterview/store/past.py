"""What was answered before: one query over the attempts, and what a row of it says.

The index of migration m002 holds every column of an attempt that is read here, so the
attempts themselves, which are long, are not touched.
"""

from typing import Any

from mockinterview.core.record import SAMPLE_PACK, PastAnswers

# With max() SQLite takes the other columns from the row that has it: last_asked_at is the
# start of the latest session.
PAST = """
    select a.question_id, count(distinct a.session_id) as times_asked,
           max(julianday(s.started_at)), s.started_at as last_asked_at,
           (select g.score
            from attempts g join sessions t on t.id = g.session_id
            where g.question_id = a.question_id and g.is_answered and g.score is not null
                  and t.pack <> :sample
            order by julianday(t.started_at) desc, t.id desc, g.position desc, g.number desc
            limit 1) as last_score
    from attempts a join sessions s on s.id = a.session_id
    where a.is_answered and s.pack <> :sample
    group by a.question_id
"""
PAST_OF = {"sample": SAMPLE_PACK}


def past_answers(row: dict[str, Any]) -> PastAnswers:
    """Return what a row of ``PAST`` says of its question."""
    return PastAnswers(
        times_asked=row["times_asked"],
        last_score=row["last_score"],
        last_asked_at=row["last_asked_at"],
    )
