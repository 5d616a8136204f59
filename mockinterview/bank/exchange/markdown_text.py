"""Markdown and plain text: what a reader of the page sees, and how a text is kept from markup.

``plain`` undoes ``escaped``. Of code its words are kept, of links their texts; emphasis and
harmless HTML are dropped.
"""

import html
import re
from collections.abc import Iterator, Sequence

from mockinterview.bank.exchange.html_text import with_tags_as_code
from mockinterview.bank.exchange.suspicion import TAG

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.{1,2000}?)(?<!`)\1(?!`)", re.DOTALL)
_IMAGE = re.compile(r"!\[([^\]\n]{0,300})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{0,500})\](?:\((?:[^()\n]|\([^()\n]*\)){0,2000}\)|\[[^\]\n]{0,200}\])"
)
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_EMPHASIS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(\*\*|__|~~)(?=\S)(.{1,300}?)(?<=\S)\1",
        r"(\*)(?=[^\s*])(.{1,300}?)(?<=[^\s*])\1",
        r"(?<!\w)(_)(?=[^\s_])(.{1,300}?)(?<=[^\s_])\1(?!\w)",
    )
)
_KEPT = re.compile("\x00(\\d+)\x00")
_MARKUP = re.compile(r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|~~|&(?=#?\w+;)|(?<!\S)#")
_START = re.compile(r"^(?:[+>=|~-]|\d+(?=[.)]))")

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+")
_QUOTED = re.compile(r"^\s*(?:>\s?)+")
_DEFINITION = re.compile(r"^\s*\[[^\]]{1,200}\]:\s+\S")


def escaped(text: str) -> str:
    """Return paragraphs of which no character means anything to Markdown."""
    return "\n\n".join(map(_paragraph_escaped, text.split("\n\n")))


def plain(text: str) -> str:
    """Return a paragraph without its markup. It holds no NUL."""
    kept: list[str] = []

    def keep(found: str) -> str:
        kept.append(found)
        return f"\x00{len(kept) - 1}\x00"

    def code_or_escape(found: re.Match[str]) -> str:
        return keep(found[3] if found[3] is not None else with_tags_as_code(found[2].strip()))

    pattern = re.compile(f"{_CODE.pattern}|{_ESCAPE.pattern}", re.DOTALL)
    text = pattern.sub(code_or_escape, text)
    text = _ADDRESS.sub(lambda found: keep(found[1]), text)
    text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))
    text = html.unescape(TAG.sub(_in_place_of, text))
    for pattern in _EMPHASIS:
        text = pattern.sub(r"\2", text)
    return with_tags_as_code(_KEPT.sub(lambda found: kept[int(found[1])], text)).strip()


def body(lines: Sequence[str]) -> str:
    """Return the text of lines: an entry of a list, and a line of code, is a paragraph."""
    parts: list[str] = []
    open_lines: list[str] = []
    for line, is_code in _with_code_known(lines):
        if open_lines and (is_code or _ends_paragraph(line)):
            parts.append(plain(" ".join(open_lines)))
            open_lines = []
        if is_code:
            parts.append(with_tags_as_code(line.strip()))
        elif not _is_rule(line):
            text = _cells(_QUOTED.sub("", line))
            open_lines.append(_without_hard_break(_ITEM.sub("", text).strip()))
    if open_lines:
        parts.append(plain(" ".join(open_lines)))
    return "\n\n".join(part for part in parts if part)


def _with_code_known(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line and whether it is code; a fence ends what stands before it."""
    fence = ""
    for line in lines:
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line.strip(" `~"):
                fence = ""
            else:
                yield line, True
        elif mark:
            fence = mark[1]
            yield "", False
        else:
            yield line, False


def _without_hard_break(line: str) -> str:
    """Return a line without a backslash at its end that is not itself escaped."""
    count = len(line) - len(line.rstrip("\\"))
    return line[:-1].rstrip() if count % 2 else line


def _ends_paragraph(line: str) -> bool:
    text = _QUOTED.sub("", line)
    return _is_rule(line) or bool(_ITEM.match(text)) or text.lstrip().startswith("|")


def _is_rule(line: str) -> bool:
    """Say whether a line holds no text: empty, a rule, a table's rule, a link's definition."""
    text = line.strip()
    is_line = len(text) > 2 and not text.strip("-*_ ")
    is_rule_of_table = text.startswith("|") and not text.strip("|:- ")
    return not text or is_line or is_rule_of_table or bool(_DEFINITION.match(line))


def _in_place_of(tag: re.Match[str]) -> str:
    return " " if tag[2].lower() in ("br", "p", "li", "div", "td") else ""


def _cells(line: str) -> str:
    """Return the cells of a line of a table with commas between, other lines as they are."""
    if not line.lstrip().startswith("|"):
        return line
    return ", ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())


def _paragraph_escaped(text: str) -> str:
    marked = _MARKUP.sub(r"\\\g<0>", text)
    return _START.sub(_start_escaped, marked)


def _start_escaped(found: re.Match[str]) -> str:
    start = found.group()
    return f"{start}\\" if start.isdecimal() else f"\\{start}"
