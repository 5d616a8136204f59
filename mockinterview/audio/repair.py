"""How is a take mended that was cut by a kill or a power cut?

The header of a WAV file says how long the file is, and a process that dies between
writing sound and writing the header leaves a header that is wrong. Players then stop
early or refuse the file.
"""

import os
import struct
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE

_RIFF_BYTES = 12
_CHUNK_HEAD = struct.Struct("<4sL")
_FORMAT = struct.Struct("<HHLLHH")
TAKE_HEADER_BYTES = 44


@dataclass(frozen=True)
class _Layout:
    """Where the sound of a file is, and how long the header says that it is."""

    data_at: int
    declared_bytes: int
    rate: int
    frame_bytes: int


def repair_wav(path: Path) -> float:
    """Make a take right that was cut short; return its seconds.

    The sizes in the header are set to what the file holds, and half a sample at the
    end is dropped. A file with nothing but the beginning of a header becomes an empty
    take. A file that is right is not touched.

    Raises:
        AppError: ``audio_missing``, ``not_a_take`` or ``file_unwritable``.
    """
    try:
        with path.open("r+b") as file:
            return _repair(file, path)
    except FileNotFoundError as error:
        raise AppError(
            "audio_missing", translate("audio", "There is no file {path}.").format(path=path)
        ) from error
    except OSError as error:
        raise AppError(
            "file_unwritable",
            translate("audio", "The recording {name} could not be mended ({reason}).").format(
                name=path.name, reason=error.strerror or error
            ),
            hint=translate(
                "audio", "Check that the file may be written to and the disk is not full."
            ),
        ) from error


def _repair(file: BinaryIO, path: Path) -> float:
    size = file.seek(0, os.SEEK_END)
    if size < TAKE_HEADER_BYTES and _begins_like_a_take(file):
        _make_empty_take(file)
        return 0.0
    layout = _layout_of(file, size)
    if layout is None:
        raise AppError(
            "not_a_take",
            translate("audio", "The file {name} is not a recording.").format(name=path.name),
        )
    data_bytes = layout.declared_bytes
    if not _ends_well(file, layout, size):
        data_bytes = size - layout.data_at
        data_bytes -= data_bytes % layout.frame_bytes
        _set_length(file, layout.data_at, data_bytes)
    return data_bytes / layout.frame_bytes / layout.rate


def _begins_like_a_take(file: BinaryIO) -> bool:
    file.seek(0)
    return b"RIFF".startswith(file.read(4))


def _make_empty_take(file: BinaryIO) -> None:
    file.truncate(0)
    file.seek(0)
    with wave.open(file, "wb") as sheet:
        sheet.setparams((1, 2, TAKE_RATE, 0, "NONE", ""))
    _sync(file)


def _layout_of(file: BinaryIO, size: int) -> _Layout | None:
    file.seek(0)
    head = file.read(_RIFF_BYTES)
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        return None
    rate, frame_bytes, at = 0, 0, _RIFF_BYTES
    while at + _CHUNK_HEAD.size <= size:
        file.seek(at)
        name, length = _CHUNK_HEAD.unpack(file.read(_CHUNK_HEAD.size))
        at += _CHUNK_HEAD.size
        if name == b"data":
            return _Layout(at, length, rate, frame_bytes) if rate and frame_bytes else None
        if name == b"fmt " and at + _FORMAT.size <= size:
            _kind, _channels, rate, _speed, frame_bytes, _bits = _FORMAT.unpack(
                file.read(_FORMAT.size)
            )
        at += length + length % 2
    return None


def _ends_well(file: BinaryIO, layout: _Layout, size: int) -> bool:
    """Tell whether nothing, or nothing but further chunks, follows the declared sound."""
    at = layout.data_at + layout.declared_bytes
    if at == size:
        return True
    at += at % 2
    while at + _CHUNK_HEAD.size <= size:
        file.seek(at)
        name, length = _CHUNK_HEAD.unpack(file.read(_CHUNK_HEAD.size))
        # Sound that the header does not know of can look like a chunk, silence above
        # all; a chunk's name is four printable characters.
        if not all(0x20 <= character < 0x7F for character in name):
            return False
        at += _CHUNK_HEAD.size + length + length % 2
    return at == size


def _set_length(file: BinaryIO, data_at: int, data_bytes: int) -> None:
    file.truncate(data_at + data_bytes)
    file.seek(4)
    file.write(struct.pack("<L", data_at + data_bytes - 8))
    file.seek(data_at - 4)
    file.write(struct.pack("<L", data_bytes))
    _sync(file)


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
