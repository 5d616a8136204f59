"""The program as a person has it: a real window on a screen, keys, a sound card.

The program tells on stderr where an interview is (``MOCKINTERVIEW_LOG=INFO``); waiting
for those lines is how a test keeps in step with it.
"""

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from mockinterview.settings import Settings, change
from tests.soundcard import SoundCard, wait_until

PATIENCE_SECONDS = 60.0
CLOSING_SECONDS = 10.0


class Screen:
    """A virtual screen of 1280 by 800; xdotool's hands and a camera."""

    def __init__(self) -> None:
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        self.display = f":{self._server.stdout.readline().strip()}"

    def press(self, key: str) -> None:
        self._xdotool("key", key)

    def type(self, words: str) -> None:
        self._xdotool("type", "--delay", "20", words)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        assert self._server.stdout is not None
        self._server.stdout.close()

    def _xdotool(self, *arguments: str) -> None:
        environment = os.environ | {"DISPLAY": self.display}
        subprocess.run(["xdotool", *arguments], env=environment, check=True)


class Program:
    """One run of the program with a data folder of its own.

    Whoever runs it has been welcomed, unless they are new.
    """

    def __init__(
        self, home: Path, card: SoundCard, screen: Screen, *, is_new: bool = False
    ) -> None:
        if not is_new:
            change(home, _welcomed)
        environment = os.environ | card.environment
        environment |= {
            "DISPLAY": screen.display,
            "QT_QPA_PLATFORM": "xcb",
            "MOCKINTERVIEW_HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "MOCKINTERVIEW_LOG": "INFO",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "mockinterview"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[str] = []
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stderr is not None
        self._process.stderr.close()

    def wait_for(self, pattern: str, *, while_doing: Callable[[], None] | None = None) -> str:
        """Wait until the program says something; fail with all that it said.

        What is to be done meanwhile is done once a second: a click comes to nothing while
        its button is not there yet.
        """
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            if while_doing is not None:
                while_doing()
            try:
                line = self._lines.get(timeout=1.0)
            except queue.Empty:
                continue
            self.told.append(line)
            if re.search(pattern, line):
                return line
        said = "\n".join(self.told)
        raise TimeoutError(f"{pattern!r} never came. The program said:\n{said}")

    @property
    def process_id(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """End the program without warning."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def ask_to_end(self) -> int:
        """Ask the program to end, as a shutdown does, and return its exit code."""
        self._process.terminate()
        return self.wait_to_end()

    def wait_to_end(self) -> int:
        """Wait until the program has ended and return its exit code."""
        return self._process.wait(CLOSING_SECONDS)

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.put(line.rstrip())


def wait_for_sound_in(file: Path, seconds: float) -> None:
    """Wait until so many seconds of a take are on disk."""
    wanted = 44 + int(seconds * 32_000)
    wait_until(
        lambda: file.exists() and file.stat().st_size >= wanted,
        PATIENCE_SECONDS,
        f"{file.name} does not hold {seconds} s",
    )


def _welcomed(settings: Settings) -> Settings:
    return settings.model_copy(update={"is_welcomed": True})
