import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.reports.readable import is_web_link, readable


@pytest.mark.parametrize("text", ["Grüße, 你好, שלום, مرحبا", "👩‍💻 🇪🇺", "a\tb\nc", "e\u0301", ""])
def test_letters_of_every_script_and_emoji_stay(text: str) -> None:
    assert readable(text) == text


def test_control_characters_and_halves_of_characters_go() -> None:
    assert readable("a\x00b\x1b[31mc\ud800d\x85e\uffffF") == "ab[31mcdeF"


def test_marks_that_turn_what_follows_go() -> None:
    assert readable("safe\u202egnp.exe\u2066x\u2069") == "safegnp.exex"


def test_line_ends_become_line_feeds() -> None:
    assert readable("a\r\nb\rc") == "a\nb\nc"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_what_is_readable_can_be_written_as_utf_8(text: str) -> None:
    clean = readable(text)

    assert clean.encode("utf-8").decode("utf-8") == clean
    assert readable(clean) == clean


@pytest.mark.parametrize("link", ["https://arxiv.org/abs/2307.03172", "http://example.org"])
def test_links_to_web_pages_are_links(link: str) -> None:
    assert is_web_link(link)


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "example.org",
        "https://",
        "https://[broken",
        "",
    ],
)
def test_nothing_else_is_a_link(link: str) -> None:
    assert not is_web_link(link)
