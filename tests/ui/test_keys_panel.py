"""Keys changed in the settings: pressed, taken, swapped, cleared, and as usual again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QKeySequenceEdit, QLabel, QWidget

from mockinterview import settings as settings_file
from mockinterview.ui.views.settings import Section
from mockinterview.ui.widgets.key_dialog import KeyDialog
from mockinterview.ui.widgets.keycaps import Keycaps
from mockinterview.ui.window import MainWindow
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk

KEYBOARD_CHANGE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    room = QuietRoom(desk.home, desk.fakes.services())
    made = desk.window(settings_room=lambda: room)
    click(desk, made, "rail-settings")
    click(desk, made, f"settings-section-{Section.KEYS}")
    return made


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def kept(desk: Desk) -> dict[str, str]:
    return settings_file.load(desk.home)[0].shortcuts


def caps(desk: Desk, window: QWidget, deed: str) -> tuple[str, ...]:
    return desk.child(window, Keycaps, f"key-{deed}-caps").keys


def ask(desk: Desk, window: QWidget, deed: str) -> KeyDialog:
    """Ask for another key, as by a click."""
    click(desk, window, f"key-{deed}-change")
    return open_dialog(desk)


def open_dialog(desk: Desk) -> KeyDialog:
    def dialogs() -> list[KeyDialog]:
        shown = QApplication.topLevelWidgets()
        return [w for w in shown if isinstance(w, KeyDialog) and w.isVisible()]

    desk.qtbot.waitUntil(lambda: bool(dialogs()))
    return dialogs()[-1]


def press(
    desk: Desk,
    dialog: KeyDialog,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> str:
    """Press a key in the dialog and return what it says of it."""
    edit = desk.child(dialog, QKeySequenceEdit, "key-dialog-key")
    desk.qtbot.keyClick(edit, key, modifiers)
    return desk.child(dialog, QLabel, "key-dialog-words").text()


def ways(dialog: KeyDialog) -> set[str]:
    names = ("keep", "take", "swap")
    buttons = [dialog.findChildren(QAbstractButton, f"key-dialog-{name}")[0] for name in names]
    return {name for name, button in zip(names, buttons, strict=True) if button.isVisible()}


def test_a_key_that_is_pressed_is_kept(desk: Desk, window: MainWindow) -> None:
    assert caps(desk, window, "hint") == ("H",)
    dialog = ask(desk, window, "hint")
    assert press(desk, dialog, Qt.Key.Key_X) == "X is free."
    assert ways(dialog) == {"keep"}
    click(desk, dialog, "key-dialog-keep")
    assert kept(desk) == {"hint": "X"}
    assert caps(desk, window, "hint") == ("X",)


def test_the_focus_goes_back_to_the_line_of_the_key(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "hint")
    click(desk, dialog, "key-dialog-cancel")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "key-hint-change"
    assert kept(desk) == {}


def test_a_key_is_taken_from_who_has_it(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "hint")
    assert press(desk, dialog, Qt.Key.Key_R).startswith("R is the key for “Repeat the question”")
    assert ways(dialog) == {"take", "swap"}
    click(desk, dialog, "key-dialog-take")
    assert kept(desk) == {"hint": "R", "repeat": ""}
    assert caps(desk, window, "repeat") == ()


def test_two_keys_are_swapped(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "hint")
    press(desk, dialog, Qt.Key.Key_R)
    click(desk, dialog, "key-dialog-swap")
    assert kept(desk) == {"hint": "R", "repeat": "H"}


def test_one_of_two_keys_that_is_taken_leaves_the_other(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "find")
    press(desk, dialog, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    click(desk, dialog, "key-dialog-take")
    assert caps(desk, window, "go-settings") == ("Ctrl+,",)


def test_a_key_that_would_do_harm_is_refused_with_the_reason(
    desk: Desk, window: MainWindow
) -> None:
    dialog = ask(desk, window, "find")
    assert "Press it with Ctrl or Alt" in press(desk, dialog, Qt.Key.Key_Q)
    assert ways(dialog) == set()
    assert press(desk, dialog, Qt.Key.Key_K, KEYBOARD_CHANGE) == "Ctrl+Shift+K is free."


def test_escape_is_a_key_as_any_other(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "skip")
    assert press(desk, dialog, Qt.Key.Key_Escape).startswith("Esc is the key for “Pause")
    assert dialog.isVisible()


def test_a_deed_may_be_left_without_a_key(desk: Desk, window: MainWindow) -> None:
    click(desk, ask(desk, window, "hint"), "key-dialog-none")
    assert kept(desk) == {"hint": ""}
    assert desk.child(window, Keycaps, "key-hint-caps").accessibleName() == "No key"


def test_one_key_is_as_usual_again(desk: Desk, window: MainWindow) -> None:
    click(desk, ask(desk, window, "hint"), "key-dialog-none")
    click(desk, window, "key-hint-reset")
    assert kept(desk) == {}
    assert caps(desk, window, "hint") == ("H",)
    assert not desk.child(window, QAbstractButton, "key-hint-reset").isVisible()


def test_a_usual_key_that_somebody_has_is_asked_for(desk: Desk, window: MainWindow) -> None:
    dialog = ask(desk, window, "hint")
    press(desk, dialog, Qt.Key.Key_R)
    click(desk, dialog, "key-dialog-take")
    click(desk, window, "key-repeat-reset")
    dialog = open_dialog(desk)
    words = desk.child(dialog, QLabel, "key-dialog-words").text()
    assert words == "R is the key for “Show a hint” (During an interview)."
    click(desk, dialog, "key-dialog-take")
    assert kept(desk) == {"hint": ""}


def test_all_keys_are_as_usual_again_where_the_person_says_so(
    desk: Desk, window: MainWindow
) -> None:
    assert not desk.child(window, QAbstractButton, "keys-reset-all").isEnabled()
    click(desk, ask(desk, window, "hint"), "key-dialog-none")
    click(desk, window, "keys-reset-all")
    click(desk, window, "confirm-keep")
    assert kept(desk) == {"hint": ""}
    click(desk, window, "keys-reset-all")
    click(desk, window, "confirm-final")
    assert kept(desk) == {}


def test_keys_are_searched_and_the_lines_stay_in_their_groups(
    desk: Desk, window: MainWindow
) -> None:
    search = desk.child(window, QWidget, "keys-search")
    desk.qtbot.keyClicks(search, "hint")
    assert desk.child(window, QWidget, "key-hint").isVisible()
    assert not desk.child(window, QWidget, "key-skip").isVisible()
    assert not desk.child(window, QWidget, "keys-everywhere").isVisible()
    desk.qtbot.keyClicks(search, " xyzzy")
    assert desk.child(window, QLabel, "keys-absence").text() == "No key is for that."


def test_what_a_newer_version_has_chosen_is_kept(desk: Desk, window: MainWindow) -> None:
    settings_file.change(
        desk.home, lambda now: now.model_copy(update={"shortcuts": {"fly": "Ctrl+Y"}})
    )
    click(desk, window, "rail-practise")
    click(desk, window, "rail-settings")
    click(desk, ask(desk, window, "hint"), "key-dialog-none")
    assert kept(desk) == {"fly": "Ctrl+Y", "hint": ""}
