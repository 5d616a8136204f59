"""In which language the window speaks, and how it writes numbers and dates.

Qt keeps one language a process: what has been shown already stays as it is, so the language is
set before the first widget is made and a change holds from the next start. What is heard,
questions and answers, has a language of its own.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mockinterview.core.words import speak_with

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""The languages of the program, each by its own name."""

_FOLDER = Path(__file__).with_name("translations")
_LOCALES = {ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)}
"""How English writes a date here; another language is written as in its own country."""


def desktop_languages() -> list[str]:
    """Return what the desktop is set to, the most wished first, as in ``de-AT``."""
    return QLocale.system().uiLanguages()


def fitting_language(wished: str, desktop: Sequence[str]) -> str:
    """Return the language that the window has and the person wants; English where there is none."""
    for name in (wished, *desktop):
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


def speak(app: QCoreApplication, wished: str = "") -> str:
    """Have the program speak a language, the desktop's where none is wished; return which."""
    language = fitting_language(wished, desktop_languages())
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.setParent(None)
    QLocale.setDefault(_LOCALES.get(language, QLocale(language)))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Who comes later is asked first: our own words go before those of Qt's dialogs.
    for file in (qt_folder / f"qtbase_{language}.qm", _FOLDER / f"mockinterview_{language}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    speak_with(QCoreApplication.translate, _write_number, language)
    return language


def _write_number(value: float, decimals: int) -> str:
    # Rounded as where there is no window: Qt would make 13 of 12.5, and a report 12.
    return QLocale().toString(float(round(value, decimals)), "f", decimals)
