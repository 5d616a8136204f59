"""A whole interview in the window: how soon it sounds, whether it ever stalls, what it takes.

The real program runs on a virtual screen and a virtual sound card with the models that a person
has. A voice answers two questions aloud. Sound is timed at the loudspeaker, a key from before it
is pressed: the figures hold the screen, the window, the lanes, the voice and PortAudio. Stalls are
those that the program counts itself (``ui.stalls``), from the first paint to the summary. What the
host of a virtual machine took of the cores meanwhile stands beside them: nobody can work then.

    python -m benchmarks.in_the_window
"""

import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import Self

import psutil

from benchmarks.answers import by_voice
from benchmarks.figure import Figure
from benchmarks.window import as_installed
from mockinterview.audio.files import write_wav
from mockinterview.ports import TAKE_RATE, Sound
from mockinterview.services import open_workshop
from mockinterview.settings import Settings, save
from tests.end_to_end.program import Program, Screen
from tests.soundcard import SPEAKER, SoundCard

ANSWER_SECONDS = 20.0
IDLE_SECONDS = 20.0
ANSWERS = 3
_PIECE = 441
"""Bytes that the ear takes at a time: five milliseconds."""


_NOTHING_THERE = (1000, 40)


class Ear:
    """Listens at the loudspeaker, and knows when it was last silent and last not."""

    def __init__(self, card: SoundCard) -> None:
        self._process = subprocess.Popen(
            [
                "parec", "-d", f"{SPEAKER}.monitor", "--latency-msec=5",
                "--format=s16le", "--channels=1",
            ],
            env=card.environment,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        self._heard = threading.Event()
        self._at = 0.0
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._process.kill()
        self._process.wait()
        self._thread.join()

    def forget(self) -> None:
        """Wait for the next sound from now on."""
        self._heard.clear()

    def wait(self) -> float:
        """Return the time at which the next sound was heard."""
        if not self._heard.wait(30.0):
            raise TimeoutError("nothing was heard")
        return self._at

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while piece := self._process.stdout.read(_PIECE):
            if any(piece) and not self._heard.is_set():
                self._at = perf_counter()
                self._heard.set()


def measure() -> Iterator[Figure]:
    """Hold the interview, and leave the window alone before it."""
    with tempfile.TemporaryDirectory() as folder, as_installed(MOCKINTERVIEW_STALLS="1"):
        home = Path(folder)
        answer = home / "answer.wav"
        shop = open_workshop(home, Settings(), print)
        write_wav(answer, Sound(by_voice(shop, ANSWER_SECONDS, 1).samples, TAKE_RATE))
        save(home, Settings(is_welcomed=True))
        with _screen() as screen, SoundCard() as card:
            _compile(home, card, screen)
            with Program(home, card, screen) as program, Ear(card) as ear:
                yield from _held(program, screen, card, ear, answer)
            with as_installed(MOCKINTERVIEW_STALLS=""), Program(home, card, screen) as program:
                _wait_until_warm(program)
                yield Figure("window: idle, of one core", _idle_share(program), "%", target=1.0)
                program.ask_to_end()


def _compile(home: Path, card: SoundCard, screen: Screen) -> None:
    """Have every file compiled that an installed program has compiled."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "mockinterview"], check=True)
    with Program(home, card, screen) as program:
        _wait_until_warm(program)
        program.ask_to_end()


def _held(
    program: Program, screen: Screen, card: SoundCard, ear: Ear, answer: Path
) -> Iterator[Figure]:
    _wait_until_warm(program)
    yield Figure("window: memory with voice and base", _memory(program), "MB", target=900)
    screen.click(*_NOTHING_THERE)  # without a window manager the pointer leads the keys
    sleep(1.0)
    ear.forget()
    taken, start = _taken_seconds(), perf_counter()
    screen.press("ctrl+Return")
    yield Figure("window: Start to first sound", ear.wait() - start, "s", target=0.3)
    next_sounds = []
    for number in range(ANSWERS):
        _answer(program, screen, card, answer)
        ear.forget()
        began = perf_counter()
        screen.press("Return")
        if number < ANSWERS - 1:
            next_sounds.append(ear.wait() - began)
    yield Figure("window: key to the next question's sound", min(next_sounds), "s", target=0.1)
    cores = (psutil.cpu_count() or 1) * (perf_counter() - start)
    share = 100 * (_taken_seconds() - taken) / cores
    yield Figure("window: of the cores, taken by the host in the interview", share, "%")
    program.ask_to_end()
    yield from _stalls(program)


def _taken_seconds() -> float:
    """Return for how long other machines of the host had the cores; 0 where nobody tells."""
    return float(getattr(psutil.cpu_times(), "steal", 0.0))


def _answer(program: Program, screen: Screen, card: SoundCard, answer: Path) -> None:
    program.wait_for(r": thinking, microphone standby")
    screen.press("space")
    program.wait_for(r": listening, microphone open")
    card.say(answer).wait()
    screen.press("space")
    program.wait_for(r": reviewing, microphone closed")
    program.wait_for(r"is judged")
    sleep(0.5)
    screen.press("0")  # show the score without a rating of one's own
    sleep(0.5)


def _stalls(program: Program) -> Iterator[Figure]:
    """Tell of the stalls before and after Start; some of a busy computer are no work of ours."""
    told = "\n".join(program.told)
    opening, _, interview = told.partition(": asking")
    print(*re.findall(r"stall of .*", interview), sep="\n")
    for part, name in ((opening, "while it opens"), (interview, "in the interview")):
        found = re.findall(r"stall of (\d+) ms, (\d+) ms of it", part)
        lengths = [int(length) for length, _work in found]
        works = [int(work) for _length, work in found]
        target = 0 if part is interview else None
        yield Figure(f"window: stalls above 50 ms {name}", len(lengths), "", target=target)
        yield Figure(
            f"window: of them with work above 50 ms {name}", sum(w > 50 for w in works), ""
        )
        yield Figure(f"window: the longest {name}", max(lengths, default=0), "ms")
        yield Figure(f"window: the longest work in one {name}", max(works, default=0), "ms")


def _wait_until_warm(program: Program) -> None:
    program.wait_for(r"all rooms")
    for words in ("recogniser is ready", "interview is rehearsed"):
        if not any(words in line for line in program.told):
            program.wait_for(words)


def _memory(program: Program) -> float:
    return float(psutil.Process(program.process_id).memory_info().rss) / 1_000_000


def _idle_share(program: Program) -> float:
    """Return how many hundredths of a core the window takes that is left alone."""
    process = psutil.Process(program.process_id)
    sleep(2.0)
    before = process.cpu_times()
    sleep(IDLE_SECONDS)
    after = process.cpu_times()
    worked = float(after.user + after.system - before.user - before.system)
    return max(0.0, 100 * worked / IDLE_SECONDS)


@contextmanager
def _screen() -> Iterator[Screen]:
    screen = Screen()
    try:
        yield screen
    finally:
        screen.close()


def main() -> None:
    for figure in measure():
        print(f"{figure.name:60} {figure.value:8.2f} {figure.unit}", flush=True)


if __name__ == "__main__":
    main()
