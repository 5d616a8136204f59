"""A Whisper model whose encoder looks at what was said, and not at thirty seconds always.

faster-whisper fills every window with nothing up to 30 s, and the encoder's work is most
of the work on a short stretch. CTranslate2 encodes shorter windows as well: a stretch of
6 s takes a fifth of the time. Whisper was not trained on them, so a caller has to leave
some room after the speech, and to look at what comes out (see ``engine``). Importing this
module imports faster-whisper.
"""

import contextlib
from collections.abc import Iterator
from typing import Any

import ctranslate2
import numpy as np
import numpy.typing as npt
from faster_whisper import WhisperModel

FRAMES_A_SECOND = 100

Features = npt.NDArray[np.float32]


class ShortWindowModel(WhisperModel):  # type: ignore[misc]  # it has no types
    """Encodes whole windows, or short ones within ``short``. One thread uses it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._room_seconds: float | None = None
        self._latest: tuple[Features, ctranslate2.StorageView] | None = None

    @contextlib.contextmanager
    def short(self, room_seconds: float) -> Iterator[None]:
        """Encode what was said and so much room after it, for as long as this lasts."""
        self._room_seconds = room_seconds
        try:
            yield
        finally:
            self._room_seconds = None

    def encode(self, features: Features) -> ctranslate2.StorageView:
        """Encode features of shape (mels, frames) that were filled up with zeros.

        What is encoded twice in a row, as a stretch that is heard a second time, is
        encoded once.
        """
        room = self._room_seconds
        wanted = features if room is None else _cut(features, room)
        if self._latest is None or not np.array_equal(self._latest[0], wanted):
            self._latest = (wanted, super().encode(wanted))
        return self._latest[1]


def _cut(features: Features, room_seconds: float) -> Features:
    filled = np.flatnonzero(features.any(axis=0))
    frames = int(filled[-1]) + 1 if len(filled) else 0
    wanted = frames + round(room_seconds * FRAMES_A_SECOND)
    even = wanted + wanted % 2  # the encoder halves the number of frames
    return np.ascontiguousarray(features[:, :even])
