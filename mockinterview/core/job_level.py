"""Which level a job description asks for, and the words that say so.

It is read off the advertisement alone: nothing here looks at a CV, and nothing is said of
a person. The role's own title counts first, then the years that are asked for, then what
the text calls the role. Where nothing is said, there is no level.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from mockinterview.core.job_sections import ASKED, ROLE, Line
from mockinterview.core.plain import Plain
from mockinterview.core.question import Level

INTERMEDIATE_FROM, EXPERIENCED_FROM = 2, 5
"""From how many years of experience on a level is meant; a common reading, not a norm."""


class Sign(StrEnum):
    """Where a sign of a level stands, the strongest first."""

    TITLE = "title"
    YEARS = "years"
    TEXT = "text"


class LevelSign(Plain):
    """Words that speak for a level, and the line they stand in."""

    sign: Sign
    level: Level
    words: str
    line: str


class LevelAsked(Plain):
    """The level that a job asks for, if it says one, and all that speaks for any."""

    level: Level | None = None
    signs: tuple[LevelSign, ...] = ()


_WORDS = {
    Level.BEGINNER: r"junior|entry[- ]level|graduate|new grad|intern(?:ship)?|trainee|apprentice|"
    r"working student|werkstudent(?:in)?|berufseinsteiger(?:in)?",
    Level.INTERMEDIATE: r"mid[- ]level|mid[- ]senior|intermediate|medior",
    Level.EXPERIENCED: r"senior|sr\.?|staff|principal|lead|head of|expert|chief|director",
}
_TITLE = {level: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for level, words in _WORDS.items()}
_ROLE_NOUN = (
    r"(?:\w+[ -]){0,3}(?:engineer|developer|scientist|manager|designer|analyst|researcher|"
    r"consultant|role|position|entwickler(?:in)?)\b(?!s)"
)
_IN_TEXT = {
    level: re.compile(rf"\b(?:{words}) {_ROLE_NOUN}", re.IGNORECASE)
    for level, words in _WORDS.items()
}
_BESIDE = re.compile(
    r"\b((?:product|project|programme?|account|marketing|sales|people|community|policy) "
    r"(?:manager|owner|lead|director|specialist)|head of product|designer|copywriter|"
    r"editor|recruiter|lawyer|counsel|ethicist|consultant|scrum master|journalist|teacher)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(mentor\w*|coach\w*|guid\w+|report\w* to|support\w*|help\w*|alongside|work\w* with|"
    r"led by|pair\w* with|assist\w*)\b[^.]*$",
    re.IGNORECASE,
)
_NUMBERS = {
    word: value
    for value, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
_YEARS = re.compile(
    rf"(?P<upto>up to |less than |under |max(?:imum)?\.? )?"
    rf"\b(?P<low>\d{{1,2}}|{'|'.join(_NUMBERS)})\s*\+?\s*(?:(?:-|\u2013|to)\s*\d{{1,2}}\s*\+?\s*)?"
    rf"(?:or more )?(?:full )?(?:years?|yrs?|jahren?)\b",
    re.IGNORECASE,
)
_OTHER_YEARS = re.compile(
    r"\b(old|ago|founded|history|anniversary|we have|our|contract|fixed[- ]term|in a row|funding|"
    r"runway|vacation|per year|a year|befristet)\b",
    re.IGNORECASE,
)


def builds_models(lines: Iterable[Line]) -> bool:
    """Say whether the role's title leaves room for building models.

    A product manager of many years is asked about decisions, not about kernels: what is
    asked for there stays at the middle level.
    """
    return not any(line.weight >= ROLE and _BESIDE.search(line.text) for line in lines)


def level_asked(lines: Iterable[Line]) -> LevelAsked:
    """Return the level that the lines of a job description ask for."""
    signs = tuple(sign for line in lines for sign in _signs(line))
    for kind in Sign:
        of_kind = [sign for sign in signs if sign.sign is kind]
        if of_kind:
            return LevelAsked(level=max(of_kind, key=_height).level, signs=signs)
    return LevelAsked()


def _signs(line: Line) -> Iterator[LevelSign]:
    if line.weight >= ROLE:
        for level, pattern in _TITLE.items():
            if found := pattern.search(line.text):
                yield LevelSign(sign=Sign.TITLE, level=level, words=found[0], line=line.text)
    elif line.weight >= ASKED:
        for level, pattern in _IN_TEXT.items():
            found = pattern.search(line.text)
            if found and not _OF_OTHERS.search(line.text[: found.start()]):
                yield LevelSign(sign=Sign.TEXT, level=level, words=found[0], line=line.text)
    if line.weight >= ASKED and not _OTHER_YEARS.search(line.text):
        for found in _YEARS.finditer(line.text):
            level = _level_of_years(found)
            words = found[0].strip()
            yield LevelSign(sign=Sign.YEARS, level=level, words=words, line=line.text)


def _level_of_years(found: re.Match[str]) -> Level:
    low = found["low"].lower()
    years = _NUMBERS.get(low) or int(low)
    if found["upto"]:
        years -= 1
    if years < INTERMEDIATE_FROM:
        return Level.BEGINNER
    return Level.EXPERIENCED if years >= EXPERIENCED_FROM else Level.INTERMEDIATE


def _height(sign: LevelSign) -> int:
    return list(Level).index(sign.level)
