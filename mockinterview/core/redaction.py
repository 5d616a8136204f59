"""What of a CV is taken out before it may be sent anywhere: who the person is and how reached.

Names, mail addresses, telephone numbers, postal addresses, links, and lines that tell
of birth, family or nationality. It goes by the look of the text and by where it stands, so it
can miss something and can take too much: who sends it is shown the result first, and can
name further words. What is left of a document is what somebody can do, and where it was done.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import partial

from mockinterview.core.plain import Plain


class Private(StrEnum):
    NAME = "name"
    MAIL = "mail address"
    PHONE = "telephone number"
    ADDRESS = "address"
    LINK = "link"
    DETAIL = "personal detail"
    REFEREES = "referees"
    WORD = "left out"


class Redacted(Plain):
    """A text with marks such as ``[name]`` in place of what was taken out, and how many of each."""

    text: str
    counts: dict[Private, int]


_HEAD_LINES = 12
_NAME_LINES = 5
_MAIL = re.compile(
    r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\s?(?:\.|\(dot\))\s?[\w-]+)+", re.IGNORECASE
)
_LINK = re.compile(
    r"(?i:https?://|www\.)\S+|\b(?:[A-Za-z0-9-]+\.)+(?:com|org|net|io|dev|me|ai|de|ch|at|uk|eu|"
    r"app|fr|it|nl|es|us|in|co|info|page|site|xyz)\b(?:/\S*)?"
)
_PROFILE = re.compile(
    r"(?:linkedin\.com/in|github\.com|gitlab\.com|xing\.com/profile)/([\w.-]+)", re.IGNORECASE
)
_PHONE = re.compile(r"(?<![\w.])(?:\+|\(\+?)?\d[\d\s()./\u2013-]{5,}\d(?!\w)")
_DATES = re.compile(r"\b(?:19|20)\d\d\b")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,? (?:[A-Z][\w.'-]*,? ){1,4}"
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|square|sq|boulevard|blvd|"
    r"terrace|close|crescent)\b|"
    r"\b[A-Z]\w*(?:-\w+)*(?: ?stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|ufer) ?\d+ ?[a-z]?\b|"
    r"\b(?:rue|avenue|via|viale|calle|avenida|plaza|rua)\b(?: [\w'.-]+){1,4},? \d+\b|"
    r"\b\d+,? (?:rue|avenue|boulevard)\b(?: [\w'.-]+){1,4}|\bP\.? ?O\.? box \d+",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|"
    r"\b(?:[A-Z]{1,2}-)\d{4,5} [A-Z\u00c0-\u00dc]\w+"
)
_TOWN = re.compile(r"\b(?!(?:19|20)\d\d\b)\d{4,5} [A-Z\u00c0-\u00dc][\w\u00e4\u00f6\u00fc-]+")
_LABELLED = re.compile(
    r"^\W*(?:home )?(?:address|adresse|anschrift|wohnort|residence|date of birth|birth ?date|born|"
    r"place of birth|geboren|geburts\w+|nationality|citizenship|staatsangeh\w+|marital status|"
    r"familienstand|gender|sex|religion|konfession|age|children|kinder|contact person|"
    r"ansprechpartner\w*|your contact)\b\s*(?::|$|\W)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^\W*(?:full )?(?:name|vorname|nachname|surname|first name|last name)\s*:\s*(.+)",
    re.IGNORECASE,
)
_REFEREES = re.compile(r"^\W*(?:references|referees|referenzen)\W*$", re.IGNORECASE)
_HEADING = re.compile(
    r"^\W*(?:profile|summary|experience|work experience|employment|education|skills|projects|"
    r"languages|publications|interests|awards|certificat\w+|volunteering|training|courses|"
    r"berufserfahrung|ausbildung|kenntnisse|projekte|sprachen)\W*$",
    re.IGNORECASE,
)
_NAME_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019.-]*"
_PARTICLE = r"(?i:van|von|de|der|den|da|di|la|le|bin|al|el)"
_NAME_LINE = re.compile(
    rf"^(?:(?i:dr|prof|mr|mrs|ms|herr|frau)\.? )*"
    rf"({_NAME_WORD}(?: (?:{_NAME_WORD}|{_PARTICLE})){{1,4}})$"
)
_NO_NAME = frozenset(
    (
        *(
            "curriculum",
            "vitae",
            "cv",
            "resume",
            "r\u00e9sum\u00e9",
            "profile",
            "summary",
            "contact",
        ),
        *(
            "experience",
            "education",
            "skills",
            "work",
            "personal",
            "details",
            "lebenslauf",
            "about",
        ),
        *("engineer", "developer", "scientist", "manager", "designer", "analyst", "researcher"),
        *("consultant", "architect", "student", "graduate", "intern", "lead", "senior", "junior"),
        *("machine", "learning", "software", "data", "product", "prompt", "research", "artificial"),
        *(
            "intelligence",
            "computer",
            "science",
            "deep",
            "language",
            "models",
            "python",
            "director",
        ),
        *("head", "team", "project", "full", "stack", "backend", "frontend", "cloud", "devops"),
    )
)
_NO_LOCAL_PART = frozenset(
    (
        "info",
        "mail",
        "email",
        "contact",
        "hello",
        "jobs",
        "job",
        "work",
        "office",
        "career",
        "apply",
    )
)


def redacted(text: str, further: Iterable[str] = ()) -> Redacted:
    """Take out who a text is about; ``further`` are words that go too, whatever they are."""
    counts: Counter[Private] = Counter()
    names = set(_names(text))
    lines = list(_without_sections(text.split("\n"), counts))
    headings = (at for at, line in enumerate(lines) if _HEADING.match(line))
    head = min(_HEAD_LINES, next(headings, _HEAD_LINES))
    kept = [_line(line, counts, is_head=at < head) for at, line in enumerate(lines)]
    plain = _replaced("\n".join(kept), names, Private.NAME, counts)
    plain = _replaced(plain, {word for word in further if word.strip()}, Private.WORD, counts)
    return Redacted(text=_once(plain), counts=dict(counts))


def without_contacts(text: str) -> Redacted:
    """Take out of a job description how somebody is reached; it is about nobody."""
    counts: Counter[Private] = Counter()
    lines = [_line(line, counts, is_head=False) for line in text.split("\n")]
    return Redacted(text=_once("\n".join(lines)), counts=dict(counts))


def _names(text: str) -> Iterator[str]:
    """Yield the words that a person is called by, as far as the text shows them."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    for line in lines[:_NAME_LINES]:
        first = re.split(r"\s*[,|\u2022\u00b7\u2013\u2014]\s*|\s+-\s+", line.lstrip("# *"))[0]
        found = _NAME_LINE.match(first.strip())
        if found and not _NO_NAME & {word.casefold().strip(".") for word in first.split()}:
            yield from _name_words(found[1])
            break
    for line in lines:
        if found := _NAMED.match(line):
            yield from _name_words(found[1])
    written = set(re.findall(r"[^\W\d_]+", text))
    for found in (*_MAIL.finditer(text), *_PROFILE.finditer(text)):
        local = found[0].partition("@")[0] if found.re is _MAIL else found[1]
        for part in re.findall(r"[^\W\d_]{2,}", local):
            # A local part is a name where the text writes it like one.
            if part.casefold() not in _NO_LOCAL_PART and part.capitalize() in written:
                yield part.capitalize()


