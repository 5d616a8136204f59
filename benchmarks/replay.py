"""How soon an hour of audio is there to be heard again, and how true the lit word is to the sound.

A session with a take of an hour and 9,000 words, and one of five hours, stand in a real store; the
card of the page is shown without a screen, the sound goes to a virtual sound card and is listened
to as it leaves it. In the take a beep stands at the beginning of every word.

    python -m benchmarks.run replay
"""

import os
import statistics
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
import psutil
import soundfile

from benchmarks.figure import Figure
from mockinterview.audio.repair import repair_wav
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState
from mockinterview.core.transcript import Hearing, Span, Transcript, Word
from mockinterview.ports import TAKE_RATE
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import question, session
from tests.soundcard import Ear, SoundCard, plugged_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

OPEN_SECONDS = 0.3
CLICK_SECONDS = 0.1
WORD_SECONDS = 0.4
HOUR = 3_600
_RUNS = 7
_BEEPS = 12
_FAR_SPEEDS = (0.5, 1.0, 2.0)


@dataclass(frozen=True)
class _Made:
    """A session in the store, and how long its one take is."""

    id: str
    seconds: int


def measure() -> Iterator[Figure]:
    """Open and hear long takes; every figure is of one run on this computer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, SoundCard() as card, plugged_in(card):
        home = Path(folder)
        store = SessionStore(home, repair_wav)
        hour = _make(store, "hour", HOUR, "WAV")
        flac = _make(store, "flac", HOUR, "FLAC")
        long = _make(store, "long", 5 * HOUR, "WAV")
        desk = _Desk(home)
        yield from _opening(desk, hour, flac)
        yield from _hearing(desk, card, hour)
        yield from _memory(desk, long)
        desk.close()


def _make(store: SessionStore, name: str, seconds: int, form: str) -> _Made:
    key = AttemptKey(position=1, number=1)
    file = f"{name}/1-1.{form.lower()}"
    made = session(_answer(key, file, seconds), id=name)
    store.begin_session(made)
    store.save_attempt(name, made.attempts[0])
    store.finish_session(name, made.started_at)
    beep = 0.5 * np.sin(2 * np.pi * 1_000 * np.arange(320) / TAKE_RATE)
    minute = np.zeros(60 * TAKE_RATE, np.float32)
    for word in range(round(60 / WORD_SECONDS)):
        minute[round(word * WORD_SECONDS * TAKE_RATE) :][: len(beep)] = beep
    with soundfile.SoundFile(
        store.recording(file), "w", TAKE_RATE, 1, "PCM_16", format=form
    ) as out:
        for _ in range(seconds // 60):
            out.write(minute)
    return _Made(name, seconds)


def _answer(key: AttemptKey, file: str, seconds: int) -> Attempt:
    count = round(seconds / WORD_SECONDS)
    words = tuple(
        Word(
            text=f" word{n}{'.' if n % 14 == 13 else ''}",
            start=round(n * WORD_SECONDS, 3),
            end=round((n + 1) * WORD_SECONDS, 3),
        )
        for n in range(count)
    )
    text = "".join(word.text for word in words).strip()
    transcript = Transcript(
        text=text, language="en", model="whisper-base", seconds=float(seconds), words=words
    )
    hearing = Hearing(transcript=transcript, speech=(Span(start=0.0, end=float(seconds)),))
    return Attempt(
        key=key,
        question=question(),
        take=Take(file=file, state=TakeState.COMPLETE, seconds=float(seconds)),
        hearing=hearing,
        delivery=measure_delivery(hearing),
    )


class _Desk:
    """The page of a session with all that stands behind it."""

    def __init__(self, home: Path) -> None:
        from mockinterview.ui import plots
        from mockinterview.ui.app import make_application
        from mockinterview.ui.composition import window_context
        from mockinterview.ui.jobs import QtJobs
        from mockinterview.ui.pages.session import SessionPage
        from mockinterview.ui.rooms import furnish
        from mockinterview.ui.window import MainWindow

        os.environ["MOCKINTERVIEW_HOME"] = str(home)
        self.app: QApplication = make_application()
        plots.load()
        self.jobs = QtJobs()
        self.window = MainWindow(home)
        context = window_context(self.jobs)
        self.rooms = furnish(self.window, context)
        self.window.resize(1280, 800)
        self.window.show()
        (page,) = self.window.findChildren(SessionPage)
        self.page = page
        self.first: Any = self.rooms.first_page
        self.card: Any = page.replay

    def spin(self, until: Callable[[], bool], seconds: float = 30.0) -> None:
        from PySide6.QtCore import QEventLoop

        waiting = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        deadline = monotonic() + seconds
        while not until():
            self.app.processEvents(waiting, 5)
            if monotonic() > deadline:
                raise TimeoutError("the page does not come")

    def open(self, made: _Made) -> tuple[float, float]:
        """Open a session; return when its words are painted, and when its waveform is."""
        self.window.page_requested.emit("practise")
        self.spin(lambda: self.jobs.is_idle)
        begun = perf_counter()
        self.first.session_requested.emit(made.id)
        self.spin(lambda: self.window.page is self.page and self._has_words())
        self.page.repaint()
        words = perf_counter() - begun
        self.spin(lambda: self.card.player.waveform.has_peaks)
        self.page.repaint()
        waveform = perf_counter() - begun
        self.spin(lambda: self.jobs.is_idle)
        return words, waveform

    def _has_words(self) -> bool:
        return bool(self.card.text.document().characterCount() > 1)

    def close(self) -> None:
        self.card.player.stop_requested.emit()
        self.rooms.close()
        self.jobs.drain(5.0)
        self.window.close()


def _opening(desk: _Desk, *takes: _Made) -> Iterator[Figure]:
    times: dict[str, list[tuple[float, float]]] = {made.id: [] for made in takes}
    for _ in range(_RUNS):
        for made in takes:
            times[made.id].append(desk.open(made))
    for made in takes:
        runs = times[made.id]
        what = f"open a session with an hour of audio ({made.id})"
        words, waves = ([run[n] for run in runs] for n in (0, 1))
        yield Figure(f"{what}: words in sight", min(words), "s", target=OPEN_SECONDS)
        yield Figure(f"{what}: words in sight, median", statistics.median(words), "s")
        yield Figure(f"{what}: waveform in sight", statistics.median(waves), "s")


def _hearing(desk: _Desk, card: SoundCard, made: _Made) -> Iterator[Figure]:
    desk.open(made)
    with card.ear() as ear:
        clicks = [_click(desk, ear, word) for word in range(3, 3 + _RUNS)]
    yield Figure("click a word to sound", statistics.median(clicks), "s", target=CLICK_SECONDS)
    yield Figure("click a word to sound, the worst", max(clicks), "s")
    for speed in _FAR_SPEEDS:
        with card.ear() as ear:
            far = _distance(desk, ear, speed)
        yield Figure(f"lit word from the heard one at speed {speed:g}, at most", far, "s of take")
    yield Figure("one look while it plays, 9,000 words", 1000 * _tick(desk), "ms")


def _click(desk: _Desk, ear: Ear, word: int) -> float:
    """Click a word; return how long it takes until its beep leaves the loudspeaker."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    text, heard = desk.card.text, []
    ear.wait_for_silence()
    listening = threading.Thread(target=lambda: heard.append(_onset(ear)))
    listening.start()
    begun = monotonic()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.place_of(word))
    desk.spin(lambda: not listening.is_alive())
    desk.card.player.stop_requested.emit()
    desk.spin(lambda: desk.jobs.is_idle)
    return heard[0] - begun


