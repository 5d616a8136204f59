"""HTML as a reader sees it."""

from pathlib import Path

import pytest

from mockinterview.bank.exchange.html_text import as_text
from mockinterview.bank.exchange.refusing import Place
from mockinterview.core.errors import AppError

HERE = Place(Path("deck.apkg"), "note 1")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("plain", "plain"),
        ("<b>a</b><i>b</i> c", "ab c"),
        ("a<br>b<br/><br>c", "a\n\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("<ul><li>a</li><li>b</ul>", "a\n\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("a &lt; b &amp; c&nbsp;d &euro;", "a < b & c d €"),
        ("List&lt;int&gt;", "List<int>"),
        ("a < b and c > d", "a < b and c > d"),
        ("a<!-- <b>no</b> -->b", "ab"),
        ("<style>.a { color: red }</style>a", "a"),
        ("&lt;b&gt;a&lt;/b&gt;", "`<b>`a`</b>`"),
        ("a\nb", "a b"),
        ("a<b", "a"),
        ("a<!-- b", "a"),
        ("<?xml version='1'?>a", "a"),
        ("\\(x^2\\)", "\\(x^2\\)"),
        ("", ""),
    ],
)
def test_tags_go_and_text_stays(markup: str, text: str) -> None:
    assert as_text(markup, HERE) == (text, False)


@pytest.mark.parametrize("markup", ["<img src='x.png'>", "[sound:x.mp3]", "<svg><path/></svg>"])
def test_pictures_and_sounds_are_noticed(markup: str) -> None:
    assert as_text(markup, HERE) == ("", True)
    assert as_text(f"a {markup} b", HERE) == ("a b", True)


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x</script>",
        "&lt;script&gt;x",
        "<b onclick='x'>a</b>",
        "<a href='javascript:x'>a</a>",
        "<a href='java&#115;cript:x'>a</a>",
        "<iframe>",
    ],
)
def test_active_markup_is_refused(markup: str) -> None:
    with pytest.raises(AppError) as refused:
        as_text(markup, HERE)
    assert refused.value.code == "active_markup"


@pytest.mark.parametrize("piece", ["<", "<a", "<!--", "<!", "< ", "&", "<b>", "[sound:"])
def test_hostile_html_costs_no_more_than_a_moment(piece: str) -> None:
    text, _ = as_text(piece * (100_000 // len(piece)), HERE)

    assert len(text) <= 100_000
