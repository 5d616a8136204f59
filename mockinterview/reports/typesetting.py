"""Parts set as PDF: real text, tagged for whoever has it read aloud, equal for equal parts.

The words reach the template as data and are set as they stand. The typefaces are those of the
program and of the typesetter; only where a report has letters that none of them draws are those
of the computer asked, and a letter that nobody draws stands as its name or number in brackets,
which the report then says. Nothing is left out in silence.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.reports.pdf_parts import text

if TYPE_CHECKING:
    from typst import Fonts

_UNDRAWN = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


def typeset(parts: dict[str, Any], title: str, made_at: datetime) -> bytes:
    """Return parts as a PDF that keeps to PDF/UA-1; ``title`` is what programs call it.

    Raises:
        AppError: ``pdf_not_made``.
    """
    from typst import TypstError

    try:
        return _made(parts, _Paper(title, int(made_at.timestamp())))
    except TypstError as error:
        raise AppError(
            "pdf_not_made",
            translate("reports", "The typesetter refused this report. Your interviews are safe."),
            hint=translate("reports", "Export the web page in its place: it says the same."),
        ) from error


def _made(parts: dict[str, Any], paper: "_Paper") -> bytes:
    foreign = parts | {"blocks": list(text(" ".join(_foreign_words(parts))))}
    if not paper.undrawn(foreign):
        return paper.pages(parts)
    paper = replace(paper, has_system_fonts=True)
    undrawn = paper.undrawn(foreign)
    if undrawn:
        told = [*text(_stand_ins_told(), "notice"), *parts["blocks"]]
        parts = parts | {"blocks": told}
    return paper.pages(parts, {ord(letter): stand_in(letter) for letter in undrawn})


@dataclass(frozen=True)
class _Paper:
    """What a PDF says of itself, and whether it may use the typefaces of the computer.

    ``title`` stands in the frame of a window, which has typefaces of its own.
    """

    title: str
    made_at: int
    has_system_fonts: bool = False

    def pages(self, parts: dict[str, Any], stand_ins: dict[int, str] | None = None) -> bytes:
        """Return the pages; raises ``TypstError`` where a letter cannot be drawn."""
        import typst

        told = json.dumps(parts, ensure_ascii=False).translate(stand_ins or {})
        return typst.compile(
            files("mockinterview.reports").joinpath("templates", "report.typ").read_bytes(),
            sys_inputs={"report": told, "title": self.title},
            font_paths=_fonts(has_system_fonts=self.has_system_fonts),
            pdf_standards=["ua-1"],
            timestamp=self.made_at,
        )

    def undrawn(self, parts: dict[str, Any]) -> set[str]:
        """Return the letters of some parts that no typeface draws."""
        from typst import TypstError

        try:
            self.pages(parts)
        except TypstError as error:
            found = _UNDRAWN.findall(error.diagnostic)
            if not found:
                raise
            return set("".join(map(_unescaped, found)))
        return set()


def _foreign_words(parts: dict[str, Any]) -> list[str]:
    """Return every word that is not plain English, once: marks change with what they stand on."""
    words = set(json.dumps(parts, ensure_ascii=False).split())
    return sorted(word for word in words if not word.isascii())


@cache
def _fonts(*, has_system_fonts: bool) -> "Fonts":
    """Return the typefaces; that of the window is the one of the reports, beside one for Arabic."""
    from typst import Fonts

    own = (files("mockinterview").joinpath(layer, "fonts") for layer in ("ui", "reports"))
    return Fonts(include_system_fonts=has_system_fonts, font_paths=list(map(str, own)))


def _unescaped(told: str) -> str:
    """Return letters as they are that the typesetter names by their numbers."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else found[2], told)


def stand_in(letter: str) -> str:
    """Return what stands for a letter: a symbol's name, a letter's number, nothing for a mark."""
    kind, name = unicodedata.category(letter), unicodedata.name(letter, "")
    if kind == "Cf" or name.startswith("VARIATION SELECTOR"):
        return ""
    return f"[{name.lower()}]" if kind[0] == "S" and name else f"[U+{ord(letter):04X}]"


def _stand_ins_told() -> str:
    return translate(
        "reports",
        "No typeface of this computer draws some letters of this report. They stand as their "
        "names or numbers in brackets; the web page of the same report holds them as they are.",
    )
