"""When a question is to be answered again, so that the answer is there on the day.

One card a question. An answer counts as a review of it: how well it was recalled follows from what
it covered and from how the person thought it went. How fast what was recalled fades is not known
here (``ports.Recall``); here stands what follows from it. Days are days on the person's calendar.

All of it follows from the answers that are stored: judged anew, rated or deleted, they give
another schedule, and the same ones give the same. Nothing is shuffled.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import IntEnum
from itertools import chain, zip_longest
from typing import Protocol, TypeVar
from zlib import crc32

from pydantic import Field

from mockinterview.core.plain import Plain
from mockinterview.core.record import WEAK_BELOW, Past

AGAIN_BELOW = 40
"""Who says less than that of what a good answer says has to learn it again."""

EASY_FROM = 85
"""From here on an answer can count as easy, if the person says that it went well."""


class Rating(IntEnum):
    """How well an answer was recalled, in the numbers of FSRS."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Review(Plain):
    """One recall of an answer: the first one of an interview, before any feedback on it."""

    on: date
    rating: Rating


class Memory(Plain):
    """What the reviews of a card came to; ``stability`` is in days, ``difficulty`` from 1 to 10."""

    stability: float = Field(gt=0)
    difficulty: float
    reviewed_on: date
    reviews: int = Field(ge=1)


class Card(Plain):
    """A question that has been answered and graded at least once."""

    question_id: str
    memory: Memory


class Due(Plain):
    """A card with the day on which it is to be answered again."""

    question_id: str
    on: date


class Agenda(Plain):
    """What is due. ``now`` holds the ids of the questions, what is likeliest to be lost first.

    ``tomorrow`` counts those of the day after, ``this_week`` those of the six days after today.
    ``interview`` is the day that the intervals were drawn in for, where one lies ahead.
    """

    now: tuple[str, ...] = ()
    tomorrow: int = 0
    this_week: int = 0
    cards: int = 0
    interview: date | None = None


class DateRule(Plain):
    """How an interview ahead draws the intervals in.

    The chance of recall that is wished for rises from ``retention`` to ``near_retention`` over
    the last ``ramp_days``. In the ``last_days`` before the interview each card comes once more.
    In ``benchmarks/spaced.py`` other figures made no difference to speak of; that new questions
    come in turn with due ones did (``in_turn``).
    """

    retention: float = 0.9
    near_retention: float = 0.95
    ramp_days: int = 14
    last_days: int = 5


DATE_RULE = DateRule()
Named = TypeVar("Named")


class Forgetting(Protocol):
    """How fast what is in mind fades."""

    def days_until(self, memory: Memory, chance: float) -> int:
        """Return after how many days the chance of a recall has sunk so far; at least one."""

    def chance(self, memory: Memory, on: date) -> float:
        """Return the chance that the answer is recalled on a day."""


def rating_of(score: int, own_rating: int | None = None) -> Rating:
    """Return how well an answer was recalled.

    The score tells what was there: below 40 it is Again, below 60 Hard, else Good. The person
    knows what it took: with a rating of 1 or 2 an answer counts one step lower, and only with one
    of 4 or 5 is a score of 85 or more Easy. Nobody's rating makes a weak answer a good one.
    """
    if score < AGAIN_BELOW:
        return Rating.AGAIN
    rating = Rating.HARD if score < WEAK_BELOW else Rating.GOOD
    if own_rating is None:
        return rating
    if own_rating <= 2:
        return Rating(rating - 1)
    is_easy = score >= EASY_FROM and own_rating >= 4
    return Rating.EASY if is_easy else rating


def due_on(
    card: Card,
    forgetting: Forgetting,
    interview: date | None = None,
    rule: DateRule = DATE_RULE,
) -> date | None:
    """Return the day on which a card is due; None where it is not before the interview any more.

    With an interview ahead nothing is due on its day or after it. What was last answered before
    its last days is due within them at the latest, each card on a day of its own choice, so that
    not all come at once.
    """
    memory = card.memory
    if interview is None or interview <= memory.reviewed_on:
        return memory.reviewed_on + timedelta(days=forgetting.days_until(memory, rule.retention))
    left = (interview - memory.reviewed_on).days
    days = forgetting.days_until(memory, wanted(left, rule))
    by_memory = memory.reviewed_on + timedelta(days=days)
    last = interview - timedelta(days=1)
    if left > rule.last_days:
        return min(by_memory, last - timedelta(days=_place(card.question_id, rule.last_days)))
    return by_memory if by_memory <= last else None


def wanted(days_left: int, rule: DateRule = DATE_RULE) -> float:
    """Return the chance of recall that is wished for, so many days before the interview."""
    nearness = max(0.0, 1 - days_left / rule.ramp_days) if rule.ramp_days else 0.0
    return rule.retention + nearness * (rule.near_retention - rule.retention)


def agenda(
    cards: Iterable[Card],
    forgetting: Forgetting,
    today: date,
    interview: date | None = None,
    rule: DateRule = DATE_RULE,
) -> Agenda:
    """Return what is due today and soon. An interview that is today or over draws in nothing."""
    ahead = interview if interview is not None and interview > today else None
    kept = sorted(cards, key=lambda card: card.question_id)
    due = [(due_on(card, forgetting, ahead, rule), card) for card in kept]
    now = [card for day, card in due if day is not None and day <= today]
    now.sort(key=lambda card: forgetting.chance(card.memory, today))
    left = [(day - today).days for day, _card in due if day is not None]
    return Agenda(
        now=tuple(card.question_id for card in now),
        tomorrow=left.count(1),
        this_week=sum(0 < days < 7 for days in left),
        cards=len(kept),
        interview=ahead,
    )


def in_turn(due: Sequence[Named], fresh: Sequence[Named], count: int) -> tuple[Named, ...]:
    """Return so many questions for somebody whose interview is ahead: due and new ones in turn.

    Due ones alone would keep those away that were never answered, of which nothing is known on
    the day; new ones alone would let the others fade.
    """
    paired = chain.from_iterable(zip_longest(due, fresh))
    return tuple(each for each in paired if each is not None)[:count]


def with_due(past: Past, question_ids: Iterable[str]) -> Past:
    """Return what was answered before, with the place of each question that is due."""
    places = {question_id: place for place, question_id in enumerate(question_ids)}
    return {
        question_id: answers.model_copy(update={"due_place": places.get(question_id)})
        for question_id, answers in past.items()
    }


def _place(question_id: str, days: int) -> int:
    """Return a day for a card, the same one each time and spread evenly over many."""
    return crc32(question_id.encode()) % max(1, days)
