"""Room and rights on the disk that keeps the models, told in words."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, translate

SPARE_BYTES = 32 * 2**20
_FULL = {errno.ENOSPC, errno.EDQUOT}
_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def require_room(folder: Path, needed: int, free: Callable[[Path], int] = free_bytes) -> None:
    """Raise AppError ``disk_full`` where the disk cannot take so many bytes more."""
    missing = needed + SPARE_BYTES - free(folder)
    if missing > 0:
        raise _full(
            folder,
            translate("models", "Free {megabytes} MB and fetch again.").format(
                megabytes=number_text(missing / 1e6)
            ),
        )


@contextmanager
def told_in_words(folder: Path) -> Iterator[None]:
    """Turn what the system says of the disk into one sentence that says what to do."""
    try:
        yield
    except OSError as cause:
        if cause.errno in _FULL:
            raise _full(folder, translate("models", "Free some space and fetch again.")) from cause
        raise AppError(
            "no_rights" if cause.errno in _RIGHTS else "disk",
            translate("models", "The models folder {folder} cannot be used ({reason}).").format(
                folder=folder, reason=os.strerror(cause.errno or 0)
            ),
            hint=translate(
                "models",
                "Get the right to write there, or set MOCKINTERVIEW_MODELS to another folder.",
            ),
        ) from cause


def _full(folder: Path, hint: str) -> AppError:
    return AppError(
        "disk_full",
        translate(
            "models", "The disk of {folder} has no room for this; what has arrived is kept."
        ).format(folder=folder),
        hint=hint,
        retryable=True,
    )
