"""How the history is read: by indexes and narrow rows, and never through the long ones.

Each statement that a call sends is caught on its way and asked how SQLite would go about it, so
none can be forgotten here.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from mockinterview.core.history import HistoryQuery, Order
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import STARTED, every_state, keep, session, spoken

NARROW = (
    "USING COVERING INDEX answers_",
    "USING COVERING INDEX session_tags_",
    "USING INDEX attempts_not_written_down",
    "USING INDEX sessions_unfinished",
)
"""What may be walked through from end to end: rows of some numbers, or of what waits."""

SMALL = frozenset({"SCAN CONSTANT ROW", "SCAN sqlite_master", "SCAN q", "SCAN d"})
"""What a statement made itself, the list of tables, and the queue of what waits."""

EVERYTHING = HistoryQuery(
    search="passage",
    since=STARTED - timedelta(days=1),
    until=STARTED + timedelta(days=90),
    packs=("generative-ai",),
    tags=("Acme",),
    min_score=1,
    max_score=99,
    has_recording=True,
    has_bookmarks=False,
    has_notes=False,
)
NOW = session(id="now", started_at=STARTED + timedelta(days=9))

CALLS: dict[str, Callable[[SessionStore], object]] = {
    **{f"by-{order}": lambda store, o=order: store.find(HistoryQuery(order=o)) for order in Order},
    "all-wishes": lambda store: store.find(EVERYTHING),
    "search": lambda store: store.find(HistoryQuery(search='"the passage" wr')),
    "trash": lambda store: store.find(HistoryQuery(is_trashed=True)),
    "count": lambda store: store.count(HistoryQuery()),
    "count-found": lambda store: store.count(EVERYTHING),
    "tags": lambda store: store.tags(),
    "packs": lambda store: store.packs(),
    "past": lambda store: store.past(),
    "habits": lambda store: store.habits(NOW),
    "session": lambda store: store.session("one"),
    "takes-of": lambda store: store.takes_of("right-passage-wrong-answer"),
    "latest": lambda store: store.latest(5),
    "waiting": lambda store: store.waiting(),
    "deferred": lambda store: store.deferred(),
    "elsewhere": lambda store: store.is_interview_elsewhere(),
    "empty-trash": lambda store: store.empty_trash(STARTED),
    "rename": lambda store: store.set_title("one", "Mine"),
    "tag": lambda store: store.set_tags("one", ["Acme"]),
    "save": lambda store: store.save_attempt("one", spoken(1)),
}


@pytest.fixture
def kept(store: SessionStore) -> SessionStore:
    keep(store, *every_state().attempts)
    store.set_tags("one", ["Acme"])
    return store


def statements(store: SessionStore, call: Callable[[SessionStore], object]) -> Iterator[str]:
    sent: list[str] = []
    store._db.conn.set_trace_callback(sent.append)
    call(store)
    store._db.conn.set_trace_callback(None)
    asks = ("select", "insert", "update", "delete", "with")
    yield from (each for each in sent if each.strip().lower().startswith(asks))


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_no_call_walks_through_sessions_or_attempts(
    kept: SessionStore, call: Callable[[SessionStore], object]
) -> None:
    sent = list(statements(kept, call))
    assert sent
    for statement in sent:
        plan = [row[3] for row in kept._db.execute(f"explain query plan {statement}")]
        walks = [step for step in plan if step.startswith("SCAN ")]
        long = [step for step in walks if not _is_short(step)]
        assert long == [], statement


def _is_short(step: str) -> bool:
    return "VIRTUAL TABLE" in step or step in SMALL or any(narrow in step for narrow in NARROW)
