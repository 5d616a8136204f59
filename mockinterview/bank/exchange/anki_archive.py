"""Taking the collection out of an Anki deck, which is a zip archive, without trusting it.

Only the collection and the mark of its version are ever unpacked, piece by piece into a
folder of their own and with a limit; no name of the archive becomes a path. Pictures,
sounds and archives within the archive stay packed.
"""

import lzma
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from mockinterview.bank.exchange.opening import opened
from mockinterview.bank.exchange.refusing import Place
from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, translate

ARCHIVE_LIMIT_BYTES = 2_000_000_000
UNPACKED_LIMIT_BYTES = 4_000_000_000
COLLECTION_LIMIT_BYTES = 300_000_000
MEMBER_LIMIT = 50_000
DIRECTORY_LIMIT_BYTES = 16_000_000
RATIO_LIMIT = 200
RATIO_FREE_BYTES = 2_000_000
"""Up to this size a ratio says nothing: an empty database packs very well."""
WINDOW_LIMIT_BYTES = 2**27

NEWEST = "collection.anki21b"
COLLECTIONS = (NEWEST, "collection.anki21", "collection.anki2")
_META = "meta"
_META_LIMIT_BYTES = 1_000
_KNOWN_VERSION = 3
_CHUNK = 2**20
_END = b"PK\x05\x06"
_END_SIZE = 22
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError),
    *(RuntimeError, ValueError, KeyError, struct.error, OverflowError, OSError),
)
_UNSAFE_NAME = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f]")


class Collection(NamedTuple):
    """An unpacked collection, and whether it has the tables of newer Anki versions."""

    file: Path
    name: str


def unpack_collection(place: Place, folder: Path) -> Collection:
    """Unpack the collection of a deck into a folder. Raise AppError for what is not one."""
    with opened(place.file, ARCHIVE_LIMIT_BYTES) as file:
        try:
            _require_directory_fits(file, place)
            with zipfile.ZipFile(file) as archive:
                members = _checked_members(archive, place)
                name = _collection_name(archive, members, place)
                target = folder / "collection.db"
                _unpack(archive, members[name], target, place)
        except _BROKEN as error:
            if isinstance(error, OSError) and error.filename:
                what = translate("bank", "There is no room to unpack it.")
                raise place.refused("disk", what, translate("bank", "Free some space.")) from error
            raise _broken(place) from error
    return Collection(target, name)


def _require_directory_fits(file: BinaryIO, place: Place) -> None:
    """Look at the end of the archive before anything makes objects of its directory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - 2**16))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise _broken(place)
    _, _, _, count, directory_bytes = struct.unpack_from("<HHHHI", tail, at + 4)
    is_large = tail[max(0, at - 20) : at].startswith(b"PK\x06\x07")
    if is_large or count > MEMBER_LIMIT or directory_bytes > DIRECTORY_LIMIT_BYTES:
        raise _bomb(
            place, translate("bank", "it has more than {limit} members").format(limit=MEMBER_LIMIT)
        )
    file.seek(0)


def _checked_members(archive: zipfile.ZipFile, place: Place) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name; raise AppError where one is not what a deck has."""
    members: dict[str, zipfile.ZipInfo] = {}
    total = 0
    for member in archive.infolist():
        name = member.orig_filename
        at = place.within(f"member {name[:60]!r}")
        if _UNSAFE_NAME.search(name) or stat.S_ISLNK(member.external_attr >> 16):
            what = translate("bank", "The archive points outside itself.")
            raise at.refused(
                "unsafe_archive", what, translate("bank", "Do not open this file; ask its author.")
            )
        if member.flag_bits & 1:
            what = translate("bank", "The archive is encrypted.")
            raise at.refused(
                "encrypted", what, translate("bank", "Export the deck without a password.")
            )
        if name in members:
            raise at.refused(
                "unsafe_archive",
                translate("bank", "The member is there twice."),
                translate("bank", "Export it again."),
            )
        ratio = member.file_size / max(1, member.compress_size)
        if member.file_size > RATIO_FREE_BYTES and ratio > RATIO_LIMIT:
            raise _bomb(
                at, translate("bank", "it would grow {times}-fold").format(times=number_text(ratio))
            )
        members[name] = member
        total += member.file_size
    if len(members) > MEMBER_LIMIT or total > UNPACKED_LIMIT_BYTES:
        raise _bomb(place, translate("bank", "it would fill more than 4 GB"))
    return members


def _collection_name(
    archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], place: Place
) -> str:
    version = _version(archive, members)
    if version > _KNOWN_VERSION:
        what = translate(
            "bank", "Version {version} of Anki's format is newer than this program."
        ).format(version=version)
        raise place.refused(
            "format", what, translate("bank", "Export it with support for older Anki versions.")
        )
    wanted = (NEWEST,) if version == _KNOWN_VERSION else COLLECTIONS
    found = next((name for name in wanted if name in members), None)
    if found is None:
        what = translate("bank", "There is no Anki collection in it.")
        raise place.refused(
            "no_collection", what, translate("bank", "Export the deck from Anki as .apkg.")
        )
    return found


def _version(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> int:
    """Return the version that newer decks state, a Protocol Buffers message with one number."""
    if _META not in members:
        return 0
    with archive.open(members[_META]) as packed:
        return number_field(packed.read(_META_LIMIT_BYTES), 1)


def number_field(message: bytes, field: int) -> int:
    """Return a number of a Protocol Buffers message, 0 where it is not there."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        value, after = _varint(message, at) if kind in (0, 2) else (0, at)
        if key >> 3 == field and kind == 0:
            return value
        skipped = {0: after, 1: at + 8, 2: after + value, 5: at + 4}.get(kind)
        if skipped is None:
            return 0
        at = skipped
    return 0


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(message):
            break
        value |= (message[at] & 0x7F) << shift
        at += 1
        if not message[at - 1] & 0x80:
            break
    return value, at


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, place: Place) -> None:
    at = place.within(member.filename)
    size = 0
    with archive.open(member) as packed, target.open("wb") as out:
        for piece in _pieces(packed, at) if member.filename == NEWEST else _plain(packed):
            size += len(piece)
            # What a header says of a size is not believed: it is counted.
            if size > COLLECTION_LIMIT_BYTES or (
                size > RATIO_FREE_BYTES and size > RATIO_LIMIT * member.compress_size
            ):
                raise _bomb(at, translate("bank", "it grows without end"))
            out.write(piece)


def _plain(packed: object) -> Iterator[bytes]:
    while piece := packed.read(_CHUNK):  # type: ignore[attr-defined]
        yield piece


def _pieces(packed: object, place: Place) -> Iterator[bytes]:
    import zstandard

    unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW_LIMIT_BYTES)
    try:
        with unpacker.stream_reader(packed, read_size=_CHUNK, closefd=False) as stream:  # type: ignore[arg-type]
            yield from _plain(stream)
    except zstandard.ZstdError as error:
        raise _broken(place) from error


def _broken(place: Place) -> AppError:
    what = translate("bank", "The archive is broken or cut short.")
    return place.refused("broken_archive", what, translate("bank", "Export or download it again."))


def _bomb(place: Place, why: str) -> AppError:
    cure = translate("bank", "Do not open this file; ask its author.")
    return place.refused(
        "unsafe_archive",
        translate("bank", "The archive is not a deck: {why}.").format(why=why),
        cure,
    )
