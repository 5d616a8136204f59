"""What a person can choose, kept in one file.

The file is ``settings.json`` in the data folder. It is written atomically, keeps keys
that this version does not know, and a bad value falls back alone: ``load`` returns
what was wrong so that it can be said. Keys to endpoints are never here: they live in
the system keyring or in the environment; see ``coach.keys``.
"""

import contextlib
import json
import os
import threading
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mockinterview.core.appearance import Motion as Motion  # noqa: PLC0414 - read on from here
from mockinterview.core.appearance import Theme as Theme  # noqa: PLC0414
from mockinterview.core.endpointing import AutoStop
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Profile
from mockinterview.core.retention import KeepFor
from mockinterview.core.words import translate

VERSION = 1
FILE_NAME = "settings.json"
BROKEN_NAME = "settings.broken.json"
SMALL_CONTEXT_TOKENS = 4_096
"""A model whose context is set to no more than this is asked briefly, if nothing else is set."""

_one_at_a_time = threading.Lock()
"""Held from reading to writing: the window and the recogniser change settings on their threads."""

FIRST_NAME = "endpoint"
"""What the one endpoint is called that a file of an earlier version holds."""


class _Topic(BaseModel):
    model_config = ConfigDict(frozen=True, extra="allow")


class VoiceSettings(_Topic):
    """The interviewer's voice; a rate of 1.2 speaks a fifth faster.

    ``second_voice`` asks every other question of a panel; None takes another one that is here.
    """

    voice: str = "piper-en_US-joe-medium"
    second_voice: str | None = None
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


class PractiseSettings(_Topic):
    """What a person practises towards, and what the window asks and says meanwhile."""

    interview_date: date | None = None
    asks_own_rating: bool = True
    nudges: bool = True
    captions: bool = True


class RetentionSettings(_Topic):
    """After how many days recordings, words and whole interviews are deleted; None keeps them."""

    recording_days: int | None = Field(default=None, ge=1, le=3650)
    transcript_days: int | None = Field(default=None, ge=1, le=3650)
    session_days: int | None = Field(default=None, ge=1, le=3650)

    @property
    def keep_for(self) -> KeepFor:
        return KeepFor(
            recording_days=self.recording_days,
            transcript_days=self.transcript_days,
            session_days=self.session_days,
        )


class ExportSettings(_Topic):
    """How a person exported last: the form, what went into it, the language, and where to.

    ``leaves_out`` holds ``name``, ``cv`` and ``notes``; ``names`` are divided by commas. An empty
    language is the program's. An archive holds recordings unless the person wants it without.
    """

    form: str = Field(default="html", max_length=40)
    has_audio: bool = False
    archive_has_audio: bool = True
    leaves_out: tuple[Literal["name", "cv", "notes"], ...] = ()
    names: str = Field(default="", max_length=400)
    language: str = Field(default="", max_length=12)
    folder: Path | None = None


