"""Every key of the window: the usual ones, those that a person chose, and those that cannot be."""

import pytest
from PySide6.QtGui import QKeySequence

from mockinterview.ui.shortcuts import (
    AFTER_AN_ANSWER,
    SHORTCUTS,
    Deed,
    Place,
    Refusal,
    Trouble,
    chosen_keys,
    deeds_of,
    keys_of,
    owner_of,
    read_keys,
    refusal_of,
    shortcut,
    write_keys,
    written,
)


def keys_with(**chosen: str) -> dict[str, str]:
    keys, _ = chosen_keys({name.replace("_", "-"): text for name, text in chosen.items()})
    return {deed.value: write_keys(each) for deed, each in keys.items()}


def test_every_deed_stands_once_and_its_usual_keys_can_be_had() -> None:
    assert [each.deed for each in SHORTCUTS] == list(Deed)
    keys, troubles = chosen_keys({})
    assert troubles == ()
    for each in SHORTCUTS:
        assert keys[each.deed], each.deed
        for key in keys[each.deed]:
            assert refusal_of(each.deed, key) is None, each.deed
            assert owner_of(key, each.deed, keys) is None, each.deed


def test_a_chosen_key_takes_the_place_of_the_usual_ones() -> None:
    assert keys_with(go_settings="Ctrl+P")["go-settings"] == "Ctrl+P"
    assert keys_with(go_settings="Ctrl+P; F2")["go-settings"] == "Ctrl+P; F2"


def test_a_deed_may_have_no_key() -> None:
    keys, troubles = chosen_keys({Deed.HINT: ""})
    assert keys[Deed.HINT] == ()
    assert troubles == ()


def test_who_chose_a_key_has_it_and_whose_it_usually_is_has_none() -> None:
    keys = keys_with(hint="R")
    assert (keys["hint"], keys["repeat"]) == ("R", "")


def test_what_was_chosen_twice_goes_to_the_first() -> None:
    keys, troubles = chosen_keys({Deed.REPEAT: "X", Deed.HINT: "X"})
    assert write_keys(keys[Deed.REPEAT]) == "X"
    assert write_keys(keys[Deed.HINT]) == "H"
    assert troubles == (Trouble(Deed.HINT, "X", Refusal.TAKEN),)


@pytest.mark.parametrize(
    ("deed", "text", "refusal"),
    [
        (Deed.SKIP, "bogus", Refusal.NO_KEY),
        (Deed.SKIP, "R, S", Refusal.NO_KEY),
        (Deed.SKIP, "Tab", Refusal.WALKS),
        (Deed.SKIP, "Ctrl+Tab", Refusal.WALKS),
        (Deed.SKIP, "Down", Refusal.WALKS),
        (Deed.SKIP, "Ctrl+Down", None),
        (Deed.SKIP, "Ctrl+C", Refusal.EDITS),
        (Deed.SKIP, "S", None),
        (Deed.SKIP, "F5", None),
        (Deed.FIND, "Q", Refusal.TYPES),
        (Deed.FIND, "Shift+Q", Refusal.TYPES),
        (Deed.FIND, "Return", Refusal.TYPES),
        (Deed.FIND, "Space", Refusal.TYPES),
        (Deed.START, "S", Refusal.TYPES),
        (Deed.FIND, "F5", None),
        (Deed.FIND, "Alt+F", None),
    ],
)
def test_a_key_is_refused_where_it_would_do_harm(
    deed: Deed, text: str, refusal: Refusal | None
) -> None:
    assert refusal_of(deed, QKeySequence(text)) is refusal


@pytest.mark.parametrize("text", ["bogus", "Tab", "Ctrl+Shift", "x, y"])
def test_a_key_of_the_settings_that_cannot_be_falls_back_and_is_told(text: str) -> None:
    keys, troubles = chosen_keys({Deed.REPEAT: text})
    assert write_keys(keys[Deed.REPEAT]) == "R"
    assert [trouble.deed for trouble in troubles] == [Deed.REPEAT]


def test_what_a_newer_version_knows_is_left_alone() -> None:
    keys, troubles = chosen_keys({"fly": "Ctrl+Y"})
    assert keys == chosen_keys({})[0]
    assert troubles == ()


def test_pages_that_are_never_in_sight_together_may_share_a_key() -> None:
    keys, _ = chosen_keys({})
    space = QKeySequence("Space")
    assert space in keys[Deed.MAIN]
    assert space in keys[Deed.PLAY]
    assert owner_of(space, Deed.SKIP, keys) is Deed.MAIN
    assert owner_of(space, Deed.FOLLOW_UP, keys) is None


def test_what_holds_everywhere_meets_the_keys_of_every_page() -> None:
    keys, _ = chosen_keys({})
    assert owner_of(QKeySequence("Ctrl+E"), Deed.FIND, keys) is Deed.END
    assert owner_of(QKeySequence("F1"), Deed.FOLLOW_UP, keys) is Deed.SHOW_KEYS
    assert shortcut(Deed.SHOW_KEYS).place is Place.EVERYWHERE


def test_keys_are_read_as_they_stand_on_a_keyboard() -> None:
    assert written(QKeySequence("Return")) == "↵"
    assert written(QKeySequence("Shift+R")) == "Shift+R"
    assert read_keys("") == ()


def test_a_key_that_stands_behind_others_is_left_to_them() -> None:
    own = deeds_of(Place.FEEDBACK)
    assert keys_of(Deed.FOLLOW_WORDS) == read_keys("F")
    assert keys_of(Deed.FOLLOW_WORDS, own) == ()
    assert keys_of(Deed.PLAY, own) == read_keys("Space")


def test_what_holds_after_an_answer_is_of_the_history_but_for_going_to_another_answer() -> None:
    others = set(deeds_of(Place.SESSION)) - set(AFTER_AN_ANSWER)
    assert others == {Deed.NEXT_ANSWER, Deed.PREVIOUS_ANSWER}
    assert set(AFTER_AN_ANSWER) < set(deeds_of(Place.SESSION))
