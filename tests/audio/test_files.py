import stat
import tracemalloc
import wave
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import duration_seconds, read_audio, write_wav
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Sound
from tests.fakes.media import save_media
from tests.fakes.sounds import chirp, find, load, save, silence


def test_sound_is_read_whole_as_float32_that_may_be_changed(tmp_path: Path) -> None:
    samples = read_audio(save(tmp_path / "answer.wav", chirp(1.0)))
    assert samples.dtype == np.float32
    assert samples.shape == (TAKE_RATE,)
    assert np.abs(samples - chirp(1.0).samples).max() < 0.001
    samples *= 0.5
    assert np.abs(samples).max() < 0.26


def test_reading_needs_little_more_memory_than_its_result(tmp_path: Path) -> None:
    file = save(tmp_path / "long.wav", silence(100.0))
    tracemalloc.start()
    try:
        samples = read_audio(file)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert samples.nbytes == 100 * TAKE_RATE * 4
    assert peak < 1.2 * samples.nbytes


@pytest.mark.parametrize("suffix", [".mp3", ".ogg", ".m4a", ".flac", ".mka"])
def test_duration_is_told_without_the_format_mattering(tmp_path: Path, suffix: str) -> None:
    file = save_media(tmp_path / f"answer{suffix}", chirp(2.0, 48_000))
    assert duration_seconds(file) == pytest.approx(2.0, abs=0.1)


def test_duration_of_a_file_that_does_not_say_is_found_by_decoding(tmp_path: Path) -> None:
    file = save_media(tmp_path / "answer.flac", chirp(2.0, 48_000))
    content = bytearray(file.read_bytes())
    # The number of samples stands in the last 36 bits before the checksum of the header.
    content[21] &= 0xF0
    content[22:26] = bytes(4)
    file.write_bytes(content)
    assert duration_seconds(file) == pytest.approx(2.0, abs=0.001)


def test_duration_of_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failure:
        duration_seconds(tmp_path / "gone.wav")
    assert failure.value.code == "audio_missing"


def test_written_sound_is_16_bit_mono_at_its_own_rate(tmp_path: Path) -> None:
    file = tmp_path / "said.wav"
    write_wav(file, chirp(1.0, 22_050))
    with wave.open(str(file), "rb") as sheet:
        assert sheet.getparams()[:4] == (1, 2, 22_050, 22_050)
    assert find(chirp(1.0, 22_050), load(file)).likeness > 0.9999


def test_too_loud_samples_are_cut_and_do_not_wrap_around(tmp_path: Path) -> None:
    write_wav(tmp_path / "loud.wav", Sound(np.array([2.0, -2.0], np.float32), 16_000))
    assert load(tmp_path / "loud.wav").samples.tolist() == pytest.approx([1.0, -1.0], abs=0.001)


def test_written_file_may_be_read_by_those_who_may_read_other_new_files(tmp_path: Path) -> None:
    write_wav(tmp_path / "said.wav", chirp(0.1))
    (tmp_path / "plain").touch()
    mode = (tmp_path / "said.wav").stat().st_mode
    assert stat.S_IMODE(mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_writing_replaces_an_older_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    file = save(tmp_path / "said.wav", chirp(0.5))
    write_wav(file, chirp(0.2))
    assert load(file).seconds == 0.2
    assert list(tmp_path.iterdir()) == [file]


def test_failed_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    taken = tmp_path / "taken.wav"
    taken.mkdir()
    for target in (taken, tmp_path / "nowhere" / "said.wav"):
        with pytest.raises(AppError) as failure:
            write_wav(target, chirp(0.1))
        assert failure.value.code == "file_unwritable"
    assert list(tmp_path.iterdir()) == [taken]
