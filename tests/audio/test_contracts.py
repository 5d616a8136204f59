"""What holds for every recorder and every player, real ones and stand-ins alike."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mockinterview.audio.answers import FileRecorder
from mockinterview.audio.playback import SoundPlayer
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Player, Recorder, Sound
from tests.fakes.audio import FakePlayer, FakeRecorder
from tests.fakes.sounds import chirp, load, save

pytestmark = pytest.mark.usefixtures("sound_card")
RECORDERS: dict[str, Callable[[Path], Recorder]] = {
    "microphone": lambda _answer: MicrophoneRecorder(),
    "file": lambda answer: FileRecorder([answer] * 3),
    "fake": lambda _answer: FakeRecorder(),
}
PLAYERS: dict[str, Callable[[], Player]] = {"real": SoundPlayer, "fake": FakePlayer}


@pytest.fixture(params=list(RECORDERS))
def recorder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Recorder]:
    answer = save(tmp_path_factory.mktemp("answers") / "answer.wav", chirp(0.3))
    recorder = RECORDERS[request.param](answer)
    yield recorder
    recorder.close()


@pytest.fixture(params=list(PLAYERS))
def player(request: pytest.FixtureRequest) -> Player:
    return PLAYERS[request.param]()


def ignore(_error: AppError | None) -> None:
    """Take no notice of a take's end."""


def test_take_is_a_wav_file_of_16_khz_as_long_as_its_capture_says(
    recorder: Recorder, tmp_path: Path
) -> None:
    recorder.open(tmp_path / "take.wav", ignore)
    capture = recorder.close()
    take = load(tmp_path / "take.wav")
    assert take.rate == TAKE_RATE
    assert capture.seconds == pytest.approx(take.seconds, abs=0.001)
    assert capture.warning is None


def test_one_take_follows_another(recorder: Recorder, tmp_path: Path) -> None:
    for name in ("first.wav", "second.wav"):
        recorder.open(tmp_path / name, ignore)
        recorder.close()
    assert load(tmp_path / "second.wav").rate == TAKE_RATE


def test_take_follows_a_stand_by_and_a_stand_by_that_was_ended(
    recorder: Recorder, tmp_path: Path
) -> None:
    for name, is_ended in (("first.wav", False), ("second.wav", True)):
        recorder.stand_by()
        recorder.stand_by()
        if is_ended:
            recorder.stand_down()
        recorder.open(tmp_path / name, ignore)
        capture = recorder.close()
        assert capture.seconds == pytest.approx(load(tmp_path / name).seconds, abs=0.001)
        assert capture.warning is None


def test_standing_down_touches_no_take_that_is_open(recorder: Recorder, tmp_path: Path) -> None:
    recorder.stand_down()
    recorder.stand_by()
    recorder.open(tmp_path / "take.wav", ignore)
    recorder.stand_by()
    recorder.stand_down()
    assert recorder.close().seconds > 0


def test_only_one_take_is_open_at_a_time(recorder: Recorder, tmp_path: Path) -> None:
    recorder.open(tmp_path / "first.wav", ignore)
    with pytest.raises(RuntimeError):
        recorder.open(tmp_path / "second.wav", ignore)
    assert not (tmp_path / "second.wav").exists()


def test_recording_that_is_there_already_is_kept(recorder: Recorder, tmp_path: Path) -> None:
    (tmp_path / "take.wav").write_bytes(b"yesterday")
    with pytest.raises(AppError) as refusal:
        recorder.open(tmp_path / "take.wav", ignore)
    assert refusal.value.code == "take_exists"
    assert (tmp_path / "take.wav").read_bytes() == b"yesterday"


def test_closing_twice_gives_an_empty_capture(recorder: Recorder, tmp_path: Path) -> None:
    recorder.open(tmp_path / "take.wav", ignore)
    recorder.close()
    capture = recorder.close()
    assert (capture.seconds, capture.peak_dbfs, capture.is_digital_silence) == (0.0, None, False)


def test_pause_resume_and_level_do_no_harm_without_a_take(recorder: Recorder) -> None:
    recorder.pause()
    recorder.resume()
    assert recorder.level().peak_dbfs <= 0.0


def test_playing_to_the_end_says_so(player: Player) -> None:
    assert player.play([chirp(0.1), chirp(0.1)])


def test_playing_nothing_is_playing_to_the_end(player: Player) -> None:
    assert player.play([])


def test_stop_from_another_thread_ends_the_playing(player: Player) -> None:
    def endless() -> Iterator[Sound]:
        yield chirp(0.1)
        stopper = threading.Thread(target=player.stop)
        stopper.start()
        stopper.join()
        while True:
            yield chirp(0.1)

    assert not player.play(endless())
    assert player.play([chirp(0.1)])
