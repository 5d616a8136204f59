"""How soon the window is there after the command, in a process of its own.

The time runs from starting the process, on a virtual screen, with the files in the system's cache
and compiled, as those of an installed program are. The window is there at its first paint; it is
interactive when the questions are on show and its loop is free for the next key. Beside each time
stands how many times as long it is as a bare ``from PySide6.QtWidgets import QApplication`` of the
same moment, because a busy computer is slow with both. Memory is that before any model.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import psutil

from benchmarks.figure import Figure
from mockinterview.settings import Settings, save

RUNS = 9
FIRST_PAINT_SECONDS = 0.8
INTERACTIVE_SECONDS = 1.0
TARGET_MB = 250
_YARDSTICK = "from PySide6.QtWidgets import QApplication"


class Opened(NamedTuple):
    """One opening; ``yardstick`` is how long the import of Qt took at that moment."""

    yardstick: float
    painted: float
    interactive: float
    furnished: float
    painted_mb: float
    furnished_mb: float


def measure() -> Iterator[Figure]:
    """Open and end the window a few times."""
    with _screen() as display, tempfile.TemporaryDirectory() as home, as_installed():
        save(Path(home), Settings(is_welcomed=True))
        _open_once(display, home)
        runs = [_open_once(display, home) for _ in range(RUNS)]
    yield Figure("window: a bare import of Qt", _median(run.yardstick for run in runs), "s")
    yield from _times("first paint", runs, [run.painted for run in runs], FIRST_PAINT_SECONDS)
    yield from _times("interactive", runs, [run.interactive for run in runs], INTERACTIVE_SECONDS)
    yield Figure("window: memory at first paint", _median(run.painted_mb for run in runs), "MB")
    yield from _times("all pages made", runs, [run.furnished for run in runs])
    yield Figure(
        "window: memory before models",
        _median(run.furnished_mb for run in runs),
        "MB",
        target=TARGET_MB,
    )


def _times(
    what: str, runs: list[Opened], times: list[float], target: float | None = None
) -> Iterator[Figure]:
    name = f"window: command to {what}"
    yield Figure(name, statistics.median(times), "s", target=target)
    yield Figure(f"{name}, the best of {RUNS}", min(times), "s")
    ratios = (time / run.yardstick for time, run in zip(times, runs, strict=True))
    yield Figure(f"{name}, in imports of Qt", _median(ratios), "")


def _median(values: Iterator[float]) -> float:
    return statistics.median(values)


def _open_once(display: str, home: str) -> Opened:
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "MOCKINTERVIEW_HOME": home,
        "XDG_CONFIG_HOME": home,
        "MOCKINTERVIEW_LOG": "INFO",
    }
    began = perf_counter()
    subprocess.run([sys.executable, "-c", _YARDSTICK], check=True)
    yardstick = perf_counter() - began
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "mockinterview"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        painted, painted_mb = _seen(window, "first paint"), _memory(window)
        interactive = _seen(window, "questions shown")
        furnished, furnished_mb = _seen(window, "all rooms"), _memory(window)
        window.kill()
    return Opened(
        yardstick, painted - began, interactive - began, furnished - began, painted_mb, furnished_mb
    )


def _seen(window: "subprocess.Popen[str]", words: str) -> float:
    """Return the time at which the program says something."""
    assert window.stderr is not None
    for line in window.stderr:
        if re.search(words, line):
            return perf_counter()
    raise RuntimeError(f"the window ended and never said: {words}")


def _memory(window: "subprocess.Popen[str]") -> float:
    return float(psutil.Process(window.pid).memory_info().rss) / 1_000_000


@contextmanager
def as_installed(**others: str) -> Iterator[None]:
    """Let processes keep compiled files for their next start, as an installed program has them."""
    with tempfile.TemporaryDirectory() as compiled:
        before = os.environ.copy()
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ.update({"PYTHONPYCACHEPREFIX": compiled, **others})
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


@contextmanager
def _screen() -> Iterator[str]:
    """Start a virtual screen that finds a free number by itself."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as screen:
        assert screen.stdout is not None
        yield f":{screen.stdout.readline().strip()}"
        screen.terminate()
