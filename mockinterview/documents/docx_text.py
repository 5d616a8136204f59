"""What text is in a Word document?

The archive is looked at before anything of it is unpacked: what would grow beyond the
limits, has a password or holds macros is refused. Text stands in the order of the
document, that of tables and text boxes with it; what was deleted in it does not come
along, nor do headers, footers and comments.
"""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.core.words import translate
from mockinterview.documents.refusing import (
    GROWTH_LIMIT,
    UNPACKED_LIMIT_BYTES,
    another_form,
    damaged,
    refused,
    too_long,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENTRY_LIMIT = 2_000
_MAIN_PART = "word/document.xml"
_MACROS = "vbaproject.bin"
_ENCRYPTED = 0x1
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS = {f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}tab": " "}
_DEPTH_LIMIT = 200
_SMALL_BYTES = 1_000_000


def text_of(path: Path, content: bytes) -> str:
    """Return the text of a Word document, a paragraph a line."""
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    _require_harmless(path, content)
    try:
        body = docx.Document(io.BytesIO(content)).element.body
        return "".join(_texts(body, path, 0)) if body is not None else ""
    except (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, EOFError) as error:
        raise damaged(path, translate("documents", "Word document")) from error
    except (NotImplementedError, RuntimeError, OSError, AttributeError) as error:
        raise damaged(path, translate("documents", "Word document")) from error


def _require_harmless(path: Path, content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise damaged(path, translate("documents", "Word document")) from error
    names = {entry.filename for entry in entries}
    if _MAIN_PART not in names:
        what = translate("documents", "It is an archive, and no Word document.")
        raise refused("not_a_document", path, what, another_form())
    if any(name.lower().endswith(_MACROS) for name in names):
        what = translate("documents", "It holds macros, programs that come with a document.")
        raise refused(
            "macros",
            path,
            what,
            translate("documents", "Save it as .docx, PDF or text: these hold none."),
        )
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        what = translate("documents", "It is protected by a password.")
        raise refused(
            "protected_document",
            path,
            what,
            translate("documents", "Save a copy without a password."),
        )
    _require_small(path, entries, len(content))


def _require_small(path: Path, entries: list[zipfile.ZipInfo], size: int) -> None:
    # The sizes may be lies, but no more than they say is ever unpacked.
    unpacked = sum(entry.file_size for entry in entries)
    grows = unpacked > max(_SMALL_BYTES, GROWTH_LIMIT * size)
    if grows or unpacked > UNPACKED_LIMIT_BYTES or len(entries) > _ENTRY_LIMIT:
        raise too_long(path, translate("documents", "Its inside is far larger than a document's."))


def _texts(element: "_Element", path: Path, depth: int) -> Iterator[str]:
    if depth > _DEPTH_LIMIT:
        raise too_long(path, translate("documents", "Its parts are nested too deeply."))
    for child in element:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag != _FALLBACK:
            yield from _texts(child, path, depth + 1)
            if child.tag == f"{_WORD}p":
                yield "\n"
