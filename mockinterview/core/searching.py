"""What a typed search asks for, and where in a text that stands.

The store finds by an index; here the same words are found in one text, to be shown. Letters
count without case and accents, as in the index. Places are counted in letters of Python.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

Place = tuple[int, int]
"""A stretch of a text: where it starts, and where it ends."""

SNIPPET_LENGTH = 160
"""Letters of a snippet, about."""

_BEFORE = 50
"""Letters of a snippet that stand before what was found."""

_ELLIPSIS = "…"
_ONCE = re.compile(r'\s+|(".*?")')
_WORD = re.compile(r"[^\W_]+")
_SPACE = re.compile(r"\s")
_LETTER = r"[^\W_]"


class _Folding(dict[int, int]):
    """Letter by letter: small, and without its accent."""

    def __missing__(self, letter: int) -> int:
        plain = unicodedata.normalize("NFD", chr(letter))[0].lower()
        self[letter] = ord(plain[0])
        return self[letter]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """Return a text of the same length, without case and accents."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


@dataclass(frozen=True)
class Search:
    """What was typed, as phrases of which each has to stand in one answer.

    A word is a phrase of its own. The last one is a beginning unless it ends with a quotation
    mark.
    """

    typed: str

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """The phrases as they were typed; quotation marks with nothing between ask for nothing."""
        typed = self.typed.encode("utf-8", "ignore").decode().replace("\0", " ").strip()
        closed = f'{typed}"' if typed.count('"') % 2 else typed
        parts = (part.replace('"', "").strip() for part in _ONCE.split(closed) if part)
        return tuple(part for part in parts if part)

    @property
    def ends_open(self) -> bool:
        return not self.typed.rstrip().endswith('"')

    @property
    def is_nothing(self) -> bool:
        return not self.phrases

    def first(self, text: str) -> Place | None:
        """Return where the longest phrase stands first, or any: a long word tells more."""
        plain = folded(text)
        tried = (re.search(pattern, plain) for pattern in self._patterns)
        return next((found.span() for found in tried if found), None)

    def all(self, text: str) -> list[Place]:
        """Return where the phrases stand in a text, in its order."""
        if not self._patterns:
            return []
        return [found.span() for found in re.finditer("|".join(self._patterns), folded(text))]

    @cached_property
    def _patterns(self) -> list[str]:
        """The phrases as patterns, the longest first."""
        said = [words for phrase in self.phrases if (words := _WORD.findall(folded(phrase)))]
        ends = [rf"(?!{_LETTER})"] * len(said)
        if ends and self.ends_open:
            ends[-1] = rf"{_LETTER}*"
        wanted = sorted(zip(said, ends, strict=True), key=lambda each: -sum(map(len, each[0])))
        return [_pattern(words) + end for words, end in wanted]


def _pattern(words: list[str]) -> str:
    """Return the pattern of words after one another.

    That the first one has no letter before it is asked behind it: a pattern that begins with
    letters is found several times as fast.
    """
    first, *rest = map(re.escape, words)
    return r"[\W_]+".join([rf"{first}(?<!{_LETTER}{first})", *rest])


def snippet(text: str, first: Place) -> str:
    """Return the piece of a text about what was found first in it, on one line."""
    found, until = first
    start = _word_start(text, max(0, found - _BEFORE), found)
    end = _word_end(text, start + SNIPPET_LENGTH, until)
    head = _ELLIPSIS if start else ""
    tail = _ELLIPSIS if end < len(text) else ""
    return f"{head}{_SPACE.sub(' ', text[start:end])}{tail}"


def _word_start(text: str, at: int, latest: int) -> int:
    """Return where the first whole word from a place on begins."""
    if at == 0:
        return 0
    space = _SPACE.search(text, at - 1, latest)
    return space.end() if space else at


def _word_end(text: str, at: int, earliest: int) -> int:
    """Return where the last whole word before a place ends."""
    if at >= len(text):
        return len(text)
    return next((n for n in range(at, earliest, -1) if text[n].isspace()), at)
