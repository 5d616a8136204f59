"""A loop that does not come round is counted, and what it did is told without a value."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from mockinterview.ui.stalls import BEAT_SECONDS, LIMIT_SECONDS, Beats, StallMonitor, names_of


class Clocks:
    """A clock on the wall and one of the work, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0
        self.work_seconds = 1.0

    def beats(self) -> Beats:
        return Beats(lambda: self.seconds, lambda: self.work_seconds)

    def pass_by(self, seconds: float, work: float = 0.0) -> None:
        self.seconds += seconds
        self.work_seconds += work


def test_beats_in_time_are_no_stall() -> None:
    clocks = Clocks()
    beats = clocks.beats()
    for _ in range(5):
        clocks.pass_by(BEAT_SECONDS + LIMIT_SECONDS - 0.001)
        assert not beats.is_late
        assert beats.beat() is None
    assert beats.stalls == []


def test_a_late_beat_is_a_stall_as_long_as_it_was_late() -> None:
    clocks = Clocks()
    beats = clocks.beats()
    clocks.pass_by(BEAT_SECONDS + 0.2, work=0.15)
    assert beats.is_late
    beats.see("page.render:12")
    stall = beats.beat()
    assert stall is not None
    assert stall.seconds == pytest.approx(0.2)
    assert stall.work_seconds == pytest.approx(0.15)
    assert stall.doing == "page.render:12"
    assert beats.stalls == [stall]


def test_what_was_seen_in_one_stall_is_not_told_of_the_next() -> None:
    clocks = Clocks()
    beats = clocks.beats()
    clocks.pass_by(1.0)
    beats.see("first:1")
    assert beats.is_seen
    beats.beat()
    assert not beats.is_seen
    clocks.pass_by(1.0)
    second = beats.beat()
    assert second is not None
    assert second.doing == "not seen"


def test_a_loop_that_is_blocked_is_told_by_the_names_of_its_functions(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "mockinterview.ui.stalls")
    monitor = StallMonitor()

    def blocked_by_a_secret(words: str = "what the person said") -> None:
        """Hold the loop until the watching thread has had to see it."""
        while not monitor._beats.is_seen:
            assert words

    # Again and again, because on a busy computer another stall may have been seen before.
    timer = QTimer()
    timer.timeout.connect(blocked_by_a_secret)
    timer.start(0)
    qtbot.waitUntil(lambda: any("blocked_by_a_secret" in each.doing for each in monitor.stalls))
    timer.stop()
    monitor.end()
    assert "blocked_by_a_secret" in caplog.text
    assert "what the person said" not in caplog.text
    assert "the longest of" in caplog.messages[-1]


def test_a_monitor_that_has_ended_leaves_no_thread_and_counts_no_more(qtbot: QtBot) -> None:
    monitor = StallMonitor()
    monitor.end()
    counted = len(monitor.stalls)
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()
    assert qtbot
    assert len(monitor.stalls) == counted
    assert "stalls" not in {thread.name for thread in threading.enumerate()}


def test_the_innermost_function_comes_first_and_its_callers_of_ours_after_it() -> None:
    told = names_of(sys._getframe())
    assert told.split(" < ")[0].startswith(f"{__name__.rpartition('.')[2]}.")
    assert names_of(None) == ""
