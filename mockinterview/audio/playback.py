"""How is sound played while it is still being made, and when has it really been heard?

The calling thread takes sounds from the iterable and lays them ready; PortAudio's thread
fetches them block by block. The first sound is heard while the second is being
synthesised, and a gap in the supply is a moment of silence. PortAudio tells for each
block when it will be heard, so ``play`` returns when the last sample has left the
loudspeaker, not when it was handed over, and ``heard_seconds`` says at any moment how far
that is: silence in which the supply was late does not count.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from mockinterview.audio.portaudio import library
from mockinterview.audio.resampling import Resampler
from mockinterview.audio.streams import (
    STALL_SECONDS,
    START_SECONDS,
    OpenOutput,
    Stream,
    open_output,
)
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import Samples, Sound

_POLL_SECONDS = 0.02
_AHEAD_SECONDS = 10.0
"""How much is laid ready at most, so that a long take is not in memory twice."""

_PIECE_SECONDS = 0.5
_SAMPLE_BYTES = 4
_BLOCKS_ON_THE_WAY = 40
"""So many blocks are remembered by when they are heard: more than any loudspeaker holds."""


class SoundPlayer:
    """Plays on a loudspeaker, one thing at a time.

    ``device`` is a name or None for the system's default.
    """

    def __init__(self, device: str | None = None, *, open_stream: OpenOutput = open_output) -> None:
        self._device = device
        self._open_stream = open_stream
        self._turn = threading.Lock()
        self._playing: _Playing | None = None

    def warm(self) -> None:
        """Start PortAudio; blocks.

        Raises:
            AppError: see ``portaudio.library``.
        """
        library()

    def play(self, sounds: Iterable[Sound]) -> bool:
        """Play to the last sample that is heard; blocks. False where ``stop`` ended it.

        Raises:
            AppError: no device, a device that refuses, or one that is lost on the way.
        """
        with self._turn:
            playing = _Playing()
            self._playing = playing
            try:
                return self._play(iter(sounds), playing)
            finally:
                self._playing = None

    def stop(self) -> None:
        """Fall silent at once; nothing happens where nothing plays. Any thread."""
        playing = self._playing
        if playing is not None:
            playing.stop()

    def heard_seconds(self) -> float:
        """Return how much of what plays has been heard by now; 0 where nothing does. Any thread."""
        playing = self._playing
        return playing.heard_seconds() if playing is not None else 0.0

    def _play(self, sounds: Iterator[Sound], playing: "_Playing") -> bool:
        first = next(sounds, None)
        if first is None:
            return True
        stream = self._open_stream(self._device, first.rate, playing.fill, playing.lose)
        try:
            playing.feed(_chain(first, sounds), stream)
            return playing.drain()
        finally:
            stream.discard()


class _Block(NamedTuple):
    """Sound that is on its way: what comes before it, when it begins to be heard, how long it is.

    All in seconds; the moment is one of ``time.monotonic``.
    """

    before: float
    at: float
    length: float


class _Playing:
    """What lies ready for the loudspeaker, and how far it has got."""

    def __init__(self) -> None:
        self._pieces: deque[memoryview] = deque()
        self._rest = memoryview(b"")
        self._bytes_laid = 0
        self._bytes_fetched = 0
        self._bytes_per_second = 1
        self._heard_until = 0.0
        self._blocks: tuple[_Block, ...] = ()
        self._calls = 0
        self._is_lost = False
        self._stopped = threading.Event()

    def fill(self, buffer: memoryview, delay: float) -> None:
        """Fill a buffer that is heard after a delay. Called by PortAudio's thread."""
        self._calls += 1
        filled = 0 if self._stopped.is_set() else self._fetch(buffer)
        buffer[filled:] = bytes(len(buffer) - filled)
        if filled:
            at, length = time.monotonic() + delay, filled / self._bytes_per_second
            self._heard_until = at + length
            block = _Block(self._bytes_fetched / self._bytes_per_second, at, length)
            self._blocks = (*self._blocks[-_BLOCKS_ON_THE_WAY:], block)
            # Last, because the other thread takes an equal count for "all is on its way".
            self._bytes_fetched += filled

    def lose(self) -> None:
        """Take note that the stream finished. Called by PortAudio's thread."""
        self._is_lost = True

    def stop(self) -> None:
        self._stopped.set()

    def heard_seconds(self) -> float:
        """Return how much has been heard, by the block that is heard now; 0 once it is stopped."""
        if self._stopped.is_set():
            return 0.0
        now = time.monotonic()
        for block in reversed(self._blocks):
            if block.at <= now:
                return block.before + min(now - block.at, block.length)
        return 0.0

    def feed(self, sounds: Iterator[Sound], stream: Stream) -> None:
        """Lay sounds ready until there are no more, or ``stop`` is called.

        The stream is started when the first piece lies ready: what it fetches before
        that would be silence, and the first word would wait behind it.
        """
        self._bytes_per_second = stream.rate * stream.channels * _SAMPLE_BYTES
        for piece in _pieces(_at_rate(sounds, stream.rate), stream):
            self._wait_while(self._has_enough)
            if self._stopped.is_set():
                return
            is_first = not self._bytes_laid
            self._bytes_laid += len(piece)
            self._pieces.append(piece)
            if is_first:
                stream.start()

    def drain(self) -> bool:
        """Wait until all has been heard; return False where ``stop`` ended it."""
        self._wait_while(lambda: self._bytes_fetched < self._bytes_laid)
        self._wait_while(lambda: time.monotonic() < self._heard_until)
        return not self._stopped.is_set()

    def _fetch(self, buffer: memoryview) -> int:
        filled = 0
        while filled < len(buffer):
            if not self._rest:
                if not self._pieces:
                    break
                self._rest = self._pieces.popleft()
            part = self._rest[: len(buffer) - filled]
            buffer[filled : filled + len(part)] = part
            self._rest = self._rest[len(part) :]
            filled += len(part)
        return filled

    def _has_enough(self) -> bool:
        ready = self._bytes_laid - self._bytes_fetched
        return ready > _AHEAD_SECONDS * self._bytes_per_second

    def _wait_while(self, is_busy: Callable[[], bool]) -> None:
        """Wait, and watch that the device goes on calling.

        Polls are counted, not seconds: a machine that slept is not a lost device.
        """
        calls, idle_polls = self._calls, 0
        while is_busy() and not self._stopped.wait(_POLL_SECONDS):
            idle_polls = idle_polls + 1 if self._calls == calls else 0
            calls = self._calls
            patience = STALL_SECONDS if calls else START_SECONDS
            if self._is_lost or idle_polls * _POLL_SECONDS > patience:
                raise _lost()


