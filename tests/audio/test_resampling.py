import numpy as np
import pytest

from mockinterview.audio.resampling import Resampler
from mockinterview.ports import Sound
from tests.fakes.sounds import as_int16, chirp, find


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000, 96_000])
def test_pieces_give_the_same_sound_as_the_whole_and_nothing_is_lost(rate: int) -> None:
    whole = chirp(2.0, rate).samples
    resampler = Resampler(rate, 16_000, np.float32)
    pieces = [resampler.feed(whole[at : at + 700]) for at in range(0, len(whole), 700)]
    resampled = np.concatenate([*pieces, resampler.flush()])
    assert len(resampled) == 32_000
    assert find(chirp(2.0), Sound(resampled, 16_000)).likeness > 0.9999


def test_sixteen_bit_samples_stay_sixteen_bit() -> None:
    levels = as_int16(chirp(1.0, 48_000))
    resampler = Resampler(48_000, 16_000, np.int16)
    resampled = np.concatenate([resampler.feed(levels), resampler.flush()])
    assert resampled.dtype == np.int16
    assert len(resampled) == 16_000


def test_equal_rates_pass_the_samples_through_untouched() -> None:
    samples = chirp(0.1).samples
    resampler = Resampler(16_000, 16_000, np.float32)
    assert resampler.feed(samples) is samples
    assert len(resampler.flush()) == 0
