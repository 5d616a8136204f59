"""Sentences of the layers below the window, in the language of the program."""

from collections.abc import Iterator

import pytest

from mockinterview.core.words import number_text, say, speak_with, to_translate, translate


@pytest.fixture(autouse=True)
def as_written_afterwards() -> Iterator[None]:
    yield
    speak_with(None)


def test_without_a_translator_a_sentence_stays_as_it_is_written() -> None:
    assert translate("audio", "The disk is full.") == "The disk is full."


def test_a_translator_gets_the_context_and_says_the_sentence() -> None:
    speak_with(lambda context, words: f"{context}: {words.upper()}")

    assert translate("audio", "The disk is full.") == "audio: THE DISK IS FULL."


def test_without_its_translator_a_sentence_is_as_before() -> None:
    speak_with(lambda _context, _words: "Die Platte ist voll.")
    speak_with(None)

    assert translate("audio", "The disk is full.") == "The disk is full."


def test_a_number_in_a_sentence_is_written_as_the_language_of_the_program_does() -> None:
    assert number_text(1234.56, 1) == "1,234.6"
    speak_with(None, lambda value, decimals: f"{value:.{decimals}f}".replace(".", ","))
    assert number_text(1234.56, 1) == "1234,6"
    speak_with(None)
    assert number_text(1234.56) == "1,235"


def test_words_of_a_table_are_translated_when_they_are_said() -> None:
    table = {"de": to_translate("languages", "German")}
    speak_with(lambda context, words: f"{context}: {words.upper()}")

    assert table["de"] == "German"
    assert say("languages", table["de"]) == "languages: GERMAN"
