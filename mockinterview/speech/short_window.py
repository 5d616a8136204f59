"""A Whisper model whose encoder looks at what was said, and not at thirty seconds always.

faster-whisper fills every window with nothing up to 30 s, and the encoder's work is most
of the work on a short stretch. CTranslate2 encodes shorter windows as well: a stretch of
6 s takes a fifth of the time. Whisper was not trained on them, so some room is left after
the speech, and a caller has to look at what comes out (see ``engine``). Importing this
module imports faster-whisper.
"""

from typing import Any

import ctranslate2
import numpy as np
import numpy.typing as npt
from faster_whisper import WhisperModel

FRAMES_A_SECOND = 100
ROOM_SECONDS = 4.0
"""With 2 s some clips were heard worse, and with none the model repeats itself for ever."""


class ShortWindowModel(WhisperModel):  # type: ignore[misc]  # it has no types
    """Encodes whole windows, or short ones while ``is_short`` is set. One thread uses it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.is_short = False

    def encode(self, features: npt.NDArray[np.float32]) -> ctranslate2.StorageView:
        """Encode features of shape (mels, frames) that were filled up with zeros."""
        return super().encode(_cut(features) if self.is_short else features)


def _cut(features: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    filled = np.flatnonzero(features.any(axis=0))
    frames = int(filled[-1]) + 1 if len(filled) else 0
    wanted = frames + round(ROOM_SECONDS * FRAMES_A_SECOND)
    even = wanted + wanted % 2  # the encoder halves the number of frames
    return np.ascontiguousarray(features[:, :even])
