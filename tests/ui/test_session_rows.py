"""What stands in a row of the list of the history, and where a found place is cut."""

from datetime import UTC, datetime

from mockinterview.core.history import Found, FoundIn, HistoryRow, Hit
from mockinterview.core.plan import FormatId
from mockinterview.core.session import AttemptKey
from mockinterview.ui.views.session_rows import (
    PlaceRowView,
    RowAct,
    SessionRowView,
    acts_on,
    list_rows,
    session_row,
)

NOW = datetime(2025, 11, 19, 14, 5, tzinfo=UTC)


def row(**changes: object) -> HistoryRow:
    known: dict[str, object] = {
        "id": "one",
        "started_at": NOW,
        "pack": "starter",
        "format": FormatId.STUDY,
        "question_count": 5,
        "attempt_count": 5,
        "seconds": 700.0,
        "score": 64,
    }
    return HistoryRow.model_validate(known | changes)


def shown(**changes: object) -> SessionRowView:
    return session_row(row(**changes), str.title)


def test_a_session_is_called_by_its_date_until_it_has_a_name() -> None:
    assert shown().title.startswith("Wednesday 19 November 2025")
    assert shown().what == "Study · Starter · 5 questions · 12 min spoken"
    named = shown(title="Before Friday")
    assert named.title == "Before Friday"
    assert named.what.startswith("Wednesday 19 November 2025")


def test_all_of_a_row_is_said_in_words() -> None:
    said = shown(tags=("calm",), note_count=1, bookmark_count=2).said
    assert all(words in said for words in ("64", "calm", "has a note", "has bookmarks", "Starter"))
    assert "not graded" in shown(score=None).said


def test_what_was_deleted_can_be_restored_and_not_opened() -> None:
    assert acts_on(shown(trashed_at=NOW)) == (RowAct.RESTORE, RowAct.DELETE_FOR_GOOD)
    assert RowAct.DELETE in acts_on(shown())


def place(snippet: str, *hits: tuple[int, int], **changes: object) -> PlaceRowView:
    found = Found(
        where=FoundIn.TRANSCRIPT,
        key=AttemptKey(position=2, number=1),
        snippet=snippet,
        hits=tuple(Hit(start=start, end=end) for start, end in hits),
    ).model_copy(update=changes)
    _session, shown_place = list_rows([row(found=(found,))], str.title)
    assert isinstance(shown_place, PlaceRowView)
    return shown_place


def test_a_place_is_cut_where_what_was_looked_for_begins_and_ends() -> None:
    found = place("a cache\nof caches", (2, 7), (11, 16))
    assert found.pieces == (
        ("a ", False),
        ("cache", True),
        (" of ", False),
        ("cache", True),
        ("s", False),
    )
    assert found.said == "What you said, question 2: a cache of caches"


def test_places_in_letters_beyond_the_first_plane_are_cut_by_letters() -> None:
    assert place("😀😀 cache 😀", (3, 8)).pieces[1] == ("cache", True)


def test_hits_that_overlap_or_lie_outside_show_every_letter_once() -> None:
    found = place("cache", (0, 3), (1, 4), (9, 12))
    assert found.title == "cache"


def test_a_place_of_the_session_itself_opens_no_answer_of_its_own() -> None:
    found = place("calm", (0, 4), where=FoundIn.TAGS, key=None)
    assert found.where == "Tags"
    assert found.attempt is None


def test_of_very_many_places_some_are_shown() -> None:
    found = Found(where=FoundIn.QUESTION, key=AttemptKey(position=1, number=1), snippet="cache")
    assert len(list(list_rows([row(found=(found,) * 9)], str.title))) == 5
