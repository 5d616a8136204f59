"""The tables that progress and the schedule are read from: the SQL of migrations m008 and m009.

Progress is reckoned over all answers that somebody ever gave, so what it needs of each stands in
``measures`` once more, in a row that is narrow. It is kept by triggers on ``answers`` (m006), which
are written whenever an attempt is, whoever writes it. ``is_own`` says that an answer counts at all,
``is_last`` that its score is the one of its question in its session, as the history counts.
``session_figures`` has one row for each session with an answer that counts, in their order.

``cards`` holds what the reviews of a question came to. It can be made anew from ``measures`` at any
time: each change of an answer clears the card of its question, and who reads cards fills in what
is cleared. So a card says what the stored answers say, and nothing else.

As migrations these are never changed, only followed by others.
"""

from mockinterview.store.history_tables import ROOM

_MEASURES = """
create table measures (
    history_id integer not null,
    answer_id integer not null,
    position integer not null,
    question_id text not null,
    area text not null,
    level text not null,
    topics text not null,
    at real,
    day text not null,
    is_own integer not null,
    is_answered integer not null,
    is_last integer not null default 0,
    seconds real not null,
    score integer,
    own_rating integer,
    pace real,
    fillers real,
    latency real,
    silence real,
    accuracy integer,
    completeness integer,
    structure integer,
    depth integer,
    communication integer,
    primary key (history_id, answer_id)
) without rowid
"""

_SOUND = "case when json_valid(a.attempt_json) then a.attempt_json else '{}' end"

# One reading of the long text gives a short one, of which all else is read.
_READ = f"""
    select n.id / {ROOM} as history_id, n.id as answer_id, n.position, n.question_id,
           n.started as at, substr(s.started_at, 1, 10) as day, n.is_counted as is_own,
           n.is_answered, coalesce(n.seconds, 0.0) as seconds, n.score,
           n.pace_speaking, n.fillers_a_minute, n.response_latency_seconds, n.silence_share,
           json_extract({_SOUND}, '$.question.area', '$.question.level', '$.question.topics',
                        '$.own_rating', '$.feedback.criteria') as said
    from answers n
    cross join attempts a on a.id = n.attempt_id
    cross join sessions s on s.id = a.session_id
"""  # noqa: S608 - constants alone

_FILL = """
    insert into measures (
        history_id, answer_id, position, question_id, area, level, topics, at, day, is_own,
        is_answered, seconds, score, own_rating, pace, fillers, latency, silence,
        accuracy, completeness, structure, depth, communication
    )
    select history_id, answer_id, position, question_id,
           coalesce(json_extract(said, '$[0]'), ''), coalesce(json_extract(said, '$[1]'), ''),
           coalesce((select group_concat(t.value, ' ') from json_each(said, '$[2]') t
                     where t.type = 'text'), ''),
           at, day, is_own, is_answered, seconds, score, json_extract(said, '$[3]'),
           pace_speaking, fillers_a_minute, response_latency_seconds, silence_share,
           json_extract(marks, '$.accuracy'), json_extract(marks, '$.completeness'),
           json_extract(marks, '$.structure'), json_extract(marks, '$.depth'),
           json_extract(marks, '$.communication')
    from (
        select *, (select json_group_object(json_extract(c.value, '$.criterion'),
                                            json_extract(c.value, '$.score'))
                   from json_each(said, '$[4]') c where c.type = 'object') as marks
        from (<READ>)
    )
"""


def _fill(where: str) -> str:
    """Return the step that takes over answers."""
    return _FILL.replace("<READ>", f"{_READ} {where}")


_LAST = """
    update measures set is_last = (answer_id = (
        select m.answer_id from measures m
        where m.history_id = measures.history_id and m.position = measures.position
              and m.score is not null
        order by m.answer_id desc limit 1
    )) is true
    {where}
"""

_SESSION_FIGURES = """
create table session_figures (
    at real not null,
    history_id integer not null,
    session_id text not null,
    day text not null,
    answers integer not null,
    seconds real not null,
    content real,
    graded integer not null,
    pace real,
    fillers real,
    latency real,
    silence real,
    accuracy real,
    completeness real,
    structure real,
    depth real,
    communication real,
    primary key (at, history_id)
) without rowid
"""

_SUM = """
    insert into session_figures
    select coalesce(m.at, 0.0), m.history_id, h.session_id,
           min(m.day), sum(m.is_answered), sum(m.seconds),
           avg(iif(m.is_last, m.score, null)), sum(m.is_last),
           avg(m.pace), avg(m.fillers), avg(m.latency), avg(m.silence), avg(m.accuracy),
           avg(m.completeness), avg(m.structure), avg(m.depth), avg(m.communication)
    from measures m cross join history h on h.id = m.history_id where m.is_own {where}
    group by m.history_id having sum(m.is_answered)
"""

_INDEXES = (
    """
    create index measures_by_time on measures (at, area, level, score, is_own, is_last)
    where is_own and is_last and score is not null
    """,
    """
    create index measures_by_area on measures (area, level, at, score, topics, is_own, is_last)
    where is_own and is_last and score is not null
    """,
    """
    create index measures_rated on measures (at, own_rating, score, is_own)
    where is_own and own_rating is not null and score is not null
    """,
    """
    create index measures_by_question
    on measures (question_id, at, history_id, answer_id, day, score, own_rating, is_own)
    where is_own and score is not null
    """,
)

_ADD = f"{_fill('where n.id = new.id')};"
_REMOVE = f"""
    delete from measures where history_id = old.id / {ROOM} and answer_id = old.id;
"""  # noqa: S608 - as above


def _follow(row: str) -> str:
    """Return the steps after an answer was changed: what its question and session come to."""
    here = f"history_id = {row}.id / {ROOM}"
    return f"""
        {_LAST.format(where=f"where {here} and position = {row}.position")};
        delete from session_figures where at = coalesce({row}.started, 0.0) and {here};
        {_SUM.format(where=f"and m.{here}")};
    """  # noqa: S608 - as above


_MEASURE_TRIGGERS = (
    f"create trigger answers_added after insert on answers begin {_ADD} {_follow('new')} end",
    f"""
    create trigger answers_changed after update on answers begin
        {_REMOVE} {_ADD} {_follow("new")}
    end
    """,
    f"create trigger answers_removed after delete on answers begin {_REMOVE} {_follow('old')} end",
)

PROGRESS_STEPS = (
    _MEASURES,
    _fill("order by n.id"),
    _LAST.format(where=""),
    _SESSION_FIGURES,
    _SUM.format(where=""),
    *_INDEXES,
    *_MEASURE_TRIGGERS,
)
"""All of m008, in order; each is one statement."""

_CARDS = """
create table cards (
    question_id text primary key,
    model text,
    stability real,
    difficulty real,
    reviewed_on text,
    reviews integer not null default 0
) without rowid
"""

# An upsert, as "or replace" gives way to how the statement that fires a trigger meets conflicts.
_CLEAR = """
    insert into cards (question_id) values ({row}.question_id)
    on conflict (question_id) do update set model = null;
"""

SCHEDULE_STEPS = (
    _CARDS,
    "insert into cards (question_id) select distinct question_id from measures",
    f"""
    create trigger measures_added after insert on measures when new.score is not null begin
        {_CLEAR.format(row="new")}
    end
    """,
    f"""
    create trigger measures_removed after delete on measures when old.score is not null begin
        {_CLEAR.format(row="old")}
    end
    """,
)
"""All of m009. A change of ``measures`` is a removal and an addition."""
