"""The settings for people whom movement disturbs, and for those who run a screen reader."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Motion, Settings
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import Few, SettingId, SettingView, Toggle

translate = QCoreApplication.translate

PLACES = {
    SettingId.MOTION: ("appearance", "motion"),
    SettingId.SCREEN_READER: ("appearance", "screen_reader"),
}


def access_settings(settings: Settings) -> tuple[SettingView, ...]:
    look = settings.appearance
    return (
        SettingView(
            SettingId.SCREEN_READER,
            translate("settings", "I use a screen reader"),
            translate(
                "settings",
                "So that two voices do not talk at once, the program gives questions to your "
                "screen reader and stays silent itself; the repeat key reads one aloud. What "
                "happens is announced: recording, time nearly over, the result.",
            ),
            Toggle(look.screen_reader),
        ),
        SettingView(
            SettingId.MOTION,
            translate("settings", "Movement"),
            translate(
                "settings",
                "Whether anything in the window moves. Reduced, everything is still shown, but "
                "it stands.",
            ),
            Few(
                (
                    Choice(Motion.SYSTEM, translate("settings", "As the desktop")),
                    Choice(Motion.FULL, translate("settings", "Everything")),
                    Choice(Motion.REDUCED, translate("settings", "Reduced")),
                ),
                look.motion,
            ),
        ),
    )
