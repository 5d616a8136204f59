"""What text is in a PDF?

Nothing in the file is run and no picture in it is looked at. pypdf bounds what a stream
may unpack to and how much work a page may make; the bounds here are lower than its own.
"""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.documents.refusing import (
    PAGE_LIMIT,
    TEXT_LIMIT,
    damaged,
    refused,
    too_long,
    without_text,
)

if TYPE_CHECKING:
    from pypdf import Configuration, PdfReader

_STREAM_LIMIT_BYTES = 10_000_000
_BOUNDS = {
    "maximum_declared_stream_length": _STREAM_LIMIT_BYTES,
    "array_based_stream_maximum_output_length": _STREAM_LIMIT_BYTES,
    "lzw_maximum_output_length": _STREAM_LIMIT_BYTES,
    "run_length_maximum_output_length": _STREAM_LIMIT_BYTES,
    "zlib_maximum_output_length": _STREAM_LIMIT_BYTES,
    "stream_decoding_work_maximum_length": 2 * _STREAM_LIMIT_BYTES,
    "stream_parsing_work_maximum_count": 300_000,
    "page_tree_maximum_entries": 10 * PAGE_LIMIT,
}
_READABLE_SHARE = 0.5
"""Below this share of letters and digits a text is signs of a font that names none."""

# What a broken file makes pypdf trip over; all of it means that the file is broken.
_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError)


def text_of(path: Path, content: bytes) -> str:
    """Return the text of a PDF, its pages with an empty line between."""
    from pypdf import apply_configuration
    from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

    with _silenced(), apply_configuration(_bounds()):
        try:
            text = _pages(path, content)
        except DependencyError as error:
            raise _protected(path) from error
        except LimitReachedError as error:
            raise too_long(
                path, translate("documents", "Its inside is far larger than a document's.")
            ) from error
        except (PyPdfError, RecursionError, *_BROKEN) as error:
            raise damaged(path, "PDF") from error
    if not text.strip():
        raise without_text(path)
    if _readable_share(text) < _READABLE_SHARE:
        what = translate(
            "documents",
            "Its text cannot be read: the fonts do not say which letters their signs are.",
        )
        raise refused(
            "no_text",
            path,
            what,
            translate("documents", "Save it as DOCX or text, or print it to a new PDF."),
        )
    return text


def _pages(path: Path, content: bytes) -> str:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not _opens_without_password(reader):
        raise _protected(path)
    count = len(reader.pages)
    if count == 0:
        raise damaged(path, "PDF")
    if count > PAGE_LIMIT:
        raise too_long(
            path,
            translate("documents", "It has {count} pages; {limit} are the limit.").format(
                count=count, limit=PAGE_LIMIT
            ),
        )
    texts: list[str] = []
    for page in reader.pages:
        texts.append(page.extract_text())
        if sum(map(len, texts)) > 2 * TEXT_LIMIT:
            raise too_long(
                path, translate("documents", "It holds far more text than a document of this kind.")
            )
    return "\n\n".join(texts)


def _opens_without_password(reader: "PdfReader") -> bool:
    """Say whether only the rights are restricted, as in many a PDF that anybody can read."""
    from pypdf import PasswordType

    return reader.decrypt("") is not PasswordType.NOT_DECRYPTED


def _bounds() -> "Configuration":
    from pypdf import Configuration

    return Configuration().with_overwrites(**_BOUNDS)


def _protected(path: Path) -> AppError:
    return refused(
        "protected_document",
        path,
        translate("documents", "The PDF is protected by a password."),
        translate("documents", "Save a copy without a password, and name that."),
    )


def _readable_share(text: str) -> float:
    signs = [character for character in text if not character.isspace()]
    return sum(character.isalnum() for character in signs) / len(signs)


@contextmanager
def _silenced() -> Iterator[None]:
    """Keep pypdf's remarks on a file to itself: a log holds nothing of a document."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)
