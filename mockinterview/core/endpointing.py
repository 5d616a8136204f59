"""When an answer ends by itself: after a long silence, and only where that was chosen.

Ten seconds of thought in mid-answer never end it. A countdown is shown before the end,
and any sound cancels it. Sound is what stands out from the room: whether it is speech
does not matter here, because a cough or a chair, too, says that the person is there.
Pure: levels in dBFS come with the seconds of the take at which they were heard.
"""

from collections import deque
from enum import StrEnum

from mockinterview.core.norms import Profile
from mockinterview.core.plain import Plain

TICKS_REMEMBERED = 600
"""Levels that the quietest is taken from: a minute at ten a second."""

ABOVE_ROOM_DB = 9.0
QUIETEST_SOUND_DBFS = -50.0
CERTAIN_SOUND_DBFS = -35.0
"""From here on it is sound, even where nothing quieter was heard to compare it with."""

SPOKEN_SECONDS = 1.0
"""An answer of which less than this was heard has not begun, and does not end by itself."""


class AutoStop(StrEnum):
    """How long a silence ends an answer, if any does."""

    OFF = "off"
    RELAXED = "relaxed"
    NORMAL = "normal"
    BRISK = "brisk"


class SilenceRule(Plain):
    """After so much silence the countdown is shown, and at its end the answer ends."""

    silence_seconds: float
    countdown_seconds: float


RULES: dict[AutoStop, SilenceRule] = {
    AutoStop.RELAXED: SilenceRule(silence_seconds=20, countdown_seconds=5),
    AutoStop.NORMAL: SilenceRule(silence_seconds=14, countdown_seconds=4),
    AutoStop.BRISK: SilenceRule(silence_seconds=10, countdown_seconds=3),
}

FLUENCY_NEUTRAL_WAITS = 2.0
"""So many times as long every silence may be in the fluency-neutral profile: a block, too, is
silent, and says nothing of an end."""


def rule_for(preset: AutoStop, profile: Profile = Profile.STANDARD) -> SilenceRule | None:
    """Return how long a silence ends an answer; None where none does."""
    rule = RULES.get(preset)
    if rule is None or profile is not Profile.FLUENCY_NEUTRAL:
        return rule
    return SilenceRule(
        silence_seconds=FLUENCY_NEUTRAL_WAITS * rule.silence_seconds,
        countdown_seconds=FLUENCY_NEUTRAL_WAITS * rule.countdown_seconds,
    )


class Endpointer:
    """Hears the levels of one answer, in their order."""

    def __init__(self, rule: SilenceRule) -> None:
        self._rule = rule
        self._levels: deque[float] = deque(maxlen=TICKS_REMEMBERED)
        self._heard_at: float | None = None
        self._last_seconds = 0.0
        self._sound_seconds = 0.0

    def hear(self, rms_dbfs: float, seconds: float) -> None:
        """Take in a level; the same seconds again mean that the recording is paused."""
        passed = seconds - self._last_seconds
        if passed <= 0:
            return
        self._last_seconds = seconds
        self._levels.append(rms_dbfs)
        if rms_dbfs >= self._threshold():
            self._sound_seconds += passed
            self._heard_at = seconds

    @property
    def countdown_seconds(self) -> float | None:
        """Return the seconds left to the end, or None while there is no countdown."""
        if self._heard_at is None or self._sound_seconds < SPOKEN_SECONDS:
            return None
        silence = self._last_seconds - self._heard_at
        if silence < self._rule.silence_seconds:
            return None
        total = self._rule.silence_seconds + self._rule.countdown_seconds
        return max(0.0, total - silence)

    @property
    def has_ended(self) -> bool:
        return self.countdown_seconds == 0.0

    def _threshold(self) -> float:
        above_room = min(self._levels) + ABOVE_ROOM_DB
        return min(CERTAIN_SOUND_DBFS, max(QUIETEST_SOUND_DBFS, above_room))
