"""In which language sentences for the person are said, in every layer below the window.

``translate`` looks like Qt's own function, so that the command that collects the sentences
finds them, and hands a sentence on to whatever ``speak_with`` was given; without that it stays
as it is written here, in English. The terminal speaks English.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context, which keeps alike sentences of different places apart, and a sentence."""


def _as_written(_context: str, words: str) -> str:
    return words


_translate: Translate = _as_written
_decimal_sign = "."


def translate(context: str, words: str) -> str:
    """Return a sentence, or its template, in the language of the program."""
    return _translate(context, words)


def decimal_text(value: float, decimals: int = 1) -> str:
    """Return a number for a sentence, with the decimal sign of the language of the program."""
    return f"{value:.{decimals}f}".replace(".", _decimal_sign)


def speak_with(translator: Translate | None, decimal_sign: str = ".") -> None:
    """Say every sentence from now on as a translator has it; None says it as it is written."""
    global _translate, _decimal_sign  # noqa: PLW0603 - one language a process, set before all else
    _translate = translator or _as_written
    _decimal_sign = decimal_sign
