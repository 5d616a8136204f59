"""What the virtual card hears when PortAudio plays."""

import functools
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.playback import SoundPlayer
from mockinterview.audio.streams import open_output
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Sound
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream
from tests.fakes.sounds import chirp, find, load, silence
from tests.soundcard import SoundCard, wait_until

END_SECONDS = 10.0
HEARD_RATE = 48_000


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    return tmp_path / "heard.wav"


def is_something_heard(file: Path) -> bool:
    return bool(np.fromfile(file, np.uint8)[44:].any())


def player_on(audio: FakePortAudio) -> SoundPlayer:
    return SoundPlayer(open_stream=functools.partial(open_output, library=lambda: audio))


@pytest.mark.real
@pytest.mark.parametrize("rate", [16_000, 22_050, 48_000])
def test_a_sound_is_heard_to_its_last_sample_before_play_returns(
    sound_card: SoundCard, heard: Path, rate: int
) -> None:
    with sound_card.listen(heard):
        assert SoundPlayer().play([chirp(0.8, rate)])
    assert find(chirp(0.8, HEARD_RATE), load(heard)).likeness > 0.99


@pytest.mark.real
def test_sounds_of_different_rates_are_heard_one_after_the_other(
    sound_card: SoundCard, heard: Path
) -> None:
    with sound_card.listen(heard):
        assert SoundPlayer().play([chirp(0.3, 22_050), chirp(0.4, 16_000), chirp(0.5, 24_000)])
    take = load(heard)
    starts = [find(chirp(seconds, HEARD_RATE), take).at_seconds for seconds in (0.3, 0.4, 0.5)]
    assert starts[1] - starts[0] == pytest.approx(0.3, abs=0.002)
    assert starts[2] - starts[1] == pytest.approx(0.4, abs=0.002)
    assert find(chirp(0.5, HEARD_RATE), take).likeness > 0.99


@pytest.mark.real
def test_first_sound_is_heard_while_the_second_is_still_being_made(
    sound_card: SoundCard, heard: Path
) -> None:
    def sentences() -> Iterator[Sound]:
        yield chirp(0.3)
        wait_until(lambda: is_something_heard(heard), END_SECONDS, "nothing was heard")
        yield chirp(0.6)

    with sound_card.listen(heard):
        assert SoundPlayer().play(sentences())
    assert find(chirp(0.6, HEARD_RATE), load(heard)).likeness > 0.99


@pytest.mark.real
def test_stop_ends_what_is_playing_and_the_next_sound_is_whole(
    sound_card: SoundCard, heard: Path, tmp_path: Path
) -> None:
    player = SoundPlayer()

    def stop_when_heard() -> None:
        wait_until(lambda: is_something_heard(heard), END_SECONDS, "nothing was heard")
        player.stop()

    stopper = threading.Thread(target=stop_when_heard)
    with sound_card.listen(heard):
        stopper.start()
        assert not player.play([chirp(60.0)])
    stopper.join()
    with sound_card.listen(tmp_path / "next.wav"):
        assert player.play([chirp(0.4)])
    assert load(heard).seconds < 30
    assert find(chirp(0.4, HEARD_RATE), load(tmp_path / "next.wav")).likeness > 0.99


@pytest.mark.real
def test_what_was_heard_is_told_by_what_left_the_loudspeaker(sound_card: SoundCard) -> None:
    """Beeps stand a second apart: at each the player says which second is heard."""
    player, at = SoundPlayer(), []
    beeps = np.zeros(3 * TAKE_RATE, np.float32)
    for second in range(3):
        beeps[second * TAKE_RATE :][:320] = chirp(0.02).samples
    with sound_card.ear() as ear:
        playing = threading.Thread(target=player.play, args=([Sound(beeps, TAKE_RATE)],))
        playing.start()
        for _beep in range(3):
            seconds_ago = ear.wait_for_sound()
            at.append(player.heard_seconds() - seconds_ago)
        playing.join()
    assert at == [pytest.approx(second, abs=0.06) for second in range(3)]
    assert player.heard_seconds() == 0.0


@pytest.mark.real
def test_suspended_loudspeaker_is_told(own_sound_card: SoundCard) -> None:
    own_sound_card.suspend_speaker()
    with pytest.raises(AppError) as failure:
        SoundPlayer().play([chirp(2.0)])
    assert failure.value.code == "loudspeaker_lost"


