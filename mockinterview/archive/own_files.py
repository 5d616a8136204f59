"""What a person has beside the sessions: own questions, own versions of questions, settings.

No key is in any of it. Of the settings that stays here which belongs to this computer, its
devices and folders, and to where answers are sent: whoever takes in a file of somebody else
must not send answers to where that file says.
"""

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from pydantic import BaseModel, ValidationError

from mockinterview import settings as settings_file
from mockinterview.archive.names import OWN_FOLDERS, SETTINGS
from mockinterview.archive.writing import OwnFile
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.settings import ListeningSettings, RemoteSettings, Settings, VoiceSettings

SIZE_LIMIT_BYTES = 10_000_000
_SECRETS = ("key", "token", "secret", "sig", "password")


def own_files(home: Path) -> list[OwnFile]:
    """Return the person's own files in the order of their names; blocks."""
    try:
        found = [OwnFile(_name(home, path), path.read_bytes()) for path in _texts(home)]
    except OSError as error:
        raise AppError(
            "own_file_unreadable",
            translate(
                "archive", "Your own questions cannot be read ({reason}); nothing was written."
            ).format(reason=error.strerror),
            hint=translate("archive", "Check your rights in {folder}.").format(folder=home),
        ) from error
    if (home / settings_file.FILE_NAME).is_file():
        found.append(OwnFile(SETTINGS, settings_text(settings_file.load(home)[0]).encode()))
    return found


def settings_text(settings: Settings) -> str:
    """Return settings as they go into an archive."""
    return json.dumps(_known(_portable(settings)), indent=1, sort_keys=True) + "\n"


def settings_of(content: bytes) -> Settings | None:
    """Return the settings of an archive; None where they are not what they should be."""
    try:
        return _portable(Settings.model_validate_json(content))
    except ValidationError:
        return None


def with_devices_of(settings: Settings, here: Settings) -> Settings:
    """Return settings from elsewhere with what belongs to this computer."""
    voice = {"path": here.voice.path, "output_device": here.voice.output_device}
    names = ("input_device", "path", "chosen_model", "remote")
    # One of the same name may lie elsewhere.
    is_endpoint_same = settings.profile(here.endpoint) == here.profile(here.endpoint)
    listening = {name: getattr(here.listening, name) for name in names}
    return settings.model_copy(
        update={
            "voice": settings.voice.model_copy(update=voice),
            "listening": settings.listening.model_copy(update=listening),
            "endpoint": here.endpoint if is_endpoint_same else "",
            "is_welcomed": here.is_welcomed,
            "export": settings.export.model_copy(
                update={"folder": here.export.folder, "names": here.export.names}
            ),
        }
    )


@dataclass(frozen=True)
class Unit:
    """Files that are taken in together: a pack, an edit, the settings."""

    name: str
    members: tuple[str, ...]

    def is_same(self, home: Path, contents: Iterable[bytes]) -> bool:
        """Say whether all files of it are here as they are in the archive, and no other."""
        if self.name == SETTINGS:
            here = settings_text(settings_file.load(home)[0]).encode()
            return list(contents) == [here]
        place = home / self.name
        there = {_name(home, path) for path in place.rglob("*.toml")} if place.is_dir() else None
        if there is not None and there != set(self.members):
            return False
        return all(
            (home / name).is_file() and (home / name).read_bytes() == content
            for name, content in zip(self.members, contents, strict=True)
        )

    def is_there(self, home: Path) -> bool:
        return (home / self.name).exists()


def units(members: Iterable[str]) -> list[Unit]:
    """Return the files of an archive as they are taken in."""
    found: dict[str, list[str]] = {}
    for member in members:
        folder, _, rest = member.partition("/")
        if folder == "packs":
            found.setdefault(f"{folder}/{rest.partition('/')[0]}", []).append(member)
        elif folder in OWN_FOLDERS or member == SETTINGS:
            found[member] = [member]
    return [Unit(name, tuple(names)) for name, names in found.items()]


def put(unit: Unit, staged: Path, home: Path) -> None:
    """Move files from the folder that they were unpacked into to their place."""
    if unit.name == SETTINGS:
        settings = settings_of((staged / SETTINGS).read_bytes())
        if settings is not None:
            settings_file.change(home, lambda here: with_devices_of(settings, here))
        return
    place, new = home / unit.name, staged / unit.name
    place.parent.mkdir(parents=True, exist_ok=True)
    aside = place.with_name(f".replaced-{place.name}")
    if place.is_dir():
        place.replace(aside)
    new.replace(place)
    if aside.is_dir():
        shutil.rmtree(aside)


def tidy(home: Path) -> None:
    """Bring back a pack that a kill left aside while another took its place."""
    for aside in (home / "packs").glob(".replaced-*"):
        place = aside.with_name(aside.name.removeprefix(".replaced-"))
        if place.exists():
            shutil.rmtree(aside)
        else:
            aside.replace(place)


def _texts(home: Path) -> Iterator[Path]:
    for pattern in ("packs/*.toml", "packs/*/*.toml", "edits/*.toml", "edits/drafts/*.toml"):
        for path in sorted(home.glob(pattern)):
            is_hidden = any(part.startswith(".") for part in path.relative_to(home).parts)
            if path.is_file() and not is_hidden and path.stat().st_size <= SIZE_LIMIT_BYTES:
                yield path


def _name(home: Path, path: Path) -> str:
    return path.relative_to(home).as_posix()


def _portable(settings: Settings) -> Settings:
    profiles = tuple(
        each.model_copy(update={"base_url": _without_secrets(each.base_url)})
        for each in settings.endpoints
    )
    plain, quiet = VoiceSettings(), ListeningSettings()
    voice = {"path": plain.path, "output_device": plain.output_device}
    listening: dict[str, Any] = {
        "input_device": quiet.input_device,
        "path": quiet.path,
        "chosen_model": quiet.chosen_model,
        "remote": RemoteSettings(),
    }
    return settings.model_copy(
        update={
            "voice": settings.voice.model_copy(update=voice),
            "listening": settings.listening.model_copy(update=listening),
            "endpoint": "",
            "endpoints": profiles,
            "is_welcomed": False,
            "export": settings.export.model_copy(update={"folder": None, "names": ""}),
        }
    )


def _known(value: Any) -> Any:
    """Return plain data with the fields that this version knows, and no other."""
    if isinstance(value, BaseModel):
        return {name: _known(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, tuple | list):
        return [_known(each) for each in value]
    if isinstance(value, dict):
        return {str(name): _known(each) for name, each in value.items()}
    return value if isinstance(value, bool | int | float | None) else str(value)


def _without_secrets(url: str) -> str:
    """Return an address without a password or key that somebody wrote into it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2]
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not any(secret in name.lower() for secret in _SECRETS)
    ]
    return urlunsplit((parts.scheme, host, parts.path, urlencode(kept), ""))
