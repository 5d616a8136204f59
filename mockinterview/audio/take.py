"""How does what the microphone hears become a take?

Three threads touch a take. PortAudio's thread puts each block on a queue and returns. A
writer thread of the take's own converts blocks to 16 kHz mono, writes them, and watches:
where blocks cease it lets go of the stream and looks for a microphone until one works or
the take is ended, and where the disk is full it ends the take and says so. The owner's
thread only sets marks in time ("pause from now on", "end now"), which the writer applies
to the moment a sample was heard, not to the moment it arrived; so the last word before
the key is in the take.
"""

import atexit
import threading
from collections import deque
from dataclasses import replace
from enum import Enum, auto

import numpy as np
import numpy.typing as npt

from mockinterview.audio.continuity import Continuity
from mockinterview.audio.gaps import gaps_told
from mockinterview.audio.resampling import Resampler
from mockinterview.audio.source import PRE_ROLL_SECONDS, Block, Microphones, Source
from mockinterview.audio.streams import BLOCK_SECONDS, STALL_SECONDS, START_SECONDS
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.gap import Gap
from mockinterview.core.words import number_text, translate
from mockinterview.ports import TAKE_RATE, Capture, Level, OnEnd, OnGap


class Mark(Enum):
    """What the owner wants from a moment on."""

    PAUSE = auto()
    RESUME = auto()
    END = auto()


class Take:
    """One recording, from its first block to its capture."""

    def __init__(
        self, file: TakeFile, on_end: OnEnd, on_gap: OnGap, microphones: Microphones
    ) -> None:
        self._file = file
        self._on_end = on_end
        self._on_gap = on_gap
        self._microphones = microphones
        self._clock = microphones.clock
        self._marks: deque[tuple[float, Mark]] = deque()
        self._gaps: list[Gap] = []
        self._missing_seconds = 0.0
        self._pre_roll_seconds = 0.0
        self._ending = threading.Event()
        self._is_paused = False
        self._is_waiting = False
        self._capture: Capture | None = None

    def begin(self, standing_by: Source | None = None) -> None:
        """Begin with what a source that stands by has heard, or open one; await a block.

        Raises:
            AppError: the device does not open, or gives nothing; it is closed then.
        """
        self._asked_for_at = self._clock()
        first = self._listen_to(standing_by or self._microphones.chosen())
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
        self.mark(Mark.END)
        self._ending.set()
        if threading.current_thread() is not self._writer:
            self._writer.join()
        atexit.unregister(self.end)
        if self._capture is None:
            raise RuntimeError("the writer of a take died")
        return self._capture

    def level(self) -> Level:
        return replace(self._file.level(), is_waiting=self._is_waiting)

    def _listen_to(self, source: Source) -> Block:
        """Take a source over and return its first block."""
        source.keep()
        self._source = source
        self._resampler = Resampler(source.rate, TAKE_RATE, np.int16)
        self._continuity = Continuity()
        first = self._next(START_SECONDS)
        if first is None:
            source.discard()
            raise _no_sound()
        return first

    def _write(self, first: Block) -> None:
        failure: AppError | None = None
        try:
            self._write_until_the_end(first)
        except AppError as error:
            failure = error
        finally:
            # First the file: it is safe before the device is touched, which may hang.
            capture = self._file.close(failure.failure if failure else self._flaw())
            self._source.discard()
            self._capture = replace(capture, pre_roll_seconds=self._pre_roll_seconds)
        if failure is not None and not self._ending.is_set():
            self._on_end(failure)

    def _write_until_the_end(self, first: Block) -> None:
        block: Block | None = first
        while block is not None:
            while block is not None and self._keep(block):
                block = self._next(STALL_SECONDS)
            is_over = block is not None or self._ending.is_set() or not self._let_go()
            self._file.write(self._resampler.flush())
            self._missing_seconds += self._continuity.missing_seconds
            block = None if is_over else self._look_for_a_microphone()

    def _let_go(self) -> bool:
        """End a stream that is lost; keep what came meanwhile, and return False as ``_keep``."""
        self._is_waiting = True
        self._source.discard()
        while (block := self._source.next(0.0)) is not None:
            if not self._keep(block):
                return False
        return True

    def _look_for_a_microphone(self) -> Block | None:
        """Wait until one works, and return its first block; None where the take ends first."""
        self._file.fall_silent()
        gap, since = Gap(at_seconds=self._file.level().seconds), self._source.newest_at
        self._on_gap(gap)
        block = self._first_block_of_any()
        while block is None and not self._ending.wait(self._microphones.retry_seconds):
            block = self._first_block_of_any()
        self._is_waiting = False
        if block is not None:
            gap = gap.model_copy(update={"device": self._source.device})
        if not self._is_paused or self._was_resumed_before(block):
            gap = gap.model_copy(update={"seconds": self._clock() - since})
            self._gaps.append(gap)
        if block is not None:
            self._on_gap(gap)
        return block

    def _was_resumed_before(self, block: Block | None) -> bool:
        """Say whether the owner ended a pause while there was no microphone."""
        until = block.heard_at if block is not None else self._clock()
        return any(mark is Mark.RESUME and at <= until for at, mark in tuple(self._marks))

    def _first_block_of_any(self) -> Block | None:
        """Try the chosen microphone, then the system's default."""
        ways = [self._microphones.chosen]
        if self._microphones.name is not None:
            ways.append(self._microphones.default)
        for find in ways:
            if self._ending.is_set():
                break
            try:
                return self._listen_to(find())
            except AppError:
                continue
        return None

    def _next(self, patience_seconds: float) -> Block | None:
        # Two waits, not one: when the machine wakes from sleep the first may have run
        # out before the device had its chance.
        for _wait in range(2):
            block = self._source.next(patience_seconds / 2)
            if block is not None or self._source.is_lost or self._ending.is_set():
                return block
        return None

    def _keep(self, block: Block) -> bool:
        """Write a block, unless the owner paused; return False where the take ends before it."""
        pre_roll = self._asked_for_at - block.heard_at
        if pre_roll >= PRE_ROLL_SECONDS + BLOCK_SECONDS:
            return True
        self._pre_roll_seconds = max(self._pre_roll_seconds, pre_roll)
        samples = self._mixed_down(block.samples)
        self._continuity.heard(block.came_at, len(samples) / self._source.rate)
        while self._marks and self._marks[0][0] <= block.heard_at:
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
        if self._source.channels > 1:
            rows = samples.reshape(-1, self._source.channels)
            samples = rows.mean(axis=1).astype(np.int16)
        return samples

    def _flaw(self) -> Failure | None:
        """Say what a take lacks that went on to its end."""
        if self._gaps:
            return gaps_told(self._gaps)
        if not self._missing_seconds:
            return None
        return Failure(
            code="sound_missing",
            message=translate(
                "audio", "About {seconds} s of sound got lost on its way from the microphone."
            ).format(seconds=number_text(self._missing_seconds, 1)),
            hint=translate(
                "audio",
                "The machine may have been too busy. Close other programs and record again.",
            ),
        )


def _no_sound() -> AppError:
    return AppError(
        "microphone_gives_nothing",
        translate("audio", "The microphone was opened but gives no sound."),
        hint=translate(
            "audio", "Check that it is connected and chosen in your sound settings, and try again."
        ),
        retryable=True,
    )
