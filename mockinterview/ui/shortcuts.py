"""Every key of the window: what it is for, where it holds, and which key it is by now.

The keys in force are kept with the application, as its colours are, so that whoever shows or
takes a key asks for it here. Keys are written as Qt writes them in every language, several of
them with "; " between. What a key is for is said in ``views.shortcuts``; pages take theirs by
``keys``.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

_IN_FORCE = "shortcuts-in-force"
_BETWEEN = "; "


class Place(StrEnum):
    """Where a key holds."""

    EVERYWHERE = "everywhere"
    PRACTISE = "practise"
    INTERVIEW = "interview"
    FEEDBACK = "feedback"
    SESSION = "session"
    HISTORY = "history"
    COMPARISON = "comparison"
    WEAK_MOMENTS = "weak-moments"


class Deed(StrEnum):
    """What a key is for; the names stand in the settings."""

    GO_PRACTISE = "go-practise"
    GO_HISTORY = "go-history"
    GO_QUESTIONS = "go-questions"
    GO_SETTINGS = "go-settings"
    GO_BACK = "go-back"
    FIND = "find"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual-size"
    SHOW_KEYS = "show-keys"
    QUIT = "quit"
    START = "start"
    MAIN = "main"
    PAUSE = "pause"
    REPEAT = "repeat"
    REPEAT_SLOWER = "repeat-slower"
    HINT = "hint"
    CAPTIONS = "captions"
    SKIP = "skip"
    TYPE = "type"
    START_OVER = "start-over"
    END = "end"
    NEXT = "next"
    FOLLOW_UP = "follow-up"
    TRY_AGAIN = "try-again"
    RATE_1 = "rate-1"
    RATE_2 = "rate-2"
    RATE_3 = "rate-3"
    RATE_4 = "rate-4"
    RATE_5 = "rate-5"
    SHOW_SCORE = "show-score"
    PLAY = "play"
    NEXT_ANSWER = "next-answer"
    PREVIOUS_ANSWER = "previous-answer"
    NEXT_MARK = "next-mark"
    PREVIOUS_MARK = "previous-mark"
    BACK_A_LITTLE = "back-a-little"
    ON_A_LITTLE = "on-a-little"
    SLOWER = "slower"
    FASTER = "faster"
    LOOP = "loop"
    LOOP_FROM = "loop-from"
    LOOP_TO = "loop-to"
    SKIP_SILENCES = "skip-silences"
    FOLLOW_WORDS = "follow-words"
    BOOKMARK = "bookmark"
    QUESTION_FIRST = "question-first"
    MODEL_ANSWER = "model-answer"
    CORRECT = "correct"
    RENAME = "rename"
    TAG = "tag"
    WRITE_NOTE = "write-note"
    SELECT = "select"
    HEAR_A = "hear-a"
    HEAR_B = "hear-b"
    HEAR_BOTH = "hear-both"
    NEXT_POINT = "next-point"
    PREVIOUS_POINT = "previous-point"
    HEAR_MOMENT = "hear-moment"
    NEXT_MOMENT = "next-moment"
    PREVIOUS_MOMENT = "previous-moment"
    OPEN_MOMENT = "open-moment"


@dataclass(frozen=True)
class Shortcut:
    """A deed, where its key holds, and the keys that it usually has."""

    deed: Deed
    place: Place
    usual: str


SHORTCUTS = (
    Shortcut(Deed.GO_PRACTISE, Place.EVERYWHERE, "Ctrl+1"),
    Shortcut(Deed.GO_HISTORY, Place.EVERYWHERE, "Ctrl+2"),
    Shortcut(Deed.GO_QUESTIONS, Place.EVERYWHERE, "Ctrl+3"),
    Shortcut(Deed.GO_SETTINGS, Place.EVERYWHERE, "Ctrl+,; Ctrl+4"),
    Shortcut(Deed.GO_BACK, Place.EVERYWHERE, "Alt+Left"),
    Shortcut(Deed.FIND, Place.EVERYWHERE, "Ctrl+F"),
    Shortcut(Deed.LARGER, Place.EVERYWHERE, "Ctrl++; Ctrl+="),
    Shortcut(Deed.SMALLER, Place.EVERYWHERE, "Ctrl+-"),
    Shortcut(Deed.USUAL_SIZE, Place.EVERYWHERE, "Ctrl+0"),
    Shortcut(Deed.SHOW_KEYS, Place.EVERYWHERE, "F1"),
    Shortcut(Deed.QUIT, Place.EVERYWHERE, "Ctrl+Q"),
    Shortcut(Deed.START, Place.PRACTISE, "Ctrl+Return; Ctrl+Enter"),
    Shortcut(Deed.MAIN, Place.INTERVIEW, "Space"),
    Shortcut(Deed.PAUSE, Place.INTERVIEW, "Esc"),
    Shortcut(Deed.REPEAT, Place.INTERVIEW, "R"),
    Shortcut(Deed.REPEAT_SLOWER, Place.INTERVIEW, "Shift+R"),
    Shortcut(Deed.HINT, Place.INTERVIEW, "H"),
    Shortcut(Deed.CAPTIONS, Place.INTERVIEW, "C"),
    Shortcut(Deed.SKIP, Place.INTERVIEW, "N"),
    Shortcut(Deed.TYPE, Place.INTERVIEW, "T"),
    Shortcut(Deed.START_OVER, Place.INTERVIEW, "O"),
    Shortcut(Deed.END, Place.INTERVIEW, "Ctrl+E"),
    Shortcut(Deed.NEXT, Place.FEEDBACK, "Return; Enter"),
    Shortcut(Deed.FOLLOW_UP, Place.FEEDBACK, "F"),
    Shortcut(Deed.TRY_AGAIN, Place.FEEDBACK, "T"),
    Shortcut(Deed.RATE_1, Place.FEEDBACK, "1"),
    Shortcut(Deed.RATE_2, Place.FEEDBACK, "2"),
    Shortcut(Deed.RATE_3, Place.FEEDBACK, "3"),
    Shortcut(Deed.RATE_4, Place.FEEDBACK, "4"),
    Shortcut(Deed.RATE_5, Place.FEEDBACK, "5"),
    Shortcut(Deed.SHOW_SCORE, Place.FEEDBACK, "0"),
    Shortcut(Deed.PLAY, Place.SESSION, "Space"),
    Shortcut(Deed.NEXT_ANSWER, Place.SESSION, "N"),
    Shortcut(Deed.PREVIOUS_ANSWER, Place.SESSION, "P"),
    Shortcut(Deed.NEXT_MARK, Place.SESSION, "M"),
    Shortcut(Deed.PREVIOUS_MARK, Place.SESSION, "Shift+M"),
    Shortcut(Deed.BACK_A_LITTLE, Place.SESSION, "J"),
    Shortcut(Deed.ON_A_LITTLE, Place.SESSION, "Shift+J"),
    Shortcut(Deed.SLOWER, Place.SESSION, "S"),
    Shortcut(Deed.FASTER, Place.SESSION, "Shift+S"),
    Shortcut(Deed.LOOP, Place.SESSION, "L"),
    Shortcut(Deed.LOOP_FROM, Place.SESSION, "I"),
    Shortcut(Deed.LOOP_TO, Place.SESSION, "O"),
    Shortcut(Deed.SKIP_SILENCES, Place.SESSION, "K"),
    Shortcut(Deed.FOLLOW_WORDS, Place.SESSION, "F"),
    Shortcut(Deed.BOOKMARK, Place.SESSION, "B"),
    Shortcut(Deed.QUESTION_FIRST, Place.SESSION, "Q"),
    Shortcut(Deed.MODEL_ANSWER, Place.SESSION, "A"),
    Shortcut(Deed.CORRECT, Place.SESSION, "E"),
    Shortcut(Deed.RENAME, Place.HISTORY, "F2"),
    Shortcut(Deed.TAG, Place.HISTORY, "Ctrl+T"),
    Shortcut(Deed.WRITE_NOTE, Place.HISTORY, "Ctrl+N"),
    Shortcut(Deed.SELECT, Place.HISTORY, "Ctrl+Space"),
    Shortcut(Deed.HEAR_A, Place.COMPARISON, "A"),
    Shortcut(Deed.HEAR_B, Place.COMPARISON, "B"),
    Shortcut(Deed.HEAR_BOTH, Place.COMPARISON, "Space"),
    Shortcut(Deed.NEXT_POINT, Place.COMPARISON, "N"),
    Shortcut(Deed.PREVIOUS_POINT, Place.COMPARISON, "P"),
    Shortcut(Deed.HEAR_MOMENT, Place.WEAK_MOMENTS, "Space"),
    Shortcut(Deed.NEXT_MOMENT, Place.WEAK_MOMENTS, "N"),
    Shortcut(Deed.PREVIOUS_MOMENT, Place.WEAK_MOMENTS, "P"),
    Shortcut(Deed.OPEN_MOMENT, Place.WEAK_MOMENTS, "O"),
)
_BY_DEED = {each.deed: each for each in SHORTCUTS}

REPLAY_DEEDS = (
    Deed.PLAY,
    Deed.NEXT_MARK,
    Deed.PREVIOUS_MARK,
    Deed.BACK_A_LITTLE,
    Deed.ON_A_LITTLE,
    Deed.SLOWER,
    Deed.FASTER,
    Deed.LOOP,
    Deed.LOOP_FROM,
    Deed.LOOP_TO,
    Deed.SKIP_SILENCES,
    Deed.FOLLOW_WORDS,
    Deed.BOOKMARK,
    Deed.QUESTION_FIRST,
)
"""What keys can do to an answer that is heard again, on whatever page."""

AFTER_AN_ANSWER = (*REPLAY_DEEDS, Deed.MODEL_ANSWER, Deed.CORRECT)
"""What of the history holds after an answer as well, where that page has not the key itself."""

_WITHOUT_TYPING = {
    Place.INTERVIEW,
    Place.FEEDBACK,
    Place.SESSION,
    Place.COMPARISON,
    Place.WEAK_MOMENTS,
}
"""Pages where nothing is typed but in a box that comes for it, so that a letter may be a key."""

_EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_WALKING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_NONE = {
    Qt.Key.Key_unknown,
    Qt.Key(0),
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}
"""No key, or one that means nothing alone."""
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Refusal(StrEnum):
    """Why a key cannot be had for a deed."""

    NO_KEY = "no-key"
    """It is none, or more than one after the other."""
    WALKS = "walks"
    """It walks from control to control, or scrolls."""
    EDITS = "edits"
    """It copies, pastes or undoes wherever something is typed."""
    TYPES = "types"
    """It stands for a letter, or presses what has the focus, where something is typed."""
    TAKEN = "taken"
    """Another deed has it in the same place."""


@dataclass(frozen=True)
class Trouble:
    """A key of the settings that cannot be used."""

    deed: Deed
    key: str
    refusal: Refusal


def shortcut(deed: Deed) -> Shortcut:
    return _BY_DEED[deed]


def read_keys(text: str) -> tuple[QKeySequence, ...]:
    """Return the keys that stand in a text."""
    return tuple(key for key in QKeySequence.listFromString(text) if not key.isEmpty())


def write_keys(keys: tuple[QKeySequence, ...]) -> str:
    return QKeySequence.listToString(list(keys))


def refusal_of(deed: Deed, key: QKeySequence) -> Refusal | None:
    """Return why a key cannot be had for a deed at all, whoever else has it."""
    if key.count() != 1:
        return Refusal.NO_KEY
    combination = key[0]  # type: ignore[index]  # it can be, whatever the stubs say
    pressed = combination.key()
    if pressed in _NONE:
        return Refusal.NO_KEY
    commands = bool(combination.keyboardModifiers() & _COMMANDING)
    if pressed in _WALKING and (not commands or pressed in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}):
        return Refusal.WALKS
    if any(key in QKeySequence.keyBindings(editing) for editing in _EDITING):
        return Refusal.EDITS
    is_function = Qt.Key.Key_F1 <= pressed <= Qt.Key.Key_F35
    if not commands and not is_function and shortcut(deed).place not in _WITHOUT_TYPING:
        return Refusal.TYPES
    return None


def owner_of(
    key: QKeySequence, deed: Deed, keys: Mapping[Deed, tuple[QKeySequence, ...]]
) -> Deed | None:
    """Return which other deed has a key where ``deed`` holds."""
    places = {shortcut(deed).place, Place.EVERYWHERE}
    for each in SHORTCUTS:
        meets = each.place in places or shortcut(deed).place is Place.EVERYWHERE
        if each.deed is not deed and meets and key in keys.get(each.deed, ()):
            return each.deed
    return None


def chosen_keys(
    chosen: Mapping[str, str],
) -> tuple[dict[Deed, tuple[QKeySequence, ...]], tuple[Trouble, ...]]:
    """Return the keys of all deeds, and what of the chosen ones cannot be.

    A deed whose choice cannot be has its usual keys; where somebody else chose those, it has none.
    """
    keys: dict[Deed, tuple[QKeySequence, ...]] = {}
    troubles: list[Trouble] = []
    for each in SHORTCUTS:
        if each.deed not in chosen:
            continue
        wanted = read_keys(chosen[each.deed])
        refused = _first_refusal(each.deed, wanted, keys)
        if chosen[each.deed].strip() and not wanted:
            refused = Refusal.NO_KEY
        if refused is None:
            keys[each.deed] = wanted
        else:
            troubles.append(Trouble(each.deed, chosen[each.deed], refused))
    for each in SHORTCUTS:
        if each.deed not in keys:
            usual = read_keys(each.usual)
            keys[each.deed] = tuple(k for k in usual if owner_of(k, each.deed, keys) is None)
    return {each.deed: keys[each.deed] for each in SHORTCUTS}, tuple(troubles)


def deeds_of(place: Place) -> tuple[Deed, ...]:
    return tuple(each.deed for each in SHORTCUTS if each.place is place)


def keys_of(deed: Deed, behind: Collection[Deed] = ()) -> tuple[QKeySequence, ...]:
    """Return the keys in force for a deed, without those of the deeds that it stands behind."""
    app = QCoreApplication.instance()
    in_force = (app.property(_IN_FORCE) if app else None) or {}
    keys = read_keys(in_force.get(deed.value, shortcut(deed).usual))
    taken = {key for other in behind for key in keys_of(other)} if behind else set()
    return tuple(key for key in keys if key not in taken)


def key_text(deed: Deed, behind: Collection[Deed] = ()) -> str:
    """Return the first key of a deed as a person reads it on a keyboard; nothing without one."""
    return next((written(key) for key in keys_of(deed, behind)), "")


def written(key: QKeySequence) -> str:
    """Return a key as a person reads it on a keyboard."""
    text = key.toString(QKeySequence.SequenceFormat.NativeText)
    for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        name = QKeySequence(enter).toString(QKeySequence.SequenceFormat.NativeText)
        text = text.removesuffix(name) + "↵" if text.endswith(name) else text
    return text


def put_in_force(app: QCoreApplication, chosen: Mapping[str, str]) -> tuple[Trouble, ...]:
    """Let the chosen keys hold from now on, and return what of them cannot be."""
    keys, troubles = chosen_keys(chosen)
    app.setProperty(_IN_FORCE, {deed.value: write_keys(each) for deed, each in keys.items()})
    return troubles


def _first_refusal(
    deed: Deed,
    wanted: tuple[QKeySequence, ...],
    keys: Mapping[Deed, tuple[QKeySequence, ...]],
) -> Refusal | None:
    for key in wanted:
        refused = refusal_of(deed, key)
        if refused is not None:
            return refused
        if owner_of(key, deed, keys) is not None:
            return Refusal.TAKEN
    return None
