"""The headings of a Markdown page with what stands below them, and lists within lists.

Which heading is a question is decided elsewhere. A number sign in a block of code is no
heading.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

_HEADING = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_CLOSING = re.compile(r"(?:^|\s)#+\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-{2,})[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(.*)$")
_SETTING = re.compile(r"^([A-Za-z][\w -]{0,30}?)\s*:(?:\s+(.*))?$")


@dataclass
class Section:
    """A heading and the lines below it up to the next; level 0 is what comes first."""

    level: int
    heading: str
    line: int
    lines: list[str] = field(default_factory=list)

    @property
    def has_text(self) -> bool:
        return any(line.strip() for line in self.lines)


@dataclass
class Item:
    """An entry of a list, and the entries within it; ``text`` is still Markdown."""

    indent: int
    text: str
    items: list["Item"] = field(default_factory=list)


def front_matter(text: str) -> tuple[dict[str, Any], str, int]:
    """Return the settings at the head of a page, the rest, and how many lines they took."""
    lines = text.split("\n")
    if lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:]):
        return {}, text, 0
    end = next(at for at, line in enumerate(lines[1:], start=1) if line.strip() == "---")
    found = (_SETTING.match(line) for line in lines[1:end])
    settings = {setting[1].lower(): _value(setting[2] or "") for setting in found if setting}
    return settings, "\n".join(lines[end + 1 :]), end + 1


def sections(text: str, first_line: int = 1) -> list[Section]:
    """Return a page as its sections; the first one stands before any heading."""
    found = [Section(0, "", first_line)]
    fence = ""
    for number, line in enumerate(text.split("\n"), start=first_line):
        mark = _FENCE.match(line)
        if mark and (not fence or (mark[1].startswith(fence) and not line.strip(" `~"))):
            fence = "" if fence else mark[1]
        elif not fence and (heading := _HEADING.match(line)):
            title = _CLOSING.sub("", heading[2] or "").strip()
            found.append(Section(len(heading[1]), title, number))
            continue
        elif not fence and (underline := _UNDERLINE.match(line)) and _is_title(found[-1].lines):
            title = found[-1].lines.pop().strip()
            found.append(Section(1 if "=" in underline[1] else 2, title, number - 1))
            continue
        found[-1].lines.append(line)
    return found


def items(lines: Sequence[str]) -> list[Item]:
    """Return the entries of a list; a line without a mark goes on with the entry above it."""
    top: list[Item] = []
    opened: list[Item] = []
    is_after_gap = False
    for line in lines:
        if not line.strip():
            is_after_gap = True
            continue
        if mark := _ITEM.match(line):
            indent = len(mark[1].expandtabs(4))
            opened = [item for item in opened if item.indent < indent]
            item = Item(indent, mark[2].strip())
            (opened[-1].items if opened else top).append(item)
            opened.append(item)
        elif opened:
            opened[-1].text += ("\n\n" if is_after_gap else " ") + line.strip()
        else:
            top.append(Item(0, line.strip()))
        is_after_gap = False
    return top


def _is_title(lines: Sequence[str]) -> bool:
    """Say whether an underlined last line is a heading: a paragraph of its own, of text."""
    if not lines or not lines[-1].strip() or (len(lines) > 1 and lines[-2].strip()):
        return False
    return not _ITEM.match(lines[-1]) and not lines[-1].lstrip().startswith(("|", ">"))


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text.strip().strip("\"'")
    except RecursionError:
        return ""
