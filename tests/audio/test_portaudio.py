import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview.audio import portaudio
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.audio.streams import open_input
from mockinterview.core.errors import AppError
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream
from tests.fakes.sounds import chirp, find, load


@pytest.fixture
def hung_call() -> Iterator[threading.Event]:
    """A call hangs on it until the test is over, and then no longer."""
    release = threading.Event()
    yield release
    release.set()
    for thread in threading.enumerate():
        if thread.name == "portaudio-call":
            thread.join()


def test_result_of_a_call_is_handed_through() -> None:
    assert portaudio.bounded(lambda: 42, 10.0) == 42


def test_error_of_a_call_is_handed_through() -> None:
    def fail() -> None:
        raise ValueError("no such device")

    with pytest.raises(ValueError, match="no such device"):
        portaudio.bounded(fail, 10.0)


def test_call_that_hangs_is_given_up_and_the_library_is_not_restarted_after_it(
    hung_call: threading.Event,
) -> None:
    audio = FakePortAudio([], appearing=[FakeDevice("late", inputs=1)])
    with pytest.raises(AppError) as failure:
        portaudio.bounded(hung_call.wait, 0.05)
    assert failure.value.code == "sound_system_hangs"
    assert not portaudio.refresh(audio)
    assert audio.found == []


def test_library_may_be_restarted_when_the_call_that_hung_has_returned() -> None:
    audio = FakePortAudio([], appearing=[FakeDevice("late", inputs=1)])
    release = threading.Event()
    with pytest.raises(AppError):
        portaudio.bounded(release.wait, 0.05)
    (caller,) = (thread for thread in threading.enumerate() if thread.name == "portaudio-call")
    release.set()
    caller.join()
    assert portaudio.refresh(audio)
    assert len(audio.found) == 1


def test_while_one_opening_hangs_no_other_is_begun(hung_call: threading.Event) -> None:
    begun: list[str] = []
    with pytest.raises(AppError):
        portaudio.opening(hung_call.wait, 0.05)
    with pytest.raises(AppError) as refusal:
        portaudio.opening(lambda: begun.append("second"))
    assert refusal.value.code == "sound_system_hangs"
    assert begun == []
    (caller,) = (thread for thread in threading.enumerate() if thread.name == "portaudio-call")
    hung_call.set()
    caller.join()
    assert portaudio.opening(lambda: 42) == 42


def test_stream_that_hangs_when_it_is_ended_takes_nothing_with_it(
    hung_call: threading.Event, tmp_path: Path
) -> None:
    hanging = FakePortAudio(
        [FakeDevice("hanging", inputs=1, rates=(16_000,))],
        on_start=lambda stream: stream.hear(chirp(0.5)),
        on_abort=lambda _stream: hung_call.wait(),
    )
    sound = FakePortAudio(
        [FakeDevice("sound", inputs=1, rates=(16_000,))],
        on_start=lambda stream: stream.hear(chirp(0.5)),
    )
    recorders = [
        MicrophoneRecorder(
            open_stream=lambda *asked, audio=audio: open_input(*asked, lambda: audio)
        )
        for audio in (hanging, sound)
    ]
    for number, recorder in enumerate(recorders):
        take = tmp_path / f"take-{number}.wav"
        recorder.open(take, lambda _error: None)
        assert recorder.close().seconds == 0.5
        assert find(chirp(0.5), load(take)).likeness > 0.99


def test_open_streams_are_ended_when_the_program_ends() -> None:
    ended: list[FakeStream] = []
    audio = FakePortAudio([FakeDevice("any", inputs=1, rates=(16_000,))], on_abort=ended.append)
    open_input(None, 16_000, lambda *_block: None, lambda: None, lambda: audio)
    portaudio._leave(audio)
    assert len(ended) == 1
