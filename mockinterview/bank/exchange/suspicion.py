"""Whether a text is what it looks like: no hidden characters, and nothing that would run.

Texts of this program are plain: nothing in them is ever interpreted, here or in a report.
They are refused all the same where they would do something in another program, and where
tags show that they were meant for a browser and would be read out as they are. A lone
``a < b`` and ``List<int>`` are neither. A harmless tag that is spoken of stands between
backticks: ```<br>```; one that would run is not taken in any dress.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mockinterview.bank.exchange.refusing import TEXT_LIMIT, Place
from mockinterview.core.words import translate

_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")

_HANDLERS = (
    "abort|animation|auxclick|before|begin|blur|cancel|can|change|click|close|context|copy|cut|"
    "dblclick|drag|drop|end|error|focus|form|hash|input|invalid|key|load|message|mouse|offline|"
    "online|page|paste|play|pointer|popstate|progress|repeat|reset|resize|scroll|search|select|"
    "show|start|submit|toggle|touch|transition|unload|volume|wheel"
)
_SCRIPT = r"(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:"
_DATA_PAGE = r"data:\s*text/html"
_ELEMENTS = (
    "a|abbr|article|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|"
    "dfn|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|ins|kbd|"
    "label|li|link|main|mark|meta|nav|ol|option|p|pre|q|rp|rt|ruby|s|samp|section|select|small|"
    "span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|"
    "tr|tt|u|ul|var|video|audio"
)
_HANDLER = (
    rf"<(?:(?:{_ELEMENTS})\b[^<]{{0,2000}}?|[a-z][^<>]{{0,2000}}?)"
    rf"[\s\"'/]on(?:{_HANDLERS})\w*\s*="
)
_ACTIVE = tuple(
    (re.compile(pattern, re.IGNORECASE | re.MULTILINE), name)
    for pattern, name in (
        (r"</?(?:\w+:)?(?:script|iframe|frameset)\b", "running"),
        (
            # Without attributes and without an end this is a type in a program: List<Object>.
            r"<(?:object|embed|applet|frame)\s[^<>]*=|</(?:object|embed|applet|frame)\s*>",
            "loading",
        ),
        (_HANDLER, "acting"),
        (
            rf"(?:\]\(|^\s*\[[^\]\n]{{1,200}}\]:|<|\burl\(|=)\s*[<\"']?\s*(?:{_SCRIPT}|{_DATA_PAGE})",
            "script",
        ),
        (r"<\s*meta\b[^<]{0,500}?http-equiv", "page"),
    )
)
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "col"})
TAG = re.compile(rf"<(/?)({_ELEMENTS})(\s[^<>]*)?/?>", re.IGNORECASE)
"""An element of HTML; what else stands in angle brackets is text."""
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


def require_plain(value: Any, place: Place) -> None:
    """Raise AppError for the first text within a value that is not what it looks like."""
    for field, text in _texts(value, ()):
        require_plain_text(text, place.within(", ".join(field)) if field else place)


def require_plain_text(text: str, place: Place) -> None:
    """Raise AppError where a text is too long, hides something or holds markup."""
    if len(text) > TEXT_LIMIT:
        what = translate("bank", "The text has {count} characters; {limit} are the limit.").format(
            count=len(text), limit=TEXT_LIMIT
        )
        raise place.refused("text_too_long", what, translate("bank", "Shorten or divide it."))
    require_visible(text, place)
    require_inert(text, place)
    if tag := first_tag(text):
        what = translate("bank", "The HTML tag {tag} is no part of a plain text.").format(tag=tag)
        cure = translate(
            "bank", "Remove the tag, or write it between backticks where it is spoken of."
        )
        raise place.refused("html_in_text", what, cure)


def require_visible(text: str, place: Place) -> None:
    """Raise AppError where a text holds a character that is not seen but does something."""
    if found := _HIDDEN.search(text):
        code = ord(found.group())
        what = {
            "Cs": translate("bank", "half a character (a lone surrogate)"),
            "Cc": translate("bank", "a control character"),
        }.get(
            unicodedata.category(found.group()),
            translate("bank", "a character that turns the reading order"),
        )
        where = translate("bank", "character {place}, U+{code}").format(
            place=found.start() + 1, code=f"{code:04X}"
        )
        raise place.refused(
            "hidden_character",
            translate("bank", "The text holds {what}: {where}.").format(what=what, where=where),
            translate("bank", "Remove it."),
        )


def require_inert(text: str, place: Place) -> None:
    """Raise AppError where a text holds markup that would run in a browser."""
    if "<" not in text and ":" not in text:
        return
    for pattern, name in _ACTIVE:
        if found := pattern.search(text):
            what = translate("bank", "The text holds {name}: {text!r}.").format(
                name=_active_name(name), text=found.group()[:40]
            )
            cure = translate("bank", "Remove it, or say in words what it is about.")
            raise place.refused("active_markup", what, cure)


def first_tag(text: str) -> str:
    """Return the first HTML tag that a text holds as markup, or nothing."""
    if "<" not in text or ">" not in text:
        return ""
    bare = _CODE.sub("", text)
    lowered = bare.lower()
    for found in TAG.finditer(bare):
        slash, name, attributes = found[1], found[2].lower(), (found[3] or "").strip()
        is_generic = bare[: found.start()][-1:].isalnum() and not slash and not attributes
        has_end = f"</{name}" in lowered
        if name in _VOID or has_end or ("=" in attributes and not is_generic):
            return found.group()[:40]
    return ""


def _texts(value: Any, field: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    match value:
        case str():
            yield field, value
        case Mapping():
            for key, entry in value.items():
                yield from _texts(entry, (*field, str(key)))
        case Sequence():
            for at, entry in enumerate(value, start=1):
                yield from _texts(entry, (*field[:-1], f"{field[-1] if field else ''} {at}"))


def _active_name(name: str) -> str:
    return {
        "running": translate("bank", "an element that runs or loads something"),
        "loading": translate("bank", "an element that loads something"),
        "acting": translate("bank", "an element that acts on an event"),
        "script": translate("bank", "a link that runs a script"),
        "page": translate("bank", "an element that loads another page"),
    }[name]
