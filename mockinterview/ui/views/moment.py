"""What changes many times a second while somebody thinks or answers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Live:
    """The clock and its caption, the level, and what is said of the answer meanwhile.

    ``advice`` is about the microphone and goes before a ``nudge``, which is about the answer.
    ``used`` is the time that was used, as a share of the target.
    """

    clock: str = ""
    caption: str = ""
    rms_dbfs: float | None = None
    advice: str = ""
    nudge: str = ""
    used: float | None = None
