"""How alike two spellings sound in English, from the letters alone.

A recogniser that does not know a term writes other letters for the same sounds: "mutics"
for mutex, "being searched" for beam search. Spellings become keys of coarse sounds, and
the distance of two keys is weighted: vowels and voiced against voiceless count little.
No dictionary and no phonemizer: the voice's one must not be used by two threads at once.
"""

import math
import re
import string
from functools import lru_cache

_VOWELS = frozenset("aeiou")
_NAMES = (
    *("eh", "bee", "see", "dee", "ee", "ef", "jee", "ehch", "ie", "jay", "kay", "el", "em"),
    *("en", "oh", "pee", "kew", "ar", "es", "tee", "yu", "vee", "dubelyu", "eks", "wie", "see"),
)
_LETTERS = dict(zip(string.ascii_lowercase, _NAMES, strict=True))
_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_LONGEST_ABBREVIATION = 5

_RULES = tuple(
    (re.compile(letters), sound)
    for letters, sound in (
        *(("tch", "C"), ("sch", "sk"), (r"(?<=[a-z])(?:t|ss?|c)ion|(?<=[a-z])[tc]ian", "Sen")),
        *(("ture", "Cr"), ("dge", "j"), ("ch", "C"), ("sh", "S"), ("ph", "f"), ("th", "T")),
        *(("ght", "t"), ("gh", ""), ("ck", "k"), ("^wr", "r"), ("^kn", "n"), ("^ps", "s")),
        *(("^rh", "r"), ("wh", "w"), ("qu", "kw"), ("q", "k"), ("^x", "s"), ("x", "ks")),
        *(("sc(?=[eiy])", "s"), ("c(?=[eiy])", "s"), ("c", "k"), ("g(?=[eiy])", "j")),
        *(("z", "s"), ("mb$", "m"), ("(?<=[^aeiou])e$", ""), ("(?<=[^aeiou])es$", "s")),
        *(("(?<=[^aeioutd])ed$", "d"), ("(?<!^)y|^y(?=[^aeiou])", "i")),
        *((r"([aeiou])[aeiou]+", r"\1"), (r"(.)\1+", r"\1")),
    )
)
"""C is the sound of "ch", S of "sh", T of "th"; a run of vowels is its first one."""

_NEAR = {
    frozenset(pair): cost
    for cost, pairs in (
        (0.4, "bp dt gk vf jC mn SC Tf"),
        (0.5, "rl Ss Tt Ts Td vb"),
        (0.6, "wr wl js kC jg fp wv"),
        (0.7, "tk pk bd gd"),
    )
    for pair in pairs.split()
}
_BETWEEN_VOWELS = 0.25
_VOWEL_AGAINST_CONSONANT = 1.2


@lru_cache(maxsize=16_384)
def sounds(text: str) -> str:
    """Return the key of a text: "kosin" for "cosine"."""
    words = re.findall(r"\d+|[A-Za-z]+", text.replace("'", "").replace("\u2019", ""))
    return re.sub(r"(.)\1+", r"\1", "".join(map(_word, words)))


@lru_cache(maxsize=16_384)
def is_alike(key: str, other: str, limit: float) -> bool:
    """Return whether two keys are no more unlike than that; the most is about 1."""
    weights = _weight(key), _weight(other)
    most = limit * max(weights)
    return abs(weights[0] - weights[1]) <= most and _distance(key, other, most) <= most


def unlikeness(key: str, other: str) -> float:
    """Return 0 for two keys that sound the same, about 1 for two that have nothing in common."""
    longer = max(_weight(key), _weight(other))
    return _distance(key, other) / longer if longer else 0.0


def _word(word: str) -> str:
    key = _read_out(word)
    for letters, sound in _RULES:
        key = letters.sub(sound, key)
    return key


def _read_out(word: str) -> str:
    """Return a number in words and an abbreviation in the names of its letters."""
    if word.isdigit():
        return _number(word)
    is_letter = len(word) == 1 and word not in "aAI"
    is_abbreviation = 1 < len(word) <= _LONGEST_ABBREVIATION and word.isupper()
    if is_letter or is_abbreviation:
        return "".join(_LETTERS.get(letter, letter) for letter in word.lower())
    return word.lower()


def _number(digits: str) -> str:
    if len(digits) == 2 and digits >= "20":
        return _TENS[int(digits[0]) - 2] + (_DIGITS[int(digits[1])] if digits[1] != "0" else "")
    return "".join(_DIGITS[int(digit)] for digit in digits if digit.isascii())


def _distance(key: str, other: str, most: float = math.inf) -> float:
    """Return what it costs to make one key of the other; more than ``most`` is not exact."""
    above = [0.0]
    for sound in other:
        above.append(above[-1] + _gap(sound))
    for one in key:
        gap = _gap(one)
        row = [above[0] + gap]
        for at, sound in enumerate(other):
            changed = above[at] + _change(one, sound)
            row.append(min(changed, above[at + 1] + gap, row[at] + _gap(sound)))
        if min(row) > most:
            return math.inf
        above = row
    return above[-1]


def _weight(key: str) -> float:
    return sum(map(_gap, key))


def _gap(sound: str) -> float:
    return 0.35 if sound in _VOWELS else 0.5 if sound in "hwry" else 0.8


@lru_cache(maxsize=1024)
def _change(sound: str, other: str) -> float:
    if sound == other:
        return 0.0
    vowels = (sound in _VOWELS) + (other in _VOWELS)
    if vowels:
        return _BETWEEN_VOWELS if vowels == 2 else _VOWEL_AGAINST_CONSONANT
    return _NEAR.get(frozenset((sound, other)), 1.0)
