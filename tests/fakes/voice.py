"""A voice that says everything in a tenth of a second."""

from collections.abc import Iterator

import numpy as np

from mockinterview.core.errors import AppError
from mockinterview.ports import Sound

RATE = 22_050


class FakeVoice:
    """``said`` holds the texts; with ``failure`` set, speaking and loading fail."""

    def __init__(self, voice_id: str = "fake-voice") -> None:
        self._id = voice_id
        self.said: list[str] = []
        self.failure: AppError | None = None
        self.is_warm = False

    @property
    def id(self) -> str:
        return self._id

    def warm(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.is_warm = True

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        if self.failure is not None:
            raise self.failure
        self.said.append(text)
        yield Sound(np.zeros(int(RATE / 10 / rate), dtype=np.float32), RATE)
