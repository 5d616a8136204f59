import pytest

from mockinterview.reports.pdf_parts import breakable, is_leftward, one, paragraphs, row, text
from mockinterview.reports.wording import Sign

SIGN = Sign("✓", "said", "good")


def test_text_is_cut_into_paragraphs_and_lines() -> None:
    given = paragraphs("One\ntwo\n\n \n\nthree")

    assert [part["lines"] for part in given] == [["One", "two"], ["three"]]


@pytest.mark.parametrize("nothing", ["", "  \n\n ", "\u202e"])
def test_nothing_makes_no_paragraph(nothing: str) -> None:
    assert paragraphs(nothing) == []
    assert list(text(nothing)) == []


def test_one_line_holds_what_stood_on_several() -> None:
    assert one("One\n\ntwo\t three")["lines"] == ["One two three"]


@pytest.mark.parametrize(
    ("given", "way"),
    [("שלום one", True), ("مرحبا", True), ("one שלום", False), ("12 שלום", True), ("12", False)],
)
def test_the_first_letter_with_a_direction_says_it(given: str, *, way: bool) -> None:
    assert is_leftward(given) is way


def test_long_words_can_be_broken_and_short_ones_stay() -> None:
    long = "a" * 40

    assert breakable("short words stay") == "short words stay"
    assert breakable(long).split("\u200b") == ["a" * 12, "a" * 12, "a" * 12, "aaaa"]


@pytest.mark.parametrize("joined", ["e\u0301", "👩\u200d💻", "👍\U0001f3fd", "☺\ufe0f"])
def test_a_sign_is_never_parted_from_what_it_changes(joined: str) -> None:
    for before in range(12):
        word = "a" * before + joined * 20
        pieces = breakable(word).split("\u200b")

        assert "".join(pieces) == word
        assert all(p.replace("a", "").replace(joined, "") == "" for p in pieces)


def test_a_point_is_kept_together_unless_no_page_could_hold_it() -> None:
    assert row(SIGN, "Short.")["keep"]
    assert not row(SIGN, "Long. " * 1000)["keep"]
