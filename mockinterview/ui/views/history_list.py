"""What the list of the history shows around its rows: how many, why none, what was chosen.

A row is in ``session_rows``, what narrows the list in ``history_filters``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from mockinterview.core.deferred import Deferred
from mockinterview.ui.figures import answer_count, number_text
from mockinterview.ui.views.history_filters import (
    Around,
    FilterChips,
    HistoryFilters,
    Titles,
    Which,
    filter_chips,
)
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.views.session_rows import ListRow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What the person wrote to a session."""

    title: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


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
    filters: HistoryFilters = field(default_factory=HistoryFilters)
    chips: FilterChips = field(default_factory=FilterChips)
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


def _count_line(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return translate("history", "1 interview")
    return translate("history", "{count} interviews").format(count=number_text(count))
