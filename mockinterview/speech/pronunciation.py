"""How technical terms are said: the glossary's spoken forms in place of the spelling.

"LoRA" is read letter by letter by one voice and as a name by another; the glossary
settles it. Only whole words are replaced, with or without the ending of a plural or a
possessive. A term in capitals is known by them, so that "IT" leaves "it" alone; any
other term is found in upper and lower case.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from mockinterview.core.question import Term
from mockinterview.ports import Sound, Voice


class PronouncingVoice:
    """A voice that knows the glossary. ``terms`` is asked at the first use."""

    def __init__(self, voice: Voice, terms: Callable[[], Iterable[Term]]) -> None:
        self._voice = voice
        self._terms = terms

    @property
    def id(self) -> str:
        return self._voice.id

    def warm(self) -> None:
        self._voice.warm()

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        return self._voice.speak(spoken_form(text, self._spoken), rate=rate)

    @cached_property
    def _spoken(self) -> dict[str, str]:
        return spoken_forms(self._terms())


def spoken_forms(terms: Iterable[Term]) -> dict[str, str]:
    """Return what is said for each spelling; one in small letters stands for every case."""
    return {
        term.term if term.term.isupper() else term.term.lower(): term.spoken
        for term in terms
        if term.spoken
    }


def spoken_form(text: str, forms: dict[str, str]) -> str:
    """Return a text as it is to be read; of two terms the longer one is taken."""
    if not forms:
        return text
    capitals_first = sorted(forms, key=lambda term: (-len(term), not term.isupper()))
    any_of = "|".join(
        re.escape(term) if term.isupper() else f"(?i:{re.escape(term)})" for term in capitals_first
    )

    def said(found: re.Match[str]) -> str:
        term, ending = found.groups(default="")
        return _with_ending(forms.get(term) or forms[term.lower()], ending)

    return re.sub(rf"(?<!\w)({any_of})(['\u2019]?s)?(?!\w)", said, text)


def _with_ending(spoken: str, ending: str) -> str:
    """Add a plural's or possessive's s; after a single letter, "Ms" would be two letters."""
    if not ending:
        return spoken
    return spoken + ("'s" if spoken[-1].isupper() else ending)
