"""What is kept of an interview: a session, its attempts, their takes.

A session is one interview. An attempt is one answering of a question; a question
that is answered again gets a further attempt with the next number. A take is the
recording of an attempt.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Self

from pydantic import Field

from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.delivery import Delivery, measure_delivery, with_filler_judged
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback
from mockinterview.core.fillers import MARK_FROM, JudgedFiller, judged_fillers
from mockinterview.core.focus import FocusNotes
from mockinterview.core.plain import Plain
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Question
from mockinterview.core.review import Assessment
from mockinterview.core.seal import Seal
from mockinterview.core.transcript import Hearing
from mockinterview.core.written import writable

NOTE_LENGTH = 2_000
"""Letters that a note on an answer or on a session has at most."""

TITLE_LENGTH = 120
"""Letters that the name which a person gives a session has at most."""

TAG_LENGTH = 40
"""Letters that a tag has at most."""

BOOKMARK_LENGTH = 200
"""Letters that what is written to a bookmark has at most."""


def copy_id(session_id: str, number: int) -> str:
    """Return what a copy of a session is called."""
    return f"{session_id}-{number}"


def originals(session_id: str) -> Iterator[str]:
    """Yield the id of a session, and then those that it may be a copy of."""
    yield session_id
    stem, dash, number = session_id.rpartition("-")
    if dash and number.isdecimal():
        yield from originals(stem)


class AttemptKey(Plain):
    """Names an attempt within its session: both count from 1."""

    position: int
    number: int

    def __str__(self) -> str:
        return f"{self.position}.{self.number}"


def take_file(session_id: str, key: AttemptKey, *, is_follow_up: bool = False) -> str:
    """Return the name of a take's file, below the folder of recordings.

    It says of a follow-up that it is one: a take whose row was lost is given back to its
    question by its name, and an answer to a follow-up is none to the question.
    """
    return f"{session_id}/{key.position}-{key.number}{'-follow-up' if is_follow_up else ''}.wav"


class TakeState(StrEnum):
    RECORDING = "recording"
    COMPLETE = "complete"
    RECOVERED = "recovered"
    DELETED = "deleted"


class Take(Plain):
    """A recording; ``file`` is relative to the folder of recordings.

    Its first ``pre_roll_seconds`` were heard before the person began the answer. Where it is
    DELETED it was kept ``deleted_after_days``, as the person set, and the rest says what it was.
    """

    file: str
    state: TakeState
    seconds: float = 0.0
    peak_dbfs: float | None = None
    is_digital_silence: bool = False
    warning: Failure | None = None
    pre_roll_seconds: float = 0.0
    deleted_after_days: int | None = None

    def deleted_after(self, days: int) -> Self:
        """Return what is known of the recording once it is deleted."""
        changes = {"state": TakeState.DELETED, "deleted_after_days": days}
        return self.model_copy(update=changes)


class Bookmark(Plain):
    """A place in a take that the person wants to find again, in seconds from its start."""

    at: float = Field(ge=0)
    text: str = ""


class Earlier(Plain):
    """What was heard in a take before it was transcribed again, and what was made of it."""

    hearing: Hearing
    delivery: Delivery | None = None
    feedback: Feedback | None = None
    better_answer: BetterAnswer | None = None


class Attempt(Plain):
    """One answering of a question, as far as it has come.

    ``trouble`` is the last failure of a step that is still open for this attempt.
    ``earlier`` holds what was heard before in the same take, the oldest first. The answer
    to a follow-up ``follows`` the attempt that invited it; ``asked_by`` names the language model
    that worded the follow-up, where the pack did not. ``better_answer`` is there where the
    person asked for one. ``own_rating`` is how well the person thought it went, from 1 to 5, and
    ``note`` what they wrote to it, ``bookmarks`` are theirs too, in the order of the take: nothing
    that is made of the answer anew changes any of them. Where the words were kept
    ``words_deleted_after_days``, as the person set, they are gone: see ``core.wordless``.
    """

    key: AttemptKey
    question: Question
    take: Take | None = None
    hearing: Hearing | None = None
    delivery: Delivery | None = None
    feedback: Feedback | None = None
    was_skipped: bool = False
    trouble: Failure | None = None
    earlier: tuple[Earlier, ...] = ()
    follows: AttemptKey | None = None
    asked_by: str = ""
    better_answer: BetterAnswer | None = None
    own_rating: int | None = Field(default=None, ge=1, le=5)
    note: str = ""
    bookmarks: tuple[Bookmark, ...] = ()
    words_deleted_after_days: int | None = None

    def with_note(self, note: str) -> Self:
        """Return the attempt with another note, cut off where it is too long."""
        return self.model_copy(update={"note": writable(note).strip()[:NOTE_LENGTH]})

    def with_bookmarks(self, bookmarks: Iterable[Bookmark]) -> Self:
        """Return the attempt with these bookmarks, in the order of the take."""
        cut = (
            each.model_copy(update={"text": each.text.strip()[:BOOKMARK_LENGTH]})
            for each in bookmarks
        )
        return self.model_copy(update={"bookmarks": tuple(sorted(cut, key=lambda each: each.at))})

    def with_own_of(self, other: Self) -> Self:
        """Return the attempt with what the person says of it in another copy of it."""
        changes = {
            "own_rating": other.own_rating,
            "note": other.note,
            "bookmarks": other.bookmarks,
        }
        return self.model_copy(update=changes)

    def delivery_of(self, hearing: Hearing, mark_from: float = MARK_FROM) -> Delivery | None:
        """Measure what was heard in this attempt's take."""
        fillers = self.delivery.fillers if self.delivery else None
        return measure_delivery(
            hearing,
            pre_roll_seconds=self.take.pre_roll_seconds if self.take else 0.0,
            mark_from=mark_from,
            answered=(each for each in fillers or () if each.is_confirmed is not None),
        )

    def with_filler_judged(self, start: float, *, is_filler: bool | None) -> Self:
        """Return the attempt with the person's answer on the likely filler that starts there."""
        if self.delivery is None or self.hearing is None:
            return self
        judged = with_filler_judged(self.delivery, self.hearing.speech, start, is_filler=is_filler)
        return self.model_copy(update={"delivery": judged})

    @property
    def judged_fillers(self) -> tuple[JudgedFiller, ...]:
        """What the person said of the likely fillers that are marked in this attempt."""
        return judged_fillers(self.delivery.fillers or ()) if self.delivery else ()

    @property
    def has_sound(self) -> bool:
        """Whether there is a recording to hear, as far as is known here."""
        return self.take is not None and self.take.state is not TakeState.DELETED

    @property
    def score(self) -> int | None:
        return self.feedback.score if self.feedback else None

    @property
    def counted_score(self) -> int | None:
        """The score where it is one of the question: an answer to a follow-up has none."""
        return self.score if self.follows is None else None

    @property
    def is_answered(self) -> bool:
        """Whether there are or were words, or a take that was not skipped and waits for them."""
        if self.words_deleted_after_days is not None:
            return True
        if self.hearing is not None:
            return not self.hearing.transcript.is_empty
        return self.take is not None and self.take.seconds > 0 and not self.was_skipped


