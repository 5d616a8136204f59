"""By what the list of the history is narrowed: what is offered, and what the store is asked."""

from datetime import UTC, datetime

from mockinterview.core.history import Counted, Order
from mockinterview.core.plan import FormatId
from mockinterview.ui.views.history_filters import (
    Around,
    Having,
    HistoryFilters,
    Score,
    Which,
    filter_chips,
)

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)


def test_days_are_counted_from_midnight_with_today_among_them() -> None:
    query = HistoryFilters(which=Which.WEEK).query(NOW, 10)
    assert query.since is not None
    midnight = NOW.astimezone().replace(hour=0, minute=0)
    assert (midnight - query.since).days == 6
    assert HistoryFilters().query(NOW, 10).since is None


def test_what_is_chosen_is_what_the_store_is_asked() -> None:
    filters = HistoryFilters(
        search="cache",
        packs=("starter",),
        formats=(FormatId.EXAM,),
        tags=("calm",),
        scores=(Score.MIDDLE,),
        having=(Having.NOTES,),
        order=Order.LOWEST,
    )
    query = filters.query(NOW, 200, 400)
    assert (query.min_score, query.max_score) == (60, 79)
    assert (query.has_notes, query.has_bookmarks, query.has_recording) == (True, None, None)
    assert (query.search, query.packs, query.formats) == ("cache", ("starter",), (FormatId.EXAM,))
    assert (query.tags, query.order, query.limit, query.offset) == (
        ("calm",),
        Order.LOWEST,
        200,
        400,
    )
    assert not query.is_trashed
    assert HistoryFilters(which=Which.DELETED).query(NOW, 1).is_trashed


def test_the_deleted_ones_are_offered_where_there_are_any() -> None:
    def offered(around: Around, which: Which = Which.ANY) -> bool:
        chips = filter_chips(HistoryFilters(which=which), around, str.title)
        return Which.DELETED in [choice.value for choice in chips.which]

    assert not offered(Around())
    assert offered(Around(trashed=1))
    assert offered(Around(), Which.DELETED)


def test_the_tags_most_used_are_offered_and_a_chosen_one_stays() -> None:
    tags = tuple(Counted(name=f"tag-{n:02}", count=n) for n in range(50))
    chips = filter_chips(HistoryFilters(tags=("gone",)), Around(tags=tags), str.title)
    offered = [choice.value for choice in chips.tags]
    assert len(offered) == 41
    assert offered[:2] == ["gone", "tag-10"]
