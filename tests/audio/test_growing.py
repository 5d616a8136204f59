"""Reading a take while it is written."""

from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.growing import read_on
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.errors import AppError


def test_what_came_since_the_last_look_is_returned_once(tmp_path: Path) -> None:
    file = TakeFile(tmp_path / "take.wav")
    assert len(read_on(tmp_path / "take.wav", 0)) == 0
    file.write(np.array([0, 16_384, -32_768], np.int16))
    first = read_on(tmp_path / "take.wav", 0)
    assert first.tolist() == [0.0, 0.5, -1.0]
    file.write(np.array([8_192], np.int16))
    assert read_on(tmp_path / "take.wav", len(first)).tolist() == [0.25]
    file.close()


def test_half_a_sample_is_left_for_the_next_look(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(bytes(44) + b"\x00\x40\x00")
    assert read_on(path, 0).tolist() == [0.5]
    assert read_on(path, 1).tolist() == []


def test_a_take_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(AppError) as failed:
        read_on(tmp_path / "gone.wav", 0)
    assert failed.value.code == "audio_missing"
