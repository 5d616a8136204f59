"""Where does a take come from when a person speaks into a microphone?

The recorder opens device and file, one pair for each take, and holds the device that
stands by for the next one; all that happens to a running take is in ``take``.
"""

import time
from collections.abc import Callable
from pathlib import Path

from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.audio.source import RETRY_SECONDS, Microphones
from mockinterview.audio.standby import StandBy
from mockinterview.audio.streams import OpenInput, open_input
from mockinterview.audio.take import Mark, Take
from mockinterview.audio.takefile import OpenFile, TakeFile, new_file
from mockinterview.core.errors import AppError
from mockinterview.ports import Capture, Level, OnEnd, OnGap, unheeded


class MicrophoneRecorder:
    """Records takes from a microphone, one at a time.

    ``device`` is a name or None for the system's default.
    """

    def __init__(
        self,
        device: str | None = None,
        *,
        open_stream: OpenInput = open_input,
        open_file: OpenFile = new_file,
        clock: Callable[[], float] = time.monotonic,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._microphones = Microphones(device, open_stream, clock, retry_seconds)
        self._open_file = open_file
        self._standing_by: StandBy | None = None
        self._take: Take | None = None

    def stand_by(self) -> None:
        """Open the microphone and keep the last half second in memory, for the next take.

        Raises:
            AppError: no device, or one that does not open.
        """
        if self._take is None and self._standing_by is None:
            self._standing_by = StandBy(self._microphones.standing_by())

    def stand_down(self) -> None:
        """Close a microphone that stands by and forget what it heard."""
        standing_by, self._standing_by = self._standing_by, None
        if standing_by is not None:
            standing_by.end()

    def open(self, file: Path, on_end: OnEnd, on_gap: OnGap = unheeded) -> None:
        """Begin a take with what was heard standing by; blocks until the first sound has come.

        Raises:
            AppError: no device, a device that refuses or gives nothing, or a file that
                cannot be made. No file is left then.
        """
        if self._take is not None:
            raise RuntimeError("a take is open already")
        take_file = TakeFile(file, self._open_file)
        standing_by, self._standing_by = self._standing_by, None
        take = Take(take_file, on_end, on_gap, self._microphones)
        try:
            take.begin(standing_by.hand_over() if standing_by is not None else None)
        except AppError:
            take_file.discard()
            raise
        self._take = take

    def pause(self) -> None:
        if self._take is not None:
            self._take.mark(Mark.PAUSE)

    def resume(self) -> None:
        if self._take is not None:
            self._take.mark(Mark.RESUME)

    def close(self) -> Capture:
        """End the take; blocks until its file is on the disk.

        Also where the take has ended by itself; without a take the capture is empty.
        """
        take, self._take = self._take, None
        if take is None:
            return Capture(seconds=0.0, peak_dbfs=None, is_digital_silence=False)
        return take.end()

    def level(self) -> Level:
        take = self._take
        return take.level() if take is not None else Level(FLOOR_DBFS, FLOOR_DBFS, 0.0)
