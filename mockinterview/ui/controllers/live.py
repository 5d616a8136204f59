"""The clock and the level of the moment, as the interview page shows them."""

import math
from collections import deque
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.core.state import Microphone, Stage
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from mockinterview.ui.figures import clock_text
from mockinterview.ui.pages.interview import Live

translate = QCoreApplication.translate

_TICKS_A_SECOND = 25
_REMEMBERED_TICKS = 3 * _TICKS_A_SECOND
_THOUGHT_TICKS = 15 * _TICKS_A_SECOND
"""Once somebody was heard, so long a silence is a thought and no fault of the microphone."""

_GOES_ON_TICKS = 5 * _TICKS_A_SECOND
_CLIPPED_TICKS = 4
_ZERO_SECONDS = 1.5
_QUIET_DBFS = -50.0
_LOUD_DBFS = -0.5
_SPEECH_CREST_DB = 15.0
"""Speech is rarely more uneven over a tenth of a second; a knock on the desk is."""


class LiveReadings:
    """Reads a conductor at each tick; remembers what it needs to advise on the microphone."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin with another take."""
        self._clipped: deque[bool] = deque(maxlen=_REMEMBERED_TICKS)
        self._has_heard = False
        self._quiet_ticks = 0
        self._goes_on_ticks = 0

    def read(self, conductor: Conductor) -> Live:
        """Return what to show now."""
        state = conductor.state
        remaining = conductor.remaining_seconds
        match state.stage:
            case Stage.LISTENING if state.microphone is Microphone.OPEN:
                live = self._listening(conductor.level(), remaining)
                return _counted_down(live, conductor.silence_countdown_seconds)
            case Stage.PAUSED if state.paused_stage is Stage.LISTENING:
                return _standing(conductor.level())
            case Stage.THINKING if remaining is not None:
                return Live(clock_text(remaining + 0.99), translate("interview", "to think"))
            case _:
                return Live()

    def _listening(self, level: Level | None, remaining: float | None) -> Live:
        if level is None:
            return Live()
        caption = ""
        if remaining is not None:
            caption = translate("interview", "{remaining} left").format(
                remaining=clock_text(remaining + 0.99)
            )
        return Live(clock_text(level.seconds), caption, level.rms_dbfs, self._advice(level))

    def _advice(self, level: Level) -> str:
        if level.is_waiting:
            self.clear()
            self._goes_on_ticks = _GOES_ON_TICKS
            return _waiting_words()
        self._goes_on_ticks = max(0, self._goes_on_ticks - 1)
        if level.zero_seconds >= _ZERO_SECONDS:
            return translate(
                "interview",
                "The microphone gives nothing but pure silence. Is it muted or unplugged?",
            )
        self._take_in(level)
        if self._goes_on_ticks:
            return translate("interview", "There is a microphone again. The recording goes on.")
        return self._loudness_advice()

    def _take_in(self, level: Level) -> None:
        is_like_speech = level.peak_dbfs - level.rms_dbfs <= _SPEECH_CREST_DB
        is_heard = is_like_speech and level.peak_dbfs >= _QUIET_DBFS
        self._has_heard = self._has_heard or is_heard
        self._quiet_ticks = 0 if is_heard else self._quiet_ticks + 1
        self._clipped.append(is_like_speech and level.peak_dbfs > _LOUD_DBFS)

    def _loudness_advice(self) -> str:
        if self._quiet_ticks >= (_THOUGHT_TICKS if self._has_heard else _REMEMBERED_TICKS):
            return translate("interview", "Hardly anything is heard. Is the microphone muted?")
        if len(self._clipped) == _REMEMBERED_TICKS and sum(self._clipped) >= _CLIPPED_TICKS:
            return translate("interview", "This is very loud. Move back a little.")
        return ""


def _counted_down(live: Live, seconds: float | None) -> Live:
    """Say that the silence is about to end the answer, where it is."""
    if seconds is None:
        return live
    words = translate("interview", "Finishing in {seconds} s. Say anything to go on.")
    return replace(live, advice=words.format(seconds=math.ceil(seconds)))


def _standing(level: Level | None) -> Live:
    """Return the clock of a take that is paused."""
    if level is None:
        return Live()
    return Live(clock_text(level.seconds), advice=_waiting_words() if level.is_waiting else "")


def _waiting_words() -> str:
    return translate(
        "interview",
        "The microphone is gone. What you said is safe. Waiting for a microphone…",
    )