@pytest.mark.real
def test_dead_sound_server_is_told_and_after_its_return_all_is_well(
    own_sound_card: SoundCard, heard: Path
) -> None:
    player = SoundPlayer()

    def sentences() -> Iterator[Sound]:
        yield chirp(0.2)
        own_sound_card.kill()
        yield chirp(5.0)

    with pytest.raises(AppError) as failure:
        player.play(sentences())
    assert failure.value.code == "loudspeaker_lost"
    with pytest.raises(AppError) as failure:
        player.play([chirp(0.2)])
    assert failure.value.code == "no_device"
    own_sound_card.start()
    with own_sound_card.listen(heard):
        assert player.play([chirp(0.4)])
    assert find(chirp(0.4, HEARD_RATE), load(heard)).likeness > 0.99


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_unknown_device_is_told() -> None:
    with pytest.raises(AppError) as failure:
        SoundPlayer("Studio 5").play([chirp(0.1)])
    assert failure.value.code == "unknown_device"


def test_nothing_to_play_needs_no_device() -> None:
    assert player_on(FakePortAudio([])).play([])


class FastDevice:
    """Fetches all that was supplied, faster than it could be heard, and keeps it."""

    def __init__(self, *, rate: int, channels: int = 1) -> None:
        self.channels = channels
        self._fetched = bytearray()
        self._is_supplied = threading.Event()
        self._fetcher = threading.Thread()
        device = FakeDevice(
            "fast", outputs=channels, rate=rate, rates=(rate,), channel_counts=(channels,)
        )
        self.audio = FakePortAudio([device], on_start=self._begin)

    def supply(self, sounds: Iterable[Sound]) -> Iterator[Sound]:
        yield from sounds
        self._is_supplied.set()

    @property
    def samples(self) -> np.ndarray:
        self._fetcher.join()
        return np.frombuffer(self._fetched, np.float32).reshape(-1, self.channels)

    def _begin(self, stream: FakeStream) -> None:
        self._fetcher = threading.Thread(target=self._fetch, args=(stream,))
        self._fetcher.start()

    def _fetch(self, stream: FakeStream) -> None:
        # What runs dry is filled up with silence, and this device would outrun any supply.
        while not stream.closed:
            if self._is_supplied.wait(0.005):
                block = stream.fetch(1)
                self._fetched += block if any(block) else b""


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_device_with_one_rate_and_two_channels_gets_the_sound_in_both(rate: int) -> None:
    device = FastDevice(rate=rate, channels=2)
    assert player_on(device.audio).play(device.supply([chirp(0.5, 22_050), chirp(0.7, 22_050)]))
    left, right = device.samples.T
    assert np.array_equal(left, right)
    assert find(chirp(0.7, rate), Sound(left, rate)).likeness > 0.99


def test_too_loud_samples_are_cut_to_full_scale() -> None:
    device = FastDevice(rate=16_000)
    loud = Sound(np.array([0.5, 3.0, -3.0, 0.25], np.float32), 16_000)
    assert player_on(device.audio).play(device.supply([loud]))
    assert device.samples.ravel()[:4].tolist() == [0.5, 1.0, -1.0, 0.25]


def test_failure_of_the_voice_passes_through_and_closes_the_device() -> None:
    def failing() -> Iterator[Sound]:
        yield chirp(0.1)
        raise AppError("voice_failed", "The voice failed.")

    device = FastDevice(rate=16_000)
    with pytest.raises(AppError, match="The voice failed"):
        player_on(device.audio).play(device.supply(failing()))
    assert device.audio.aborted == 1
    assert not device.samples.any()


def test_stop_while_the_voice_is_at_work_takes_no_further_sound() -> None:
    made = []
    device = FastDevice(rate=16_000)
    player = player_on(device.audio)

    def sentences() -> Iterator[Sound]:
        for number in range(5):
            made.append(number)
            if number == 1:
                player.stop()
            yield chirp(0.1)

    assert not player.play(device.supply(sentences()))
    assert made == [0, 1]
    assert not device.samples.any()


def test_stop_with_nothing_playing_does_not_silence_what_comes_next() -> None:
    device = FastDevice(rate=16_000)
    player = player_on(device.audio)
    player.stop()
    assert player.play(device.supply([chirp(0.3)]))
    assert find(chirp(0.3), Sound(device.samples.ravel(), 16_000)).likeness > 0.99


def test_a_long_supply_is_taken_only_as_it_is_needed() -> None:
    taken = []

    def endless() -> Iterator[Sound]:
        while len(taken) < 1_000:
            taken.append(1.0)
            yield silence(1.0)

    audio = FakePortAudio(
        [FakeDevice("stuck", outputs=1, rates=(16_000,))], on_start=lambda stream: stream.fetch(1)
    )
    with pytest.raises(AppError) as failure:
        player_on(audio).play(endless())
    assert failure.value.code == "loudspeaker_lost"
    assert sum(taken) < 15


def test_device_that_never_calls_is_told() -> None:
    audio = FakePortAudio([FakeDevice("dead", outputs=1, rates=(16_000,))])
    with pytest.raises(AppError) as failure:
        player_on(audio).play([chirp(0.1)])
    assert failure.value.code == "loudspeaker_lost"
    assert audio.aborted == 1
