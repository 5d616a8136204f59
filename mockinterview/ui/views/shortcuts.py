"""What is shown of the keys: what each is for, which it is, and what a key pressed would change.

Nothing is changed here: ``controllers.shortcuts`` does that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QCoreApplication
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
    written,
)

translate = QCoreApplication.translate

Keys = Mapping[Deed, tuple[QKeySequence, ...]]


@dataclass(frozen=True)
class KeyRow:
    """A deed and its keys as they stand on a keyboard."""

    deed: Deed
    title: str
    keys: tuple[str, ...]
    is_usual: bool = True


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one place; ``words`` say where else they hold."""

    place: Place
    title: str
    rows: tuple[KeyRow, ...]
    words: str = ""


@dataclass(frozen=True)
class KeysView:
    """All keys, or those that a search found."""

    groups: tuple[KeyGroup, ...] = ()
    has_changes: bool = False

    @property
    def absence(self) -> str:
        return "" if self.groups else translate("shortcuts", "No key is for that.")


class Way(StrEnum):
    """What can be done with a key that was pressed."""

    KEEP = "keep"
    TAKE = "take"
    """It is taken from who has it."""
    SWAP = "swap"
    """Who has it gets the former key in turn."""


@dataclass(frozen=True)
class KeyTrial:
    """What a key that was pressed would mean, and the ways on."""

    words: str
    ways: tuple[Way, ...] = ()
    is_bad: bool = False


def keys_view(chosen: Mapping[str, str], typed: str = "") -> KeysView:
    """Return the keys that are chosen, or usual, by place."""
    keys, _ = chosen_keys(chosen)
    words = typed.casefold().split()
    rows = [_row(deed, keys) for deed in keys]
    found = [each for each in rows if _has(each, words)]
    return KeysView(_groups(found, keys), has_changes=not all(each.is_usual for each in rows))


def keys_in_force() -> KeysView:
    """Return the keys that hold now, without those that have none."""
    keys = {each.deed: keys_of(each.deed) for each in SHORTCUTS}
    rows = [_row(deed, keys) for deed in keys if keys[deed]]
    return KeysView(_groups(rows, keys))


def trial_of(deed: Deed, key: QKeySequence, keys: Keys) -> KeyTrial:
    """Return what it would mean to give a deed this key."""
    name = written(key)
    refused = refusal_of(deed, key)
    if refused is not None:
        return KeyTrial(refusal_words(refused, name), is_bad=True)
    if keys[deed] == (key,):
        return KeyTrial(translate("shortcuts", "{key} is its key already.").format(key=name))
    owner = owner_of(key, deed, keys)
    if owner is None:
        return KeyTrial(translate("shortcuts", "{key} is free.").format(key=name), (Way.KEEP,))
    words = translate("shortcuts", "{key} is the key for “{title}” ({place}).")
    ways = (Way.TAKE, Way.SWAP) if can_swap(deed, owner, keys) else (Way.TAKE,)
    return KeyTrial(words.format(key=name, title=deed_title(owner), place=_place_of(owner)), ways)


def can_swap(deed: Deed, owner: Deed, keys: Keys) -> bool:
    """Say whether the first key of a deed can be had by who has the key that it gets."""
    if not keys[deed]:
        return False
    former = keys[deed][0]
    return refusal_of(owner, former) is None and owner_of(former, owner, keys) is deed


def trouble_words(trouble: Trouble) -> str:
    """Return what is wrong with a key of the settings, and what holds instead."""
    words = translate(
        "shortcuts", "The key {key} cannot be used for “{title}”; the usual one holds."
    )
    return words.format(key=trouble.key, title=deed_title(trouble.deed))


