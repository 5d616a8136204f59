"""What the words of an answer are when spelling, inflection and numerals are set aside.

``normalise`` turns speech or text into tokens that can be compared by equality. Each
token remembers which words it came from, because a quote needs their times. Articles
and hesitations give no token; a word that is said twice running gives one. This is a
light stemmer of a few rules, not a dictionary: what matters is that both sides of a
comparison go through the same rules.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple


class Token(NamedTuple):
    """A comparable word.

    ``first`` and ``last`` are indexes into the words that were given; ``sentence`` and
    ``clause`` count from 0 and follow the punctuation.
    """

    stem: str
    first: int
    last: int
    sentence: int
    clause: int


def _listed(words: str) -> list[str]:
    return words.split()


_PIECE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|%")
_CLOSERS = "\"'\u201d\u2019)]}*"
_SENTENCE_ENDS = (".", "!", "?")
_CLAUSE_ENDS = (",", ";", ":", "-", "\u2013", "\u2014", *_SENTENCE_ENDS)

_UNHEARD = frozenset(_listed("a an the um uh uhm umm erm er hmm mm"))

_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}
_HAVE_IS = frozenset(_listed("it that this he she what there here who how where"))
_WHOLE = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "let's": ("let", "us"),
    "%": ("percent",),
}

_UNITS = {
    word: value
    for value, word in enumerate(
        _listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        _listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}

_BASES = {
    form: base
    for base, forms in {
        "be": "is are was were am been being",
        "become": "became",
        "build": "built",
        "choose": "chose chosen",
        "come": "came",
        "do": "does did done doing",
        "draw": "drew drawn",
        "feed": "fed",
        "find": "found",
        "get": "got gotten",
        "give": "gave given",
        "go": "goes went gone going",
        "have": "has had having",
        "hold": "held",
        "index": "indices",
        "keep": "kept",
        "know": "knew known",
        "learn": "learnt",
        "lose": "lost",
        "make": "made",
        "matrix": "matrices",
        "mean": "meant",
        "run": "ran",
        "say": "said",
        "see": "saw seen",
        "send": "sent",
        "show": "shown",
        "spend": "spent",
        "take": "took taken",
        "tell": "told",
        "think": "thought",
        "use": "used uses using",
        "write": "wrote written",
    }.items()
    for form in _listed(forms)
}
_AS_THEY_ARE = frozenset(
    _listed("atlas bias canvas embed evening gas heading lens morning news note setting")
)


def normalise(words: str | Sequence[str]) -> tuple[Token, ...]:
    """Return the tokens of a text, or of the words of a transcript.

    A text is cut into words at white space, so its word indexes count those.
    """
    given = words.split() if isinstance(words, str) else words
    tokens: list[Token] = []
    for piece in _numbers_folded(list(_pieces(given))):
        if piece.stem in _UNHEARD:
            continue
        token = piece._replace(stem=stem(piece.stem))
        if tokens and tokens[-1].stem == token.stem and tokens[-1].sentence == token.sentence:
            tokens[-1] = tokens[-1]._replace(last=token.last)
        else:
            tokens.append(token)
    return tuple(tokens)


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """Return a lower-case word without its plural and verb endings."""
    word = _BASES.get(word, word)
    if len(word) <= 3 or word in _AS_THEY_ARE or not word.isalpha():
        return word
    word = _singular(word)
    return word if word in _AS_THEY_ARE else _respelt(_without_verb_ending(word))


def _pieces(words: Sequence[str]) -> Iterator[Token]:
    """Yield lower-case pieces, contractions and hyphens taken apart."""
    sentence = clause = 0
    for index, word in enumerate(words):
        plain = unicodedata.normalize("NFKC", word).lower().replace("\u2019", "'").strip()
        for piece in _PIECE.findall(plain):
            for part in _uncontracted(piece):
                yield Token(part, index, index, sentence, clause)
        tail = plain.rstrip(_CLOSERS)
        clause += tail.endswith(_CLAUSE_ENDS)
        sentence += tail.endswith(_SENTENCE_ENDS)


def _uncontracted(piece: str) -> tuple[str, ...]:
    if piece in _WHOLE:
        return _WHOLE[piece]
    if "'" not in piece:
        return (piece,)
    if piece == "n't":  # a recogniser parted it from its verb
        return ("not",)
    if piece.endswith("n't"):
        return (piece[:-3], "not")
    base, _, ending = piece.rpartition("'")
    if ending == "s":
        return (base, "is") if base in _HAVE_IS else (base,)
    return (base, _ENDINGS["'" + ending]) if "'" + ending in _ENDINGS else (base + ending,)


def _numbers_folded(pieces: list[Token]) -> Iterator[Token]:
    """Yield the pieces with every number in digits, as one piece each."""
    at = 0
    while at < len(pieces):
        number, after = _number(pieces, at)
        if number:
            yield pieces[at]._replace(stem=number, last=pieces[after - 1].last)
        else:
            after = at + 1
            yield pieces[at]
        at = after


def _number(pieces: list[Token], at: int) -> tuple[str, int]:
    """Read a number at this place; return it in digits and where it ends."""
    first = pieces[at].stem
    if first[0].isdigit():
        number = first.replace(",", "")
        if number.isdecimal() and _stem_at(pieces, at + 1) == "thousand":
            return f"{number}000", at + 2
        return (number.rstrip("0").rstrip(".") if number.count(".") == 1 else number), at + 1
    value, after = _below_thousand(pieces, at)
    if after == at:
        return "", at
    if _stem_at(pieces, after) == "thousand":
        rest, end = _below_thousand(pieces, _past_and(pieces, after + 1))
        has_rest = end > _past_and(pieces, after + 1)
        value, after = 1000 * value + rest, end if has_rest else after + 1
    return _with_decimals(pieces, str(value), after)


def _below_thousand(pieces: list[Token], at: int) -> tuple[int, int]:
    value, after = _below_hundred(pieces, at)
    if after == at or _stem_at(pieces, after) != "hundred":
        return value, after
    start = _past_and(pieces, after + 1)
    rest, end = _below_hundred(pieces, start)
    return 100 * value + rest, end if end > start else after + 1


def _below_hundred(pieces: list[Token], at: int) -> tuple[int, int]:
    word = _stem_at(pieces, at)
    if word in _UNITS:
        return _UNITS[word], at + 1
    if word not in _TENS:
        return 0, at
    unit = _UNITS.get(_stem_at(pieces, at + 1), 0)
    return (_TENS[word] + unit, at + 2) if 0 < unit < 10 else (_TENS[word], at + 1)


def _with_decimals(pieces: list[Token], number: str, at: int) -> tuple[str, int]:
    if _stem_at(pieces, at) != "point" or _stem_at(pieces, at + 1) not in _UNITS:
        return number, at
    at += 1
    number += "."
    while _stem_at(pieces, at) in _UNITS:
        number += str(_UNITS[_stem_at(pieces, at)])
        at += 1
    return number.rstrip("0").rstrip("."), at


def _past_and(pieces: list[Token], at: int) -> int:
    return at + 1 if _stem_at(pieces, at) == "and" else at


def _stem_at(pieces: list[Token], at: int) -> str:
    return pieces[at].stem if at < len(pieces) else ""


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word if not word.endswith("s") or word.endswith(("ss", "us", "is")) else word[:-1]


def _without_verb_ending(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and not word.endswith("eed") and len(base) > 2 and _has_vowel(base):
            return base
    return word


def _has_vowel(word: str) -> bool:
    return any(letter in "aeiouy" for letter in word)


def _respelt(word: str) -> str:
    """Even out what is left: a final e, a doubled letter, -ise and -ize, -our and -or."""
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] in "bdfglmnprt":
        word = word[:-1]
    if word.endswith(("isation", "ization")) and len(word) > 8:
        return word[:-7] + "iz"
    if word.endswith("ation") and len(word) > 7:
        return word[:-3]
    if word.endswith(("is", "ys")) and len(word) > 4:
        return word[:-1] + "z"
    return word[:-3] + "or" if word.endswith("our") and len(word) > 4 else word