class Session(Plain):
    """One interview with all its attempts in order.

    ``focus`` is there where it was noted when the window lost it, ``seal`` where the record is
    sealed: see ``core.sealing``. ``title``, ``tags`` and ``note`` are the person's own; without a
    title a session is called by its date and pack. ``reviews`` are what others said of it, the
    oldest first.
    """

    id: str
    started_at: datetime
    finished_at: datetime | None = None
    pack: str = ""
    format: FormatId
    seed: int | None = None
    language: str = "en"
    question_count: int
    attempts: tuple[Attempt, ...] = ()
    focus: FocusNotes | None = None
    seal: Seal | None = None
    title: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    reviews: tuple[Assessment, ...] = ()

    @property
    def score(self) -> int | None:
        """The mean score of each question's last graded attempt, or None.

        What a follow-up added does not enter it: see ``core.follow_ups``.
        """
        scores = ((a.key.position, a.counted_score) for a in self.attempts)
        last = {position: score for position, score in scores if score is not None}
        return round(sum(last.values()) / len(last)) if last else None


class SessionSummary(Plain):
    """One row of the history."""

    id: str
    started_at: datetime
    finished_at: datetime | None = None
    pack: str = ""
    format: FormatId
    question_count: int
    attempt_count: int
    seconds: float
    score: int | None = None
    title: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
