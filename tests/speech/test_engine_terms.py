"""The real recogniser that is told the terms of a question."""

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.audio.resampling import Resampler
from mockinterview.core.transcript import Word
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.voices import HibariVoice
from mockinterview.speech.whisper import WhisperTranscriber
from tests.speech.human_speech import CLIPS, DATA

pytestmark = pytest.mark.real

TERMS = ("approximate nearest neighbour", "HNSW", "FAISS", "product quantization", "recall")


@pytest.fixture(scope="module")
def graph(hibari: HibariVoice) -> Samples:
    """A sentence with a term that Whisper does not expect."""
    text = "A graph such as H N S W links each vector with its neighbours in several layers."
    sounds = list(hibari.speak(text))
    resampler = Resampler(sounds[0].rate, TAKE_RATE, np.float32)
    fed = [resampler.feed(sound.samples) for sound in sounds]
    return np.concatenate([*fed, resampler.flush()])


def text_of(words: list[Word]) -> str:
    return "".join(word.text for word in words).strip()


def test_a_term_that_is_misheard_is_heard_when_it_is_told(
    base: WhisperTranscriber, graph: Samples
) -> None:
    assert "HNSW" not in text_of(base.engine.stretch(graph, "en"))
    assert "HNSW" in text_of(base.engine.stretch(graph, "en", terms=TERMS))


def test_a_caption_is_not_heard_twice(base: WhisperTranscriber, graph: Samples) -> None:
    sketch = base.engine.stretch(graph, "en", quickly=True)
    assert base.engine.stretch(graph, "en", quickly=True, terms=TERMS) == sketch


@pytest.mark.parametrize("name", CLIPS)
def test_terms_that_nobody_said_change_no_word(tiny_engine: WhisperEngine, name: str) -> None:
    clip = read_audio(DATA / name)
    told = tiny_engine.stretch(clip, "en", terms=TERMS)
    assert told == tiny_engine.stretch(clip, "en")
