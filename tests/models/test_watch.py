import pytest

from mockinterview.core.errors import AppError
from mockinterview.models.watch import Meter, Progress, Watch


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def seen() -> list[Progress]:
    return []


def test_rate_and_remaining_time_follow_what_arrived(seen: list[Progress]) -> None:
    clock = Clock()
    meter = Meter(seen.append, clock)
    meter.begin("tiny", 1000)
    clock.seconds = 2.0
    meter.move(200)
    assert seen[-1] == Progress("tiny", 200, 1000, 100.0, 8.0)


def test_rate_forgets_what_is_older_than_five_seconds(seen: list[Progress]) -> None:
    clock = Clock()
    meter = Meter(seen.append, clock)
    meter.begin("tiny", 10_000)
    for second, received in enumerate([5000, 100, 100, 100, 100, 100, 100, 100]):
        clock.seconds = float(second)
        meter.move(received)
    assert seen[-1].bytes_per_second == 100.0


def test_resumed_bytes_are_done_but_do_not_count_as_speed(seen: list[Progress]) -> None:
    clock = Clock()
    meter = Meter(seen.append, clock)
    meter.begin("tiny", 1000)
    clock.seconds = 1.0
    meter.jump(600)
    assert seen[-1] == Progress("tiny", 600, 1000, 0.0, None)
    clock.seconds = 2.0
    meter.move(40)
    assert seen[-1] == Progress("tiny", 640, 1000, 40.0, 9.0)


def test_files_of_one_model_add_up(seen: list[Progress]) -> None:
    meter = Meter(seen.append, Clock())
    meter.begin("base", 300)
    meter.move(100)
    meter.next_file()
    meter.move(50)
    assert seen[-1].done == 150
    meter.jump(0)
    assert seen[-1].done == 100


def test_wait_between_tries_is_as_long_as_asked() -> None:
    waits: list[float] = []
    Watch(tell=lambda _: None, sleep=waits.append).wait(1.0)
    assert sum(waits) == 1.0


def test_stop_ends_a_wait_early() -> None:
    waits: list[float] = []
    watch = Watch(tell=lambda _: None, sleep=waits.append, cancelled=lambda: len(waits) >= 2)
    with pytest.raises(AppError) as caught:
        watch.wait(8.0)
    assert caught.value.code == "cancelled"
    assert sum(waits) == 0.5
