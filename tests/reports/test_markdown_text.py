import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from mockinterview.reports.markdown_text import escaped, paragraphs
from mockinterview.reports.readable import readable
from tests.reports.conftest import HOSTILE

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HARMLESS = {"text", "text_special", "code_inline"}


def kinds(markdown: str) -> tuple[list[str], set[str]]:
    """Return the blocks that a reader of Markdown finds, and the kinds of inline parts."""
    blocks = READER.parse(markdown)
    inline = {child.type for block in blocks for child in block.children or ()}
    return [block.type for block in blocks], inline


def shown(markdown: str) -> str:
    """Return the text that a reader of Markdown shows."""
    return "".join(
        child.content for block in READER.parse(markdown) for child in block.children or ()
    )


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "# heading",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "12) item",
        "> quoted",
        "---",
        "===",
        "```code```",
        "~~~",
        "    indented",
        "<div>html</div>",
        "<!-- comment -->",
        "[text](https://evil.example)",
        "[text]: https://evil.example",
        "![picture](x)",
        "<https://evil.example>",
        "| a | b |",
        "&copy; &#35;",
        "\\*not\\*",
        "**a** __b__ *c* _d_ `e` ~~f~~",
        "line\nbreak  \nand\\\nanother",
    ],
)
def test_no_text_becomes_markup(text: str) -> None:
    blocks, inline = kinds(escaped(text))

    assert blocks == ["paragraph_open", "inline", "paragraph_close"]
    assert inline <= HARMLESS


@pytest.mark.parametrize("text", [HOSTILE, "Q&A", "a_b * c", "1. First", "3.5 of 10", "C:\\x `y`"])
def test_a_reader_sees_the_text_as_it_was(text: str) -> None:
    assert shown(escaped(text)) == " ".join(text.split())


@pytest.mark.parametrize(
    "address",
    ["https://evil.example/a_b", "www.evil.example", "xmpp:a", "see:http://evil.example."],
)
def test_an_address_is_set_as_code_so_that_nobody_links_it(address: str) -> None:
    assert escaped(address) == f"`{address}`"


def test_an_address_with_backticks_stays_within_its_code() -> None:
    blocks, inline = kinds(escaped("`` https://evil.example`](x)`` ` after"))

    assert "link_open" not in inline
    assert blocks == ["paragraph_open", "inline", "paragraph_close"]


def test_a_bare_name_of_a_site_is_kept_from_being_linked() -> None:
    assert escaped("evil.example") == "evil\\.example"


@pytest.mark.parametrize(
    "text",
    [
        "It costs 3.5 seconds, e.g. in R&D. Done.",
        "What? Yes! (No; it's 50 % - or so.)",
        "你好。世界。",
    ],
)
def test_plain_speech_is_left_as_it_is(text: str) -> None:
    assert escaped(text) == text


def test_paragraphs_stay_apart_and_each_is_escaped() -> None:
    assert paragraphs("First\nline.\n\n \n# Second\n\n") == "First line.\n\n\\# Second"


@settings(deadline=None)
@given(st.text(st.sampled_from("ab1.)-+*_`#>[]()<>!|~=&;:/\\@ \n\t$w"), max_size=40))
def test_no_mixture_of_signs_becomes_markup(text: str) -> None:
    blocks, inline = kinds(escaped(text))

    assert blocks in ([], ["paragraph_open", "inline", "paragraph_close"])
    assert inline <= HARMLESS
    assert "".join(shown(escaped(text)).split()) == "".join(text.split())


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_at_all_is_lost_or_becomes_markup(text: str) -> None:
    blocks, inline = kinds(escaped(text))

    assert blocks in ([], ["paragraph_open", "inline", "paragraph_close"])
    assert inline <= HARMLESS
    assert "".join(shown(escaped(text)).split()) == "".join(readable(text).split())
