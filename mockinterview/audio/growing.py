"""How is a take read while it is still being written?

The recorder has each block in the file before the next one comes, header first, and
never goes back. So whoever follows a take reads on from where the last look ended, and
touches neither the recorder nor its threads.
"""

from pathlib import Path

import numpy as np

from mockinterview.audio.repair import TAKE_HEADER_BYTES
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import Samples

_SAMPLE_BYTES = 2
_FULL_SCALE = 32_768.0


def read_on(path: Path, position: int) -> Samples:
    """Return the samples of a take from a position on, counted in samples.

    Raises:
        AppError: ``audio_missing`` where the take is not there or cannot be read.
    """
    try:
        with path.open("rb") as file:
            file.seek(TAKE_HEADER_BYTES + position * _SAMPLE_BYTES)
            found = file.read()
    except OSError as error:
        raise AppError(
            "audio_missing",
            translate("audio", "The recording {name} could not be read ({reason}).").format(
                name=path.name, reason=error.strerror or error
            ),
            hint=translate("audio", "Check the folder of the recordings."),
        ) from error
    whole = len(found) // _SAMPLE_BYTES * _SAMPLE_BYTES
    return np.frombuffer(found[:whole], "<i2").astype(np.float32) / np.float32(_FULL_SCALE)
