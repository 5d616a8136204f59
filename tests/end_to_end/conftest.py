from collections.abc import Iterator
from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.audio.files import read_audio, write_wav
from mockinterview.ports import TAKE_RATE, Sound
from tests.end_to_end.program import Screen


@pytest.fixture
def screen() -> Iterator[Screen]:
    made = Screen()
    yield made
    made.close()


@pytest.fixture(scope="session")
def spoken_answer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample candidate's third answer as a WAV that can be played."""
    file = tmp_path_factory.mktemp("answers") / "answer.wav"
    write_wav(file, Sound(read_audio(paths.sample() / "answer-3.ogg"), TAKE_RATE))
    return file
