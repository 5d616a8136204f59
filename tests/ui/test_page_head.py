"""The head of a page with a list: its search has room, and says what it is for, at any width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mockinterview.ui.widgets.page_head import PageHead
from mockinterview.ui.widgets.question_list import QuestionList
from mockinterview.ui.widgets.search_field import SearchField

INVITATION = "Search questions, answers, notes and all of the feedback"
pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def search(qtbot: QtBot) -> SearchField:
    rows = QuestionList("rows")
    qtbot.addWidget(rows)
    return SearchField("search", "Search all", INVITATION, rows)


@pytest.fixture
def head(qtbot: QtBot, search: SearchField) -> PageHead:
    made = PageHead((QLabel("History"),), search, QPushButton("Weak moments"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_where_there_is_room_the_search_stands_beside_the_title(
    head: PageHead, search: SearchField
) -> None:
    head.resize(1000, 60)
    assert not head.is_stacked
    assert search.placeholderText() == INVITATION


def test_where_there_is_none_it_comes_below_and_says_less(
    qtbot: QtBot, head: PageHead, search: SearchField
) -> None:
    head.resize(320, 120)
    assert head.is_stacked
    qtbot.waitUntil(lambda: search.placeholderText() == "Search all")
    head.resize(1000, 60)
    qtbot.waitUntil(lambda: search.placeholderText() == INVITATION)
    assert not head.is_stacked


def test_letters_stay_in_the_search_while_no_row_can_be_gone_to(
    qtbot: QtBot, head: PageHead, search: SearchField
) -> None:
    head.activateWindow()
    search.setFocus()
    qtbot.keyClicks(search, "cache")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert search.text() == "cache"
    assert head.focusWidget() is search
