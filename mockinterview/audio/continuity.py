"""Did sound get lost on its way, although the device said nothing?

Sound servers drop samples without a flag, so the samples are compared with the clock.
Blocks come late and then in bursts; a late block is not a lost one. What counts is the
smallest lag lately against the smallest lag ever: only lost samples keep it up. Pure;
seconds on any clock that never goes back.
"""

from collections import deque

_RECENT_BLOCKS = 30
_TOLERANCE_SECONDS = 0.1
_CLOCK_DRIFT = 0.0005
"""How far apart the clocks of a sound card and of the machine may run."""


class Continuity:
    """Compares the sound that came with the time that passed."""

    def __init__(self) -> None:
        self._began_at: float | None = None
        self._elapsed = 0.0
        self._sound_seconds = 0.0
        self._least_lag = 0.0
        self._recent_lags: deque[float] = deque(maxlen=_RECENT_BLOCKS)

    def heard(self, at: float, seconds: float) -> None:
        """Take note of a block of some seconds that came at some time."""
        if self._began_at is None:
            self._began_at = at
        self._elapsed = at - self._began_at
        lag = self._elapsed - self._sound_seconds
        self._sound_seconds += seconds
        self._least_lag = min(self._least_lag, lag)
        self._recent_lags.append(lag)

    @property
    def missing_seconds(self) -> float:
        """How much sound is missing; 0.0 where it is too little to be sure."""
        if not self._recent_lags:
            return 0.0
        missing = min(self._recent_lags) - self._least_lag
        is_sure = missing > _TOLERANCE_SECONDS + _CLOCK_DRIFT * self._elapsed
        return missing if is_sure else 0.0
