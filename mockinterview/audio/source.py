"""Where does a take's sound come from: which microphone runs, and what has it heard?

A source is one running stream and the blocks that came from it. One that stands by keeps
the blocks of the last half second and forgets older ones; when it is taken over by a take
they come first, so that a word begun before the key is whole. PortAudio's thread puts
blocks in, one other thread takes them out, and neither waits for the other.
"""

import queue
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from mockinterview.audio.streams import BLOCK_SECONDS, STALL_SECONDS, START_SECONDS, OpenInput
from mockinterview.core.errors import AppError
from mockinterview.ports import TAKE_RATE

PRE_ROLL_SECONDS = 0.5
"""How much of what was heard before the key is kept."""

RETRY_SECONDS = 1.0
"""How long to wait before a lost microphone is looked for again."""

_KEPT_BLOCKS = round(PRE_ROLL_SECONDS / BLOCK_SECONDS)


@dataclass(frozen=True)
class Block:
    """Interleaved int16: when it came, how old its first sample was then, and its samples."""

    came_at: float
    age: float
    samples: bytes

    @property
    def heard_at(self) -> float:
        return self.came_at - self.age


class Source:
    """One running stream of a microphone; standing by where it is not ``is_kept``."""

    def __init__(
        self,
        name: str | None,
        open_stream: OpenInput,
        clock: Callable[[], float],
        *,
        is_kept: bool = True,
    ) -> None:
        """Open a stream and start it.

        Raises:
            AppError: no such device, or one that does not open or start.
        """
        self._clock = clock
        self._last: deque[Block] = deque(maxlen=_KEPT_BLOCKS)
        self._blocks: queue.SimpleQueue[Block | None] = queue.SimpleQueue()
        self._ahead: Block | None = None
        self._is_kept = is_kept
        self._is_lost = False
        self._opened_at = clock()
        self._newest_at: float | None = None
        self._stream = open_stream(name, TAKE_RATE, self._hear, self._lose)
        self.rate = self._stream.rate
        self.channels = self._stream.channels
        self.device = self._stream.device
        try:
            self._stream.start()
        except AppError:
            self.discard()
            raise

    @property
    def is_live(self) -> bool:
        """Say whether blocks come, or may still begin to come."""
        if self._newest_at is None:
            due_at = self._opened_at + START_SECONDS
        else:
            due_at = self._newest_at + STALL_SECONDS
        return not self._is_lost and self._clock() < due_at

    @property
    def newest_at(self) -> float:
        """When the last block came; when the stream was opened where none did."""
        return self._opened_at if self._newest_at is None else self._newest_at

    @property
    def is_lost(self) -> bool:
        """Say whether the stream finished by itself."""
        return self._is_lost

    def keep(self) -> None:
        """Forget nothing from now on."""
        self._is_kept = True

    def next(self, patience_seconds: float) -> Block | None:
        """Take out the oldest block; return None where none comes, or none ever will."""
        if not self._last and self._ahead is None:
            try:
                self._ahead = self._blocks.get(timeout=patience_seconds)
            except queue.Empty:
                return None
        # A block that was on its way into the last ones when the source was kept is
        # older than any that waits.
        if self._last:
            return self._last.popleft()
        block, self._ahead = self._ahead, None
        return block

    def discard(self) -> None:
        """End the stream; never waits for the device. May be called again."""
        self._stream.discard()

    def _hear(self, samples: bytes, age: float) -> None:
        """Take a block in. Called by PortAudio's thread: copies and returns."""
        self._newest_at = self._clock()
        block = Block(self._newest_at, age, samples)
        if self._is_kept:
            self._blocks.put(block)
        else:
            self._last.append(block)

    def _lose(self) -> None:
        """Take note that the stream finished. Called by PortAudio's thread."""
        self._is_lost = True
        self._blocks.put(None)


@dataclass(frozen=True)
class Microphones:
    """Opens the microphone that was chosen: a name, or None for the system's default."""

    name: str | None
    open_stream: OpenInput
    clock: Callable[[], float]
    retry_seconds: float = RETRY_SECONDS

    def standing_by(self) -> Source:
        """Open the chosen microphone so that it keeps its last blocks only.

        Raises:
            AppError: as ``Source``.
        """
        return Source(self.name, self.open_stream, self.clock, is_kept=False)

    def chosen(self) -> Source:
        """Open the chosen microphone.

        Raises:
            AppError: as ``Source``.
        """
        return Source(self.name, self.open_stream, self.clock)

    def default(self) -> Source:
        """Open the system's default microphone.

        Raises:
            AppError: as ``Source``.
        """
        return Source(None, self.open_stream, self.clock)
