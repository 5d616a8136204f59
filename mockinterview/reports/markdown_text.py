"""Text that means nothing to a reader of Markdown but itself.

Spoken text becomes no heading, list, emphasis, HTML or link. What looks like an
address is set as code, because many readers make links of bare addresses and take no
notice of an escape there.
"""

import re

from mockinterview.reports.readable import readable

_ADDRESS = re.compile(r"://|www\.|@|mailto:|xmpp:", re.IGNORECASE)
# The dot stands between letters only as in a name of a site; a sentence keeps its own.
_MARKUP = re.compile(r"[\\`*_\[\]<>~|$]|&(?=#?\w+;)|(?<=\w)\.(?=[^\W\d_]{2})")
_BLOCK_START = re.compile(r"^(?:[#+=:-]|\d+(?=[.)]))")
_BLANK_LINE = re.compile(r"\n\s*\n")


def escaped(text: str) -> str:
    """Return a text on one line, without a character that Markdown would act on."""
    words = (
        _as_code(word) if _ADDRESS.search(word) else _MARKUP.sub(r"\\\g<0>", word)
        for word in readable(text).split()
    )
    return _BLOCK_START.sub(_start_escaped, " ".join(words))


def paragraphs(text: str) -> str:
    """Return the paragraphs of a text, each on a line."""
    parts = (escaped(part) for part in _BLANK_LINE.split(readable(text)))
    return "\n\n".join(part for part in parts if part)


def _as_code(word: str) -> str:
    """Set a word as code, in a fence longer than any run of backticks in it."""
    if "`" not in word:
        return f"`{word}`"
    fence = "`" * (1 + max(map(len, re.findall("`+", word))))
    return f"{fence} {word} {fence}"


def _start_escaped(found: re.Match[str]) -> str:
    start = found.group()
    return f"{start}\\" if start.isdecimal() else f"\\{start}"
