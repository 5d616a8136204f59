"""Whether anything moves: as it is set, or as the desktop wishes; what stands says the same."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.settings import Motion, Theme
from mockinterview.ui.motion import apply_motion, is_still, portal_is_still, windows_is_still
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.widgets.progress import BusySign

PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVariant, QDBusVirtualObject

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        if message.arguments() == ["org.gnome.desktop.interface", "enable-animations"]:
            answer = message.createReply(QDBusVariant(QDBusVariant(False)))
        else:
            answer = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "no")
        return connection.send(answer)

app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
portal = Portal()
bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
app.exec()
"""
PERSON = """
import subprocess, sys
from mockinterview.ui.motion import desktop_is_still
before = desktop_is_still()
portal = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdout=subprocess.PIPE, text=True)
portal.stdout.readline()
print(before, desktop_is_still())
portal.kill()
portal.wait()
"""


@pytest.fixture(autouse=True)
def usual_motion(styled: QApplication) -> Iterator[None]:
    yield
    apply_motion(styled, Motion.FULL)


def animation_milliseconds(widget: QWidget) -> int:
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget)


@pytest.mark.parametrize(
    ("chosen", "desktop", "still"),
    [
        (Motion.FULL, True, False),
        (Motion.FULL, False, False),
        (Motion.REDUCED, False, True),
        (Motion.SYSTEM, True, True),
        (Motion.SYSTEM, False, False),
    ],
)
def test_the_person_decides_and_leaves_it_to_the_desktop_where_they_want(
    styled: QApplication, chosen: Motion, *, desktop: bool, still: bool
) -> None:
    apply_motion(styled, chosen, desktop_is_still=desktop)
    assert is_still() is still


def test_what_the_style_moves_stands_still_in_every_colour(
    styled: QApplication, qtbot: QtBot
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert animation_milliseconds(field) > 0
    apply_motion(styled, Motion.REDUCED)
    assert animation_milliseconds(field) == 0
    apply_theme(styled, Theme.DARK)
    assert animation_milliseconds(field) == 0
    apply_motion(styled, Motion.FULL)
    assert animation_milliseconds(field) > 0


def test_effects_that_were_on_come_back(styled: QApplication) -> None:
    menu, tip = Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip
    styled.setEffectEnabled(Qt.UIEffect.UI_General, True)
    styled.setEffectEnabled(menu, True)
    apply_motion(styled, Motion.REDUCED)
    assert not styled.isEffectEnabled(menu)
    apply_motion(styled, Motion.FULL)
    assert styled.isEffectEnabled(menu)
    assert not styled.isEffectEnabled(tip)
    styled.setEffectEnabled(menu, False)
    styled.setEffectEnabled(Qt.UIEffect.UI_General, False)


def test_the_dots_of_what_is_under_way_take_turns_or_stand_all_lit(
    styled: QApplication, qtbot: QtBot
) -> None:
    sign = BusySign()
    qtbot.addWidget(sign)
    first = picture(sign)
    sign._go_on()
    assert picture(sign) != first
    apply_motion(styled, Motion.REDUCED)
    still = picture(sign)
    sign._go_on()
    assert picture(sign) == still
    assert still != first


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize(
    ("held", "still"),
    [
        ({("org.freedesktop.appearance", "reduced-motion"): 1}, True),
        ({("org.freedesktop.appearance", "reduced-motion"): 0}, False),
        ({("org.gnome.desktop.interface", "enable-animations"): False}, True),
        ({("org.gnome.desktop.interface", "enable-animations"): True}, False),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0"}, True),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0.5"}, False),
        ({}, False),
    ],
)
def test_each_desktop_is_understood(held: dict[tuple[str, str], object], *, still: bool) -> None:
    assert portal_is_still(lambda namespace, key: held.get((namespace, key))) is still


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a message bus")
def test_a_portal_is_asked_over_the_bus() -> None:
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", PERSON, PORTAL],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout.split() == ["False", "True"]


class Windows:
    """Answers as Windows does: into the number that is handed over."""

    def __init__(self, *, is_animated: bool, answers: int = 1) -> None:
        self._is_animated = is_animated
        self._answers = answers

    def SystemParametersInfoW(  # noqa: N802 - the name that Windows gives it
        self, action: int, _number: int, answer: Any, _change: int
    ) -> int:
        assert action == 0x1042
        if self._answers:
            answer._obj.value = self._is_animated
        return self._answers


def test_windows_is_understood() -> None:
    assert windows_is_still(Windows(is_animated=False))
    assert not windows_is_still(Windows(is_animated=True))
    assert not windows_is_still(Windows(is_animated=False, answers=0))
