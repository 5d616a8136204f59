"""Ids and short names made from text, the same ones each time from the same text."""

import hashlib
import re
import textwrap
import unicodedata
from collections.abc import Container

ID_LENGTH = 60
TITLE_LENGTH = 70
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o"})
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OPENING = re.compile(r"^(?:what|which|how|why|who|when|where) (?:is|are|does|do)(?: an?| the)? ")


def slug(text: str) -> str:
    """Return an id made of the words of a text; one without Latin letters gets a number."""
    composed = unicodedata.normalize("NFKC", text).lower().translate(_GERMAN)
    latin = unicodedata.normalize("NFKD", composed).encode("ascii", "ignore").decode("ascii")
    words = re.findall(r"[a-z0-9]+", latin.replace("'", ""))
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:ID_LENGTH]
        if len(longer) > ID_LENGTH:
            break
        kept = longer
    return kept or f"q-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def as_slug(name: str) -> str:
    """Return an id as it is, and anything else made into one."""
    return name if _SLUG.fullmatch(name) else slug(name)


def question_slug(ask: str) -> str:
    """Return the id of a question without the words that many questions begin with."""
    plain = re.sub(r"\s+", " ", ask.strip().lower())
    return slug(_OPENING.sub("", plain) or plain)


def unused(name: str, taken: Container[str]) -> str:
    """Return an id, with a number behind it where it is taken."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def title(text: str) -> str:
    """Return the beginning of a text as a title on one line."""
    return textwrap.shorten(text.strip().rstrip("?:."), TITLE_LENGTH, placeholder="...") or text
