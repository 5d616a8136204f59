"""The settings of what is said about an answer, and by whom."""

from PySide6.QtCore import QCoreApplication

from mockinterview.core.norms import Profile
from mockinterview.settings import Settings
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import Few, Holds, Pick, SettingId, SettingView

translate = QCoreApplication.translate

PLACES = {SettingId.PROFILE: ("delivery", "profile")}


def feedback_settings(settings: Settings) -> tuple[SettingView, ...]:
    ready = (profile for profile in settings.endpoints if profile.is_set)
    there = tuple(Choice(p.name, f"{p.name} · {p.model}") for p in ready)
    judge = settings.endpoint_in_use
    return (
        SettingView(
            SettingId.JUDGE,
            translate("settings", "Who judges your answers"),
            translate(
                "settings",
                "The offline coach sends nothing. An endpoint gets the question and the words of "
                "your answer, never a recording. To stop sending at once, work offline.",
            ),
            Pick(
                (Choice("", translate("settings", "Offline coach, on this computer")), *there),
                judge.name if judge else "",
            ),
            holds=Holds.NEXT_START,
        ),
        SettingView(
            SettingId.PROFILE,
            translate("settings", "Norms of speaking"),
            translate(
                "settings",
                "Whether pace and fillers are compared with published norms. Without norms, "
                "silences may also last twice as long.",
            ),
            Few(
                (
                    Choice(Profile.STANDARD, translate("settings", "Usual norms")),
                    Choice(Profile.FLUENCY_NEUTRAL, translate("settings", "No norms")),
                ),
                settings.delivery.profile,
            ),
        ),
    )
