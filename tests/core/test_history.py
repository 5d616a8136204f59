"""What a person types as a title, a tag or a note, brought into shape."""

import pytest

from mockinterview.core.history import TAG_COUNT, note_of, tags_of, title_of
from mockinterview.core.session import NOTE_LENGTH, TAG_LENGTH, TITLE_LENGTH
from mockinterview.core.transcript import typed
from mockinterview.core.written import writable

SMILE = "\N{GRINNING FACE}"
HEBREW = "\u05e8\u05d0\u05d9\u05d5\u05df"
HALF = "\ud83d"
"""The first half of a letter, as a broken paste can leave it."""


@pytest.mark.parametrize("text", ["plain", SMILE, HEBREW, "e\u0301", "\u202eturned\u202c"])
def test_what_is_a_text_is_kept_letter_by_letter(text: str) -> None:
    assert title_of(text) == note_of(text) == writable(text) == text
    assert tags_of([text]) == (text,)


@pytest.mark.parametrize("broken", [f"{HALF}a{HALF}", "a\0", f"\0a{HALF}\0"])
def test_what_cannot_be_stored_goes_and_the_rest_stays(broken: str) -> None:
    assert title_of(broken) == note_of(broken) == "a"
    assert tags_of([broken, HALF]) == ("a",)


def test_an_answer_that_is_typed_can_be_stored_too() -> None:
    assert typed(f" a{HALF}b{SMILE}\0 ", "en").transcript.text == f"ab{SMILE}"


def test_a_title_is_one_line_and_a_note_keeps_its_lines() -> None:
    assert title_of(" Final \n\t round ") == "Final round"
    assert title_of("\x1b[31mred\x07") == "[31mred"
    assert note_of("  First.\n\nThen.\n ") == "First.\n\nThen."


def test_what_is_too_long_is_cut_off() -> None:
    assert title_of("x" * 200) == "x" * TITLE_LENGTH
    assert title_of("x" * (TITLE_LENGTH - 1) + " y") == "x" * (TITLE_LENGTH - 1)
    assert note_of(SMILE * 3_000) == SMILE * NOTE_LENGTH
    assert tags_of(["y" * 99]) == ("y" * TAG_LENGTH,)


def test_a_tag_comes_once_however_it_is_spelt() -> None:
    assert tags_of(["Google", " google ", "GOOGLE", "", "  "]) == ("Google",)


def test_a_tag_that_is_in_use_is_spelt_as_it_is_there() -> None:
    assert tags_of(["zürich", "new"], known=["Zürich"]) == ("Zürich", "new")


def test_there_are_only_so_many_tags() -> None:
    assert len(tags_of(map(str, range(50)))) == TAG_COUNT
