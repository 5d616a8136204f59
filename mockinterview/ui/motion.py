"""Whether anything in the window may move, as the person or their desktop wishes it.

Qt tells nothing of the desktop's wish, so it is asked for here: by the portal that Linux desktops
share, and by Windows itself. No other system is asked, and there everything moves until the
setting says otherwise. Who paints something that moves asks ``is_still`` each time; what a
movement would tell is told without it.
"""

import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from mockinterview.core.appearance import Motion
from mockinterview.ui.typography import apply_style_sheet

_STILL = "motion-is-still"
_EFFECTS_BEFORE = "motion-effects-before"
_RULE = "\n* { widget-animation-duration: 0; }"
"""Ends what Qt's own style moves, such as the fading cross of a search field."""

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_PORTAL_MILLISECONDS = 1_000
_CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls the switch "Animation effects" (SPI_GETCLIENTAREAANIMATION)."""

Ask = Callable[[str, str], object]
"""Return what the portal holds under a namespace and a key; None where it holds nothing."""


class UserSettings(Protocol):
    """The part of Windows that answers what a person has set."""

    def SystemParametersInfoW(  # noqa: N802 - the name that Windows gives it
        self, action: int, number: int, answer: Any, change: int
    ) -> int: ...


def is_still() -> bool:
    """Say whether nothing moves; it is kept with the application."""
    app = QCoreApplication.instance()
    return bool(app and app.property(_STILL))


def apply_motion(app: QApplication, chosen: Motion, *, desktop_is_still: bool = False) -> None:
    """Let things move, or not; may be called again at any time."""
    still = chosen is Motion.REDUCED or (chosen is Motion.SYSTEM and desktop_is_still)
    if still == is_still():
        return
    app.setProperty(_STILL, still)
    _still_effects(app, still=still)
    sheet = app.styleSheet().replace(_RULE, "")
    apply_style_sheet(app, sheet + motion_rule())
    for widget in app.allWidgets():
        widget.update()


def motion_rule() -> str:
    """Return what belongs to the end of a style sheet."""
    return _RULE if is_still() else ""


def desktop_is_still() -> bool:
    """Say whether the desktop asks for less motion; may block for a moment."""
    if sys.platform == "win32":
        import ctypes

        return windows_is_still(ctypes.windll.user32)
    if sys.platform == "darwin":
        return False
    return portal_is_still(_ask_portal)


def portal_is_still(ask: Ask) -> bool:
    """Say what a desktop wishes by the key of all desktops, or by its own older one."""
    if ask("org.freedesktop.appearance", "reduced-motion") == 1:
        return True
    if ask("org.gnome.desktop.interface", "enable-animations") is False:
        return True
    factor = ask("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
    return str(factor) in {"0", "0.0"}


def windows_is_still(user: UserSettings) -> bool:
    """Say whether animation effects are off in Windows; unanswered means they are not."""
    import ctypes

    is_animated = ctypes.c_int(1)
    answered = user.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
    return bool(answered) and not is_animated.value


def _still_effects(app: QApplication, *, still: bool) -> None:
    """Take away the effects that the desktop has, or give those back that it had."""
    if still:
        app.setProperty(_EFFECTS_BEFORE, [e for e in _EFFECTS if app.isEffectEnabled(e)])
    for effect in app.property(_EFFECTS_BEFORE) or []:
        app.setEffectEnabled(effect, not still)


def _ask_portal(namespace: str, key: str) -> object:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    question = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    question.setArguments([namespace, key])
    answer = bus.call(question, QDBus.CallMode.Block, _PORTAL_MILLISECONDS)
    arguments = answer.arguments()
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage or not arguments:
        return None
    return _without_variant(arguments[0])


def _without_variant(value: Any) -> object:
    """Return what is in a variant, or in the variant in it: ``Read`` answers with two."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value
