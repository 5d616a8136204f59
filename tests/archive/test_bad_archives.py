"""An archive that is none, half, hostile or newer takes nothing in and harms nothing."""

import json
import os
import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.archive.names import is_portable
from mockinterview.core.errors import AppError
from tests.archive.conftest import Machine, rewritten, sign
from tests.fakes.sessions import SESSION_ID

SESSION = f"sessions/{SESSION_ID}.json"
TAKE = f"recordings/{SESSION_ID}/1-1.wav"

Refused = Callable[[Path], AppError]


@pytest.fixture
def refused(here: Machine, tmp_path: Path) -> Refused:
    """Import an archive that is refused; nothing may have come in, here or anywhere near."""
    here.store.sessions()

    def refuse(file: Path) -> AppError:
        around = sorted(tmp_path.rglob("*"))
        with pytest.raises(AppError) as caught:
            here.take_in(file)
        assert here.store.sessions() == []
        assert sorted(tmp_path.rglob("*")) == around
        assert str(file) in caught.value.line
        assert caught.value.failure.hint
        return caught.value

    return refuse


def added(file: Path, name: str, content: bytes = b"x" * 100, mode: int = 0) -> Path:
    """Put a member into an archive as no zip program would, and name it in the manifest."""
    changed = rewritten(file, lambda members: members.update({name: content}), signs=False)

    def named(members: dict[str, bytes]) -> None:
        del members[name]
        members[name] = content
        sign(members)

    changed = rewritten(changed, named, signs=False)
    if mode:
        with zipfile.ZipFile(changed) as packed:
            members = {each.filename: packed.read(each) for each in packed.infolist()}
        with zipfile.ZipFile(changed, "w") as packed:
            for each, held in members.items():
                entry = zipfile.ZipInfo(each)
                entry.external_attr = mode << 16 if each == name else 0o600 << 16
                packed.writestr(entry, held)
    return changed


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.json",
        "sessions/../../escaped.json",
        "recordings/../../../escaped.wav",
        "/absolute.json",
        "C:/windows.json",
        "..\\escaped.json",
        f"recordings/{SESSION_ID}/..",
        f"recordings/{SESSION_ID}/CON.wav",
        f"recordings/{SESSION_ID}/nul.wav",
        f"recordings/{SESSION_ID}/com1.wav",
        f"recordings/{SESSION_ID}/a:b.wav",
        f"recordings/{SESSION_ID}/.hidden.wav",
        f"recordings/{SESSION_ID}/trailing.wav ",
        f"recordings/{SESSION_ID}/deep/er.wav",
        f"recordings/{SESSION_ID}/script.sh",
        "recordings/1-1.wav",
        "packs/own/pack.py",
        "packs/a/b/c.toml",
        "mockinterview.db",
        "keys.json",
    ],
)
def test_a_member_that_would_lie_where_none_of_ours_lies_is_refused(
    refused: Refused, file: Path, name: str
) -> None:
    assert refused(added(file, name)).code == "archive_unsafe"


def test_a_link_is_refused(refused: Refused, file: Path) -> None:
    name = f"recordings/{SESSION_ID}/9-1.wav"

    assert refused(added(file, name, b"/etc/passwd", stat.S_IFLNK)).code == "archive_unsafe"


def test_names_that_some_system_cannot_tell_apart_are_refused(refused: Refused, file: Path) -> None:
    assert refused(added(file, f"recordings/{SESSION_ID}/1-1.WAV")).code == "archive_unsafe"


def test_a_member_that_is_there_twice_is_refused(refused: Refused, file: Path) -> None:
    with zipfile.ZipFile(file, "a") as more, pytest.warns(UserWarning, match="Duplicate name"):
        more.writestr(SESSION, b"{}")

    assert refused(file).code == "archive_unsafe"


def test_a_bomb_is_refused_before_it_is_unpacked(refused: Refused, file: Path) -> None:
    swollen = added(file, f"recordings/{SESSION_ID}/9-1.wav", bytes(20_000_000))

    error = refused(swollen)

    assert error.code == "archive_unsafe"
    assert "grow" in error.line


def test_a_member_that_lies_about_its_size_is_not_unpacked_further(
    refused: Refused, file: Path
) -> None:
    name = f"recordings/{SESSION_ID}/9-1.wav"
    swollen = added(file, name, bytes(3_000_000))
    held = bytearray(swollen.read_bytes())
    size = (3_000_000).to_bytes(4, "little")
    for at in (held.find(size), held.rfind(size)):
        held[at : at + 4] = (100).to_bytes(4, "little")
    swollen.write_bytes(held)

    assert refused(swollen).code in {"archive_unsafe", "archive_changed", "archive_broken"}


@pytest.mark.parametrize("share", [0.0, 0.2, 0.7, 0.999])
def test_half_an_archive_is_refused(refused: Refused, file: Path, share: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * share)])

    assert refused(file).code == "archive_broken"


