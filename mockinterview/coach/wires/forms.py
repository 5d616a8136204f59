"""In which form a model can be asked for an object, and what worked the last time.

The forms go down from the surest. What an endpoint and model took is remembered in a file of
the data folder, so that the next answer is asked for rightly at once. The file holds no key and
no word of an answer, and can be deleted at any time.
"""

import contextlib
import json
import logging
import os
from enum import StrEnum
from pathlib import Path

from pydantic import ValidationError

from mockinterview.core.plain import Plain

FILE_NAME = "endpoint-forms.json"

log = logging.getLogger(__name__)


class Form(StrEnum):
    """How an object is asked for: the service holds the reply to the schema, or less."""

    SCHEMA = "schema"
    TOOL = "tool"
    JSON = "json"
    TEXT = "text"


class Manner(Plain):
    """How a model is asked: the form, and what had to be left out of the request."""

    form: Form
    without: frozenset[str] = frozenset()


class Memory:
    """Remembers the manner that worked for an endpoint's model."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME

    def recall(self, base_url: str, model: str) -> Manner | None:
        return self._all().get(_name(base_url, model))

    def remember(self, base_url: str, model: str, manner: Manner) -> None:
        known = self._all()
        if known.get(_name(base_url, model)) != manner:
            self._write({**known, _name(base_url, model): manner})

    def forget(self, base_url: str, model: str) -> None:
        known = self._all()
        if known.pop(_name(base_url, model), None) is not None:
            self._write(known)

    def _all(self) -> dict[str, Manner]:
        """Return what is known; what cannot be read is not known."""
        try:
            raw = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        known: dict[str, Manner] = {}
        for name, manner in raw.items() if isinstance(raw, dict) else ():
            with contextlib.suppress(ValidationError):
                known[name] = Manner.model_validate(manner)
        return known

    def _write(self, known: dict[str, Manner]) -> None:
        part = self._file.with_suffix(f".{os.getpid()}.part")
        plain = {name: manner.model_dump(mode="json") for name, manner in known.items()}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(plain, indent=2) + "\n", encoding="utf-8")
            part.replace(self._file)
        except OSError as error:
            log.warning("what an endpoint takes could not be remembered: %s", error.strerror)


def _name(base_url: str, model: str) -> str:
    return f"{base_url.rstrip('/')} {model}"
