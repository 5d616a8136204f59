"""One setting changed: where each stands, and what a person may type."""

from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from mockinterview.core.errors import AppError
from mockinterview.settings import Settings
from mockinterview.ui.views.setting_list import (
    access,
    feedback,
    listening,
    look,
    practise,
    privacy,
    sound,
)
from mockinterview.ui.views.setting_list.steps import RATES, TAIL_GUARDS
from mockinterview.ui.views.settings import SettingId

translate = QCoreApplication.translate

_WHOLE = {SettingId.OFFLINE: "offline", SettingId.JUDGE: "endpoint"}
_REMOTE = {SettingId.REMOTE_ADDRESS: "base_url", SettingId.REMOTE_MODEL: "model"}
_STEPS = {SettingId.RATE: RATES, SettingId.TAIL_GUARD: TAIL_GUARDS}
_PLACES = {
    **sound.PLACES,
    **listening.PLACES,
    **practise.PLACES,
    **feedback.PLACES,
    **privacy.PLACES,
    **look.PLACES,
    **access.PLACES,
}
"""Where each setting stands: as a whole, at the recogniser elsewhere, by steps, in a topic."""


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
