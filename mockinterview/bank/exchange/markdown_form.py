"""Packs as Markdown: each question a heading, its answer the text below it.

Our own pages begin with settings between ``---`` and hold every field under a heading of
its own. Pages of others have headings in any order; which of them are questions is seen
from where text stands below them.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from mockinterview.bank.exchange.contents import HEADER, Contents, Draft, field_named
from mockinterview.bank.exchange.markdown_outline import (
    Item,
    Section,
    front_matter,
    items,
    sections,
)
from mockinterview.bank.exchange.markdown_text import body, plain
from mockinterview.bank.exchange.opening import read_text
from mockinterview.bank.exchange.refusing import TEXT_LIMIT, Place
from mockinterview.bank.exchange.suspicion import require_inert, require_visible
from mockinterview.bank.sources import FORMAT
from mockinterview.core.words import translate

QUESTION_LEVEL = 2
ABOUT = "about"
_TEXTS = ("ask", "short", "long", "hint", "speak", "title", "strong_answer", "weak_answer")
_SHORT = ("id", "level", "kind", "area", "topics", "target_seconds", "terms", "origin")
_LINE_LIMIT = 10 * TEXT_LIMIT
_NUMBERED = re.compile(r"^(?:(?:q(?:uestion)?|frage)\s*\d*\s*[.):]|\d+\s*[.):])\s*", re.IGNORECASE)
_WEIGHT = re.compile(r"(must|should|bonus)\s*:\s*(.*)", re.IGNORECASE | re.DOTALL)
_WHEN_MISSING = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*):\s+(.*)", re.DOTALL)
_PART = re.compile(
    r"(id|counts when|accept|truth|authors|year|link|situation|task|action|result|title|speak"
    r"|level|kind|area|topics|target seconds|terms|origin)\s*:\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_RAW_PARTS = ("accept", "link", "terms", "topics")
_CITED = re.compile(
    r"\[(?P<title>[^\]]+)\]\((?P<link>https?://[^\s)]+)\)\W+(?P<authors>.+?)\W+(?P<year>\d{4})\W*"
)


def read(place: Place) -> Contents:
    """Read a page of questions and answers."""
    text = read_text(place.file)
    _require_harmless(text, place)
    settings, text, skipped = front_matter(text)
    header = {name: settings[name] for name in HEADER if name in settings}
    contents = Contents(header=header)
    found = sections(text, skipped + 1)
    is_own = "format" in settings
    if is_own and settings["format"] != FORMAT:
        what = translate("bank", "Format {value!r} is not known here.").format(
            value=settings["format"]
        )
        raise place.refused(
            "format", what, translate("bank", "Update the program, or export the page again.")
        )
    level = QUESTION_LEVEL if is_own else _question_level(found)
    _Page(contents, level, is_own=is_own).take(found)
    return contents


def _require_harmless(text: str, place: Place) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        here = place.within(f"line {number}")
        if len(line) > _LINE_LIMIT:
            raise here.refused(
                "text_too_long",
                translate("bank", "The line is far too long."),
                translate("bank", "Divide it."),
            )
        require_visible(line, here)
        require_inert(line, here)


def _question_level(found: Sequence[Section]) -> int:
    """Return the level of the headings that are questions: most of them have text below."""
    headings: list[Section] = []
    answered: list[Section] = []
    for section in found:
        is_part = not section.heading or _part_named(section) is not None
        if not is_part:
            headings.append(section)
        # An answer may stand below a heading of its own.
        if section.has_text and headings and answered[-1:] != headings[-1:]:
            answered.append(headings[-1])
    title = _page_title(found)
    counts = Counter(section.level for section in headings if section is not title)
    texts = Counter(section.level for section in answered if section is not title)
    fitting = [level for level in sorted(texts) if 2 * texts[level] > counts[level]]
    return fitting[0] if fitting else max(texts, default=1)


def _page_title(found: Sequence[Section]) -> Section | None:
    """Return the heading that names the whole page: the only one of its level, above others."""
    headings = [section for section in found if section.heading]
    if len(headings) < 2 or headings[0].level != 1:
        return None
    others = [section for section in headings[1:] if not _part_named(section)]
    is_alone = bool(others) and all(section.level > 1 for section in others)
    return headings[0] if is_alone else None


def _part_named(section: Section) -> str | None:
    """Return the part of a question that a heading below it stands for."""
    name = plain(section.heading).strip(" :")
    return ABOUT if name.casefold() == ABOUT else field_named(name)


class _Page:
    """Goes through the sections of a page and gathers its questions."""

    def __init__(self, contents: Contents, level: int, *, is_own: bool) -> None:
        self._contents = contents
        self._level = level
        self._is_own = is_own
        self._area = ""
        self._fields: dict[str, Any] | None = None

    def take(self, found: Sequence[Section]) -> None:
        title = _page_title(found)
        for section in found:
            if section is title:
                self._contents.header.setdefault("title", plain(section.heading))
                self._describe(section)
            elif section.level == 0:
                self._describe(section)
            elif section.level < self._level:
                self._open_area(section)
            elif section.level == self._level:
                self._open_question(section)
            else:
                self._add(section)

    def _describe(self, section: Section) -> None:
        if section.has_text:
            self._contents.header.setdefault("description", body(section.lines))

    def _open_area(self, section: Section) -> None:
        self._area, self._fields = plain(section.heading), None
        if section.has_text:
            why = translate("bank", "The text below {heading!r} belongs to no question.").format(
                heading=section.heading[:60]
            )
            self._contents.leave_out(f"line {section.line}", why)

    def _open_question(self, section: Section) -> None:
        heading = plain(section.heading)
        ask = heading if self._is_own else _NUMBERED.sub("", heading) or heading
        self._fields = {"ask": ask, "short": body(section.lines)}
        if self._area:
            self._fields["area"] = self._area
        self._contents.drafts.append(Draft(f"line {section.line}", self._fields))

    def _add(self, section: Section) -> None:
        """Add what stands below a smaller heading to the question above it."""
        fields = self._fields
        name = _part_named(section)
        if fields is None:
            if section.has_text:
                why = translate(
                    "bank", "The text below {heading!r} belongs to no question."
                ).format(heading=section.heading[:60])
                self._contents.leave_out(f"line {section.line}", why)
        elif name == ABOUT:
            fields |= {n: value for n, value in _parts(items(section.lines)) if n != ABOUT}
        elif name and (name != "short" or not fields["short"]):
            fields[name] = _part(name, section.lines)
        else:
            parts = (fields["short"], plain(section.heading), body(section.lines))
            fields["short"] = "\n\n".join(part for part in parts if part)


def _part(name: str, lines: Sequence[str]) -> Any:
    match name:
        case "points":
            return [_point(item) for item in items(lines)]
        case "wrong_claims":
            return [{"claim": _text(item), **_merged(item)} for item in items(lines)]
        case "follow_ups":
            return [_follow_up(item) for item in items(lines)]
        case "references":
            return [_reference(item) for item in items(lines)]
        case "star":
            return dict(_parts(items(lines)))
    return body(lines)


def _point(item: Item) -> dict[str, Any]:
    text = _text(item)
    weighed = _WEIGHT.fullmatch(text)
    given = {"weight": weighed[1].lower(), "statement": weighed[2]} if weighed else {}
    return {"statement": text, **given, **_merged(item)}


def _follow_up(item: Item) -> Any:
    text = _text(item)
    found = _WHEN_MISSING.fullmatch(text)
    return {"when_missing": found[1], "ask": found[2]} if found else text


def _reference(item: Item) -> dict[str, Any]:
    cited = _CITED.fullmatch(item.text)
    if cited:
        return {name: plain(value) for name, value in cited.groupdict().items()}
    return {"title": _text(item), **_merged(item)}


def _text(item: Item) -> str:
    """Return the text of an entry, with what else stands in the list below it."""
    text = "\n\n".join(map(plain, item.text.split("\n\n")))
    below = [_text(entry) for entry in item.items if not _PART.fullmatch(entry.text)]
    return "; ".join([text, *below])


def _merged(item: Item) -> dict[str, Any]:
    """Return the parts below an entry; ``accept`` comes once for each idea."""
    merged: dict[str, Any] = {}
    for name, value in _parts(item.items):
        if name == "accept":
            merged.setdefault(name, []).append(value)
        else:
            merged[name] = value
    return merged


def _parts(entries: Sequence[Item]) -> Iterator[tuple[str, Any]]:
    for item in entries:
        if part := _PART.fullmatch(item.text):
            name = part[1].lower().replace(" ", "_")
            is_raw = name in _RAW_PARTS
            yield name, _raw(name, part[2]) if is_raw else _text(Item(0, part[2]))


def _raw(name: str, text: str) -> Any:
    """Return what is no prose: a link, or words between commas or quotation marks."""
    if name == "link":
        return text.strip().removeprefix("<").removesuffix(">")
    try:
        return json.loads(f"[{text}]")
    except (ValueError, RecursionError):
        return [word.strip() for word in text.split(",") if word.strip()]
