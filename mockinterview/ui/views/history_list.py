"""What the list of the history shows: sessions, the places that a search found, the filters.

A place that was found is a row of its own below its session, so that it is reached, read aloud
and opened like any other row.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from mockinterview.core.deferred import Deferred
from mockinterview.core.history import Counted, Found, FoundIn, HistoryQuery, HistoryRow, Order
from mockinterview.core.plan import FormatId
from mockinterview.core.record import WEAK_BELOW
from mockinterview.core.session import AttemptKey
from mockinterview.ui.figures import (
    answer_count,
    moment_text,
    number_text,
    question_count,
    spoken_length,
)
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import Sign, format_name

translate = QCoreApplication.translate

GOOD_FROM = 80
"""From this score on a session counts as a high one among the filters."""

_MOST_TAGS = 40
"""So many tags can be chosen by; the search finds the others."""

_PLACES_AT_MOST = 4
"""So many places are listed below a session."""

Titles = Callable[[str], str]


class Which(StrEnum):
    """Sessions by when they were held, or those that were deleted."""

    ANY = "any"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DELETED = "deleted"


class Score(StrEnum):
    """Sessions by their score."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Having(StrEnum):
    """What a session has beside its answers."""

    RECORDINGS = "recordings"
    NOTES = "notes"
    BOOKMARKS = "bookmarks"


_DAYS = {Which.WEEK: 7, Which.MONTH: 30, Which.YEAR: 365}
_RANGES = {
    Score.LOW: (None, WEAK_BELOW - 1),
    Score.MIDDLE: (WEAK_BELOW, GOOD_FROM - 1),
    Score.HIGH: (GOOD_FROM, None),
}


