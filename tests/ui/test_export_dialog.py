"""Interviews are written to files: in which form, with what in it, and where to."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.shared import LeftOutPart, Part
from mockinterview.core.sharing import Sharing
from mockinterview.ports import Lane
from mockinterview.settings import ExportSettings
from mockinterview.ui.views.exporting import (
    Stage,
    export_view,
    form_row,
    sharing_of,
    written_banner,
)
from mockinterview.ui.widgets.export_dialog import ExportDialog
from tests.fakes import sessions as made
from tests.ui import routes
from tests.ui.desk import Desk


@pytest.fixture
def window(desk: Desk) -> QWidget:
    return routes.session(desk)


def opened(desk: Desk, window: QWidget) -> ExportDialog:
    routes.click(desk, window, "session-export")
    return desk.child(window, ExportDialog, "export-dialog")


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def test_a_session_is_written_where_the_person_says(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.target = tmp_path / "report.md"
    dialog = opened(desk, window)
    routes.click(desk, dialog, "export-form-md")
    routes.click(desk, dialog, "export-save")

    ((ids, wish, target),) = desk.files.written
    assert (ids, wish.form, target) == ((made.SESSION_ID,), "md", desk.target)
    assert desk.suggested == [(f"mock-interview-{made.SESSION_ID}.md", "md")]
    assert str(desk.target) in text(desk, dialog, "export-banner-message")
    assert desk.child(dialog, QAbstractButton, "export-close").text() == "Close"


def test_what_was_written_can_be_opened_and_shown(
    desk: Desk, window: QWidget, tmp_path: Path, elsewhere: routes.Elsewhere
) -> None:
    desk.target = tmp_path / "report.html"
    dialog = opened(desk, window)
    routes.click(desk, dialog, "export-save")
    routes.click(desk, dialog, "export-banner-open")
    routes.click(desk, dialog, "export-banner-show")

    assert elsewhere.urls == [f"file://{desk.target}", f"file://{tmp_path}"]


def test_an_export_that_fails_is_said_in_the_dialog_and_can_be_tried_again(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.target = tmp_path / "report.html"
    desk.files.failure = AppError("disk_full", "The disk is full.", hint="Free some space.")
    dialog = opened(desk, window)
    routes.click(desk, dialog, "export-save")
    assert text(desk, dialog, "export-banner-message") == "The disk is full."

    desk.files.failure = None
    routes.click(desk, dialog, "export-save")
    assert len(desk.files.written) == 1


def test_an_export_without_a_place_writes_nothing(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    routes.click(desk, dialog, "export-save")

    assert desk.files.written == []
    assert not desk.child(dialog, QWidget, "export-busy").isVisible()


def test_what_stays_out_is_shown_before_anything_is_written(desk: Desk, window: QWidget) -> None:
    desk.files.parts = ()
    dialog = opened(desk, window)
    assert text(desk, dialog, "export-left-out") == "Nothing."

    desk.files.parts = (LeftOutPart(part=Part.NAMES, count=3),)
    routes.click(desk, dialog, "export-leave-out-name")
    field = desk.child(dialog, QLineEdit, "export-names")
    desk.qtbot.keyClicks(field, "Ada, Lovelace Ltd")

    assert desk.files.looked[-1].names == ("Ada", "Lovelace Ltd")
    assert text(desk, dialog, "export-left-out") == "Names, in 3 places"
    assert desk.files.written == []


def test_what_was_looked_up_for_an_earlier_choice_is_dropped(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    desk.jobs.hold(Lane.FILES)
    desk.files.parts = (LeftOutPart(part=Part.NOTES, count=2),)
    routes.click(desk, dialog, "export-leave-out-notes")
    assert text(desk, dialog, "export-left-out") == "Looking…"
    routes.click(desk, dialog, "export-leave-out-notes")
    desk.files.parts = ()
    desk.jobs.release(Lane.FILES)
    desk.jobs.release(Lane.FILES)

    assert text(desk, dialog, "export-left-out") == "Nothing."
    assert [each.has_notes for each in desk.files.looked[-2:]] == [False, True]


def test_only_forms_that_can_hold_recordings_offer_them(desk: Desk, window: QWidget) -> None:
    dialog = opened(desk, window)
    switch = desk.child(dialog, QAbstractButton, "export-audio")
    assert switch.isVisible()
    routes.click(desk, dialog, "export-form-md")
    assert not switch.isVisible()
    routes.click(desk, dialog, "export-form-zip")
    assert switch.isVisible()
    assert not desk.child(dialog, QWidget, "export-leave-out").isVisible()
    assert not desk.child(dialog, QWidget, "export-language").isVisible()


def test_the_last_choice_is_there_the_next_time(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.target = tmp_path / "archive.zip"
    dialog = opened(desk, window)
    routes.click(desk, dialog, "export-form-zip")
    routes.click(desk, dialog, "export-audio")
    routes.click(desk, dialog, "export-save")
    routes.click(desk, dialog, "export-close")
    QApplication.processEvents()

    again = opened(desk, window)
    assert desk.child(again, QAbstractButton, "export-form-zip").isChecked()
    assert not desk.child(again, QAbstractButton, "export-audio").isChecked()


def test_the_dialog_can_be_used_without_a_mouse(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.target = tmp_path / "report.md"
    dialog = opened(desk, window)
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    focused = QApplication.focusWidget()
    assert focused is desk.child(dialog, QAbstractButton, "export-form-html")
    desk.qtbot.keyClick(focused, Qt.Key.Key_Down)
    desk.qtbot.keyClick(desk.child(dialog, QWidget, "export-save"), Qt.Key.Key_Return)

    assert [wish.form for _ids, wish, _target in desk.files.written] == ["md"]
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_dialog_stops_what_is_being_written(
    desk: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.target = tmp_path / "report.html"
    dialog = opened(desk, window)
    desk.jobs.hold(Lane.FILES)
    routes.click(desk, dialog, "export-save")
    assert desk.child(dialog, QWidget, "export-busy").isVisible()
    assert not desk.child(dialog, QAbstractButton, "export-save").isEnabled()
    routes.click(desk, dialog, "export-close")
    QApplication.processEvents()
    again = opened(desk, window)
    desk.files.failure = AppError("export_stopped", "The export was stopped.")
    desk.jobs.release(Lane.FILES)
    desk.jobs.release(Lane.FILES)

    assert desk.files.was_stopped == [True]
    assert not desk.child(again, QWidget, "export-banner").isVisible()
    assert desk.child(again, QAbstractButton, "export-save").isEnabled()


def test_several_interviews_of_the_history_go_into_a_folder(desk: Desk, tmp_path: Path) -> None:
    desk.target = tmp_path
    window = routes.history(desk)
    routes.click(desk, window, "history-select")
    for session_id in desk.fakes.store.kept:
        desk.open_session(window, session_id)
    routes.click(desk, window, "history-export")
    dialog = desk.child(window, ExportDialog, "export-dialog")
    routes.click(desk, dialog, "export-save")

    ((ids, _wish, target),) = desk.files.written
    assert (set(ids), target) == (set(desk.fakes.store.kept), tmp_path)


# What is shown


@pytest.mark.parametrize(
    ("chosen", "sharing"),
    [
        (ExportSettings(), Sharing()),
        (ExportSettings(has_audio=True), Sharing(has_audio=True)),
        (ExportSettings(form="md", has_audio=True), Sharing()),
        (ExportSettings(form="zip", leaves_out=("notes",)), Sharing(has_audio=True)),
        (ExportSettings(form="zip", has_audio=True, archive_has_audio=False), Sharing()),
        (ExportSettings(leaves_out=("cv", "notes")), Sharing(has_cv=False, has_notes=False)),
        (ExportSettings(names="Ada"), Sharing()),
        (ExportSettings(leaves_out=("name",), names=" Ada ,, Bo"), Sharing(names=("Ada", "Bo"))),
    ],
)
def test_what_is_chosen_says_what_may_go_into_the_file(
    chosen: ExportSettings, sharing: Sharing
) -> None:
    assert sharing_of(chosen) == sharing


def test_every_form_there_is_has_a_name_and_a_sentence() -> None:
    from mockinterview.handing_on import HAND_ON_FORMS

    rows = [form_row(form) for form in HAND_ON_FORMS]
    assert [row.id for row in rows if not row.sentence] == []
    assert len({row.sentence for row in rows}) == len(rows)


def test_a_form_that_is_gone_gives_way_to_the_first_one() -> None:
    view = export_view(ExportSettings(form="odt"), Stage(1, ("html", "md"), ()))

    assert view.form == "html"


@pytest.mark.parametrize(("files", "actions"), [(["a"], ["open", "show"]), (["a", "b"], ["show"])])
def test_several_files_are_shown_in_their_folder(files: list[str], actions: list[str]) -> None:
    assert [action.id for action in written_banner(files).actions] == actions
