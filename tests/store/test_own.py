"""A rating, a note and bookmarks of the person: kept, and lost to nothing that is made anew."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from mockinterview.core.correcting import correct
from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId
from mockinterview.core.sealing import Finding, begun, check
from mockinterview.core.session import BOOKMARK_LENGTH, NOTE_LENGTH, Attempt, AttemptKey, Bookmark
from mockinterview.ports import Store
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import SESSION_ID, STARTED, by_endpoint, graded, hearing, session, spoken
from tests.fakes.sounds import chirp, save

KEY = AttemptKey(position=1, number=1)


def begin(store: Store, attempt: Attempt) -> None:
    store.begin_session(session())
    store.save_attempt(SESSION_ID, attempt)


def only(store: Store) -> Attempt:
    (attempt,) = store.session(SESSION_ID).attempts
    return attempt


def test_rating_and_note_are_kept_each_on_its_own(either: Store) -> None:
    begin(either, spoken(1))
    either.set_note(SESSION_ID, KEY, "Begin with the figure.\n")
    either.set_own_rating(SESSION_ID, KEY, 4)
    kept = spoken(1).model_copy(update={"own_rating": 4, "note": "Begin with the figure."})
    assert only(either) == kept
    either.set_own_rating(SESSION_ID, KEY, None)
    either.set_note(SESSION_ID, KEY, " ")
    assert only(either) == spoken(1)


def test_attempt_saved_by_who_read_it_before_loses_neither(either: Store) -> None:
    begin(either, spoken(1))
    either.set_own_rating(SESSION_ID, KEY, 2)
    either.set_note(SESSION_ID, KEY, "Slower.")
    heard_again = spoken(1, hearing=hearing("Other words."), feedback=graded(10))
    either.save_attempt(SESSION_ID, heard_again)
    after = only(either)
    assert (after.own_rating, after.note) == (2, "Slower.")
    assert after.model_copy(update={"own_rating": None, "note": ""}) == heard_again


def test_judgement_that_came_late_keeps_both(either: Store) -> None:
    begin(either, spoken(1, feedback=None))
    either.set_own_rating(SESSION_ID, KEY, 5)
    either.set_note(SESSION_ID, KEY, "Told the story.")
    either.save_attempt(SESSION_ID, spoken(1, feedback=by_endpoint()))
    after = only(either)
    assert (after.own_rating, after.note, after.score) == (5, "Told the story.", 72)


def test_first_save_keeps_what_it_brings(either: Store) -> None:
    begin(either, spoken(1, own_rating=3, note="From another computer."))
    assert only(either).own_rating == 3
    assert only(either).note == "From another computer."


def test_long_note_is_cut_off(either: Store) -> None:
    begin(either, spoken(1))
    either.set_note(SESSION_ID, KEY, "ä" * (NOTE_LENGTH + 1))
    assert only(either).note == "ä" * NOTE_LENGTH


def test_answer_that_is_gone_is_told(either: Store) -> None:
    either.begin_session(session())
    with pytest.raises(AppError) as caught:
        either.set_note(SESSION_ID, KEY, "x")
    assert caught.value.code == "unknown_attempt"
    with pytest.raises(AppError):
        either.set_own_rating(SESSION_ID, KEY, 1)


def test_bookmarks_are_kept_in_the_order_of_the_take(either: Store) -> None:
    begin(either, spoken(1))
    wanted = (Bookmark(at=4.0, text=" The story\n"), Bookmark(at=1.5))
    either.set_bookmarks(SESSION_ID, KEY, wanted)
    assert only(either).bookmarks == (Bookmark(at=1.5), Bookmark(at=4.0, text="The story"))
    either.set_bookmarks(SESSION_ID, KEY, ())
    assert only(either) == spoken(1)


def test_attempt_saved_by_who_read_it_before_loses_no_bookmark(either: Store) -> None:
    begin(either, spoken(1))
    either.set_bookmarks(SESSION_ID, KEY, (Bookmark(at=1.5),))
    either.save_attempt(SESSION_ID, spoken(1, feedback=graded(10)))
    assert only(either).bookmarks == (Bookmark(at=1.5),)


def test_long_name_of_a_bookmark_is_cut_off(either: Store) -> None:
    begin(either, spoken(1))
    either.set_bookmarks(SESSION_ID, KEY, (Bookmark(at=1.0, text="ä" * (BOOKMARK_LENGTH + 1)),))
    assert only(either).bookmarks[0].text == "ä" * BOOKMARK_LENGTH


def test_bookmark_on_an_answer_that_is_gone_is_told(either: Store) -> None:
    either.begin_session(session())
    with pytest.raises(AppError) as caught:
        either.set_bookmarks(SESSION_ID, KEY, (Bookmark(at=1.0),))
    assert caught.value.code == "unknown_attempt"


def test_attempt_of_an_earlier_version_has_neither(store: SessionStore, home: Path) -> None:
    begin(store, spoken(1))
    with sqlite3.connect(home / DATABASE_NAME) as database:
        database.execute(
            "update attempts set attempt_json = json_remove("
            "attempt_json, '$.own_rating', '$.note', '$.take.deleted_after_days')"
        )
    database.close()
    assert only(store) == spoken(1)
    store.set_own_rating(SESSION_ID, KEY, 1)
    assert only(store).own_rating == 1


def test_rating_survives_the_end_of_the_program(
    store: SessionStore, open_store: Callable[[], SessionStore]
) -> None:
    begin(store, spoken(1))
    store.set_own_rating(SESSION_ID, KEY, 4)
    assert only(open_store()).own_rating == 4


def test_words_mended_by_hand_are_later_words_of_an_exam(either: Store) -> None:
    exam = session(format=FormatId.EXAM, finished_at=None, question_count=1)
    either.begin_session(exam.model_copy(update={"seal": begun(exam)}))
    answered = spoken(1)
    assert answered.take
    save(either.recording(answered.take.file), chirp(1.0))
    either.save_attempt(SESSION_ID, answered)
    either.finish_session(SESSION_ID, STARTED + timedelta(minutes=20))
    either.save_attempt(SESSION_ID, correct(only(either), "Other words."))
    either.set_bookmarks(SESSION_ID, KEY, (Bookmark(at=1.0),))
    found = check(either.session(SESSION_ID), either.digest)
    assert found is not None
    assert [each.finding for each in found.found] == [Finding.LATER_WORDS]
    assert found.is_unchanged
