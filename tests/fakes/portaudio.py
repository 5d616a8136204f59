"""A PortAudio with the devices, the refusals and the sound that a test wants.

It stands where the ``sounddevice`` module stands: the program's own code opens streams
on it. A stream plays its part when the test calls ``run``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from mockinterview.ports import Sound
from tests.fakes.sounds import as_int16

INVALID_RATE = -9997
INVALID_CHANNELS = -9998
UNAVAILABLE = -9985


class PortAudioError(Exception):
    """As in sounddevice: a sentence and a code."""


@dataclass
class FakeDevice:
    """A device that takes only some rates and some numbers of channels."""

    name: str
    inputs: int = 0
    outputs: int = 0
    rate: int = 48_000
    rates: tuple[int, ...] = (48_000,)
    channel_counts: tuple[int, ...] = (1, 2)
    host: str = "ALSA"


class FakeStream:
    """An open stream of a fake device."""

    def __init__(self, library: "FakePortAudio", **asked: Any) -> None:
        device = library.found[asked["device"]]
        if library.failure is not None:
            raise library.failure
        if device in library.gone:
            raise PortAudioError("Device unavailable", UNAVAILABLE)
        if asked["samplerate"] not in device.rates:
            raise PortAudioError("Invalid sample rate", INVALID_RATE)
        if asked["channels"] not in device.channel_counts:
            raise PortAudioError("Invalid number of channels", INVALID_CHANNELS)
        self.samplerate = float(asked["samplerate"])
        self.channels = asked["channels"]
        self.blocksize = asked["blocksize"]
        self.latency = asked["latency"]
        self.closed = False
        self.device = device.name
        self._callback = asked["callback"]
        self._finished = asked["finished_callback"]
        self._library = library

    def start(self) -> None:
        if self._library.on_start is not None:
            self._library.on_start(self)

    def abort(self) -> None:
        self._library.aborted += 1
        if self._library.on_abort is not None:
            self._library.on_abort(self)

    def close(self) -> None:
        self.closed = True

    def hear(self, sound: Sound, age: float = 0.0) -> None:
        """Bring a sound to the callback, the same in all channels, block by block.

        ``age`` is how old the library says that it is.
        """
        levels = as_int16(sound).repeat(self.channels)
        step = self.blocksize * self.channels
        times = SimpleNamespace(currentTime=10.0, inputBufferAdcTime=10.0 - age)
        for start in range(0, len(levels), step):
            block = levels[start : start + step]
            self._callback(block.tobytes(), len(block) // self.channels, times, None)

    def finish(self) -> None:
        """End by itself, as where the device is gone."""
        self._finished()

    def fetch(self, blocks: int) -> bytes:
        """Return what the callback gives for some blocks."""
        fetched = bytearray()
        times = SimpleNamespace(currentTime=10.0, outputBufferDacTime=10.0)
        for _block in range(blocks):
            buffer = bytearray(self.blocksize * self.channels * 4)
            self._callback(buffer, self.blocksize, times, None)
            fetched += buffer
        return bytes(fetched)


@dataclass
class FakePortAudio:
    """The library; ``appearing`` and ``gone`` are known only when it looks again."""

    found: list[FakeDevice]
    appearing: list[FakeDevice] = field(default_factory=list)
    gone: list[FakeDevice] = field(default_factory=list)
    on_start: Callable[[FakeStream], object] | None = None
    on_abort: Callable[[FakeStream], object] | None = None
    failure: PortAudioError | None = None
    default_input: int = -1
    default_output: int = -1
    aborted: int = 0
    _initialized: int = 1
    PortAudioError = PortAudioError

    @property
    def default(self) -> SimpleNamespace:
        return SimpleNamespace(device=(self.default_input, self.default_output))

    def query_devices(self) -> list[dict[str, Any]]:
        return [
            {
                "index": index,
                "name": device.name,
                "hostapi": index,
                "max_input_channels": device.inputs,
                "max_output_channels": device.outputs,
                "default_samplerate": float(device.rate),
            }
            for index, device in enumerate(self.found)
        ]

    def query_hostapis(self, index: int) -> dict[str, str]:
        return {"name": self.found[index].host}

    def RawInputStream(self, **asked: Any) -> FakeStream:  # noqa: N802  the library's name
        return FakeStream(self, **asked)

    def RawOutputStream(self, **asked: Any) -> FakeStream:  # noqa: N802  the library's name
        return FakeStream(self, **asked)

    def _exit_handler(self) -> None:
        """Stand for what the library does at exit."""

    def _terminate(self) -> None:
        self._initialized -= 1

    def _initialize(self) -> None:
        self._initialized += 1
        self.found = [device for device in self.found + self.appearing if device not in self.gone]
        self.appearing = []
