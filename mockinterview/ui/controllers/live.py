"""The clock and the level of the moment, as the interview page shows them."""

from collections import deque

from PySide6.QtCore import QCoreApplication

from mockinterview.core.state import Microphone, Stage
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from mockinterview.ui.figures import clock_text
from mockinterview.ui.pages.interview import Live

translate = QCoreApplication.translate

_REMEMBERED_TICKS = 75
_QUIET_DBFS = -50.0
_LOUD_DBFS = -0.5


class LiveReadings:
    """Reads a conductor at each tick; remembers the loudest of the last three seconds."""

    def __init__(self) -> None:
        self._peaks: deque[float] = deque(maxlen=_REMEMBERED_TICKS)

    def clear(self) -> None:
        self._peaks.clear()

    def read(self, conductor: Conductor) -> Live:
        """Return what to show now."""
        state = conductor.state
        remaining = conductor.remaining_seconds
        match state.stage:
            case Stage.LISTENING if state.microphone is Microphone.OPEN:
                return self._listening(conductor.level(), remaining)
            case Stage.PAUSED if state.paused_stage is Stage.LISTENING:
                return _standing(conductor.level())
            case Stage.THINKING if remaining is not None:
                return Live(clock_text(remaining + 0.99), translate("interview", "to think"))
            case _:
                return Live()

    def _listening(self, level: Level | None, remaining: float | None) -> Live:
        if level is None:
            return Live()
        self._peaks.append(level.peak_dbfs)
        caption = ""
        if remaining is not None:
            caption = translate("interview", "{remaining} left").format(
                remaining=clock_text(remaining + 0.99)
            )
        return Live(clock_text(level.seconds), caption, level.rms_dbfs, self._advice())

    def _advice(self) -> str:
        if len(self._peaks) < _REMEMBERED_TICKS:
            return ""
        loudest = max(self._peaks)
        if loudest < _QUIET_DBFS:
            return translate("interview", "Hardly anything is heard. Is the microphone muted?")
        if loudest > _LOUD_DBFS:
            return translate("interview", "This is very loud. Move back a little.")
        return ""


def _standing(level: Level | None) -> Live:
    """Return the clock of a take that is paused."""
    return Live(clock_text(level.seconds)) if level else Live()
