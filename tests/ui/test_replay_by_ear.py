"""The replay on a sound card: the word that is lit is the one that comes out of the loudspeaker."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mockinterview.audio.passages import read_passage, read_peaks
from mockinterview.audio.playback import SoundPlayer
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState
from mockinterview.core.transcript import Hearing, Span, Transcript, Word
from mockinterview.ports import TAKE_RATE, Sound
from mockinterview.ui.controllers.replay import Replay
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.playback import Playback
from mockinterview.ui.widgets.replay import ReplayCard
from tests.fakes.sessions import question
from tests.fakes.sounds import chirp, save
from tests.soundcard import Ear, SoundCard
from tests.ui.desk import Desk

pytestmark = pytest.mark.real
SECONDS = 6
WAIT_MILLISECONDS = 30_000
FILE = "s/1-1.wav"


def beeps() -> Sound:
    """Return a sound with a beep at each second."""
    samples = np.zeros(SECONDS * TAKE_RATE, np.float32)
    for second in range(SECONDS):
        samples[second * TAKE_RATE :][:800] = chirp(0.05).samples
    return Sound(samples, TAKE_RATE)


def spoken() -> Attempt:
    """Return an answer of a word a second, each as long as its second."""
    words = tuple(Word(text=f" word{n}.", start=float(n), end=float(n + 1)) for n in range(SECONDS))
    text = "".join(word.text for word in words).strip()
    transcript = Transcript(
        text=text, language="en", model="tiny.en", seconds=float(SECONDS), words=words
    )
    return Attempt(
        key=AttemptKey(position=1, number=1),
        question=question(),
        take=Take(file=FILE, state=TakeState.COMPLETE, seconds=float(SECONDS)),
        hearing=Hearing(transcript=transcript, speech=(Span(start=0.0, end=float(SECONDS)),)),
    )


class Listener:
    """A card with a real loudspeaker, and what was lit at each moment."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.jobs = QtJobs()
        services = replace(
            desk.fakes.services(),
            player=SoundPlayer(),
            read_passage=read_passage,
            read_peaks=read_peaks,
        )
        save(desk.fakes.store.recording(FILE), beeps())
        context = desk.context(services=services, jobs=self.jobs)
        self.card = ReplayCard()
        qtbot.addWidget(self.card)
        self.replay = Replay(context, Playback(context), self.card)
        self.replay.show_attempt("s", spoken())
        self.card.resize(800, 600)
        with qtbot.waitExposed(self.card):
            self.card.show()
        self.seen: list[tuple[float, float, int | None]] = []
        self.replay._timer.timeout.connect(self._look)

    def _look(self) -> None:
        self.seen.append((time.monotonic(), self.replay.at, self.card.text.lit))

    def click_word(self, word: int) -> None:
        text = self.card.text
        at = text.place_of(word)
        self._qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.replay.is_playing, timeout=WAIT_MILLISECONDS)

    def at(self, moment: float) -> float:
        """Return where the replay was at a moment between two looks."""
        times = [seen[0] for seen in self.seen]
        return float(np.interp(moment, times, [seen[1] for seen in self.seen]))

    def lit_after(self, moment: float) -> int | None:
        return next(lit for looked, _at, lit in self.seen if looked >= moment)


@pytest.fixture
def listener(desk: Desk, qtbot: QtBot) -> Iterator[Listener]:
    made = Listener(desk, qtbot)
    yield made
    made.replay.pause()
    made.jobs.drain(5.0)


def hear_beeps(ear: Ear, count: int, heard: list[float]) -> None:
    for _beep in range(count):
        ago = ear.wait_for_sound(0.1)
        heard.append(time.monotonic() - ago)


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0])
def test_the_word_that_is_lit_is_the_word_that_is_heard(
    sound_card: SoundCard, listener: Listener, speed: float
) -> None:
    heard: list[float] = []
    listener.replay._choose_speed(speed)
    with sound_card.ear() as ear:
        hearing = threading.Thread(target=hear_beeps, args=(ear, SECONDS - 1, heard))
        hearing.start()
        listener.click_word(1)
        listener.wait()
        hearing.join()
    for word, moment in enumerate(heard, start=1):
        assert listener.at(moment) == pytest.approx(word, abs=0.1)
        assert listener.lit_after(moment + 0.15) == word
