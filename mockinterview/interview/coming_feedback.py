"""Feedback that is still coming, passed on to the interview now and then.

A language model hands out its reply in pieces, many a second, on the coach's lane. Ten times
a second at most the owner's thread is told how far it has come, the first time at once.
"""

from collections.abc import Callable
from threading import Lock

from mockinterview.ports import Jobs

SECONDS_BETWEEN = 0.1

Tell = Callable[[str], None]


class ComingFeedback:
    """``seen`` takes what can be read so far, from any thread; ``tell`` hears it on the owner's."""

    def __init__(self, jobs: Jobs, tell: Tell) -> None:
        self._jobs = jobs
        self._tell = tell
        self._lock = Lock()
        self._latest = ""
        self._told = ""
        self._is_due = False
        self._is_closed = False

    def seen(self, text: str) -> None:
        """Take all that can be read so far."""
        with self._lock:
            self._latest = text
            if self._is_due:
                return
            self._is_due = True
        self._jobs.post(self._pass_on)

    def close(self) -> None:
        """Tell nothing more: the feedback is whole. Called on the owner's thread."""
        with self._lock:
            self._is_closed = True

    def _pass_on(self) -> None:
        with self._lock:
            text = self._latest
            if self._is_closed or text == self._told:
                self._is_due = False
                return
            self._told = text
        self._tell(text)
        self._jobs.call_later(SECONDS_BETWEEN, self._pass_on)
