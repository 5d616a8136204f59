"""Keys of the whole window, larger words, and movement: as a person sets them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from mockinterview.core.appearance import Motion
from mockinterview.settings import AppearanceSettings, Settings
from mockinterview.ui.controllers.comfort import scale_after
from mockinterview.ui.keys import apply_shortcuts
from mockinterview.ui.motion import apply_motion, is_still
from mockinterview.ui.shortcuts import Deed, keys_of
from mockinterview.ui.typography import apply_font_scale, font_scale
from mockinterview.ui.views.settings import Section
from mockinterview.ui.window import MainWindow
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def as_usual(styled: QApplication) -> Iterator[None]:
    yield
    apply_shortcuts(styled, {})
    apply_motion(styled, Motion.FULL)
    apply_font_scale(styled, 1.0)


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    room = QuietRoom(desk.home, desk.fakes.services())
    return desk.window(settings_room=lambda: room)


def press(
    desk: Desk,
    window: MainWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    desk.qtbot.keyClick(QApplication.focusWidget() or window, key, modifiers)


def test_keys_lead_to_every_page_and_back(desk: Desk, window: MainWindow) -> None:
    for key, page in (
        (Qt.Key.Key_2, "history-page"),
        (Qt.Key.Key_3, "questions-page"),
        (Qt.Key.Key_4, "settings-page"),
        (Qt.Key.Key_1, "practise-page"),
        (Qt.Key.Key_Comma, "settings-page"),
    ):
        press(desk, window, key, CTRL)
        assert window.page.objectName() == page
    desk.qtbot.mouseClick(
        desk.child(window, QAbstractButton, "settings-doctor"), Qt.MouseButton.LeftButton
    )
    press(desk, window, Qt.Key.Key_Left, ALT)
    assert window.page.objectName() == "settings-page"


@pytest.mark.parametrize(
    ("key", "field"),
    [
        (Qt.Key.Key_2, "history-search"),
        (Qt.Key.Key_3, "questions-search"),
        (Qt.Key.Key_4, "settings-search"),
    ],
)
def test_a_key_leads_to_the_search_of_the_page(
    desk: Desk, window: MainWindow, key: Qt.Key, field: str
) -> None:
    press(desk, window, key, CTRL)
    window.page.setFocus()
    press(desk, window, Qt.Key.Key_F, CTRL)
    assert desk.child(window, QLineEdit, field).hasFocus()


def test_an_interview_starts_by_a_key_and_no_key_leads_out_of_it(
    desk: Desk, window: MainWindow
) -> None:
    press(desk, window, Qt.Key.Key_Return, CTRL)
    assert window.page.objectName() == "interview-page"
    for key in (Qt.Key.Key_2, Qt.Key.Key_4):
        press(desk, window, key, CTRL)
    press(desk, window, Qt.Key.Key_Left, ALT)
    assert window.page.objectName() == "interview-page"


def test_words_grow_and_shrink_by_keys_and_stay_so(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Qt.Key.Key_Plus, CTRL)
    press(desk, window, Qt.Key.Key_Plus, CTRL)
    assert font_scale() == 1.3
    press(desk, window, Qt.Key.Key_Minus, CTRL)
    assert font_scale() == 1.15
    assert desk.saved[-1].appearance.font_scale == 1.15
    assert desk.child(window, QLabel, "toast-message").text() == "Size of the words: 115 %"
    press(desk, window, Qt.Key.Key_0, CTRL)
    assert font_scale() == 1.0


@pytest.mark.parametrize(
    ("scale", "steps", "after"),
    [(1.0, -1, 1.0), (2.0, 1, 2.0), (1.0, 1, 1.15), (1.4, 1, 1.5), (1.75, 0, 1.0)],
)
def test_sizes_end_at_the_smallest_and_the_largest(scale: float, steps: int, after: float) -> None:
    assert scale_after(scale, steps) == after


def test_all_keys_are_shown_at_a_glance_and_lead_to_the_settings(
    desk: Desk, window: MainWindow
) -> None:
    press(desk, window, Qt.Key.Key_F1)
    shown = desk.child(window, QWidget, "keys-overview-dialog")
    assert shown.isVisible()
    words = {label.text() for label in shown.findChildren(QLabel)}
    assert {"Show a hint", "H", "During an interview"} <= words
    desk.qtbot.mouseClick(
        desk.child(shown, QAbstractButton, "keys-overview-change"), Qt.MouseButton.LeftButton
    )
    assert desk.child(window, QWidget, f"settings-card-{Section.KEYS}").isVisible()


def test_a_key_of_the_settings_that_cannot_be_is_told_at_the_start(desk: Desk) -> None:
    chosen = Settings(shortcuts={"hint": "bogus", "repeat": "X"})
    window = desk.window(settings=chosen)
    words = desk.child(window, QLabel, "toast-message").text()
    assert words == "The key bogus cannot be used for “Show a hint”; the usual one holds."
    assert [key.toString() for key in keys_of(Deed.REPEAT)] == ["X"]


def test_nothing_moves_from_the_start_where_that_is_set(desk: Desk) -> None:
    desk.window(settings=Settings(appearance=AppearanceSettings(motion=Motion.REDUCED)))
    assert is_still()


def test_movement_ends_as_soon_as_it_is_set(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Qt.Key.Key_4, CTRL)
    for name in (f"settings-section-{Section.ACCESS}", "setting-motion-reduced"):
        desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)
    assert is_still()


def test_the_window_closes_by_a_key(desk: Desk, window: MainWindow) -> None:
    press(desk, window, Qt.Key.Key_Q, CTRL)
    desk.qtbot.waitUntil(lambda: not window.isVisible())
