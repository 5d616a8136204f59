"""A file speaks the language that is wished, whatever the program speaks meanwhile."""

import threading

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, say, speak_with, speaking, tongue, translate
from mockinterview.tongues import languages, tongue_of
from mockinterview.ui.language import LANGUAGES


def test_the_languages_are_those_of_the_window() -> None:
    assert set(languages()) == set(LANGUAGES)


def test_within_another_language_sentences_and_numbers_are_its_own() -> None:
    with speaking(tongue_of("de-AT")):
        assert tongue().code == "de"
        assert translate("exam", "The window kept the focus throughout.").startswith("Das Fenster")
        assert say("languages", "German") == "Deutsch"
        assert number_text(12345.67, 1) == "12.345,7"
    assert translate("exam", "The window kept the focus throughout.").startswith("The window")
    assert number_text(12345.67, 1) == "12,345.7"


def test_what_is_not_translated_is_said_as_it_is_written() -> None:
    with speaking(tongue_of("de")):
        assert translate("reports", "Nobody wrote this down.") == "Nobody wrote this down."


def test_english_is_said_though_the_program_speaks_another_language() -> None:
    speak_with(lambda _context, words: words.upper(), lambda _value, _decimals: "0", "xx")
    try:
        with speaking(tongue_of("en")):
            assert translate("exam", "the session") == "the session"
            assert number_text(0.5, 1) == "0.5"
        with speaking(tongue_of("")):
            assert translate("exam", "the session") == "THE SESSION"
            assert tongue().code == "xx"
    finally:
        speak_with(None)


def test_what_another_thread_says_meanwhile_stays_in_the_program_s_language() -> None:
    said: list[str] = []
    with speaking(tongue_of("de")):
        other = threading.Thread(target=lambda: said.append(translate("exam", "the session")))
        other.start()
        other.join()
        said.append(translate("exam", "the session"))
    assert said == ["the session", "die Sitzung"]


@pytest.mark.parametrize("code", ["fr", "xx-YY", "../de"])
def test_a_language_that_the_program_does_not_speak_is_refused_with_those_it_does(
    code: str,
) -> None:
    with pytest.raises(AppError) as caught:
        tongue_of(code)
    assert caught.value.code == "unknown_language"
    assert "de, en" in caught.value.line
