"""Reads the file of a review for window and terminal; what it holds is for ``core.review``."""

from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.review import FILE_LIMIT_BYTES
from mockinterview.core.words import translate


def review_content(file: Path) -> bytes:
    """Return the first bytes of a file, enough to tell that it is too large; it is only read."""
    try:
        if not file.is_file():
            raise _unreadable(file)
        with file.open("rb") as opened:
            return opened.read(FILE_LIMIT_BYTES + 1)
    except OSError as error:
        raise _unreadable(file) from error


def _unreadable(file: Path) -> AppError:
    return AppError(
        "review_unreadable",
        translate("review", "The file {file} cannot be read.").format(file=file),
        hint=translate("review", "Name the file that the form saved."),
        retryable=True,
    )
