"""How is a part of a recording read without the rest of it?

Whatever libsndfile knows, WAV and FLAC among them, is opened at a place and read a piece at a
time, so the beginning is there at once and a recording of hours takes no more memory than one
of a minute. What it does not know is left to ``decoding``, which has to begin at the beginning.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from mockinterview.audio.decoding import decode
from mockinterview.audio.peaks import PeakMeter, Peaks
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE, Samples, Sound

_PIECE_SECONDS = 0.25
_PEAK_PIECE_SECONDS = 60.0


def read_passage(path: Path, start: float, end: float | None = None) -> Iterator[Sound]:
    """Yield the sound of a file from one second to another, or to its end, mono.

    Raises:
        AppError: ``audio_missing`` or ``audio_unreadable``, before the first piece.
    """
    file = _opened(path)
    if file is None:
        yield from _decoded(path, start, end)
        return
    with file:
        last = file.frames if end is None else min(file.frames, round(end * file.samplerate))
        first = min(max(0, round(start * file.samplerate)), last)
        file.seek(first)
        left = last - first
        step = max(1, round(_PIECE_SECONDS * file.samplerate))
        while left > 0:
            samples = _read(file, min(step, left), path)
            if not len(samples):
                return
            left -= len(samples)
            yield Sound(samples, file.samplerate)


def read_peaks(path: Path, stretches: int) -> tuple[Peaks, float]:
    """Return the peaks of a file and its seconds, read a minute at a time.

    Raises:
        AppError: as ``read_passage``.
    """
    file = _opened(path)
    if file is None:
        whole = np.concatenate([np.empty(0, np.float32), *decode(path)])
        meter = PeakMeter(len(whole), stretches)
        meter.feed(whole)
        return meter.peaks, len(whole) / TAKE_RATE
    with file:
        meter = PeakMeter(file.frames, stretches)
        step = max(1, round(_PEAK_PIECE_SECONDS * file.samplerate))
        while len(samples := _read(file, step, path)):
            meter.feed(samples)
        return meter.peaks, file.frames / file.samplerate


def _opened(path: Path) -> Any:
    """Return the file as libsndfile opens it, None where it does not know the kind."""
    import soundfile

    if not path.is_file():
        raise AppError(
            "audio_missing",
            translate("audio", "The recording {name} is not there any more.").format(
                name=path.name
            ),
            hint=translate("audio", "Check the folder of the recordings."),
        )
    try:
        return soundfile.SoundFile(path)
    except soundfile.LibsndfileError:
        return None


def _read(file: Any, frames: int, path: Path) -> Samples:
    import soundfile

    try:
        samples = file.read(frames, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise AppError(
            "audio_unreadable",
            translate("audio", "The recording {name} could not be read any further.").format(
                name=path.name
            ),
            hint=translate("audio", "It may be damaged. What was written down of it is kept."),
        ) from error
    mono: Samples = samples[:, 0] if samples.shape[1] == 1 else samples.mean(axis=1)
    return mono


def _decoded(path: Path, start: float, end: float | None) -> Iterator[Sound]:
    at = 0
    first = max(0, round(start * TAKE_RATE))
    last = None if end is None else round(end * TAKE_RATE)
    for piece in decode(path):
        wanted = piece[max(0, first - at) : None if last is None else max(0, last - at)]
        at += len(piece)
        if len(wanted):
            yield Sound(wanted, TAKE_RATE)
        if last is not None and at >= last:
            return
