import os
from pathlib import Path

import pytest

from mockinterview.models.catalogue import ModelFile
from mockinterview.models.checksum import Check, Memory
from tests.fakes.models import model_file

WANTED = model_file("config.json", b"right")


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "cache" / "stamps.json")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "config.json"
    path.write_bytes(b"right")
    return path


def test_right_file_is_ok(memory: Memory, file: Path) -> None:
    assert memory.check(file, WANTED) is Check.OK


@pytest.mark.parametrize("content", [b"wrong", b"right and more", b""])
def test_other_content_is_wrong(memory: Memory, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert memory.check(file, WANTED) is Check.WRONG


def test_absent_file_is_missing(memory: Memory, tmp_path: Path) -> None:
    assert memory.check(tmp_path / "nowhere", WANTED) is Check.MISSING


def test_path_below_a_file_is_missing(memory: Memory, file: Path) -> None:
    assert memory.check(file / "config.json", WANTED) is Check.MISSING


def test_folder_in_place_of_a_file_is_wrong(memory: Memory, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    size = folder.stat().st_size
    wanted = ModelFile(name="folder", size=max(1, size), sha256="0" * 64)
    assert memory.check(folder, wanted) is Check.WRONG


def swap_content_unseen(file: Path, content: bytes) -> None:
    """Change a file of the same size and put its times back, as no honest writer does."""
    before = file.stat()
    file.write_bytes(content)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_file_found_right_is_not_hashed_again(memory: Memory, file: Path, tmp_path: Path) -> None:
    assert memory.check(file, WANTED) is Check.OK
    swap_content_unseen(file, b"wrong")
    assert Memory(tmp_path / "cache" / "stamps.json").check(file, WANTED) is Check.OK


def test_fresh_look_hashes_whatever_is_remembered(memory: Memory, file: Path) -> None:
    assert memory.check(file, WANTED) is Check.OK
    swap_content_unseen(file, b"wrong")
    assert memory.check(file, WANTED, afresh=True) is Check.WRONG


def test_changed_time_is_reason_to_hash_again(memory: Memory, file: Path) -> None:
    assert memory.check(file, WANTED) is Check.OK
    file.write_bytes(b"wrong")
    os.utime(file, ns=(1, 1))
    assert memory.check(file, WANTED) is Check.WRONG


def test_changed_catalogue_is_reason_to_hash_again(memory: Memory, file: Path) -> None:
    assert memory.check(file, WANTED) is Check.OK
    assert memory.check(file, model_file("config.json", b"other")) is Check.WRONG


@pytest.mark.parametrize("broken", ["", "[]", '{"a": 1}'])
def test_broken_memory_costs_a_hash_and_no_more(file: Path, tmp_path: Path, broken: str) -> None:
    stamps = tmp_path / "stamps.json"
    stamps.write_text(broken)
    memory = Memory(stamps)
    assert memory.check(file, WANTED) is Check.OK
    assert str(file) in stamps.read_text()


def test_memory_that_cannot_be_written_costs_a_hash_and_no_more(file: Path) -> None:
    memory = Memory(file / "below-a-file" / "stamps.json")
    assert memory.check(file, WANTED) is Check.OK


def test_several_files_are_remembered_side_by_side(memory: Memory, tmp_path: Path) -> None:
    files = {name: tmp_path / name for name in ("a.bin", "b.bin")}
    for name, path in files.items():
        path.write_bytes(name.encode())
        memory.check(path, model_file(name, name.encode()))
    for name, path in files.items():
        swap_content_unseen(path, b"x.bin")
        assert memory.check(path, model_file(name, name.encode())) is Check.OK
