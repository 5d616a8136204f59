"""How attempts and sessions stand in rows of the database."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from mockinterview.core.errors import AppError
from mockinterview.core.focus import FocusNotes
from mockinterview.core.plain import Plain
from mockinterview.core.question import Question
from mockinterview.core.review import Assessment
from mockinterview.core.seal import Seal
from mockinterview.core.session import Attempt, Session
from mockinterview.core.words import translate

Part = TypeVar("Part", bound=Plain)

# Written out, because sqlite-utils finds out by a write which kind of upsert there is: on
# a full or a busy disk it settles for one that leaves out a row without a word.
SAVE_ATTEMPT = """
    insert into attempts (
        session_id, position, number, question_id, question_title, question_text,
        transcript_text, take_file, take_state, take_seconds, is_answered, score,
        attempt_json
    ) values (
        :session_id, :position, :number, :question_id, :question_title, :question_text,
        :transcript_text, :take_file, :take_state, :take_seconds, :is_answered, :score,
        :attempt_json
    )
    on conflict (session_id, position, number) do update set
        question_id = excluded.question_id,
        question_title = excluded.question_title,
        question_text = excluded.question_text,
        transcript_text = excluded.transcript_text,
        take_file = excluded.take_file,
        take_state = excluded.take_state,
        take_seconds = excluded.take_seconds,
        is_answered = excluded.is_answered,
        score = excluded.score,
        attempt_json = excluded.attempt_json
"""


_JSON_FIELDS = ("focus", "seal", "reviews")
_OWN_FIELDS = ("title", "tags", "note")
_QUESTIONS = TypeAdapter(tuple[Question, ...])
_REVIEWS = TypeAdapter(tuple[Assessment, ...])


def session_row(session: Session, questions: Sequence[Question]) -> dict[str, Any]:
    """Return the row of a session that begins, with the questions that it will ask."""
    fields = session.model_dump(mode="json", exclude={"attempts", *_JSON_FIELDS, *_OWN_FIELDS})
    return {
        **fields,
        "questions_json": _QUESTIONS.dump_json(tuple(questions)).decode(),
        "focus_json": session.focus.model_dump_json() if session.focus else None,
        "seal_json": session.seal.model_dump_json() if session.seal else None,
        "reviews_json": reviews_text(session.reviews),
    }


def session_of(row: dict[str, Any], attempts: Sequence[Attempt] = ()) -> Session:
    """Return the session of a row, which may have more columns than a session."""
    fields = {name: row[name] for name in Session.model_fields if name in row}
    kept = {"focus": focus_of(row), "seal": seal_of(row), "reviews": reviews_of(row)}
    return Session.model_validate({**fields, **kept, "attempts": tuple(attempts)})


def focus_of(row: dict[str, Any]) -> FocusNotes | None:
    """Return the notes on the focus; raise AppError where they cannot be read."""
    return _of_json(FocusNotes, row, "focus_json")


def seal_of(row: dict[str, Any]) -> Seal | None:
    """Return the chain that seals a session; raise AppError where it cannot be read."""
    return _of_json(Seal, row, "seal_json")


def reviews_of(row: dict[str, Any]) -> tuple[Assessment, ...]:
    """Return what others said of a session; none where that cannot be read."""
    try:
        return _REVIEWS.validate_json(row.get("reviews_json") or "[]")
    except ValidationError:
        return ()


def reviews_text(reviews: Sequence[Assessment]) -> str | None:
    """Return reviews as they stand in a row; nothing where there is none."""
    return _REVIEWS.dump_json(tuple(reviews)).decode() if reviews else None


def _of_json(model: type[Part], row: dict[str, Any], column: str) -> Part | None:
    if not row.get(column):
        return None
    try:
        return model.model_validate_json(row[column])
    except ValidationError as error:
        raise AppError(
            "session_unreadable",
            translate(
                "store",
                "The seal of session {session} cannot be read from the database. Its answers and "
                "recordings are untouched.",
            ).format(session=row["id"]),
            hint=translate(
                "store", "Update the program; otherwise keep the data folder for repair."
            ),
        ) from error


def planned(row: dict[str, Any]) -> tuple[Question, ...]:
    """Return the questions of a session; none where an earlier version wrote it down."""
    try:
        return _QUESTIONS.validate_json(row["questions_json"] or "[]")
    except ValidationError:
        return ()


def attempt_row(session_id: str, attempt: Attempt) -> dict[str, Any]:
    """Return the row of an attempt; what is searched and counted has columns of its own.

    The score is the one that counts for the question, so a follow-up has none there.
    """
    take = attempt.take
    return {
        "session_id": session_id,
        "position": attempt.key.position,
        "number": attempt.key.number,
        "question_id": attempt.question.id,
        "question_title": attempt.question.title,
        "question_text": attempt.question.ask,
        "transcript_text": attempt.hearing.transcript.text if attempt.hearing else None,
        "take_file": take.file if take else None,
        "take_state": take.state if take else None,
        "take_seconds": take.seconds if take else None,
        "is_answered": attempt.is_answered,
        "score": attempt.counted_score,
        "attempt_json": attempt.model_dump_json(),
    }


def attempt_of(row: dict[str, Any]) -> Attempt:
    """Return the attempt of a row; raise AppError where it cannot be read."""
    try:
        return Attempt.model_validate_json(row["attempt_json"])
    except ValidationError as error:
        raise AppError(
            "attempt_unreadable",
            translate(
                "store",
                "An answer of session {session} cannot be read from the database. Its "
                "recording is untouched.",
            ).format(session=row["session_id"]),
            hint=translate(
                "store", "Update the program; otherwise keep the data folder for repair."
            ),
        ) from error
