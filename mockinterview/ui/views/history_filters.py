"""By what the list of the history is narrowed and ordered, and the words of each choice."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from mockinterview.core.history import Counted, HistoryQuery, Order
from mockinterview.core.plan import FormatId
from mockinterview.core.record import WEAK_BELOW
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.wording import format_name

translate = QCoreApplication.translate

GOOD_FROM = 80
"""From this score on a session counts as a high one among the filters."""

_MOST_TAGS = 40
"""So many tags can be chosen by; the search finds the others."""

Titles = Callable[[str], str]
"""Says what a pack is called."""


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
