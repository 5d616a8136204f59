"""In which language sentences for the person are said, in every layer below the window.

``translate`` looks like Qt's own function, so that the command that collects the sentences
finds them, and hands a sentence on to whatever ``speak_with`` was given; without that it stays
as it is written here, in English. The terminal speaks English. A file can be made in another
language than the program's: ``speaking`` holds for what runs within it, on its thread alone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

Translate = Callable[[str, str], str]
"""Takes a context, which keeps alike sentences of different places apart, and a sentence."""

WriteNumber = Callable[[float, int], str]
"""Takes a number and how many decimals of it are told."""


def _as_written(_context: str, words: str) -> str:
    return words


def _in_english(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


@dataclass(frozen=True)
class Tongue:
    """A language by its code, what says a sentence in it, and how it writes a number."""

    code: str = "en"
    translate: Translate = _as_written
    write_number: WriteNumber = _in_english


ENGLISH = Tongue()

_tongue = ENGLISH
_for_now: ContextVar[Tongue | None] = ContextVar("tongue", default=None)


def translate(context: str, words: str) -> str:
    """Return a sentence, or its template, in the language of the program."""
    return tongue().translate(context, words)


def to_translate(_context: str, words: str) -> str:
    """Mark words of a table for the command that collects them; they are told by ``say``."""
    return words


def say(context: str, words: str) -> str:
    """Return words that stand marked in a table in the language of the program."""
    return tongue().translate(context, words)


def number_text(value: float, decimals: int = 0) -> str:
    """Return a number for a sentence, written as is usual in the language of the program."""
    return tongue().write_number(value, decimals)


def tongue() -> Tongue:
    """Return the language in which sentences are said here and now."""
    return _for_now.get() or _tongue


def speak_with(
    translator: Translate | None, write_number: WriteNumber | None = None, code: str = "en"
) -> None:
    """Say every sentence from now on as a translator has it; None says it as it is written."""
    global _tongue  # noqa: PLW0603 - one language a process, set before all else
    _tongue = Tongue(code, translator or _as_written, write_number or _in_english)


@contextmanager
def speaking(other: Tongue | None) -> Iterator[None]:
    """Say what is said within this in another language; None leaves it the program's."""
    token = _for_now.set(other)
    try:
        yield
    finally:
        _for_now.reset(token)
