"""An answer in the window: how a test comes to one, and what the window says of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mockinterview.core.plan import FormatId
from mockinterview.core.question import FollowUp
from mockinterview.core.session import Attempt
from mockinterview.settings import Settings
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk

FOLLOW_UPS = (FollowUp(when_missing="labelled-set", ask="How would you measure that?"),)
SPEECH = "separate the two halves and rerank"


def answered(desk: Desk, form: FormatId = FormatId.STUDY, **changes: object) -> MainWindow:
    """Return a window after the first answer of an interview, with the usual settings."""
    desk.fakes.transcriber.text = SPEECH
    window = desk.window(**({"settings": Settings()} | changes))
    window.interviews.begin(desk.plan(form, follow_ups=FOLLOW_UPS))
    answer(desk, window)
    return window


def answer(desk: Desk, window: MainWindow) -> None:
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)


def told(window: QWidget) -> str:
    """Return all that the window says by now, to the eye and to a screen reader."""
    QApplication.processEvents()
    page = window.findChild(QWidget, "feedback-page")
    assert page
    said = []
    for part in (page, *filter(is_told_of, page.findChildren(QWidget))):
        text = getattr(part, "text", None)
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        said += [text()] if callable(text) else []
    return " | ".join(said)


def is_told_of(part: QWidget) -> bool:
    """Say whether a screen reader is told of a part: what is hidden is marked as such."""
    assistive = QAccessible.queryAccessibleInterface(part)
    return assistive is not None and not assistive.state().invisible


def is_shown(window: QWidget, name: str) -> bool:
    return any(part.isVisible() for part in window.findChildren(QWidget, name))


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def kept(desk: Desk) -> Attempt:
    store = desk.fakes.store
    return store.kept[next(iter(store.kept))].attempts[0]


def opened(desk: Desk, *attempts: Attempt) -> MainWindow:
    desk.fakes.store.begin_session(made.session(*attempts))
    window = desk.window(settings=Settings())
    click(desk, window, "rail-history")
    desk.open_session(window, made.SESSION_ID)
    return window


def past(desk: Desk, number: int = 0) -> Attempt:
    return desk.fakes.store.kept[made.SESSION_ID].attempts[number]
