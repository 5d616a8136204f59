"""How does a take reach the disk so that nothing can take it away again?

Each block is in the file before the next one comes, header included, so a take is
playable at every moment: after kill -9 it lacks less than a block, and after a power
cut at most about the last second. An existing file is never overwritten. One thread
writes; ``level`` may be called from any.
"""

import contextlib
import errno
import os
import wave
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from mockinterview.audio.loudness import dbfs, peak_of, rms_of
from mockinterview.audio.repair import repair_wav
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE, Capture, Level

_LEVEL_SAMPLES = TAKE_RATE // 10
_DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

OpenFile = Callable[[Path], BinaryIO]


def new_file(path: Path) -> BinaryIO:
    """Open a file that does not exist yet."""
    return path.open("xb")


class TakeFile:
    """A WAV file that grows: 16 kHz, mono, 16 bit.

    Raises:
        AppError: ``take_exists``, ``disk_full`` or ``take_unwritable``.
    """

    def __init__(self, path: Path, open_file: OpenFile = new_file) -> None:
        self._path = path
        self._frames = 0
        self._frames_synced = 0
        self._peak = 0
        self._zero_frames = 0
        self._newest = np.empty(0, np.int16)
        try:
            self._file = open_file(path)
        except FileExistsError as error:
            raise AppError(
                "take_exists",
                translate(
                    "audio", "A recording named {name} is there already and was kept."
                ).format(name=path.name),
            ) from error
        except OSError as error:
            raise _unwritable(error) from error
        self._wave = wave.open(self._file, "wb")  # noqa: SIM115  close() closes it
        self._wave.setparams((1, 2, TAKE_RATE, 0, "NONE", ""))
        try:
            # Writes the header, so that even a take with no sound in it is a sound file.
            self.write(self._newest)
        except AppError:
            self.discard()
            raise

    def write(self, samples: npt.NDArray[np.int16]) -> None:
        """Append samples; they are in the file when this returns.

        Raises:
            AppError: ``disk_full`` or ``take_unwritable``; what was written stays.
        """
        try:
            self._wave.writeframes(samples.tobytes())
            self._file.flush()
            self._frames += len(samples)
            if self._frames - self._frames_synced >= TAKE_RATE:
                self._sync()
        except OSError as error:
            raise _unwritable(error) from error
        self._peak = max(self._peak, peak_of(samples))
        self._newest = np.concatenate([self._newest, samples])[-_LEVEL_SAMPLES:]
        self._zero_frames = _zeros_at_the_end(self._zero_frames, samples)

    def fall_silent(self) -> None:
        """Show silence as the level, while nothing is written."""
        self._newest = np.empty(0, np.int16)
        self._zero_frames = 0

    def level(self) -> Level:
        newest = self._newest
        return Level(
            dbfs(rms_of(newest)),
            dbfs(peak_of(newest)),
            self._frames / TAKE_RATE,
            self._zero_frames / TAKE_RATE,
        )

    def close(self, warning: Failure | None = None) -> Capture:
        """Bring everything to the disk and say what the take holds."""
        try:
            self._wave.close()
            self._sync()
            self._file.close()
        except OSError as error:
            warning = warning or _unwritable(error).failure
            self._save_what_is_there()
        return Capture(
            seconds=self._frames / TAKE_RATE,
            peak_dbfs=dbfs(self._peak) if self._peak else None,
            is_digital_silence=self._frames > 0 and self._peak == 0,
            warning=warning,
        )

    def discard(self) -> None:
        """Remove a take that never began."""
        self.close()
        self._path.unlink(missing_ok=True)

    def _sync(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._frames_synced = self._frames

    def _save_what_is_there(self) -> None:
        # The same failure again, already told: the buffer still holds what did not fit.
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(AppError):
            self._frames = round(repair_wav(self._path) * TAKE_RATE)


def _zeros_at_the_end(before: int, samples: npt.NDArray[np.int16]) -> int:
    """Count the exact zeros up to now, given how many there were before these samples."""
    sounding = np.flatnonzero(samples)
    return len(samples) - 1 - int(sounding[-1]) if len(sounding) else before + len(samples)


def _unwritable(error: OSError) -> AppError:
    if error.errno in _DISK_IS_FULL:
        return AppError(
            "disk_full",
            translate(
                "audio",
                "The disk is full, so the recording stopped. What was recorded until then is kept.",
            ),
            hint=translate("audio", "Free some space and try again."),
            retryable=True,
        )
    return AppError(
        "take_unwritable",
        translate(
            "audio",
            "The recording could not be written ({reason}). What was recorded until then is kept.",
        ).format(reason=error.strerror or error),
        hint=translate(
            "audio", "Check that the folder of the recordings exists and may be written to."
        ),
        retryable=True,
    )
