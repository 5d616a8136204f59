"""Reading an archive that may come from anywhere, without trusting it.

All of it is looked at before anything of it is taken: names, sizes, checksums, and what each
session says of its recordings. Unpacked is only what the manifest names, a piece at a time.
"""

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from pydantic import BaseModel, ValidationError

from mockinterview.archive.manifest import FORMAT, MANIFEST_NAME, SCHEMA_VERSION, Manifest, Member
from mockinterview.archive.names import (
    RECORDINGS,
    collide,
    is_known,
    is_portable,
    is_take_of,
    session_member,
)
from mockinterview.archive.refusing import Reason, import_stopped, refused, unsafe
from mockinterview.core.errors import AppError
from mockinterview.core.kept import KeptSession
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import translate
from mockinterview.foreign_zip import (
    BROKEN,
    Limits,
    UnsafeZip,
    checked_members,
    pieces,
    require_bounded,
    require_small_directory,
)

LIMITS = Limits(members=400_000, directory_bytes=100_000_000, unpacked_bytes=2 * 10**12)
TEXT_LIMIT_BYTES = 200_000_000
"""More than the longest interview comes to: five hours of speech are some 10 MB."""
RECORDING_LIMIT_BYTES = 2**32 + 2**20
"""As large as a WAV file can be."""


class _Head(BaseModel):
    """As much of a manifest as every version has."""

    format: str
    schema_version: int


