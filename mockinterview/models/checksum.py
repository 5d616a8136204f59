"""Whether a file on disk is the one that the catalogue names.

Hashing a speech model takes most of a second, so a file that was found right is
remembered by its size and time of change, and hashed again when either differs.
"""

import hashlib
import os
import tempfile
from enum import StrEnum
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from mockinterview.core.plain import Plain
from mockinterview.models.catalogue import ModelFile


class Check(StrEnum):
    OK = "ok"
    WRONG = "wrong"
    MISSING = "missing"


class _Stamp(Plain):
    size: int
    mtime_ns: int
    sha256: str


_STAMPS = TypeAdapter(dict[str, _Stamp])


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Memory:
    """Remembers in one small file which files were found right.

    It is an economy and nothing more: where it cannot be read or written, files are
    hashed each time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def check(self, path: Path, wanted: ModelFile, *, afresh: bool = False) -> Check:
        """Compare a file with the catalogue; ``afresh`` hashes it whatever is remembered."""
        try:
            now = path.stat()
            if now.st_size != wanted.size:
                return Check.WRONG
            stamp = _Stamp(size=now.st_size, mtime_ns=now.st_mtime_ns, sha256=wanted.sha256)
            key = str(path.resolve())
            if not afresh and self._read().get(key) == stamp:
                return Check.OK
            if sha256_of(path) != wanted.sha256:
                return Check.WRONG
        except (FileNotFoundError, NotADirectoryError):
            return Check.MISSING
        except OSError:
            return Check.WRONG
        self._write(key, stamp)
        return Check.OK

    def _read(self) -> dict[str, _Stamp]:
        try:
            return _STAMPS.validate_json(self._path.read_bytes())
        except (OSError, ValidationError):
            return {}

    def _write(self, key: str, stamp: _Stamp) -> None:
        stamps = self._read() | {key: stamp}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".stamps-")
            with os.fdopen(handle, "wb") as file:
                file.write(_STAMPS.dump_json(stamps))
            Path(name).replace(self._path)
        except OSError:
            # A cache that cannot be written costs time at the next start, not more.
            return
