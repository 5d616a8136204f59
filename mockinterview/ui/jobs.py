"""Jobs for the window: lanes of work whose results arrive on Qt's main thread.

The only signal that crosses threads lives here. A worker rings the bell; the bell is
answered on the main thread, where everything that waits is delivered. Timers are
Qt's own; none outlives ``drain``.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mockinterview.interview.jobs import LaneJobs


class QtJobs(LaneJobs):
    """Lanes that wake Qt's event loop. Made and used on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._bell = _Bell(self.deliver)
        self._timers: set[QtTimer] = set()

    @property
    def is_closing(self) -> bool:
        return self._is_closing

    @property
    def timer_count(self) -> int:
        return len(self._timers)

    def call_later(self, seconds: float, call: Callable[[], None]) -> "QtTimer":
        timer = QtTimer(self._bell, call, self._timers)
        if not self._is_closing:
            timer.start(seconds)
        return timer

    def drain(self, seconds: float) -> bool:
        """End the timers, let running work end and deliver it; say whether all of it did."""
        is_done = super().drain(seconds)
        for timer in tuple(self._timers):
            timer.cancel()
        return is_done

    def _wake(self) -> None:
        self._bell.rung.emit()


class QtTimer:
    """A single call after some time, that can be cancelled."""

    def __init__(self, parent: QObject, call: Callable[[], None], alive: set["QtTimer"]) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fire)
        self._call = call
        self._alive = alive

    def start(self, seconds: float) -> None:
        self._alive.add(self)
        self._timer.start(max(0, round(seconds * 1000)))

    def cancel(self) -> None:
        if self in self._alive:
            self._alive.discard(self)
            self._timer.stop()
            self._timer.deleteLater()

    def _fire(self) -> None:
        if self in self._alive:
            self.cancel()
            self._call()


class _Bell(QObject):
    """Carries the news that a call waits from any thread to the main thread."""

    rung = Signal()

    def __init__(self, answer: Callable[[], None]) -> None:
        super().__init__()
        self._answer = answer
        self.rung.connect(self.answer, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def answer(self) -> None:
        self._answer()
