"""The languages of the program for a file that is made in one of them, without Qt.

The window has its sentences from Qt; a report may be wished in another language than the window's,
and the command line loads no Qt. Both read the file that the translations are written in.
"""

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import ENGLISH, Tongue, translate

_FOLDER = Path(__file__).parent / "ui" / "translations"
_STEM = "mockinterview_"
_SIGNS = {"de": (".", ",")}
"""What stands between thousands and before decimals, where it is not as in English."""


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that a file can be made in."""
    return tuple(sorted(file.stem.removeprefix(_STEM) for file in _FOLDER.glob(f"{_STEM}*.ts")))


def tongue_of(language: str) -> Tongue | None:
    """Return a language by its code, as ``de`` or ``de-AT``; None where none is named.

    Raise AppError for one that the program does not speak.
    """
    if not language.strip():
        return None
    code = language.strip().replace("_", "-").partition("-")[0].lower()
    if code not in languages():
        raise AppError(
            "unknown_language",
            translate("reports", "There are no reports in the language {language!r}.").format(
                language=language
            ),
            hint=translate("reports", "Choose one of: {languages}.").format(
                languages=", ".join(languages())
            ),
        )
    return _read(code)


@cache
def _read(code: str) -> Tongue:
    if code == ENGLISH.code:
        return ENGLISH
    said = {
        (context.findtext("name", ""), message.findtext("source", "")): told
        for context in ET.parse(_FOLDER / f"{_STEM}{code}.ts").getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if (told := message.findtext("translation"))
    }
    thousands, decimal = _SIGNS.get(code, (",", "."))
    signs = str.maketrans({",": thousands, ".": decimal})

    def translated(context: str, words: str) -> str:
        return said.get((context, words), words)

    def written(value: float, decimals: int) -> str:
        return ENGLISH.write_number(value, decimals).translate(signs)

    return Tongue(code, translated, written)