def refusal_words(refusal: Refusal, key: str) -> str:
    words = {
        Refusal.NO_KEY: translate("shortcuts", "That is no key that can be used."),
        Refusal.WALKS: translate(
            "shortcuts", "{key} walks from control to control, or scrolls, so it stays free."
        ),
        Refusal.EDITS: translate(
            "shortcuts", "{key} copies, pastes or undoes while you type, so it stays free."
        ),
        Refusal.TYPES: translate(
            "shortcuts",
            "{key} is needed where something is typed or chosen. Press it with Ctrl or Alt, or "
            "press a function key.",
        ),
        Refusal.TAKEN: translate("shortcuts", "{key} is the key for something else."),
    }[refusal]
    return words.format(key=key)


def usual_keys(deed: Deed) -> tuple[str, ...]:
    return tuple(written(key) for key in read_keys(shortcut(deed).usual))


def place_title(place: Place) -> str:
    return {
        Place.EVERYWHERE: translate("shortcuts", "Everywhere"),
        Place.PRACTISE: translate("shortcuts", "Practise"),
        Place.INTERVIEW: translate("shortcuts", "During an interview"),
        Place.FEEDBACK: translate("shortcuts", "Feedback"),
        Place.SESSION: translate("shortcuts", "An interview of the history"),
        Place.HISTORY: translate("shortcuts", "History"),
        Place.COMPARISON: translate("shortcuts", "Two takes side by side"),
        Place.WEAK_MOMENTS: translate("shortcuts", "Weak moments"),
    }[place]


def deed_title(deed: Deed) -> str:
    return {
        Deed.GO_PRACTISE: translate("shortcuts", "Go to Practise"),
        Deed.GO_HISTORY: translate("shortcuts", "Go to History"),
        Deed.GO_QUESTIONS: translate("shortcuts", "Go to Questions"),
        Deed.GO_SETTINGS: translate("shortcuts", "Go to Settings"),
        Deed.GO_BACK: translate("shortcuts", "Go back"),
        Deed.FIND: translate("shortcuts", "Search on this page"),
        Deed.LARGER: translate("shortcuts", "Larger words"),
        Deed.SMALLER: translate("shortcuts", "Smaller words"),
        Deed.USUAL_SIZE: translate("shortcuts", "Words of the usual size"),
        Deed.SHOW_KEYS: translate("shortcuts", "Show the keys"),
        Deed.QUIT: translate("shortcuts", "Close the program"),
        Deed.START: translate("shortcuts", "Start the interview"),
        Deed.MAIN: translate("shortcuts", "Press the large button"),
        Deed.PAUSE: translate("shortcuts", "Pause, and go on"),
        Deed.REPEAT: translate("shortcuts", "Repeat the question"),
        Deed.REPEAT_SLOWER: translate("shortcuts", "Repeat the question more slowly"),
        Deed.HINT: translate("shortcuts", "Show a hint"),
        Deed.CAPTIONS: translate("shortcuts", "Show captions, or none"),
        Deed.SKIP: translate("shortcuts", "Skip the question"),
        Deed.TYPE: translate("shortcuts", "Type the answer instead"),
        Deed.START_OVER: translate("shortcuts", "Start the answer over"),
        Deed.END: translate("shortcuts", "End the interview"),
        Deed.NEXT: translate("shortcuts", "Go to the next question"),
        Deed.FOLLOW_UP: translate("shortcuts", "Answer the follow-up question"),
        Deed.TRY_AGAIN: translate("shortcuts", "Try again"),
        Deed.RATE_1: translate("shortcuts", "Say that it did not go well at all"),
        Deed.RATE_2: translate("shortcuts", "Say that it went a little well"),
        Deed.RATE_3: translate("shortcuts", "Say that it went fairly well"),
        Deed.RATE_4: translate("shortcuts", "Say that it went well"),
        Deed.RATE_5: translate("shortcuts", "Say that you would say it just so"),
        Deed.SHOW_SCORE: translate("shortcuts", "Show the score without a rating"),
        Deed.PLAY: translate("shortcuts", "Play the recording, and stop"),
        Deed.NEXT_ANSWER: translate("shortcuts", "The next answer"),
        Deed.PREVIOUS_ANSWER: translate("shortcuts", "The answer before"),
        Deed.NEXT_MARK: translate("shortcuts", "Go to the next mark"),
        Deed.PREVIOUS_MARK: translate("shortcuts", "Go to the mark before"),
        Deed.BACK_A_LITTLE: translate("shortcuts", "Five seconds back"),
        Deed.ON_A_LITTLE: translate("shortcuts", "Five seconds on"),
        Deed.SLOWER: translate("shortcuts", "Hear it more slowly"),
        Deed.FASTER: translate("shortcuts", "Hear it faster"),
        Deed.LOOP: translate("shortcuts", "Hear this sentence again and again, or no more"),
        Deed.LOOP_FROM: translate("shortcuts", "Let the loop begin here"),
        Deed.LOOP_TO: translate("shortcuts", "Let the loop end here"),
        Deed.SKIP_SILENCES: translate("shortcuts", "Skip silences, or hear them"),
        Deed.FOLLOW_WORDS: translate("shortcuts", "Follow the words that are spoken"),
        Deed.BOOKMARK: translate("shortcuts", "Set a bookmark here"),
        Deed.QUESTION_FIRST: translate("shortcuts", "Hear the question, then the answer"),
        Deed.MODEL_ANSWER: translate("shortcuts", "Hear the model answer"),
        Deed.CORRECT: translate("shortcuts", "Correct the words"),
        Deed.RENAME: translate("shortcuts", "Name the interview"),
        Deed.TAG: translate("shortcuts", "Give the interview tags"),
        Deed.WRITE_NOTE: translate("shortcuts", "Write a note to the interview"),
        Deed.SELECT: translate("shortcuts", "Choose the interview, or no more"),
        Deed.HEAR_A: translate("shortcuts", "Hear this point in take A"),
        Deed.HEAR_B: translate("shortcuts", "Hear this point in take B"),
        Deed.HEAR_BOTH: translate("shortcuts", "Hear A and B in turn, and stop"),
        Deed.NEXT_POINT: translate("shortcuts", "The next key point"),
        Deed.PREVIOUS_POINT: translate("shortcuts", "The key point before"),
        Deed.HEAR_MOMENT: translate("shortcuts", "Play the weak moments, and pause"),
        Deed.NEXT_MOMENT: translate("shortcuts", "The next weak moment"),
        Deed.PREVIOUS_MOMENT: translate("shortcuts", "The weak moment before"),
        Deed.OPEN_MOMENT: translate("shortcuts", "Open the answer of this moment"),
    }[deed]


