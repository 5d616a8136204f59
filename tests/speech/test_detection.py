"""Where somebody speaks in a take."""

from itertools import pairwise

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.detection import find_faint_speech, find_speech
from tests.fakes.sounds import chirp, silence
from tests.speech.human_speech import DATA

pytestmark = pytest.mark.real

PAUSE = silence(1.5).samples


@pytest.fixture(scope="session")
def sentence() -> Samples:
    return read_audio(DATA / "sense-and-sensibility-2.flac")


def test_two_utterances_are_found_with_the_pause_between_them(sentence: Samples) -> None:
    take = np.concatenate([PAUSE, sentence, PAUSE, sentence, PAUSE])
    speech = find_speech(take)
    first_end = 1.5 + len(sentence) / TAKE_RATE
    assert speech[0].start == pytest.approx(1.5, abs=0.5)
    assert any(
        before.end <= first_end + 0.2 and after.start >= first_end + 1.3
        for before, after in pairwise(speech)
    )
    assert speech[-1].end <= len(take) / TAKE_RATE - 1.3


def test_spans_rise_and_lie_within_the_take(sentence: Samples) -> None:
    speech = find_speech(sentence)
    assert speech
    assert all(0.0 <= span.start < span.end <= len(sentence) / TAKE_RATE for span in speech)
    assert all(before.end <= after.start for before, after in pairwise(speech))


def test_quiet_voice_is_still_speech(sentence: Samples) -> None:
    assert find_speech(sentence * np.float32(0.05))


def test_voice_below_the_gate_is_none(sentence: Samples) -> None:
    assert find_speech(sentence * np.float32(0.002)) == ()


@pytest.mark.parametrize(
    "samples", [silence(2.0).samples, chirp(2.0).samples, np.empty(0, np.float32)]
)
def test_silence_and_tones_are_no_speech(samples: Samples) -> None:
    assert find_speech(samples) == ()


def test_voice_far_below_the_gate_is_found_where_a_microphone_is_tried(sentence: Samples) -> None:
    faint = sentence * np.float32(0.002)
    assert find_faint_speech(faint)
    assert find_faint_speech(sentence) == find_speech(sentence)


@pytest.mark.parametrize("level", [1e-4, 1e-3, 1e-2])
def test_noise_made_louder_is_no_speech(level: float) -> None:
    noise = np.random.default_rng(1).normal(0.0, level, 3 * TAKE_RATE).astype(np.float32)
    assert find_faint_speech(noise) == ()
    assert find_faint_speech(silence(2.0).samples) == ()
