"""The sound of a take from afar."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.audio.peaks import loudest, peaks


def test_each_stretch_has_its_least_and_its_greatest_sample() -> None:
    samples = np.array([0.0, 0.5, -0.25, 0.125, -1.0, 0.75], np.float32)
    assert peaks(samples, 3).tolist() == [[0.0, 0.5], [-0.25, 0.125], [-1.0, 0.75]]


def test_stretches_that_do_not_divide_the_sound_leave_nothing_out() -> None:
    samples = np.zeros(1001, np.float32)
    samples[-1] = 0.5
    found = peaks(samples, 10)
    assert found.shape == (10, 2)
    assert found[-1].tolist() == [0.0, 0.5]


def test_a_sound_of_a_few_samples_fills_all_stretches() -> None:
    found = peaks(np.array([0.25, -0.5], np.float32), 4)
    assert found.tolist() == [[0.25, 0.25], [0.25, 0.25], [-0.5, -0.5], [-0.5, -0.5]]


def test_a_sound_of_nothing_is_silent() -> None:
    assert not peaks(np.zeros(0, np.float32), 5).any()
    assert not loudest(peaks(np.zeros(0, np.float32), 5), 3).any()


def test_a_loud_moment_is_seen_however_short_it_is() -> None:
    samples = np.full(160_000, 0.01, np.float32)
    samples[80_000] = -0.5
    shares = loudest(peaks(samples, 400), 50)
    assert shares.argmax() == 25
    assert shares[25] == pytest.approx(1.0)
    assert shares[0] == pytest.approx(0.02)


@given(
    st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=300),
    st.integers(1, 400),
    st.integers(1, 400),
)
def test_whatever_the_sound_is_no_extreme_is_lost(
    values: list[float], stretches: int, bars: int
) -> None:
    samples = np.array(values, np.float32)
    found = peaks(samples, stretches)
    assert found[:, 0].min() >= samples.min()
    assert found[:, 1].max() <= samples.max()
    if stretches <= len(values):
        assert (found[:, 0].min(), found[:, 1].max()) == (samples.min(), samples.max())
    shares = loudest(found, min(bars, stretches))
    assert 0.0 <= shares.min() <= shares.max() <= 1.0
