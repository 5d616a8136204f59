"""What is taken for a plain text, and what is not."""

from pathlib import Path

import pytest

from mockinterview.bank.exchange.refusing import Place
from mockinterview.bank.exchange.suspicion import require_plain, require_plain_text
from mockinterview.core.errors import AppError

HERE = Place(Path("pack.csv"), "row 3")


@pytest.mark.parametrize(
    "text",
    [
        "Is a < b and b > c?",
        "x<y or y>x",
        "List<int>, Map<String, List<Object>> and vector<b>",
        "A List<a> and an Optional<T extends Frame>",
        "The <div> element, or the <title> element",
        "`<b>bold</b>` and `<br>`",
        "``<p>`</p>``",
        "JavaScript: the good parts",
        "Use data: text/html is a media type",
        "on Monday = off",
        "List<T> xs; var onClick = f",
        "if (i <n) online = true",
        "a <- b; b -> a; x <=> y",
        "\u200f\u05e9\u05dc\u200e",
        "👩\u200d💻 naïve Größe 中文",
        "a\tb",
        "a\n\nb",
    ],
)
def test_texts_of_interviews_are_plain(text: str) -> None:
    require_plain_text(text, HERE)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<script>alert(1)</script>", "active_markup"),
        ("</SCRIPT >", "active_markup"),
        ("`<script>` in code", "active_markup"),
        ("<svg:script>", "active_markup"),
        ("<iframe src=x>", "active_markup"),
        ("<object data=x>", "active_markup"),
        ("<embed src=x>", "active_markup"),
        ("<img src=x onerror=alert(1)>", "active_markup"),
        ("<img alt='>' onerror=alert(1)>", "active_markup"),
        ("<svg/onload=alert(1)>", "active_markup"),
        ("<x onclick = y>", "active_markup"),
        ("<details\nontoggle=x>", "active_markup"),
        ("<a href=javascript:x>", "active_markup"),
        ("<a href=' JaVa\tScript:x'>", "active_markup"),
        ("[a](javascript:x)", "active_markup"),
        ("[a](<javascript:x>)", "active_markup"),
        ("<javascript:x>", "active_markup"),
        ("[a](vbscript:x)", "active_markup"),
        ("[a](data:text/html,x)", "active_markup"),
        ("<meta http-equiv=refresh>", "active_markup"),
        ("<b>bold</b>", "html_in_text"),
        ("one<br>two", "html_in_text"),
        ("one<BR/>two", "html_in_text"),
        ("<p class='x'>text", "html_in_text"),
        ("see <a href='https://x.org'>here", "html_in_text"),
        ("text</div>", "html_in_text"),
        ("a\x00b", "hidden_character"),
        ("a\x1b[31mb", "hidden_character"),
        ("a\x85b", "hidden_character"),
        ("a\u202eb", "hidden_character"),
        ("a\u2066b", "hidden_character"),
        ("a\ud800b", "hidden_character"),
        ("x" * 10_001, "text_too_long"),
    ],
)
def test_what_runs_hides_or_overflows_is_refused(text: str, code: str) -> None:
    with pytest.raises(AppError, match=r"^pack\.csv, row 3: ") as refused:
        require_plain_text(text, HERE)

    assert refused.value.code == code
    assert refused.value.line.isprintable()


def test_a_text_deep_within_a_value_is_named() -> None:
    value = {"points": [{"accept": [["fine"], ["fine", "a\x07b"]]}]}

    with pytest.raises(AppError, match="points 1, accept 2 2"):
        require_plain(value, HERE)


@pytest.mark.parametrize("piece", ["<a ", "<", "[", "` ", "<a x='", "](", "javascript", "<b onx"])
def test_a_hostile_text_costs_no_more_than_a_moment(piece: str) -> None:
    require_plain_text((piece * 10_000)[:9_999], HERE)