def _onset(ear: Ear) -> float:
    """Return when the next sound began."""
    ago = ear.wait_for_sound(0.1)
    return monotonic() - ago


def _distance(desk: _Desk, ear: Ear, speed: float) -> float:
    """Return how far the replay is at most from the word whose beep leaves the loudspeaker."""
    heard: list[float] = []
    seen: list[tuple[float, float]] = []

    def listen() -> None:
        heard.extend(_onset(ear) for _ in range(_BEEPS))

    player = desk.card.player
    player.waveform.moved.connect(lambda: seen.append((monotonic(), player.waveform.at)))
    player.speed_chosen.emit(speed)
    ear.wait_for_silence()
    listening = threading.Thread(target=listen)
    listening.start()
    first = 1_000
    player.hear_requested.emit(first * WORD_SECONDS)
    desk.spin(lambda: not listening.is_alive())
    desk.spin(lambda: bool(seen) and seen[-1][0] > heard[-1])
    desk.card.player.stop_requested.emit()
    desk.spin(lambda: desk.jobs.is_idle)
    times, places = [at for at, _ in seen], [place for _, place in seen]
    found = [float(np.interp(moment, times, places)) for moment in heard]
    return max(abs(place - (first + n) * WORD_SECONDS) for n, place in enumerate(found) if n)


def _tick(desk: _Desk) -> float:
    """Return how long it takes to light the next word and paint it."""
    card, times = desk.card, []
    for first, second in pairwise(range(4_000, 4_060)):
        begun = perf_counter()
        for word in (first, second):
            card.show_at(word * WORD_SECONDS, word, is_playing=True, is_following=True)
            card.text.viewport().repaint()
        times.append((perf_counter() - begun) / 2)
    return statistics.median(times)


def _memory(desk: _Desk, made: _Made) -> Iterator[Figure]:
    process = psutil.Process()
    before = process.memory_info().rss
    words, _waveform = desk.open(made)
    yield Figure("open a session with five hours of audio: words in sight", words, "s")
    desk.card.player.speed_chosen.emit(1.0)
    desk.card.player.hear_requested.emit(4.0 * HOUR)
    deadline = monotonic() + 5.0
    most = process.memory_info().rss
    while monotonic() < deadline:
        desk.app.processEvents()
        most = max(most, process.memory_info().rss)
    yield Figure("five hours of audio: memory while it is heard", (most - before) / 2**20, "MB")
