import numpy as np
import pytest

from mockinterview.audio.loudness import FLOOR_DBFS, dbfs, peak_of, rms_of


def test_the_loudest_sample_is_at_zero_and_half_of_it_six_decibels_below() -> None:
    assert dbfs(32_768) == 0.0
    assert dbfs(16_384) == pytest.approx(-6.02, abs=0.01)


def test_the_lowest_sample_counts_as_the_loudest() -> None:
    assert peak_of(np.array([5, -32_768, 7], np.int16)) == 32_768


def test_silence_and_nothing_at_all_are_at_the_floor() -> None:
    for samples in (np.zeros(10, np.int16), np.empty(0, np.int16)):
        assert dbfs(rms_of(samples)) == FLOOR_DBFS
        assert dbfs(peak_of(samples)) == FLOOR_DBFS


def test_rms_of_a_full_square_wave_is_its_peak() -> None:
    assert rms_of(np.array([32_767, -32_767] * 10, np.int16)) == pytest.approx(32_767)
