"""What is typed to search, and where in a text it stands."""

import pytest

from mockinterview.core.searching import SNIPPET_LENGTH, Search, folded, snippet

HEBREW = "\u05e9\u05dc\u05d5\u05dd"


def found(typed: str, text: str) -> list[str]:
    """Return what is marked in a text."""
    return [text[start:end] for start, end in Search(typed).all(text)]


@pytest.mark.parametrize(
    ("typed", "phrases"),
    [
        ("one two", ("one", "two")),
        ('"one two" three', ("one two", "three")),
        ('one "two three', ("one", "two three")),
        ('a"b', ("a", "b")),
        ("", ()),
        (' "" ', ()),
        ('" "', ()),
        ('x"y\n"', ("xy",)),
        ("\ud83d one\0", ("one",)),
    ],
)
def test_what_was_typed_is_taken_apart(typed: str, phrases: tuple[str, ...]) -> None:
    search = Search(typed)
    assert search.phrases == phrases
    assert search.is_nothing == (not phrases)


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("retriev", "Retrieval and retrieving, not unretrieved", ["Retrieval", "retrieving"]),
        ('"retriev"', "Retrieval retriev", ["retriev"]),
        ("model is", "The model isolates a model", ["model", "isolates", "model"]),
        ('"the model"', "Themodel, the model; the  model", ["the model", "the  model"]),
        ("naive", "A naïve NAÏVE na\u00efvely", ["naïve", "NAÏVE", "na\u00efvely"]),
        ("krakow", "in Kraków", ["Kraków"]),
        ("c++", "C and c", ["C", "c"]),
        ("a_b", "a b, a_b", ["a b", "a_b"]),
        ("?", "why? wrong!", []),
        (HEBREW, f"say {HEBREW} twice: {HEBREW}", [HEBREW, HEBREW]),
        ("smile", "\N{GRINNING FACE} smile \N{GRINNING FACE}", ["smile"]),
        (".*", "a b", []),
    ],
)  # fmt: skip
def test_it_is_found_where_it_stands(typed: str, text: str, marked: list[str]) -> None:
    assert found(typed, text) == marked
    first = Search(typed).first(text)
    assert (first is not None) == bool(marked)


def test_letters_are_folded_one_by_one_so_that_places_hold() -> None:
    text = "\u0130stanbul STRASSE \u00df \N{GRINNING FACE} \u1e9e \ufb01n e\u0301 " + HEBREW
    assert len(folded(text)) == len(text)


def test_a_short_text_is_its_own_snippet() -> None:
    first = Search("here").first("It is\nhere.")
    assert first is not None
    assert snippet("It is\nhere.", first) == "It is here."


def test_a_snippet_shows_whole_words_about_what_was_found() -> None:
    text = " ".join(f"before{n}" for n in range(50)) + " needle " + "after " * 80
    first = Search("needle").first(text)
    assert first is not None
    piece = snippet(text, first)
    assert len(piece) <= SNIPPET_LENGTH + 2
    assert piece.startswith("…before")
    assert piece.endswith("after…")
    assert found("needle", piece) == ["needle"]
    assert set(piece.strip("…").split()) <= set(text.split())


def test_a_snippet_of_one_long_word_is_a_piece_of_it() -> None:
    text = "x" * 500
    assert snippet(text, (0, 500)) == "x" * SNIPPET_LENGTH + "…"
    first = Search("\u6587").first("\u6587" * 400)
    assert first is not None
    assert "\u6587" in snippet("\u6587" * 400, first)


@pytest.mark.parametrize("typed", ["needle", "needle end"])
def test_what_stands_at_an_end_is_not_cut(typed: str) -> None:
    text = "word " * 100 + "needle end"
    first = Search(typed).first(text)
    assert first is not None
    assert snippet(text, first).endswith("needle end")
