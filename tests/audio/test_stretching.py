"""Speech slower and faster at its own pitch, and where each moment of it comes out."""

import numpy as np
import pytest

from mockinterview.audio.stretching import Stretcher
from mockinterview.ports import TAKE_RATE, Samples
from tests.fakes.sounds import chirp


def stretched(samples: Samples, speed: float, step: int = 4_000) -> Samples:
    stretcher = Stretcher(TAKE_RATE, speed)
    pieces = [stretcher.feed(samples[at : at + step]) for at in range(0, len(samples), step)]
    return np.concatenate([*pieces, stretcher.flush()])


def tone(seconds: float, hertz: float) -> Samples:
    time = np.arange(round(seconds * TAKE_RATE)) / TAKE_RATE
    return (0.5 * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def pitch(samples: Samples) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * TAKE_RATE / len(samples)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_the_length_changes_and_the_pitch_stays(speed: float) -> None:
    heard = stretched(tone(4.0, 220.0), speed)
    assert len(heard) / TAKE_RATE == pytest.approx(4.0 / speed, abs=0.1)
    assert pitch(heard) == pytest.approx(220.0, abs=3.0)


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_each_moment_comes_out_where_the_speed_says_however_late(speed: float) -> None:
    take = np.zeros(60 * TAKE_RATE, np.float32)
    for second in range(60):
        at = second * TAKE_RATE
        take[at : at + 800] = tone(0.05, 440.0)
    loud = np.abs(stretched(take, speed)) > 0.2
    onsets = np.flatnonzero(loud & ~np.roll(loud, 1)) / TAKE_RATE * speed
    nearest = [float(np.min(np.abs(onsets - second))) for second in range(60)]
    assert max(nearest) < 0.06


def test_the_usual_speed_changes_no_sample() -> None:
    take = chirp(0.5).samples
    assert np.array_equal(stretched(take, 1.0), take)


def test_something_is_heard_before_a_second_was_fed() -> None:
    stretcher, take = Stretcher(TAKE_RATE, 2.0), chirp(0.75).samples
    assert sum(len(stretcher.feed(take[at : at + 4_000])) for at in (0, 4_000, 8_000)) > 0


@pytest.mark.parametrize("speed", [0.4, 2.1])
def test_what_could_not_be_followed_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        Stretcher(TAKE_RATE, speed)
