"""The real voices and the real recogniser, each loaded once for all tests of speech.

They come from where the program itself looks for them; the set-up of the tests puts
them there.
"""

from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.audio.files import read_audio
from mockinterview.audio.growing import read_on
from mockinterview.models.shelf import ModelShelf
from mockinterview.network.door import Network
from mockinterview.services import open_shelf
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.voices import HibariVoice, PiperVoice
from mockinterview.speech.whisper import WhisperTranscriber

TINY = "whisper-tiny.en"


@pytest.fixture(scope="session")
def shelf() -> ModelShelf:
    assert paths.models_cache().is_dir(), "run the set-up: it fetches the models"
    return open_shelf(Network(offline=True), lambda _refused: None)


@pytest.fixture(scope="session")
def tiny_folder(shelf: ModelShelf) -> Path:
    return shelf.path(TINY)


@pytest.fixture(scope="session")
def tiny(tiny_folder: Path) -> WhisperTranscriber:
    return WhisperTranscriber(TINY, lambda: tiny_folder, read_audio, read_on)


@pytest.fixture(scope="session")
def tiny_engine(tiny: WhisperTranscriber) -> WhisperEngine:
    return tiny.engine


@pytest.fixture(scope="session")
def base(shelf: ModelShelf) -> WhisperTranscriber:
    return WhisperTranscriber(
        "whisper-base", lambda: shelf.path("whisper-base"), read_audio, read_on
    )


@pytest.fixture(scope="session")
def joe(shelf: ModelShelf) -> PiperVoice:
    return PiperVoice("piper-en_US-joe-medium", lambda: shelf.path("piper-en_US-joe-medium"))


@pytest.fixture(scope="session")
def hibari(shelf: ModelShelf) -> HibariVoice:
    return HibariVoice("hibari-heart", lambda: shelf.path("hibari-heart"))
