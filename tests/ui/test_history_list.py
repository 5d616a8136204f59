"""The list of the history in the window: searched, filtered, named, chosen from, deleted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId
from mockinterview.core.session import AttemptKey, Session
from mockinterview.ports import Lane
from mockinterview.ui.controllers.upkeep import SOON_SECONDS
from mockinterview.ui.views.session_rows import PlaceRowView
from mockinterview.ui.widgets.session_list import CHOSEN, SessionList
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk


def keep(desk: Desk, name: str, day: int = 0, **changes: object) -> Session:
    kept = made.session(
        made.spoken(), id=name, started_at=made.MADE + timedelta(days=day), **changes
    )
    desk.fakes.store.kept[kept.id] = kept
    return kept


@pytest.fixture
def three(desk: Desk) -> None:
    """Three sessions: "old", "middle" and "new"."""
    keep(desk, "old", 0, tags=("calm",))
    keep(desk, "middle", 1, format=FormatId.EXAM)
    keep(desk, "new", 2)


pytestmark = pytest.mark.usefixtures("three")


def history(desk: Desk) -> MainWindow:
    window = desk.window()
    click(desk, window, "rail-history")
    return window


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def listing(desk: Desk, window: QWidget) -> SessionList:
    return desk.child(window, SessionList, "history-list")


def keys(desk: Desk, window: QWidget) -> list[str]:
    """Return the sessions on show, from the top."""
    rows = listing(desk, window).model()
    shown = [rows.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(rows.rowCount())]
    return [row.key for row in shown if not isinstance(row, PlaceRowView)]


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def come_to(desk: Desk, window: QWidget, place: int) -> SessionList:
    """Bring the keyboard to a row."""
    rows = listing(desk, window)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(place, 0))
    return rows


def act(desk: Desk, window: QWidget, place: int, name: str) -> None:
    """Choose something from a row's menu."""
    rows = listing(desk, window)
    rect = rows.visualRect(rows.model().index(place, 0))
    dots = QPoint(rect.right() - 30, rect.center().y() - 4)
    desk.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, f"history-row-{name}")
    assert action
    action.trigger()
    menu.close()


def dialog(window: MainWindow) -> QWidget:
    (found,) = window.findChildren(QWidget, "session-words-dialog")
    return found


def test_the_places_that_a_search_found_are_rows_and_one_opens_its_answer(desk: Desk) -> None:
    two = made.session(made.spoken(), made.typed_answer(2, "It was a zebra."), id="two")
    desk.fakes.store.kept["two"] = two
    window = history(desk)
    desk.qtbot.keyClicks(desk.child(window, QLineEdit, "history-search"), "zebra")
    rows = come_to(desk, window, 1)
    said = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "What you said, question 2: It was a zebra."
    desk.press(window, Qt.Key.Key_Return)
    assert window.page.objectName() == "session-page"
    key = AttemptKey(position=2, number=1)
    assert desk.child(window, QAbstractButton, f"session-attempts-{key}").isChecked()


