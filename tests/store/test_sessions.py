"""What is kept of an interview, on a real database with real files beside it."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.errors import AppError
from mockinterview.core.session import AttemptKey
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import (
    MADE,
    SESSION_ID,
    STARTED,
    every_state,
    followed_up,
    graded,
    question,
    session,
    spoken,
    take,
    typed_answer,
    ungraded,
)

OpenStore = Callable[[], SessionStore]


def keep(store: SessionStore, *positions: int, session_id: str = SESSION_ID) -> None:
    store.begin_session(session(id=session_id))
    for position in positions:
        store.save_attempt(session_id, spoken(position))


def files_holding(word: bytes, folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if word in path.read_bytes()]


def test_session_comes_back_as_it_was_kept_whatever_state_its_attempts_are_in(
    store: SessionStore, open_store: OpenStore
) -> None:
    kept = every_state()
    store.begin_session(kept)
    for attempt in kept.attempts:
        store.save_attempt(kept.id, attempt)
    assert open_store().session(kept.id) == kept


def test_better_answer_is_kept_with_its_attempt_and_older_attempts_have_none(
    store: SessionStore, open_store: OpenStore, home: Path
) -> None:
    made = BetterAnswer(
        segments=(
            Segment(text="It needs less memory.", origin=Whose.YOURS),
            Segment(text="By two thirds.", origin=Whose.ADDED),
        ),
        model="some-model",
    )
    older, newer = spoken(1), spoken(2).model_copy(update={"better_answer": made})
    store.begin_session(session())
    for attempt in (older, newer):
        store.save_attempt(SESSION_ID, attempt)
    with sqlite3.connect(home / DATABASE_NAME) as database:
        database.execute(
            "update attempts set attempt_json = json_remove(attempt_json, '$.better_answer') "
            "where position = 1"
        )
    database.close()
    assert open_store().session(SESSION_ID).attempts == (older, newer)


def test_follow_up_comes_back_with_its_parent_and_stays_out_of_the_score(
    store: SessionStore, open_store: OpenStore
) -> None:
    kept = session(spoken(1), followed_up(1, 2))
    store.begin_session(kept)
    for attempt in kept.attempts:
        store.save_attempt(kept.id, attempt)
    again = open_store()
    assert again.session(kept.id).attempts[1].follows == AttemptKey(position=1, number=1)
    assert [summary.score for summary in again.sessions()] == [kept.score] == [50]


def test_attempt_of_a_version_without_follow_ups_is_an_answer_to_its_question(
    store: SessionStore, home: Path
) -> None:
    keep(store, 1)
    with sqlite3.connect(home / DATABASE_NAME) as database:
        database.execute(
            "update attempts set attempt_json = json_remove(attempt_json, '$.follows')"
        )
    assert store.session(SESSION_ID).attempts[0].follows is None


def test_interrupted_interview_is_a_session(store: SessionStore, open_store: OpenStore) -> None:
    store.begin_session(session(finished_at=None))
    store.save_attempt(SESSION_ID, spoken(1))
    again = open_store()
    assert again.session(SESSION_ID).finished_at is None
    assert [summary.attempt_count for summary in again.sessions()] == [1]


def test_session_that_was_only_begun_is_listed(store: SessionStore) -> None:
    keep(store)
    (summary,) = store.sessions()
    assert (summary.attempt_count, summary.seconds, summary.score) == (0, 0.0, None)


def test_attempt_saved_again_replaces_itself_and_no_other(store: SessionStore) -> None:
    keep(store, 1, 2)
    store.save_attempt(SESSION_ID, ungraded(1))
    store.save_attempt(SESSION_ID, spoken(1, 2))
    attempts = store.session(SESSION_ID).attempts
    assert [str(attempt.key) for attempt in attempts] == ["1.1", "1.2", "2.1"]
    assert attempts[0] == ungraded(1)


def test_attempt_saved_again_is_found_by_its_new_words_only(store: SessionStore) -> None:
    keep(store)
    store.save_attempt(SESSION_ID, typed_answer(1, "quantisation"))
    store.save_attempt(SESSION_ID, typed_answer(1, "distillation"))
    assert store.sessions(search="quantisation") == []
    assert len(store.sessions(search="distillation")) == 1


def test_attempts_come_in_the_order_of_the_questions_not_of_saving(store: SessionStore) -> None:
    keep(store, 10, 2, 1)
    attempts = store.session(SESSION_ID).attempts
    assert [attempt.key.position for attempt in attempts] == [1, 2, 10]


def test_session_finishes_once(store: SessionStore) -> None:
    store.begin_session(session(finished_at=None))
    store.finish_session(SESSION_ID, MADE)
    store.finish_session(SESSION_ID, MADE + timedelta(hours=1))
    assert store.session(SESSION_ID).finished_at == MADE


def test_attempt_keeps_its_question_as_it_was_asked(store: SessionStore) -> None:
    asked = question(ask="What was asked on that day?")
    store.begin_session(session())
    store.save_attempt(SESSION_ID, spoken(1, question=asked))
    store.save_attempt(SESSION_ID, spoken(2, question=question(ask="The pack has changed.")))
    assert store.session(SESSION_ID).attempts[0].question == asked


def test_unknown_session_is_told_with_a_hint(store: SessionStore) -> None:
    with pytest.raises(AppError, match="no session 'nobody'") as caught:
        store.session("nobody")
    assert (caught.value.code, caught.value.failure.hint) == (
        "unknown_session",
        "See: mockinterview sessions list",
    )


def test_attempt_of_no_session_is_refused(store: SessionStore) -> None:
    with pytest.raises(AppError) as caught:
        store.save_attempt("nobody", spoken(1))
    assert caught.value.code == "database_failed"
    assert store.sessions() == []


def test_attempt_that_cannot_be_read_is_told_and_does_not_hide_the_others(
    store: SessionStore, home: Path
) -> None:
    keep(store, 1)
    keep(store, 1, session_id="sound")
    with sqlite3.connect(home / "mockinterview.db") as other:
        other.execute("update attempts set attempt_json = '{' where session_id = ?", [SESSION_ID])
    other.close()
    with pytest.raises(AppError) as caught:
        store.session(SESSION_ID)
    assert caught.value.code == "attempt_unreadable"
    assert len(store.session("sound").attempts) == 1
    assert len(store.sessions()) == 2
    store.delete_session(SESSION_ID)
    assert len(store.sessions()) == 1


def test_newest_session_comes_first_though_the_zones_differ(store: SessionStore) -> None:
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    earlier = datetime(2025, 10, 26, 2, 50, tzinfo=summer)
    later = datetime(2025, 10, 26, 2, 10, tzinfo=winter)
    assert later > earlier
    store.begin_session(session(id="later", started_at=later))
    store.begin_session(session(id="earlier", started_at=earlier))
    store.begin_session(session(id="latest", started_at=later.astimezone(UTC) + timedelta(hours=1)))
    assert [summary.id for summary in store.sessions()] == ["latest", "later", "earlier"]
    assert [summary.id for summary in store.sessions(limit=1)] == ["latest"]


def test_summary_adds_up_the_takes(store: SessionStore) -> None:
    keep(store, 1, 2)
    store.save_attempt(SESSION_ID, typed_answer(3))
    (summary,) = store.sessions()
    assert (summary.attempt_count, summary.seconds) == (3, 80.0)
    assert (summary.started_at, summary.pack, summary.question_count) == (
        STARTED,
        "generative-ai",
        5,
    )


@pytest.mark.parametrize(
    ("attempts", "score"),
    [
        ([spoken(1, feedback=graded(40)), spoken(2, feedback=graded(80))], 60),
        ([spoken(1, feedback=graded(40)), spoken(1, 2, feedback=graded(90))], 90),
        ([spoken(1, feedback=graded(40)), ungraded(1).model_copy(update={"key": spoken(1, 2).key})],
         40),
        ([spoken(1, feedback=graded(0))], 0),
        ([spoken(1, feedback=graded(62)), spoken(2, feedback=graded(63))], 62),
        ([ungraded(1)], None),
    ],
    ids=["mean", "last-take", "last-graded-take", "nought", "half", "not-graded"],
)  # fmt: skip
def test_summary_scores_the_last_graded_attempt_of_each_question_as_the_session_does(
    store: SessionStore, attempts: list, score: int | None
) -> None:
    store.begin_session(session())
    for attempt in attempts:
        store.save_attempt(SESSION_ID, attempt)
    assert store.sessions()[0].score == score
    assert store.session(SESSION_ID).score == score


@pytest.mark.parametrize(
    "search",
    [
        "passage",
        "PASSAGE",
        "passages generation",
        "generation passages",
        "retriev",
        '"retrieval from generation"',
        '"retrieval from',
        '"retriev',
        "the answer is wrong",
        "right passage",
        "context.",
        "why? wrong!",
        "passage 😀",
        "pass*",
        "  passage  ",
        "",
        "   ",
        '"',
        '""',
        "passage\0",
    ],
)
def test_search_finds_words_of_question_and_answer(store: SessionStore, search: str) -> None:
    keep(store, 1)
    keep(store, session_id="empty")
    found = [summary.id for summary in store.sessions(search=search)]
    is_asking = any(letter.isalpha() for letter in search)
    assert found == ([SESSION_ID] if is_asking else ["empty", SESSION_ID])


@pytest.mark.parametrize(
    "search",
    [
        "zebra",
        '"generation retrieval"',
        "passage zebra",
        "assage",
        "zebra NOT passage",
        "passage OR zebra",
        "question_title:passage zebra",
        "'; drop table attempts; --",
        "NEAR(passage answer) zebra",
        "😀😀",
        "*",
        "?",
        "ł",
    ],
)
def test_search_takes_what_is_typed_as_words_and_nothing_else(
    store: SessionStore, search: str
) -> None:
    keep(store, 1)
    assert store.sessions(search=search) == []
    assert len(store.sessions()) == 1


def test_search_passes_over_accents(store: SessionStore) -> None:
    keep(store)
    store.save_attempt(SESSION_ID, typed_answer(1, "A naïve Bayes classifier in Kraków"))
    assert len(store.sessions(search="naive krakow")) == 1


def test_deleted_session_leaves_no_row_no_file_and_no_word(store: SessionStore, home: Path) -> None:
    keep(store, session_id="stays")
    store.save_attempt("stays", typed_answer(1, "perplexity"))
    keep(store)
    store.save_attempt(SESSION_ID, typed_answer(1, "antidisestablishmentarianism"))
    store.recording(f"{SESSION_ID}/1-1.wav").write_bytes(b"sound")
    store.recording("stays/1-1.wav").write_bytes(b"sound")
    assert files_holding(b"antidisestablishmentarianism", home)

    store.delete_session(SESSION_ID)

    assert [summary.id for summary in store.sessions()] == ["stays"]
    assert store.sessions(search="antidisestablishmentarianism") == []
    assert [path.name for path in (home / "recordings").iterdir()] == ["stays"]
    assert files_holding(b"antidisestablishmentarianism", home) == []
    assert len(store.sessions(search="perplexity")) == 1


def test_deleting_an_unknown_session_deletes_nothing(store: SessionStore) -> None:
    keep(store, 1)
    with pytest.raises(AppError) as caught:
        store.delete_session("nobody")
    assert caught.value.code == "unknown_session"
    assert len(store.session(SESSION_ID).attempts) == 1


def test_recording_lies_in_the_folder_of_its_session(store: SessionStore, home: Path) -> None:
    key = AttemptKey(position=1, number=1)
    path = store.recording(take(key).file)
    assert path == home / "recordings" / SESSION_ID / "1-1.wav"
    assert path.parent.is_dir()


@pytest.mark.parametrize("name", ["../outside.wav", "a/../../outside.wav", "/etc/outside.wav"])
def test_recording_name_that_points_outside_is_refused(
    store: SessionStore, home: Path, name: str
) -> None:
    with pytest.raises(AppError) as caught:
        store.recording(name)
    assert caught.value.code == "bad_recording"
    assert not (home / "outside.wav").exists()


def test_recording_folder_that_is_a_link_to_elsewhere_is_refused(
    store: SessionStore, home: Path, tmp_path: Path
) -> None:
    (home / "recordings").mkdir(parents=True)
    (home / "recordings" / "link").symlink_to(tmp_path, target_is_directory=True)
    with pytest.raises(AppError):
        store.recording("link/outside.wav")


def test_two_stores_on_one_file_see_and_keep_one_anothers_work(
    store: SessionStore, open_store: OpenStore
) -> None:
    other = open_store()
    keep(store, 1)
    keep(other, 1, session_id="other")
    store.save_attempt(SESSION_ID, spoken(2))
    other.save_attempt("other", spoken(2))
    assert {summary.id for summary in store.sessions()} == {SESSION_ID, "other"}
    assert len(other.session(SESSION_ID).attempts) == 2


def test_full_disk_is_told_and_keeps_what_was_saved_before(
    store: SessionStore, open_store: OpenStore
) -> None:
    keep(store, 1)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    big = typed_answer(2, "an answer that needs much room " * 4_000)
    with pytest.raises(AppError) as caught:
        store.save_attempt(SESSION_ID, big)
    assert (caught.value.code, caught.value.failure.retryable) == ("disk_full", True)
    assert open_store().session(SESSION_ID).attempts == (spoken(1),)

    store._db.execute("PRAGMA max_page_count = 1000000").fetchall()
    store.save_attempt(SESSION_ID, big)
    assert open_store().session(SESSION_ID).attempts == (spoken(1), big)


def test_database_that_another_program_holds_is_told_as_busy(
    store: SessionStore, open_store: OpenStore
) -> None:
    keep(store)
    other = open_store()
    other.sessions()
    store._db.execute("PRAGMA busy_timeout = 0").fetchall()
    other._db.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(AppError) as caught:
        store.save_attempt(SESSION_ID, spoken(1))
    assert (caught.value.code, caught.value.failure.retryable) == ("database_busy", True)
    other._db.conn.execute("ROLLBACK")
    store.save_attempt(SESSION_ID, spoken(1))
    assert len(store.session(SESSION_ID).attempts) == 1
