"""The dialog of what is sent: read, copied, and sent where it asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.endpoint import SendingView
from mockinterview.ui.widgets.sending import SendingDialog, show_sending

VIEW = SendingView("What is sent", "To models.example.org.", "=== RULES ===\nJudge.")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialog(parent: QWidget, view: SendingView, sent: list[bool] | None = None) -> SendingDialog:
    show_sending(parent, view, None if sent is None else lambda: sent.append(True))
    (shown,) = [each for each in parent.findChildren(SendingDialog) if each.isVisible()]
    return shown


def button(shown: SendingDialog, name: str) -> QAbstractButton:
    found = shown.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_request_is_there_whole_to_be_selected_and_not_changed(parent: QWidget) -> None:
    shown = dialog(parent, VIEW)
    text = shown.findChild(QPlainTextEdit, "sending-text")
    assert text.toPlainText() == VIEW.text
    assert text.isReadOnly()
    assert text.accessibleName() == "The request"
    text.selectAll()
    assert text.textCursor().selectedText().startswith("=== RULES")
    assert not button(shown, "sending-send").isVisible()


def test_request_is_copied(parent: QWidget) -> None:
    button(dialog(parent, VIEW), "sending-copy").click()
    assert QGuiApplication.clipboard().text() == VIEW.text


def test_only_the_button_that_says_so_sends(parent: QWidget, qtbot: QtBot) -> None:
    sent: list[bool] = []
    asking = SendingView("Send this?", "", "Judge.", can_send=True)
    button(dialog(parent, asking, sent), "sending-close").click()
    qtbot.keyClick(dialog(parent, asking, sent), Qt.Key.Key_Escape)
    assert sent == []
    button(dialog(parent, asking, sent), "sending-send").click()
    assert sent == [True]


def test_focus_rests_on_what_sends_nothing(parent: QWidget) -> None:
    shown = dialog(parent, SendingView("Send this?", "", "Judge.", can_send=True))
    assert shown.focusWidget() is button(shown, "sending-close")
