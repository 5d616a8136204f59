"""Which microphones and loudspeakers are there, and which one does a setting mean?

A setting is a device's name, or None for the system's default. On a desktop with a
sound server PortAudio sees that server as one device ("pulse", "default"); which
microphone stands behind it is chosen in the desktop's own sound settings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from mockinterview.audio import portaudio
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate


class DeviceKind(StrEnum):
    INPUT = "input"
    OUTPUT = "output"

    @property
    def word(self) -> str:
        """What a person calls such a device."""
        return "microphone" if self is DeviceKind.INPUT else "loudspeaker"


@dataclass(frozen=True)
class Device:
    """One direction of one sound device; ``index`` is valid until the next refresh."""

    index: int
    name: str
    kind: DeviceKind
    channels: int
    default_rate: int
    is_default: bool


def devices() -> list[Device]:
    """Return all devices, inputs first; look for new ones unless a stream is open.

    Raises:
        AppError: ``no_audio_library`` or ``no_audio_system``.
    """
    with portaudio.gate:
        audio = portaudio.library()
        portaudio.refresh(audio)
        return [device for kind in DeviceKind for device in known_devices(audio, kind)]


def known_devices(audio: Any, kind: DeviceKind) -> list[Device]:
    """Return the devices of one kind that PortAudio found when it last looked."""
    try:
        found = audio.query_devices()
    except audio.PortAudioError:
        # It did not start again after the last look: then it knows of no device.
        return []
    infos = [info for info in found if info[f"max_{kind}_channels"] > 0]
    names = [str(info["name"]) for info in infos]
    default = audio.default.device[0 if kind is DeviceKind.INPUT else 1]
    return [
        Device(
            index=int(info["index"]),
            name=name if names.count(name) == 1 else f"{name}, {_host(audio, info)}",
            kind=kind,
            channels=int(info[f"max_{kind}_channels"]),
            default_rate=int(info["default_samplerate"]),
            is_default=info["index"] == default,
        )
        for name, info in zip(names, infos, strict=True)
    ]


def find(found: Sequence[Device], name: str | None, kind: DeviceKind) -> Device:
    """Return the device that a setting means.

    The whole name wins; otherwise a part of it is enough where only one device has it.

    Raises:
        AppError: ``no_device``, ``unknown_device`` or ``ambiguous_device``.
    """
    candidates = [device for device in found if device.kind is kind]
    if not candidates:
        raise _no_device(kind)
    if name is None:
        return next((device for device in candidates if device.is_default), candidates[0])
    wanted = name.casefold()
    exact = [device for device in candidates if device.name.casefold() == wanted]
    if exact:
        return exact[0]
    similar = [device for device in candidates if wanted in device.name.casefold()]
    if len(similar) == 1:
        return similar[0]
    raise _not_one(name, kind, similar or candidates, is_known=bool(similar))


def _no_device(kind: DeviceKind) -> AppError:
    return AppError(
        "no_device",
        translate("audio", "No microphone was found.")
        if kind is DeviceKind.INPUT
        else translate("audio", "No loudspeaker was found."),
        hint=translate(
            "audio", "Plug one in, or start the sound server of your desktop, and try again."
        ),
        retryable=True,
    )


def _not_one(name: str, kind: DeviceKind, choice: list[Device], *, is_known: bool) -> AppError:
    names = ", ".join(f'"{device.name}"' for device in choice)
    if is_known:
        message = translate("audio", 'More than one microphone matches "{name}": {names}.')
        if kind is DeviceKind.OUTPUT:
            message = translate("audio", 'More than one loudspeaker matches "{name}": {names}.')
        return AppError(
            "ambiguous_device",
            message.format(name=name, names=names),
            hint=translate("audio", "Give the whole name of one of them."),
        )
    message = translate("audio", 'There is no microphone called "{name}" now.')
    if kind is DeviceKind.OUTPUT:
        message = translate("audio", 'There is no loudspeaker called "{name}" now.')
    hint = translate("audio", "Plug it in, or choose one of these: {names}.").format(names=names)
    return AppError("unknown_device", message.format(name=name), hint=hint, retryable=True)


def _host(audio: Any, info: Any) -> str:
    return str(audio.query_hostapis(info["hostapi"])["name"])