class Archive:
    """An archive that was opened. Its manifest names members that are there, each once."""

    def __init__(
        self, file: Path, packed: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]
    ) -> None:
        self.file = file
        self._packed = packed
        self._members = members
        self.manifest = self._read_manifest()
        self._named = {member.name: member for member in self.manifest.members}
        self._require_whole()

    def session(self, session_id: str) -> KeptSession:
        """Return a session; raise AppError where it is not what the manifest says."""
        name = session_member(session_id)
        content = self.text(name)
        try:
            kept = KeptSession.model_validate_json(content)
        except ValidationError as error:
            raise refused(Reason.CHANGED, self.file, name) from error
        # A take that lay in the folder of another session would be deleted with this one.
        takes = (a.take.file for a in kept.session.attempts if a.take is not None)
        if kept.id != session_id or not all(is_take_of(session_id, take) for take in takes):
            raise refused(Reason.UNSAFE, self.file, name)
        return kept

    def text(self, name: str) -> bytes:
        """Return a member that fits into memory."""
        return b"".join(self._checked(name, TEXT_LIMIT_BYTES))

    def recordings(self, session_id: str) -> tuple[str, ...]:
        """Return the members that are recordings of a session."""
        return self._recordings.get(session_id, ())

    def unpack(self, name: str, target: Path) -> None:
        """Write a member to a file, which is not there yet; raise OSError where that fails."""
        with target.open("xb") as out:
            for piece in self._checked(name, RECORDING_LIMIT_BYTES):
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())

    def verify(self, is_stopped: Stopped = never) -> None:
        """Read every member, so that nothing is taken from an archive of which a part is bad."""
        for session_id in self.manifest.sessions:
            self.session(session_id)
        for member in self.manifest.members:
            for _piece in self._checked(member.name, RECORDING_LIMIT_BYTES):
                if is_stopped():
                    raise import_stopped()

    @cached_property
    def _recordings(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for member in self.manifest.members:
            folder, _, rest = member.name.partition("/")
            if folder == RECORDINGS:
                session_id = rest.partition("/")[0]
                found[session_id] = (*found.get(session_id, ()), member.name)
        return found

    def _read_manifest(self) -> Manifest:
        entry = self._members.get(MANIFEST_NAME)
        if entry is None:
            raise refused(Reason.NO_ARCHIVE, self.file)
        content = b"".join(self._bounded(entry, TEXT_LIMIT_BYTES))
        try:
            head = _Head.model_validate_json(content)
        except ValidationError as error:
            raise refused(Reason.NO_ARCHIVE, self.file) from error
        if head.format != FORMAT:
            raise refused(Reason.NO_ARCHIVE, self.file)
        if head.schema_version > SCHEMA_VERSION:
            raise refused(Reason.NEWER, self.file)
        try:
            return Manifest.model_validate_json(content)
        except ValidationError as error:
            raise refused(Reason.BROKEN, self.file) from error

    def _require_whole(self) -> None:
        """Raise AppError unless the manifest and the directory of the archive agree."""
        manifest = self.manifest
        names = [member.name for member in manifest.members]
        twice = collide(names)
        ill = next((n for n in names if not is_known(n)), twice)
        ill = next((s for s in manifest.sessions if not is_portable(s)), ill)
        if ill or collide(manifest.sessions):
            raise refused(Reason.UNSAFE, self.file, ill)
        for member in manifest.members:
            entry = self._members.get(member.name)
            if entry is None:
                raise refused(Reason.BROKEN, self.file)
            if entry.file_size != member.size:
                raise refused(Reason.CHANGED, self.file, member.name)
        listed = {session_member(session_id) for session_id in manifest.sessions}
        texts = {name for name in names if name.startswith("sessions/")}
        if listed != texts or not set(manifest.sessions) >= set(self._recordings):
            raise refused(Reason.BROKEN, self.file)

    def _checked(self, name: str, limit_bytes: int) -> Iterator[bytes]:
        """Yield a member; raise AppError at its end unless it is what the manifest says."""
        member: Member = self._named[name]
        digest = sha256()
        for piece in self._bounded(self._members[name], min(limit_bytes, member.size)):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != member.sha256:
            raise refused(Reason.CHANGED, self.file, name)

    def _bounded(self, entry: zipfile.ZipInfo, limit_bytes: int) -> Iterator[bytes]:
        size = 0
        try:
            with self._packed.open(entry) as stream:
                for piece in _worded(pieces(stream), self.file):
                    size += len(piece)
                    require_bounded(size, entry, limit_bytes, LIMITS)
                    yield piece
        except UnsafeZip as error:
            raise unsafe(self.file, error) from error
        except zipfile.BadZipFile as error:
            raise refused(Reason.BROKEN, self.file) from error


@contextmanager
def open_archive(file: Path) -> Iterator[Archive]:
    """Open an archive and look at its directory; raise AppError for what is none, or unsafe."""
    with _opened(file) as stream:
        try:
            require_small_directory(stream, LIMITS)
            packed = zipfile.ZipFile(stream)
            members = checked_members(packed, LIMITS)
        except UnsafeZip as error:
            raise unsafe(file, error) from error
        except BROKEN as error:
            raise refused(Reason.BROKEN, file) from error
        with packed:
            yield Archive(file, packed, members)


def _worded(stream: Iterator[bytes], file: Path) -> Iterator[bytes]:
    """Yield what can be unpacked; what cannot is an archive that is broken."""
    while True:
        try:
            piece: Any = next(stream, None)
        except BROKEN as error:
            raise refused(Reason.BROKEN, file) from error
        if piece is None:
            return
        yield piece


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    """Open an ordinary file; a pipe or a device is never waited for."""
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _binary())
    except OSError as error:
        raise _not_opened(file, error) from error
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise refused(Reason.NO_ARCHIVE, file)
        yield stream


def _binary() -> int:
    flag: int = getattr(os, "O_BINARY", 0)
    return flag


def _not_opened(file: Path, error: OSError) -> AppError:
    if isinstance(error, FileNotFoundError):
        return AppError(
            "no_file",
            translate("archive", "There is no file {file}.").format(file=file),
            hint=translate("archive", "Check the name."),
        )
    return AppError(
        "unreadable",
        translate("archive", "The file {file} cannot be read ({reason}).").format(
            file=file, reason=error.strerror
        ),
        hint=translate("archive", "Check its rights."),
    )
