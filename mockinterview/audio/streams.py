"""How is a stream opened on a device that may refuse what we ask for?

A stream here is callback-driven (blocking calls hang for ever on a sound server that
died), opened at the rate asked for or, where the device refuses that, at its own. It
is ended by ``discard`` alone: PortAudio's ``stop`` waits for the device and hangs where
the device is gone, while abort and close return at once, or are given up. Callers hear
of blocks as bytes with an age in seconds, and fill buffers that will be heard after a
delay; the callbacks run in PortAudio's thread and must copy and return.
"""

import contextlib
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from mockinterview.audio import portaudio
from mockinterview.audio.devices import Device, DeviceKind, find, known_devices
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

BLOCK_SECONDS = 0.03
"""Short enough for a meter, long enough to survive a busy interpreter: measured."""

STALL_SECONDS = 0.5
"""A running device calls every 30 ms; one that is silent for this long is gone."""

START_SECONDS = 3.0
"""How long a device may take to its first call: wireless headsets change profile first."""

OUTPUT_LATENCY_SECONDS = 0.2
"""How much a loudspeaker holds. With PortAudio's own "high" (0.06 s) playing broke up while
three threads of Python were busy; from 0.1 s on it never did. It costs no time, because a
player lays sound ready before it starts."""

INPUT_LATENCY = "high"
"""Recording lost nothing under the same load. More would only bring blocks in bursts."""

_RATE_REFUSED = -9997
_CHANNELS_REFUSED = -9998

Hear = Callable[[bytes, float], None]
"""Takes a block of interleaved int16 and how many seconds ago its first sample was."""

Fill = Callable[[memoryview, float], None]
"""Fills a buffer of interleaved float32 that is heard after some seconds."""


class Stream(Protocol):
    """A stream, open and not yet running."""

    @property
    def rate(self) -> int: ...

    @property
    def channels(self) -> int: ...

    @property
    def device(self) -> str:
        """The name of the device."""

    def start(self) -> None: ...

    def discard(self) -> None:
        """Abort and close; never waits for the device. May be called again."""


OpenInput = Callable[[str | None, int, Hear, Callable[[], None]], Stream]
OpenOutput = Callable[[str | None, int, Fill, Callable[[], None]], Stream]


def open_input(
    name: str | None,
    rate: int,
    hear: Hear,
    ended: Callable[[], None],
    library: Callable[[], Any] = portaudio.library,
) -> Stream:
    """Open a microphone; ``ended`` is called where the stream finishes by itself.

    Raises:
        AppError: no PortAudio, no such device, or the device does not open.
    """

    def callback(block: Any, _frames: int, times: Any, _status: Any) -> None:
        age = times.currentTime - times.inputBufferAdcTime
        hear(bytes(block), age if 0 <= age < 1 else 0.0)

    return _open(library(), _Request(name, DeviceKind.INPUT, rate, callback, ended))


def open_output(
    name: str | None,
    rate: int,
    fill: Fill,
    ended: Callable[[], None],
    library: Callable[[], Any] = portaudio.library,
) -> Stream:
    """Open a loudspeaker; ``ended`` is called where the stream finishes by itself.

    Raises:
        AppError: no PortAudio, no such device, or the device does not open.
    """

    def callback(buffer: Any, _frames: int, times: Any, _status: Any) -> None:
        delay = times.outputBufferDacTime - times.currentTime
        fill(memoryview(buffer), delay if 0 <= delay < 5 else 0.0)

    return _open(library(), _Request(name, DeviceKind.OUTPUT, rate, callback, ended))


@dataclass(frozen=True)
class _Request:
    name: str | None
    kind: DeviceKind
    rate: int
    callback: Callable[[Any, int, Any, Any], None]
    ended: Callable[[], None]


class _PortAudioStream:
    """Wraps a stream of sounddevice, and keeps the count of the open ones."""

    def __init__(self, audio: Any, stream: Any, device: Device) -> None:
        self._audio = audio
        self._stream = stream
        self._kind = device.kind
        self.device = device.name
        self._is_discarded = False
        self.rate = round(stream.samplerate)
        self.channels = int(stream.channels)
        portaudio.opened(self)

    def start(self) -> None:
        with portaudio.gate, portaudio.quiet():
            try:
                portaudio.bounded(self._stream.start, portaudio.OPEN_SECONDS)
            except self._audio.PortAudioError as error:
                raise _refused(self._kind, error) from error

    def discard(self) -> None:
        with portaudio.gate:
            if self._is_discarded:
                return
            self._is_discarded = True
            # A stream that hangs even here stays counted as open. Whoever gave it up
            # has what it recorded, and a new one can be opened beside it.
            with contextlib.suppress(AppError):
                portaudio.bounded(self._end, portaudio.CLOSE_SECONDS)

    def _end(self) -> None:
        self._stream.abort()
        self._stream.close()
        portaudio.closed(self)


def _open(audio: Any, request: _Request) -> Stream:
    with portaudio.gate, portaudio.quiet():
        try:
            return _open_once(audio, request)
        except AppError as error:
            # The list may be older than the device: look once more.
            if not error.failure.retryable or not portaudio.refresh(audio):
                raise
        return _open_once(audio, request)


def _open_once(audio: Any, request: _Request) -> Stream:
    device = find(known_devices(audio, request.kind), request.name, request.kind)
    is_input = request.kind is DeviceKind.INPUT
    make = audio.RawInputStream if is_input else audio.RawOutputStream
    refusal: Exception | None = None
    for rate, channels in _ways(device, request.rate):
        try:
            opening = functools.partial(
                make,
                samplerate=rate,
                channels=channels,
                dtype="int16" if is_input else "float32",
                blocksize=round(rate * BLOCK_SECONDS),
                device=device.index,
                latency=INPUT_LATENCY if is_input else OUTPUT_LATENCY_SECONDS,
                callback=request.callback,
                finished_callback=request.ended,
            )
            stream = portaudio.opening(opening)
        except audio.PortAudioError as error:
            refusal = error
            if error.args[1:2] not in ((_RATE_REFUSED,), (_CHANNELS_REFUSED,)):
                break
        else:
            return _PortAudioStream(audio, stream, device)
    raise _refused(request.kind, refusal) from refusal


def _ways(device: Device, rate: int) -> Iterator[tuple[int, int]]:
    """Yield rates and numbers of channels to try, the simplest first."""
    channels = dict.fromkeys((1, min(2, device.channels), device.channels))
    rates = dict.fromkeys((rate, device.default_rate))
    return ((one_rate, count) for count in channels for one_rate in rates)


def _refused(kind: DeviceKind, cause: Exception | None) -> AppError:
    reason = str(cause.args[0]) if cause and cause.args else ""
    message = translate("audio", "The microphone could not be opened.")
    if kind is DeviceKind.OUTPUT:
        message = translate("audio", "The loudspeaker could not be opened.")
    if reason and kind is DeviceKind.INPUT:
        message = translate("audio", "The microphone could not be opened ({reason}).")
    elif reason:
        message = translate("audio", "The loudspeaker could not be opened ({reason}).")
    return AppError(
        f"{kind.word}_refused",
        message.format(reason=reason),
        hint=translate(
            "audio", "Another program may hold it. Close that program, or choose another device."
        ),
        retryable=True,
    )