def _name_words(name: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*", name):
        if len(word) > 1 and word[0].isupper():
            yield word


def _without_sections(lines: Iterable[str], counts: Counter[Private]) -> Iterator[str]:
    """Yield the lines that are not about other people, and not about birth or family."""
    is_referees = is_address = False
    for line in lines:
        if _REFEREES.match(line):
            is_referees = True
            counts[Private.REFEREES] += 1
            continue
        is_referees = is_referees and not _HEADING.match(line)
        if is_referees:
            continue
        if is_address and line.strip() and not _HEADING.match(line):
            is_address = False
            continue
        if _LABELLED.match(line):
            counts[Private.DETAIL] += 1
            is_address = line.rstrip().endswith(":")
            yield f"[{Private.DETAIL}]"
            continue
        yield line


def _line(line: str, counts: Counter[Private], *, is_head: bool) -> str:
    """Return a line without contacts; in the head of a CV a line with a contact goes whole."""
    plain = line
    for kind, pattern in ((Private.MAIL, _MAIL), (Private.LINK, _LINK), (Private.PHONE, _PHONE)):
        plain = pattern.sub(partial(_mark, kind=kind, counts=counts), plain)
    has_contact = plain != line
    towns = is_head and _TOWN.search(plain) is not None
    if towns or _STREET.search(plain) or _POSTCODE.search(plain):
        counts[Private.ADDRESS] += 1
        return f"[{Private.ADDRESS}]"
    if has_contact and is_head:
        marks = dict.fromkeys(re.findall(r"\[[a-z ]+\]", plain))
        return " ".join(marks)
    return plain


def _mark(found: re.Match[str], kind: Private, counts: Counter[Private]) -> str:
    if kind is Private.PHONE and not _is_phone(found[0]):
        return found[0]
    counts[kind] += 1
    return f"[{kind}]"


def _is_phone(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    if _DATES.search(text) and not text.startswith("+"):
        return False
    if _THOUSANDS.fullmatch(text):
        return False
    least = 7 if text.startswith(("+", "0", "(")) else 9
    return least <= len(digits) <= 15


def _replaced(text: str, words: set[str], kind: Private, counts: Counter[Private]) -> str:
    """Put a mark in place of words; a name goes only where it is written like one."""
    for word in sorted(words, key=len, reverse=True):
        pattern = re.compile(rf"(?<![\w]){re.escape(word)}(?![\w])", re.IGNORECASE)

        def mark(found: re.Match[str]) -> str:
            if kind is Private.NAME and not found[0][0].isupper():
                return found[0]
            counts[kind] += 1
            return f"[{kind}]"

        text = pattern.sub(mark, text)
    return text


def _once(text: str) -> str:
    """Return a text in which a mark that follows itself stands once."""
    return re.sub(r"(\[[a-z ]+\])(?:[\s,.;|-]*\1)+", r"\1", text).strip()
