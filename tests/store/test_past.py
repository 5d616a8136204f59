"""What was answered before, asked of the store on disk and of the one that tests use."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.core.record import SAMPLE_PACK, PastAnswers
from mockinterview.core.session import Attempt, Session
from mockinterview.ports import Store
from mockinterview.store.past import PAST
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import (
    STARTED,
    every_state,
    followed_up,
    graded,
    keep,
    question,
    recovered,
    session,
    silent,
    skipped,
    spoken,
    typed_answer,
    ungraded,
    untranscribed,
)
from tests.store.earlier import earlier_database

ASKED = question().id
LATER = STARTED + timedelta(days=3)


def scored(score: int, position: int = 1, number: int = 1) -> Attempt:
    return spoken(position, number, feedback=graded(score))


def test_without_a_session_nothing_was_answered(either: Store) -> None:
    assert either.past() == {}


def test_each_question_has_its_own_past(either: Store) -> None:
    keep(either, scored(40), scored(80, 2).model_copy(update={"question": question("other")}))
    assert either.past() == {
        ASKED: PastAnswers(times_asked=1, last_score=40, last_asked_at=STARTED),
        "other": PastAnswers(times_asked=1, last_score=80, last_asked_at=STARTED),
    }


def test_the_latest_session_tells_the_score_whichever_was_kept_first(either: Store) -> None:
    keep(either, scored(90), name="later", started_at=LATER)
    keep(either, scored(30), name="earlier")
    assert either.past() == {ASKED: PastAnswers(times_asked=2, last_score=90, last_asked_at=LATER)}


def test_the_latest_is_told_by_the_moment_and_not_by_the_clock_on_the_wall(either: Store) -> None:
    evening = datetime.fromisoformat("2025-11-19T23:30:00-08:00")
    morning = datetime(2025, 11, 20, 6, 0, tzinfo=UTC)
    keep(either, scored(90), name="evening", started_at=evening)
    keep(either, scored(30), name="morning", started_at=morning)
    (answers,) = either.past().values()
    assert (answers.last_score, answers.last_asked_at) == (90, evening)


def test_further_attempts_ask_nothing_anew_and_the_last_graded_one_counts(either: Store) -> None:
    last = ungraded(1).model_copy(update={"key": spoken(1, 3).key})
    keep(either, scored(20), scored(70, 1, 2), last)
    (answers,) = either.past().values()
    assert (answers.times_asked, answers.last_score) == (1, 70)


def test_an_answer_to_a_follow_up_is_no_answer_to_the_question(either: Store) -> None:
    keep(either, scored(20), followed_up())
    (answers,) = either.past().values()
    assert (answers.times_asked, answers.last_score) == (1, 20)


def test_a_session_without_a_grade_leaves_the_score_of_the_one_before(either: Store) -> None:
    keep(either, scored(35))
    keep(either, ungraded(), name="later", started_at=LATER)
    assert either.past() == {ASKED: PastAnswers(times_asked=2, last_score=35, last_asked_at=LATER)}


@pytest.mark.parametrize(
    "attempt",
    [typed_answer(), ungraded(), untranscribed(), recovered()],
    ids=["typed", "not graded", "not transcribed", "recovered"],
)
def test_an_answer_counts_though_it_has_no_grade(either: Store, attempt: Attempt) -> None:
    keep(either, attempt)
    assert set(either.past()) == {ASKED}


@pytest.mark.parametrize(
    "attempt",
    [skipped(), silent(), spoken(take=None, hearing=None, feedback=None, delivery=None)],
    ids=["skipped", "silent", "never begun"],
)
def test_a_question_that_got_no_answer_was_not_asked(either: Store, attempt: Attempt) -> None:
    keep(either, attempt)
    assert either.past() == {}


def test_an_attempt_counts_once_it_is_answered(either: Store) -> None:
    keep(either, spoken(take=None, hearing=None, feedback=None, delivery=None))
    either.save_attempt("one", scored(50))
    assert either.past()[ASKED].last_score == 50


def test_the_sample_session_is_nobodys_own(either: Store) -> None:
    keep(either, scored(90), pack=SAMPLE_PACK, name="sample", started_at=LATER)
    assert either.past() == {}
    keep(either, scored(30))
    assert either.past()[ASKED] == PastAnswers(times_asked=1, last_score=30, last_asked_at=STARTED)


def test_what_was_deleted_is_forgotten(either: Store) -> None:
    keep(either, scored(30))
    either.recording("one/1-1.wav")
    either.delete_session("one")
    assert either.past() == {}


def test_what_is_in_the_trash_counts_nowhere_until_it_is_restored(either: Store) -> None:
    keep(either, scored(30))
    before = either.past()
    either.trash_session("one")
    assert either.past() == {}
    either.restore_session("one")
    assert either.past() == before


def test_the_past_is_read_from_the_index_and_not_from_the_attempts(store: SessionStore) -> None:
    steps = [row["detail"] for row in store._db.query(f"explain query plan {PAST}")]
    of_answers = [step for step in steps if step.split()[1] in {"a", "g"}]
    assert len(of_answers) == 2
    assert all("USING COVERING INDEX answers_by_question" in step for step in of_answers)


def test_what_an_earlier_version_kept_counts_too(
    store: SessionStore, open_store: Callable[[], SessionStore], home: Path
) -> None:
    kept = every_state()
    asked = tuple(
        attempt.model_copy(update={"question": question(f"question-{attempt.key.position}")})
        for attempt in kept.attempts
    )
    _from_before(home, kept.model_copy(update={"attempts": asked})).close()
    from_then = open_store().past()
    assert len(from_then) == 5
    open_store().delete_session(kept.id)
    keep(store, *asked, name=kept.id)
    assert store.past() == from_then


def test_an_attempt_that_cannot_be_read_does_not_keep_the_others_from_counting(
    open_store: Callable[[], SessionStore], home: Path
) -> None:
    db = _from_before(home, session(scored(30), untranscribed(2)))
    db.execute("update attempts set attempt_json = '{', question_id = 'broken' where position = 2")
    db.conn.commit()
    db.close()

    assert set(open_store().past()) == {ASKED}


def _from_before(home: Path, kept: Session) -> Database:
    """Return a database in the shape that it had before answered attempts were told apart."""
    return earlier_database(home / DATABASE_NAME, "m002_answered_attempts", kept)
