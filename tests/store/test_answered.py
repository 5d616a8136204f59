"""Answers across sessions: all takes of one question, the last sessions; on disk and in memory."""

from datetime import timedelta

from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.ports import Store
from mockinterview.store.answered import LATEST, TAKES_OF
from mockinterview.store.sessions import SessionStore
from tests.fakes import sessions as made

QUESTION = made.question().id


def keep(store: Store, name: str, *attempts: Attempt, day: int = 0, **changes: object) -> None:
    made.keep(store, *attempts, name=name, started_at=made.STARTED + timedelta(days=day), **changes)


def test_all_takes_of_a_question_are_found_newest_first(either: Store) -> None:
    keep(either, "new", made.spoken(2), day=2, title="Again")
    keep(either, "old", made.spoken(1), made.spoken(1, 2, feedback=made.by_endpoint(72)))
    keep(either, "other", made.spoken(1, question=made.question("another")), day=1)
    refs = either.takes_of(QUESTION)
    assert [(ref.session_id, str(ref.key)) for ref in refs] == [
        ("new", "2.1"),
        ("old", "1.2"),
        ("old", "1.1"),
    ]
    assert (refs[0].title, refs[0].pack, refs[0].score) == ("Again", "generative-ai", 50)
    assert refs[1].score == 72
    assert refs[1].seconds == 40.0
    assert refs[0].started_at == made.STARTED + timedelta(days=2)


def test_what_was_not_answered_or_follows_another_answer_is_no_take(either: Store) -> None:
    keep(either, "one", made.spoken(), made.followed_up(), made.skipped(2), made.silent(3))
    assert [ref.key for ref in either.takes_of(QUESTION)] == [AttemptKey(position=1, number=1)]


def test_neither_the_sample_nor_what_was_deleted_is_among_them(either: Store) -> None:
    keep(either, "own", made.spoken())
    keep(either, "sample", made.spoken(), day=1, pack=SAMPLE_PACK)
    keep(either, "deleted", made.spoken(), day=2)
    either.trash_session("deleted")
    assert [ref.session_id for ref in either.takes_of(QUESTION)] == ["own"]
    assert [session.id for session in either.latest(5)] == ["own"]
    either.restore_session("deleted")
    assert [session.id for session in either.latest(5)] == ["deleted", "own"]


def test_the_last_sessions_come_whole_and_no_more_than_asked_for(either: Store) -> None:
    for day in range(3):
        keep(either, f"day-{day}", made.spoken(), made.spoken(2), day=day)
    found = either.latest(2)
    assert [session.id for session in found] == ["day-2", "day-1"]
    assert [len(session.attempts) for session in found] == [2, 2]


def test_an_answer_that_cannot_be_read_is_listed_still(store: SessionStore) -> None:
    keep(store, "one", made.spoken())
    store._db.execute("update attempts set attempt_json = 'no json'")
    assert [ref.session_id for ref in store.takes_of(QUESTION)] == ["one"]


def test_nothing_is_found_by_reading_a_whole_table(store: SessionStore) -> None:
    keep(store, "one", made.spoken())
    for query, asked in (
        (TAKES_OF, {"question": QUESTION, "most": 5}),
        (LATEST, {"sample": SAMPLE_PACK, "count": 5}),
    ):
        plan = [row["detail"] for row in store._db.query(f"explain query plan {query}", asked)]
        assert plan
        assert not [step for step in plan if step.startswith("SCAN") or "TEMP B-TREE" in step]
