"""What progress is reckoned from: the narrow rows follow each answer, whoever writes it."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.core.progress import Measured, Period, SessionFigures
from mockinterview.core.question import Level
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.session import Attempt
from mockinterview.core.trend import MOST_POINTS
from mockinterview.store import progress as queries
from mockinterview.store import schedule
from mockinterview.store.migrations import migrations
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import (
    STARTED,
    by_endpoint,
    followed_up,
    graded,
    keep,
    question,
    skipped,
    spoken,
    typed_answer,
    ungraded,
)

EVER = Period()


def scored(score: int, position: int = 1, number: int = 1, **changes: object) -> Attempt:
    return spoken(position, number, feedback=graded(score), **changes)


def only_session(store: SessionStore) -> SessionFigures:
    (session,) = store.progress(EVER).sessions
    return session


def test_without_a_session_nothing_was_counted(store: SessionStore) -> None:
    assert store.progress(EVER) == Measured()


def test_a_session_is_counted_as_the_history_counts_it(store: SessionStore) -> None:
    keep(store, scored(20), scored(70, 1, 2), scored(50, 2), followed_up(2, 2), skipped(3))
    session = only_session(store)
    assert session.session_id == "one"
    assert session.content == 60
    assert session.content == store.session("one").score
    assert (session.answers, session.graded) == (4, 2)
    assert session.day == "2025-11-19"


def test_delivery_is_that_of_the_takes(store: SessionStore) -> None:
    keep(store, scored(20), typed_answer(2))
    session, delivery = only_session(store), scored(20).delivery
    assert delivery is not None
    assert session.pace == pytest.approx(delivery.pace_speaking)
    assert session.latency == pytest.approx(delivery.response_latency_seconds)
    assert session.silence == pytest.approx(delivery.silence_share)


def test_criteria_are_there_where_a_language_model_gave_them(store: SessionStore) -> None:
    keep(store, scored(20), spoken(2, feedback=by_endpoint()))
    session = only_session(store)
    assert (session.accuracy, session.structure, session.depth) == (3, 5, None)


def test_a_judgement_that_comes_later_counts_from_then_on(store: SessionStore) -> None:
    keep(store, ungraded())
    assert only_session(store).content is None
    store.save_attempt("one", scored(80))
    assert only_session(store).content == 80
    store.save_attempt("one", ungraded())
    assert only_session(store).content is None


def test_own_ratings_are_counted_beside_the_score(store: SessionStore) -> None:
    keep(store, scored(80), scored(80, 2), scored(30, 3))
    for position, rating in ((1, 4), (2, 4), (3, 5)):
        store.set_own_rating("one", spoken(position).key, rating)
    assert set(store.progress(EVER).rated) == {(4, 80, 2), (5, 30, 1)}
    store.set_own_rating("one", spoken(3).key, None)
    assert set(store.progress(EVER).rated) == {(4, 80, 2)}


def test_the_sample_is_nobodys_own(store: SessionStore) -> None:
    keep(store, scored(80), pack=SAMPLE_PACK)
    assert store.progress(EVER) == Measured()


def test_what_is_in_the_trash_counts_nowhere_until_it_is_restored(store: SessionStore) -> None:
    keep(store, scored(80, own_rating=4))
    before = store.progress(EVER)
    store.trash_session("one")
    assert store.progress(EVER) == Measured()
    store.restore_session("one")
    assert store.progress(EVER) == before


def test_what_was_deleted_is_forgotten(store: SessionStore) -> None:
    keep(store, scored(80))
    keep(store, scored(40), scored(90, 2), name="two")
    store.delete_session("one")
    assert [each.content for each in store.progress(EVER).sessions] == [65]
    store.discard_attempt("two", spoken(2).key)
    assert [each.content for each in store.progress(EVER).sessions] == [40]


def test_a_session_that_lost_its_answers_is_no_point(store: SessionStore) -> None:
    keep(store, scored(80))
    store.discard_attempt("one", spoken().key)
    assert store.progress(EVER).sessions == ()


def test_areas_and_levels_have_their_last_scores_the_newest_first(store: SessionStore) -> None:
    easy = question("easy", level=Level.BEGINNER)
    for day, score in enumerate((10, 20, 30, 40)):
        keep(
            store,
            scored(score),
            scored(90, 2, question=easy),
            name=f"day {day}",
            started_at=STARTED + timedelta(days=day),
        )
    cells = store.progress(EVER).cells
    assert [(c.group, c.level, c.answers, c.last) for c in cells] == [
        ("retrieval", "beginner", 4, (90, 90, 90)),
        ("retrieval", "experienced", 4, (40, 30, 20)),
    ]


def test_an_area_is_told_by_its_topics(store: SessionStore) -> None:
    both = question("both", topics=("ranking", "chunking"))
    elsewhere = question("elsewhere", area="safety", topics=("red-teaming",))
    keep(
        store,
        scored(30, question=both),
        scored(60, 2, question=question("other", topics=("ranking",))),
        scored(90, 3, question=elsewhere),
    )
    cells = store.progress(EVER, "retrieval").cells
    assert [(c.group, c.answers, sorted(c.last)) for c in cells] == [
        ("chunking", 1, [30]),
        ("ranking", 2, [30, 60]),
    ]
    assert {each.group for each in store.progress(EVER, "retrieval").groups} == {
        "chunking",
        "ranking",
    }


def test_a_period_holds_its_first_and_its_last_day(store: SessionStore) -> None:
    for day in range(5):
        noon = datetime(2026, 1, 10 + day, 12, tzinfo=UTC)
        keep(store, scored(10 * day), name=f"day {day}", started_at=noon)
    period = Period(since=date(2026, 1, 11), until=date(2026, 1, 13))
    measured = store.progress(period)
    assert [each.content for each in measured.sessions] == [10, 20, 30]
    assert sum(each.answers for each in measured.groups) == 3
    assert measured.cells[0].last == (30, 20, 10)


def test_many_sessions_make_no_more_stretches_than_a_trend_is_reckoned_with(
    store: SessionStore,
) -> None:
    for n in range(MOST_POINTS + 7):
        keep(store, scored(50), name=f"{n:03}", started_at=STARTED + timedelta(hours=n))
    measured = store.progress(EVER)
    assert len(measured.sessions) == MOST_POINTS + 7
    assert len({each.at for each in measured.groups}) == MOST_POINTS
    assert sum(each.answers for each in measured.groups) == MOST_POINTS + 7


def test_a_store_of_before_is_counted_as_one_of_now(
    open_store: Callable[[], SessionStore], home: Path
) -> None:
    store = open_store()
    keep(store, scored(20), scored(70, 1, 2), spoken(2, feedback=by_endpoint(), own_rating=4))
    keep(store, scored(50), name="two", started_at=STARTED + timedelta(days=1))
    now = store.progress(EVER)
    store._db.close()
    db = Database(home / DATABASE_NAME)
    db.execute("update attempts set attempt_json = '{' where session_id = 'two'")
    for name in ("m008_progress", "m009_schedule"):
        db.execute("delete from _sqlite_migrations where name = ?", [name])
    for kind in ("answers_added", "answers_changed", "answers_removed"):
        db.execute(f"drop trigger {kind}")
    for table in ("measures", "session_figures", "cards"):
        db.execute(f"drop table {table}")
    db.conn.commit()
    migrations.apply(db)
    db.close()
    then = open_store().progress(EVER)
    assert then.sessions[0] == now.sessions[0]
    assert then.rated == now.rated
    assert then.sessions[1].content == 50


@pytest.mark.parametrize(
    ("query", "values"),
    [
        (queries.SESSIONS, {"since": 0, "until": 1}),
        (queries.GROUPS.format(stretches="(0, 1), (1, 2)"), []),
        (queries.LAST, ["a", "b", 0, 1, 3]),
        (queries.IN_AREA, ["a", "b", 0, 1]),
        (queries.RATED, {"since": 0, "until": 1}),
        (schedule.REVIEWS, ["one"]),
    ],
)
def test_no_query_scans_a_table_that_grows_or_reads_a_long_row(
    store: SessionStore, query: str, values: object
) -> None:
    store.progress(EVER)
    plan = [row[3] for row in store._db.execute(f"explain query plan {query}", values)]
    grown = [
        step for step in plan if "measures" in step or "session_figures" in step or " m " in step
    ]
    assert grown
    for step in grown:
        assert step.startswith("SEARCH"), json.dumps(plan)
        assert "COVERING INDEX" in step or "PRIMARY KEY" in step, json.dumps(plan)
