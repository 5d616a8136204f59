"""What is asked of the history, and what it answers: plain data, and how own words are cut.

The store finds and sorts; the window and the commands show. A place in a text is counted in
letters of Python (code points): Qt, which counts in UTF-16, has to reckon with that.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from unicodedata import category

from pydantic import Field

from mockinterview.core.plain import Plain
from mockinterview.core.plan import FormatId
from mockinterview.core.session import (
    NOTE_LENGTH,
    TAG_LENGTH,
    TITLE_LENGTH,
    AttemptKey,
    SessionSummary,
)
from mockinterview.core.written import writable

TRASH_KEPT = timedelta(days=1)
"""For so long a session that was deleted can be restored."""

TAG_COUNT = 20
"""Tags that a session has at most."""


class Order(StrEnum):
    """How the sessions that were found are sorted; without a score they come last by score."""

    NEWEST = "newest"
    OLDEST = "oldest"
    HIGHEST = "highest"
    LOWEST = "lowest"
    LONGEST = "longest"
    SHORTEST = "shortest"


class HistoryQuery(Plain):
    """Which sessions are looked for. What is empty or None asks for nothing.

    ``search`` is typed by a person: words that stand together in one answer or in what was
    written to a session, the last one a beginning; words in quotation marks are a phrase. A
    session matches that started from ``since`` on and before ``until``, with one of the
    ``packs`` and ``formats`` and with all of the ``tags``. A score range leaves out what has
    no score. ``is_trashed`` asks for what is in the trash, and for nothing else.
    """

    search: str = ""
    since: datetime | None = None
    until: datetime | None = None
    packs: tuple[str, ...] = ()
    formats: tuple[FormatId, ...] = ()
    tags: tuple[str, ...] = ()
    min_score: int | None = None
    max_score: int | None = None
    has_recording: bool | None = None
    has_bookmarks: bool | None = None
    has_notes: bool | None = None
    is_trashed: bool = False
    order: Order = Order.NEWEST
    limit: int = Field(default=200, ge=0)
    offset: int = Field(default=0, ge=0)


class FoundIn(StrEnum):
    """Where a word that was looked for stands; the store's index has a column for each."""

    QUESTION = "question"
    TRANSCRIPT = "transcript"
    FEEDBACK = "feedback"
    NOTE = "note"
    TITLE = "title"
    TAGS = "tags"


class Hit(Plain):
    """A stretch of a snippet that was looked for, in letters from its start."""

    start: int
    end: int


class Found(Plain):
    """One place that was found: a piece of its text, and what of that was looked for.

    ``key`` names the attempt; it is absent where the words are the session's own. A snippet
    that was cut has an ellipsis where the text goes on.
    """

    where: FoundIn
    key: AttemptKey | None = None
    snippet: str
    hits: tuple[Hit, ...] = ()


class HistoryRow(SessionSummary):
    """A session as it stands in the history.

    ``note_count`` counts the notes on its answers and the one on itself. ``found`` is there
    where something was looked for: some places, in the order of the interview.
    """

    recording_count: int = 0
    bookmark_count: int = 0
    note_count: int = 0
    trashed_at: datetime | None = None
    found: tuple[Found, ...] = ()


class Counted(Plain):
    """A tag or a pack, and how many sessions have it."""

    name: str
    count: int


def title_of(text: str) -> str:
    """Return what was typed as a title: one line, cut off where it is too long."""
    return _one_line(text)[:TITLE_LENGTH].rstrip()


def note_of(text: str) -> str:
    """Return what was typed as a note, cut off where it is too long."""
    return writable(text).strip()[:NOTE_LENGTH].rstrip()


def tags_of(typed: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return what was typed as tags: each once, however it is spelt, and spelt as it is known."""
    spellings = {tag.casefold(): tag for tag in known}
    tags: dict[str, str] = {}
    for text in typed:
        tag = _one_line(text)[:TAG_LENGTH].rstrip()
        if tag:
            tags.setdefault(tag.casefold(), spellings.get(tag.casefold(), tag))
    return tuple(tags.values())[:TAG_COUNT]


def _one_line(text: str) -> str:
    """Return a text without what a line, or a terminal, would take for more than a letter."""
    words = " ".join(writable(text).split())
    return "".join(letter for letter in words if category(letter) != "Cc")
