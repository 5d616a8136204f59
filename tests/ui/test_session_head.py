"""The head of a session: its name is read whole at every width."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mockinterview.ui.widgets.session_head import SessionHead

NAME = "The third interview for the post in the laboratory by the sea"


def test_a_name_that_has_no_room_on_a_line_goes_on_below(qtbot: QtBot) -> None:
    head = SessionHead()
    qtbot.addWidget(head)
    head.show_head("one", NAME, NAME, "Study")
    head.resize(360, head.heightForWidth(360))
    head.show()
    title = head.findChild(QLabel, "session-title")
    assert title is not None
    room = QRect(0, 0, title.width(), 10_000)
    words = QFontMetrics(title.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, NAME)
    assert title.height() >= words.height() > title.fontMetrics().height()
    assert words.width() <= title.width()


def test_the_line_for_a_tag_has_room_for_what_it_is_for(qtbot: QtBot) -> None:
    head = SessionHead()
    qtbot.addWidget(head)
    line = head.findChild(QLineEdit, "session-tag")
    assert line is not None
    line.setPlaceholderText("Add a word by which this interview can be found")
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    assert line.sizeHint().width() > words
