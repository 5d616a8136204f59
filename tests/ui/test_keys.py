"""Keys that are taken: before the control with the focus, or after it, and never while typing."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.keys import Keys, apply_shortcuts
from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.keyhint import KeyHint


class Page(QWidget):
    """A page with a button, a field, and what its keys did."""

    def __init__(self, *deeds: Deed) -> None:
        super().__init__()
        self.done: list[Deed | str] = []
        self.button = QPushButton("Press")
        self.field = QLineEdit()
        lay = QVBoxLayout(self)
        lay.addWidget(self.button)
        lay.addWidget(self.field)
        self.button.clicked.connect(self._press)
        self.keys = Keys(self, {deed: self._doing(deed) for deed in deeds})

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def _doing(self, deed: Deed) -> Callable[[], None]:
        def do() -> None:
            self.done.append(deed)

        return do

    def _press(self) -> None:
        self.done.append("pressed")


@pytest.fixture(autouse=True)
def usual_keys(styled: QApplication) -> Iterator[None]:
    yield
    apply_shortcuts(styled, {})


def shown(qtbot: QtBot, *deeds: Deed) -> Page:
    page = Page(*deeds)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_a_key_of_the_interview_comes_before_the_control_with_the_focus(qtbot: QtBot) -> None:
    page = shown(qtbot, Deed.MAIN)
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Space)
    assert page.done == [Deed.MAIN]


def test_on_other_pages_the_control_with_the_focus_comes_first(qtbot: QtBot) -> None:
    page = shown(qtbot, Deed.PLAY, Deed.NEXT_ANSWER)
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Space)
    assert page.done == ["pressed"]
    qtbot.keyClick(page.button, Qt.Key.Key_N)
    assert page.done == ["pressed", Deed.NEXT_ANSWER]


@pytest.mark.parametrize("deed", [Deed.REPEAT, Deed.FOLLOW_UP])
def test_a_letter_that_is_typed_is_no_key(qtbot: QtBot, styled: QApplication, deed: Deed) -> None:
    apply_shortcuts(styled, {deed: "X"})
    page = shown(qtbot, deed)
    page.field.setFocus()
    qtbot.keyClicks(page.field, "xX")
    assert page.field.text() == "xX"
    assert page.done == []
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_X)
    assert page.done == [deed]


def test_a_key_that_is_held_down_does_its_deed_once(qtbot: QtBot) -> None:
    page = shown(qtbot, Deed.FOLLOW_UP)
    for again in (False, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_F,
            Qt.KeyboardModifier.NoModifier,
            "f",
            again,
        )
        QApplication.sendEvent(page, event)
    assert page.done == [Deed.FOLLOW_UP]


def test_enter_beside_the_numbers_is_enter(qtbot: QtBot) -> None:
    page = shown(qtbot, Deed.NEXT)
    qtbot.keyClick(page, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.done == [Deed.NEXT, Deed.NEXT]


@pytest.mark.parametrize("deed", [Deed.REPEAT, Deed.FOLLOW_UP])
def test_another_key_holds_at_once_and_the_former_no_longer(
    qtbot: QtBot, styled: QApplication, deed: Deed
) -> None:
    page = shown(qtbot, deed)
    apply_shortcuts(styled, {deed: "Y"})
    qtbot.keyClick(page, Qt.Key.Key_R)
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert page.done == []
    qtbot.keyClick(page, Qt.Key.Key_Y)
    assert page.done == [deed]
    apply_shortcuts(styled, {deed: ""})
    qtbot.keyClick(page, Qt.Key.Key_Y)
    assert page.done == [deed]


def test_keys_are_shown_as_they_are_by_now(qtbot: QtBot, styled: QApplication) -> None:
    hint = KeyHint(Deed.REPEAT, "repeat")
    button = Button("Finish", key=Deed.MAIN)
    for widget in (hint, button):
        qtbot.addWidget(widget)
    assert hint.accessibleDescription() == "Key: R"
    assert button.accessibleDescription() == "Key: Space"
    wide = hint.sizeHint().width(), button.sizeHint().width()
    apply_shortcuts(styled, {Deed.REPEAT: "", Deed.MAIN: "F2"})
    assert hint.accessibleDescription() == ""
    assert button.accessibleDescription() == "Key: F2"
    assert hint.sizeHint().width() < wide[0]
    assert button.sizeHint().width() < wide[1]
