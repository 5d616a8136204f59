"""How does a take take less room, and not one sample be lost?

It is written again as FLAC under a name of its own, brought to the disk, read back by the decoder
that reads recordings everywhere else, and compared with the take sample for sample; only then does
the take go. At every moment one of the two is there and whole: a kill leaves both, and the next
time goes on from there.
"""

import contextlib
import logging
import os
import wave
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

import numpy as np
import numpy.typing as npt
import psutil

from mockinterview.audio.decoding import decode
from mockinterview.audio.repair import TAKE_HEADER_BYTES, repair_wav
from mockinterview.core.errors import AppError
from mockinterview.core.sound_files import COMPRESSED, compressed
from mockinterview.ports import TAKE_RATE
from mockinterview.whole_file import sync_folder

log = logging.getLogger(__name__)

_BLOCK = 1 << 16
_Samples = npt.NDArray[np.int16]


def always() -> bool:
    return True


def pack(path: Path, is_wanted: Callable[[], bool] = always) -> int:
    """Put a smaller file in the place of a take, and return how many bytes that saves; blocks.

    A file that is no take as this program records them is left as it is, and so is one that
    cannot be made smaller or replaced for now: that saves nothing, and nothing is lost.
    ``is_wanted`` says whether an answer names the take: who deletes an answer deletes its row
    first, and looks for the smaller file before that has its name or after it. That the take is
    gone tells nothing, as another program may have made it smaller as well.
    """
    target = compressed(path)
    if target is None or not _is_take(path):
        return 0
    before = path.stat()
    try:
        if not _is_same(path, target):
            _write(path, target)
        if not is_wanted():
            _let_go(target)
            return 0
        saved = before.st_size - target.stat().st_size
        if _is_changed(path, before):
            return 0
        path.unlink()
    except OSError as error:
        log.warning("a recording stays as it is for now: %s", error.strerror)
        return 0
    return saved


def mend(path: Path) -> float:
    """Make a take right that was cut short, and return its seconds; a smaller file is whole.

    Raises:
        AppError: as ``repair_wav``, or ``decode``.
    """
    if path.suffix != COMPRESSED:
        return repair_wav(path)
    return sum(len(piece) for piece in decode(path)) / TAKE_RATE


def _write(path: Path, target: Path) -> None:
    """Write the smaller file whole and compared, or not at all."""
    _clear_away(target)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _encode(path, part)
        if not _is_same(path, part):
            raise OSError(0, "what was written is not what was read")
        part.replace(target)
        sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _let_go(target: Path) -> None:
    """Delete a file that belongs to nothing any longer, and its folder where that is empty."""
    target.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        target.parent.rmdir()


def _encode(path: Path, part: Path) -> None:
    import soundfile

    kind = {"samplerate": TAKE_RATE, "channels": 1, "format": "FLAC", "subtype": "PCM_16"}
    try:
        with part.open("wb") as file:
            with soundfile.SoundFile(file, "w", **kind) as sheet:
                for block in _recorded(path):
                    sheet.write(block)
            file.flush()
            os.fsync(file.fileno())
    except soundfile.SoundFileError as error:
        raise OSError(0, str(error)) from error


def _is_same(path: Path, other: Path) -> bool:
    """Say whether another file is there and holds the samples of a take, and no more."""
    if not other.is_file():
        return False
    try:
        pairs = zip_longest(_blocks(_recorded(path)), _blocks(decode(other, "s16")))
        return all(
            mine is not None and its is not None and np.array_equal(mine, its)
            for mine, its in pairs
        )
    except AppError:
        return False


def _is_take(path: Path) -> bool:
    """Say whether a file is a take whose header is right: mono, 16 bit, at the rate of takes."""
    try:
        with wave.open(str(path), "rb") as sheet:
            kind = (sheet.getnchannels(), sheet.getsampwidth(), sheet.getframerate())
            bytes_of_sound = sheet.getnframes() * 2
    except (OSError, EOFError, wave.Error):
        return False
    beyond = path.stat().st_size - TAKE_HEADER_BYTES - bytes_of_sound
    has_whole_sound = bytes_of_sound > 0 and beyond in {0, 1}  # half a sample is no sound
    return kind == (1, 2, TAKE_RATE) and has_whole_sound


def _recorded(path: Path) -> Iterator[_Samples]:
    with wave.open(str(path), "rb") as sheet:
        while block := sheet.readframes(_BLOCK):
            yield np.frombuffer(block, "<i2")


def _blocks(pieces: Iterator[_Samples]) -> Iterator[_Samples]:
    """Yield what comes in pieces of any length in blocks of one length; the last is shorter."""
    held: list[_Samples] = []
    count = 0
    for piece in pieces:
        held.append(piece)
        count += len(piece)
        while count >= _BLOCK:
            whole = np.concatenate(held)
            yield whole[:_BLOCK]
            held, count = [whole[_BLOCK:]], count - _BLOCK
    if count:
        yield np.concatenate(held)


def _is_changed(path: Path, before: os.stat_result) -> bool:
    now = path.stat()
    return (now.st_size, now.st_mtime_ns) != (before.st_size, before.st_mtime_ns)


def _clear_away(target: Path) -> None:
    """Delete what programs left that were killed while they wrote."""
    for part in target.parent.glob(f".{target.name}.*.part"):
        number = part.name.split(".")[-2]
        if not number.isdecimal() or not psutil.pid_exists(int(number)):
            with contextlib.suppress(OSError):
                part.unlink()