@dataclass(frozen=True)
class HistoryFilters:
    """What is looked for; an empty tuple means any. Of scores and orders one can be chosen."""

    search: str = ""
    which: Which = Which.ANY
    packs: tuple[str, ...] = ()
    formats: tuple[FormatId, ...] = ()
    tags: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()
    having: tuple[Having, ...] = ()
    order: Order = Order.NEWEST

    @property
    def is_any(self) -> bool:
        """Whether nothing narrows the list, in whatever order it is."""
        return replace(self, search=self.search.strip(), order=Order.NEWEST) == HistoryFilters()

    def changed(self, **changes: Any) -> "HistoryFilters":
        """Return the filters with some of them chosen anew."""
        return replace(self, **changes)

    def query(self, now: datetime, limit: int, offset: int = 0) -> HistoryQuery:
        """Return what the store is asked; the days are those of the person's calendar."""
        low, high = _RANGES[self.scores[0]] if self.scores else (None, None)
        return HistoryQuery(
            search=self.search,
            since=_since(self.which, now),
            packs=self.packs,
            formats=self.formats,
            tags=self.tags,
            min_score=low,
            max_score=high,
            has_recording=Having.RECORDINGS in self.having or None,
            has_bookmarks=Having.BOOKMARKS in self.having or None,
            has_notes=Having.NOTES in self.having or None,
            is_trashed=self.which is Which.DELETED,
            order=self.order,
            limit=limit,
            offset=offset,
        )


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What the person wrote to a session."""

    title: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Around:
    """What is known around the list: how many fit, what can be chosen by, what is in the trash."""

    count: int = 0
    trashed: int = 0
    tags: tuple[Counted, ...] = ()
    packs: tuple[Counted, ...] = ()


@dataclass(frozen=True)
class FilterChips:
    """The choices of each filter."""

    which: tuple[Choice, ...] = ()
    packs: tuple[Choice, ...] = ()
    formats: tuple[Choice, ...] = ()
    tags: tuple[Choice, ...] = ()
    scores: tuple[Choice, ...] = ()
    having: tuple[Choice, ...] = ()
    orders: tuple[Choice, ...] = ()


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


@dataclass(frozen=True)
class HistoryView:
    """The list as far as it has been read; ``has_more`` says that there are older ones.

    ``selected`` are the sessions that were chosen while ``is_selecting``; ``selection`` says how
    many they are.
    """

    rows: tuple[ListRow, ...] = ()
    has_more: bool = False
    is_loading: bool = False
    count_line: str = ""
    filters: HistoryFilters = HistoryFilters()
    chips: FilterChips = FilterChips()
    absence: str = ""
    absence_hint: str = ""
    can_clear: bool = False
    can_practise: bool = False
    offers_sample: bool = False
    banner: BannerView | None = None
    waiting: str = ""
    is_selecting: bool = False
    selected: frozenset[str] = frozenset()
    selection: str = ""
    can_compare: bool = False
    can_empty_trash: bool = False


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


def history_view(
    rows: tuple[ListRow, ...], filters: HistoryFilters, around: Around, pack_title: Titles
) -> HistoryView:
    """Return the list, or in words why it is empty."""
    view = HistoryView(
        rows=rows,
        filters=filters,
        chips=filter_chips(filters, around, pack_title),
        count_line=_count_line(around.count) if rows else "",
        can_empty_trash=filters.which is Which.DELETED and around.trashed > 0,
    )
    if rows:
        return view
    if filters.which is Which.DELETED and filters.changed(which=Which.ANY).is_any:
        return replace(
            view,
            absence=translate("history", "Nothing was deleted"),
            absence_hint=translate("history", "What you delete can be restored here for a while."),
            can_clear=True,
        )
    if filters.search.strip():
        return replace(
            view,
            absence=translate("history", "No interview has these words."),
            absence_hint=translate(
                "history",
                "The search looks in titles, tags and notes, in the questions, in what you said "
                "and in the feedback.",
            ),
            can_clear=True,
        )
    if not filters.is_any:
        return replace(
            view,
            absence=translate("history", "No interview is like that."),
            absence_hint=translate("history", "Take a filter away to see more of them."),
            can_clear=True,
        )
    return replace(
        view,
        absence=translate("history", "No interviews yet"),
        absence_hint=translate(
            "history", "Every interview is kept here with its recordings, until you delete it."
        ),
        can_practise=True,
        offers_sample=True,
    )


def filter_chips(filters: HistoryFilters, around: Around, pack_title: Titles) -> FilterChips:
    """Return what can be chosen by; what is chosen stays, whether or not it is still in use."""
    packs = dict.fromkeys((*(pack.name for pack in around.packs), *filters.packs))
    often = sorted(around.tags, key=lambda tag: -tag.count)[:_MOST_TAGS]
    tags = sorted({*(tag.name for tag in often), *filters.tags}, key=str.casefold)
    return FilterChips(
        which=tuple(
            Choice(which, which_name(which))
            for which in Which
            if which is not Which.DELETED or around.trashed or filters.which is Which.DELETED
        ),
        packs=tuple(Choice(pack, pack_title(pack)) for pack in packs),
        formats=tuple(Choice(form, format_name(form)) for form in FormatId),
        tags=tuple(Choice(tag, tag) for tag in tags),
        scores=tuple(Choice(score, score_name(score)) for score in Score),
        having=tuple(Choice(each, having_name(each)) for each in Having),
        orders=tuple(Choice(order, order_name(order)) for order in Order),
    )


def selection_text(count: int) -> str:
    if count == 0:
        return translate("history", "Choose interviews: one to delete it, two to compare them.")
    if count == 1:
        return translate("history", "1 interview chosen")
    return translate("history", "{count} interviews chosen").format(count=count)


def deleted_text(count: int) -> str:
    if count == 1:
        return translate("history", "The interview was deleted.")
    return translate("history", "{count} interviews were deleted.").format(count=count)


def emptied_text(count: int) -> str:
    if count == 1:
        return translate("history", "The trash was emptied: 1 interview is gone.")
    words = translate("history", "The trash was emptied: {count} interviews are gone.")
    return words.format(count=number_text(count))


def waiting_text(waiting: Sequence[Deferred], endpoint: str) -> str:
    """Say how many answers wait for a judgement, and whether they get it by themselves.

    ``endpoint`` is the base URL of the language model in use, empty where there is none.
    """
    if not waiting:
        return ""
    answers = answer_count(len(waiting))
    if all(each.endpoint in {"", endpoint} for each in waiting):
        told = translate(
            "history",
            "Waiting for a judgement: {answers}. It comes by itself while this window is open.",
        )
    else:
        told = translate(
            "history",
            "Waiting for a judgement: {answers}. What was given to an endpoint that is not in use "
            "is sent to no other.",
        )
    return told.format(answers=answers)


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


def which_name(which: Which) -> str:
    return {
        Which.ANY: translate("history", "All"),
        Which.WEEK: translate("history", "Last 7 days"),
        Which.MONTH: translate("history", "Last 30 days"),
        Which.YEAR: translate("history", "Last 365 days"),
        Which.DELETED: translate("history", "Deleted"),
    }[which]


def score_name(score: Score) -> str:
    return {
        Score.LOW: translate("history", "Score below {score}").format(score=WEAK_BELOW),
        Score.MIDDLE: translate("history", "Score {low} to {high}").format(
            low=WEAK_BELOW, high=GOOD_FROM - 1
        ),
        Score.HIGH: translate("history", "Score {score} or more").format(score=GOOD_FROM),
    }[score]


def having_name(having: Having) -> str:
    return {
        Having.RECORDINGS: translate("history", "With recordings"),
        Having.NOTES: translate("history", "With notes"),
        Having.BOOKMARKS: translate("history", "With bookmarks"),
    }[having]


def order_name(order: Order) -> str:
    return {
        Order.NEWEST: translate("history", "Newest first"),
        Order.OLDEST: translate("history", "Oldest first"),
        Order.HIGHEST: translate("history", "Highest score first"),
        Order.LOWEST: translate("history", "Lowest score first"),
        Order.LONGEST: translate("history", "Longest first"),
        Order.SHORTEST: translate("history", "Shortest first"),
    }[order]


def _since(which: Which, now: datetime) -> datetime | None:
    """Return the midnight from which so many days are counted, today among them."""
    if which not in _DAYS:
        return None
    today = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=_DAYS[which] - 1)


def _count_line(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("history", "1 interview")
    return translate("history", "{count} interviews").format(count=number_text(count))


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
    return "".join(" " if letter.isspace() else letter for letter in text)
