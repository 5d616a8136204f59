"""Where the key to an endpoint comes from, and where it is put.

In this order: the environment, the system's keyring, and a file that only this account may
read, which is written where a person asks for it. In the last two a key belongs to a base URL:
an endpoint that is moved elsewhere has no key until one is set again. A key is never in the
settings, the database, a log or a command line.
"""

import contextlib
import json
import os
import re
import stat
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.settings import EndpointProfile

KEY_VARIABLE = "MOCKINTERVIEW_API_KEY"
"""Holds the key where one endpoint is set up; each of several has a variable of its own."""

LISTENING_KEY_VARIABLE = "MOCKINTERVIEW_LISTENING_API_KEY"
"""One of its own, so that no endpoint is ever sent the key to another."""

SERVICE = "mockinterview"
FILE_NAME = "keys.json"


class KeySource(StrEnum):
    """Where a key was found."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    FILE = "file"


def endpoint_key(base_url: str, variable: str = KEY_VARIABLE) -> str | None:
    """Return the key for an endpoint, or None where there is none or no keyring."""
    return os.environ.get(variable) or _from_keyring(base_url)


def variable_of(name: str) -> str:
    """Return the variable that holds the key to an endpoint of this name."""
    return f"{KEY_VARIABLE}_{re.sub(r'[^A-Z0-9]', '_', name.upper())}"


class KeyRing:
    """The keys to the endpoints of the settings."""

    def __init__(self, home: Path, profiles: tuple[EndpointProfile, ...]) -> None:
        self._file = home / FILE_NAME
        self._names = [profile.name for profile in profiles]

    def key(self, profile: EndpointProfile) -> str | None:
        """Return the key to an endpoint, None where there is none."""
        found = self.find(profile)
        return found[0] if found else None

    def find(self, profile: EndpointProfile) -> tuple[str, KeySource] | None:
        """Return the key to an endpoint and where it was. Raise AppError for a file open to all."""
        places: list[tuple[KeySource, Callable[[], str | None]]] = [
            (KeySource.ENVIRONMENT, lambda: self._from_environment(profile.name)),
            (KeySource.KEYRING, lambda: _from_keyring(profile.base_url)),
            (KeySource.FILE, lambda: self._in_file().get(profile.base_url)),
        ]
        for source, look in places:
            key = look()
            if key:
                return key, source
        return None

    def put_in_keyring(self, profile: EndpointProfile, key: str) -> None:
        """Keep a key in the system's keyring; raise AppError where there is none."""
        import keyring
        import keyring.errors

        try:
            keyring.set_password(SERVICE, profile.base_url, _checked(key))
        except keyring.errors.KeyringError as error:
            raise AppError(
                "no_keyring",
                translate(
                    "coach", "This system has no keyring that opens, so the key was not kept."
                ),
                hint=translate(
                    "coach",
                    "Set {variable} before each start, or keep the key unencrypted in a file "
                    "that only this account may read: --to-file",
                ).format(variable=variable_of(profile.name)),
            ) from error

    def put_in_file(self, profile: EndpointProfile, key: str) -> Path:
        """Keep a key, unencrypted, in a file for this account alone; return which."""
        self._write({**self._in_file(), profile.base_url: _checked(key)})
        return self._file

    def remove(self, profile: EndpointProfile) -> bool:
        """Take a key out of the keyring and the file; say whether one was there."""
        import keyring
        import keyring.errors

        was_there = False
        with contextlib.suppress(keyring.errors.KeyringError):
            keyring.delete_password(SERVICE, profile.base_url)
            was_there = True
        keys = self._in_file()
        if keys.pop(profile.base_url, None) is not None:
            was_there = True
            self._write(keys)
        return was_there

    def _from_environment(self, name: str) -> str | None:
        """Return the endpoint's own variable, or the common one where it is the only endpoint.

        With several, the common one would go to whichever is chosen.
        """
        own = os.environ.get(variable_of(name))
        return own or (os.environ.get(KEY_VARIABLE) if self._names == [name] else None)

    def _in_file(self) -> dict[str, str]:
        try:
            with self._file.open(encoding="utf-8") as file:
                self._require_privacy(os.fstat(file.fileno()).st_mode)
                raw = json.load(file)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise AppError(
                "key_file",
                translate("coach", "{file} cannot be read, so no key was sent.").format(
                    file=self._file
                ),
                hint=translate("coach", "Mend or delete it, then set the keys again."),
            ) from error
        keys = raw.items() if isinstance(raw, dict) else ()
        return {url: key for url, key in keys if isinstance(key, str)}

    def _require_privacy(self, mode: int) -> None:
        if os.name == "posix" and stat.S_IMODE(mode) & (stat.S_IRWXG | stat.S_IRWXO):
            raise AppError(
                "key_file",
                translate(
                    "coach", "Others on this computer may read {file}, so no key was sent."
                ).format(file=self._file),
                hint=translate(
                    "coach", "Run: chmod 600 {file}. Better make new keys as well."
                ).format(file=self._file),
            )

    def _write(self, keys: dict[str, str]) -> None:
        part = self._file.with_suffix(f".{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                json.dump(keys, file, indent=2)
            part.replace(self._file)
        except OSError as error:
            raise AppError(
                "key_file",
                translate("coach", "{file} could not be written ({reason}).").format(
                    file=self._file, reason=error.strerror
                ),
                hint=translate("coach", "Check that {folder} can be written to.").format(
                    folder=self._file.parent
                ),
            ) from error


def _from_keyring(base_url: str) -> str | None:
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, base_url)
    except keyring.errors.KeyringError:
        return None


def _checked(key: str) -> str:
    key = key.strip()
    if not key or not (key.isascii() and key.isprintable()):
        raise AppError(
            "key_unusable",
            translate(
                "coach",
                "That is no key, so nothing was kept: a key is one line of plain characters.",
            ),
            hint=translate("coach", "Copy it again from the service."),
        )
    return key
