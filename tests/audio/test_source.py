"""What a microphone that stands by keeps, on a PortAudio of the test's own."""

import functools
from collections.abc import Callable

import numpy as np
import pytest

from mockinterview.audio.source import PRE_ROLL_SECONDS, Source
from mockinterview.audio.streams import STALL_SECONDS, open_input
from mockinterview.core.errors import AppError
from tests.fakes.portaudio import FakeDevice, FakePortAudio, FakeStream, PortAudioError
from tests.fakes.sounds import as_int16, chirp


class Bench:
    """One source on a fake device, and a clock that stands still."""

    def __init__(self, *, is_kept: bool) -> None:
        self.now = 100.0
        self.streams: list[FakeStream] = []
        audio = FakePortAudio([FakeDevice("any", inputs=1, rates=(16_000,))])
        audio.on_start = self.streams.append
        open_stream = functools.partial(open_input, library=lambda: audio)
        self.source = Source(None, open_stream, lambda: self.now, is_kept=is_kept)

    @property
    def stream(self) -> FakeStream:
        return self.streams[0]

    def taken_out(self) -> np.ndarray:
        """Return all samples that wait."""
        take = functools.partial(self.source.next, 0.0)
        blocks = [np.frombuffer(block.samples, np.int16) for block in iter(take, None)]
        return np.concatenate(blocks) if blocks else np.empty(0, np.int16)


@pytest.fixture
def bench() -> Callable[..., Bench]:
    return Bench


def test_nothing_is_forgotten_where_a_take_listens(bench: Callable[..., Bench]) -> None:
    one = bench(is_kept=True)
    one.stream.hear(chirp(3.0))
    assert np.array_equal(one.taken_out(), as_int16(chirp(3.0)))
    one.source.discard()


def test_standing_by_keeps_the_last_half_second_and_no_more(bench: Callable[..., Bench]) -> None:
    one = bench(is_kept=False)
    one.stream.hear(chirp(3.0))
    kept = one.taken_out()
    assert len(kept) / 16_000 == pytest.approx(PRE_ROLL_SECONDS, abs=0.03)
    assert np.array_equal(kept, as_int16(chirp(3.0))[-len(kept) :])
    one.source.discard()


def test_what_comes_after_the_take_over_follows_what_was_kept(
    bench: Callable[..., Bench],
) -> None:
    one = bench(is_kept=False)
    one.stream.hear(chirp(0.3))
    one.source.keep()
    one.stream.hear(chirp(2.1))
    whole = np.concatenate([as_int16(chirp(0.3)), as_int16(chirp(2.1))])
    assert np.array_equal(one.taken_out(), whole)
    one.source.discard()


def test_source_is_live_until_blocks_cease_or_the_stream_ends(
    bench: Callable[..., Bench],
) -> None:
    one = bench(is_kept=False)
    assert one.source.is_live
    one.stream.hear(chirp(0.03))
    one.now += STALL_SECONDS - 0.01
    assert one.source.is_live
    one.now += 0.02
    assert not one.source.is_live
    one.stream.hear(chirp(0.03))
    one.stream.finish()
    assert not one.source.is_live
    assert one.source.is_lost
    one.source.discard()


def test_stream_that_does_not_start_is_closed() -> None:
    audio = FakePortAudio([FakeDevice("flaky", inputs=1, rates=(16_000,))])

    def refuse(_stream: FakeStream) -> None:
        raise PortAudioError("Wait timed out", -9987)

    audio.on_start = refuse
    with pytest.raises(AppError, match="Wait timed out"):
        Source(None, functools.partial(open_input, library=lambda: audio), lambda: 0.0)
    assert audio.aborted == 1
