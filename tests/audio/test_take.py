"""Takes whose microphone goes away, changes or tells nonsense, on fake devices."""

import functools
import queue
import threading
from pathlib import Path

import pytest

from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.audio.streams import open_input
from mockinterview.core.errors import AppError
from mockinterview.core.gap import Gap
from mockinterview.ports import Sound
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream, PortAudioError
from tests.fakes.sounds import chirp, find, load

END_SECONDS = 10.0
BEFORE, AFTER = chirp(0.5), chirp(0.7)
HEADSET = FakeDevice("headset", inputs=1, rates=(16_000,))


class Script:
    """Plays what each stream that starts hears, in order; the last is set in ``is_done``."""

    def __init__(self, audio: FakePortAudio, *parts: Sound | PortAudioError) -> None:
        self.streams: list[FakeStream] = []
        self.is_done = threading.Event()
        self._parts = list(parts)
        audio.on_start = self._start

    def _start(self, stream: FakeStream) -> None:
        part = self._parts.pop(0)
        if isinstance(part, PortAudioError):
            raise part
        self.streams.append(stream)
        stream.hear(part)
        if not self._parts:
            self.is_done.set()


def recorder_on(audio: FakePortAudio, device: str | None = None) -> MicrophoneRecorder:
    return MicrophoneRecorder(
        device,
        open_stream=functools.partial(open_input, library=lambda: audio),
        retry_seconds=0.01,
    )


def fail(error: AppError | None) -> None:
    raise AssertionError(f"the take ended by itself: {error}")


def test_take_goes_on_with_the_default_where_the_chosen_microphone_is_unplugged(
    tmp_path: Path,
) -> None:
    laptop = FakeDevice("laptop", inputs=2, rate=44_100, rates=(44_100,), channel_counts=(2,))
    audio = FakePortAudio([HEADSET, laptop], default_input=1)
    script = Script(audio, BEFORE, chirp(0.7, 44_100))
    recorder = recorder_on(audio, "headset")
    recorder.open(tmp_path / "take.wav", fail)
    audio.gone = [HEADSET]
    script.streams[0].finish()
    assert script.is_done.wait(END_SECONDS)
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    assert find(BEFORE, take).likeness > 0.99
    assert find(AFTER, take).likeness > 0.99
    assert abs(capture.seconds - 1.2) < 0.01
    assert capture.warning is not None
    assert capture.warning.code == "microphone_gone_for_a_time"
    assert 'went on with "laptop"' in capture.warning.message


def test_take_goes_on_with_a_device_that_is_plugged_in_after_the_loss(tmp_path: Path) -> None:
    late = FakeDevice("late", inputs=1, rate=48_000)
    audio = FakePortAudio([HEADSET], appearing=[late])
    script = Script(audio, BEFORE, chirp(0.7, 48_000))
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", fail)
    audio.gone = [HEADSET]
    script.streams[0].finish()
    assert script.is_done.wait(END_SECONDS)
    capture = recorder.close()
    assert find(AFTER, load(tmp_path / "take.wav")).likeness > 0.99
    assert capture.warning is not None
    assert 'went on with "late"' in capture.warning.message


def test_sound_that_comes_late_while_a_lost_stream_is_ended_is_kept(tmp_path: Path) -> None:
    late = chirp(0.9)
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, AFTER)
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", fail)
    audio.on_abort = lambda stream: stream.hear(late) if stream is script.streams[0] else None
    assert script.is_done.wait(END_SECONDS)
    capture = recorder.close()
    assert capture.seconds == pytest.approx(BEFORE.seconds + late.seconds + AFTER.seconds)
    assert find(late, load(tmp_path / "take.wav")).likeness > 0.99


def test_take_waits_while_another_program_holds_the_microphone(tmp_path: Path) -> None:
    busy = PortAudioError("Device unavailable", -9985)
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, busy, busy, busy, AFTER)
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", fail)
    script.streams[0].finish()
    assert script.is_done.wait(END_SECONDS)
    recorder.close()
    take = load(tmp_path / "take.wav")
    assert find(BEFORE, take).likeness > 0.99
    assert find(AFTER, take).likeness > 0.99


def test_microphone_that_is_lost_in_a_pause_takes_nothing_away(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, chirp(0.3))
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", fail)
    recorder.pause()
    script.streams[0].hear(chirp(0.2))
    script.streams[0].finish()
    assert script.is_done.wait(END_SECONDS)
    recorder.resume()
    script.streams[1].hear(AFTER)
    capture = recorder.close()
    assert capture.seconds == pytest.approx(BEFORE.seconds + AFTER.seconds)
    assert capture.warning is None


