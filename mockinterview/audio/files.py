"""How does sound get into and out of files?

``read_audio`` needs four bytes a sample at 16 kHz for its result, at most an eighth on
top while it reads, and no second copy: 230 MB for an hour, 0.7 to 0.8 GB for three.
"""

import contextlib
import os
import wave
from pathlib import Path
from typing import BinaryIO

import numpy as np

from mockinterview.audio.decoding import decode, open_media
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE, Samples, Sound

__all__ = ["duration_seconds", "read_audio", "repair_wav", "write_wav"]


def read_audio(path: Path) -> Samples:
    """Return the sound of any audio or video file: 16 kHz, mono, float32.

    Raises:
        AppError: ``audio_missing``, ``audio_empty``, ``audio_unreadable`` or
            ``no_audio_stream``.
    """
    # A bytearray grows in place; joining a list of pieces would need twice the memory.
    sound = bytearray()
    for piece in decode(path):
        sound += piece.data
    return np.frombuffer(sound, np.float32)


def duration_seconds(path: Path) -> float:
    """Return how long the sound of a file is; decodes it only where it does not say.

    Raises:
        AppError: as ``read_audio``.
    """
    with open_media(path) as container:
        stream = container.streams.best("audio")
        if stream.duration:
            return float(stream.duration * stream.time_base)
        if container.duration:
            return float(container.duration) / 1_000_000
    return sum(len(piece) for piece in decode(path)) / TAKE_RATE


def write_wav(path: Path, sound: Sound) -> None:
    """Write a sound as 16-bit WAV at its own rate: the whole file or none.

    Raises:
        AppError: ``file_unwritable``.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    levels = np.rint(np.clip(sound.samples, -1.0, 1.0) * 32_767).astype("<i2")
    try:
        with part.open("wb") as file:
            _write_wave(file, levels.tobytes(), sound.rate)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise AppError(
            "file_unwritable",
            translate("audio", "The file {path} could not be written ({reason}).").format(
                path=path, reason=error.strerror or error
            ),
            hint=translate(
                "audio", "Check that the folder exists, may be written to, and has room."
            ),
        ) from error


def _write_wave(file: BinaryIO, levels: bytes, rate: int) -> None:
    with wave.open(file, "wb") as sheet:
        sheet.setparams((1, 2, rate, 0, "NONE", ""))
        sheet.writeframes(levels)
