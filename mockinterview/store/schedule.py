"""The cards: what the reviews of each question came to, kept until an answer to it changes.

The first graded answer of a session is the review: what comes after it was said with the feedback
at hand. The sample, follow-ups and what is in the trash are no reviews.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from mockinterview.core.schedule import Card, Memory, Review, rating_of
from mockinterview.store.database import alone

if TYPE_CHECKING:
    from sqlite_utils import Database

STALE = "select question_id from cards where model is not ? order by question_id"
REVIEWS = """
    select history_id, day, score, own_rating from measures indexed by measures_by_question
    where question_id = ? and is_own and score is not null
    order by at, history_id, answer_id
"""
_KEEP = """
    insert or replace into cards (question_id, model, stability, difficulty, reviewed_on, reviews)
    values (?, ?, ?, ?, ?, ?)
"""
CARDS = """
    select question_id, stability, difficulty, reviewed_on, reviews from cards
    where reviews > 0 order by question_id
"""

_AT_ONCE = 100
"""So many are worked out before another program may write."""

After = Callable[[Sequence[Review]], Memory | None]


@dataclass(frozen=True)
class Cards:
    """Works on an open database. ``model`` names what ``after`` reckons with."""

    db: "Database"
    model: str
    after: After

    def all(self) -> list[Card]:
        """Return every card, those worked out first that an answer has changed."""
        stale = [question_id for (question_id,) in self.db.execute(STALE, [self.model])]
        for first in range(0, len(stale), _AT_ONCE):
            # An answer that came between reading and writing would be taken for reckoned with.
            with alone(self.db):
                rows = [self._row(question_id) for question_id in stale[first : first + _AT_ONCE]]
                self.db.conn.executemany(_KEEP, rows)
        return [_card(row) for row in self.db.execute(CARDS)]

    def _row(self, question_id: str) -> tuple[object, ...]:
        memory = self.after(self.reviews(question_id))
        if memory is None:
            return (question_id, self.model, None, None, None, 0)
        figures = (memory.stability, memory.difficulty, memory.reviewed_on.isoformat())
        return (question_id, self.model, *figures, memory.reviews)

    def reviews(self, question_id: str) -> list[Review]:
        """Return the reviews of a question, the oldest first."""
        rows = self.db.execute(REVIEWS, [question_id])
        firsts = (next(rows_of) for _session, rows_of in groupby(rows, key=lambda row: row[0]))
        return [
            Review(on=date.fromisoformat(day), rating=rating_of(score, own_rating))
            for _session, day, score, own_rating in firsts
        ]


def _card(row: tuple[str, float, float, str, int]) -> Card:
    question_id, stability, difficulty, reviewed_on, reviews = row
    return Card(
        question_id=question_id,
        memory=Memory(
            stability=stability,
            difficulty=difficulty,
            reviewed_on=date.fromisoformat(reviewed_on),
            reviews=reviews,
        ),
    )
