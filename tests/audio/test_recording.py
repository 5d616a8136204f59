"""Takes recorded by PortAudio from the virtual card."""

import errno
import functools
import io
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio import portaudio
from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.audio.source import PRE_ROLL_SECONDS
from mockinterview.audio.streams import BLOCK_SECONDS, open_input
from mockinterview.core.errors import AppError
from mockinterview.core.gap import Gap
from mockinterview.ports import Sound
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream
from tests.fakes.sounds import chirp, find, load, save
from tests.soundcard import SoundCard, wait_until

END_SECONDS = 10.0
SAID_SECONDS = 0.8
LIKE = 0.95
"""On a busy machine the virtual card drops a few milliseconds: 0.977 was seen."""


class Ending:
    """Waits for the moment at which a take ends by itself."""

    def __init__(self) -> None:
        self.errors: list[AppError | None] = []
        self._came = threading.Event()

    def __call__(self, error: AppError | None) -> None:
        self.errors.append(error)
        self._came.set()

    def wait(self) -> str:
        assert self._came.wait(END_SECONDS), "the take did not end by itself"
        (error,) = self.errors
        assert error is not None
        return error.code


@pytest.fixture
def recorder() -> Iterator[MicrophoneRecorder]:
    recorder = MicrophoneRecorder()
    yield recorder
    recorder.stand_down()
    recorder.close()


@pytest.fixture
def said(tmp_path: Path) -> Path:
    return save(tmp_path / "said.wav", chirp(SAID_SECONDS))


def recorded(card: SoundCard, recorder: MicrophoneRecorder, said: Path, take: Path) -> Ending:
    """Record while something is said to its end, and leave the take open."""
    ending = Ending()
    recorder.open(take, ending)
    assert card.say(said).wait(END_SECONDS) == 0
    return ending


