"""How is a take read while it is still being written?

The recorder has each block in the file before the next one comes, header first, and
never goes back. So whoever follows a take reads on from where the last look ended, and
touches neither the recorder nor its threads.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from mockinterview.audio.repair import TAKE_HEADER_BYTES
from mockinterview.core.errors import AppError
from mockinterview.ports import Samples

_SAMPLE_BYTES = 2
_FULL_SCALE = 32_768.0


@contextlib.contextmanager
def open_take(path: Path) -> Iterator[Callable[[], Samples]]:
    """Open a take; yield what returns the samples that came since it was called last.

    Raises:
        AppError: ``audio_missing`` where the take is not there or cannot be read.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from error
    rest = b""

    def read() -> Samples:
        nonlocal rest
        try:
            found = rest + file.read()
        except OSError as error:
            raise _unreadable(path, error) from error
        whole = len(found) // _SAMPLE_BYTES * _SAMPLE_BYTES
        rest = found[whole:]
        levels = np.frombuffer(found[:whole], "<i2")
        return levels.astype(np.float32) / np.float32(_FULL_SCALE)

    with file:
        file.seek(TAKE_HEADER_BYTES)
        yield read


def _unreadable(path: Path, error: OSError) -> AppError:
    return AppError(
        "audio_missing",
        f"The recording {path.name} could not be read ({error.strerror or error}).",
        hint="Check the folder of the recordings.",
    )
