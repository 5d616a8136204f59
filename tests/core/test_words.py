"""Sentences of the layers below the window, in the language of the program."""

from collections.abc import Iterator

import pytest

from mockinterview.core.words import decimal_text, speak_with, translate


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


def test_a_number_in_a_sentence_has_the_decimal_sign_of_the_language() -> None:
    assert decimal_text(1234.56) == "1234.6"
    speak_with(None, ",")
    assert decimal_text(1234.56, 2) == "1234,56"
    speak_with(None)
    assert decimal_text(0.5) == "0.5"
