"""Between the first page and all others: what is asked for too early comes as soon as it can."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton

from mockinterview.ui.context import Context
from mockinterview.ui.front_room import FrontRoom
from mockinterview.ui.main_pages import at_once, pages_made
from mockinterview.ui.rooms import Rooms
from mockinterview.ui.window import MainWindow
from tests.ui.desk import Desk


class HalfOpen:
    """A window with its first page, and the questions on it."""

    def __init__(self, desk: Desk, context: Context) -> None:
        self.desk = desk
        self.context = context
        self.window = MainWindow(desk.home, closing_seconds=0.4)
        desk.qtbot.addWidget(self.window)
        self.front = FrontRoom(self.window, context)
        self.window.move_in(self.front)
        self.front.begin()
        self.window.show()

    def click(self, name: str) -> None:
        self.desk.child(self.window, QAbstractButton, name).click()

    def open_rooms(self) -> None:
        pages = at_once(pages_made())
        rooms = Rooms(self.window, self.context, self.front, pages)
        self.window.connect_rooms(rooms)
        rooms.begin()


@pytest.fixture
def half_open(desk: Desk) -> Iterator[HalfOpen]:
    opened = HalfOpen(desk, desk.context())
    yield opened
    opened.window.close()


def test_the_questions_are_on_show_before_any_service_is_made(half_open: HalfOpen) -> None:
    assert half_open.desk.child(half_open.window, QAbstractButton, "practise-start").isEnabled()
    assert not half_open.context.has_services


def test_a_start_that_comes_early_begins_the_interview_when_it_can(half_open: HalfOpen) -> None:
    half_open.click("practise-start")
    assert half_open.window.page.objectName() == "practise-page"
    half_open.open_rooms()
    assert half_open.window.page.objectName() == "interview-page"


def test_a_page_that_is_asked_for_early_comes_when_it_can(half_open: HalfOpen) -> None:
    half_open.click("rail-history")
    assert half_open.window.page.objectName() == "practise-page"
    half_open.open_rooms()
    assert half_open.window.page.objectName() == "history-page"


def test_what_was_not_asked_for_does_not_come(half_open: HalfOpen) -> None:
    half_open.open_rooms()
    assert half_open.window.page.objectName() == "practise-page"
    assert not half_open.window.interviews.is_under_way


def test_a_window_that_is_closed_with_its_first_page_only_ends_its_jobs(desk: Desk) -> None:
    opened = HalfOpen(desk, desk.context())
    assert opened.window.close()
    assert not opened.window.isVisible()
    with pytest.raises(LookupError):
        _ = opened.window.rooms
