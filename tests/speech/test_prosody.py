from itertools import pairwise

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.core.transcript import Span
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.frames import FRAMES_A_SECOND, FrameTrack, frames_of
from mockinterview.speech.prosody import loudness_of, pitch_of
from tests.speech.human_speech import DATA

WHOLE = (Span(start=0.0, end=60.0),)


def voice(hertz: float, seconds: float, level: float = 0.1) -> Samples:
    """Return a buzz of a pitch, rich in harmonics as a voice is."""
    at = np.arange(round(seconds * TAKE_RATE)) / TAKE_RATE
    waves = sum(np.sin(2 * np.pi * hertz * k * at) / k for k in range(1, 9))
    return np.asarray(level * waves, np.float32)


def hiss(seconds: float, level: float) -> Samples:
    made = np.random.default_rng(3).standard_normal(round(seconds * TAKE_RATE))
    return np.asarray(level * made, np.float32)


@pytest.mark.parametrize("hertz", [75.0, 110.0, 180.0, 240.0, 400.0])
def test_the_pitch_of_a_voice_is_found(hertz: float) -> None:
    pitch = pitch_of(frames_of(voice(hertz, 3.0)), WHOLE)

    assert pitch is not None
    assert pitch.median_hertz == pytest.approx(hertz, rel=0.01)
    assert pitch.semitones < 0.2


def test_an_octave_is_twelve_semitones() -> None:
    low_and_high = np.concatenate([voice(110, 3.0), voice(220, 3.0)])

    pitch = pitch_of(frames_of(low_and_high), WHOLE)

    assert pitch is not None
    assert pitch.semitones == pytest.approx(12, abs=0.3)


def test_noise_has_no_pitch() -> None:
    assert pitch_of(frames_of(hiss(10.0, 0.1)), WHOLE) is None


def test_too_little_voiced_speech_has_no_pitch_range() -> None:
    assert pitch_of(frames_of(voice(150, 1.5)), WHOLE) is None


def test_only_speech_is_measured() -> None:
    frames = frames_of(np.concatenate([voice(300, 4.0, 0.4), voice(120, 4.0, 0.05)]))

    pitch = pitch_of(frames, (Span(start=4.1, end=7.9),))
    loudness = loudness_of(frames, (Span(start=4.1, end=7.9),))

    assert pitch is not None
    assert pitch.median_hertz == pytest.approx(120, rel=0.01)
    assert loudness is not None
    assert loudness.high_dbfs < -20


def test_noise_of_a_known_level_is_that_loud() -> None:
    loudness = loudness_of(frames_of(hiss(10.0, 0.1)), WHOLE)

    assert loudness is not None
    assert loudness.median_dbfs == pytest.approx(-20, abs=0.2)
    assert loudness.range_db < 1


def test_half_as_loud_is_six_decibels_less() -> None:
    frames = frames_of(np.concatenate([hiss(5.0, 0.1), hiss(5.0, 0.05)]))

    loudness = loudness_of(frames, WHOLE)

    assert loudness is not None
    assert loudness.range_db == pytest.approx(6, abs=0.4)


def test_silence_has_neither() -> None:
    frames = frames_of(np.zeros(10 * TAKE_RATE, np.float32))

    assert loudness_of(frames, ()) is None
    assert pitch_of(frames, ()) is None


def test_blocks_of_any_size_measure_what_the_whole_take_does() -> None:
    samples = np.concatenate([voice(140, 1.0), hiss(1.0, 0.02), voice(200, 1.0)])
    track = FrameTrack()
    cuts = [0, 1, 700, 701, 9_000, 23_456, len(samples)]
    for start, end in pairwise(cuts):
        track.feed(samples[start:end])

    whole = frames_of(samples)

    assert len(track.frames) == len(whole)
    assert np.array_equal(track.frames.hertz, whole.hertz)
    assert np.array_equal(track.frames.dbfs, whole.dbfs)


def test_a_track_keeps_figures_and_lets_the_samples_go() -> None:
    track = FrameTrack()
    for _ in range(20):
        track.feed(hiss(1.0, 0.1))

    assert len(track._rest) < 1.1 * TAKE_RATE
    assert len(track.frames) == pytest.approx(20 * FRAMES_A_SECOND, abs=4)


def test_people_speak_within_a_human_range() -> None:
    samples = read_audio(DATA / "inaugural-address.flac")

    pitch = pitch_of(frames_of(samples), WHOLE)

    assert pitch is not None
    assert 80 < pitch.low_hertz < pitch.median_hertz < pitch.high_hertz < 400
    assert 2 < pitch.semitones < 24
