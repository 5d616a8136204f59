"""The list of the history on the large store: how soon it is painted, what scrolling takes.

    python benchmarks/run.py scrolling

The real page and its controller on the large store, without a screen, in a process of its own;
what the lane of the database does is done in the same thread, so the times hold it. All sessions
are scrolled through from the first to the last, and searched afterwards.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import psutil

from benchmarks.figure import Figure
from benchmarks.large_store import large_store

OPEN_MS, MORE_MB = 200, 20
_RUNS = 5
_SEARCHES = ("the", "retriev", '"of the"', "zzz")


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
    opened, searched, rows, more_mb, more_widgets, slowest = values
    yield Figure("the history, painted with its filters", opened, "ms", target=OPEN_MS)
    yield Figure("a search, painted with its places and counted, the slowest", searched, "ms")
    title = f"memory that scrolling through {rows:.0f} sessions takes"
    yield Figure(title, more_mb, "MB", target=MORE_MB)
    yield Figure("widgets that it makes", more_widgets, "", target=0)
    yield Figure("the slowest step of it: 200 sessions more", slowest, "ms")


def _main() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QWidget

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

        opened = min(_took(controller.look, painted) for _ in range(_RUNS))
        (listing,) = page.findChildren(SessionList)
        rows, process = listing.model(), psutil.Process()
        before, widgets = process.memory_info().rss, len(page.findChildren(QWidget))
        count, slowest = 0, 0.0
        while count != rows.rowCount():
            count = rows.rowCount()
            slowest = max(slowest, _took(listing.scrollToBottom, painted))
        more = (process.memory_info().rss - before) / 1_000_000
        more_widgets = len(page.findChildren(QWidget)) - widgets

        def search(words: str) -> float:
            return _took(lambda: page.filtered.emit(HistoryFilters(search=words)), painted)

        searched = max(min(search(words), search(f"{words} ")) for words in _SEARCHES)
        print(opened, searched, count, more, more_widgets, slowest)


def _took(*steps: Callable[[], object]) -> float:
    began = perf_counter()
    for step in steps:
        step()
    return 1000 * (perf_counter() - began)


if __name__ == "__main__":
    _main()
