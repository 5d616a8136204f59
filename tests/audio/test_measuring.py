"""The figures of a few seconds of speech."""

import numpy as np
import pytest

from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.audio.measuring import measures_of
from mockinterview.core.transcript import Span
from mockinterview.ports import TAKE_RATE, Samples

SPOKEN = (Span(start=1.0, end=2.0),)


def tone(seconds: float, level: float) -> Samples:
    """Return a sine of a root mean square, 1.0 being full scale."""
    time = np.arange(round(seconds * TAKE_RATE)) / TAKE_RATE
    return (level * np.sqrt(2) * np.sin(2 * np.pi * 200 * time)).astype(np.float32)


def spoken(level: float, noise: float) -> Samples:
    """Return three seconds: a tone in the second one, and something quieter around it."""
    return np.concatenate([tone(1.0, noise), tone(1.0, level), tone(1.0, noise)])


def test_speech_and_noise_are_measured_each_in_its_place() -> None:
    measures = measures_of(spoken(0.1, 0.001), SPOKEN)
    assert measures.seconds == 3.0
    assert measures.speech_dbfs == pytest.approx(-20.0, abs=0.1)
    assert measures.noise_dbfs == pytest.approx(-60.0, abs=0.1)
    assert measures.speech_to_noise_db == pytest.approx(40.0, abs=0.2)
    assert measures.peak_dbfs == pytest.approx(-17.0, abs=0.1)
    assert measures.clipped_share == 0.0
    assert not measures.is_digital_silence


def test_noise_is_found_between_words_where_all_of_it_is_speech() -> None:
    measures = measures_of(spoken(0.1, 0.001), [Span(start=0.0, end=3.0)])
    assert measures.noise_dbfs == pytest.approx(-60.0, abs=0.1)


def test_a_wave_without_its_tops_is_clipped_by_their_share() -> None:
    clipped = np.clip(tone(3.0, 2.0), -1.0, 1.0)
    beyond = 2 * np.arccos(1 / (2 * np.sqrt(2))) / np.pi
    assert measures_of(clipped, SPOKEN).clipped_share == pytest.approx(beyond, abs=0.01)


def test_the_loudest_wave_that_fits_is_hardly_clipped_and_a_quieter_one_not_at_all() -> None:
    assert measures_of(tone(3.0, 0.65), SPOKEN).clipped_share == 0.0
    assert measures_of(np.full(100, -1.0, np.float32), ()).clipped_share == 1.0


def test_exact_zeros_are_digital_silence_and_a_single_other_sample_is_none() -> None:
    zeros = np.zeros(3 * TAKE_RATE, np.float32)
    measures = measures_of(zeros, ())
    assert measures.is_digital_silence
    assert (measures.peak_dbfs, measures.noise_dbfs) == (FLOOR_DBFS, FLOOR_DBFS)
    assert measures.speech_dbfs is None
    zeros[100] = 1 / 32_768
    assert not measures_of(zeros, ()).is_digital_silence


def test_a_gate_of_zeros_between_the_words_leaves_no_noise() -> None:
    gated = spoken(0.1, 0.0)
    assert measures_of(gated, SPOKEN).noise_dbfs == FLOOR_DBFS


@pytest.mark.parametrize("count", [1, 100, 321])
def test_a_take_of_a_few_samples_is_measured_too(count: int) -> None:
    measures = measures_of(np.full(count, 0.5, np.float32), ())
    assert measures.peak_dbfs == pytest.approx(-6.0, abs=0.1)
    assert measures.speech_dbfs is None
