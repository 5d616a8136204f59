"""The list of the history on the large store: how soon it is painted, what scrolling takes.

    python benchmarks/run.py scrolling

The real page and its controller on the large store, without a screen, in a process of its own;
what the lane of the database does is done in the same thread, so the times hold it. All sessions
are scrolled through from the first to the last, and searched afterwards.

A search is timed from what is typed to the first results on show: as many as a tall window has
room for, each with the places found in it. That is what the person waits for. How many there are
is counted when they have been painted, and has a time of its own.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import psutil

from benchmarks.figure import Figure
from benchmarks.large_store import large_store

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QWidget

OPEN_MS, SEARCH_MS, MORE_MB = 200, 100, 20
_RUNS = 5


_SEARCHES = ("the", "retriev", '"of the"', "zzz")

Step = Callable[[], object]


def measure() -> Iterator[Figure]:
    """Open the list, scroll through it, and search in it."""
    large_store()
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.scrolling"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    values = [float(line) for line in told.split()]
    opened, searched, busy, counted, rows, more_mb, more_widgets, slowest = values
    yield Figure("the history, painted with its filters", opened, "ms", target=OPEN_MS)
    title = "a search, its first results painted with their places, the slowest"
    yield Figure(title, searched, "ms", target=SEARCH_MS)
    yield Figure("what of that a core was busy", busy, "ms")
    yield Figure("how many there are of it, painted afterwards, the slowest", counted, "ms")
    title = f"memory that scrolling through {rows:.0f} sessions takes"
    yield Figure(title, more_mb, "MB", target=MORE_MB)
    yield Figure("widgets that it makes", more_widgets, "", target=0)
    yield Figure("the slowest step of it: 200 sessions more", slowest, "ms")


def _main() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from mockinterview.audio.repair import repair_wav
    from mockinterview.core.appearance import Theme
    from mockinterview.store.sessions import SessionStore
    from mockinterview.ui.app import make_application
    from mockinterview.ui.controllers.history import HistoryController
    from mockinterview.ui.pages.history import HistoryPage
    from mockinterview.ui.theme import apply_theme
    from mockinterview.ui.views.history_filters import HistoryFilters
    from mockinterview.ui.widgets.session_list import SessionList
    from tests.fakes.jobs import InlineJobs
    from tests.fakes.services import FakeServices
    from tests.ui.desk import Desk, FakeBank

    app = make_application()
    apply_theme(app, Theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        fakes = FakeServices(Path(folder))
        store = SessionStore(large_store(), repair_wav)
        desk = Desk(None, fakes, InlineJobs(fakes.clock), FakeBank(), Path(folder))  # type: ignore[arg-type]  # nobody presses keys
        page = HistoryPage()
        context = desk.context(services=replace(fakes.services(), store=store))
        controller = HistoryController(
            context, page, str, lambda _delete: None, lambda _empty: None
        )
        page.resize(1060, 800)
        page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        page.show()

        def painted() -> None:
            QApplication.processEvents()
            page.grab()

        (listing,) = page.findChildren(SessionList)
        opened = min(_took(controller.look, painted) for _ in range(_RUNS))
        scrolled = _scrolled(page, listing, painted)

        def look_for(words: str) -> None:
            page.filtered.emit(HistoryFilters(search=words))
            painted()

        def count() -> None:
            desk.jobs.advance(1.0)
            painted()

        print(opened, *_searched(look_for, count), *scrolled)


def _scrolled(page: "QWidget", listing: "QListView", painted: Step) -> tuple[float, ...]:
    """Scroll to the end; return how many rows there are, what they take, and the slowest step."""
    from PySide6.QtWidgets import QWidget

    rows, process = listing.model(), psutil.Process()
    before, widgets = process.memory_info().rss, len(page.findChildren(QWidget))
    count, slowest = 0, 0.0
    while count != rows.rowCount():
        count = rows.rowCount()
        slowest = max(slowest, _took(listing.scrollToBottom, painted))
    more = (process.memory_info().rss - before) / 1_000_000
    return count, more, len(page.findChildren(QWidget)) - widgets, slowest


def _searched(look_for: Callable[[str], None], count: Step) -> Iterator[float]:
    """Yield of the slowest search what its first results took, what of a core, and the count."""

    def search(words: str) -> tuple[float, float, float]:
        look_for("")
        busy = process_time()
        first = _took(lambda: look_for(words))
        return first, 1000 * (process_time() - busy), _took(count)

    tries = [[search(words) for _ in range(_RUNS)] for words in _SEARCHES]
    usual = [[median(part) for part in zip(*each, strict=True)] for each in tries]
    return (max(part) for part in zip(*usual, strict=True))


def _took(*steps: Step) -> float:
    began = perf_counter()
    for step in steps:
        step()
    return 1000 * (perf_counter() - began)


if __name__ == "__main__":
    _main()
