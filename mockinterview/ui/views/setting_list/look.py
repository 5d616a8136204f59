"""The settings of how the window looks, and in which language it speaks."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings, Theme
from mockinterview.ui.language import LANGUAGES
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.setting_list.steps import FONT_SCALES, nearest
from mockinterview.ui.views.settings import Few, Holds, SettingId, SettingView

translate = QCoreApplication.translate

PLACES = {
    SettingId.THEME: ("appearance", "theme"),
    SettingId.FONT_SCALE: ("appearance", "font_scale"),
    SettingId.LANGUAGE: ("appearance", "language"),
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
        SettingView(
            SettingId.LANGUAGE,
            translate("settings", "Language of the program"),
            translate(
                "settings",
                "What the window is written in; reports are in English. Questions, voices and "
                "recognisers have languages of their own.",
            ),
            Few(
                (
                    Choice("", translate("settings", "As the desktop")),
                    *(Choice(code, name) for code, name in LANGUAGES.items()),
                ),
                look.language,
            ),
            holds=Holds.NEXT_START,
        ),
    )
