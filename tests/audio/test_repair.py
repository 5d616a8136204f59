import struct
import wave
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Sound
from tests.fakes.sounds import as_int16, chirp, save, silence


def torn(path: Path, sound: Sound, *, declared_bytes: int, extra: bytes = b"") -> Path:
    """Write a take whose header tells another length than the file has."""
    levels = as_int16(sound).tobytes() + extra
    head = b"RIFF" + struct.pack("<L", 36 + declared_bytes) + b"WAVE"
    form = b"fmt " + struct.pack("<LHHLLHH", 16, 1, 1, sound.rate, sound.rate * 2, 2, 16)
    path.write_bytes(head + form + b"data" + struct.pack("<L", declared_bytes) + levels)
    return path


def frames_of(path: Path) -> bytes:
    with wave.open(str(path), "rb") as take:
        return take.readframes(take.getnframes())


@pytest.mark.parametrize("sound", [chirp(2.0), silence(2.0)], ids=["speech", "digital silence"])
@pytest.mark.parametrize("declared", [0, 960, 0x7FFFFFFF], ids=["none", "behind", "too much"])
def test_header_is_made_to_tell_all_that_the_file_holds(
    tmp_path: Path, sound: Sound, declared: int
) -> None:
    take = torn(tmp_path / "take.wav", sound, declared_bytes=declared)
    assert repair_wav(take) == 2.0
    assert frames_of(take) == as_int16(sound).tobytes()


def test_half_a_sample_at_the_end_is_dropped(tmp_path: Path) -> None:
    take = torn(tmp_path / "take.wav", chirp(1.0), declared_bytes=0, extra=b"\x01")
    assert repair_wav(take) == 1.0
    assert frames_of(take) == as_int16(chirp(1.0)).tobytes()


def test_a_take_that_is_right_is_not_touched(tmp_path: Path) -> None:
    take = save(tmp_path / "take.wav", chirp(1.0))
    before = take.read_bytes()
    assert repair_wav(take) == 1.0
    assert take.read_bytes() == before


def test_notes_that_follow_the_sound_stay(tmp_path: Path) -> None:
    notes = b"LIST" + struct.pack("<L", 4) + b"INFO"
    take = torn(tmp_path / "take.wav", chirp(1.0), declared_bytes=32_000, extra=notes)
    assert repair_wav(take) == 1.0
    assert take.read_bytes().endswith(notes)


@given(length=st.integers(min_value=0, max_value=2_000))
def test_a_take_cut_anywhere_is_playable_and_a_beginning_of_itself(
    tmp_path_factory: pytest.TempPathFactory, length: int
) -> None:
    take = save(tmp_path_factory.mktemp("cut") / "take.wav", chirp(0.05))
    whole = frames_of(take)
    take.write_bytes(take.read_bytes()[:length])
    seconds = repair_wav(take)
    assert whole.startswith(frames_of(take))
    assert len(frames_of(take)) == max(0, min(length - 44, len(whole)) // 2 * 2)
    assert seconds == len(frames_of(take)) / 2 / TAKE_RATE


@pytest.mark.parametrize("content", [b"not sound at all " * 9, b"RIFF\0\0\0\0WAVE" + b"x" * 99])
def test_a_file_that_is_no_take_is_refused_and_left_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(content)
    with pytest.raises(AppError) as refusal:
        repair_wav(file)
    assert refusal.value.code == "not_a_take"
    assert file.read_bytes() == content


def test_a_short_file_that_is_no_take_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"call Ann")
    with pytest.raises(AppError):
        repair_wav(file)
    assert file.read_bytes() == b"call Ann"


def test_missing_take_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failure:
        repair_wav(tmp_path / "gone.wav")
    assert failure.value.code == "audio_missing"


def test_folder_in_place_of_a_take_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failure:
        repair_wav(tmp_path)
    assert failure.value.code == "file_unwritable"
