"""Every page by keyboard and by screen reader: names, roles, the way of Tab, and a visible focus.

A stop of the keyboard that somebody adds to one of these pages is found here.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollArea, QWidget

from tests.ui.routes import ROUTES, MakeDesk, on_show

MOST_STOPS = 250
_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
"""What Qt says of a widget that it knows nothing of; of a scroll area it never says more."""


@pytest.fixture(params=ROUTES)
def window(request: pytest.FixtureRequest, make_desk: MakeDesk) -> Iterator[QWidget]:
    with on_show(make_desk(), ROUTES[request.param]) as made:
        yield made


def test_every_control_has_a_name_and_a_role(window: QWidget) -> None:
    lacking = []
    for control in stops_in(window):
        found = QAccessible.queryAccessibleInterface(control)
        assert found is not None
        name = found.text(QAccessible.Text.Name).strip()
        has_role = found.role() not in _NO_ROLES or isinstance(control, QScrollArea)
        if not name or not has_role:
            lacking.append((called(control), name, found.role().name))
    assert lacking == [], str(lacking)


def test_tab_reaches_every_control(window: QWidget) -> None:
    reached = walk(window)
    lacking = [
        called(each)
        for each in stops_in(window)
        if each not in reached and not is_in_a_group_of(each, reached)
    ]
    assert lacking == [], str(lacking)


def test_the_focus_can_be_seen(window: QWidget) -> None:
    led = walk(window)
    invisible = [called(each) for each in led if each.isVisible() and not shows_focus(each)]
    assert invisible == [], "\n".join(invisible)


def stops_in(window: QWidget) -> list[QWidget]:
    """Return what the keyboard has to reach."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not isinstance(child.parentWidget(), QComboBox)
    ]


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes back to where it was; return where it led."""
    led: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget() or window
        key(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if led and focused is led[-1]:
            continue  # from link to link of the same words
        if focused is None or focused in led:
            return led
        led.append(focused)
    raise AssertionError("Tab does not come back")


def key(target: QWidget, pressed: Qt.Key) -> None:
    QTest.keyClick(target, pressed)


def is_in_a_group_of(control: QWidget, reached: list[QWidget]) -> bool:
    """Say whether the arrow keys lead to a control from one that Tab reaches."""
    if not (isinstance(control, QAbstractButton) and control.autoExclusive()):
        return False
    return any(
        isinstance(each, QAbstractButton)
        and each.autoExclusive()
        and each.parentWidget() is control.parentWidget()
        for each in reached
    )


def shows_focus(control: QWidget) -> bool:
    control.clearFocus()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    return control.grab().toImage() != before


def called(control: QWidget) -> str:
    return (
        control.objectName() or f"{type(control).__name__} in {control.parentWidget().objectName()}"
    )
