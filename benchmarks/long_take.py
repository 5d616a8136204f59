"""Does an hour in one take fit into the memory of its first minute?

A stand-in for PortAudio brings an hour of sound from a device of 48 kHz as fast as the take
can write it: the real recorder, take, resampler and file. The memory of this process is
read as it goes.
"""

import functools
import tempfile
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import psutil

from benchmarks.figure import Figure
from mockinterview.audio.recording import MicrophoneRecorder
from mockinterview.audio.streams import open_input
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream
from tests.fakes.sounds import chirp

MINUTES = 60
DEVICE_RATE = 48_000
PIECE_SECONDS = 0.6
"""Whole blocks; a piece of this length is brought, then waited for."""

BYTES_PER_MB = 1_000_000


def measure() -> Iterator[Figure]:
    """Record an hour and return how much memory it took beyond the first minute."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "take.wav"
        began = time.perf_counter()
        memory = _record(file)
        seconds = time.perf_counter() - began
        with wave.open(str(file), "rb") as take:
            kept_minutes = take.getnframes() / take.getframerate() / 60
    yield Figure("one take", kept_minutes, "min", "higher", MINUTES)
    yield Figure("memory after its first minute", memory[0], "MB")
    yield Figure("most memory beyond that", max(memory) - memory[0], "MB", target=5)
    yield Figure(
        "an hour's take, faster than real time", kept_minutes * 60 / seconds, "x", "higher"
    )


def _record(file: Path) -> list[float]:
    """Record into a file and return the megabytes in use after each minute."""
    streams: list[FakeStream] = []
    audio = FakePortAudio([FakeDevice("steady", inputs=1, rate=DEVICE_RATE)])
    piece = chirp(PIECE_SECONDS, DEVICE_RATE)

    def start(stream: FakeStream) -> None:
        streams.append(stream)
        stream.hear(piece)

    audio.on_start = start
    recorder = MicrophoneRecorder(open_stream=functools.partial(open_input, library=lambda: audio))
    recorder.open(file, lambda error: print(f"the take ended: {error}"))
    process, memory = psutil.Process(), []
    pieces_a_minute = round(60 / PIECE_SECONDS)
    for number in range(1, MINUTES * pieces_a_minute):
        streams[0].hear(piece)
        # The resampler holds back a moment; a queue that grew would be no take's fault.
        while recorder.level().seconds < (number - 1) * PIECE_SECONDS:
            time.sleep(0.0005)
        if (number + 1) % pieces_a_minute == 0:
            memory.append(process.memory_info().rss / BYTES_PER_MB)
    recorder.close()
    return memory


if __name__ == "__main__":
    for figure in measure():
        print(f"{figure.name}: {figure.value:.3f} {figure.unit}")
