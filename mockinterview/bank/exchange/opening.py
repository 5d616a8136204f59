"""Opening a file that somebody else made: an ordinary file, not too large, not empty.

A pipe or a device is never waited for. What the bytes mean is decided elsewhere, but for
text: it is UTF-8, with or without a mark at its beginning.
"""

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from mockinterview.bank.exchange.refusing import TEXT_FILE_LIMIT_BYTES, refusal
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@contextlib.contextmanager
def opened(path: Path, limit_bytes: int) -> Iterator[BinaryIO]:
    """Open an ordinary file for reading; raise AppError where it is none or is too large."""
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for a writer.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise _not_opened(path, error) from error
    with os.fdopen(handle, "rb") as file:
        _require_fit(path, os.fstat(file.fileno()), limit_bytes)
        yield file


def read_text(path: Path) -> str:
    """Return the text of a file with plain line breaks, without a mark at its beginning."""
    with opened(path, TEXT_FILE_LIMIT_BYTES) as file:
        try:
            content = file.read(TEXT_FILE_LIMIT_BYTES + 1)
        except OSError as error:
            raise _not_opened(path, error) from error
    text = _decoded(path, content).removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _require_fit(path: Path, facts: os.stat_result, limit_bytes: int) -> None:
    if not stat.S_ISREG(facts.st_mode):
        what = translate("bank", "This is a pipe or a device, not an ordinary file.")
        if stat.S_ISDIR(facts.st_mode):
            what = translate("bank", "This is a folder, not an ordinary file.")
        cure = translate("bank", "Name a file.")
        raise refusal("not_a_file", path, "", what, cure)
    if facts.st_size == 0:
        raise refusal(
            "empty_file",
            path,
            "",
            translate("bank", "The file is empty."),
            translate("bank", "Name the right file."),
        )
    if facts.st_size > limit_bytes:
        what = translate("bank", "The file is larger than {limit} MB.").format(
            limit=limit_bytes // 1_000_000
        )
        raise refusal("file_too_large", path, "", what, translate("bank", "Divide it."))


def _decoded(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = translate(
            "bank", "The file is not UTF-8 text: byte {byte} does not belong there."
        ).format(byte=error.start)
        cure = translate("bank", "Save it as UTF-8; a spreadsheet calls that CSV UTF-8.")
        if content.startswith(_UTF_16):
            what = translate("bank", "The file is UTF-16 text, not UTF-8.")
        raise refusal("not_utf8", path, f"line {line}", what, cure) from error


def _not_opened(path: Path, error: OSError) -> AppError:
    if isinstance(error, FileNotFoundError):
        return refusal(
            "no_file",
            path,
            "",
            translate("bank", "There is no such file."),
            translate("bank", "Check the name."),
        )
    reason = os.strerror(error.errno) if error.errno else translate("bank", "unknown reason")
    what, cure = (
        translate("bank", "The file cannot be read ({reason}).").format(reason=reason),
        translate("bank", "Check its rights."),
    )
    return refusal("unreadable", path, "", what, cure)
