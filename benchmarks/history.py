"""How long the history takes on 10,000 sessions, 80,000 takes and 4 million words.

    python benchmarks/run.py history

The large store is made once and kept (``large_store``). Each figure is the median of some calls,
of a search the slowest of several kinds: common words, one letter, phrases.
"""

import statistics
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter

from benchmarks.figure import Figure
from benchmarks.large_store import HOUR_ID, large_store
from mockinterview.audio.repair import repair_wav
from mockinterview.core.history import HistoryQuery, Order
from mockinterview.store.sessions import SessionStore

RUNS = 7
OPEN_MS, SEARCH_MS, SESSION_MS = 200, 100, 300

SEARCHES = (
    "the",
    "t",
    "a",
    "s",
    "of",
    "model",
    "retriev",
    "the model",
    "in the of a",
    '"of the"',
    '"the model',
    "retrieval generation",
    "figure",
    "zzz",
)


def measure() -> Iterator[Figure]:
    """Open the history and a session, and search, on the large store."""
    store = SessionStore(large_store(), repair_wav)
    first = _took(lambda: store.find(HistoryQuery()))
    count = store.count(HistoryQuery())
    yield Figure(f"open the history of {count} sessions, with its database", first, "ms")
    opened = _median(lambda: (store.find(HistoryQuery()), store.waiting(), store.deferred()))
    yield Figure("the first 200 sessions of the history", opened, "ms", target=OPEN_MS)
    sorted_by = max(_median(partial(store.find, HistoryQuery(order=o))) for o in Order)
    yield Figure("the same in another order, the slowest", sorted_by, "ms", target=OPEN_MS)
    took = {words: _median(partial(store.find, HistoryQuery(search=words))) for words in SEARCHES}
    slowest = max(took, key=lambda words: took[words])
    yield Figure(f"search, the slowest: {slowest}", took[slowest], "ms", target=SEARCH_MS)
    median = statistics.median(took.values())
    yield Figure("search, the median of all", median, "ms", target=SEARCH_MS)
    counted = max(_median(partial(store.count, HistoryQuery(search=w))) for w in SEARCHES)
    yield Figure("count what is found, the slowest", counted, "ms", target=SEARCH_MS)
    yield Figure("what was answered before, at the start", _median(store.past), "ms")
    whole = _median(lambda: store.habits(store.session(HOUR_ID)))
    title = "a session with an hour of speech, and what is usual"
    yield Figure(title, whole, "ms", target=SESSION_MS)


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_took(work) for _ in range(RUNS))


def _took(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return 1000 * (perf_counter() - began)
