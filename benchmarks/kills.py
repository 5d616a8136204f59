"""How much of an answer does kill -9 take away?

    python benchmarks/kills.py --kills 200

Each run starts an interview in a process of its own, with the real conductor, recorder,
store and threads on a virtual sound card, and kills it at a moment drawn by a seed: while
it records, about when the answer is ended and written down, or within 0.3 s of the key
that begins it. One in eight records while another program holds the database, so that its
row is never written. Then the store is opened as the next start of the program opens it.
Voice, recogniser and coach are stand-ins: they hold nothing that could be lost, and a
start takes a second less without them.

The loss is what was said from half a second before the key to the kill, or to the end of
the answer, less what the take holds. Fails where a take is missing, does not play, holds
silence for sound, lacks more than a second, or is not offered though it was not written
down; where a recording lies about that no attempt names; or where the database is not
sound. A kill so soon after the key that no sound is there yet has lost what was said, and
must leave nothing that seems playable.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import IO

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.figure import Figure  # noqa: E402 - after the path is set
from mockinterview.audio.files import read_audio  # noqa: E402
from mockinterview.audio.recording import MicrophoneRecorder  # noqa: E402
from mockinterview.audio.repair import TAKE_HEADER_BYTES, repair_wav  # noqa: E402
from mockinterview.audio.source import PRE_ROLL_SECONDS  # noqa: E402
from mockinterview.core.events import AnswerRequested, StopRequested  # noqa: E402
from mockinterview.core.plan import FORMATS, FormatId, Plan  # noqa: E402
from mockinterview.core.session import Take, TakeState  # noqa: E402
from mockinterview.core.state import Microphone, Stage, State  # noqa: E402
from mockinterview.interview.conductor import Conductor  # noqa: E402
from mockinterview.interview.jobs import LoopJobs  # noqa: E402
from mockinterview.ports import TAKE_RATE, Lane, Samples, Sound  # noqa: E402
from mockinterview.services import SystemClock  # noqa: E402
from mockinterview.store.sessions import (  # noqa: E402
    DATABASE_NAME,
    RECORDINGS_NAME,
    SessionStore,
)
from tests.fakes.services import FakeServices  # noqa: E402
from tests.fakes.sessions import question  # noqa: E402
from tests.fakes.sounds import save  # noqa: E402
from tests.soundcard import SoundCard, plugged_in, wait_until  # noqa: E402

THINK_SECONDS = 1.2
"""Longer than a microphone needs to stand by, and half a second."""

LONGEST_SECONDS = 3.0
KEY_SECONDS = 0.3
ALLOWED_LOSS_SECONDS = 1.0
SPOKEN_SECONDS = 60.0
PATIENCE_SECONDS = 30.0
WORKERS = 2


class Moment(StrEnum):
    """When a process is killed."""

    RECORDING = "recording"
    ENDING = "ending"
    KEY = "key"
    HELD = "held"


@dataclass(frozen=True)
class Kill:
    """How many seconds after the key, or the first sound, one process is killed.

    ``stop_seconds`` is when it ends its answer, if it does.
    """

    number: int
    moment: Moment
    after_seconds: float
    stop_seconds: float | None = None


@dataclass(frozen=True)
class Left:
    """What a kill left on the disk, before anything is mended."""

    has_row: bool
    has_sound: bool

    def __str__(self) -> str:
        row = "a row" if self.has_row else "no row"
        return f"{row}, {'a take with sound' if self.has_sound else 'no sound'}"


@dataclass(frozen=True)
class Outcome:
    """What was found after a kill; ``fault`` is empty where all is well."""

    kill: Kill
    left: Left
    loss_seconds: float
    state: str
    fault: str = ""


def draw(count: int, seed: int) -> list[Kill]:
    """Return moments of each kind in turn."""
    dice = random.Random(seed)
    return [_drawn(number, dice) for number in range(count)]


def _drawn(number: int, dice: random.Random) -> Kill:
    after = dice.uniform(0.0, LONGEST_SECONDS)
    match number % 8:
        case 0 | 4:
            stop = max(0.0, after + dice.uniform(-0.25, 0.25))
            return Kill(number, Moment.ENDING, after, stop)
        case 1 | 5:
            return Kill(number, Moment.KEY, dice.uniform(0.0, KEY_SECONDS))
        case 2:
            return Kill(number, Moment.HELD, after)
        case _:
            return Kill(number, Moment.RECORDING, after)


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
    yield Figure(
        f"answers safe and offered after {count} kills", 100 * whole / count, "%", "higher", 100
    )
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
        with _held(home) if kill.moment is Moment.HELD else nullcontext():
            key_at = _told(process.stdout, "key")
            from_at = key_at
            if kill.moment is not Moment.KEY:
                from_at = _told(process.stdout, "recording")
            time.sleep(max(0.0, from_at + kill.after_seconds - time.monotonic()))
            process.kill()
            killed_at = time.monotonic()
            process.wait()
    ended_at = killed_at
    if kill.stop_seconds is not None:
        ended_at = min(killed_at, from_at + kill.stop_seconds)
    return _looked_at(kill, home, ended_at - key_at + PRE_ROLL_SECONDS)


@contextmanager
def _held(home: Path) -> Iterator[None]:
    """Hold the database as another program might, once the session is written down."""
    file = home / DATABASE_NAME
    wait_until(lambda: file.is_file() and _count(file, "sessions") == 1, PATIENCE_SECONDS, "begun")
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.execute("begin immediate")
        yield
        database.execute("rollback")


def _count(file: Path, table: str) -> int:
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            (count,) = database.execute(f"select count(*) from {table}").fetchone()  # noqa: S608
    except sqlite3.OperationalError:
        return 0
    return int(count)


def _told(lines: IO[str], word: str) -> float:
    """Return the time that the interview tells with a word."""
    for line in lines:
        found, _, seconds = line.partition(" ")
        if found == word:
            return float(seconds)
    raise RuntimeError(f"the interview ended before it told of the {word}")


def _left_in(home: Path) -> Left:
    takes = list((home / RECORDINGS_NAME).rglob("*.wav"))
    return Left(
        has_row=_count(home / DATABASE_NAME, "attempts") > 0,
        has_sound=any(take.stat().st_size > TAKE_HEADER_BYTES for take in takes),
    )


def _looked_at(kill: Kill, home: Path, said_seconds: float) -> Outcome:
    """Open what a killed process left, as the next start does."""
    left = _left_in(home)
    store = SessionStore(home, repair_wav)
    recovered = store.recover()
    (session_id,) = [summary.id for summary in store.sessions()] or [""]
    (attempt,) = (store.session(session_id).attempts if session_id else ()) or (None,)
    take = attempt.take if attempt is not None else None
    sound = read_audio(store.recording(take.file)) if take is not None else np.empty(0, np.float32)
    loss = said_seconds - len(sound) / TAKE_RATE
    offered = [waiting.attempt for waiting in store.waiting()]
    faults = [_of_the_home(home, store), _of_the_loss(left, take, loss)]
    if take is not None:
        is_recovered = session_id in recovered
        faults.append(_of_the_take(take, sound, is_recovered=is_recovered))
    is_to_be_offered = attempt is not None and take is not None and attempt.hearing is None
    if offered != ([attempt] if is_to_be_offered else []):
        faults.append(f"{len(offered)} answers are offered")
    state = str(take.state) if take is not None else "nothing there yet"
    return Outcome(kill, left, loss, state, ", ".join(filter(None, faults)))


def _of_the_home(home: Path, store: SessionStore) -> str:
    with closing(sqlite3.connect(home / DATABASE_NAME)) as database:
        (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        return f"the database is not sound: {verdict}"
    return "a recording belongs to nobody" if store.nobodys() else ""


def _of_the_loss(left: Left, take: Take | None, loss: float) -> str:
    if loss > ALLOWED_LOSS_SECONDS:
        return f"{loss:.2f} s are lost"
    return "a take is not found" if left.has_sound and take is None else ""


def _of_the_take(take: Take, sound: Samples, *, is_recovered: bool) -> str:
    if take.state is TakeState.RECORDING or (take.state is TakeState.RECOVERED) != is_recovered:
        return f"the take is called {take.state}"
    if abs(take.seconds - len(sound) / TAKE_RATE) > 0.001:
        return "the take is not as long as the database says"
    return "the take holds silence" if np.count_nonzero(sound) < 0.9 * len(sound) else ""


def drive(home: Path, stop_seconds: float | None) -> None:
    """Hold an interview of one question until it is killed, and tell of its moments."""
    jobs = LoopJobs()
    store = SessionStore(home, repair_wav)
    jobs.start(Lane.DATABASE, store.recover)  # as each start of the program begins
    services = replace(
        FakeServices(home).services(),
        recorder=MicrophoneRecorder(),
        store=store,
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


def _print_counts(told: Iterable[str]) -> None:
    print(", ".join(f"{count} {what}" for what, count in Counter(told).most_common()))


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
    print(f"{len(outcomes)} kills, {len(outcomes) - faults} without a fault")
    _print_counts(outcome.state for outcome in outcomes)
    _print_counts(f"left {outcome.left}" for outcome in outcomes)
    print(f"loss: median {losses[len(losses) // 2]:.2f} s, largest {losses[-1]:.2f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