@pytest.mark.real
def test_everything_that_was_said_is_in_the_take_and_nothing_is_lost(
    sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    ending = recorded(sound_card, recorder, said, tmp_path / "take.wav")
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    assert find(chirp(SAID_SECONDS), take).likeness > LIKE
    assert capture.seconds == take.seconds
    assert capture.peak_dbfs == pytest.approx(-6.0, abs=0.5)
    assert not capture.is_digital_silence
    assert capture.warning is None
    assert ending.errors == []


@pytest.mark.real
def test_two_takes_in_a_row_are_both_whole(
    sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    for name in ("first.wav", "second.wav"):
        recorded(sound_card, recorder, said, tmp_path / name)
        recorder.close()
        assert find(chirp(SAID_SECONDS), load(tmp_path / name)).likeness > LIKE


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_microphone_that_gives_nothing_but_zeros_is_called_digital_silence(
    recorder: MicrophoneRecorder, tmp_path: Path
) -> None:
    recorder.open(tmp_path / "take.wav", Ending())
    wait_until(lambda: recorder.level().seconds > 0.3, END_SECONDS, "nothing was recorded")
    capture = recorder.close()
    assert capture.is_digital_silence
    assert capture.peak_dbfs is None
    assert capture.seconds > 0.3


@pytest.mark.real
def test_level_rises_while_somebody_speaks(
    sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorder.open(tmp_path / "take.wav", Ending())
    assert recorder.level().rms_dbfs == FLOOR_DBFS
    speaking = sound_card.say(said)
    wait_until(lambda: recorder.level().rms_dbfs > -12, END_SECONDS, "the level did not rise")
    assert recorder.level().peak_dbfs == pytest.approx(-6.0, abs=0.5)
    assert speaking.wait(END_SECONDS) == 0


@pytest.mark.real
def test_what_is_said_during_a_pause_is_not_in_the_take(
    sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    take = tmp_path / "take.wav"
    ending = Ending()
    recorder.open(take, ending)
    recorder.pause()
    assert sound_card.say(said).wait(END_SECONDS) == 0
    assert recorder.level().rms_dbfs == FLOOR_DBFS
    recorder.resume()
    assert sound_card.say(said).wait(END_SECONDS) == 0
    recorder.close()
    match = find(chirp(SAID_SECONDS), load(take))
    assert match.likeness > LIKE
    assert match.at_seconds < 1.0
    assert ending.errors == []


def said_again(card: SoundCard, recorder: MicrophoneRecorder, folder: Path) -> Sound:
    """Wait until the take goes on, say something else into it, and return that."""
    wait_until(lambda: not recorder.level().is_waiting, END_SECONDS, "the take did not go on")
    again = chirp(1.1)
    assert card.say(save(folder / "again.wav", again)).wait(END_SECONDS) == 0
    return again


def wait_for_loss(recorder: MicrophoneRecorder) -> None:
    wait_until(lambda: recorder.level().is_waiting, END_SECONDS, "the loss was not noticed")


@pytest.mark.real
def test_take_goes_on_when_a_suspended_microphone_wakes(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    ending = recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    own_sound_card.suspend_microphone()
    wait_for_loss(recorder)
    own_sound_card.wake_microphone()
    again = said_again(own_sound_card, recorder, tmp_path)
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    assert find(chirp(SAID_SECONDS), take).likeness > LIKE
    assert find(again, take).likeness > LIKE
    assert capture.seconds == take.seconds
    assert capture.warning is not None
    assert capture.warning.code == "microphone_gone_for_a_time"
    assert ending.errors == []


@pytest.mark.real
def test_suspended_microphone_is_told_and_that_the_take_goes_on_when_it_wakes(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    told: queue.SimpleQueue[Gap] = queue.SimpleQueue()
    recorder.open(tmp_path / "take.wav", Ending(), told.put)
    assert own_sound_card.say(said).wait(END_SECONDS) == 0
    own_sound_card.suspend_microphone()
    lost = told.get(timeout=END_SECONDS)
    assert not lost.is_over
    assert lost.at_seconds == recorder.level().seconds
    own_sound_card.wake_microphone()
    found = told.get(timeout=END_SECONDS)
    assert found.is_over
    assert found.at_seconds == lost.at_seconds
    capture = recorder.close()
    assert capture.warning is not None
    assert f"for {found.seconds:.1f} s." in capture.warning.message
    assert told.empty()


@pytest.mark.real
def test_take_goes_on_when_a_dead_sound_server_comes_back(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    ending = recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    own_sound_card.kill()
    wait_for_loss(recorder)
    own_sound_card.start()
    again = said_again(own_sound_card, recorder, tmp_path)
    recorder.close()
    take = load(tmp_path / "take.wav")
    assert find(chirp(SAID_SECONDS), take).likeness > LIKE
    assert find(again, take).likeness > LIKE
    assert ending.errors == []


@pytest.mark.real
def test_take_goes_on_when_a_frozen_sound_server_thaws(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    own_sound_card.freeze()
    wait_until(lambda: bool(portaudio._hanging), END_SECONDS, "no call into PortAudio hangs")
    own_sound_card.thaw()
    again = said_again(own_sound_card, recorder, tmp_path)
    recorder.close()
    wait_until(lambda: not portaudio._hanging, END_SECONDS, "the call into PortAudio still hangs")
    take = load(tmp_path / "take.wav")
    assert find(chirp(SAID_SECONDS), take).likeness > LIKE
    assert find(again, take).likeness > LIKE


@pytest.mark.real
def test_answer_can_be_ended_while_its_microphone_is_gone(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    ending = recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    own_sound_card.kill()
    wait_for_loss(recorder)
    capture = recorder.close()
    assert capture.warning is not None
    assert capture.warning.code == "microphone_lost"
    assert capture.seconds == load(tmp_path / "take.wav").seconds
    assert find(chirp(SAID_SECONDS), load(tmp_path / "take.wav")).likeness > LIKE
    assert ending.errors == []


@pytest.mark.real
def test_after_a_take_that_lost_its_microphone_the_next_one_is_whole(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorder.open(tmp_path / "first.wav", Ending())
    own_sound_card.kill()
    wait_for_loss(recorder)
    recorder.close()
    own_sound_card.start()
    recorded(own_sound_card, recorder, said, tmp_path / "second.wav")
    capture = recorder.close()
    assert capture.warning is None
    assert find(chirp(SAID_SECONDS), load(tmp_path / "second.wav")).likeness > LIKE


@pytest.mark.real
def test_what_was_begun_before_the_key_is_whole_in_the_take(
    sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorder.stand_by()
    speaking = sound_card.say(said)
    wait_until(lambda: heard_standing_by(recorder) > 0.3, END_SECONDS, "nothing was heard")
    recorder.open(tmp_path / "take.wav", Ending())
    assert speaking.wait(END_SECONDS) == 0
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    match = find(chirp(SAID_SECONDS), take)
    assert match.likeness > LIKE
    assert capture.pre_roll_seconds - match.at_seconds > 0.3
    assert capture.pre_roll_seconds < PRE_ROLL_SECONDS + 0.1
    assert capture.warning is None


def heard_standing_by(recorder: MicrophoneRecorder) -> float:
    """Return for how many seconds there was sound in what a microphone on stand-by holds."""
    assert recorder._standing_by is not None
    blocks = tuple(recorder._standing_by.source._last)
    return BLOCK_SECONDS * sum(np.frombuffer(b.samples, np.int16).any() for b in blocks)


@pytest.mark.real
def test_microphone_that_died_while_it_stood_by_is_opened_anew(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorder.stand_by()
    standing_by = recorder._standing_by
    assert standing_by is not None
    own_sound_card.kill()
    wait_until(lambda: not standing_by.source.is_live, END_SECONDS, "the loss was not noticed")
    wait_until(lambda: not portaudio._open_streams, END_SECONDS, "the stream was not closed")
    own_sound_card.start()
    recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    capture = recorder.close()
    assert capture.warning is None
    assert find(chirp(SAID_SECONDS), load(tmp_path / "take.wav")).likeness > LIKE


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_level_tells_within_two_seconds_that_nothing_but_zeros_come(
    recorder: MicrophoneRecorder, tmp_path: Path
) -> None:
    recorder.open(tmp_path / "take.wav", Ending())
    wait_until(lambda: recorder.level().zero_seconds >= 1.5, 2.0, "the zeros were not noticed")


@pytest.mark.real
def test_unplugged_microphone_loses_nothing_that_was_said_before(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, said: Path, tmp_path: Path
) -> None:
    recorded(own_sound_card, recorder, said, tmp_path / "take.wav")
    own_sound_card.unplug_microphone()
    recorder.close()
    assert find(chirp(SAID_SECONDS), load(tmp_path / "take.wav")).likeness > LIKE


@pytest.mark.real
def test_microphone_that_is_suspended_already_is_told_and_leaves_no_file(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, tmp_path: Path
) -> None:
    own_sound_card.suspend_microphone()
    with pytest.raises(AppError) as failure:
        recorder.open(tmp_path / "take.wav", Ending())
    assert failure.value.code == "microphone_gives_nothing"
    assert not list(tmp_path.iterdir())


@pytest.mark.real
def test_no_sound_server_means_no_microphone_and_leaves_no_file(
    own_sound_card: SoundCard, recorder: MicrophoneRecorder, tmp_path: Path
) -> None:
    own_sound_card.kill()
    with pytest.raises(AppError) as failure:
        recorder.open(tmp_path / "take.wav", Ending())
    assert failure.value.code == "no_device"
    assert not list(tmp_path.iterdir())


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_unknown_device_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failure:
        MicrophoneRecorder("Studio 5").open(tmp_path / "take.wav", Ending())
    assert failure.value.code == "unknown_device"


class FullDisk(io.FileIO):
    """A disk with room for somewhat more than half a second."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "x+b")

    def write(self, content: bytes) -> int:  # type: ignore[override]
        if self.tell() > 20_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(content)


def on_a_full_disk() -> MicrophoneRecorder:
    return MicrophoneRecorder(open_file=lambda path: io.BufferedRandom(FullDisk(path)))


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_disk_that_runs_full_ends_the_take_and_keeps_what_fitted(tmp_path: Path) -> None:
    recorder = on_a_full_disk()
    ending = Ending()
    recorder.open(tmp_path / "take.wav", ending)
    assert ending.wait() == "disk_full"
    capture = recorder.close()
    assert capture.seconds == load(tmp_path / "take.wav").seconds > 0.6
    assert capture.warning is not None
    assert capture.warning.code == "disk_full"


def test_sound_that_got_lost_on_its_way_is_counted_and_told(tmp_path: Path) -> None:
    now = 100.0

    def speak(stream: FakeStream) -> None:
        nonlocal now
        for number in range(100):
            now += 0.43 if number == 50 else 0.03
            stream.hear(chirp(0.03))

    audio = FakePortAudio([FakeDevice("lossy", inputs=1, rates=(16_000,))], on_start=speak)
    recorder = MicrophoneRecorder(
        open_stream=functools.partial(open_input, library=lambda: audio), clock=lambda: now
    )
    recorder.open(tmp_path / "take.wav", Ending())
    now += 0.03
    capture = recorder.close()
    assert capture.seconds == 3.0
    assert capture.warning is not None
    assert capture.warning.code == "sound_missing"
    assert "0.4 s" in capture.warning.message


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_take_may_be_closed_from_the_call_that_tells_its_end(tmp_path: Path) -> None:
    recorder = on_a_full_disk()
    closed = threading.Event()

    def close(_error: AppError | None) -> None:
        recorder.close()
        closed.set()

    recorder.open(tmp_path / "take.wav", close)
    assert closed.wait(END_SECONDS)
    assert load(tmp_path / "take.wav").seconds > 0


@pytest.mark.real
def test_killed_process_leaves_a_playable_take_with_all_but_its_last_moment(
    sound_card: SoundCard, said: Path, tmp_path: Path
) -> None:
    take = tmp_path / "take.wav"
    script = (
        "import pathlib, sys, threading\n"
        "from mockinterview.audio.recording import MicrophoneRecorder\n"
        "MicrophoneRecorder().open(pathlib.Path(sys.argv[1]), print)\n"
        "print('recording', flush=True)\n"
        "threading.Event().wait()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(take)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recording\n"
        assert sound_card.say(said).wait(END_SECONDS) == 0
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    kept = load(take)
    assert find(chirp(SAID_SECONDS), kept).at_seconds + SAID_SECONDS < kept.seconds + 1.0


@pytest.mark.real
@pytest.mark.usefixtures("sound_card")
def test_program_that_ends_without_closing_ends_promptly_and_keeps_the_take(
    tmp_path: Path,
) -> None:
    script = (
        "import pathlib, sys\n"
        "from mockinterview.audio.recording import MicrophoneRecorder\n"
        "MicrophoneRecorder().open(pathlib.Path(sys.argv[1]), lambda error: None)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "take.wav")]
    assert subprocess.run(command, check=False, timeout=END_SECONDS).returncode == 0
    assert load(tmp_path / "take.wav").seconds > 0
