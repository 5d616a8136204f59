"""The sound check on a sound card: a person's voice into the microphone, as it is and spoilt."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mockinterview.audio.files import read_audio
from mockinterview.audio.playback import SoundPlayer
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.core.sound_check import Finding
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.ui.controllers.sound_check import FOLDER, SoundCheck
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.sound_check import Phase
from mockinterview.ui.widgets.sound_check import SoundCheckPanel
from tests.fakes.sounds import save
from tests.soundcard import SoundCard
from tests.speech.human_speech import DATA
from tests.ui.desk import Desk

pytestmark = pytest.mark.real
WAIT_MILLISECONDS = 30_000
NOTHING = np.empty(0, np.float32)


@pytest.fixture(scope="module")
def spoken() -> Samples:
    """A person who says a sentence over and over, the loudest sample at half of full scale."""
    samples = np.tile(read_audio(DATA / "sense-and-sensibility-2.flac"), 4)
    return (samples * 0.5 / np.abs(samples).max()).astype(np.float32)


def as_it_is(voice: Samples) -> Samples:
    return voice


def far_too_loud(voice: Samples) -> Samples:
    return np.clip(voice * 8.0, -1.0, 1.0)


def beside_a_fan(voice: Samples) -> Samples:
    noise = np.random.default_rng(3).normal(0.0, 0.03, len(voice))
    return np.clip(voice + noise, -1.0, 1.0).astype(np.float32)


def far_away(voice: Samples) -> Samples:
    return voice * np.float32(0.01)


class Ear:
    """A sound check with a real microphone and loudspeaker."""

    def __init__(self, desk: Desk, card: SoundCard, qtbot: QtBot) -> None:
        self.home = desk.home
        self._card = card
        self._qtbot = qtbot
        self.jobs = QtJobs()
        services = replace(
            desk.fakes.services(), recorder=MicrophoneRecorder(), player=SoundPlayer()
        )
        context = desk.context(services=services, jobs=self.jobs)
        panel = SoundCheckPanel()
        qtbot.addWidget(panel)
        self.check = SoundCheck(context, panel, Playback(context))

    def listen(self, said: Samples) -> tuple[Finding, ...]:
        """Return what is found while somebody speaks, or nobody does."""
        if len(said):
            self._card.say(save(self.home / "said.wav", Sound(said, TAKE_RATE)))
        self.check.start()
        self._wait(lambda: self.check.trial.phase is Phase.TOLD)
        found = self.check.trial.found
        self.check.leave()
        self._wait(lambda: self.jobs.is_idle)
        return found

    def _wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=WAIT_MILLISECONDS)


@pytest.fixture
def ear(desk: Desk, own_sound_card: SoundCard, qtbot: QtBot) -> Iterator[Ear]:
    made = Ear(desk, own_sound_card, qtbot)
    yield made
    assert made.jobs.drain(10.0)


@pytest.mark.parametrize(
    ("spoilt", "found"),
    [
        (as_it_is, Finding.GOOD),
        (far_too_loud, Finding.TOO_LOUD),
        (beside_a_fan, Finding.NOISY),
        (far_away, Finding.TOO_QUIET),
    ],
)
def test_a_voice_is_told_as_it_comes_from_the_microphone(
    ear: Ear, spoken: Samples, spoilt: Callable[[Samples], Samples], found: Finding
) -> None:
    assert ear.listen(spoilt(spoken)) == (found,)
    assert not (ear.home / FOLDER).exists()


def test_a_muted_microphone_is_told_from_a_room_without_a_voice(ear: Ear) -> None:
    assert ear.listen(NOTHING) == (Finding.DIGITAL_SILENCE,)
    room = np.random.default_rng(4).normal(0.0, 0.002, 10 * TAKE_RATE).astype(np.float32)
    assert ear.listen(room) == (Finding.NO_SPEECH,)
