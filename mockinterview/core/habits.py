"""What a person's own answers say of the next one: what is usual, what is a filler.

The store reads the takes; here stands what follows from them. What is usual for a person
comes from sessions before the one in hand, and their answers on likely fillers from
every other session: those of the session in hand are in its attempts.
"""

from collections.abc import Iterable
from datetime import datetime

from mockinterview.core.delivery import own_median
from mockinterview.core.fillers import JudgedFiller, tuned_mark_from
from mockinterview.core.norms import Figures, Profile, Yardstick
from mockinterview.core.plain import Plain
from mockinterview.core.session import Attempt, Session


class PastTake(Plain):
    """What is compared of a take, and what the person said of the marks in it."""

    session_id: str
    started_at: datetime
    figures: Figures
    judged: tuple[JudgedFiller, ...] = ()


class Habits(Plain):
    """What is usual for a person, and their answers on likely fillers."""

    usual: Figures = Figures()
    judged: tuple[JudgedFiller, ...] = ()

    def yardstick(self, profile: Profile) -> Yardstick:
        """Return what the answers of the session in hand are compared with."""
        return Yardstick(usual=self.usual, profile=profile)

    def mark_from(self, attempts: Iterable[Attempt] = ()) -> float:
        """Return the confidence from which a sound of a new take is marked as a filler.

        ``attempts`` are those of the session in hand.
        """
        here = (answer for attempt in attempts for answer in attempt.judged_fillers)
        return tuned_mark_from((*self.judged, *here))


def habits_in(session: Session, takes: Iterable[PastTake]) -> Habits:
    """Return what the other sessions of a person say about this one."""
    others = tuple(take for take in takes if take.session_id != session.id)
    before = (take.figures for take in others if take.started_at < session.started_at)
    return Habits(
        usual=own_median(before),
        judged=tuple(answer for take in others for answer in take.judged),
    )
