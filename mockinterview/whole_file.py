"""Writing a file that a person named, whole or not at all.

It is written beside its target under another name and then put in its place, so an earlier
file stays readable until the new one is complete, and a kill leaves none that is half there.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate


def write_whole(content: bytes, target: Path) -> Path:
    """Write a file, in place of what was there and never half of it; return its path."""
    with whole_file(target) as file:
        file.write(content)
    return target


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can: a rename outlives a cut."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of the target once all of it is written.

    Raise AppError where the system refuses that. What is raised within leaves the target as it
    was; an ``OSError`` raised there is one of writing.
    """
    # A link keeps pointing at its file, and /dev/stdout is never replaced by one.
    real = Path(os.path.realpath(target))
    _refuse_unfit(real, target)
    try:
        with _in_place_of(real, target) as file:
            yield file
    except OSError as error:
        raise not_written(error, target) from error


@contextmanager
def _in_place_of(real: Path, target: Path) -> Iterator[BinaryIO]:
    part = real.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _replace(part, real, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _replace(part: Path, real: Path, target: Path) -> None:
    """Put the new file in its place. What refuses only now is the file that is there."""
    try:
        part.replace(real)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY}:
            raise in_use(target) from error
        raise


def _refuse_unfit(real: Path, target: Path) -> None:
    try:
        exists = os.path.lexists(real) and real.exists()
        mode = real.stat().st_mode if exists else 0
        has_parent = real.parent.is_dir()
    except OSError as error:
        raise not_written(error, target) from error
    if stat.S_ISDIR(mode):
        raise AppError(
            "target_is_folder",
            translate("files", "{target} is a folder, so nothing was written.").format(
                target=target
            ),
            hint=translate("files", "Name a file in it."),
        )
    if exists and not stat.S_ISREG(mode):
        raise AppError(
            "target_not_a_file",
            translate("files", "{target} is not an ordinary file, so nothing was written.").format(
                target=target
            ),
            hint=translate("files", "Name a file."),
        )
    if exists and not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise AppError(
            "target_read_only",
            translate(
                "files", "The file {target} is marked as read-only, so it was left as it is."
            ).format(target=target),
            hint=translate("files", "Take that mark off it, or choose another name."),
        )
    if not has_parent:
        raise AppError(
            "folder_missing",
            translate(
                "files", "The folder {folder} does not exist, so nothing was written."
            ).format(folder=target.parent),
            hint=translate("files", "Make it first, or choose another folder."),
        )


def in_use(target: Path) -> AppError:
    """Word that the file could be written, but not take the place of the one that is there."""
    return AppError(
        "target_in_use",
        translate(
            "files",
            "The file {target} is open in another program, or may not be replaced. It is as it "
            "was.",
        ).format(target=target),
        hint=translate("files", "Close it there, or choose another name."),
        retryable=True,
    )


def not_written(error: OSError, target: Path) -> AppError:
    """Word the system's refusal to write a file."""
    known = errno.errorcode.get(error.errno or 0, "unknown cause")
    cause, hint = _causes().get(
        error.errno or 0,
        (
            translate("files", "The system refused it ({known}).").format(known=known),
            translate("files", "Choose another folder."),
        ),
    )
    return AppError(
        "file_not_written",
        translate(
            "files",
            "The file {target} could not be written: {cause} What is stored in the program is "
            "safe.",
        ).format(target=target, cause=cause),
        hint=hint,
        retryable=True,
    )


def _causes() -> dict[int, tuple[str, str]]:
    """Return what a refusal of the system means, and what to do."""
    return {
        errno.EACCES: (
            translate("files", "This program may not write there."),
            translate("files", "Choose a folder of your own."),
        ),
        errno.EPERM: (
            translate("files", "This program may not write there."),
            translate("files", "Choose a folder of your own."),
        ),
        errno.EROFS: (
            translate("files", "That place is read-only."),
            translate("files", "Choose another folder."),
        ),
        errno.ENOSPC: (
            translate("files", "The disk is full."),
            translate("files", "Free some space, or choose another disk."),
        ),
        errno.EDQUOT: (
            translate("files", "Your share of the disk is used up."),
            translate("files", "Free some space."),
        ),
        errno.EFBIG: (
            translate("files", "The file would be larger than is allowed there."),
            translate("files", "Choose another folder."),
        ),
        errno.ENAMETOOLONG: (
            translate("files", "Its name is too long."),
            translate("files", "Choose a shorter name."),
        ),
    }
