# ruff: noqa: S608 - statements are put together of constants alone
"""The tables by which the history is sorted, filtered and searched: the SQL of migration m006.

The rows of sessions and attempts are long, as they hold whole questions and every word with its
time. What is sorted, filtered, counted and searched stands here once more, in rows that are
narrow: ``history`` has one a session, ``answers`` one an attempt, ``found_text`` their words.
Triggers keep all three, so whoever writes an attempt keeps them too and nothing drifts. The
title, the tags, the note and whether a session is in the trash stand in ``history`` alone.

As a migration this is never changed, only followed by another one.
"""

ROOM = 16_384
"""Numbers that each session has for its answers: those of session n are n * ROOM + 1 and up.

So the index of words tells the session of what it finds without another look. The number
n * ROOM is that of the session's own words.
"""

_TABLES = """
create table history (
    id integer primary key autoincrement,
    session_id text not null unique references sessions (id) on delete cascade,
    started real,
    pack text not null,
    format text not null,
    title text not null default '',
    tags text not null default '[]',
    note text not null default '',
    attempt_count integer not null default 0,
    seconds real not null default 0,
    score integer,
    recording_count integer not null default 0,
    bookmark_count integer not null default 0,
    note_count integer not null default 0,
    trashed_at text
);
create table session_tags (
    history_id integer not null references history (id) on delete cascade,
    tag text not null,
    primary key (history_id, tag)
) without rowid;
create table answers (
    id integer primary key,
    attempt_id integer not null unique references attempts (id) on delete cascade,
    position integer not null,
    number integer not null,
    question_id text not null,
    started real,
    is_counted integer not null,
    is_answered integer not null,
    score integer,
    seconds real,
    has_recording integer not null,
    bookmark_count integer not null,
    has_note integer not null,
    is_measured integer not null,
    pace_speaking real,
    fillers_a_minute real,
    response_latency_seconds real,
    silence_share real,
    judged_json text
);
create virtual table found_text using fts5 (
    question, transcript, feedback, note, title, tags,
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
"""

_INDEXES = """
create index history_by_start on history (trashed_at, started, id);
create index history_by_score on history (trashed_at, score, started, id);
create index history_by_length on history (trashed_at, seconds, started, id);
create index session_tags_by_tag on session_tags (tag, history_id);
create index answers_by_question on answers (
    question_id, started, id, position, number, score, is_counted, is_answered
) where is_counted and is_answered;
create index answers_by_pace on answers (
    pace_speaking, started, id, is_counted, is_measured
) where is_counted and is_measured and pace_speaking is not null;
create index answers_by_fillers on answers (
    fillers_a_minute, started, id, is_counted, is_measured
) where is_counted and is_measured and fillers_a_minute is not null;
create index answers_by_latency on answers (
    response_latency_seconds, started, id, is_counted, is_measured
) where is_counted and is_measured and response_latency_seconds is not null;
create index answers_by_silence on answers (
    silence_share, started, id, is_counted, is_measured
) where is_counted and is_measured and silence_share is not null;
create index answers_judged on answers (started, id, judged_json, is_counted, is_measured)
    where is_counted and is_measured and judged_json is not null;
create index attempts_by_file on attempts (take_file) where take_file is not null;
create index attempts_not_written_down on attempts (session_id, position, number)
    where transcript_text is null;
create index sessions_unfinished on sessions (process_id, started_at) where finished_at is null;
"""

_SOUND = "case when json_valid({row}.attempt_json) then {row}.attempt_json else '{{}}' end"
"""What is read of an attempt that may be damaged; looking at that again and again takes a while."""

_FIGURES = """
    {row}.position, {row}.number, {row}.question_id, h.started,
    h.pack <> 'sample-session' and h.trashed_at is null,
    {row}.is_answered, {row}.score, {row}.take_seconds,
    {row}.take_file is not null and {row}.take_state is not 'deleted',
    coalesce(json_array_length({json}, '$.bookmarks'), 0),
    coalesce(json_extract({json}, '$.note'), '') <> '',
    {row}.take_file is not null and json_type({json}, '$.delivery') is 'object',
    json_extract({json}, '$.delivery.pace_speaking'),
    json_extract({json}, '$.delivery.fillers_a_minute'),
    json_extract({json}, '$.delivery.response_latency_seconds'),
    json_extract({json}, '$.delivery.silence_share'),
    (select nullif(json_group_array(json(f.value)), '[]')
     from json_each(json_extract({json}, '$.delivery.fillers')) f
     where json_extract(f.value, '$.is_confirmed') is not null)
"""

_WORDS = """
    {row}.question_title || char(10) || {row}.question_text,
    {row}.transcript_text,
    (select group_concat(f.value, char(10)) from json_tree(json_extract({json}, '$.feedback')) f
     where f.type = 'text' and f.key in (
         'comment', 'subject', 'statement', 'text', 'reason', 'truth', 'claim', 'gap')),
    json_extract({json}, '$.note')
"""

_COLUMNS = """
    position, number, question_id, started, is_counted, is_answered, score, seconds,
    has_recording, bookmark_count, has_note, is_measured, pace_speaking, fillers_a_minute,
    response_latency_seconds, silence_share, judged_json
"""

