import functools
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.playback import SoundPlayer
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.audio.streams import open_input, open_output
from mockinterview.core.errors import AppError
from mockinterview.ports import Sound
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream, PortAudioError
from tests.fakes.sounds import chirp, find, load


def recorder_on(audio: FakePortAudio) -> MicrophoneRecorder:
    return MicrophoneRecorder(open_stream=functools.partial(open_input, library=lambda: audio))


@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_take_is_16_khz_mono_where_the_device_knows_one_rate_and_one_number_of_channels(
    tmp_path: Path, rate: int, channels: int
) -> None:
    audio = FakePortAudio(
        [FakeDevice("fixed", inputs=channels, rate=rate, rates=(rate,), channel_counts=(channels,))]
    )
    audio.on_start = lambda stream: stream.hear(chirp(1.5, rate))
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", lambda _error: None)
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    assert take.rate == 16_000
    assert capture.seconds == pytest.approx(1.5, abs=0.001)
    assert find(chirp(1.5), take).likeness > 0.99


def test_device_that_takes_16_khz_is_opened_so_with_blocks_of_30_ms(tmp_path: Path) -> None:
    opened: list[FakeStream] = []
    audio = FakePortAudio([FakeDevice("easy", inputs=2, rates=(16_000, 48_000))])

    def start(stream: FakeStream) -> None:
        opened.append(stream)
        stream.hear(chirp(0.1))

    audio.on_start = start
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", lambda _error: None)
    recorder.close()
    assert (opened[0].samplerate, opened[0].channels, opened[0].blocksize) == (16_000, 1, 480)


def test_device_plugged_in_after_the_start_is_found_when_it_is_needed(tmp_path: Path) -> None:
    audio = FakePortAudio([], appearing=[FakeDevice("late", inputs=1, rates=(16_000,))])
    audio.on_start = lambda stream: stream.hear(chirp(0.1))
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", lambda _error: None)
    assert recorder.close().seconds > 0


def test_refusal_names_its_reason_and_leaves_no_file(tmp_path: Path) -> None:
    audio = FakePortAudio([FakeDevice("busy", inputs=1)])
    audio.failure = PortAudioError("Device unavailable", -9985)
    with pytest.raises(AppError, match="Device unavailable") as refusal:
        recorder_on(audio).open(tmp_path / "take.wav", lambda _error: None)
    assert refusal.value.code == "microphone_refused"
    assert not list(tmp_path.iterdir())


def test_device_that_refuses_every_way_is_an_error() -> None:
    audio = FakePortAudio([FakeDevice("odd", outputs=2, rates=(), channel_counts=())])
    player = SoundPlayer(open_stream=functools.partial(open_output, library=lambda: audio))
    with pytest.raises(AppError, match="Invalid sample rate") as refusal:
        player.play([Sound(np.zeros(10, np.float32), 22_050)])
    assert refusal.value.code == "loudspeaker_refused"


def test_stream_that_does_not_start_is_closed_and_leaves_no_file(tmp_path: Path) -> None:
    audio = FakePortAudio([FakeDevice("flaky", inputs=1, rates=(16_000,))])

    def refuse(_stream: FakeStream) -> None:
        raise PortAudioError("Wait timed out", -9987)

    audio.on_start = refuse
    with pytest.raises(AppError, match="Wait timed out"):
        recorder_on(audio).open(tmp_path / "take.wav", lambda _error: None)
    assert audio.aborted == 1
    assert not list(tmp_path.iterdir())


def test_stream_is_aborted_and_closed_once_however_often_it_is_discarded() -> None:
    audio = FakePortAudio([FakeDevice("any", inputs=1, rates=(16_000,))])
    stream = open_input(None, 16_000, lambda *_block: None, lambda: None, lambda: audio)
    stream.discard()
    stream.discard()
    assert audio.aborted == 1
