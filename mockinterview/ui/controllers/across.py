"""What the pages that look back across answers have in common: they read, and play one by one.

What is read, and what is shown of it, each of them knows itself.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError, Failure
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.play_list import PlayList
from mockinterview.ui.playback import Playback

Found = TypeVar("Found")


class AcrossController(QObject):
    """``opened`` says that the page is to be on show; ``session_requested`` leads to an answer."""

    opened = Signal()
    session_requested = Signal(str, object)

    def __init__(self, context: Context, playback: Playback) -> None:
        super().__init__()
        self._context = context
        self._playback = playback
        self._list = PlayList(playback)
        self._ticket: object = None
        self._is_reading = False
        self._trouble: Failure | None = None
        playback.changed.connect(self._show)

    def leave(self) -> None:
        """End what is being heard, because the person goes elsewhere."""
        self._list.stop()

    def _show(self) -> None:
        """Show what is there by now."""
        raise NotImplementedError

    def _read(self, find: Callable[[], Found], keep: Callable[[Found], None]) -> None:
        """Find something on the lane of the store; what is asked for next takes its place."""
        self._list.stop()
        ticket = self._ticket = object()
        self._is_reading, self._trouble = True, None
        self._context.jobs.start(
            Lane.DATABASE,
            find,
            done=partial(self._take, ticket, keep),
            failed=partial(self._refuse, ticket),
        )
        self._show()

    def _take(self, ticket: object, keep: Callable[[Found], None], found: Found) -> None:
        if ticket is self._ticket:
            self._is_reading = False
            keep(found)
            self._show()

    def _refuse(self, ticket: object, error: AppError) -> None:
        if ticket is self._ticket:
            self._is_reading, self._trouble = False, error.failure
            self._show()
