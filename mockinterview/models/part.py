"""A file on its way: what has arrived, kept so that a later try can go on from there.

``NAME.part`` holds the bytes and ``NAME.part.json`` says whose they are and how many
are known to be on the disk; a crash leaves at most a tail that is cut off on resuming.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from mockinterview.core.plain import Plain
from mockinterview.models.checksum import sha256_of

SAVE_EVERY_BYTES = 4 * 2**20


class _Side(Plain):
    url: str
    etag: str | None = None
    done: int = 0


class Part:
    """The arriving bytes of one file from one address. Use as a context.

    ``etag`` is the server's strong tag for the whole file, where it gave one.
    """

    def __init__(self, target: Path, url: str) -> None:
        self.path = target.with_name(f"{target.name}.part")
        self._side_path = target.with_name(f"{target.name}.part.json")
        self._target = target
        self._url = url
        side = self._read_side()
        self.etag = side.etag
        self._file = self.path.open("r+b" if self.path.exists() else "w+b")
        self.done = self._saved = min(side.done, self.path.stat().st_size)
        self._cut(self.done)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def restart(self, etag: str | None = None) -> None:
        """Forget what has arrived; the body that begins now has this tag."""
        self.etag = etag
        self._cut(0)
        self.save()

    def append(self, data: bytes) -> None:
        self._file.write(data)
        self.done += len(data)
        if self.done - self._saved >= SAVE_EVERY_BYTES:
            self.save()

    def save(self) -> None:
        """Bring what has arrived to the disk, and only then say so."""
        self._file.flush()
        os.fsync(self._file.fileno())
        side = _Side(url=self._url, etag=self.etag, done=self.done)
        fresh = self._side_path.with_suffix(".new")
        fresh.write_text(side.model_dump_json(), encoding="utf-8")
        fresh.replace(self._side_path)
        self._saved = self.done

    def sha256(self) -> str:
        """Return the SHA-256 of what has arrived, on the disk."""
        self.save()
        return sha256_of(self.path)

    def close(self) -> None:
        if not self._file.closed:
            try:
                self.save()
            finally:
                self._file.close()

    def finish(self) -> None:
        """Give the complete file its name."""
        self.close()
        self.path.replace(self._target)
        self._side_path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Drop what has arrived."""
        self._file.close()
        self.path.unlink(missing_ok=True)
        self._side_path.unlink(missing_ok=True)

    def _read_side(self) -> _Side:
        """Return what is known of an earlier try, if it was for the same address."""
        fresh = _Side(url=self._url)
        try:
            side = _Side.model_validate_json(self._side_path.read_bytes())
        except (FileNotFoundError, ValidationError):
            return fresh
        return side if side.url == self._url else fresh

    def _cut(self, done: int) -> None:
        self._file.truncate(done)
        self._file.seek(done)
        self.done = done
