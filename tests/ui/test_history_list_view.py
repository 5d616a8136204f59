"""What the list of the history says around its rows: why it is empty, how many are chosen."""

import pytest

from mockinterview.core.plan import FormatId
from mockinterview.ui.views.history_filters import Around, HistoryFilters, Which
from mockinterview.ui.views.history_list import history_view, selection_text


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        (HistoryFilters(), "No interviews yet"),
        (HistoryFilters(search="lora"), "No interview has these words."),
        (HistoryFilters(formats=(FormatId.EXAM,)), "No interview is like that."),
        (HistoryFilters(which=Which.DELETED), "Nothing was deleted"),
    ],
)
def test_an_empty_list_says_why_and_leads_on(filters: HistoryFilters, words: str) -> None:
    view = history_view((), filters, Around(), str.title)
    assert view.absence == words
    assert view.can_clear != view.can_practise


def test_how_many_are_chosen_is_said() -> None:
    assert selection_text(1) == "1 interview chosen"
    assert selection_text(3) == "3 interviews chosen"
    assert "two to compare" in selection_text(0)
