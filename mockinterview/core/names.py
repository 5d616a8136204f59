"""Finds names in a text and puts a mark in their place.

A name is found as whole words, however its letters are written: upper or lower case, with or
without accents, ``ue`` for ``ü``. Each word of it is a name by itself, since a person is called
by one of them; so a text and a quote from it stay alike wherever the quote begins. Scripts that
write no spaces between words have no whole words, and a name is found anywhere in them.

A name that is an ordinary word, as Mark or Will, goes wherever that word stands.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mockinterview.core.spoken import listed
from mockinterview.core.transcript import Word

_APART = re.compile(r"[\s'\u2019\u2010-\u2015-]+")
_PARTICLES = listed("al and bin da de del den der di du el la le und van von y zu")
_UNDECOMPOSED = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"})
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR")
_DROPPED = frozenset({"Mn", "Cf"})


@dataclass(frozen=True)
class Names:
    """Names that are to stand nowhere, ready to be looked for."""

    pattern: re.Pattern[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> "Names | None":
        """Return what finds these names; None where none has a letter."""
        wordings = {wording for name in names for part in _parts(name) for wording in _ways(part)}
        spaced = _alternatives(w for w in wordings if not _is_unspaced(w))
        unspaced = _anywhere(w for w in wordings if _is_unspaced(w))
        # A genitive, as in the German "Müllers", is the name too.
        whole = [rf"(?<!\w)(?:{spaced})(?P<genitive>s)?(?!\w)"] if spaced else []
        pattern = "|".join((*whole, *unspaced))
        return cls(re.compile(pattern)) if pattern else None

    def replaced(self, text: str, mark: str) -> tuple[str, int]:
        """Return a text with a mark for each name, and how many there were."""
        spans = self._spans(text)
        return _marked(text, spans, mark), len(spans)

    def replaced_in_words(self, words: Sequence[Word], mark: str) -> tuple[tuple[Word, ...], int]:
        """Return words with a mark for each name; a name may be spread over several of them."""
        spans = self._spans("\n".join(word.text for word in words))
        if not spans:
            return tuple(words), 0
        kept, at = [], 0
        for word in words:
            text = _marked_within(word.text, at, spans, mark)
            at += len(word.text) + 1
            if text.strip() or not word.text.strip():
                kept.append(word.model_copy(update={"text": text}))
        return tuple(kept), len(spans)

    def _spans(self, text: str) -> list[tuple[int, int]]:
        folded, places = _folded_with_places(text)
        return [
            (places[found.start()], places[found.end()])
            for found in self.pattern.finditer(folded)
            if _is_name(text[places[found.start()]], found)
        ]


def _is_name(first: str, found: re.Match[str]) -> bool:
    """Tell a genitive from another word, as "marks" is one where Mark is a name."""
    has_genitive = "genitive" in found.re.groupindex and found["genitive"] is not None
    return not has_genitive or first.isupper()


def _marked(text: str, spans: Sequence[tuple[int, int]], mark: str) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}{mark}{text[end:]}"
    return text


def _marked_within(text: str, at: int, spans: Sequence[tuple[int, int]], mark: str) -> str:
    """Return the text that stands at a place of the whole; the mark goes where a name begins."""
    for start, end in reversed(spans):
        first, last = max(0, start - at), min(len(text), end - at)
        if first < last:
            text = f"{text[:first]}{mark if start >= at else ''}{text[last:]}"
    return text


def _parts(name: str) -> list[str]:
    """Return the words of a name that find it; particles and initials alone would find too much."""
    parts = [part.strip('.,;:!?()[]"“”„') for part in _APART.split(name)]
    parts = [part for part in parts if _folded(part)]
    telling = [p for p in parts if len(_folded(p)) > 1 and _folded(p) not in _PARTICLES]
    return telling or parts


def _ways(part: str) -> Iterator[str]:
    """Yield how a word of a name may be written, each folded."""
    folded = _folded(part)
    yield folded
    long = part.casefold()
    for umlaut, letters in _UMLAUTS.items():
        long = unicodedata.normalize("NFC", long).replace(umlaut, letters)
        folded = folded.replace(letters, letters[0])
    yield _folded(long)
    yield folded


def _alternatives(wordings: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(wordings, key=len, reverse=True)))


def _anywhere(wordings: Iterable[str]) -> list[str]:
    """Return patterns of names whose letters may be words of their own to a recogniser."""
    longest_first = sorted(wordings, key=len, reverse=True)
    return [r"\s*".join(map(re.escape, wording)) for wording in longest_first]


def _is_unspaced(wording: str) -> bool:
    return any(unicodedata.name(letter, "").startswith(_UNSPACED) for letter in wording)


def _folded(text: str) -> str:
    return _folded_with_places(text)[0]


def _folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    """Return a text to be compared, and for each of its letters the place it came from."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        folded = _folded_letter(letter)
        letters.append(folded)
        places.extend([place] * len(folded))
    return "".join(letters), [*places, len(text)]


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    """Return a letter without case and accents; marks of writing that are not seen go."""
    plain = unicodedata.normalize("NFKD", letter.casefold().translate(_UNDECOMPOSED))
    return "".join(each for each in plain if unicodedata.category(each) not in _DROPPED)
