"""The list of questions as a value: rows, filters, counts and what is said of an empty list."""

from datetime import UTC, datetime

import pytest

from mockinterview.bank.edits import edit_between
from mockinterview.bank.overlaying import lay_over
from mockinterview.bank.packs import Bank
from mockinterview.core.question import Kind, Level
from mockinterview.core.record import PastAnswers
from mockinterview.ui.views.questions import (
    Entry,
    Filters,
    Which,
    absence_words,
    chips_of,
    count_line,
    entries_of,
    found,
    still_there,
)
from tests.fakes.sessions import question
from tests.ui.desk import pack

DAY = datetime(2026, 3, 1, tzinfo=UTC)
PAST = {
    "weak": PastAnswers(times_asked=2, last_score=30, last_asked_at=DAY),
    "weaker": PastAnswers(times_asked=1, last_score=10, last_asked_at=DAY),
    "good": PastAnswers(times_asked=1, last_score=90, last_asked_at=DAY),
}


@pytest.fixture
def bank() -> Bank:
    own = question("weak", title="Attention", ask="What is attention?", area="language")
    edit = edit_between(own, own.model_copy(update={"hint": "Mine."}), note="Say the QKV story")
    packs, overlay = lay_over(
        [
            pack(
                question("new", title="Beams", ask="How does attention help a beam search?"),
                own,
                question("weaker", title="Chunks", area="retrieval", level=Level.BEGINNER),
            ),
            pack(question("good", title="Decks", kind=Kind.HANDS_ON), pack_id="own", title="Own"),
        ],
        [edit],
    )
    return Bank(packs, overlay=overlay)


@pytest.fixture
def entries(bank: Bank) -> tuple[Entry, ...]:
    return entries_of(bank, PAST)


def ids(entries: tuple[Entry, ...], **filters: object) -> list[str]:
    return [entry.question.id for entry in found(entries, Filters().having(**filters), PAST)]


def test_a_row_says_what_the_question_is_and_how_it_went(entries: tuple[Entry, ...]) -> None:
    row = next(entry.row for entry in entries if entry.question.id == "weak")
    assert row.details == "Experienced · Scenario · Language · Starter"
    assert (row.score, row.is_weak, row.is_noted, row.is_edited) == ("30", True, True, True)
    assert row.said == f"Attention, {row.details}, last score 30"


def test_nothing_looked_for_finds_everything_in_the_order_of_the_packs(
    entries: tuple[Entry, ...],
) -> None:
    assert ids(entries) == ["new", "weak", "weaker", "good"]


def test_what_has_the_words_in_its_name_comes_first(entries: tuple[Entry, ...]) -> None:
    assert ids(entries, search="ATTENTION") == ["weak", "new"]


def test_every_word_has_to_be_in_it(entries: tuple[Entry, ...]) -> None:
    assert ids(entries, search="attention beam") == ["new"]
    assert ids(entries, search="attention zebra") == []


def test_a_note_is_searched_as_well(entries: tuple[Entry, ...]) -> None:
    assert ids(entries, search="qkv") == ["weak"]
    renoted = tuple(entry.with_note("") for entry in entries)
    assert ids(renoted, search="qkv") == []
    assert not any(entry.row.is_noted for entry in renoted)


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        ({"which": Which.NEW}, ["new"]),
        ({"which": Which.WEAK}, ["weaker", "weak"]),
        ({"which": Which.NOTED}, ["weak"]),
        ({"which": Which.EDITED}, ["weak"]),
        ({"packs": ("own",)}, ["good"]),
        ({"levels": (Level.BEGINNER,)}, ["weaker"]),
        ({"kinds": (Kind.HANDS_ON,)}, ["good"]),
        ({"areas": ("language",)}, ["weak"]),
        ({"packs": ("own",), "levels": (Level.BEGINNER,)}, []),
    ],
)
def test_each_filter_leaves_what_it_names(
    entries: tuple[Entry, ...], filters: dict[str, object], left: list[str]
) -> None:
    assert ids(entries, **filters) == left


def test_chips_count_and_name_what_the_chosen_packs_have(
    bank: Bank, entries: tuple[Entry, ...]
) -> None:
    chips = chips_of(entries, bank.packs(), Filters(packs=("own",)))
    assert [choice.text for choice in chips.packs] == ["Starter · 3", "Own · 1"]
    assert [choice.value for choice in chips.kinds] == [Kind.HANDS_ON]
    assert [choice.text for choice in chips.which] == [
        "All",
        "Not answered yet · 1",
        "Weak ones · 2",
        "With a note · 1",
        "Edited · 1",
    ]


def test_what_other_packs_alone_have_is_let_go(bank: Bank, entries: tuple[Entry, ...]) -> None:
    wished = Filters(packs=("own",), areas=("language",), levels=(Level.EXPERIENCED,))
    kept = still_there(wished, chips_of(entries, bank.packs(), wished))
    assert kept == Filters(packs=("own",), levels=(Level.EXPERIENCED,))


def test_the_count_says_how_many_of_how_many() -> None:
    assert count_line(227, 227) == "227 questions"
    assert count_line(1, 227) == "1 of 227 questions"


def test_an_empty_list_says_why() -> None:
    assert absence_words(0, Filters())[0] == "There are no questions"
    assert absence_words(9, Filters(search="x"))[0] == "No question has these words"
    assert absence_words(9, Filters(which=Which.WEAK))[0] == "No question fits this choice"
