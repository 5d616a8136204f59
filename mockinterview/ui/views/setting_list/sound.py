"""The settings of the voice and of what is heard and recorded with."""

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.figures import number_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.setting_list.at_hand import AtHand, devices, with_chosen
from mockinterview.ui.views.setting_list.steps import RATES, nearest
from mockinterview.ui.views.settings import Dial, Holds, Pick, SettingId, SettingView

translate = QCoreApplication.translate

PLACES = {
    SettingId.VOICE: ("voice", "voice"),
    SettingId.SECOND_VOICE: ("voice", "second_voice"),
    SettingId.RATE: ("voice", "rate"),
    SettingId.SPEAKER: ("voice", "output_device"),
    SettingId.MICROPHONE: ("listening", "input_device"),
}


def sound_settings(settings: Settings, at_hand: AtHand) -> tuple[SettingView, ...]:
    voice = settings.voice
    second = voice.second_voice
    return (
        SettingView(
            SettingId.VOICE,
            translate("settings", "Voice"),
            translate(
                "settings", "Who reads the questions. More voices can be fetched under Models."
            ),
            Pick(with_chosen(at_hand.voices, voice.voice), voice.voice),
            can_hear=True,
        ),
        SettingView(
            SettingId.SECOND_VOICE,
            translate("settings", "Second voice"),
            translate("settings", "Who asks every other question where a panel interviews you."),
            Pick((_another(), *with_chosen(at_hand.voices, second)), second),
            holds=Holds.NEXT_INTERVIEW,
        ),
        SettingView(
            SettingId.RATE,
            translate("settings", "Speed of the voice"),
            translate("settings", "How fast the questions are read; 1.00 is the voice's own pace."),
            Dial(tuple(number_text(rate, 2) for rate in RATES), nearest(RATES, voice.rate)),
        ),
        SettingView(
            SettingId.SPEAKER,
            translate("settings", "Loudspeaker"),
            translate("settings", "Where the voice and your recordings are heard."),
            devices(at_hand.speakers, voice.output_device),
        ),
        SettingView(
            SettingId.MICROPHONE,
            translate("settings", "Microphone"),
            translate("settings", "What your answers are recorded with."),
            devices(at_hand.microphones, settings.listening.input_device),
            holds=Holds.NEXT_INTERVIEW,
        ),
    )


def _another() -> Choice:
    return Choice(None, translate("settings", "Another one that is here"))
