"""Databases as earlier releases left them: each opens, is migrated and shows its session.

The files were written by those versions of the program themselves, with one session in every
state; where the tables change again, the database of today is to be added.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.history import HistoryQuery
from mockinterview.store.database import open_database
from mockinterview.store.migrations import MIGRATION_NAMES
from mockinterview.store.sessions import DATABASE_NAME, SessionStore
from tests.fakes.sessions import NO_SPEECH, SESSION_ID, every_state, keep

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.sql"), key=lambda file: file.name)

OpenStore = Callable[[], SessionStore]


def put(release: Path, home: Path) -> Path:
    """Put the database of a release into a data folder."""
    home.mkdir(parents=True)
    file = home / DATABASE_NAME
    with sqlite3.connect(file) as made:
        made.executescript(release.read_text(encoding="utf-8"))
    made.close()
    return file


def shape(file: Path) -> list[tuple[str, ...]]:
    """Return all that a database consists of, and which migrations it has seen."""
    with sqlite3.connect(file) as opened:
        made = opened.execute("select name, sql from sqlite_master order by name").fetchall()
        seen = opened.execute("select name from _sqlite_migrations order by name").fetchall()
    opened.close()
    return made + seen


@pytest.fixture(params=RELEASES, ids=lambda file: file.stem)
def release(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


def test_every_schema_before_this_one_is_here() -> None:
    assert [file.stem for file in RELEASES] == sorted(
        name for name in MIGRATION_NAMES if name < "m006"
    )


def test_it_opens_and_shows_its_session(release: Path, home: Path, open_store: OpenStore) -> None:
    put(release, home)
    store = open_store()
    expected = every_state()
    kept = store.session(SESSION_ID)
    assert [a.key for a in kept.attempts] == [a.key for a in expected.attempts]
    for then, now in zip(kept.attempts, expected.attempts, strict=True):
        assert then.question.ask == now.question.ask
        assert (then.hearing, then.score, then.take) == (now.hearing, now.score, now.take)
    (row,) = store.find(HistoryQuery())
    assert (row.id, row.score, row.attempt_count) == (SESSION_ID, expected.score, 8)
    assert (row.title, row.tags, row.note, row.found) == ("", (), "", ())


def test_all_of_it_is_found_as_if_it_had_been_written_today(
    release: Path, home: Path, open_store: OpenStore, tmp_path: Path
) -> None:
    put(release, home)
    then = open_store()
    today = SessionStore(tmp_path / "today", lambda _file: 0.0)
    kept = every_state()
    keep(today, *kept.attempts, name=SESSION_ID)
    for search in ("", "passage", "typed", "faithfulness", '"temperature zero"', NO_SPEECH.message):
        asked = HistoryQuery(search=search)
        (was,), (now,) = (store.find(asked) or [None] for store in (then, today))
        assert (was and was.found) == (now and now.found)
    assert then.past() == today.past()
    later = kept.model_copy(update={"id": "now", "started_at": kept.started_at.replace(year=2030)})
    paces = [store.habits(later).usual.pace_speaking for store in (then, today)]
    assert paces[0] == paces[1]
    assert paces[0] is not None
    today._db.close()


def test_nothing_of_it_is_torn(release: Path, home: Path) -> None:
    db = open_database(put(release, home))
    assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
    assert db.execute("pragma foreign_key_check").fetchall() == []
    db.execute("insert into found_text (found_text) values ('integrity-check')")
    db.close()


def test_it_can_be_written_to(release: Path, home: Path, open_store: OpenStore) -> None:
    put(release, home)
    store = open_store()
    for attempt in every_state().attempts:
        store.save_attempt(SESSION_ID, attempt)
    store.set_tags(SESSION_ID, ["old"])
    assert [row.id for row in store.find(HistoryQuery(tags=("old",)))] == [SESSION_ID]
    store.trash_session(SESSION_ID)
    assert store.empty_trash() == 1
    assert store.find(HistoryQuery()) == []


def test_a_migration_that_fails_half_way_leaves_all_as_it_was(home: Path) -> None:
    file = put(RELEASES[-1], home)
    with sqlite3.connect(file) as other:
        other.execute("create table found_text (in_the_way)")
    other.close()
    before = shape(file)
    with pytest.raises(AppError):
        open_database(file)
    assert shape(file) == before
    with sqlite3.connect(file) as other:
        other.execute("drop table found_text")
    other.close()
    open_database(file).close()