def test_while_letters_are_typed_only_the_last_search_is_shown(desk: Desk) -> None:
    keep(desk, "zebra", 3, title="A zebra")
    window = history(desk)
    desk.jobs.hold(Lane.DATABASE)
    desk.qtbot.keyClicks(desk.child(window, QLineEdit, "history-search"), "zebra")
    assert desk.jobs.waiting(Lane.DATABASE) == 1
    rounds = 0
    while desk.jobs.waiting(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
        rounds += 1
    assert rounds == 2
    assert keys(desk, window) == ["zebra"]


def test_what_is_looked_for_anew_is_shown_from_the_top(desk: Desk) -> None:
    for day in range(3, 60):
        keep(desk, f"day-{day}", day, title="A zebra")
    window = history(desk)
    rows = listing(desk, window)
    rows.scrollToBottom()
    assert rows.verticalScrollBar().value() > 0
    desk.child(window, QLineEdit, "history-search").setText("zebra")
    assert rows.verticalScrollBar().value() == 0


def test_filters_narrow_the_list_and_can_be_taken_away(desk: Desk) -> None:
    window = history(desk)
    click(desk, window, "history-filter")
    click(desk, window, f"history-formats-{FormatId.EXAM}")
    assert keys(desk, window) == ["middle"]
    assert text(desk, window, "history-count") == "1 interview"
    click(desk, window, "history-filter")
    click(desk, window, f"history-chosen-formats-{FormatId.EXAM}")
    assert keys(desk, window) == ["new", "middle", "old"]
    assert text(desk, window, "history-count") == "3 interviews"


def test_the_order_can_be_turned_round(desk: Desk) -> None:
    window = history(desk)
    click(desk, window, "history-filter")
    click(desk, window, "history-order-oldest")
    assert keys(desk, window) == ["old", "middle", "new"]


def test_of_the_scores_one_range_holds_at_a_time(desk: Desk) -> None:
    window = history(desk)
    click(desk, window, "history-filter")
    click(desk, window, "history-scores-high")
    assert keys(desk, window) == []
    assert text(desk, window, "history-absence-words") == "No interview is like that."
    click(desk, window, "history-scores-low")
    assert keys(desk, window) == ["new", "middle", "old"]
    click(desk, window, "history-scores-low")
    assert not desk.child(window, QAbstractButton, "history-scores-low").isChecked()


def test_who_finds_nothing_is_led_back_to_all(desk: Desk) -> None:
    window = history(desk)
    search = desk.child(window, QLineEdit, "history-search")
    desk.qtbot.keyClicks(search, "zebra")
    click(desk, window, "history-clear")
    assert search.text() == ""
    assert keys(desk, window) == ["new", "middle", "old"]


def test_a_session_is_named_tagged_and_noted_in_one_dialog(desk: Desk) -> None:
    window = history(desk)
    act(desk, window, 0, "rename")
    asked = dialog(window)
    title = desk.child(asked, QLineEdit, "session-words-title")
    assert asked.focusWidget() is title
    desk.qtbot.keyClicks(title, "Before Friday")
    click(desk, asked, "session-words-known-calm")
    desk.qtbot.keyClicks(desk.child(asked, QWidget, "session-words-note"), "Speak slowly.")
    click(desk, asked, "session-words-save")
    kept = desk.fakes.store.kept["new"]
    assert (kept.title, kept.tags, kept.note) == ("Before Friday", ("calm",), "Speak slowly.")
    row = listing(desk, window).model().index(0, 0)
    assert "Before Friday" in row.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("key", "modifier", "field"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "session-words-title"),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier, "session-words-tags"),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, "session-words-note"),
    ],
)
def test_name_tags_and_note_each_have_a_key(
    desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier, field: str
) -> None:
    window = history(desk)
    rows = come_to(desk, window, 0)
    desk.qtbot.keyClick(rows, key, modifier)
    asked = dialog(window)
    assert asked.focusWidget() is desk.child(asked, QWidget, field)
    click(desk, asked, "session-words-cancel")
    assert desk.fakes.store.kept["new"].title == ""


def test_a_tag_that_is_taken_away_among_the_known_ones_goes(desk: Desk) -> None:
    window = history(desk)
    act(desk, window, 2, "tags")
    asked = dialog(window)
    click(desk, asked, "session-words-known-calm")
    assert desk.child(asked, QLineEdit, "session-words-tags").text() == ""
    click(desk, asked, "session-words-save")
    assert desk.fakes.store.kept["old"].tags == ()


