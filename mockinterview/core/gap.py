"""A time in which a take had no microphone.

Plain seconds in the take and seconds that passed. A gap is not in the take's file: what
was heard before and after it stand side by side.
"""

from mockinterview.core.plain import Plain


class Gap(Plain):
    """``device`` is what the take went on with; None while it waits, or where it waited in vain.

    ``seconds`` is how much of what may have been said is missing: nothing while it lasts,
    and nothing where the person had paused anyway.
    """

    at_seconds: float
    seconds: float = 0.0
    device: str | None = None

    @property
    def is_over(self) -> bool:
        """Say whether the take goes on."""
        return self.device is not None
