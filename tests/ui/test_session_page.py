"""The page of a session: its name, its tags and its note, and the keys of the replay."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from mockinterview.core.errors import AppError
from mockinterview.core.session import Session
from mockinterview.ports import Lane
from tests.fakes import sessions as made
from tests.ui.desk import Desk
from tests.ui.routes import click


@pytest.fixture
def kept(desk: Desk) -> Session:
    """A session in the store whose first recording is there."""
    session = made.session(made.spoken(), made.typed_answer(2))
    desk.fakes.store.kept[session.id] = session
    take = session.attempts[0].take
    assert take
    desk.fakes.store.recording(take.file).touch()
    return session


@pytest.fixture
def window(desk: Desk, kept: Session) -> QWidget:
    window = desk.window()
    click(desk, window, "rail-history")
    desk.open_session(window, kept.id)
    return window


def stored(desk: Desk) -> Session:
    (session,) = desk.fakes.store.kept.values()
    return session


def title(desk: Desk, window: QWidget) -> str:
    return desk.child(window, QLabel, "session-title").text()


def rename(desk: Desk, window: QWidget, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    click(desk, window, "session-rename")
    field = desk.child(window, QLineEdit, "session-title-edit")
    field.setText(name)
    desk.qtbot.keyClick(field, key)


def test_what_the_session_is_goes_with_the_page_and_the_way_back_stays(
    desk: Desk, window: QWidget
) -> None:
    window.resize(960, 620)
    scroll = desk.child(window, QScrollArea, "session-scroll")
    head = desk.child(window, QWidget, "session-head")
    way_back = desk.child(window, QAbstractButton, "session-back")
    before = way_back.mapTo(window, QPoint())
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    assert head.visibleRegion().isEmpty()
    assert way_back.mapTo(window, QPoint()) == before


def test_a_session_is_named_in_place_and_called_by_its_date_without(
    desk: Desk, window: QWidget
) -> None:
    date = title(desk, window)
    rename(desk, window, " The second round ")
    assert title(desk, window) == "The second round"
    assert stored(desk).title == "The second round"
    assert date in desk.child(window, QLabel, "session-subtitle").text()
    rename(desk, window, "")
    assert title(desk, window) == date
    assert stored(desk).title == ""


def test_escape_leaves_the_name(desk: Desk, window: QWidget) -> None:
    date = title(desk, window)
    rename(desk, window, "Other", Qt.Key.Key_Escape)
    assert title(desk, window) == date
    assert stored(desk).title == ""


def test_tags_are_added_once_and_taken_away(desk: Desk, window: QWidget) -> None:
    field = desk.child(window, QLineEdit, "session-tag")
    for tag in ("referral", "backend", "Referral", " "):
        field.setText(tag)
        desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert stored(desk).tags == ("referral", "backend")
    click(desk, window, "session-tags-referral")
    assert stored(desk).tags == ("backend",)


def test_the_note_on_a_session_is_kept_when_the_typing_pauses(desk: Desk, window: QWidget) -> None:
    field = desk.child(window, QPlainTextEdit, "session-note-text")
    field.setPlainText("Slower next time.")
    desk.jobs.advance(1.5)
    assert stored(desk).note == "Slower next time."


def test_the_note_is_kept_at_once_when_the_person_goes_on(desk: Desk, window: QWidget) -> None:
    desk.child(window, QPlainTextEdit, "session-note-text").setPlainText("Slower.")
    click(desk, window, "session-back")
    assert stored(desk).note == "Slower."


def test_a_name_that_cannot_be_kept_is_told(desk: Desk, window: QWidget) -> None:
    desk.fakes.store.failure = AppError("disk", "The disk is full.")
    rename(desk, window, "The second round")
    assert "The disk is full." in desk.child(window, QLabel, "toast-message").text()


def test_keys_of_the_replay_hold_on_the_page(desk: Desk, window: QWidget) -> None:
    desk.jobs.hold(Lane.VOICE)
    button = desk.child(window, QAbstractButton, "take-play")
    desk.press(window, Qt.Key.Key_Space)
    assert button.text() == "Pause"
    desk.press(window, Qt.Key.Key_Space)
    assert button.text() == "Play"
    desk.press(window, Qt.Key.Key_S)
    assert desk.child(window, QAbstractButton, "take-speed").text() == "0.75\u00d7"
    desk.press(window, Qt.Key.Key_K)
    assert desk.child(window, QAbstractButton, "take-silences").isChecked()
    desk.press(window, Qt.Key.Key_M)
    assert desk.child(window, QLabel, "take-moment").text() != "0:00 / 0:40"
    desk.press(window, Qt.Key.Key_B)
    assert len(stored(desk).attempts[0].bookmarks) == 1


def test_letters_that_are_typed_are_no_keys(desk: Desk, window: QWidget) -> None:
    field = desk.child(window, QPlainTextEdit, "session-note-text")
    field.setFocus()
    desk.qtbot.keyClicks(field, "mbe")
    assert field.toPlainText() == "mbe"
    assert stored(desk).attempts[0].bookmarks == ()


def test_a_typed_answer_is_read_and_corrected_without_a_sound(desk: Desk, window: QWidget) -> None:
    click(desk, window, "session-attempts-2.1")
    assert not desk.child(window, QWidget, "take-player").isVisible()
    assert desk.child(window, QTextEdit, "transcript-text").toPlainText() == "I typed this."
    desk.press(window, Qt.Key.Key_E)
    desk.child(window, QPlainTextEdit, "correction-text").setPlainText("I mended this.")
    click(desk, window, "correction-save")
    assert desk.child(window, QTextEdit, "transcript-text").toPlainText() == "I mended this."


def test_corrected_words_are_judged_again_where_that_is_wished(desk: Desk, window: QWidget) -> None:
    desk.press(window, Qt.Key.Key_E)
    desk.child(window, QPlainTextEdit, "correction-text").setPlainText("Other words.")
    click(desk, window, "correction-save")
    before = stored(desk).attempts[0].feedback
    click(desk, window, "transcript-judge")
    after = stored(desk).attempts[0].feedback
    assert after is not None
    assert after != before
    assert not desk.child(window, QWidget, "transcript-judge").isVisible()
