import os
import signal

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from mockinterview.ui.interrupts import SIGNALS, Interrupts


@pytest.mark.parametrize("number", SIGNALS)
def test_a_request_to_end_reaches_a_window_that_waits(qtbot: QtBot, number: int) -> None:
    asked: list[bool] = []
    before = signal.getsignal(number)
    interrupts = Interrupts(lambda: asked.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: asked == [True])
    finally:
        interrupts.end()
    assert signal.getsignal(number) == before
    assert QCoreApplication.instance() is not None
