"""Forgetting by FSRS: how long an answer stays in mind, by how it was recalled before.

FSRS is a model of memory with stability, difficulty and a forgetting curve (Ye, Su and Cao 2022,
doi 10.1145/3534678.3539081); the weights are those that ship with the package ``fsrs``, fitted to
the reviews of many people. Only its model of memory is used: there are no learning steps, as
nobody answers one question every ten minutes, nothing is shuffled, and on which day a card is due
is the business of ``core.schedule``. The same reviews give the same memory.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

from mockinterview.core.schedule import Memory, Review

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

MODEL = "fsrs-6"
"""What the memories are reckoned with: another model, or other weights, need another name."""


class FsrsRecall:
    """FSRS with its own weights, or with those of one learner."""

    model = MODEL

    def __init__(self, weights: Sequence[float] | None = None) -> None:
        self._weights = weights

    def after(self, reviews: Sequence[Review]) -> Memory | None:
        """Return what reviews came to, in the order in which they are given; None without any."""
        memory = None
        for review in reviews:
            memory = self.next(memory, review)
        return memory

    def next(self, memory: Memory | None, review: Review) -> Memory:
        """Return what one more review comes to."""
        from fsrs import Rating

        rating = Rating(int(review.rating))
        card, _log = self._scheduler.review_card(_card(memory), rating, _noon(review.on))
        if card.stability is None or card.difficulty is None:
            raise ValueError("FSRS gave no memory for a review")
        return Memory(
            stability=card.stability,
            difficulty=card.difficulty,
            reviewed_on=review.on,
            reviews=1 if memory is None else memory.reviews + 1,
        )

    def days_until(self, memory: Memory, chance: float) -> int:
        """Return after how many days the chance of a recall has sunk so far; at least one."""
        decay, factor = self._curve
        days: float = memory.stability / factor * (chance ** (1 / decay) - 1)
        return max(1, round(days))

    def chance(self, memory: Memory, on: date) -> float:
        """Return the chance that the answer is recalled on a day."""
        decay, factor = self._curve
        days = max(0, (on - memory.reviewed_on).days)
        return float((1 + factor * days / memory.stability) ** decay)

    @cached_property
    def _scheduler(self) -> "Scheduler":
        from fsrs import Scheduler

        if self._weights is None:
            return Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
        return Scheduler(
            self._weights, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )

    @cached_property
    def _curve(self) -> tuple[float, float]:
        """Return decay and factor of the forgetting curve: at the stability the chance is 90 %."""
        decay = -self._scheduler.parameters[20]
        return decay, 0.9 ** (1 / decay) - 1


def _card(memory: Memory | None) -> "Card":
    from fsrs import Card, State

    if memory is None:
        # Without an id the package would wait a millisecond to make one up.
        return Card(card_id=0)
    return Card(
        card_id=0,
        state=State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_noon(memory.reviewed_on),
        last_review=_noon(memory.reviewed_on),
    )


def _noon(day: date) -> datetime:
    """Return a moment of a day of the calendar: FSRS wants moments, and counts whole days."""
    return datetime.combine(day, time(12), UTC)
