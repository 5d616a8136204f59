"""The settings of how the window looks."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings, Theme
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.setting_list.steps import FONT_SCALES, nearest
from mockinterview.ui.views.settings import Few, SettingId, SettingView

translate = QCoreApplication.translate

PLACES = {
    SettingId.THEME: ("appearance", "theme"),
    SettingId.FONT_SCALE: ("appearance", "font_scale"),
}


def look_settings(settings: Settings) -> tuple[SettingView, ...]:
    look = settings.appearance
    return (
        SettingView(
            SettingId.THEME,
            translate("settings", "Colours"),
            translate("settings", "Light, dark, or as the desktop has it; or with high contrast."),
            Few(
                (
                    Choice(Theme.SYSTEM, translate("settings", "As the desktop")),
                    Choice(Theme.LIGHT, translate("settings", "Light")),
                    Choice(Theme.DARK, translate("settings", "Dark")),
                    Choice(Theme.CONTRAST, translate("settings", "High contrast")),
                ),
                look.theme,
            ),
        ),
        SettingView(
            SettingId.FONT_SCALE,
            translate("settings", "Size of the words"),
            translate("settings", "How large all words of the window are."),
            Few(
                tuple(Choice(scale, f"{round(scale * 100)} %") for scale in FONT_SCALES),
                FONT_SCALES[nearest(FONT_SCALES, look.font_scale)],
            ),
        ),
    )
