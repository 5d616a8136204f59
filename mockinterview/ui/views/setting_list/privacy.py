"""The settings of what leaves this computer, and of how long what stays on it is kept."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import Few, Holds, SettingId, SettingView, Toggle

translate = QCoreApplication.translate

PLACES = {
    SettingId.KEEP_RECORDINGS: ("retention", "recording_days"),
    SettingId.KEEP_TRANSCRIPTS: ("retention", "transcript_days"),
    SettingId.KEEP_SESSIONS: ("retention", "session_days"),
}
RECORDING_DAYS = (7, 30, 90, 365)
TRANSCRIPT_DAYS = (30, 90, 365, 730)
SESSION_DAYS = (90, 365, 730, 1825)


def privacy_settings(settings: Settings) -> tuple[SettingView, ...]:
    kept = settings.retention
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
        SettingView(
            SettingId.KEEP_RECORDINGS,
            translate("settings", "Keep recordings"),
            translate(
                "settings",
                "After that time the sound of your answers is deleted; transcripts and feedback "
                "stay. You are asked first where something is that old already.",
            ),
            Few(_spans(RECORDING_DAYS, kept.recording_days), kept.recording_days),
            holds=Holds.NEXT_START,
        ),
        SettingView(
            SettingId.KEEP_TRANSCRIPTS,
            translate("settings", "Keep your words"),
            translate(
                "settings",
                "After that time transcripts and what quotes them are deleted; scores, verdicts "
                "and figures stay. You are asked first where something is that old already.",
            ),
            Few(_spans(TRANSCRIPT_DAYS, kept.transcript_days), kept.transcript_days),
            holds=Holds.NEXT_START,
        ),
        SettingView(
            SettingId.KEEP_SESSIONS,
            translate("settings", "Keep interviews"),
            translate(
                "settings",
                "After that time whole interviews are deleted, with all that belongs to them. "
                "You are asked first where something is that old already.",
            ),
            Few(_spans(SESSION_DAYS, kept.session_days), kept.session_days),
            holds=Holds.NEXT_START,
        ),
    )


def is_shorter(days: int | None, before: int | None) -> bool:
    """Say whether something is kept less long than before; None keeps it for good."""
    return days is not None and (before is None or days < before)


def _spans(spans: tuple[int, ...], chosen: int | None) -> tuple[Choice, ...]:
    """Return how long things can be kept, and what else is set already."""
    days = sorted({*spans, *([] if chosen is None else [chosen])})
    for_good = Choice(None, translate("settings", "For good"))
    return (for_good, *(Choice(each, _span(each)) for each in days))


def _span(days: int) -> str:
    years, rest = divmod(days, 365)
    if days == 1:
        return translate("settings", "1 day")
    if rest or not years:
        return translate("settings", "{days} days").format(days=days)
    if years == 1:
        return translate("settings", "1 year")
    return translate("settings", "{years} years").format(years=years)
