"""When a person who practises is told, quietly, that an answer grows long or fast.

A nudge interrupts a thought, so there are few: none in the first seconds, never two at a
time, never two soon after each other, none while a silence is counted down. Time is told
once at the target and once well past it; pace is told again only after it had come down.
Pure: moments come with the seconds of the take at which they were. Which formats nudge at
all says ``core.plan``.
"""

from enum import StrEnum

from mockinterview.core.norms import Norm
from mockinterview.core.plain import Plain

FIRST_SECONDS = 20.0
"""Whoever has just begun is left alone."""

APART_SECONDS = 30.0
"""From the beginning of one nudge to the beginning of the next."""

SHOWN_SECONDS = 8.0
FAR_PAST = 1.5
"""So many times the target is far past it."""

CALMED_BY = 10.0
"""So many words a minute below the norm a pace has to come before it is told again."""


class Nudge(StrEnum):
    AT_TARGET = "at-target"
    FAR_PAST_TARGET = "far-past-target"
    PACE = "pace"


class Moment(Plain):
    """What is known at a moment of an answer.

    ``pace`` is that of the last half minute in words a minute, absent where too little was
    written down to say.
    """

    seconds: float
    pace: float | None = None
    is_counting_down: bool = False


class Nudger:
    """Follows the moments of one answer, in their order."""

    def __init__(self, target_seconds: float, pace_norm: Norm | None) -> None:
        self._target = target_seconds
        self._fastest = pace_norm.high if pace_norm else None
        self._told: set[Nudge] = set()
        self._shown: Nudge | None = None
        self._shown_at: float | None = None
        self._seconds = 0.0

    @property
    def shown(self) -> Nudge | None:
        """The nudge that is in sight now."""
        return self._shown

    def hear(self, moment: Moment) -> None:
        """Take in a moment; the same seconds again mean that the recording is paused."""
        if moment.seconds <= self._seconds:
            return
        self._seconds = moment.seconds
        self._calm_down(moment.pace)
        if moment.is_counting_down or not self._lasts():
            self._shown = None
        if self._may_nudge(moment):
            self._show(self._due(moment))

    def _lasts(self) -> bool:
        return self._shown_at is not None and self._seconds - self._shown_at < SHOWN_SECONDS

    def _may_nudge(self, moment: Moment) -> bool:
        is_free = self._shown_at is None or self._seconds - self._shown_at >= APART_SECONDS
        return is_free and self._seconds >= FIRST_SECONDS and not moment.is_counting_down

    def _due(self, moment: Moment) -> Nudge | None:
        """Return what there is to say; that of the time goes before that of the pace."""
        if moment.seconds >= FAR_PAST * self._target:
            if Nudge.FAR_PAST_TARGET not in self._told:
                return Nudge.FAR_PAST_TARGET
        elif moment.seconds >= self._target and Nudge.AT_TARGET not in self._told:
            return Nudge.AT_TARGET
        is_fast = _is_above(moment.pace, self._fastest)
        return Nudge.PACE if is_fast and Nudge.PACE not in self._told else None

    def _show(self, nudge: Nudge | None) -> None:
        if nudge is not None:
            self._told.add(nudge)
            self._shown, self._shown_at = nudge, self._seconds

    def _calm_down(self, pace: float | None) -> None:
        if pace is not None and not _is_above(pace + CALMED_BY, self._fastest):
            self._told.discard(Nudge.PACE)


def _is_above(pace: float | None, fastest: float | None) -> bool:
    return pace is not None and fastest is not None and pace > fastest
