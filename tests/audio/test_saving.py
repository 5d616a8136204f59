from pathlib import Path

import pytest

from mockinterview.audio.files import duration_seconds
from mockinterview.audio.saving import SavingPlayer
from tests.fakes.sounds import chirp


def test_each_utterance_becomes_a_file_of_its_whole_length(tmp_path: Path) -> None:
    player = SavingPlayer(tmp_path / "recordings")
    assert player.play([chirp(0.5), chirp(0.25)])
    assert player.play(iter([chirp(1.0)]))
    lengths = [duration_seconds(tmp_path / "recordings" / f"question-{n}.wav") for n in (1, 2)]
    assert lengths == [pytest.approx(0.75, abs=0.01), pytest.approx(1.0, abs=0.01)]


def test_nothing_to_say_writes_nothing(tmp_path: Path) -> None:
    player = SavingPlayer(tmp_path)
    assert player.play([])
    player.stop()
    assert list(tmp_path.iterdir()) == []
