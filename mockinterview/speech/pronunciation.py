"""How technical terms are said: the glossary's spoken forms in place of the spelling.

"LoRA" is read letter by letter by one voice and as a name by another; the glossary
settles it. Only whole words are replaced, as they are spelled in the glossary or with
a capital at the start of a sentence.
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
    """Return what is said for each spelling, capitals at the start included."""
    forms: dict[str, str] = {}
    for term in terms:
        if term.spoken:
            forms[term.term] = term.spoken
            forms.setdefault(term.term[0].upper() + term.term[1:], term.spoken)
    return forms


def spoken_form(text: str, forms: dict[str, str]) -> str:
    """Return a text as it is to be read; of two terms the longer one is taken."""
    if not forms:
        return text
    longest_first = sorted(forms, key=len, reverse=True)
    pattern = r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"
    return re.sub(pattern, lambda found: forms[found.group()], text)
