"""How soon the window is there after the command, in a process of its own.

The time runs from starting the process until its first paint, on a virtual screen, with
the files in the system's cache. Memory is that of the process at that moment.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

import psutil

from benchmarks.figure import Figure

RUNS = 5
TARGET_SECONDS = 0.8
TARGET_MB = 250


def measure() -> Iterator[Figure]:
    """Open and end the window a few times."""
    with _screen() as display, tempfile.TemporaryDirectory() as home:
        _open_once(display, home)
        opened = [_open_once(display, home) for _ in range(RUNS)]
    yield Figure(
        "window: command to first paint",
        statistics.median(seconds for seconds, _ in opened),
        "s",
        target=TARGET_SECONDS,
    )
    yield Figure(
        "window: memory at first paint",
        statistics.median(memory for _, memory in opened),
        "MB",
        target=TARGET_MB,
    )


def _open_once(display: str, home: str) -> tuple[float, float]:
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "MOCKINTERVIEW_HOME": home,
        "XDG_CONFIG_HOME": home,
        "MOCKINTERVIEW_LOG": "INFO",
    }
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "mockinterview"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stderr is not None
        for line in window.stderr:
            if "first paint" in line:
                break
        else:
            raise RuntimeError("the window ended without a first paint")
        seconds = perf_counter() - began
        memory = psutil.Process(window.pid).memory_info().rss / 1_000_000
        window.kill()
    return seconds, memory


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
