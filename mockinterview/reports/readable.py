"""What of a text may stand on a page, and which of its links may lead away from it.

Control characters, halves of characters and the marks that turn the reading direction
of what follows are taken out; letters of every script and emoji stay as they are.
"""

import re
from typing import Any
from urllib.parse import urlsplit

from mockinterview.core.plain import Plain

# Tab and line feed stay. U+202A to U+202E and U+2066 to U+2069 turn the direction.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)

_HALF = re.compile("[\ud800-\udfff]")


def readable(text: str) -> str:
    """Return a text without its unreadable characters."""
    return _UNREADABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def without_halves(value: Any) -> Any:
    """Return a value with a sign of replacement for each half of a character in its texts.

    Half a character has no bytes in UTF-8. A model can send one, and JSON can carry it here.
    """
    if isinstance(value, Plain):
        fields = {name: getattr(value, name) for name in type(value).model_fields}
        return value.model_copy(update={n: without_halves(each) for n, each in fields.items()})
    if isinstance(value, tuple):
        return tuple(map(without_halves, value))
    if isinstance(value, dict):
        return {without_halves(key): without_halves(each) for key, each in value.items()}
    # A code is a text too, of a kind of its own, and stays what it is.
    return _HALF.sub("\ufffd", value) if type(value) is str else value


def is_web_link(link: str) -> bool:
    """Return whether a link leads to a web page and nowhere else."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