def test_loss_and_return_of_the_microphone_are_told_as_they_happen(tmp_path: Path) -> None:
    late = FakeDevice("late", inputs=1, rate=48_000)
    audio = FakePortAudio([HEADSET], appearing=[late])
    script = Script(audio, BEFORE, chirp(0.7, 48_000))
    recorder = recorder_on(audio)
    told: queue.SimpleQueue[Gap] = queue.SimpleQueue()
    recorder.open(tmp_path / "take.wav", fail, told.put)
    audio.gone = [HEADSET]
    script.streams[0].finish()
    lost, found = (told.get(timeout=END_SECONDS) for _ in range(2))
    capture = recorder.close()
    assert (lost.at_seconds, lost.is_over) == (pytest.approx(BEFORE.seconds), False)
    assert found == Gap(at_seconds=lost.at_seconds, seconds=found.seconds, device="late")
    assert capture.warning is not None
    assert f"for {found.seconds:.1f} s." in capture.warning.message


def test_microphone_that_comes_back_in_a_pause_is_told_with_nothing_missing(
    tmp_path: Path,
) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, AFTER)
    recorder = recorder_on(audio)
    told: queue.SimpleQueue[Gap] = queue.SimpleQueue()
    recorder.open(tmp_path / "take.wav", fail, told.put)
    recorder.pause()
    script.streams[0].hear(chirp(0.2))
    script.streams[0].finish()
    lost, found = (told.get(timeout=END_SECONDS) for _ in range(2))
    assert not lost.is_over
    assert (found.device, found.seconds) == ("headset", 0.0)
    recorder.close()


def test_answer_that_is_ended_without_a_microphone_tells_of_no_return(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE)
    recorder = recorder_on(audio)
    told: queue.SimpleQueue[Gap] = queue.SimpleQueue()
    recorder.open(tmp_path / "take.wav", fail, told.put)
    audio.gone = [HEADSET]
    script.streams[0].finish()
    assert not told.get(timeout=END_SECONDS).is_over
    capture = recorder.close()
    assert told.empty()
    assert capture.warning is not None
    assert capture.warning.code == "microphone_lost"


def test_clock_that_jumps_under_the_sound_system_loses_nothing(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, chirp(0.3))
    recorder = recorder_on(audio)
    recorder.open(tmp_path / "take.wav", fail)
    for hour in (3_600.0, -3_600.0):
        script.streams[0].hear(AFTER, age=hour)
    capture = recorder.close()
    assert capture.seconds == pytest.approx(0.3 + 2 * AFTER.seconds)
    assert capture.warning is None


def test_standing_by_leaves_no_file_and_forgets(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, AFTER)
    recorder = recorder_on(audio)
    recorder.stand_by()
    assert not list(tmp_path.iterdir())
    recorder.stand_down()
    assert script.streams[0].closed
    recorder.open(tmp_path / "take.wav", fail)
    assert recorder.close().seconds == AFTER.seconds


def test_take_that_takes_over_a_stand_by_begins_with_its_last_half_second(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE)
    recorder = recorder_on(audio)
    recorder.stand_by()
    recorder.open(tmp_path / "take.wav", fail)
    script.streams[0].hear(AFTER)
    capture = recorder.close()
    assert len(script.streams) == 1
    assert capture.seconds == pytest.approx(BEFORE.seconds + AFTER.seconds)
    assert find(AFTER, load(tmp_path / "take.wav")).likeness > 0.99


def test_microphone_that_died_standing_by_is_opened_again_for_the_take(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE, AFTER)
    recorder = recorder_on(audio)
    recorder.stand_by()
    script.streams[0].finish()
    recorder.open(tmp_path / "take.wav", fail)
    capture = recorder.close()
    assert script.streams[0].closed
    assert capture.seconds == AFTER.seconds
    assert capture.warning is None


def test_file_that_cannot_be_made_leaves_the_microphone_standing_by(tmp_path: Path) -> None:
    audio = FakePortAudio([HEADSET])
    script = Script(audio, BEFORE)
    recorder = recorder_on(audio)
    (tmp_path / "take.wav").write_bytes(b"yesterday")
    recorder.stand_by()
    with pytest.raises(AppError, match="is there already"):
        recorder.open(tmp_path / "take.wav", fail)
    recorder.open(tmp_path / "other.wav", fail)
    assert recorder.close().seconds == BEFORE.seconds
    assert len(script.streams) == 1
