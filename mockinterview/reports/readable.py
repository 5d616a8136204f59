"""What of a text may stand on a page, and which of its links may lead away from it.

Control characters, halves of characters and the marks that turn the reading direction
of what follows are taken out; letters of every script and emoji stay as they are.
"""

import re
from urllib.parse import urlsplit

# Tab and line feed stay. U+202A to U+202E and U+2066 to U+2069 turn the direction.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)


def readable(text: str) -> str:
    """Return a text without its unreadable characters."""
    return _UNREADABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def is_web_link(link: str) -> bool:
    """Return whether a link leads to a web page and nowhere else."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
