"""What sound is in a file that a person gave us, whatever kind of file it is?

Decodes the best audio stream of any audio or video file, piece by piece, to 16 kHz mono.
Reads local files only: a playlist that names an address on the network is refused, for
nothing here may talk to the network.
"""

import logging
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from mockinterview.core.errors import AppError
from mockinterview.core.sound_files import compressed
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE

_log = logging.getLogger(__name__)


def decode(path: Path, sample_format: str = "flt") -> Generator[npt.NDArray[Any]]:
    """Yield the sound of a file in pieces, shape (n,), never empty, at 16 kHz.

    Args:
        path: Any audio or video file.
        sample_format: ``flt`` for float32 in [-1, 1] or ``s16`` for int16.

    Raises:
        AppError: ``audio_missing``, ``audio_empty``, ``audio_unreadable`` or
            ``no_audio_stream``. Damaged pieces are left out where others are sound.
    """
    has_sound = False
    with open_media(path) as container:
        for piece in _resampled(_frames(container, path), sample_format):
            if piece.size:
                has_sound = True
                yield piece
    if not has_sound:
        raise AppError(
            "audio_empty", translate("audio", "There is no sound in {name}.").format(name=path.name)
        )


def open_media(path: Path) -> Any:
    """Return a file that holds sound as an open container of PyAV.

    Raises:
        AppError: as ``decode``.
    """
    import av

    path = _now_at(path)
    if not path.exists():
        raise AppError(
            "audio_missing",
            translate("audio", "There is no file {path}.").format(path=path),
            hint=translate("audio", "Check its name."),
        )
    if path.is_file() and path.stat().st_size == 0:
        raise AppError(
            "audio_empty", translate("audio", "The file {name} is empty.").format(name=path.name)
        )
    try:
        container = av.open(
            f"file:{path.resolve()}",
            metadata_errors="ignore",
            options={"protocol_whitelist": "file"},
        )
    except (av.FFmpegError, OSError) as error:
        raise _unreadable(path, error) from error
    if not container.streams.audio:
        container.close()
        raise AppError(
            "no_audio_stream",
            translate("audio", "There is no sound in {name}.").format(name=path.name),
            hint=translate("audio", "Give an audio file, or a video file with a sound track."),
        )
    return container


def _now_at(path: Path) -> Path:
    """Return where a take is that was made smaller after its place was asked for."""
    smaller = compressed(path)
    return smaller if smaller is not None and not path.exists() and smaller.exists() else path


def _frames(container: Any, path: Path) -> Iterator[Any]:
    import av

    damaged, decoded, first_damage = 0, 0, None
    packets = container.demux(container.streams.best("audio"))
    while True:
        try:
            packet = next(packets, None)
            if packet is None:
                break
            for frame in packet.decode():
                decoded += 1
                yield frame
        except av.FFmpegError as error:
            damaged += 1
            first_damage = first_damage or error
    if first_damage and not decoded:
        raise _unreadable(path, first_damage) from first_damage
    if damaged:
        _log.warning("left out %d damaged pieces of an audio file", damaged)


def _resampled(frames: Iterator[Any], sample_format: str) -> Iterator[npt.NDArray[Any]]:
    """Convert frames; a stream may change its own format on the way."""
    import av

    shape, converter = None, None
    for frame in frames:
        if converter is None or shape != _shape(frame):
            if converter is not None:
                yield _joined(converter.resample(None))
            shape = _shape(frame)
            converter = av.AudioResampler(sample_format, "mono", TAKE_RATE)
        # Time stamps of a damaged file jump; the samples themselves are in order.
        frame.pts = None
        yield _joined(converter.resample(frame))
    if converter is not None:
        yield _joined(converter.resample(None))


def _shape(frame: Any) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _joined(frames: list[Any]) -> npt.NDArray[Any]:
    rows = [frame.to_ndarray().ravel() for frame in frames]
    return np.concatenate(rows) if rows else np.empty(0)


def _unreadable(path: Path, cause: Exception) -> AppError:
    reason = getattr(cause, "strerror", None) or type(cause).__name__
    return AppError(
        "audio_unreadable",
        translate("audio", "The file {name} could not be read as sound ({reason}).").format(
            name=path.name, reason=reason
        ),
        hint=translate(
            "audio", "Give an audio or video file, for example WAV, MP3, M4A, FLAC, OGG or MP4."
        ),
    )
