"""What text is in a document that a person names: plain text, Markdown, PDF or DOCX?

The file is read where it lies; nothing of it is copied, kept or logged. Its first bytes
say what it is, and its name must not say otherwise. What is returned is plain: no control
characters, no characters that turn the reading order, line breaks as in the document.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from mockinterview.core.words import number_text, translate
from mockinterview.documents import docx_text, pdf_text
from mockinterview.documents.refusing import (
    FILE_LIMIT_BYTES,
    TEXT_LIMIT,
    another_form,
    refused,
    too_long,
    without_text,
)


class Form(StrEnum):
    TEXT = "text"
    PDF = "PDF"
    DOCX = "DOCX"


SUFFIXES = {
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
    ".md": Form.TEXT,
    ".markdown": Form.TEXT,
    ".pdf": Form.PDF,
    ".docx": Form.DOCX,
}
"""The documents that are read, by the suffix of their files."""

_OLD_WORD = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_PDF_HEAD = 1_024
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_BLANKS = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\n\s*\n\s*")


def read_document(path: Path) -> str:
    """Return the text of a document; raise AppError where it cannot or must not be read."""
    content = _content(path)
    form = _form(path, content)
    text = _plain(_READERS[form](path, content))
    if len(text) > TEXT_LIMIT:
        raise too_long(
            path,
            translate("documents", "It holds {count} characters; {limit} are the limit.").format(
                count=number_text(len(text)), limit=number_text(TEXT_LIMIT)
            ),
        )
    if not any(character.isalpha() for character in text):
        raise without_text(path)
    return text


def _content(path: Path) -> bytes:
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for a writer.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise refused(
                    "not_a_file",
                    path,
                    translate("documents", "It is not an ordinary file."),
                    translate("documents", "Name a file."),
                )
            if facts.st_size > FILE_LIMIT_BYTES:
                limit = FILE_LIMIT_BYTES // 1_000_000
                raise too_long(
                    path,
                    translate("documents", "The file is larger than {limit} MB.").format(
                        limit=limit
                    ),
                )
            content = file.read(FILE_LIMIT_BYTES + 1)
    except FileNotFoundError as error:
        raise refused(
            "no_file",
            path,
            translate("documents", "There is no such file."),
            translate("documents", "Check the name."),
        ) from error
    except IsADirectoryError as error:
        raise refused(
            "not_a_file",
            path,
            translate("documents", "It is a folder."),
            translate("documents", "Name a file."),
        ) from error
    except OSError as error:
        reason = error.strerror or translate("documents", "unknown reason")
        what = translate("documents", "The file cannot be read ({reason}).").format(reason=reason)
        raise refused(
            "unreadable", path, what, translate("documents", "Check its rights.")
        ) from error
    if not content.strip():
        raise refused(
            "empty_file",
            path,
            translate("documents", "The file is empty."),
            translate("documents", "Name the right file."),
        )
    return content


def _form(path: Path, content: bytes) -> Form:
    named = SUFFIXES.get(path.suffix.lower())
    if content.startswith(_OLD_WORD):
        what = translate(
            "documents", "This is a Word file of the old form, or one that needs a password."
        )
        raise refused("old_word_file", path, what, another_form())
    if named is None:
        what = translate("documents", "What kind of document it is, its name does not say.")
        known = ", ".join(SUFFIXES)
        raise refused(
            "unknown_document",
            path,
            what,
            translate("documents", "It must end in one of: {known}.").format(known=known),
        )
    found = _form_of(content)
    if found is not named:
        looks = translate("documents", "plain text") if found is Form.TEXT else f"{found}"
        what = translate(
            "documents", "Its name says {named}, but what is in it looks like {looks}."
        ).format(named=named, looks=looks)
        raise refused(
            "wrong_suffix",
            path,
            what,
            translate("documents", "Name the right file, or mend its ending."),
        )
    return named


def _form_of(content: bytes) -> Form:
    if content.startswith(_ZIP):
        return Form.DOCX
    return Form.PDF if b"%PDF-" in content[:_PDF_HEAD] else Form.TEXT


def _text(path: Path, content: bytes) -> str:
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        what = translate("documents", "It is not UTF-8 text.")
        raise refused(
            "not_utf8", path, what, translate("documents", "Save it as text in UTF-8.")
        ) from error
    if "\x00" in text:
        what = translate("documents", "It holds bytes that no text has.")
        raise refused("not_utf8", path, what, another_form())
    return text


def _plain(text: str) -> str:
    """Return a text without what is not seen, with single blanks and at most one empty line."""
    composed = unicodedata.normalize("NFKC", text.replace("\r\n", "\n").replace("\r", "\n"))
    seen = _HIDDEN.sub("", composed.replace("\x0c", "\n").replace("\x0b", "\n"))
    lines = "\n".join(line.strip() for line in _BLANKS.sub(" ", seen).split("\n"))
    return _EMPTY_LINES.sub("\n\n", lines).strip()


_READERS: dict[Form, Callable[[Path, bytes], str]] = {
    Form.TEXT: _text,
    Form.PDF: pdf_text.text_of,
    Form.DOCX: docx_text.text_of,
}
