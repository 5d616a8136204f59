"""How long does a microphone stand by?

Until a take takes it over, until it is let go, or until it dies: PortAudio goes round in
circles on a stream whose sound server is gone, so somebody has to watch.
"""

import threading

from mockinterview.audio.source import Source
from mockinterview.audio.streams import STALL_SECONDS


class StandBy:
    """A microphone that hears for nobody yet, and the watch over it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._is_over = threading.Event()
        self._watch = threading.Thread(target=self._look, name="standby-watch", daemon=True)
        self._watch.start()

    @property
    def source(self) -> Source:
        return self._source

    def hand_over(self) -> Source | None:
        """End the watch and return the microphone; None where it died meanwhile."""
        self._is_over.set()
        self._watch.join()
        if self._source.is_live:
            return self._source
        self._source.discard()
        return None

    def end(self) -> None:
        """Let go of the microphone and forget what it heard."""
        source = self.hand_over()
        if source is not None:
            source.discard()

    def _look(self) -> None:
        while not self._is_over.wait(STALL_SECONDS):
            if not self._source.is_live:
                self._source.discard()
                return
