"""What is shown of the keys, and what a key that is pressed would change."""

import pytest
from PySide6.QtGui import QKeySequence

from mockinterview.ui.shortcuts import Deed, Place, Refusal, Trouble, chosen_keys
from mockinterview.ui.views.shortcuts import (
    KeyTrial,
    Way,
    deed_title,
    keys_in_force,
    keys_view,
    place_title,
    refusal_words,
    trial_of,
    trouble_words,
)


def trial(deed: Deed, key: str, **chosen: str) -> KeyTrial:
    return trial_of(deed, QKeySequence(key), chosen_keys(chosen)[0])


def test_every_deed_and_every_place_has_words_of_its_own() -> None:
    titles = [(place_title(p), "") for p in Place] + [("", deed_title(d)) for d in Deed]
    assert all(place or deed for place, deed in titles)
    assert len(set(titles)) == len(titles)


def test_all_keys_are_shown_by_the_place_where_they_hold() -> None:
    view = keys_view({})
    assert [group.place for group in view.groups] == list(Place)
    assert [row.deed for group in view.groups for row in group.rows] == list(Deed)
    assert not view.has_changes
    assert view.absence == ""


def test_what_is_not_as_usual_is_marked() -> None:
    view = keys_view({Deed.HINT: "X"})
    rows = {row.deed: row for group in view.groups for row in group.rows}
    assert view.has_changes
    assert (rows[Deed.HINT].keys, rows[Deed.HINT].is_usual) == (("X",), False)
    assert rows[Deed.SKIP].is_usual


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("QUESTION slow", {Deed.REPEAT_SLOWER}),
        ("ctrl+q", {Deed.QUIT}),
        ("feedback next", {Deed.NEXT}),
        ("xyzzy", set()),
    ],
)
def test_keys_are_found_by_what_they_do_by_where_and_by_themselves(
    typed: str, found: set[Deed]
) -> None:
    view = keys_view({}, typed)
    assert {row.deed for group in view.groups for row in group.rows} == found
    assert bool(view.absence) is not bool(found)


def test_the_overview_leaves_out_what_has_no_key() -> None:
    shown = [row for group in keys_in_force().groups for row in group.rows]
    assert all(row.keys for row in shown)
    assert [row.deed for row in shown] == list(Deed)


def test_a_key_that_is_free_can_be_kept() -> None:
    assert trial(Deed.HINT, "X") == KeyTrial("X is free.", (Way.KEEP,))


def test_the_key_that_it_has_changes_nothing() -> None:
    assert trial(Deed.HINT, "H") == KeyTrial("H is its key already.")


def test_of_a_key_that_is_taken_it_is_told_who_has_it() -> None:
    taken = trial(Deed.HINT, "R")
    assert taken.words == "R is the key for “Repeat the question” (During an interview)."
    assert taken.ways == (Way.TAKE, Way.SWAP)


def test_what_has_no_key_has_none_to_swap() -> None:
    assert trial(Deed.HINT, "R", hint="").ways == (Way.TAKE,)


def test_a_key_is_not_swapped_to_where_it_would_do_harm() -> None:
    assert trial(Deed.SKIP, "Ctrl+F").ways == (Way.TAKE,)


@pytest.mark.parametrize("refusal", list(Refusal))
def test_a_refusal_says_why(refusal: Refusal) -> None:
    words = refusal_words(refusal, "Ctrl+C")
    assert words.endswith(".")
    assert "{" not in words


def test_a_refused_key_has_no_way_on() -> None:
    refused = trial(Deed.FIND, "Q")
    assert (refused.ways, refused.is_bad) == ((), True)
    assert "Press it with Ctrl or Alt" in refused.words


def test_a_key_that_the_settings_cannot_have_is_told_by_its_deed() -> None:
    words = trouble_words(Trouble(Deed.HINT, "bogus", Refusal.NO_KEY))
    assert words == "The key bogus cannot be used for “Show a hint”; the usual one holds."


def test_it_is_said_which_keys_of_the_history_do_not_hold_after_an_answer() -> None:
    words = {group.place: group.words for group in keys_view({}).groups}
    assert words[Place.SESSION].endswith("but not N, P, F.")
    assert not any(words[place] for place in Place if place is not Place.SESSION)
    elsewhere = keys_view({Deed.FOLLOW_UP: "X", Deed.TRY_AGAIN: "M"})
    words = {group.place: group.words for group in elsewhere.groups}
    assert words[Place.SESSION].endswith("but not N, P, M.")
    none = keys_view({Deed.FOLLOW_UP: "X", Deed.NEXT_ANSWER: "", Deed.PREVIOUS_ANSWER: ""})
    words = {group.place: group.words for group in none.groups}
    assert words[Place.SESSION].endswith("they hold as well.")
