"""How does what the microphone hears become a take?

Three threads touch a take. PortAudio's thread puts each block on a queue and returns. A
writer thread of the take's own converts blocks to 16 kHz mono, writes them, and watches:
where blocks cease, or the disk is full, it ends the take and says so. The owner's thread
only sets marks in time ("pause from now on", "end now"), which the writer applies to the
moment a sample was heard, not to the moment it arrived; so the last word before the key
is in the take.
"""

import atexit
import queue
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum, auto

import numpy as np
import numpy.typing as npt

from mockinterview.audio.continuity import Continuity
from mockinterview.audio.resampling import Resampler
from mockinterview.audio.streams import STALL_SECONDS, START_SECONDS, Stream
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.errors import AppError, Failure
from mockinterview.ports import TAKE_RATE, Capture, Level

OnEnd = Callable[[AppError | None], None]


class Mark(Enum):
    """What the owner wants from a moment on."""

    PAUSE = auto()
    RESUME = auto()
    END = auto()


class _NoMore(Enum):
    """Why no further block comes."""

    LOST = auto()
    ASKED = auto()


_Block = tuple[float, float, bytes]
"""When a block came, how old its first sample was then, and its samples."""


class Take:
    """One recording, from its first block to its capture."""

    def __init__(self, file: TakeFile, on_end: OnEnd, clock: Callable[[], float]) -> None:
        self._file = file
        self._on_end = on_end
        self._clock = clock
        self._blocks: queue.SimpleQueue[_Block | _NoMore] = queue.SimpleQueue()
        self._marks: deque[tuple[float, Mark]] = deque()
        self._continuity = Continuity()
        self._is_ending = False
        self._is_paused = False
        self._capture: Capture | None = None

    def hear(self, block: bytes, age: float) -> None:
        """Take a block. Called by PortAudio's thread: copies and returns."""
        self._blocks.put((self._clock(), age, block))

    def lose(self) -> None:
        """Take note that the stream finished. Called by PortAudio's thread."""
        self._blocks.put(_NoMore.LOST)

    def begin(self, stream: Stream) -> None:
        """Start a stream that was opened with ``hear`` and ``lose``; await its first block.

        Raises:
            AppError: the stream does not start, or gives nothing; it is closed then.
        """
        self._stream = stream
        self._resampler = Resampler(stream.rate, TAKE_RATE, np.int16)
        try:
            stream.start()
            first = self._next(START_SECONDS)
            if isinstance(first, _NoMore):
                raise _no_sound()
        except AppError:
            stream.discard()
            raise
        # A daemon, ended at exit: a take that nobody closes must neither keep the program
        # from ending nor lose its last moments.
        self._writer = threading.Thread(
            target=self._write, args=(first,), name="take-writer", daemon=True
        )
        self._writer.start()
        atexit.register(self.end)

    def mark(self, mark: Mark) -> None:
        """Apply a mark to all sound that is heard from now on."""
        self._marks.append((self._clock(), mark))

    def end(self) -> Capture:
        """Keep what was heard until now, and end; blocks until the file is closed."""
        self._is_ending = True
        self.mark(Mark.END)
        if threading.current_thread() is not self._writer:
            self._writer.join()
        atexit.unregister(self.end)
        if self._capture is None:
            raise RuntimeError("the writer of a take died")
        return self._capture

    def level(self) -> Level:
        return self._file.level()

    def _write(self, first: _Block) -> None:
        failure: AppError | None = None
        try:
            self._write_until_the_end(first)
        except AppError as error:
            failure = error
        finally:
            # First the file: it is safe before the device is touched, which may hang.
            capture = self._file.close(failure.failure if failure else self._gap())
            self._stream.discard()
            self._capture = capture
        if failure is not None and not self._is_ending:
            self._on_end(failure)

    def _write_until_the_end(self, first: _Block) -> None:
        item: _Block | _NoMore = first
        while not isinstance(item, _NoMore) and self._keep(item):
            item = self._next(STALL_SECONDS)
        self._file.write(self._resampler.flush())
        if item is _NoMore.LOST:
            raise _lost()

    def _next(self, patience_seconds: float) -> _Block | _NoMore:
        # Two waits, not one: when the machine wakes from sleep the first may have run
        # out before the device had its chance.
        for _wait in range(2):
            try:
                item = self._blocks.get(timeout=patience_seconds / 2)
            except queue.Empty:
                if self._is_ending:
                    return _NoMore.ASKED
            else:
                return item
        return _NoMore.LOST

    def _keep(self, block: _Block) -> bool:
        """Write a block, unless the owner paused; return False where the take ends before it."""
        came_at, age, data = block
        samples = self._mixed_down(data)
        self._continuity.heard(came_at, len(samples) / self._stream.rate)
        while self._marks and self._marks[0][0] <= came_at - age:
            _moment, mark = self._marks.popleft()
            if mark is Mark.END:
                return False
            self._is_paused = mark is Mark.PAUSE
        if self._is_paused:
            self._file.fall_silent()
        else:
            self._file.write(self._resampler.feed(samples))
        return True

    def _mixed_down(self, data: bytes) -> npt.NDArray[np.int16]:
        samples: npt.NDArray[np.int16] = np.frombuffer(data, np.int16)
        if self._stream.channels > 1:
            rows = samples.reshape(-1, self._stream.channels)
            samples = rows.mean(axis=1).astype(np.int16)
        return samples

    def _gap(self) -> Failure | None:
        missing = self._continuity.missing_seconds
        if not missing:
            return None
        return Failure(
            code="sound_missing",
            message=f"About {missing:.1f} s of sound got lost on its way from the microphone.",
            hint="The machine may have been too busy. Close other programs and record again.",
        )


def _no_sound() -> AppError:
    return AppError(
        "microphone_gives_nothing",
        "The microphone was opened but gives no sound.",
        hint="Check that it is connected and chosen in your sound settings, and try again.",
        retryable=True,
    )


def _lost() -> AppError:
    return AppError(
        "microphone_lost",
        "The microphone stopped giving sound. What was recorded until then is kept.",
        hint="Check that it is connected and chosen in your sound settings, then go on.",
        retryable=True,
    )