class Api(StrEnum):
    """How an endpoint is talked to: as OpenAI and most others are, or as Anthropic is."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"


class EndpointProfile(_Topic):
    """A language model at an endpoint, for richer feedback.

    ``timeout_seconds`` is the longest silence, before a reply and within it; ``total_seconds``
    the longest that a whole reply may take. ``reasoning_tokens`` are allowed on top of a reply's
    own, for a model that reasons first. No temperature leaves it to the service. Prices are for
    a million tokens. With three ``samples`` each answer is judged three times. A ``brief`` one
    is asked for less, and in parts; where that is not set, one of a small context is. One that
    ``asks_first`` gets an answer only where the person says so each time.
    """

    name: str = Field(min_length=1, max_length=40)
    api: Api = Api.OPENAI
    base_url: str = ""
    model: str = ""
    timeout_seconds: float = Field(default=60.0, ge=1.0, le=600.0)
    total_seconds: float = Field(default=300.0, ge=1.0, le=3600.0)
    temperature: float | None = Field(default=0.0, ge=0.0, le=2.0)
    context_tokens: int | None = Field(default=None, ge=1024)
    reasoning_tokens: int = Field(default=0, ge=0, le=100_000)
    prompt_price: float | None = Field(default=None, ge=0.0)
    reply_price: float | None = Field(default=None, ge=0.0)
    currency: str = Field(default="USD", max_length=8)
    samples: Literal[1, 3] = 1
    brief: bool | None = None
    asks_first: bool = False

    @property
    def is_set(self) -> bool:
        return bool(self.base_url and self.model)

    @property
    def is_brief(self) -> bool:
        """Whether the model is asked in the brief form."""
        if self.brief is not None:
            return self.brief
        return self.context_tokens is not None and self.context_tokens <= SMALL_CONTEXT_TOKENS

    def cost(self, prompt_tokens: int | None, reply_tokens: int | None) -> float | None:
        """Return what so many tokens cost, None where a price or a count is not known."""
        if None in {self.prompt_price, self.reply_price, prompt_tokens, reply_tokens}:
            return None
        prompt = (prompt_tokens or 0) * (self.prompt_price or 0.0)
        return (prompt + (reply_tokens or 0) * (self.reply_price or 0.0)) / 1_000_000


class AppearanceSettings(_Topic):
    """The look of the window; at a font scale of 1.5 all words are half as large again.

    An empty ``language`` is that of the desktop. Where a screen reader runs, what it reads is not
    spoken by the program as well.
    """

    theme: Theme = Theme.SYSTEM
    font_scale: float = Field(default=1.0, ge=1.0, le=2.0)
    language: str = Field(default="", max_length=12)
    motion: Motion = Motion.SYSTEM
    screen_reader: bool = False


class Settings(_Topic):
    """All settings by topic; ``endpoint`` is the name of the one in use among ``endpoints``.

    ``is_welcomed`` says that the first run was gone through or left. ``shortcuts`` holds keys by
    the name of what they do, where they are others than the usual ones.
    """

    version: int = VERSION
    is_welcomed: bool = False
    offline: bool = False
    voice: VoiceSettings = VoiceSettings()
    listening: ListeningSettings = ListeningSettings()
    delivery: DeliverySettings = DeliverySettings()
    endpoint: str = ""
    endpoints: tuple[EndpointProfile, ...] = ()
    practise: PractiseSettings = PractiseSettings()
    retention: RetentionSettings = RetentionSettings()
    export: ExportSettings = ExportSettings()
    appearance: AppearanceSettings = AppearanceSettings()
    shortcuts: dict[str, str] = Field(default_factory=dict)

    def profile(self, name: str) -> EndpointProfile | None:
        """Return the endpoint of a name."""
        return next((profile for profile in self.endpoints if profile.name == name), None)

    @property
    def endpoint_in_use(self) -> EndpointProfile | None:
        """The endpoint that judges answers; None means the offline coach."""
        chosen = self.profile(self.endpoint) if self.endpoint else None
        return chosen if chosen and chosen.is_set else None


def load(home: Path) -> tuple[Settings, list[str]]:
    """Return the settings and a sentence for each value that could not be used."""
    file = home / FILE_NAME
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), [
            translate(
                "settings", "The settings file cannot be read ({error}); the defaults are used."
            ).format(error=error)
        ]
    if not isinstance(raw, dict):
        return Settings(), [
            translate("settings", "The settings file is not an object; the defaults are used.")
        ]
    return _without_bad_values(_with_profiles(raw))


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
            translate(
                "settings", "The settings could not be saved ({reason}); they hold until you close."
            ).format(reason=error.strerror),
            hint=translate("settings", "Check that {home} can be written to.").format(home=home),
            retryable=True,
        ) from error


def remember_model(home: Path, model: str) -> None:
    """Write down which recogniser suits this computer, beside what else is set now."""

    def with_model(current: Settings) -> Settings:
        listening = current.listening.model_copy(update={"chosen_model": model})
        return current.model_copy(update={"listening": listening})

    change(home, with_model)


def change(home: Path, changed: Callable[[Settings], Settings]) -> Settings:
    """Change what is set now, and return it as it was written; raise AppError where it was not."""
    with _one_at_a_time:
        current, _ = load(home)
        new = changed(current)
        save(home, new)
    return new


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


def _with_profiles(raw: dict[str, Any]) -> dict[str, Any]:
    """Make a profile of the one endpoint that earlier versions had, with all that stood in it."""
    old = raw.get("endpoint")
    if not isinstance(old, dict):
        return raw
    kept = {key: value for key, value in old.items() if value != ""}
    if not kept.keys() - {"timeout_seconds"}:
        return {**raw, "endpoint": ""}
    others = raw.get("endpoints")
    others = others if isinstance(others, list) else []
    profile = {"name": FIRST_NAME, **kept}
    return {**raw, "endpoint": profile["name"], "endpoints": [profile, *others]}


def _without_bad_values(raw: dict[str, Any]) -> tuple[Settings, list[str]]:
    problems: list[str] = []
    while True:
        try:
            return Settings.model_validate(raw), problems
        except ValidationError as error:
            # From the last to the first, so that one left out of a list moves no other.
            for detail in reversed(error.errors()):
                place, told = _drop(raw, detail["loc"])
                problems.append(told.format(place=place, reason=detail["msg"]))


def _drop(raw: dict[str, Any], loc: tuple[int | str, ...]) -> tuple[str, str]:
    """Leave out the value at a place, or what holds it; return where, and what is said of it.

    A value that is missing takes the whole object with it that needs it.
    """
    path: list[int | str] = []
    holders: list[Any] = [raw]
    for key in loc:
        if not _has(holders[-1], key):
            break
        path.append(key)
        holders.append(holders[-1][key])
    if path:
        del holders[len(path) - 1][path[-1]]
    is_of_a_list = bool(path) and isinstance(path[-1], int)
    told = translate("settings", "Setting {place}: {reason}; the default is used.")
    if is_of_a_list:
        told = translate("settings", "Setting {place}: {reason}; it is left out.")
    return ".".join(str(part) for part in loc), told


def _has(holder: object, key: int | str) -> bool:
    if isinstance(holder, list):
        return isinstance(key, int) and key < len(holder)
    return isinstance(holder, dict) and key in holder
