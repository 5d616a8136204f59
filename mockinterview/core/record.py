"""What a person has answered before, and which questions that makes new or weak.

The store counts; here stands what the counts mean. The record is of a person's own
answers: the sample session is left out of it, and what was deleted is forgotten.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from mockinterview.core.plain import Plain

SAMPLE_PACK = "sample-session"
"""The pack that the sample session names: its answers are nobody's own."""

WEAK_BELOW = 60
"""A last score below this makes a question weak: two fifths or more of what a good answer
says was left out, or said wrongly."""


class Focus(StrEnum):
    """Which of the questions that fit are asked, by what was answered before.

    WEAK and DUE ask no others; WEAK_FIRST asks the weak ones before all others. DUE are those
    whose time has come again: see ``core.schedule``.
    """

    ANY = "any"
    NEW = "new"
    WEAK = "weak"
    WEAK_FIRST = "weak-first"
    DUE = "due"


class PastAnswers(Plain):
    """How one question was answered before.

    ``times_asked`` counts interviews: a further attempt in the same one asks nothing
    anew. ``last_score`` is that of the last attempt which was graded, if any was.
    ``due_place`` is its place among the questions that are due, where that was looked up.
    """

    times_asked: int = Field(ge=1)
    last_score: int | None = Field(default=None, ge=0, le=100)
    last_asked_at: datetime
    due_place: int | None = None

    @property
    def is_weak(self) -> bool:
        return self.last_score is not None and self.last_score < WEAK_BELOW


Past = Mapping[str, PastAnswers]
"""What was answered before by the id of the question; what was not is not in it."""


def is_in_focus(question_id: str, focus: Focus, past: Past) -> bool:
    """Return whether a question is one of those that are looked for."""
    answers = past.get(question_id)
    match focus:
        case Focus.ANY | Focus.WEAK_FIRST:
            return True
        case Focus.NEW:
            return answers is None
        case Focus.WEAK:
            return answers is not None and answers.is_weak
        case Focus.DUE:
            return answers is not None and answers.due_place is not None


def weakness(question_id: str, past: Past) -> int:
    """Return a figure to sort by: the lower the last score, the weaker."""
    answers = past.get(question_id)
    return 100 if answers is None or answers.last_score is None else answers.last_score


def due_place(question_id: str, past: Past) -> int:
    """Return the place among what is due; what is not due comes after all of it."""
    answers = past.get(question_id)
    return len(past) if answers is None or answers.due_place is None else answers.due_place
