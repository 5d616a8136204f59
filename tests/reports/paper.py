"""What a PDF program makes of a report: its text, tags, links and what it says of itself."""

import io
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


class PaperReport:
    """A PDF, read."""

    def __init__(self, made: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(made))
        self.root: Any = self.reader.root_object

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, on one line."""
        return [_on_one_line(page.extract_text()) for page in self.reader.pages]

    @property
    def text(self) -> str:
        return " ".join(self.pages)

    @property
    def letters(self) -> str:
        """All that is set, without the spaces: where a line ends tells nothing."""
        return "".join(self.text.split())

    @property
    def tags(self) -> list[str]:
        """The kind of every part, in the order in which it is read aloud."""
        return [str(part["/S"])[1:] for part in self.parts]

    @cached_property
    def parts(self) -> list[DictionaryObject]:
        return list(_parts(self.root["/StructTreeRoot"]["/K"]))

    @property
    def links(self) -> set[str]:
        """The addresses that links lead to, outside of the file."""
        found = (a.get_object() for page in self.reader.pages for a in page.get("/Annots") or ())
        return {str(each["/A"]["/URI"]) for each in found if "/URI" in each.get("/A", {})}

    @property
    def has_all_on_its_pages(self) -> bool:
        """Whether every text begins within the page that it stands on."""
        found: list[tuple[float, float]] = []

        def look(text: str, to_page: list[float], to_text: list[float], *_font: Any) -> None:
            if text.strip():
                a, b, c, d, e, f = to_page
                x, y = to_text[4:6]
                found.append((a * x + c * y + e, b * x + d * y + f))

        for page in self.reader.pages:
            page.extract_text(visitor_text=look)
        box = self.reader.pages[0].mediabox
        return bool(found) and all(0 <= x <= box.width and 0 <= y <= box.height for x, y in found)

    @property
    def pictures(self) -> int:
        return sum(len(page.images) for page in self.reader.pages)

    @property
    def fonts(self) -> set[str]:
        """The typefaces, each without the mark of what was taken of it."""
        fonts = (page["/Resources"].get("/Font", {}) for page in self.reader.pages)
        names = (str(font.get_object()["/BaseFont"]) for kept in fonts for font in kept.values())
        return {re.sub(r"^/[A-Z]{6}\+|-Identity-H$", "", name) for name in names}


def _on_one_line(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


def _parts(given: Any) -> Iterator[DictionaryObject]:
    part = given.get_object()
    if isinstance(part, ArrayObject):
        for each in part:
            yield from _parts(each)
    elif isinstance(part, DictionaryObject):
        if "/S" in part:
            yield part
        if "/K" in part:
            yield from _parts(part["/K"])
