"""How long the page of progress takes to come, with 10,000 sessions and 80,000 takes.

From the click to the page on show: the counts are read, the trends are reckoned, the page is
filled. Beside it: the agenda of what is due, and one area looked at by its topics.
"""

import os
import statistics
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.large_store import large_store
from mockinterview.audio.repair import repair_wav
from mockinterview.core.progress import Period, Progress, progress_of
from mockinterview.core.schedule import Agenda
from mockinterview.interview.due import agenda_now
from mockinterview.scheduling.forgetting import FsrsRecall
from mockinterview.store.sessions import SessionStore

if TYPE_CHECKING:
    # The window is imported where it is measured.
    from mockinterview.ui.pages.progress import ProgressPage

RUNS = 5
TARGET_MS = 500


def measure() -> Iterator[Figure]:
    """Read, reckon and show all of it; then one area, and the agenda."""
    store = SessionStore(large_store(), repair_wav)
    recall, today = FsrsRecall(), datetime.now(UTC).date()
    store.cards(recall)

    def read(area: str = "") -> Progress:
        return progress_of(store.progress(Period(), area), Period(), area)

    def due() -> Agenda:
        return agenda_now(store, recall, today, None)

    progress = read()
    area = max(progress.groups, key=lambda group: group.answers).name
    shown = _median(lambda: _show(read(), due()))
    yield Figure("progress page, 10,000 sessions", shown, "ms", target=TARGET_MS)
    yield Figure("progress, read and reckoned", _median(read), "ms")
    yield Figure("progress, topics of one area", _median(lambda: read(area)), "ms")
    yield Figure("what is due", _median(due), "ms")


def _show(progress: Progress, agenda: Agenda) -> None:
    """Fill the page and paint it."""
    from mockinterview.ui.views.progress import Chosen, progress_view

    page = _page()
    areas = tuple(group.name for group in progress.groups)
    page.render(progress_view(progress, agenda, Chosen(areas=areas)))
    page.grab()


def _page() -> "ProgressPage":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mockinterview.ui import plots
    from mockinterview.ui.app import make_application
    from mockinterview.ui.pages.progress import ProgressPage

    app = make_application()
    if not _pages:
        plots.load()
        page = ProgressPage()
        page.resize(1084, 800)
        page.show()
        app.processEvents()
        _pages.append(page)
    return _pages[0]


_pages: "list[ProgressPage]" = []
"""The page, made once: what is measured is how it comes when it is turned to."""


def _median(step: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        began = perf_counter()
        step()
        times.append(1000 * (perf_counter() - began))
    return statistics.median(times)