@pytest.mark.parametrize("name", [SESSION, TAKE])
def test_an_archive_that_lacks_a_member_is_refused(refused: Refused, file: Path, name: str) -> None:
    assert refused(rewritten(file, lambda m: m.__delitem__(name), signs=False)).code == (
        "archive_broken"
    )


def test_a_member_with_another_checksum_is_refused(refused: Refused, file: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        members[TAKE] = bytes(len(members[TAKE]))

    error = refused(rewritten(file, change, signs=False))

    assert error.code == "archive_changed"
    assert TAKE in error.line


def test_damage_within_a_recording_is_noticed(refused: Refused, file: Path) -> None:
    content = bytearray(file.read_bytes())
    at = content.find(b"RIFF") + 1_000
    content[at : at + 10] = bytes(10)
    file.write_bytes(content)

    assert refused(file).code in {"archive_broken", "archive_changed"}


def test_an_archive_by_a_newer_version_is_refused_politely(refused: Refused, file: Path) -> None:
    def newer(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        members["manifest.json"] = json.dumps(
            {**manifest, "schema_version": 2, "unknown": True}
        ).encode()

    error = refused(rewritten(file, newer, signs=False))

    assert error.code == "archive_newer"
    assert "Update" in error.line


@pytest.mark.parametrize(
    "change",
    [
        lambda members: members.update({SESSION: b"{}"}),
        lambda members: members.update({SESSION: b"[" * 100_000}),
        lambda members: members.update({SESSION: members[SESSION].replace(b'"id"', b'"no"')}),
        lambda members: members.update({SESSION: b"\xff\xfe"}),
    ],
)
def test_a_session_that_is_none_is_refused(
    refused: Refused, file: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    assert refused(rewritten(file, change)).code == "archive_changed"


def test_a_session_cannot_claim_the_recordings_of_another(refused: Refused, file: Path) -> None:
    def claim(members: dict[str, bytes]) -> None:
        stolen = members[SESSION].replace(
            f'"file":"{SESSION_ID}/1-1.wav"'.encode(), b'"file":"another/1-1.wav"'
        )
        assert stolen != members[SESSION]
        members[SESSION] = stolen

    assert refused(rewritten(file, claim)).code == "archive_unsafe"


def test_a_session_under_the_name_of_another_is_refused(refused: Refused, file: Path) -> None:
    def rename(members: dict[str, bytes]) -> None:
        members[SESSION] = members[SESSION].replace(
            f'"id":"{SESSION_ID}"'.encode(), b'"id":"../../up"', 1
        )

    assert refused(rewritten(file, rename)).code == "archive_unsafe"


def test_an_encrypted_archive_is_refused(refused: Refused, file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    file.write_bytes(content)

    assert refused(file).code == "archive_encrypted"


@pytest.mark.parametrize(
    "manifest",
    [b"", b"{}", b"[]", b"null", b'{"format": "other", "schema_version": 1}', b"\xff"],
)
def test_a_zip_of_something_else_is_no_archive(
    refused: Refused, file: Path, manifest: bytes
) -> None:
    other = rewritten(file, lambda m: m.update({"manifest.json": manifest}), signs=False)

    assert refused(other).code == "no_archive"


def test_what_a_file_manager_puts_in_is_left_out(here: Machine, file: Path) -> None:
    with zipfile.ZipFile(file, "a") as more:
        more.writestr("__MACOSX/._manifest.json", b"x")
        more.writestr("recordings/", b"")

    assert here.take_in(file).added == (SESSION_ID,)
    assert not (here.home / "__MACOSX").exists()


def test_a_file_that_is_not_there_is_told(refused: Refused, tmp_path: Path) -> None:
    assert refused(tmp_path / "none.zip").code == "no_file"


def test_a_pipe_is_never_waited_for(refused: Refused, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert refused(tmp_path / "pipe").code == "no_archive"


def test_any_bytes_are_refused(refused: Refused, tmp_path: Path) -> None:
    for number, content in enumerate((b"x", b"PK\x05\x06", zlib.compress(b"x" * 1000), bytes(99))):
        other = tmp_path / f"{number}.zip"
        other.write_bytes(content)

        assert refused(other).code == "archive_broken"


@pytest.mark.parametrize(
    ("part", "fits"),
    [
        ("20251119-140500-ab12", True),
        ("Question 1.toml", True),
        ("größe.toml", True),
        ("", False),
        (".", False),
        ("..", False),
        ("a/b", False),
        ("a\\b", False),
        ("aux", False),
        ("LPT9.txt", False),
        ("console", True),
        ("end.", False),
        ("nul\x00", False),
        ("\u202egpj.wav", False),
        ("x" * 121, False),
    ],
)
def test_a_name_is_portable_where_every_system_can_hold_it(part: str, *, fits: bool) -> None:
    assert is_portable(part) is fits