def place_words(place: Place, keys: Keys) -> str:
    """Say where else the keys of a place hold, and which of them do not."""
    if place is not Place.SESSION:
        return ""
    taken = {key for deed in deeds_of(Place.FEEDBACK) for key in keys[deed]}
    not_there = (
        written(key)
        for deed in deeds_of(place)
        for key in keys[deed]
        if deed not in AFTER_AN_ANSWER or key in taken
    )
    names = ", ".join(not_there)
    if not names:
        return translate("shortcuts", "After an answer in an interview they hold as well.")
    words = translate(
        "shortcuts", "After an answer in an interview they hold as well, but not {keys}."
    )
    return words.format(keys=names)


def _groups(rows: Iterable[KeyRow], keys: Keys) -> tuple[KeyGroup, ...]:
    return tuple(
        KeyGroup(place, place_title(place), tuple(each), place_words(place, keys))
        for place, each in groupby(rows, lambda shown: shortcut(shown.deed).place)
    )


def _row(deed: Deed, keys: Keys) -> KeyRow:
    shown = tuple(dict.fromkeys(written(key) for key in keys[deed]))
    return KeyRow(deed, deed_title(deed), shown, keys[deed] == read_keys(shortcut(deed).usual))


def _has(shown: KeyRow, words: list[str]) -> bool:
    text = " ".join((shown.title, _place_of(shown.deed), *shown.keys)).casefold()
    return all(word in text for word in words)


def _place_of(deed: Deed) -> str:
    return place_title(shortcut(deed).place)
