"""The settings of what leaves this computer, and of what stays on it for how long."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.views.settings import SettingId, SettingView, Toggle

translate = QCoreApplication.translate


def privacy_settings(settings: Settings) -> tuple[SettingView, ...]:
    return (
        SettingView(
            SettingId.OFFLINE,
            translate("settings", "Work offline"),
            translate(
                "settings",
                "Nothing is sent to any other computer while this is on, whatever else is set.",
            ),
            Toggle(settings.offline),
        ),
    )
