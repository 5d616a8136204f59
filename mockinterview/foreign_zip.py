"""Whether a zip archive that somebody else made can be unpacked without harm.

Looked at is the directory of the archive, before anything of it is unpacked, and then each
piece as it comes: what a header says of a size is not believed, it is counted. Which members
are wanted, and what a person is told, is not known here.
"""

import lzma
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError),
    *(RuntimeError, ValueError, KeyError, struct.error, OverflowError, OSError),
)
"""What ``zipfile`` raises for an archive that is damaged or cut short."""

CHUNK = 2**20
_END = b"PK\x05\x06"
_END_SIZE = 22
_LARGE_LOCATOR = b"PK\x06\x07"
_LARGE_LOCATOR_SIZE = 20
_LARGE_END = b"PK\x06\x06"
_LARGE_END_SIZE = 56
_COMMENT_LIMIT = 2**16
_UNSAFE_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f]")


class Fault(StrEnum):
    """What speaks against an archive."""

    BROKEN = "broken"
    OUTSIDE = "outside"
    ENCRYPTED = "encrypted"
    TWICE = "twice"
    SWELLS = "swells"
    ENDLESS = "endless"
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"


class UnsafeZip(Exception):  # noqa: N818 - each adapter words it for a person
    """An archive is not unpacked. ``member`` is empty where the whole is meant."""

    def __init__(self, fault: Fault, member: str = "", times: float = 0.0) -> None:
        super().__init__(fault)
        self.fault = fault
        self.member = member
        self.times = times


@dataclass(frozen=True)
class Limits:
    """How much an archive may hold. Up to ``ratio_free_bytes`` a ratio says nothing."""

    members: int
    directory_bytes: int
    unpacked_bytes: int
    ratio: int = 200
    ratio_free_bytes: int = 2_000_000

    def is_swollen(self, size: int, packed: int) -> bool:
        return size > self.ratio_free_bytes and size > self.ratio * max(1, packed)


def require_small_directory(file: BinaryIO, limits: Limits) -> None:
    """Look at the end of the archive before anything makes objects of its directory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - _COMMENT_LIMIT))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise UnsafeZip(Fault.BROKEN)
    _, _, _, count, directory_bytes = struct.unpack_from("<HHHHI", tail, at + 4)
    locator = tail[max(0, at - _LARGE_LOCATOR_SIZE) : at]
    if locator.startswith(_LARGE_LOCATOR):
        count, directory_bytes = _large_directory(file, locator)
    if count > limits.members or directory_bytes > limits.directory_bytes:
        raise UnsafeZip(Fault.TOO_MANY)
    file.seek(0)


def _large_directory(file: BinaryIO, locator: bytes) -> tuple[int, int]:
    """Return the number of members and the bytes of a directory with 64-bit figures."""
    try:
        file.seek(struct.unpack_from("<Q", locator, 8)[0])
    except (OverflowError, OSError, ValueError) as error:
        raise UnsafeZip(Fault.BROKEN) from error
    end = file.read(_LARGE_END_SIZE)
    if len(end) < _LARGE_END_SIZE or not end.startswith(_LARGE_END):
        raise UnsafeZip(Fault.BROKEN)
    count, directory_bytes = struct.unpack_from("<QQ", end, 32)
    return count, directory_bytes


def checked_members(archive: zipfile.ZipFile, limits: Limits) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name; raise UnsafeZip where one is not to be unpacked."""
    members: dict[str, zipfile.ZipInfo] = {}
    total = 0
    for member in archive.infolist():
        name = member.orig_filename
        if _UNSAFE_NAME.search(name) or stat.S_ISLNK(member.external_attr >> 16):
            raise UnsafeZip(Fault.OUTSIDE, name)
        if member.flag_bits & 1:
            raise UnsafeZip(Fault.ENCRYPTED, name)
        if name in members:
            raise UnsafeZip(Fault.TWICE, name)
        if limits.is_swollen(member.file_size, member.compress_size):
            raise UnsafeZip(Fault.SWELLS, name, member.file_size / max(1, member.compress_size))
        members[name] = member
        total += member.file_size
    if len(members) > limits.members or total > limits.unpacked_bytes:
        raise UnsafeZip(Fault.TOO_LARGE)
    return members


def pieces(packed: object) -> Iterator[bytes]:
    """Yield what a stream holds, a megabyte at a time."""
    while piece := packed.read(CHUNK):  # type: ignore[attr-defined]
        yield piece


def require_bounded(size: int, member: zipfile.ZipInfo, limit_bytes: int, limits: Limits) -> None:
    """Raise UnsafeZip where more has come out of a member than may."""
    if size > limit_bytes or limits.is_swollen(size, member.compress_size):
        raise UnsafeZip(Fault.ENDLESS, member.filename)
