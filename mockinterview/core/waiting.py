"""An answer that waits for a decision: recorded, and not written down."""

from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt, Session, TakeState


class Waiting(Plain):
    """An answer whose program ended before there was a transcript of it.

    ``session`` comes without its attempts.
    """

    session: Session
    attempt: Attempt

    @property
    def is_cut_off(self) -> bool:
        """Whether the program ended while this was recorded, and not after it."""
        return self.attempt.take is not None and self.attempt.take.state is TakeState.RECOVERED
