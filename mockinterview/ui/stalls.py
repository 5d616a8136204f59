"""When the window did not answer, for how long, and what it did meanwhile.

A timer beats on the main thread; a beat that comes more than ``LIMIT_SECONDS`` after its time is
a stall. A thread of its own looks at the main thread while a beat is late. What is told are the
names of functions, and never a value. Off unless ``MOCKINTERVIEW_STALLS`` is set, because the
beats keep an idle processor awake.
"""

import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT_SECONDS = 0.05
BEAT_SECONDS = 0.01
_LOOK_SECONDS = 0.005
_MOST_NAMES = 8
_WAITING = {"threading", "queue", "thread", "selectors", "socket"}

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Stall:
    """One stall; ``work_seconds`` of it the main thread was at work and not waiting its turn."""

    seconds: float
    work_seconds: float
    doing: str


class Beats:
    """Tells from the times of the beats which of them was late, and keeps what it was late by."""

    def __init__(
        self,
        clock: Callable[[], float] = time.perf_counter,
        work_clock: Callable[[], float] = time.thread_time,
    ) -> None:
        self._clock = clock
        self._work_clock = work_clock
        self._last = clock()
        self._last_work = work_clock()
        self._doing = ""
        self.stalls: list[Stall] = []

    @property
    def is_late(self) -> bool:
        return self._late_by(self._clock()) > LIMIT_SECONDS

    @property
    def is_seen(self) -> bool:
        """Say whether it is known what the main thread does in the present stall."""
        return bool(self._doing)

    def see(self, doing: str) -> None:
        """Keep what the main thread does in the present stall. Called from the watching thread."""
        self._doing = doing

    def beat(self) -> Stall | None:
        """Note a beat, on the main thread; return the stall that it ends, if it does."""
        now, work = self._clock(), self._work_clock()
        late, worked = self._late_by(now), work - self._last_work
        doing, self._doing = self._doing, ""
        self._last, self._last_work = now, work
        if late <= LIMIT_SECONDS:
            return None
        stall = Stall(late, worked, doing or "not seen")
        self.stalls.append(stall)
        return stall

    def _late_by(self, now: float) -> float:
        return now - self._last - BEAT_SECONDS


class StallMonitor(QObject):
    """Watches the event loop of the thread that made it, until ``end``."""

    def __init__(self) -> None:
        super().__init__()
        self._beats = Beats()
        self._main = threading.get_ident()
        self._is_over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT_SECONDS * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._watcher = threading.Thread(target=self._watch, name="stalls")
        self._watcher.start()

    @property
    def stalls(self) -> tuple[Stall, ...]:
        return tuple(self._beats.stalls)

    def end(self) -> None:
        """Watch no more, and tell how many there were."""
        self._timer.stop()
        self._is_over.set()
        self._watcher.join()
        longest = max((stall.seconds for stall in self.stalls), default=0.0)
        log.info("%d stalls, the longest of %.0f ms", len(self.stalls), longest * 1000)

    def _beat(self) -> None:
        if self._beats.is_late and not self._beats.is_seen:
            # Nobody but this thread could run, so what held it up is near where the others are.
            self._beats.see(f"not seen; {others_than(self._main)}")
        stall = self._beats.beat()
        if stall is not None:
            log.info(
                "stall of %.0f ms, %.0f ms of it at work: %s",
                stall.seconds * 1000,
                stall.work_seconds * 1000,
                stall.doing,
            )

    def _watch(self) -> None:
        while not self._is_over.wait(_LOOK_SECONDS):
            if self._beats.is_late and not self._beats.is_seen:
                frames = sys._current_frames()  # noqa: SLF001 - public in all but name
                self._beats.see(f"{names_of(frames.get(self._main))}; {others_than(self._main)}")


def others_than(thread: int) -> str:
    """Return where the other threads are that do not just wait for work."""
    frames = sys._current_frames()  # noqa: SLF001 - public in all but name
    told = [
        f"{other.name}: {names_of(frame, 3)}"
        for other in threading.enumerate()
        if other.ident not in {thread, threading.get_ident()}
        and (frame := frames.get(other.ident or 0)) is not None
        and Path(frame.f_code.co_filename).stem not in _WAITING
    ]
    return " | ".join(told) or "no other at work"


def names_of(frame: FrameType | None, most: int = _MOST_NAMES) -> str:
    """Return where a thread is: its innermost functions, each with who called it after it."""
    names: list[str] = []
    while frame is not None and len(names) < most:
        code = frame.f_code
        names.append(f"{Path(code.co_filename).stem}.{code.co_qualname}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(names)
