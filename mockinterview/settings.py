"""What a person can choose, kept in one file.

The file is ``settings.json`` in the data folder. It is written atomically, keeps keys
that this version does not know, and a bad value falls back alone: ``load`` returns
what was wrong so that it can be said. Keys to endpoints are never here: they live in
the system keyring or in ``MOCKINTERVIEW_API_KEY``.
"""

import contextlib
import json
import os
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mockinterview.core.endpointing import AutoStop
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile

VERSION = 1
FILE_NAME = "settings.json"
BROKEN_NAME = "settings.broken.json"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Topic(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow")


class VoiceSettings(_Topic):
    """The interviewer's voice; a rate of 1.2 speaks a fifth faster."""

    voice: str = "piper-en_US-joe-medium"
    path: Path | None = None
    rate: float = Field(default=1.0, ge=0.5, le=2.0)
    output_device: str | None = None


class RemoteSettings(_Topic):
    """An OpenAI-compatible endpoint that transcribes takes; absent means: on this computer."""

    base_url: str = ""
    model: str = ""
    timeout_seconds: float = Field(default=120.0, ge=1.0, le=600.0)

    @property
    def is_set(self) -> bool:
        return bool(self.base_url and self.model)


class ListeningSettings(_Topic):
    """The microphone and the recogniser; a model of None lets the program choose."""

    input_device: str | None = None
    model: str | None = None
    path: Path | None = None
    chosen_model: str | None = None
    tail_guard_seconds: float = Field(default=0.25, ge=0.0, le=3.0)
    auto_stop: AutoStop = AutoStop.OFF
    remote: RemoteSettings = RemoteSettings()


class DeliverySettings(_Topic):
    """What is said of how an answer sounded: with the usual norms, or with none."""

    profile: Profile = Profile.STANDARD


class EndpointSettings(_Topic):
    """An OpenAI-compatible endpoint for richer feedback; absent means offline."""

    base_url: str = ""
    model: str = ""
    timeout_seconds: float = Field(default=60.0, ge=1.0, le=600.0)

    @property
    def is_set(self) -> bool:
        return bool(self.base_url and self.model)


class AppearanceSettings(_Topic):
    theme: Theme = Theme.SYSTEM


class Settings(_Topic):
    """All settings by topic."""

    version: int = VERSION
    offline: bool = False
    voice: VoiceSettings = VoiceSettings()
    listening: ListeningSettings = ListeningSettings()
    delivery: DeliverySettings = DeliverySettings()
    endpoint: EndpointSettings = EndpointSettings()
    appearance: AppearanceSettings = AppearanceSettings()


def load(home: Path) -> tuple[Settings, list[str]]:
    """Return the settings and a sentence for each value that could not be used."""
    file = home / FILE_NAME
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), [f"The settings file cannot be read ({error}); the defaults are used."]
    if not isinstance(raw, dict):
        return Settings(), ["The settings file is not an object; the defaults are used."]
    return _without_bad_values(raw)


def save(home: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all; raise AppError where that is impossible."""
    file = home / FILE_NAME
    part = file.with_suffix(f".{os.getpid()}.part")
    try:
        home.mkdir(parents=True, exist_ok=True)
        _write_through(part, settings.model_dump_json(indent=2) + "\n")
        _put_aside_unless_readable(file)
        part.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise AppError(
            "settings_not_saved",
            f"The settings could not be saved ({error.strerror}); they hold until you close.",
            hint=f"Check that {home} can be written to.",
            retryable=True,
        ) from error


def remember_model(home: Path, model: str) -> None:
    """Write down which recogniser suits this computer, beside what else is set now."""
    current, _ = load(home)
    listening = current.listening.model_copy(update={"chosen_model": model})
    save(home, current.model_copy(update={"listening": listening}))


def _write_through(file: Path, text: str) -> None:
    with file.open("w", encoding="utf-8") as target:
        target.write(text)
        target.flush()
        os.fsync(target.fileno())


def _put_aside_unless_readable(file: Path) -> None:
    """Keep a file that a slip of an editor broke: all that was set stands in it."""
    try:
        json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    except (ValueError, RecursionError):
        file.replace(file.with_name(BROKEN_NAME))


def _without_bad_values(raw: dict[str, Any]) -> tuple[Settings, list[str]]:
    problems: list[str] = []
    while True:
        try:
            return Settings.model_validate(raw), problems
        except ValidationError as error:
            for detail in error.errors():
                place = [part for part in detail["loc"] if isinstance(part, str)]
                problems.append(f"Setting {'.'.join(place)}: {detail['msg']}; the default is used.")
                _drop(raw, place)


def _drop(raw: dict[str, Any], place: list[str]) -> None:
    holder = raw
    for key in place[:-1]:
        if not isinstance(holder.get(key), dict):
            break
        holder = holder[key]
    if place and place[-1] in holder:
        del holder[place[-1]]
    else:
        raw.pop(place[0], None)
