"""Every setting of the page, declared once: what it is called, what it does, what it is set to.

``sections`` shows them; ``with_value`` changes one. What a person types is checked there.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from mockinterview.coach.keys import KeySource
from mockinterview.core.endpointing import RULES, AutoStop, rule_for
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.settings import Settings, Theme
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.settings import (
    Dial,
    Entry,
    Few,
    Holds,
    Pick,
    Secret,
    Section,
    SectionView,
    SettingId,
    SettingView,
    Toggle,
)
from mockinterview.ui.wording import model_name

translate = QCoreApplication.translate

RATES = tuple(round(0.5 + step * 0.05, 2) for step in range(31))
TAIL_GUARDS = tuple(round(step * 0.05, 2) for step in range(61))
FONT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)

_WHOLE = {SettingId.OFFLINE: "offline", SettingId.JUDGE: "endpoint"}
_REMOTE = {SettingId.REMOTE_ADDRESS: "base_url", SettingId.REMOTE_MODEL: "model"}
_STEPS = {SettingId.RATE: RATES, SettingId.TAIL_GUARD: TAIL_GUARDS}
_PLACES = {
    SettingId.VOICE: ("voice", "voice"),
    SettingId.RATE: ("voice", "rate"),
    SettingId.SPEAKER: ("voice", "output_device"),
    SettingId.MICROPHONE: ("listening", "input_device"),
    SettingId.RECOGNISER: ("listening", "model"),
    SettingId.AUTO_STOP: ("listening", "auto_stop"),
    SettingId.TAIL_GUARD: ("listening", "tail_guard_seconds"),
    SettingId.PROFILE: ("delivery", "profile"),
    SettingId.THEME: ("appearance", "theme"),
    SettingId.FONT_SCALE: ("appearance", "font_scale"),
}
"""Where each setting stands: as a whole, at the recogniser elsewhere, by steps, in a topic."""


@dataclass(frozen=True)
class AtHand:
    """What can be chosen on this computer: models by id and title, devices by name."""

    voices: tuple[Choice, ...] = ()
    recognisers: tuple[Choice, ...] = ()
    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    remote_key: KeySource | None = None


def sections(settings: Settings, at_hand: AtHand) -> tuple[SectionView, ...]:
    """Return all sections in their order."""
    return (
        SectionView(
            Section.SOUND, translate("settings", "Voice and sound"), _sound(settings, at_hand)
        ),
        SectionView(
            Section.LISTENING, translate("settings", "Listening"), _listening(settings, at_hand)
        ),
        SectionView(Section.FEEDBACK, translate("settings", "Feedback"), _feedback(settings)),
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
            _privacy(settings),
            extra=translate("settings", "What was sent: when, where to, what for, how much"),
        ),
        SectionView(Section.LOOK, translate("settings", "Look"), _look(settings)),
    )


def _sound(settings: Settings, at_hand: AtHand) -> tuple[SettingView, ...]:
    voice = settings.voice
    return (
        SettingView(
            SettingId.VOICE,
            translate("settings", "Voice"),
            translate(
                "settings", "Who reads the questions. More voices can be fetched under Models."
            ),
            Pick(_with(at_hand.voices, voice.voice), voice.voice),
            can_hear=True,
        ),
        SettingView(
            SettingId.RATE,
            translate("settings", "Speed of the voice"),
            translate("settings", "How fast the questions are read; 1.00 is the voice's own pace."),
            Dial(tuple(f"{rate:.2f}" for rate in RATES), _nearest(RATES, voice.rate)),
        ),
        SettingView(
            SettingId.SPEAKER,
            translate("settings", "Loudspeaker"),
            translate("settings", "Where the voice and your recordings are heard."),
            _devices(at_hand.speakers, voice.output_device),
        ),
        SettingView(
            SettingId.MICROPHONE,
            translate("settings", "Microphone"),
            translate("settings", "What your answers are recorded with."),
            _devices(at_hand.microphones, settings.listening.input_device),
            holds=Holds.NEXT_INTERVIEW,
        ),
    )


def _listening(settings: Settings, at_hand: AtHand) -> tuple[SettingView, ...]:
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
            Pick((itself, *_with(at_hand.recognisers, listening.model)), listening.model),
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
                _nearest(TAIL_GUARDS, listening.tail_guard_seconds),
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


def _feedback(settings: Settings) -> tuple[SettingView, ...]:
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


def _privacy(settings: Settings) -> tuple[SettingView, ...]:
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


def _look(settings: Settings) -> tuple[SettingView, ...]:
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
                FONT_SCALES[_nearest(FONT_SCALES, look.font_scale)],
            ),
        ),
    )


def with_value(settings: Settings, setting: SettingId, value: Any) -> Settings:
    """Return the settings with one changed; raise AppError for a value that cannot be."""
    if setting in _WHOLE:
        return settings.model_copy(update={_WHOLE[setting]: value})
    if setting in _REMOTE:
        is_address = setting is SettingId.REMOTE_ADDRESS
        new = checked_address(value) if is_address else value.strip()
        remote = settings.listening.remote.model_copy(update={_REMOTE[setting]: new})
        return _in_topic(settings, "listening", remote=remote)
    topic, field = _PLACES[setting]
    changes = {field: _STEPS[setting][value] if setting in _STEPS else value}
    if setting in {SettingId.VOICE, SettingId.RECOGNISER}:
        changes["path"] = None  # it belonged to the one before
    return _in_topic(settings, topic, **changes)


def checked_address(typed: str) -> str:
    """Return an address without what surrounds it, or nothing; raise AppError for none."""
    address = typed.strip().rstrip("/")
    if not address:
        return ""
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        is_address = has_port = False
    if not (is_address and has_port) or " " in address:
        raise AppError(
            "bad_address",
            translate("settings", "That is no address, so nothing was changed."),
            hint=translate("settings", "It begins with https:// and mostly ends in /v1."),
        )
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AppError(
            "bad_address",
            translate("settings", "An address holds no key, no name and no “?”."),
            hint=translate("settings", "A key has a field of its own."),
        )
    return address


def _in_topic(settings: Settings, topic: str, **changes: Any) -> Settings:
    changed = getattr(settings, topic).model_copy(update=changes)
    return settings.model_copy(update={topic: changed})


def _devices(known: tuple[str, ...], chosen: str | None) -> Pick:
    """Return the devices, and the one that is set although it is not plugged in."""
    choices = [Choice(None, translate("settings", "System default"))]
    choices += [Choice(name, name) for name in known]
    if chosen is not None and chosen not in known:
        words = translate("settings", "{name} (not there now)")
        choices.append(Choice(chosen, words.format(name=chosen)))
    return Pick(tuple(choices), chosen)


def _with(choices: tuple[Choice, ...], chosen: str | None) -> tuple[Choice, ...]:
    """Return the choices, and the one that is set although it is not here."""
    if chosen is None or any(choice.value == chosen for choice in choices):
        return choices
    words = translate("settings", "{name} (not here)")
    return (*choices, Choice(chosen, words.format(name=model_name(chosen))))


def _auto_stops(profile: Profile) -> tuple[Choice, ...]:
    after = translate("settings", "After {seconds} s")
    choices = [Choice(AutoStop.OFF, translate("settings", "Never"))]
    for preset in RULES:
        rule = rule_for(preset, profile)
        if rule is not None:
            total = rule.silence_seconds + rule.countdown_seconds
            choices.append(Choice(preset, after.format(seconds=f"{total:.0f}")))
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
    return translate("settings", "{seconds} s").format(seconds=f"{seconds:.2f}")


def _nearest(steps: tuple[float, ...], value: float) -> int:
    return min(range(len(steps)), key=lambda step: abs(steps[step] - value))
