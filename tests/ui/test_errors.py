"""What nobody caught is shown once, from any thread, and can be copied."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.errors import ErrorDoor


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def door(window: QWidget) -> Iterator[ErrorDoor]:
    logging.getLogger("mockinterview.ui.errors").disabled = True
    yield ErrorDoor(window)
    logging.getLogger("mockinterview.ui.errors").disabled = False


def broken(door: ErrorDoor, words: str = "a mistake of ours") -> None:
    error = ValueError(words)
    door.report(ValueError, error, error.__traceback__)


def dialogs(window: QWidget) -> list[QDialog]:
    return [d for d in window.findChildren(QDialog) if d.isVisible()]


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_an_error_of_another_thread_is_shown_on_the_main_thread(
    door: ErrorDoor, window: QWidget, qtbot: QtBot
) -> None:
    raising = threading.Thread(target=broken, args=(door,))
    raising.start()
    raising.join()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)


def test_the_details_can_be_copied(door: ErrorDoor, window: QWidget, qtbot: QtBot) -> None:
    broken(door)
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    press(dialogs(window)[0], "error-copy")
    assert "ValueError: a mistake of ours" in QGuiApplication.clipboard().text()


def test_one_dialog_is_enough_at_a_time(door: ErrorDoor, window: QWidget, qtbot: QtBot) -> None:
    broken(door)
    broken(door, "another")
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    press(dialogs(window)[0], "error-close")
    qtbot.waitUntil(lambda: dialogs(window) == [])
    broken(door, "a third")
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
