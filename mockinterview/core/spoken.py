"""A recognised word as it is compared with others: lower case, without the signs about it.

Unlike ``core.tokens`` nothing is set aside: "um" and "the" are what delivery is about.
"""

from mockinterview.core.transcript import Word

_SIGNS = ".,;:?!\u2026\u2013\u2014\"'\u2019\u201c\u201d()-"


def bare(word: Word) -> str:
    """Return the word alone: "cache" for "Cache,"."""
    return word.text.strip().lower().strip(_SIGNS)


def listed(words: str) -> frozenset[str]:
    """Return the words of a list that is written as a sentence."""
    return frozenset(words.split())
