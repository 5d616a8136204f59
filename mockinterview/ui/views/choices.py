"""One of several choices: what it stands for, what it says, and how it is found."""

from collections.abc import Hashable, Iterable
from typing import NamedTuple


class Choice(NamedTuple):
    value: Hashable
    text: str


def found(typed: str, choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return the choices whose words begin as the typed ones do, in their order.

    What begins with the first typed word comes first; nothing typed finds everything.
    """
    words = _words(typed)
    hits = [c for c in choices if all(_begins(word, _words(c.text)) for word in words)]
    return tuple(sorted(hits, key=lambda c: not (words and _words(c.text)[0].startswith(words[0]))))


def _words(text: str) -> list[str]:
    return text.casefold().replace("-", " ").split()


def _begins(word: str, words: Iterable[str]) -> bool:
    return any(other.startswith(word) for other in words)
