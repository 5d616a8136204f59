"""The data in the settings: backups are made and restored, and everything is deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from mockinterview.core.backups import BackupKind
from mockinterview.core.errors import AppError
from mockinterview.erasing import Further
from mockinterview.ports import Lane
from mockinterview.ui.controllers.upkeep import SOON_SECONDS, UpkeepController
from mockinterview.ui.dialogs import ConfirmDialog
from mockinterview.ui.views.data import data_view, erasing_view, is_confirmed
from mockinterview.ui.views.settings import Section
from mockinterview.ui.widgets.erasing import ErasingDialog
from mockinterview.ui.window import MainWindow
from tests.fakes.settings_room import BACKUPS, QuietRoom
from tests.ui.desk import Desk


def opened(desk: Desk) -> tuple[MainWindow, QuietRoom]:
    """Open the section of the data."""
    room = QuietRoom(desk.home, desk.fakes.services())
    window = desk.window(settings_room=lambda: room)
    click(desk, window, "rail-settings")
    click(desk, window, f"settings-section-{Section.DATA}")
    return window, room


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_backups_stand_newest_first_with_why_and_how_large() -> None:
    view = data_view(BACKUPS)
    assert view.summary == "3 backups, 4.2 MB in all."
    assert [row.details for row in view.rows] == [
        "made by itself · 1.4 MB",
        "made by hand · 1.4 MB",
        "damaged, kept for repair · 1.4 MB",
    ]
    assert [row.can_restore for row in view.rows] == [True, True, False]
    assert data_view(BACKUPS[:1]).summary == "1 backup, 1.4 MB."
    assert data_view([]).summary.startswith("There is no backup yet.")


def test_backup_is_made_beside_the_window_and_told(desk: Desk) -> None:
    window, room = opened(desk)
    desk.jobs.hold(Lane.UPKEEP)
    click(desk, window, "data-make")
    assert not desk.child(window, QAbstractButton, "data-make").isEnabled()
    desk.jobs.release(Lane.UPKEEP)
    assert room.done == ["backup"]
    assert "The backup was made and checked." in words(window)
    assert desk.child(window, QAbstractButton, "data-make").isEnabled()


def test_backup_is_restored_after_a_question_alone(desk: Desk) -> None:
    window, room = opened(desk)
    way = f"backup-{BACKUPS[1].name}-restore"
    click(desk, window, way)
    (dialog,) = window.findChildren(ConfirmDialog)
    assert "can be restored in the same way" in desk.child(dialog, QLabel, "confirm-words").text()
    click(desk, dialog, "confirm-keep")
    assert room.done == []
    click(desk, window, way)
    click(desk, window.findChildren(ConfirmDialog)[-1], "confirm-final")
    assert room.done == [BACKUPS[1].name]
    assert any("The backup was restored" in each for each in words(window))


def test_damaged_one_cannot_be_restored(desk: Desk) -> None:
    window, _room = opened(desk)
    damaged = next(backup for backup in BACKUPS if backup.kind is BackupKind.DAMAGED)
    way = window.findChild(QAbstractButton, f"backup-{damaged.name}-restore")
    assert way is not None
    assert not way.isVisible()


def test_what_went_wrong_is_said_and_can_be_tried_again(desk: Desk) -> None:
    window, room = opened(desk)
    room.data_failure = AppError("database_in_use", "Another program is in the way.")
    click(desk, window, f"backup-{BACKUPS[0].name}-restore")
    click(desk, window.findChildren(ConfirmDialog)[-1], "confirm-final")
    assert "Another program is in the way." in words(window)
    assert desk.child(window, QAbstractButton, "data-make").isEnabled()


def test_everything_is_deleted_once_the_word_was_typed_and_the_window_closes(desk: Desk) -> None:
    window, room = opened(desk)
    click(desk, window, "data-erase")
    (dialog,) = window.findChildren(ErasingDialog)
    told = desk.child(dialog, QLabel, "erasing-going").text()
    assert "notes: 3" in told
    assert "12 (34" in told or "12 (35" in told
    final = desk.child(dialog, QAbstractButton, "erasing-final")
    field = desk.child(dialog, QLineEdit, "erasing-word")
    assert not final.isEnabled()
    desk.qtbot.keyClicks(field, "delet")
    assert not final.isEnabled()
    desk.qtbot.keyClicks(field, "e")
    click(desk, dialog, "erasing-keys")
    click(desk, dialog, "erasing-final")
    assert room.done == [Further(keys=True)]
    desk.qtbot.waitUntil(lambda: not window.isVisible())


def test_enter_in_the_field_deletes_nothing_before_the_word_is_whole(desk: Desk) -> None:
    window, room = opened(desk)
    click(desk, window, "data-erase")
    (dialog,) = window.findChildren(ErasingDialog)
    desk.qtbot.keyClick(desk.child(dialog, QLineEdit, "erasing-word"), Qt.Key.Key_Return)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert room.done == []
    assert window.isVisible()


def test_word_counts_in_whatever_case() -> None:
    assert is_confirmed(" Delete ", "delete")
    assert not is_confirmed("", "delete")
    assert not is_confirmed("deleted", "delete")


def test_what_goes_is_told_with_its_figures(desk: Desk) -> None:
    room = QuietRoom(desk.home, desk.fakes.services())
    assert erasing_view(room.holdings()).going.startswith(
        "Interviews with their transcripts, feedback and notes: 3. Recordings: 12 ("
    )


# Looking after the store while the window is open


def looked_after(desk: Desk) -> tuple[UpkeepController, list[bool]]:
    seen: list[bool] = []
    context = desk.context(upkeep=lambda gives_way: seen.append(gives_way()))
    return UpkeepController(context, lambda: True), seen


def test_store_is_looked_after_some_time_after_it_was_asked_for(desk: Desk) -> None:
    controller, seen = looked_after(desk)
    controller.look_soon()
    controller.look_soon()
    desk.jobs.advance(SOON_SECONDS - 1)
    assert seen == []
    desk.jobs.advance(2)
    assert seen == [False]
    desk.jobs.advance(10 * SOON_SECONDS)
    assert seen == [False]


def test_interview_that_begins_ends_it(desk: Desk) -> None:
    controller, seen = looked_after(desk)
    controller.look_soon()
    desk.jobs.hold(Lane.UPKEEP)
    desk.jobs.advance(SOON_SECONDS + 1)
    controller.give_way()
    desk.jobs.release(Lane.UPKEEP)
    assert seen == [True]


def test_nothing_is_begun_during_an_interview_or_while_the_window_closes(desk: Desk) -> None:
    seen: list[bool] = []
    context = desk.context(upkeep=lambda gives_way: seen.append(gives_way()))
    for controller in (
        UpkeepController(context, lambda: False),
        UpkeepController(context, lambda: True),
    ):
        controller.look_soon()
        if controller._may_begin():
            controller.close()
    desk.jobs.advance(SOON_SECONDS + 1)
    assert seen == []


def test_damage_that_is_found_is_told_once(desk: Desk) -> None:
    def broken(_gives_way: object) -> None:
        raise AppError("database_broken", "The database is damaged.")

    told: list[object] = []
    controller = UpkeepController(desk.context(upkeep=broken), lambda: True)
    controller.failed.connect(told.append)
    for _ in range(2):
        controller.look_soon()
        desk.jobs.advance(SOON_SECONDS + 1)
    assert len(told) == 1
