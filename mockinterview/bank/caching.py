"""Keeps parsed packs, so that a start does not parse TOML again.

One file a pack: its first line says what it was made from (the program's version, the
fields of the models, each file's name, size and time), the second holds the models as
JSON. A file that is stale, broken or not there is simply not used; one that cannot be
written is a note in the log, because the packs have been read all the same.
"""

import hashlib
import json
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from mockinterview import __version__
from mockinterview.bank.edits import Changes, Edit
from mockinterview.bank.whole_files import write_whole
from mockinterview.core.plain import Plain
from mockinterview.core.question import KeyPoint, Pack, Question, Term

Model = TypeVar("Model", bound=Plain)

_MODELS: tuple[type[Plain], ...] = (Pack, Question, KeyPoint, Term, Edit, Changes)
_SHAPE = ";".join(",".join(model.model_fields) for model in _MODELS)

log = logging.getLogger(__name__)


class ParseCache:
    """Models by the files they were read from; with no folder it keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def load(self, name: Path, files: Sequence[Path], model: type[Model]) -> Model | None:
        """Return what was kept under a name if the files are still the same."""
        if self._folder is None:
            return None
        try:
            origin, _, body = _file(self._folder, name).read_bytes().partition(b"\n")
            return model.model_validate_json(body) if origin == _origin(files) else None
        except FileNotFoundError:
            return None
        except (OSError, ValidationError) as error:
            log.info("a kept pack is not used: %s", type(error).__name__)
            return None

    def save(self, name: Path, files: Sequence[Path], value: Plain) -> None:
        """Keep a value under a name; replace what was kept before in one step."""
        if self._folder is None:
            return
        try:
            content = _origin(files) + b"\n" + value.model_dump_json().encode()
            write_whole(_file(self._folder, name), content)
        except OSError as error:
            log.info("a pack could not be kept: %s", type(error).__name__)


def _file(folder: Path, name: Path) -> Path:
    digest = hashlib.sha256(os.fsencode(name.absolute())).hexdigest()[:16]
    return folder / f"{name.stem}-{digest}.json"


def _origin(files: Sequence[Path]) -> bytes:
    facts = [
        (file.name, stat.st_size, stat.st_mtime_ns) for file in files for stat in [file.stat()]
    ]
    return json.dumps([__version__, _SHAPE, facts]).encode()
