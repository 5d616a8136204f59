"""A file that a person named is written whole or not at all, and a refusal says what to do."""

import os
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mockinterview.core.errors import AppError
from mockinterview.whole_file import sync_folder, whole_file, write_whole

NOBODY = 65_534


@contextmanager
def as_somebody_else() -> Iterator[None]:
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def no_larger_than(limit: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 kB, where this computer lets us make one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if not made or made.returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a"

    assert write_whole(b"content", target) == target
    assert target.read_bytes() == b"content"
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_raised_while_writing_leaves_the_earlier_file(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"earlier")

    def write_half() -> None:
        with whole_file(target) as file:
            file.write(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        write_half()

    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_told_and_leaves_the_earlier_file(full_disk: Path) -> None:
    target = full_disk / "report.html"
    target.write_bytes(b"earlier")

    with pytest.raises(AppError) as caught:
        write_whole(bytes(100_000), target)

    assert "The disk is full." in caught.value.line
    assert caught.value.failure.retryable
    assert target.read_bytes() == b"earlier"
    assert list(full_disk.iterdir()) == [target]


def test_a_file_that_may_not_be_that_large_is_told(tmp_path: Path) -> None:
    with no_larger_than(1_000), pytest.raises(AppError) as caught:
        write_whole(bytes(10_000), tmp_path / "a")

    assert "larger than is allowed" in caught.value.line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("device", ["/dev/full", "/dev/null", "/dev/zero"])
def test_a_device_is_no_target(device: str) -> None:
    with pytest.raises(AppError) as caught:
        write_whole(b"x", Path(device))

    assert caught.value.code == "target_not_a_file"
    assert not Path(device).is_file()


def test_a_file_that_is_marked_as_read_only_is_left_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"earlier")
    target.chmod(0o444)

    with pytest.raises(AppError) as caught:
        write_whole(b"new", target)

    assert caught.value.code == "target_read_only"
    assert target.read_bytes() == b"earlier"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_of_somebody_else_is_told() -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        with as_somebody_else(), pytest.raises(AppError) as caught:
            write_whole(b"x", place / "report.html")
        assert caught.value.code == "file_not_written"
        assert "may not write there" in caught.value.line
        assert list(place.iterdir()) == []


def test_a_file_that_cannot_be_replaced_because_it_is_in_use_is_told(tmp_path: Path) -> None:
    """A mount point stands for a file that another program holds: the system says EBUSY."""
    target = tmp_path / "report.html"
    target.write_bytes(b"earlier")
    other = tmp_path / "other"
    other.write_bytes(b"held")
    mounted = subprocess.run(
        ["mount", "--bind", str(other), str(target)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        with pytest.raises(AppError) as caught:
            write_whole(b"new", target)
        assert caught.value.code == "target_in_use"
        assert target.read_bytes() == b"held"
    finally:
        subprocess.run(["umount", str(target)], check=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other", "report.html"]


def test_names_that_cannot_be_brought_to_the_disk_are_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"whole")
    sync_folder(tmp_path)
    sync_folder(tmp_path / "file")
    sync_folder(tmp_path / "gone")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
