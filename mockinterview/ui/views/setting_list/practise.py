"""The settings of what the window shows and asks during an interview."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.views.settings import SettingId, SettingView, Toggle

translate = QCoreApplication.translate

PLACES = {
    SettingId.CAPTIONS: ("practise", "captions"),
    SettingId.NUDGES: ("practise", "nudges"),
    SettingId.OWN_RATING: ("practise", "asks_own_rating"),
}


def practise_settings(settings: Settings) -> tuple[SettingView, ...]:
    practise = settings.practise
    return (
        SettingView(
            SettingId.CAPTIONS,
            translate("settings", "Captions"),
            translate(
                "settings", "Show the words of your answer while you speak, as they are heard."
            ),
            Toggle(practise.captions),
        ),
        SettingView(
            SettingId.NUDGES,
            translate("settings", "Calm nudges"),
            translate(
                "settings",
                "In Study, say in a quiet line when an answer runs long or becomes hurried.",
            ),
            Toggle(practise.nudges),
        ),
        SettingView(
            SettingId.OWN_RATING,
            translate("settings", "Ask how I would rate myself"),
            translate(
                "settings",
                "Before a score is shown, ask how well you think the answer went. Your own "
                "judgement gets better by comparing.",
            ),
            Toggle(practise.asks_own_rating),
        ),
    )
