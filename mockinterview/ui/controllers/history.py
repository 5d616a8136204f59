"""Behind the history: finds sessions and shows the list of them."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.deferred import Deferred, behind
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.session import SessionSummary
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.pages.history import HistoryPage
from mockinterview.ui.views.history import (
    HistoryView,
    SessionRowView,
    Titles,
    history_view,
    session_row,
    waiting_text,
)
from mockinterview.ui.views.notices import failure_banner

_AT_ONCE = 200
"""So many sessions are read at a time: more than any window shows."""


class HistoryController(QObject):
    """Shows the list; ``session_requested`` carries the id of the session to be shown."""

    session_requested = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, page: HistoryPage, titles: Titles) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._titles = titles
        self._search = ""
        self._rows: tuple[SessionRowView, ...] | None = None
        self._has_more = False
        self._waiting: tuple[Deferred, ...] = ()
        self._trouble: Failure | None = None
        page.searched.connect(self._find)
        page.more_requested.connect(self._read_more)
        page.session_requested.connect(self.session_requested)
        page.sample_requested.connect(self.add_sample)

    def look(self) -> None:
        """Read the list anew, as far as it was read before, and show it."""
        self._look(max(_AT_ONCE, len(self._rows or ())))

    def add_sample(self) -> None:
        """Put the sample session beside the others and show it."""
        self._context.jobs.start(
            Lane.DATABASE, self._context.add_sample, done=self._open, failed=self._tell
        )

    def _look(self, count: int) -> None:
        self._read_list((), count)
        self._context.jobs.start(
            Lane.DATABASE,
            self._context.services.store.deferred,
            done=self._keep_waiting,
            failed=_leave_it,
        )
        self._show_list()

    def _find(self, search: str) -> None:
        self._search = search
        self._look(_AT_ONCE)

    def _read_more(self) -> None:
        self._read_list(self._rows or (), _AT_ONCE)

    def _read_list(self, before: tuple[SessionRowView, ...], limit: int) -> None:
        """Read the sessions that come after those that were read before."""
        store, search = self._context.services.store, self._search
        self._context.jobs.start(
            Lane.DATABASE,
            partial(store.sessions, limit=limit, offset=len(before), search=search),
            done=partial(self._keep_list, search, before, limit),
            failed=self._keep_trouble,
        )

    def _keep_list(
        self,
        search: str,
        before: tuple[SessionRowView, ...],
        limit: int,
        found: list[SessionSummary],
    ) -> None:
        """Keep what was found, unless another search or a newer list came meanwhile."""
        if search == self._search and (not before or before is self._rows):
            self._rows = (*before, *(session_row(each, self._titles) for each in found))
            self._has_more = len(found) == limit
            self._trouble = None
            self._show_list()

    def _keep_waiting(self, waiting: list[Deferred]) -> None:
        self._waiting = tuple(behind(waiting))
        self._show_list()

    def _keep_trouble(self, error: AppError) -> None:
        self._trouble = error.failure
        self._show_list()

    def _show_list(self) -> None:
        if self._trouble is not None:
            view = HistoryView(banner=failure_banner(self._trouble))
        elif self._rows is None:
            view = HistoryView(is_loading=True)
        else:
            listed = history_view(self._rows, self._search)
            late = self._context.services.late
            told = waiting_text(self._waiting, late.endpoint if late else "")
            view = replace(listed, waiting=told, has_more=self._has_more)
        self._page.render(view)

    def _open(self, session_id: str) -> None:
        self.session_requested.emit(session_id)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _leave_it(_error: AppError) -> None:
    """What waits is told another time: the list itself says what is wrong with the database."""
