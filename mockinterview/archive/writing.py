"""Writing an archive, a piece at a time, so that an interview of hours fills no memory.

Two archives of the same content differ in nothing but when and by which version they were
made: members stand in one order and bear no times of their own.
"""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Protocol

import mockinterview
from mockinterview.archive.manifest import MANIFEST_NAME, Holds, Manifest, Member
from mockinterview.archive.names import (
    collide,
    is_known,
    is_portable,
    is_take_of,
    recording_member,
    session_member,
)
from mockinterview.archive.refusing import export_stopped
from mockinterview.core.errors import AppError
from mockinterview.core.kept import KeptSession
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import translate
from mockinterview.foreign_zip import CHUNK
from mockinterview.whole_file import whole_file

_NO_TIME = (1980, 1, 1, 0, 0, 0)
_OWNER_ONLY = 0o100600 << 16
_LARGE_BYTES = 2**30


class Sessions(Protocol):
    """What an archive is made from. Read a session at a time, in the order of the archive."""

    def kept(self, session_id: str) -> KeptSession: ...

    def recording(self, file: str) -> Path: ...


@dataclass(frozen=True)
class OwnFile:
    """A file of the person's own beside the sessions: its name in the archive, and its text."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Content:
    """What goes into an archive. Without sound the recordings stay behind, as lacking.

    ``own`` is what is one's own beside the sessions, where the archive is of everything.
    """

    session_ids: Sequence[str]
    own: Sequence[OwnFile] | None = None
    has_sound: bool = True


def write_archive(
    target: Path, store: Sessions, content: Content, is_stopped: Stopped = never
) -> Manifest:
    """Write an archive to a file, whole or not at all; return what it says of itself.

    Raise AppError where a session cannot be read, the target not be written, or the person
    stopped it.
    """
    session_ids, own = content.session_ids, content.own
    with whole_file(target) as file, zipfile.ZipFile(file, "w", allowZip64=True) as packed:
        writing = _Writing(packed, is_stopped, has_sound=content.has_sound)
        for session_id in session_ids:
            writing.add_session(store, store.kept(session_id))
        for each in own or ():
            writing.add_text(each.name, each.content)
        manifest = Manifest(
            made_at=datetime.now(UTC),
            made_by=mockinterview.__version__,
            holds=Holds.SESSIONS if own is None else Holds.EVERYTHING,
            sessions=tuple(session_ids),
            lacking=tuple(writing.lacking),
            members=tuple(writing.members),
        )
        packed.writestr(_entry(MANIFEST_NAME), manifest.model_dump_json(indent=1).encode())
    return manifest


@dataclass
class _Writing:
    packed: zipfile.ZipFile
    is_stopped: Stopped
    has_sound: bool = True
    members: list[Member] = field(default_factory=list)
    lacking: list[str] = field(default_factory=list)

    def add_session(self, store: Sessions, kept: KeptSession) -> None:
        if not is_portable(kept.id):
            raise _unfit(kept.id)
        self.add_text(session_member(kept.id), f"{kept.model_dump_json()}\n".encode())
        for take in dict.fromkeys(kept.takes):
            if not self.has_sound:
                self.lacking.append(take)
                continue
            # The store knows where a take lies and how it is packed by now.
            path = store.recording(take)
            file = f"{kept.id}/{path.name}"
            if not is_take_of(kept.id, take) or not is_take_of(kept.id, file):
                raise _unfit(take)
            self._add_recording(path, recording_member(file), take)

    def add_text(self, name: str, content: bytes) -> None:
        if not is_known(name) or collide([*(m.name for m in self._beside(name)), name]):
            raise _unfit(name)
        self._add(name, len(content), iter((content,)), zipfile.ZIP_DEFLATED)

    def _add_recording(self, path: Path, name: str, take: str) -> None:
        with _readable(path) as sound:
            if sound is None:
                self.lacking.append(take)
                return
            size = path.stat().st_size
            # Packing sound saves little and takes long; FLAC is packed already.
            self._add(name, size, _chunks(sound, path), zipfile.ZIP_STORED)

    def _add(self, name: str, size: int, pieces: Iterable[bytes], method: int) -> None:
        digest, written = sha256(), 0
        entry = _entry(name, method)
        with self.packed.open(entry, "w", force_zip64=size > _LARGE_BYTES) as member:
            for piece in pieces:
                if self.is_stopped():
                    raise export_stopped()
                digest.update(piece)
                written += len(piece)
                member.write(piece)
        self.members.append(Member(name=name, size=written, sha256=digest.hexdigest()))

    def _beside(self, name: str) -> Iterator[Member]:
        """Yield the members of the same folder, of own files alone: there are few of them."""
        folder = name.partition("/")[0]
        if folder in {"packs", "edits"}:
            yield from (member for member in self.members if member.name.startswith(folder))


def _entry(name: str, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type, entry.external_attr = method, _OWNER_ONLY
    return entry


@contextmanager
def _readable(path: Path) -> Iterator[BinaryIO | None]:
    """Open a recording; None where it is gone."""
    try:
        sound = path.open("rb")
    except FileNotFoundError:
        yield None
        return
    except OSError as error:
        raise _unreadable(path, error) from error
    with sound:
        yield sound


def _chunks(sound: BinaryIO, path: Path) -> Iterator[bytes]:
    while True:
        try:
            piece = sound.read(CHUNK)
        except OSError as error:
            raise _unreadable(path, error) from error
        if not piece:
            return
        yield piece


def _unreadable(path: Path, error: OSError) -> AppError:
    return AppError(
        "recording_unreadable",
        translate(
            "archive", "The recording {file} cannot be read ({reason}), so nothing was written."
        ).format(file=path, reason=error.strerror),
        hint=translate("archive", "Check its rights and the disk it is on."),
        retryable=True,
    )


def _unfit(name: str) -> AppError:
    return AppError(
        "archive_name",
        translate(
            "archive",
            "{name!r} is no name that another machine could hold, so nothing was written.",
        ).format(name=name),
        hint=translate("archive", "Give the file another name, then export again."),
    )
