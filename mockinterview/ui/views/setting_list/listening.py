"""The settings of how answers are written down: on this computer, or elsewhere."""

from PySide6.QtCore import QCoreApplication

from mockinterview.coach.keys import KeySource
from mockinterview.core.endpointing import RULES, AutoStop, rule_for
from mockinterview.core.norms import Profile
from mockinterview.settings import Settings
from mockinterview.ui.figures import number_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.setting_list.at_hand import AtHand, with_chosen
from mockinterview.ui.views.setting_list.steps import TAIL_GUARDS, nearest
from mockinterview.ui.views.settings import (
    Dial,
    Entry,
    Few,
    Holds,
    Pick,
    Secret,
    SettingId,
    SettingView,
)
from mockinterview.ui.wording import model_name

translate = QCoreApplication.translate

PLACES = {
    SettingId.RECOGNISER: ("listening", "model"),
    SettingId.AUTO_STOP: ("listening", "auto_stop"),
    SettingId.TAIL_GUARD: ("listening", "tail_guard_seconds"),
}


def listening_settings(settings: Settings, at_hand: AtHand) -> tuple[SettingView, ...]:
    listening = settings.listening
    chosen_itself = translate("settings", "The program chooses")
    if listening.chosen_model:
        chosen_itself = translate("settings", "The program chooses: {model}").format(
            model=model_name(listening.chosen_model)
        )
    itself = Choice(None, chosen_itself)
    return (
        SettingView(
            SettingId.RECOGNISER,
            translate("settings", "Recogniser"),
            translate(
                "settings",
                "What writes your answers down on this computer; a larger one hears better and "
                "takes longer.",
            ),
            Pick((itself, *with_chosen(at_hand.recognisers, listening.model)), listening.model),
            holds=Holds.NEXT_INTERVIEW,
        ),
        SettingView(
            SettingId.AUTO_STOP,
            translate("settings", "End an answer after a silence"),
            translate(
                "settings",
                "Whether a long silence ends your answer by itself. A countdown is shown first, "
                "and any sound stops it.",
            ),
            Few(_auto_stops(settings.delivery.profile), listening.auto_stop),
            holds=Holds.NEXT_INTERVIEW,
        ),
        SettingView(
            SettingId.TAIL_GUARD,
            translate("settings", "Wait after the question"),
            translate(
                "settings",
                "How long the microphone stays closed when the question has been read, so that it "
                "does not hear the loudspeaker.",
            ),
            Dial(
                tuple(_seconds(guard) for guard in TAIL_GUARDS),
                nearest(TAIL_GUARDS, listening.tail_guard_seconds),
            ),
            holds=Holds.NEXT_INTERVIEW,
        ),
        *_remote(settings, at_hand),
    )


def _remote(settings: Settings, at_hand: AtHand) -> tuple[SettingView, ...]:
    remote = settings.listening.remote
    return (
        SettingView(
            SettingId.REMOTE_ADDRESS,
            translate("settings", "Recogniser elsewhere: address"),
            translate(
                "settings",
                "An OpenAI-compatible service that writes your answers down instead. Your "
                "recordings are sent there; empty means they stay on this computer.",
            ),
            Entry(remote.base_url, "https://…/v1"),
            holds=Holds.NEXT_INTERVIEW,
        ),
        SettingView(
            SettingId.REMOTE_MODEL,
            translate("settings", "Recogniser elsewhere: model"),
            translate(
                "settings", "The model to use there; without one nothing is sent to that address."
            ),
            Entry(remote.model, translate("settings", "For example whisper-1")),
            holds=Holds.NEXT_INTERVIEW,
        ),
        SettingView(
            SettingId.REMOTE_KEY,
            translate("settings", "Recogniser elsewhere: key"),
            translate(
                "settings",
                "Goes to the system's keyring, for that address alone; it is shown nowhere again.",
            ),
            Secret(_key_state(at_hand.remote_key), can_keep=bool(remote.base_url)),
        ),
    )


def _auto_stops(profile: Profile) -> tuple[Choice, ...]:
    after = translate("settings", "After {seconds} s")
    choices = [Choice(AutoStop.OFF, translate("settings", "Never"))]
    for preset in RULES:
        rule = rule_for(preset, profile)
        if rule is not None:
            total = rule.silence_seconds + rule.countdown_seconds
            choices.append(Choice(preset, after.format(seconds=number_text(total))))
    return tuple(choices)


def _key_state(source: KeySource | None) -> str:
    match source:
        case KeySource.ENVIRONMENT:
            return translate("settings", "A key from the environment is used.")
        case None:
            return translate("settings", "There is no key.")
        case _:
            return translate("settings", "There is a key in the keyring.")


def _seconds(seconds: float) -> str:
    return translate("settings", "{seconds} s").format(seconds=number_text(seconds, 2))
