"""The settings in the window: each changed by its own control, searched, and said where wrong."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QSlider,
    QTableView,
    QWidget,
)

from mockinterview import settings as settings_file
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.core.retention import Expiry
from mockinterview.network.door import Call
from mockinterview.ports import Lane
from mockinterview.settings import Settings, Theme
from mockinterview.ui.theme import CONTRAST, tokens_of
from mockinterview.ui.typography import apply_font_scale, font_scale
from mockinterview.ui.views.settings import Section, SettingId
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.chips import Chip
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.switch import Switch
from mockinterview.ui.window import MainWindow
from tests.fakes.clock import FakeClock
from tests.fakes.settings_room import CHECKS, QuietRoom
from tests.ui.desk import Desk


@pytest.fixture(autouse=True)
def usual_size(styled: QApplication) -> Iterator[None]:
    yield
    apply_font_scale(styled, 1.0)


@pytest.fixture
def room(desk: Desk) -> QuietRoom:
    return QuietRoom(desk.home, desk.fakes.services())


@pytest.fixture
def window(desk: Desk, room: QuietRoom) -> MainWindow:
    made = desk.window(settings_room=lambda: room)
    click(desk, made, "rail-settings")
    return made


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(window: QWidget, name: str) -> str:
    return window.findChildren(QLabel, name)[0].text()


def kept(desk: Desk) -> Settings:
    found, problems = settings_file.load(desk.home)
    assert problems == []
    return found


def open_section(desk: Desk, window: QWidget, section: Section) -> None:
    click(desk, window, f"settings-section-{section}")


def pick(desk: Desk, window: QWidget, name: str, words: str) -> None:
    """Choose from a list by the keyboard, as a person does who types the first letters."""
    picker = desk.child(window, Picker, name)
    picker.setFocus()
    desk.qtbot.keyClicks(picker, words)


def type_into(desk: Desk, window: QWidget, name: str, words: str) -> QLineEdit:
    field = desk.child(window, QLineEdit, name)
    field.clear()
    desk.qtbot.keyClicks(field, words)
    desk.qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_the_window_opens_without_the_settings() -> None:
    code = (
        "import sys, mockinterview.ui.app, mockinterview.ui.composition\n"
        "late = [m for m in sys.modules if m.startswith('mockinterview.ui') and 'settings' in m]\n"
        "sys.exit(', '.join(late) or 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_the_settings_open_from_the_rail_with_the_search_in_focus(window: MainWindow) -> None:
    assert window.page.objectName() == "settings-page"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "settings-search"


def test_a_section_shows_its_settings_and_no_others(desk: Desk, window: MainWindow) -> None:
    open_section(desk, window, Section.LOOK)
    assert desk.child(window, QWidget, "setting-theme-row").isVisible()
    assert not desk.child(window, QWidget, "setting-voice-row").isVisible()


def test_a_search_shows_what_it_finds_in_all_sections(desk: Desk, window: MainWindow) -> None:
    search = desk.child(window, QLineEdit, "settings-search")
    desk.qtbot.keyClicks(search, "silence")
    assert desk.child(window, QWidget, "setting-auto-stop-row").isVisible()
    assert desk.child(window, QWidget, "setting-profile-row").isVisible()
    assert not desk.child(window, QWidget, "setting-voice-row").isVisible()
    desk.qtbot.keyClicks(search, " xyzzy")
    assert text(window, "settings-absence") == "No setting has these words."
    open_section(desk, window, Section.SOUND)
    assert search.text() == ""
    assert desk.child(window, QWidget, "setting-voice-row").isVisible()


def test_a_switch_is_thrown_and_kept(desk: Desk, room: QuietRoom, window: MainWindow) -> None:
    open_section(desk, window, Section.PRIVACY)
    switch = desk.child(window, Switch, "setting-offline")
    assert switch.word == "Off"
    click(desk, window, "setting-offline")
    assert kept(desk).offline
    assert (switch.isChecked(), switch.word) == (True, "On")
    assert room.in_effect.offline


def test_a_device_is_picked_from_those_that_are_there(desk: Desk, window: MainWindow) -> None:
    picker = desk.child(window, Picker, "setting-microphone")
    assert [picker.itemText(n) for n in range(picker.count())] == [
        "System default",
        "Built-in",
        "Headset",
    ]
    pick(desk, window, "setting-microphone", "Head")
    assert picker.currentText() == "Headset"


def test_what_is_picked_is_kept(desk: Desk, window: MainWindow) -> None:
    picker = desk.child(window, Picker, "setting-microphone")
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    assert kept(desk).listening.input_device == "Headset"
    picker.activated.emit(0)
    assert kept(desk).listening.input_device is None


def test_the_wheel_leaves_what_is_picked(desk: Desk, window: MainWindow) -> None:
    picker = desk.child(window, Picker, "setting-microphone")
    down = QPoint(0, -120)
    middle = QPointF(picker.rect().center())
    turned = QWheelEvent(
        middle,
        picker.mapToGlobal(middle),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, turned)
    assert picker.currentText() == "System default"
    assert not turned.isAccepted()


def test_a_dial_is_turned_by_keys(desk: Desk, window: MainWindow) -> None:
    slider = desk.child(window, QSlider, "setting-rate")
    assert text(window, "setting-rate-figure") == "1.00"
    desk.qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert text(window, "setting-rate-figure") == "1.05"
    assert kept(desk).voice.rate == 1.05


def test_the_next_interview_speaks_as_it_is_set(desk: Desk, window: MainWindow) -> None:
    slider = desk.child(window, QSlider, "setting-rate")
    desk.qtbot.keyClick(slider, Qt.Key.Key_Left)
    click(desk, window, "rail-practise")
    window.interviews.begin(desk.plan(count=1))
    assert desk.fakes.player.heard[0].seconds == pytest.approx(0.1 / 0.95, rel=0.01)


def test_words_grow_at_once(desk: Desk, window: MainWindow) -> None:
    open_section(desk, window, Section.LOOK)
    click(desk, window, "setting-font-scale-1.5")
    assert font_scale() == 1.5
    assert kept(desk).appearance.font_scale == 1.5
    assert desk.child(window, Chip, "setting-font-scale-1.5").isChecked()


def test_colours_change_at_once_and_the_rail_knows(desk: Desk, window: MainWindow) -> None:
    open_section(desk, window, Section.LOOK)
    click(desk, window, "setting-theme-contrast")
    assert tokens_of() == CONTRAST
    assert kept(desk).appearance.theme is Theme.CONTRAST
    rail = desk.child(window, QAbstractButton, "rail-theme")
    assert rail.accessibleName() == "Colours: high contrast. Press to change."


def test_colours_that_the_rail_changes_keep_the_size_of_the_words(
    desk: Desk, window: MainWindow
) -> None:
    open_section(desk, window, Section.LOOK)
    click(desk, window, "setting-font-scale-1.3")
    click(desk, window, "rail-theme")
    assert desk.saved[-1].appearance.font_scale == 1.3


def test_a_bad_address_is_said_in_its_place_and_changes_nothing(
    desk: Desk, window: MainWindow
) -> None:
    open_section(desk, window, Section.LISTENING)
    field = type_into(desk, window, "setting-remote-address", "example.org")
    assert text(window, "setting-remote-address-problem").startswith("That is no address")
    assert desk.child(window, QLabel, "setting-remote-address-problem").isVisible()
    assert field.text() == "example.org"
    assert kept(desk).listening.remote.base_url == ""
    type_into(desk, window, "setting-remote-address", "https://example.org/v1")
    assert not desk.child(window, QLabel, "setting-remote-address-problem").isVisible()
    assert kept(desk).listening.remote.base_url == "https://example.org/v1"


def test_the_rail_says_at_once_where_recordings_go(desk: Desk, window: MainWindow) -> None:
    assert text(window, "rail-privacy").startswith("Everything stays on this computer.")
    open_section(desk, window, Section.LISTENING)
    type_into(desk, window, "setting-remote-address", "https://example.org/v1")
    type_into(desk, window, "setting-remote-model", "whisper-1")
    assert "Recordings go to example.org" in text(window, "rail-privacy")


def test_a_key_goes_to_the_keyring_and_nowhere_else(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    open_section(desk, window, Section.LISTENING)
    type_into(desk, window, "setting-remote-address", "https://example.org/v1")
    field = type_into(desk, window, "setting-remote-key", "sk-secret")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.text() == ""
    assert room.kept_keys == ["sk-secret"]
    assert text(window, "setting-remote-key-state") == "There is a key in the keyring."
    assert all(
        b"sk-secret" not in file.read_bytes() for file in desk.home.rglob("*") if file.is_file()
    )


def test_a_key_that_cannot_be_kept_is_said_in_its_place(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    open_section(desk, window, Section.LISTENING)
    type_into(desk, window, "setting-remote-address", "https://example.org/v1")
    room.key_failure = AppError("no_keyring", "There is no keyring.", hint="Set the variable.")
    type_into(desk, window, "setting-remote-key", "sk-secret")
    problem = text(window, "setting-remote-key-problem")
    assert problem == "There is no keyring. Set the variable."


def test_a_change_that_cannot_be_written_is_taken_back_and_said(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    room.failure = AppError("settings_not_saved", "The settings could not be saved.")
    open_section(desk, window, Section.FEEDBACK)
    click(desk, window, f"setting-profile-{Profile.FLUENCY_NEUTRAL}")
    assert desk.child(window, Chip, f"setting-profile-{Profile.STANDARD}").isChecked()
    assert "could not be saved" in text(window, "toast-message")


def test_what_is_being_written_is_not_overtaken_by_what_was(desk: Desk, window: MainWindow) -> None:
    open_section(desk, window, Section.FEEDBACK)
    desk.jobs.hold(Lane.DATABASE)
    click(desk, window, f"setting-profile-{Profile.FLUENCY_NEUTRAL}")
    open_section(desk, window, Section.PRIVACY)
    click(desk, window, "setting-offline")
    desk.jobs.release(Lane.DATABASE)
    assert desk.child(window, Switch, "setting-offline").isChecked()
    desk.jobs.release(Lane.DATABASE)
    assert kept(desk).offline
    assert kept(desk).delivery.profile is Profile.FLUENCY_NEUTRAL


def test_keeping_less_asks_first_and_says_what_would_be_deleted(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    room.due = Expiry(recordings=2, recording_bytes=3_000_000)
    open_section(desk, window, Section.PRIVACY)
    click(desk, window, "setting-keep-recordings-30")
    assert "2 recordings are older than 30 days" in text(window, "confirm-words")
    assert kept(desk).retention.recording_days is None
    click(desk, window, "confirm-keep")
    assert desk.child(window, Chip, "setting-keep-recordings-None").isChecked()
    assert kept(desk).retention.recording_days is None
    click(desk, window, "setting-keep-recordings-30")
    click(desk, window, "confirm-final")
    assert kept(desk).retention.recording_days == 30
    assert desk.child(window, Chip, "setting-keep-recordings-30").isChecked()


def test_keeping_less_asks_nothing_where_nothing_is_that_old(
    desk: Desk, window: MainWindow
) -> None:
    open_section(desk, window, Section.PRIVACY)
    click(desk, window, "setting-keep-sessions-90")
    assert kept(desk).retention.session_days == 90
    assert not window.findChildren(QWidget, "confirm-dialog")


def test_keeping_longer_asks_nothing(desk: Desk, room: QuietRoom, window: MainWindow) -> None:
    open_section(desk, window, Section.PRIVACY)
    click(desk, window, "setting-keep-sessions-90")
    room.due = Expiry(sessions=9)
    click(desk, window, "setting-keep-sessions-None")
    assert kept(desk).retention.session_days is None


def test_the_settings_show_what_the_command_line_changed(desk: Desk, window: MainWindow) -> None:
    click(desk, window, "rail-practise")
    settings_file.change(desk.home, lambda now: now.model_copy(update={"offline": True}))
    click(desk, window, "rail-settings")
    assert desk.child(window, Switch, "setting-offline").isChecked()


def test_the_voice_can_be_heard_from_its_setting(desk: Desk, window: MainWindow) -> None:
    click(desk, window, "setting-voice-hear")
    assert desk.fakes.voice.said[-1].startswith("Hello.")


def test_every_control_has_a_spoken_name_and_is_told_what_it_does(
    desk: Desk, window: MainWindow
) -> None:
    for setting in SettingId:
        made = window.findChildren(QWidget, f"setting-{setting}")
        assert made, setting
        assert made[0].accessibleName(), setting
    slider = desk.child(window, QSlider, "setting-rate")
    assert slider.accessibleName() == "Speed of the voice"
    assert slider.accessibleDescription().startswith("How fast the questions are read")


def test_tab_walks_from_the_search_to_the_settings(desk: Desk, window: MainWindow) -> None:
    seen: list[str] = []
    for _ in range(14):
        desk.press(window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
    assert {"setting-voice", "setting-voice-hear", "setting-rate", "setting-microphone"} <= {*seen}


def test_the_ledger_says_where_to_and_never_what(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    open_section(desk, window, Section.PRIVACY)
    assert text(window, "ledger-summary") == "Nothing was ever sent from this program."
    table = desk.child(window, QTableView, "ledger-table")
    assert not table.isVisible()
    when = FakeClock().now()
    calls = [
        Call(when=when, purpose="feedback", host=f"host-{n % 2}", bytes_sent=1_000, status=200)
        for n in range(10_000)
    ]
    room.calls = lambda: calls  # type: ignore[method-assign]  # what the computer has
    click(desk, window, "rail-settings")
    assert table.isVisible()
    assert table.model().rowCount() == 10_000
    assert (
        text(window, "ledger-summary") == "10,000 requests to host-0, host-1, 10.0 MB sent in all."
    )


def test_this_computer_is_checked_and_the_report_copied(
    desk: Desk, room: QuietRoom, window: MainWindow
) -> None:
    desk.jobs.hold(Lane.ERRANDS)
    click(desk, window, "settings-doctor")
    assert window.page.objectName() == "doctor-page"
    assert text(window, "doctor-summary") == "Looking…"
    assert not desk.child(window, QAbstractButton, "doctor-again").isEnabled()
    desk.jobs.release(Lane.ERRANDS)
    assert text(window, "doctor-summary") == "One thing is to be mended before an interview."
    assert [desk.child(window, Badge, f"check-{n}-state").text for n in range(3)] == [
        "Good",
        "To mend",
        "Can wait",
    ]
    assert text(window, "check-1-hint") == "Plug one in."
    click(desk, window, "doctor-copy")
    assert QApplication.clipboard().text().splitlines()[:3] == [
        "ok  Program: Mock Interview",
        "NO  Microphone: None was found.",
        "     Plug one in.",
    ]
    room.found = CHECKS[:1]
    click(desk, window, "doctor-again")
    desk.jobs.release(Lane.ERRANDS)
    assert text(window, "doctor-summary") == "This computer is ready for an interview."
    click(desk, window, "doctor-back")
    assert window.page.objectName() == "settings-page"
