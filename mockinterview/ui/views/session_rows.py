"""What stands in a row of the list of the history: a session, or a place that a search found.

A place that was found is a row of its own below its session, so that it is reached, read aloud
and opened like any other row.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.history import Found, FoundIn, HistoryRow
from mockinterview.core.session import AttemptKey
from mockinterview.ui.figures import moment_text, question_count, spoken_length
from mockinterview.ui.views.history_filters import Titles
from mockinterview.ui.wording import Sign, format_name

translate = QCoreApplication.translate

_PLACES_AT_MOST = 4
"""So many places are listed below a session."""

_SPACE = re.compile(r"\s")
"""One letter of room: each gives way to one, so that no place in the text is moved."""


class RowAct(StrEnum):
    """What can be done with a session in the list."""

    OPEN = "open"
    RENAME = "rename"
    TAGS = "tags"
    NOTE = "note"
    SELECT = "select"
    WEAK = "weak"
    DELETE = "delete"
    RESTORE = "restore"
    DELETE_FOR_GOOD = "delete-for-good"


@dataclass(frozen=True, slots=True)
class SessionRowView:
    """A session; ``marks`` are signs with words, as for a note on it."""

    session_id: str
    title: str
    what: str
    score: str
    state: Sign | None = None
    tags: tuple[str, ...] = ()
    marks: tuple[Sign, ...] = ()
    is_deleted: bool = False

    @property
    def key(self) -> str:
        return self.session_id

    @property
    def said(self) -> str:
        """All of it in words, as it is read aloud."""
        result = self.score or (self.state.word if self.state else "")
        marks = (mark.word for mark in self.marks)
        return ", ".join(
            part for part in (self.title, self.what, result, *self.tags, *marks) if part
        )


@dataclass(frozen=True, slots=True)
class PlaceRowView:
    """A place that a search found; the pieces alternate between plain words and found ones."""

    session_id: str
    attempt: AttemptKey | None
    number: int
    where: str
    pieces: tuple[tuple[str, bool], ...]

    @property
    def key(self) -> str:
        return f"{self.session_id}#{self.number}"

    @property
    def title(self) -> str:
        return "".join(text for text, _is_found in self.pieces)

    @property
    def said(self) -> str:
        return f"{self.where}: {self.title}"


ListRow = SessionRowView | PlaceRowView


def list_rows(found: Sequence[HistoryRow], pack_title: Titles) -> Iterator[ListRow]:
    """Return the rows of sessions, each with the places that were found in it."""
    for each in found:
        yield session_row(each, pack_title)
        places = each.found[:_PLACES_AT_MOST]
        yield from (_place_row(each.id, number, place) for number, place in enumerate(places))


def session_row(row: HistoryRow, pack_title: Titles) -> SessionRowView:
    when = moment_text(row.started_at)
    parts = [when] if row.title else []
    parts.append(format_name(row.format))
    if row.pack:
        parts.append(pack_title(row.pack))
    parts.append(question_count(row.question_count))
    parts.append(spoken_length(row.seconds))
    return SessionRowView(
        session_id=row.id,
        title=row.title or when,
        what=" · ".join(parts),
        score="" if row.score is None else str(row.score),
        state=_state(row),
        tags=row.tags,
        marks=tuple(_marks(row)),
        is_deleted=row.trashed_at is not None,
    )


def act_name(act: RowAct) -> str:
    return {
        RowAct.OPEN: translate("history", "Open"),
        RowAct.RENAME: translate("history", "Rename…"),
        RowAct.TAGS: translate("history", "Tags…"),
        RowAct.NOTE: translate("history", "Note…"),
        RowAct.SELECT: translate("history", "Select"),
        RowAct.WEAK: translate("history", "Hear its weak moments"),
        RowAct.DELETE: translate("history", "Delete"),
        RowAct.RESTORE: translate("history", "Restore"),
        RowAct.DELETE_FOR_GOOD: translate("history", "Delete for good…"),
    }[act]


def acts_on(row: SessionRowView) -> tuple[RowAct, ...]:
    """Return what can be done with a session."""
    if row.is_deleted:
        return (RowAct.RESTORE, RowAct.DELETE_FOR_GOOD)
    return (
        RowAct.OPEN,
        RowAct.RENAME,
        RowAct.TAGS,
        RowAct.NOTE,
        RowAct.WEAK,
        RowAct.SELECT,
        RowAct.DELETE,
    )


def _state(row: HistoryRow) -> Sign | None:
    if not row.attempt_count:
        return Sign(translate("history", "no answer"), "skipped", "muted")
    if row.score is None:
        return Sign(translate("history", "not graded"), "alert", "warning")
    return None


def _marks(row: HistoryRow) -> Iterator[Sign]:
    if row.bookmark_count:
        yield Sign(translate("history", "has bookmarks"), "bookmark", "muted")
    if row.note_count:
        yield Sign(translate("history", "has a note"), "note", "muted")


def _place_row(session_id: str, number: int, place: Found) -> PlaceRowView:
    return PlaceRowView(session_id, place.key, number, _where(place), tuple(_pieces(place)))


def _where(place: Found) -> str:
    """Name the place: the part of the session, and in which answer."""
    part = {
        FoundIn.QUESTION: translate("history", "Question"),
        FoundIn.TRANSCRIPT: translate("history", "What you said"),
        FoundIn.FEEDBACK: translate("history", "Feedback"),
        FoundIn.NOTE: translate("history", "Note"),
        FoundIn.TITLE: translate("history", "Title"),
        FoundIn.TAGS: translate("history", "Tags"),
    }[place.where]
    if place.key is None:
        return part
    words = translate("history", "{part}, question {position}")
    if place.where is FoundIn.QUESTION:
        words = translate("history", "Question {position}")
    return words.format(part=part, position=place.key.position)


def _pieces(place: Found) -> Iterator[tuple[str, bool]]:
    """Cut a snippet where what was looked for begins and ends; it is one line."""
    at = 0
    for hit in sorted(place.hits, key=lambda each: each.start):
        start, end = max(at, hit.start), min(len(place.snippet), hit.end)
        if start >= end:
            continue
        if start > at:
            yield _line(place.snippet[at:start]), False
        yield _line(place.snippet[start:end]), True
        at = end
    if at < len(place.snippet):
        yield _line(place.snippet[at:]), False


def _line(text: str) -> str:
    return _SPACE.sub(" ", text)
