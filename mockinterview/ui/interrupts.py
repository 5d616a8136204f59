"""Ctrl-C and the system's request to end close the window as its title bar does.

Python runs its signal handlers between bytecodes, and Qt's loop runs none while it
waits: the byte that the interpreter writes for each signal wakes it.
"""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Calls ``close`` on the main thread when the process is asked to end."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close = close
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._before = {number: signal.signal(number, self._asked) for number in SIGNALS}
        self._wakeup_before = signal.set_wakeup_fd(self._mouth.fileno())

    def end(self) -> None:
        """Put back what was there before."""
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ear.close()
        self._mouth.close()

    @Slot()
    def _wake(self) -> None:
        # Reading the byte is all: the interpreter then runs the handler below.
        self._ear.recv(64)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._close()
