"""Every control that can be seen does something when it is used.

Nobody lists the controls: each page is opened in each of its states, what can be pressed, typed
into or moved there is found, and each is used once in a window of its own. So a button that
somebody adds and does not connect fails here.
"""

import re
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from mockinterview.ui.widgets.button import Button
from mockinterview.ui.window import MainWindow
from tests.ui.desk import Desk
from tests.ui.routes import ROUTES, MakeDesk, Route, on_show, opened_window

pytestmark = pytest.mark.usefixtures("elsewhere")
_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_READ_LATER = (
    "interview-typing-edit",
    "feedback-typing-edit",
    "endpoint-form-asks",
    "correction-text",
)
"""What is read only when a button beside it, or Return, is pressed; that has its own tests."""

_ROW = re.compile(r"^(key|model|edit-point|session-attempts)-(?:\d+(?=-)|.*)-")
_AROUND = ("rail-", "settings-section-", "settings-search", "settings-doctor")
"""What stands beside many pages, and is used on one of them."""
_SHOWS_WHAT_IS_AROUND = {"practise", "settings, sound"}


def test_a_button_that_nothing_is_connected_to_is_found(make_desk: MakeDesk) -> None:
    def with_dead_button(desk: Desk) -> QWidget:
        window = opened_window(desk)
        dead = Button("Dead")
        dead.setObjectName("dead")
        dead.setParent(window.page)
        dead.show()
        dead.raise_()
        return window

    assert idle_controls(make_desk, with_dead_button, _AROUND) == ["dead"]


@pytest.mark.parametrize("name", ROUTES)
def test_every_control_on_show_does_something(make_desk: MakeDesk, name: str) -> None:
    around = () if name in _SHOWS_WHAT_IS_AROUND else _AROUND
    assert idle_controls(make_desk, ROUTES[name], around) == []


# Finding and using them


def idle_controls(make_desk: MakeDesk, route: Route, left_out: tuple[str, ...] = ()) -> list[str]:
    """Return the names of the controls that changed nothing when they were used.

    A window is used on as long as what is on show stays the same; where a control led to
    something else, the next one is used in a new window. Of rows that are made alike, the
    controls of one are used.
    """
    idle: list[str] = []
    used: set[str] = set()
    there: list[str] | None = None
    place = 0
    while there is None or place < len(there):
        desk = make_desk()
        with on_show(desk, route) as window:
            there = there or _names(window)
            assert there, "there is nothing to use"
            while place < len(there) and _names(window) == there:
                control, name = _controls(window)[place], there[place]
                place += 1
                if name.startswith((*left_out, *_READ_LATER)) or _kind(name) in used:
                    continue
                used.add(_kind(name))
                if not _has_effect(desk, window, control):
                    idle.append(name)
    return idle


def _kind(name: str) -> str:
    """Return the name without what tells a row from others of its kind."""
    return _ROW.sub(r"\1-", name)


def _names(window: QWidget) -> list[str]:
    return [_name(control) for control in _controls(window)]


def _controls(window: QWidget) -> list[QWidget]:
    """Return what can be used, in the order in which it was made."""
    return [
        child
        for kind in _KINDS
        for child in window.findChildren(kind)
        if child.isVisible() and child.isEnabled() and not _is_part(child) and not _is_chosen(child)
    ]


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget belongs to another control, or only moves what is seen."""
    return (
        isinstance(widget, QScrollBar)
        or widget.objectName().startswith("qt_")
        or isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractItemView)
        or (isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly())
    )


def _is_chosen(widget: QWidget) -> bool:
    """Say whether it is what is chosen already, and stays so when it is used."""
    if isinstance(widget, QComboBox):
        return widget.count() == 1
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked()


def _name(control: QWidget) -> str:
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return control.objectName() or f"{type(control).__name__} {words!r} without a name"


def _has_effect(desk: Desk, window: QWidget, control: QWidget) -> bool:
    QApplication.clipboard().clear()
    before = _everything(desk, window, control)
    for use in _uses(desk, control):
        popped: list[str] = []
        QTimer.singleShot(0, window, partial(_close_popup, popped))
        use()
        QApplication.processEvents()
        if popped or _everything(desk, window, control) != before:
            return True
    return False


def _close_popup(popped: list[str]) -> None:
    """Close a list or a menu, which would wait for a choice."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popped.append(popup.objectName())
        if isinstance(popup, QMenu):
            assert popup.actions(), "a menu offers nothing"
        popup.close()


def _uses(desk: Desk, control: QWidget) -> list[Callable[[], None]]:
    """Return what a person does with a control, one after the other until something happens."""
    qtbot = desk.qtbot
    if isinstance(control, QAbstractButton):
        return [partial(qtbot.mouseClick, control, Qt.MouseButton.LeftButton)]
    if isinstance(control, QLineEdit):
        keys = (Qt.Key.Key_7, Qt.Key.Key_Return)
    elif isinstance(control, QPlainTextEdit):
        keys = (Qt.Key.Key_7,)
    else:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    return [control.setFocus, *(partial(qtbot.keyClick, control, key) for key in keys)]


def _everything(desk: Desk, window: QWidget, control: QWidget) -> tuple[object, ...]:
    """Return all that a person could notice, and all that the window asked for.

    What the control itself shows is left out: that it takes a letter is no effect of it.
    """
    fakes = desk.fakes
    return (
        [_looks(w) for t in _tops() for w in (t, *t.findChildren(QWidget)) if w is not control],
        tuple(desk.jobs.started),
        desk.jobs.timer_count,
        (tuple(desk.saved), tuple(desk.suggested)),
        (tuple(desk.files.written), tuple(desk.files.looked)),
        (tuple(fakes.voice.said), dict(fakes.store.kept)),
        QApplication.clipboard().text(),
        _place(window),
    )


def _tops() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def _looks(widget: QWidget) -> tuple[object, ...]:
    shown: object = ""
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        shown = widget.text()
    elif isinstance(widget, QComboBox):
        shown = widget.currentText()
    elif isinstance(widget, QAbstractSlider) and not isinstance(widget, QScrollBar):
        shown = widget.value()
    is_checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    name, words = widget.objectName(), widget.accessibleName()
    return (type(widget).__name__, name, words, shown, is_checked, widget.isVisible())


def _place(window: QWidget) -> str:
    return window.page.objectName() if isinstance(window, MainWindow) else ""
