"""HTML as plain text: what a reader of a card would see, with nothing that would run.

Blocks and line breaks become paragraphs. Pictures and sounds are dropped; the caller learns
whether there were any. A tag that is spoken of stands between backticks afterwards.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from mockinterview.bank.exchange.refusing import Place
from mockinterview.bank.exchange.suspicion import TAG, first_tag, require_inert

_BLOCKS = frozenset(
    {"address", "article", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl"}
    | {"dt", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"}
    | {"main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tr", "ul"}
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"style", "head", "title", "template"})
_MEDIA = frozenset({"img", "audio", "video", "source", "svg", "canvas", "picture"})
_TAG_START = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]*)|<[!?]")
_SOUND = re.compile(r"\[(?:sound|anki:play):[^\[\]\n]{0,300}\]")
_SPACES = re.compile(r"[ \t\xa0]+")


class Seen(NamedTuple):
    """What is seen of some HTML."""

    text: str
    has_media: bool


def as_text(markup: str, place: Place) -> Seen:
    """Return the text of some HTML. Raise AppError for active markup."""
    require_inert(markup, place)
    require_inert(html.unescape(markup), place)
    has_media = bool(_SOUND.search(markup))
    lines: list[list[str]] = [[]]
    unseen = ""
    for piece in _pieces(_SOUND.sub(" ", markup)):
        name = piece.name
        has_media |= name in _MEDIA
        if unseen:
            unseen = "" if name == unseen and piece.is_end else unseen
        elif name in _UNSEEN and not piece.is_end:
            unseen = name
        elif name in _BLOCKS:
            lines.append([])
        elif name in _CELLS:
            lines[-1].append(" ")
        elif not name:
            lines[-1].append(html.unescape(piece.text.replace("\n", " ")))
    tidy = (_SPACES.sub(" ", line).strip() for line in map("".join, lines))
    return Seen(with_tags_as_code("\n\n".join(line for line in tidy if line)), has_media)


def with_tags_as_code(text: str) -> str:
    """Return a text with the HTML tags that it speaks of between backticks."""
    return TAG.sub(lambda found: f"`{found.group()}`", text) if first_tag(text) else text


class _Piece(NamedTuple):
    """A piece of text, or a tag by its lower-case name."""

    text: str
    name: str = ""
    is_end: bool = False


def _pieces(markup: str) -> Iterator[_Piece]:
    """Cut HTML into texts and tags in one pass, whatever is left open."""
    at = 0
    while tag := _TAG_START.search(markup, at):
        start = tag.start()
        yield _Piece(markup[at:start])
        closing = "-->" if markup.startswith("<!--", start) else ">"
        end = markup.find(closing, start)
        if end < 0:
            return  # a tag without an end hides the rest, as in a browser
        if tag[1]:
            yield _Piece("", tag[1].lower(), markup.startswith("</", start))
        at = end + len(closing)
    yield _Piece(markup[at:])
