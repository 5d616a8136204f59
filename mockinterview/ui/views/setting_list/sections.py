"""All settings by section, in their order."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.views.setting_list.access import access_settings
from mockinterview.ui.views.setting_list.at_hand import AtHand
from mockinterview.ui.views.setting_list.feedback import feedback_settings
from mockinterview.ui.views.setting_list.listening import listening_settings
from mockinterview.ui.views.setting_list.look import look_settings
from mockinterview.ui.views.setting_list.practise import practise_settings
from mockinterview.ui.views.setting_list.privacy import privacy_settings
from mockinterview.ui.views.setting_list.sound import sound_settings
from mockinterview.ui.views.settings import Section, SectionView

translate = QCoreApplication.translate


def sections(settings: Settings, at_hand: AtHand) -> tuple[SectionView, ...]:
    """Return all sections in their order."""
    return (
        SectionView(
            Section.SOUND,
            translate("settings", "Voice and sound"),
            sound_settings(settings, at_hand),
        ),
        SectionView(
            Section.LISTENING,
            translate("settings", "Listening"),
            listening_settings(settings, at_hand),
        ),
        SectionView(
            Section.PRACTISE, translate("settings", "Practising"), practise_settings(settings)
        ),
        SectionView(
            Section.FEEDBACK, translate("settings", "Feedback"), feedback_settings(settings)
        ),
        SectionView(
            Section.ENDPOINTS,
            translate("settings", "Endpoints"),
            extra=translate(
                "settings", "Language models for richer feedback: address, model, key, test, preset"
            ),
        ),
        SectionView(
            Section.MODELS,
            translate("settings", "Models"),
            extra=translate("settings", "Voices and recognisers: fetch, remove, size, licence"),
        ),
        SectionView(
            Section.PRIVACY,
            translate("settings", "Privacy"),
            privacy_settings(settings),
            extra=translate("settings", "What was sent: when, where to, what for, how much"),
        ),
        SectionView(
            Section.DATA,
            translate("settings", "Data"),
            extra=translate(
                "settings", "Backups: make, restore; import an archive; delete everything"
            ),
        ),
        SectionView(
            Section.LOOK, translate("settings", "Look and language"), look_settings(settings)
        ),
        SectionView(
            Section.ACCESS, translate("settings", "Accessibility"), access_settings(settings)
        ),
        SectionView(
            Section.KEYS,
            translate("settings", "Keys"),
            extra=translate("settings", "Shortcuts: which key does what, change, swap, reset"),
        ),
    )