# The score is the mean of each question's last one, rounded as Python does: a half goes to the
# even number.
_COUNT = f"""
    update history set
        (attempt_count, seconds, recording_count, bookmark_count, note_count) = (
            select count(*), coalesce(sum(a.seconds), 0), coalesce(sum(a.has_recording), 0),
                   coalesce(sum(a.bookmark_count), 0), coalesce(sum(a.has_note), 0)
            from answers a
            where a.id > history.id * {ROOM} and a.id < (history.id + 1) * {ROOM}
        ),
        score = (
            select case when mean - cast(mean as integer) = 0.5
                        then cast(mean as integer) + cast(mean as integer) % 2
                        else cast(round(mean) as integer) end
            from (select avg(last) as mean from (
                select a.score as last, max(a.number) from answers a
                where a.id > history.id * {ROOM} and a.id < (history.id + 1) * {ROOM}
                      and a.score is not null
                group by a.position))
        )
"""


def _of(row: str, what: str, json: str = _SOUND) -> str:
    """Return what is read of an attempt, from a row of that name."""
    return what.format(row=row, json=json.format(row=row))


_INDEX_NEW = f"""
    insert into found_text (rowid, question, transcript, feedback, note)
    select a.id, {_of("new", _WORDS)} from answers a where a.attempt_id = new.id;
"""
_UNINDEX_OLD = """
    delete from found_text where rowid = (select id from answers where attempt_id = old.id);
"""
_OWN_WORDS = f"""
    insert into found_text (rowid, note, title, tags)
    select new.id * {ROOM}, new.note, new.title,
           (select group_concat(value, char(10)) from json_each(new.tags))
    where new.note || new.title <> '' or new.tags <> '[]';
"""

_TRIGGERS = (
    """
    create trigger sessions_begun after insert on sessions begin
        insert into history (session_id, started, pack, format)
        values (new.id, julianday(new.started_at), coalesce(new.pack, ''), new.format);
    end
    """,
    f"""
    create trigger history_worded after update of title, tags, note on history begin
        delete from session_tags where history_id = new.id;
        insert or ignore into session_tags select new.id, value from json_each(new.tags);
        delete from found_text where rowid = new.id * {ROOM};
        {_OWN_WORDS}
    end
    """,
    f"""
    create trigger history_trashed after update of trashed_at on history begin
        update answers set is_counted = new.pack <> 'sample-session' and new.trashed_at is null
        where id > new.id * {ROOM} and id < (new.id + 1) * {ROOM};
    end
    """,
    f"""
    create trigger history_deleted after delete on history begin
        delete from session_tags where history_id = old.id;
        delete from found_text where rowid = old.id * {ROOM};
    end
    """,
    f"""
    create trigger attempts_added after insert on attempts begin
        insert into answers (id, attempt_id, {_COLUMNS})
        select 1 + coalesce((select max(id) from answers where id >= h.id * {ROOM}
                                                               and id < (h.id + 1) * {ROOM}),
                            h.id * {ROOM}),
               new.id, {_of("new", _FIGURES)}
        from history h where h.session_id = new.session_id;
        {_INDEX_NEW}
        {_COUNT} where session_id = new.session_id;
    end
    """,
    f"""
    create trigger attempts_changed after update on attempts begin
        {_UNINDEX_OLD}
        update answers set ({_COLUMNS}) = (
            select {_of("new", _FIGURES)} from history h where h.session_id = new.session_id)
        where attempt_id = new.id;
        {_INDEX_NEW}
        {_COUNT} where session_id = new.session_id;
    end
    """,
    f"""
    create trigger attempts_removed before delete on attempts begin
        {_UNINDEX_OLD}
        delete from answers where attempt_id = old.id;
        {_COUNT} where session_id = old.session_id;
    end
    """,
)


def _filled_answers(json: str, where: str) -> str:
    """Return the step that takes over the attempts that are there."""
    return f"""
        insert into answers (id, attempt_id, {_COLUMNS})
        select h.id * {ROOM} + (select count(*) from attempts b where b.session_id = a.session_id
                                and (b.position, b.number) <= (a.position, a.number)),
               a.id, {_of("a", _FIGURES, json)}
        from history h cross join attempts a on a.session_id = h.session_id
        where {where} order by h.id
    """


def _filled_words(json: str, where: str) -> str:
    """Return the step that takes over the words of the attempts that are there."""
    return f"""
        insert into found_text (rowid, question, transcript, feedback, note)
        select n.id, {_of("a", _WORDS, json)}
        from answers n cross join attempts a on a.id = n.attempt_id
        where {where} order by n.id
    """


_FILL = (
    """
    insert into history (session_id, started, pack, format)
    select id, julianday(started_at), coalesce(pack, ''), format from sessions
    order by julianday(started_at), id
    """,
    _filled_answers("{row}.attempt_json", "json_valid(a.attempt_json)"),
    _filled_answers("'{{}}'", "a.id not in (select attempt_id from answers)"),
    _filled_words("{row}.attempt_json", "json_valid(a.attempt_json)"),
    _filled_words("'{{}}'", "n.id not in (select rowid from found_text)"),
    _COUNT,
)

_GONE = (
    "drop trigger attempts_ai",
    "drop trigger attempts_ad",
    "drop trigger attempts_au",
    "drop table attempts_fts",
    "drop index attempts_by_question",
)

HISTORY_STEPS = (
    *_GONE,
    *filter(str.strip, _TABLES.split(";")),
    *_FILL,
    *filter(str.strip, _INDEXES.split(";")),
    *_TRIGGERS,
)
"""All of the migration, in order; each is one statement."""
