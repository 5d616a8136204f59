"""Taking the collection out of an Anki deck, which is a zip archive, without trusting it.

Only the collection and the mark of its version are ever unpacked, piece by piece into a
folder of their own and with a limit; no name of the archive becomes a path. Pictures,
sounds and archives within the archive stay packed.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mockinterview.bank.exchange.opening import opened
from mockinterview.bank.exchange.refusing import Place
from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, translate
from mockinterview.foreign_zip import (
    BROKEN,
    CHUNK,
    Fault,
    Limits,
    UnsafeZip,
    checked_members,
    pieces,
    require_bounded,
    require_small_directory,
)

ARCHIVE_LIMIT_BYTES = 2_000_000_000
COLLECTION_LIMIT_BYTES = 300_000_000
LIMITS = Limits(members=50_000, directory_bytes=16_000_000, unpacked_bytes=4_000_000_000)
WINDOW_LIMIT_BYTES = 2**27

NEWEST = "collection.anki21b"
COLLECTIONS = (NEWEST, "collection.anki21", "collection.anki2")
_META = "meta"
_META_LIMIT_BYTES = 1_000
_KNOWN_VERSION = 3


class Collection(NamedTuple):
    """An unpacked collection, and whether it has the tables of newer Anki versions."""

    file: Path
    name: str


def unpack_collection(place: Place, folder: Path) -> Collection:
    """Unpack the collection of a deck into a folder. Raise AppError for what is not one."""
    with opened(place.file, ARCHIVE_LIMIT_BYTES) as file:
        try:
            require_small_directory(file, LIMITS)
            with zipfile.ZipFile(file) as archive:
                members = checked_members(archive, LIMITS)
                name = _collection_name(archive, members, place)
                target = folder / "collection.db"
                _unpack(archive, members[name], target, place)
        except UnsafeZip as error:
            raise _unsafe(place, error) from error
        except BROKEN as error:
            if isinstance(error, OSError) and error.filename:
                what = translate("bank", "There is no room to unpack it.")
                raise place.refused("disk", what, translate("bank", "Free some space.")) from error
            raise _broken(place) from error
    return Collection(target, name)


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
        for piece in _pieces(packed, at) if member.filename == NEWEST else pieces(packed):
            size += len(piece)
            require_bounded(size, member, COLLECTION_LIMIT_BYTES, LIMITS)
            out.write(piece)


def _pieces(packed: object, place: Place) -> Iterator[bytes]:
    import zstandard

    unpacker = zstandard.ZstdDecompressor(max_window_size=WINDOW_LIMIT_BYTES)
    try:
        with unpacker.stream_reader(packed, read_size=CHUNK, closefd=False) as stream:  # type: ignore[arg-type]
            yield from pieces(stream)
    except zstandard.ZstdError as error:
        raise _broken(place) from error


def _broken(place: Place) -> AppError:
    what = translate("bank", "The archive is broken or cut short.")
    return place.refused("broken_archive", what, translate("bank", "Export or download it again."))


def _unsafe(place: Place, error: UnsafeZip) -> AppError:
    """Say what speaks against an archive, and where it stands in it."""
    at = place.within(f"member {error.member[:60]!r}") if error.member else place
    ask = translate("bank", "Do not open this file; ask its author.")
    match error.fault:
        case Fault.BROKEN:
            return _broken(place)
        case Fault.OUTSIDE:
            what = translate("bank", "The archive points outside itself.")
            return at.refused("unsafe_archive", what, ask)
        case Fault.ENCRYPTED:
            what = translate("bank", "The archive is encrypted.")
            cure = translate("bank", "Export the deck without a password.")
            return at.refused("encrypted", what, cure)
        case Fault.TWICE:
            what = translate("bank", "The member is there twice.")
            return at.refused("unsafe_archive", what, translate("bank", "Export it again."))
    what = translate("bank", "The archive is not a deck: {why}.").format(why=_why(error))
    return at.refused("unsafe_archive", what, ask)


def _why(error: UnsafeZip) -> str:
    match error.fault:
        case Fault.SWELLS:
            words = translate("bank", "it would grow {times}-fold")
            return words.format(times=number_text(error.times))
        case Fault.TOO_MANY:
            words = translate("bank", "it has more than {limit} members")
            return words.format(limit=LIMITS.members)
        case Fault.TOO_LARGE:
            return translate("bank", "it would fill more than 4 GB")
        case _:
            return translate("bank", "it grows without end")
