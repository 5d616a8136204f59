"""A zip archive from elsewhere is looked at before anything of it is unpacked."""

import io
import stat
import struct
import zipfile
from collections.abc import Mapping

import pytest

from mockinterview.foreign_zip import (
    Fault,
    Limits,
    UnsafeZip,
    checked_members,
    pieces,
    require_bounded,
    require_small_directory,
)

LIMITS = Limits(members=5, directory_bytes=1_000, unpacked_bytes=10_000, ratio_free_bytes=500)


def packed(members: Mapping[str, bytes], mode: int = 0o600) -> io.BytesIO:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, mode << 16
            archive.writestr(entry, content)
    return made


def fault_of(file: io.BytesIO) -> Fault | None:
    try:
        require_small_directory(file, LIMITS)
        checked_members(zipfile.ZipFile(file), LIMITS)
    except UnsafeZip as error:
        return error.fault
    return None


def test_a_harmless_archive_passes() -> None:
    assert fault_of(packed({"a.txt": b"a", "b/c.txt": b"c"})) is None


@pytest.mark.parametrize(
    "name", ["../a", "a/../../b", "/a", "\\a", "C:/a", "a\\..\\b", "..", "a\nb"]
)
def test_a_name_that_leads_outside_is_a_fault(name: str) -> None:
    assert fault_of(packed({name: b"x"})) is Fault.OUTSIDE


def test_a_link_is_a_fault() -> None:
    assert fault_of(packed({"a": b"/etc/passwd"}, stat.S_IFLNK)) is Fault.OUTSIDE


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({str(n): b"" for n in range(6)}, Fault.TOO_MANY),
        ({f"{n}-{'x' * 300}": b"" for n in range(4)}, Fault.TOO_MANY),
        ({str(n): bytes(range(250)) * 12 for n in range(4)}, Fault.TOO_LARGE),
        ({"zeros": bytes(400_000)}, Fault.SWELLS),
    ],
)
def test_an_archive_beyond_a_limit_is_a_fault(members: dict[str, bytes], fault: Fault) -> None:
    assert fault_of(packed(members)) is fault


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x05\x06", b"x" * 100])
def test_what_has_no_directory_is_broken(content: bytes) -> None:
    assert fault_of(io.BytesIO(content)) is Fault.BROKEN


def test_a_directory_with_large_figures_is_counted_where_it_says() -> None:
    """The old fields hold FFFF then, and the truth stands in a record of 64-bit figures."""
    old = packed({"a": b"x"}).getvalue()
    at = old.rindex(b"PK\x05\x06")
    for count, fault in ((1, None), (6, Fault.TOO_MANY)):
        size, offset = struct.unpack_from("<II", old, at + 12)
        large = b"PK\x06\x06" + struct.pack(
            "<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, offset
        )
        locator = b"PK\x06\x07" + struct.pack("<IQI", 0, at, 1)
        end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 2**16 - 1, 2**16 - 1, size, offset, 0)
        file = io.BytesIO(old[:at] + large + locator + end)
        try:
            require_small_directory(file, LIMITS)
            found = None
        except UnsafeZip as error:
            found = error.fault
        assert found is fault


def test_a_locator_that_points_nowhere_is_broken() -> None:
    old = packed({"a": b"x"}).getvalue()
    at = old.rindex(b"PK\x05\x06")
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, 2**60, 1)

    assert fault_of(io.BytesIO(old[:at] + locator + old[at:])) is Fault.BROKEN


def test_what_comes_out_is_counted_whatever_the_header_says() -> None:
    archive = zipfile.ZipFile(packed({"a": bytes(50_000)}))
    member = archive.infolist()[0]

    def unpack() -> None:
        size = 0
        with archive.open(member) as stream:
            for piece in pieces(stream):
                size += len(piece)
                require_bounded(size, member, 10**6, LIMITS)

    with pytest.raises(UnsafeZip) as caught:
        unpack()

    assert caught.value.fault is Fault.ENDLESS
