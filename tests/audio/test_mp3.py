import io
from pathlib import Path

import pytest
import soundfile

from mockinterview.audio.mp3 import BITS_A_SECOND, as_mp3
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Sound
from tests.fakes.media import save_media
from tests.fakes.sounds import chirp, find, save, silence


def heard(mp3: bytes) -> Sound:
    samples, rate = soundfile.read(io.BytesIO(mp3), dtype="float32")
    return Sound(samples, rate)


def test_an_answer_sounds_the_same_at_the_same_moment(tmp_path: Path) -> None:
    made = heard(as_mp3(save(tmp_path / "answer.wav", chirp(3.0))))
    assert made.rate == TAKE_RATE
    assert made.samples.ndim == 1
    middle = Sound(chirp(3.0).samples[TAKE_RATE:-TAKE_RATE], TAKE_RATE)
    found = find(middle, made)
    assert found.likeness > 0.98
    assert found.at_seconds == pytest.approx(1.0, abs=0.03)


def test_it_takes_as_little_room_as_was_said(tmp_path: Path) -> None:
    made = as_mp3(save(tmp_path / "answer.wav", silence(20.0)))
    assert len(made) == pytest.approx(20 * BITS_A_SECOND / 8, rel=0.02)


@pytest.mark.parametrize("suffix", [".flac", ".ogg"])
def test_a_recording_may_be_kept_in_any_form(tmp_path: Path, suffix: str) -> None:
    made = heard(as_mp3(save_media(tmp_path / f"answer{suffix}", chirp(2.0, 48_000))))
    assert len(made.samples) / made.rate == pytest.approx(2.0, abs=0.1)


def test_two_makings_are_equal(tmp_path: Path) -> None:
    file = save(tmp_path / "answer.wav", chirp(1.0))
    assert as_mp3(file) == as_mp3(file)


def test_a_recording_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(AppError) as told:
        as_mp3(tmp_path / "gone.wav")
    assert told.value.code == "audio_missing"


def test_a_stop_ends_it_before_the_recording_does(tmp_path: Path) -> None:
    file = save(tmp_path / "answer.wav", chirp(5.0))
    asked = iter([False, False, True])
    assert as_mp3(file, lambda: next(asked)) == b""
    assert next(asked, None) is None
