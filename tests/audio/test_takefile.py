import errno
import io
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.errors import AppError
from tests.fakes.sounds import as_int16, chirp, load, silence

BLOCK = 480


class SmallDisk(io.FileIO):
    """A file on a disk with room for only so many bytes."""

    def __init__(self, path: Path, room: int) -> None:
        super().__init__(path, "x+b")
        self._room = room
        self.syncs = 0

    def write(self, content: bytes) -> int:  # type: ignore[override]
        fits = max(0, self._room - self.tell())
        if not fits:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(bytes(content)[:fits])

    def fileno(self) -> int:
        self.syncs += 1
        return super().fileno()


def blocks_of(samples: np.ndarray) -> list[np.ndarray]:
    return [samples[at : at + BLOCK] for at in range(0, len(samples), BLOCK)]


def as_int16_of(path: Path) -> np.ndarray:
    return np.rint(load(path).samples * 32_768).astype(np.int16)


def write_all(take: TakeFile, samples: np.ndarray) -> None:
    for block in blocks_of(samples):
        take.write(block)


def test_take_is_playable_after_every_block(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    whole = as_int16(chirp(0.3))
    for number, block in enumerate(blocks_of(whole), start=1):
        take.write(block)
        assert np.array_equal(as_int16_of(tmp_path / "take.wav"), whole[: number * BLOCK])
    take.close()


def test_take_without_any_sound_is_a_sound_file_too(tmp_path: Path) -> None:
    capture = TakeFile(tmp_path / "take.wav").close()
    assert load(tmp_path / "take.wav").seconds == 0.0
    assert (capture.seconds, capture.peak_dbfs, capture.is_digital_silence) == (0.0, None, False)


def test_take_is_brought_to_the_disk_every_second(tmp_path: Path) -> None:
    disk = SmallDisk(tmp_path / "take.wav", 10**9)
    take = TakeFile(tmp_path / "take.wav", lambda _path: disk)
    write_all(take, as_int16(chirp(3.5)))
    assert disk.syncs == 3
    take.close()
    assert disk.syncs == 4


def test_capture_tells_length_and_loudness(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    take.write(as_int16(chirp(2.0)))
    take.write(as_int16(silence(1.0)))
    capture = take.close()
    assert capture.seconds == 3.0
    assert capture.peak_dbfs == pytest.approx(-6.0, abs=0.1)
    assert not capture.is_digital_silence
    assert capture.warning is None


def test_take_of_nothing_but_zeros_is_called_digital_silence(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    take.write(as_int16(silence(1.0)))
    capture = take.close()
    assert capture.is_digital_silence
    assert capture.peak_dbfs is None


def test_a_single_sample_is_not_digital_silence(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    take.write(np.array([0, 0, 1, 0], np.int16))
    assert not take.close().is_digital_silence


def test_level_follows_the_last_tenth_of_a_second(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    take.write(as_int16(chirp(1.0)))
    loud = take.level()
    take.write(as_int16(silence(0.1)))
    quiet = take.level()
    take.close()
    assert loud.peak_dbfs == pytest.approx(-6.0, abs=0.1)
    assert loud.rms_dbfs == pytest.approx(-9.0, abs=0.3)
    assert loud.seconds == 1.0
    assert (quiet.peak_dbfs, quiet.rms_dbfs) == (FLOOR_DBFS, FLOOR_DBFS)


def test_exact_zeros_are_counted_from_the_last_sound_on(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    write_all(take, as_int16(silence(1.0)))
    assert take.level().zero_seconds == 1.0
    take.write(np.array([0, 0, 1, 0], np.int16))
    assert take.level().zero_seconds == 1 / 16_000
    write_all(take, as_int16(silence(0.5)))
    assert take.level().zero_seconds == 0.5 + 1 / 16_000
    take.fall_silent()
    assert take.level().zero_seconds == 0.0
    take.close()


def test_existing_recording_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"an answer of yesterday")
    with pytest.raises(AppError) as refusal:
        TakeFile(path)
    assert refusal.value.code == "take_exists"
    assert path.read_bytes() == b"an answer of yesterday"


@pytest.mark.parametrize("room", [1_000, 10_001, 44 + 960])
def test_full_disk_is_told_and_what_fitted_is_kept(tmp_path: Path, room: int) -> None:
    path = tmp_path / "take.wav"
    take = TakeFile(path, lambda path: io.BufferedRandom(SmallDisk(path, room)))
    whole = as_int16(chirp(1.0))
    with pytest.raises(AppError) as failure:
        write_all(take, whole)
    capture = take.close(failure.value.failure)
    assert failure.value.code == "disk_full"
    kept = as_int16_of(path)
    assert np.array_equal(kept, whole[: len(kept)])
    assert len(kept) == (room - 44) // 2
    assert capture.seconds == len(kept) / 16_000
    assert capture.warning == failure.value.failure


def test_no_file_is_left_where_not_even_the_header_fits(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    with pytest.raises(AppError) as failure:
        TakeFile(path, lambda path: io.BufferedRandom(SmallDisk(path, 20)))
    assert failure.value.code == "disk_full"
    assert not path.exists()


def test_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="No such file or directory") as failure:
        TakeFile(tmp_path / "nowhere" / "take.wav")
    assert failure.value.code == "take_unwritable"


def test_discarded_take_leaves_no_file(tmp_path: Path) -> None:
    take = TakeFile(tmp_path / "take.wav")
    take.discard()
    assert not list(tmp_path.iterdir())
