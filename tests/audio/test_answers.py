import threading
from pathlib import Path

import pytest

from mockinterview.audio.answers import FileRecorder, answer_files
from mockinterview.core.errors import AppError
from tests.fakes.media import save_media
from tests.fakes.sounds import chirp, find, load, save

END_SECONDS = 10.0


class Ending:
    def __init__(self) -> None:
        self.errors: list[AppError | None] = []
        self._came = threading.Event()

    def __call__(self, error: AppError | None) -> None:
        self.errors.append(error)
        self._came.set()

    def wait(self) -> AppError | None:
        assert self._came.wait(END_SECONDS), "the answer did not end"
        return self.errors[0]


def test_files_are_taken_as_given_and_folders_in_the_order_of_their_names(tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    for name in ("10.wav", "9.MP3", "b.mp4", "A.flac", "notes.txt"):
        (folder / name).touch()
    (folder / "deeper.wav").mkdir()
    single = tmp_path / "z.bin"
    single.touch()
    found = answer_files([single, folder])
    assert [file.name for file in found] == ["z.bin", "9.MP3", "10.wav", "A.flac", "b.mp4"]


def test_missing_file_or_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refusal:
        answer_files([tmp_path / "gone"])
    assert refusal.value.code == "audio_missing"


def test_folder_without_any_answer_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refusal:
        answer_files([tmp_path])
    assert refusal.value.code == "no_answers"


def test_each_take_is_the_next_answer_whole_and_its_end_is_told(tmp_path: Path) -> None:
    answers = [
        save_media(tmp_path / "one.mp3", chirp(1.0, 48_000)),
        save(tmp_path / "two.wav", chirp(1.5, 44_100)),
    ]
    recorder = FileRecorder(answers)
    for number, seconds in enumerate((1.0, 1.5)):
        ending = Ending()
        take = tmp_path / f"take-{number}.wav"
        recorder.open(take, ending)
        assert ending.wait() is None
        capture = recorder.close()
        assert capture.warning is None
        assert capture.seconds == load(take).seconds
        assert load(take).rate == 16_000
        assert find(chirp(seconds), load(take)).likeness > 0.98


def test_running_out_of_answers_is_told_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(AppError) as refusal:
        FileRecorder([]).open(tmp_path / "take.wav", Ending())
    assert refusal.value.code == "no_answer_left"
    assert not list(tmp_path.iterdir())


def test_unreadable_answer_is_told_at_once_and_the_next_one_follows(tmp_path: Path) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"not sound" * 99)
    recorder = FileRecorder([bad, save(tmp_path / "good.wav", chirp(1.0))])
    with pytest.raises(AppError):
        recorder.open(tmp_path / "take.wav", Ending())
    assert not (tmp_path / "take.wav").exists()
    ending = Ending()
    recorder.open(tmp_path / "take.wav", ending)
    assert ending.wait() is None
    assert recorder.close().seconds == 1.0


def test_take_closed_before_the_answer_ends_keeps_its_beginning(tmp_path: Path) -> None:
    recorder = FileRecorder([save(tmp_path / "long.wav", chirp(600.0))])
    ending = Ending()
    recorder.open(tmp_path / "take.wav", ending)
    recorder.pause()
    capture = recorder.close()
    assert capture.seconds < 600
    assert capture.seconds == load(tmp_path / "take.wav").seconds
    assert ending.errors == []


def test_paused_answer_goes_on_when_it_is_resumed(tmp_path: Path) -> None:
    recorder = FileRecorder([save(tmp_path / "long.wav", chirp(30.0))])
    ending = Ending()
    recorder.open(tmp_path / "take.wav", ending)
    recorder.pause()
    recorder.resume()
    assert ending.wait() is None
    assert recorder.level().seconds == 30.0
    assert recorder.close().seconds == 30.0


def test_existing_take_is_kept_and_told(tmp_path: Path) -> None:
    answer = save(tmp_path / "answer.wav", chirp(1.0))
    with pytest.raises(AppError) as refusal:
        FileRecorder([answer]).open(answer, Ending())
    assert refusal.value.code == "take_exists"
    assert load(answer).seconds == 1.0
