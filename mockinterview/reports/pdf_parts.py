"""The parts a report on paper is laid out from, as plain data for the template.

Every text is cut into its paragraphs and lines here, says in which direction it reads, and can
be broken within a word that is longer than a line. What the template gets is ready to be set.
"""

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

from mockinterview.core.coverage import Quote
from mockinterview.reports import wording
from mockinterview.reports.labels import labels
from mockinterview.reports.readable import readable
from mockinterview.reports.wording import Sign

Part = dict[str, Any]

_TAG = re.compile(r"([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?\b.*")
_BLANK_LINE = re.compile(r"\n\s*\n")
_LONG = re.compile(r"\S{25,}")
_BREAK = "\u200b"
_STEP = 12
_KEPT_TOGETHER = 1200
"""What has fewer letters is not cut by the end of a page; what has more may not fit on any."""

_LEFTWARDS = frozenset(["R", "AL"])


def language_of(tag: str) -> tuple[str, str | None]:
    """Return the language and the region of a tag, as the typesetter wants them."""
    found = _TAG.fullmatch(tag)
    return (found[1].lower(), found[2] and found[2].upper()) if found else ("", None)


def paragraphs(text: str) -> list[Part]:
    """Return the paragraphs of a text, each with its lines and its direction."""
    given = (part.strip() for part in _BLANK_LINE.split(readable(text)))
    return [
        {"lines": [breakable(line) for line in part.splitlines()], "rtl": is_leftward(part)}
        for part in given
        if part
    ]


def one(text: str) -> Part:
    """Return a text as one paragraph on one line."""
    told = " ".join(readable(text).split())
    return {"lines": [breakable(told)], "rtl": is_leftward(told)}


def is_leftward(text: str) -> bool:
    """Return whether a text reads from right to left: its first letter with a direction says."""
    ways = map(unicodedata.bidirectional, text)
    return next((way in _LEFTWARDS for way in ways if way == "L" or way in _LEFTWARDS), False)


def breakable(text: str) -> str:
    """Return a text whose long words may end a line: a sign without width stands in them."""
    return _LONG.sub(lambda found: _cut(found.group()), text)


def _cut(word: str) -> str:
    cut, since = [], 0
    for before, letter in zip(" " + word, word, strict=False):
        if since >= _STEP and not _belong_together(before, letter):
            cut.append(_BREAK)
            since = 0
        cut.append(letter)
        since += 1
    return "".join(cut)


def _belong_together(before: str, letter: str) -> bool:
    """Return whether a sign changes the one before it, as an accent or a joiner does."""
    kinds = unicodedata.category(before), unicodedata.category(letter)
    return kinds[1][0] == "M" or "Cf" in kinds or kinds[1] == "Sk"


def heading(level: int, text: str, *, key: str = "", over: str = "", rule: bool = False) -> Part:
    """Return a heading; ``over`` stands small above it, ``key`` is where a link leads."""
    named = {"key": key, "over": breakable(readable(over)), "rule": rule}
    return {"kind": "heading", "level": level, "text": one(text), **named}


def text(told: str, tone: str = "", *, lead: str = "", sticky: bool = False) -> Iterator[Part]:
    """Yield a text, unless there is nothing to say; a sticky one keeps to what follows it."""
    given = paragraphs(told)
    if given:
        yield {"kind": "text", "tone": tone, "lead": lead, "paragraphs": given, "sticky": sticky}


def below(told: str, *, lead: str = "", muted: bool = False, time: str = "") -> Iterator[Part]:
    """Yield a line that stands below a point, unless there is nothing to say."""
    given = paragraphs(told)
    if given:
        yield {"lead": lead, "text": given, "muted": muted, "time": time}


def quotes(given: Iterable[Quote]) -> Iterator[Part]:
    """Yield the words of the answer that a point rests on."""
    for quote in given:
        start = quote.start
        at = "" if start is None else labels()["at"].format(time=wording.clock(start))
        yield from below(wording.in_quotes(wording.quoted(quote.text)), muted=True, time=at)


def row(sign: Sign, head: str, lines: Iterable[Part] = (), *, weight: str = "") -> Part:
    """Return a point with its sign and what stands below it."""
    kept = list(lines)
    letters = len(head) + sum(
        len(line) for each in kept for p in each["text"] for line in p["lines"]
    )
    return {
        "sign": sign._asdict(),
        "head": paragraphs(head),
        "weight": weight,
        "below": kept,
        "keep": letters < _KEPT_TOGETHER,
    }


def item(told: str, *, lead: str = "", tail: str = "", link: str = "") -> Part:
    """Return an item of a list; ``tail`` stands in brackets after it."""
    return {"lead": lead, "text": paragraphs(told), "tail": tail, "link": link}


def listed(rows: Iterable[Part]) -> Part:
    return {"kind": "list", "rows": list(rows)}


def cell(told: str, *, note: str = "", key: str = "") -> Part:
    """Return a cell of a table; ``note`` stands small below it, ``key`` is where it leads."""
    keep = len(told) + len(note) < _KEPT_TOGETHER
    return {"text": [one(told)], "note": breakable(readable(note)), "key": key, "keep": keep}


def table(
    head: Sequence[str],
    rows: Iterable[list[Part]],
    widths: Iterable[int],
    figures: Container[int] = (),
) -> Part:
    """Return a table; a column of the width nought is as wide as it must be.

    Columns of ``figures`` stand at the far side; where the last one is among them, it is what the
    table is about.
    """
    return {
        "kind": "table",
        "head": list(head),
        "rows": list(rows),
        "widths": list(widths),
        "figures": [column in figures for column in range(len(head))],
    }


def drawing(svg: str, told: str, legend: str, *, head: str = "", note: str = "") -> Part:
    """Return a chart; ``told`` is how it is read, ``head`` and ``note`` stand above it."""
    texts = {"told": told, "legend": legend, "head": head, "note": note}
    return {"kind": "chart", "svg": svg, **texts}


def drawings(charts: Iterable[Part]) -> Part:
    """Return charts that stand two in a row."""
    return {"kind": "charts", "charts": list(charts)}
