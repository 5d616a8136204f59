"""The shape of the database, as steps that are only ever appended."""

from sqlite_utils import Database, Migrations

from mockinterview.store.history_tables import HISTORY_STEPS
from mockinterview.store.progress_tables import PROGRESS_STEPS, SCHEDULE_STEPS

migrations = Migrations("mockinterview")


@migrations()
def m001_sessions_and_attempts(db: Database) -> None:
    """One row a session; one row an attempt, with its question as it was asked."""
    db.table("sessions").create(
        {
            "id": str,
            "started_at": str,
            "finished_at": str,
            "pack": str,
            "format": str,
            "seed": int,
            "language": str,
            "question_count": int,
            "process_id": int,
        },
        pk="id",
        not_null={"started_at", "format", "language", "question_count"},
    )
    db.table("sessions").create_index(["started_at"])
    db.table("attempts").create(
        {
            "id": int,
            "session_id": str,
            "position": int,
            "number": int,
            "question_id": str,
            "question_title": str,
            "question_text": str,
            "transcript_text": str,
            "take_file": str,
            "take_state": str,
            "take_seconds": float,
            "score": int,
            "attempt_json": str,
        },
        pk="id",
        not_null={"session_id", "position", "number", "question_id", "attempt_json"},
    )
    db.table("attempts").add_foreign_key("session_id", "sessions", "id", on_delete="CASCADE")
    db.table("attempts").create_index(["session_id", "position", "number"], unique=True)
    db.table("attempts").create_index(["question_id"])
    db.table("attempts").create_index(["take_state"])
    db.table("attempts").enable_fts(
        ["question_title", "question_text", "transcript_text"],
        tokenize="unicode61 remove_diacritics 2",
        create_triggers=True,
    )


@migrations()
def m002_answered_attempts(db: Database) -> None:
    """Tell which attempts were answered, and let a question's past be read from an index."""
    db.table("attempts").add_column("is_answered", int, not_null_default=0)
    # As Attempt.is_answered says. A transcript is null where nothing was transcribed.
    db.execute("""
        update attempts set is_answered = 1 where case
            when transcript_text is not null
                then trim(transcript_text, char(9, 10, 13, 32)) <> ''
            when json_valid(attempt_json)
                then take_seconds > 0 and not json_extract(attempt_json, '$.was_skipped')
            end
    """)
    columns = ["question_id", "session_id", "position", "number", "is_answered", "score"]
    db.table("attempts").create_index(columns, index_name="attempts_by_question")
    db.execute("drop index idx_attempts_question_id")


@migrations()
def m003_planned_questions(db: Database) -> None:
    """Keep what a session will ask, so that a take without a row still has its question."""
    db.table("sessions").add_column("questions_json", str)


@migrations()
def m004_deferred_judgements(db: Database) -> None:
    """Let answers wait for their judgement, in the order of arrival: no id is given twice."""
    db.execute("""
        create table deferred_judgements (
            id integer primary key autoincrement,
            attempt_id integer not null unique references attempts (id) on delete cascade,
            endpoint text not null,
            tries integer not null,
            not_before text,
            claimed_by integer,
            claimed_at text
        )
    """)


@migrations()
def m005_exams(db: Database) -> None:
    """Keep of an exam when the window lost the focus, and the chain that seals its record."""
    db.table("sessions").add_column("focus_json", str)
    db.table("sessions").add_column("seal_json", str)


@migrations()
def m006_history(db: Database) -> None:
    """Keep in narrow rows what the history sorts, filters and searches by, and own words."""
    for step in HISTORY_STEPS:
        db.execute(step)


@migrations()
def m008_progress(db: Database) -> None:
    """Keep in narrow rows what progress is reckoned from."""
    for step in PROGRESS_STEPS:
        db.execute(step)


@migrations()
def m009_schedule(db: Database) -> None:
    """Keep what the reviews of each question came to, until an answer to it changes."""
    for step in SCHEDULE_STEPS:
        db.execute(step)


@migrations()
def m007_forgotten(db: Database) -> None:
    """Note what is deleted, by its place alone, until no backup holds it any longer."""
    db.execute("""
        create table forgotten (
            id integer primary key autoincrement,
            session_id text not null,
            position integer,
            number integer,
            words_after_days integer
        )
    """)
    db.execute("""
        create trigger sessions_forgotten after delete on sessions begin
            insert into forgotten (session_id) values (old.id);
        end
    """)
    db.execute("""
        create trigger attempts_forgotten after delete on attempts
        when exists (select 1 from sessions where id = old.session_id) begin
            insert into forgotten (session_id, position, number)
            values (old.session_id, old.position, old.number);
        end
    """)


@migrations()
def m010_reviews(db: Database) -> None:
    """Keep what others said of a session in the forms that they filled in."""
    db.table("sessions").add_column("reviews_json", str)


MIGRATION_NAMES = frozenset(
    {
        "m001_sessions_and_attempts",
        "m002_answered_attempts",
        "m003_planned_questions",
        "m004_deferred_judgements",
        "m005_exams",
        "m006_history",
        "m007_forgotten",
        "m008_progress",
        "m009_schedule",
        "m010_reviews",
    }
)
"""Every migration above. A database that names another comes from a newer version."""
