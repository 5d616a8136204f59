"""Breaks off requests from another thread: what is under way is cut, and nothing new begins.

Whoever needs that holds the halt for as long as it lasts; there may be several. It knows
nothing of sockets: a request says how it is cut.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from mockinterview.core.errors import AppError, Failure

Cut = Callable[[], None]
"""Ends a request. Called from any thread, also when the request is over already."""


class Halt:
    """May be held, let go and asked from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holders: dict[object, Failure] = {}
        self._under_way: list[Cut] = []

    def hold(self, holder: object, why: Failure) -> None:
        """Cut what is under way, and let nothing begin before ``holder`` lets go."""
        with self._lock:
            self._holders[holder] = why
            under_way = tuple(self._under_way)
        for cut in under_way:
            cut()

    def let_go(self, holder: object) -> None:
        """Take back a hold, where there is one."""
        with self._lock:
            self._holders.pop(holder, None)

    def require_free(self) -> None:
        """Raise AppError, which says why, where somebody holds this."""
        with self._lock:
            why = next(iter(self._holders.values()), None)
        if why is not None:
            raise AppError(why.code, why.message, hint=why.hint, retryable=why.retryable)

    @contextmanager
    def cutting(self, cut: Cut) -> Iterator[None]:
        """Let a request be cut while it lasts; raise AppError where it may not begin."""
        with self._lock:
            self._under_way.append(cut)
        try:
            self.require_free()
            yield
        finally:
            with self._lock:
                self._under_way.remove(cut)
