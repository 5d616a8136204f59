"""How a take is made smaller, and that no sample is lost however it ends."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.audio.flac import mend, pack
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from tests.fakes.sounds import as_int16, chirp
from tests.speech.human_speech import CLIPS, DATA

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
Samples = npt.NDArray[np.int16]


def take_of(path: Path, samples: Samples) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as sheet:
        sheet.setparams((1, 2, 16_000, 0, "NONE", ""))
        sheet.writeframes(samples.astype("<i2").tobytes())
    return path


def noise(seconds: float) -> Samples:
    """Return what is hardest to pack: every sample may be anything."""
    made = np.random.default_rng(7).integers(-32768, 32768, int(seconds * 16_000))
    return made.astype(np.int16)


@pytest.fixture
def take(tmp_path: Path) -> Path:
    return take_of(tmp_path / "session" / "1-1.wav", as_int16(chirp(3.0)))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def samples_of(path: Path) -> Samples:
    """Read a file by the decoder of recordings, as whole numbers again."""
    return np.rint(read_audio(path) * 32_768).astype(np.int16)


@pytest.mark.parametrize(
    "samples",
    [
        as_int16(chirp(3.0)),
        np.zeros(16_000, np.int16),
        noise(9.0),
        np.array([32767, -32768] * 500, np.int16),
        np.array([1], np.int16),
        as_int16(chirp(65_536 * 2 / 16_000)),
    ],
    ids=["tone", "silence", "noise", "loudest", "one-sample", "whole-blocks"],
)
def test_take_becomes_a_file_of_the_same_samples_under_the_other_ending(
    tmp_path: Path, samples: Samples
) -> None:
    take = take_of(tmp_path / "session" / "1-1.wav", samples)
    pack(take)
    assert names(take.parent) == ["1-1.flac"]
    assert np.array_equal(samples_of(take.with_suffix(".flac")), samples)


@pytest.mark.parametrize("clip", CLIPS)
def test_real_speech_takes_less_room_and_is_the_same(tmp_path: Path, clip: str) -> None:
    samples = samples_of(DATA / clip)
    take = take_of(tmp_path / "session" / "1-1.wav", samples)
    before = take.stat().st_size
    saved = pack(take)
    packed = take.with_suffix(".flac")
    assert saved == before - packed.stat().st_size
    assert saved > 0.3 * before
    assert np.array_equal(samples_of(packed), samples)


def test_take_that_was_asked_for_before_is_read_where_it_is_now(take: Path) -> None:
    """A job that waited may hold the name from before."""
    before = read_audio(take)
    pack(take)
    assert not take.exists()
    assert np.array_equal(read_audio(take), before)
    assert mend(take.with_suffix(".flac")) == 3.0


@pytest.mark.parametrize(
    ("step", "time", "left"),
    [
        ("open", 2, ["1-1.wav"]),
        ("os.rename", 1, ["1-1.wav"]),
        ("os.remove", 1, ["1-1.flac", "1-1.wav"]),
    ],
    ids=["before-it-is-written", "before-it-has-its-name", "before-the-take-goes"],
)
def test_kill_at_any_step_leaves_the_take_and_the_next_time_goes_on(
    take: Path, step: str, time: int, left: list[str]
) -> None:
    samples = samples_of(take)
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("packing_child.py")), take, step, str(time)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdin
    assert child.stdout
    with child.stdin, child.stdout:
        said = child.stdout.readline()
        child.kill()
        child.wait(PATIENCE_SECONDS)
    assert said == "about to\n"
    assert [name for name in names(take.parent) if not name.endswith(".part")] == left
    assert np.array_equal(samples_of(take), samples)
    assert pack(take) > 0
    assert names(take.parent) == ["1-1.flac"]
    assert np.array_equal(samples_of(take), samples)


@pytest.mark.parametrize("length", [0, 100, 20_000], ids=["empty", "cut", "of-another-take"])
def test_smaller_file_that_is_not_the_same_is_made_anew(take: Path, length: int) -> None:
    samples = samples_of(take)
    other = take_of(take.with_name("2-1.wav"), as_int16(chirp(2.0)))
    pack(other)
    content = other.with_suffix(".flac").read_bytes()
    take.with_suffix(".flac").write_bytes(content[: length or None] if length else b"")
    assert pack(take) > 0
    assert np.array_equal(samples_of(take.with_suffix(".flac")), samples)


def test_take_that_lost_samples_at_its_end_is_no_take_to_pack(take: Path) -> None:
    with take.open("rb+") as cut:
        cut.truncate(20_000)
    assert pack(take) == 0
    assert names(take.parent) == ["1-1.wav"]
    repair_wav(take)
    assert pack(take) > 0


def test_take_with_more_samples_than_its_header_tells_of_keeps_them(take: Path) -> None:
    with take.open("ab") as longer:
        longer.write(b"\1\2" * 800)
    before = take.read_bytes()
    assert pack(take) == 0
    assert take.read_bytes() == before
    assert names(take.parent) == ["1-1.wav"]


@pytest.mark.parametrize("channels", [1, 2])
def test_other_kinds_of_sound_are_left_as_they_are(tmp_path: Path, channels: int) -> None:
    other = tmp_path / "1-1.wav"
    with wave.open(str(other), "wb") as sheet:
        sheet.setparams((channels, 2, 44_100, 0, "NONE", ""))
        sheet.writeframes(as_int16(chirp(1.0)).tobytes())
    notes = tmp_path / "2-1.wav"
    notes.write_bytes(b"my holiday notes " * 100)
    ogg = tmp_path / "3-1.ogg"
    ogg.write_bytes(b"OggS")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for path in (other, notes, ogg, tmp_path / "nobody.wav"):
        assert pack(path) == 0
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_folder_that_takes_no_new_file_keeps_the_take(take: Path) -> None:
    """Here the new name is taken by a folder, which no file can replace."""
    (take.with_suffix(".flac") / "in-the-way").mkdir(parents=True)
    assert pack(take) == 0
    assert np.array_equal(samples_of(take), as_int16(chirp(3.0)))
    assert names(take.parent) == ["1-1.flac", "1-1.wav"]


def test_damaged_smaller_file_is_told_and_not_mended(take: Path) -> None:
    pack(take)
    packed = take.with_suffix(".flac")
    packed.write_bytes(b"my holiday notes " * 100)
    with pytest.raises(AppError) as caught:
        mend(packed)
    assert caught.value.code == "audio_empty"
