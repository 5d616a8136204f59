"""Parts of recordings, read from their place on."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from mockinterview.audio.passages import read_passage, read_peaks
from mockinterview.audio.peaks import PeakMeter, peaks
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE, Samples
from tests.fakes.sounds import chirp, save


@pytest.fixture(params=["wav", "flac"])
def take(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A take of three seconds, as it is recorded and as it is kept."""
    wav = save(tmp_path / "take.wav", chirp(3.0))
    if request.param == "wav":
        return wav
    samples, rate = soundfile.read(wav, dtype="int16")
    soundfile.write(tmp_path / "take.flac", samples, rate)
    return tmp_path / "take.flac"


def heard(path: Path, start: float, end: float | None = None) -> Samples:
    return np.concatenate([np.empty(0), *(s.samples for s in read_passage(path, start, end))])


def test_a_passage_is_what_lies_between(take: Path) -> None:
    whole = heard(take, 0.0)
    assert len(whole) == 3 * TAKE_RATE
    assert np.allclose(whole, chirp(3.0).samples, atol=1e-4)
    part = heard(take, 1.0, 2.25)
    assert np.array_equal(part, whole[TAKE_RATE : round(2.25 * TAKE_RATE)])


def test_the_first_piece_is_short_however_long_the_passage(take: Path) -> None:
    assert next(read_passage(take, 0.0)).seconds <= 0.25


def test_outside_the_recording_there_is_nothing(take: Path) -> None:
    assert not len(heard(take, 3.5))
    assert not len(heard(take, 2.0, 1.0))
    assert len(heard(take, -1.0, 99.0)) == 3 * TAKE_RATE


def test_both_channels_are_heard(tmp_path: Path) -> None:
    left = np.full(1_600, 0.5, np.float32)
    soundfile.write(tmp_path / "two.wav", np.stack([left, np.zeros_like(left)], 1), TAKE_RATE)
    assert np.allclose(heard(tmp_path / "two.wav", 0.0), 0.25, atol=1e-4)


def test_what_libsndfile_does_not_know_is_decoded(tmp_path: Path) -> None:
    import av

    path = tmp_path / "take.m4a"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=TAKE_RATE, layout="mono")
        row = chirp(2.0).samples.reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(row, format="fltp", layout="mono")
        frame.sample_rate = TAKE_RATE
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    assert len(heard(path, 0.5, 1.0)) == TAKE_RATE // 2
    found, seconds = read_peaks(path, 10)
    assert seconds == pytest.approx(2.0, abs=0.2)  # its frames are padded
    assert found.shape == (10, 2)


def test_a_recording_that_is_gone_is_told(tmp_path: Path) -> None:
    for read in (lambda path: next(read_passage(path, 0.0)), lambda path: read_peaks(path, 10)):
        with pytest.raises(AppError) as failure:
            read(tmp_path / "gone.wav")
        assert failure.value.code == "audio_missing"


def test_what_is_no_sound_is_told(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"no sound at all")
    with pytest.raises(AppError) as failure:
        next(read_passage(path, 0.0))
    assert failure.value.code == "audio_unreadable"


def test_peaks_of_a_file_are_those_of_its_sound(take: Path) -> None:
    found, seconds = read_peaks(take, 60)
    assert seconds == 3.0
    assert np.allclose(found, peaks(chirp(3.0).samples, 60), atol=1e-4)


@pytest.mark.parametrize("step", [1, 7, 100, 1_000])
@pytest.mark.parametrize("stretches", [1, 10, 333, 2_000])
def test_peaks_do_not_depend_on_how_the_sound_comes(step: int, stretches: int) -> None:
    samples = chirp(1_000 / TAKE_RATE).samples - np.float32(0.01)
    meter = PeakMeter(len(samples), stretches)
    for at in range(0, len(samples), step):
        meter.feed(samples[at : at + step])
    whole = peaks(samples, stretches)
    expected = np.stack([np.minimum(whole[:, 0], 0), np.maximum(whole[:, 1], 0)], axis=1)
    assert np.array_equal(meter.peaks, expected)
