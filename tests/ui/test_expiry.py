"""What is too old is deleted at the start of the window, and told quietly."""

from PySide6.QtWidgets import QLabel

from mockinterview.core.errors import AppError
from mockinterview.core.retention import Expiry, KeepFor
from mockinterview.ports import Lane
from mockinterview.settings import RetentionSettings, Settings
from mockinterview.ui.controllers.expiry import ExpiryController
from tests.ui.desk import Desk

KEPT = Settings(retention=RetentionSettings(recording_days=30, session_days=365))
DELETED = Expiry(recordings=2, recording_bytes=12_000_000)
WORDS = "2 recordings older than 30 days were deleted. Size of the files: 12 MB."


def told(controller: ExpiryController) -> list[str]:
    heard: list[str] = []
    controller.told.connect(heard.append)
    controller.run()
    return heard


def test_each_start_deletes_by_the_settings(desk: Desk) -> None:
    desk.window(settings=KEPT)
    assert desk.fakes.store.expired == [KeepFor(recording_days=30, session_days=365)]


def test_it_goes_on_until_nothing_is_due_and_tells_it_once(desk: Desk) -> None:
    desk.fakes.store.expiry = DELETED
    assert told(ExpiryController(desk.context(settings=KEPT))) == [WORDS]
    assert len(desk.fakes.store.expired) == 2


def test_it_goes_on_while_the_trash_is_emptied_and_tells_nothing_of_that(desk: Desk) -> None:
    desk.fakes.store.expiry = Expiry(from_trash=5)
    assert told(ExpiryController(desk.context(settings=KEPT))) == []
    assert len(desk.fakes.store.expired) == 2


def test_interview_that_begins_meanwhile_ends_it_and_what_went_is_told(desk: Desk) -> None:
    desk.fakes.store.expiry = DELETED
    desk.jobs.hold(Lane.DATABASE)
    heard = told(ExpiryController(desk.context(settings=KEPT)))
    desk.jobs.release(Lane.DATABASE)
    desk.fakes.store.failure = AppError("interview_under_way", "An interview is going on.")
    desk.jobs.release(Lane.DATABASE)
    assert heard == [WORDS]


def test_closing_leaves_the_rest_for_the_next_start(desk: Desk) -> None:
    desk.fakes.store.expiry = DELETED
    desk.jobs.hold(Lane.DATABASE)
    controller = ExpiryController(desk.context(settings=KEPT))
    controller.run()
    controller.close()
    desk.jobs.release(Lane.DATABASE)
    assert desk.jobs.waiting(Lane.DATABASE) == 0


def test_what_was_deleted_is_told_in_passing(desk: Desk) -> None:
    desk.fakes.store.expiry = DELETED
    window = desk.window(settings=KEPT)
    assert WORDS in [label.text() for label in window.findChildren(QLabel)]


def test_where_nothing_was_due_nothing_is_said(desk: Desk) -> None:
    assert told(ExpiryController(desk.context(settings=KEPT))) == []


def test_without_a_time_what_was_begun_is_still_brought_to_its_end(desk: Desk) -> None:
    assert told(ExpiryController(desk.context())) == []
    assert desk.fakes.store.expired == [KeepFor()]


def test_it_runs_beside_the_window(desk: Desk) -> None:
    desk.fakes.store.expiry = DELETED
    desk.jobs.hold(Lane.DATABASE)
    heard = told(ExpiryController(desk.context(settings=KEPT)))
    assert heard == []
    while desk.jobs.waiting(Lane.DATABASE):
        desk.jobs.release(Lane.DATABASE)
    assert heard == [WORDS]


def test_during_an_interview_it_is_left_for_the_next_start(desk: Desk) -> None:
    desk.fakes.store.failure = AppError("interview_under_way", "An interview is going on.")
    assert told(ExpiryController(desk.context(settings=KEPT))) == []
    assert desk.fakes.store.expired == []
