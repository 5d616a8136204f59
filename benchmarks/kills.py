"""How much of an answer does kill -9 take away?

    python benchmarks/kills.py --kills 200

Each run starts an interview in a process of its own, with the real conductor, recorder,
store and threads on a virtual sound card, and kills it at a moment drawn by a seed: while
it records, or about when the answer is ended and written down. Then the store is opened as
the next start of the program opens it. Voice, recogniser and coach are stand-ins: they
hold nothing that could be lost, and a start takes a second less without them.

The loss is what was said from half a second before the key to the kill, or to the end of
the answer, less what the take holds. Fails where a take is missing, does not play, holds
silence for sound, lacks more than a second, or where the database is not sound.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.figure import Figure  # noqa: E402 - after the path is set
from mockinterview.audio.files import read_audio  # noqa: E402
from mockinterview.audio.recording import MicrophoneRecorder  # noqa: E402
from mockinterview.audio.repair import repair_wav  # noqa: E402
from mockinterview.audio.source import PRE_ROLL_SECONDS  # noqa: E402
from mockinterview.core.events import AnswerRequested, StopRequested  # noqa: E402
from mockinterview.core.plan import FORMATS, FormatId, Plan  # noqa: E402
from mockinterview.core.session import TakeState  # noqa: E402
from mockinterview.core.state import Microphone, Stage, State  # noqa: E402
from mockinterview.interview.conductor import Conductor  # noqa: E402
from mockinterview.interview.jobs import LoopJobs  # noqa: E402
from mockinterview.ports import TAKE_RATE, Sound  # noqa: E402
from mockinterview.services import SystemClock  # noqa: E402
from mockinterview.store.sessions import SessionStore  # noqa: E402
from tests.fakes.services import FakeServices  # noqa: E402
from tests.fakes.sessions import question  # noqa: E402
from tests.fakes.sounds import save  # noqa: E402
from tests.soundcard import SoundCard, plugged_in  # noqa: E402

THINK_SECONDS = 1.2
"""Longer than a microphone needs to stand by, and half a second."""

LONGEST_SECONDS = 3.0
ALLOWED_LOSS_SECONDS = 1.0
SPOKEN_SECONDS = 60.0
WORKERS = 2


@dataclass(frozen=True)
class Kill:
    """After which seconds of recording one process is killed, and ends its answer, if it does."""

    number: int
    after_seconds: float
    stop_seconds: float | None


@dataclass(frozen=True)
class Outcome:
    """What was found after a kill; ``fault`` is empty where all is well."""

    kill: Kill
    loss_seconds: float
    state: str
    fault: str = ""


def draw(count: int, seed: int) -> list[Kill]:
    """Return moments; one answer in four is ended within half a second around the kill."""
    dice = random.Random(seed)
    kills = []
    for number in range(count):
        after = dice.uniform(0.0, LONGEST_SECONDS)
        stop = max(0.0, after + dice.uniform(-0.25, 0.25)) if number % 4 == 0 else None
        kills.append(Kill(number, after, stop))
    return kills


def run(count: int, seed: int) -> Iterator[Outcome]:
    """Kill processes, two at a time, on one sound card into which somebody speaks."""
    with (
        tempfile.TemporaryDirectory() as folder,
        SoundCard() as card,
        plugged_in(card),
        ThreadPoolExecutor(WORKERS) as workers,
    ):
        is_over = threading.Event()
        talker = threading.Thread(target=_talk, args=(card, Path(folder), is_over))
        talker.start()
        try:
            homes = (Path(folder) / f"home-{n}" for n in range(count))
            yield from workers.map(_kill_one, draw(count, seed), homes)
        finally:
            is_over.set()
            talker.join()


def measure(count: int = 20, seed: int = 1) -> Iterator[Figure]:
    """Return what share of the takes was recovered, and the largest loss."""
    outcomes = list(run(count, seed))
    whole = sum(not outcome.fault for outcome in outcomes)
    worst = max(outcome.loss_seconds for outcome in outcomes)
    yield Figure(f"takes recovered after {count} kills", 100 * whole / count, "%", "higher", 100)
    yield Figure("largest loss by a kill", worst, "s", target=ALLOWED_LOSS_SECONDS)


def _talk(card: SoundCard, folder: Path, is_over: threading.Event) -> None:
    """Speak noise into the microphone without end."""
    noise = np.random.default_rng(1).uniform(-0.3, 0.3, round(SPOKEN_SECONDS * TAKE_RATE))
    file = save(folder / "noise.wav", Sound(noise.astype(np.float32), TAKE_RATE))
    while not is_over.is_set():
        speaking = card.say(file)
        while speaking.poll() is None and not is_over.wait(0.05):
            pass
        speaking.kill()
        speaking.wait()


def _kill_one(kill: Kill, home: Path) -> Outcome:
    home.mkdir()
    command = [sys.executable, __file__, "--drive", str(home)]
    if kill.stop_seconds is not None:
        command += ["--stop", f"{kill.stop_seconds:.3f}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        key_at = _told(process.stdout, "key")
        opened_at = _told(process.stdout, "recording")
        time.sleep(max(0.0, opened_at + kill.after_seconds - time.monotonic()))
        process.kill()
        killed_at = time.monotonic()
    ended_at = killed_at
    if kill.stop_seconds is not None:
        ended_at = min(killed_at, opened_at + kill.stop_seconds)
    return _looked_at(kill, home, ended_at - key_at + PRE_ROLL_SECONDS)


def _told(lines: IO[str], word: str) -> float:
    """Return the time that the interview tells with a word."""
    for line in lines:
        found, _, seconds = line.partition(" ")
        if found == word:
            return float(seconds)
    raise RuntimeError(f"the interview ended before it told of the {word}")


def _looked_at(kill: Kill, home: Path, said_seconds: float) -> Outcome:
    """Open what a killed process left, as the next start does."""
    store = SessionStore(home, repair_wav)
    recovered = store.recover()
    (summary,) = store.sessions()
    (attempt,) = store.session(summary.id).attempts or (None,)
    with closing(sqlite3.connect(home / "mockinterview.db")) as database:
        (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        return Outcome(kill, said_seconds, "", f"the database is not sound: {verdict}")
    if attempt is None or attempt.take is None:
        return Outcome(kill, said_seconds, "", "there is no take")
    take = attempt.take
    sound = read_audio(store.recording(take.file))
    loss = said_seconds - len(sound) / TAKE_RATE
    fault = ""
    if take.state is TakeState.RECORDING or (take.state is TakeState.RECOVERED) != bool(recovered):
        fault = f"the take is called {take.state}"
    elif abs(take.seconds - len(sound) / TAKE_RATE) > 0.001:
        fault = "the take is not as long as the database says"
    elif np.count_nonzero(sound) < 0.9 * len(sound):
        fault = "the take holds silence"
    elif loss > ALLOWED_LOSS_SECONDS:
        fault = f"{loss:.2f} s are lost"
    return Outcome(kill, loss, str(take.state), fault)


def drive(home: Path, stop_seconds: float | None) -> None:
    """Hold an interview of one question until it is killed, and tell of its moments."""
    jobs = LoopJobs()
    services = replace(
        FakeServices(home).services(),
        recorder=MicrophoneRecorder(),
        store=SessionStore(home, repair_wav),
        clock=SystemClock(),
    )
    plan = Plan(format=FORMATS[FormatId.STUDY], questions=(question(),))
    conductor = Conductor(plan, services, jobs)

    def answer() -> None:
        print("key", time.monotonic(), flush=True)
        conductor.send(AnswerRequested())

    seen: set[object] = set()

    def follow(state: State) -> None:
        is_open = state.microphone is Microphone.OPEN
        if state.stage is Stage.THINKING and "thinking" not in seen:
            seen.add("thinking")
            jobs.call_later(THINK_SECONDS, answer)
        if is_open and "open" not in seen:
            seen.add("open")
            print("recording", time.monotonic(), flush=True)
            if stop_seconds is not None:
                jobs.call_later(stop_seconds, lambda: conductor.send(StopRequested()))

    conductor.listen(follow)
    conductor.start()
    jobs.run_until(lambda: False)


def main() -> int:
    """Kill, tell, and return how it ended."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--kills", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--drive", type=Path, help=argparse.SUPPRESS)
    arguments.add_argument("--stop", type=float, help=argparse.SUPPRESS)
    asked = arguments.parse_args()
    if asked.drive is not None:
        drive(asked.drive, asked.stop)
        return 0
    outcomes = []
    for outcome in run(asked.kills, asked.seed):
        outcomes.append(outcome)
        if outcome.fault:
            print(f"{outcome.kill}: {outcome.fault}")
    faults = sum(bool(outcome.fault) for outcome in outcomes)
    losses = sorted(outcome.loss_seconds for outcome in outcomes)
    states = [outcome.state for outcome in outcomes]
    print(f"{len(outcomes)} kills, {len(outcomes) - faults} takes found and playable")
    print(f"{states.count('recovered')} recovered, {states.count('complete')} complete already")
    print(f"loss: median {losses[len(losses) // 2]:.2f} s, largest {losses[-1]:.2f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