def _chain(first: Sound, others: Iterator[Sound]) -> Iterator[Sound]:
    yield first
    yield from others


def _at_rate(sounds: Iterator[Sound], rate: int) -> Iterator[Samples]:
    """Convert sounds as one stream, as long as their own rate stays the same."""
    resampler: Resampler[np.float32] | None = None
    for sound in sounds:
        if resampler is None or resampler.source_rate != sound.rate:
            if resampler is not None:
                yield resampler.flush()
            resampler = Resampler(sound.rate, rate, np.float32)
        yield resampler.feed(sound.samples)
    if resampler is not None:
        yield resampler.flush()


def _pieces(sounds: Iterator[Samples], stream: Stream) -> Iterator[memoryview]:
    step = round(_PIECE_SECONDS * stream.rate)
    for samples in sounds:
        for start in range(0, len(samples), step):
            piece: npt.NDArray[np.float32] = np.clip(samples[start : start + step], -1.0, 1.0)
            yield memoryview(np.repeat(piece, stream.channels).astype(np.float32).tobytes())


def _lost() -> AppError:
    return AppError(
        "loudspeaker_lost",
        translate("audio", "The loudspeaker stopped taking sound."),
        hint=translate(
            "audio", "Check that it is connected and chosen in your sound settings, and try again."
        ),
        retryable=True,
    )