def test_what_is_deleted_goes_at_once_and_comes_back_by_undo(desk: Desk) -> None:
    window = history(desk)
    desk.jobs.hold(Lane.DATABASE)
    act(desk, window, 1, "delete")
    assert keys(desk, window) == ["new", "old"]
    while desk.jobs.waiting(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
    assert keys(desk, window) == ["new", "old"]
    assert text(desk, window, "toast-message") == "The interview was deleted."
    click(desk, window, "toast-action")
    while desk.jobs.waiting(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
    assert keys(desk, window) == ["new", "middle", "old"]


def test_a_deletion_that_fails_brings_the_row_back_and_says_why(desk: Desk) -> None:
    window = history(desk)
    desk.fakes.store.failure = AppError("busy", "Another program is using the database.")
    come_to(desk, window, 0)
    desk.press(window, Qt.Key.Key_Delete)
    assert keys(desk, window) == ["new", "middle", "old"]
    assert "Another program" in text(desk, window, "toast-message")


def test_what_was_deleted_is_listed_apart_and_can_be_restored_there(desk: Desk) -> None:
    window = history(desk)
    act(desk, window, 0, "delete")
    click(desk, window, "history-which-deleted")
    assert keys(desk, window) == ["new"]
    act(desk, window, 0, "restore")
    assert keys(desk, window) == []
    assert text(desk, window, "history-absence-words") == "Nothing was deleted"
    click(desk, window, "history-which-any")
    assert keys(desk, window) == ["new", "middle", "old"]


def test_what_was_deleted_goes_for_good_only_when_asked_twice(desk: Desk) -> None:
    window = history(desk)
    act(desk, window, 0, "delete")
    click(desk, window, "history-which-deleted")
    act(desk, window, 0, "delete-for-good")
    assert "new" in desk.fakes.store.kept
    (asked,) = window.findChildren(QWidget, "confirm-dialog")
    click(desk, asked, "confirm-final")
    assert "new" not in desk.fakes.store.kept
    assert keys(desk, window) == []


def test_store_forgets_soon_what_was_deleted_for_good_though_nobody_leaves_the_page(
    desk: Desk,
) -> None:
    forgotten: list[bool] = []
    window = desk.window(upkeep=lambda gives_way: forgotten.append(gives_way()))
    click(desk, window, "rail-history")
    desk.jobs.advance(SOON_SECONDS + 1)
    forgotten.clear()
    act(desk, window, 0, "delete")
    click(desk, window, "history-which-deleted")
    desk.jobs.advance(SOON_SECONDS + 1)
    assert forgotten == []
    act(desk, window, 0, "delete-for-good")
    click(desk, window.findChildren(QWidget, "confirm-dialog")[0], "confirm-final")
    desk.jobs.advance(SOON_SECONDS + 1)
    assert forgotten == [False]


def test_trash_is_emptied_after_a_question_and_all_of_it_at_once(desk: Desk) -> None:
    window = history(desk)
    empty = desk.child(window, QAbstractButton, "history-empty-trash")
    act(desk, window, 0, "delete")
    act(desk, window, 0, "delete")
    assert not empty.isVisible()
    click(desk, window, "history-which-deleted")
    assert empty.isVisible()
    click(desk, window, "history-empty-trash")
    (asked,) = window.findChildren(QWidget, "confirm-dialog")
    click(desk, asked, "confirm-keep")
    assert len(desk.fakes.store.kept) == 3
    click(desk, window, "history-empty-trash")
    click(desk, window.findChildren(QWidget, "confirm-dialog")[-1], "confirm-final")
    assert set(desk.fakes.store.kept) == {"old"}
    assert text(desk, window, "toast-message") == "The trash was emptied: 2 interviews are gone."
    assert keys(desk, window) == []
    assert not empty.isVisible()


def test_trash_that_cannot_be_emptied_stays_and_the_reason_is_said(desk: Desk) -> None:
    window = history(desk)
    act(desk, window, 0, "delete")
    click(desk, window, "history-which-deleted")
    click(desk, window, "history-empty-trash")
    desk.fakes.store.failure = AppError("busy", "Another program is using the database.")
    (asked,) = window.findChildren(QWidget, "confirm-dialog")
    click(desk, asked, "confirm-final")
    assert keys(desk, window) == ["new"]
    assert "Another program" in text(desk, window, "toast-message")


def test_several_are_chosen_by_keys_and_deleted_together(desk: Desk) -> None:
    window = history(desk)
    click(desk, window, "history-select")
    assert not desk.child(window, QAbstractButton, "history-compare").isEnabled()
    come_to(desk, window, 0)
    desk.press(window, Qt.Key.Key_Space)
    desk.press(window, Qt.Key.Key_Down)
    desk.press(window, Qt.Key.Key_Space)
    assert text(desk, window, "history-selection-words") == "2 interviews chosen"
    index = listing(desk, window).model().index(1, 0)
    assert index.data(CHOSEN) is True
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("chosen: ")
    click(desk, window, "history-delete")
    assert keys(desk, window) == ["old"]
    assert text(desk, window, "toast-message") == "2 interviews were deleted."
    click(desk, window, "toast-action")
    assert keys(desk, window) == ["new", "middle", "old"]


def test_while_choosing_a_click_chooses_and_opens_nothing(desk: Desk) -> None:
    window = history(desk)
    click(desk, window, "history-select")
    desk.open_session(window, "middle")
    assert window.page.objectName() == "history-page"
    assert text(desk, window, "history-selection-words") == "1 interview chosen"
    click(desk, window, "history-select")
    desk.open_session(window, "middle")
    assert window.page.objectName() == "session-page"


def test_two_that_were_chosen_are_compared(desk: Desk) -> None:
    window = history(desk)
    rows = come_to(desk, window, 0)
    for place in (0, 2):
        rows.setCurrentIndex(rows.model().index(place, 0))
        desk.qtbot.keyClick(rows, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    click(desk, window, "history-compare")
    assert window.page.objectName() == "compare-page"
    click(desk, window, "compare-back")
    assert window.page.objectName() == "history-page"


def test_a_list_that_cannot_be_read_says_why_and_is_read_again(desk: Desk) -> None:
    window = desk.window()
    desk.fakes.store.failure = AppError("broken", "The database is damaged.")
    click(desk, window, "rail-history")
    assert text(desk, window, "history-banner-message") == "The database is damaged."
    click(desk, window, "rail-practise")
    click(desk, window, "rail-history")
    assert keys(desk, window) == ["new", "middle", "old"]
