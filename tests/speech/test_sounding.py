"""How alike spellings sound, from their letters."""

import pytest

from mockinterview.speech.sounding import is_alike, sounds, unlikeness

MISHEARD = [
    ("mutex", "mutics"),
    ("beam search", "being searched"),
    ("semantic search", "cementic search"),
    ("word2vec", "Word to veck"),
    ("HNSW", "H and SW"),
    ("perplexity", "Proplexity"),
    ("PyTorch", "pie torch"),
]


@pytest.mark.parametrize(("term", "written"), MISHEARD)
def test_what_is_written_for_a_misheard_term_sounds_like_it(term: str, written: str) -> None:
    assert is_alike(sounds(term), sounds(written), 0.4)


@pytest.mark.parametrize(
    ("text", "other"),
    [("mutex", "server"), ("beam search", "token"), ("GAN", "diffusion"), ("softmax", "the")],
)
def test_other_words_do_not_sound_alike(text: str, other: str) -> None:
    assert not is_alike(sounds(text), sounds(other), 0.4)


def test_spellings_of_the_same_sounds_have_one_key() -> None:
    assert sounds("cosine") == sounds("kosin")
    assert sounds("soft max") == sounds("softmax")


def test_a_number_is_read_in_words_and_an_abbreviation_in_letters() -> None:
    assert sounds("BM25") == sounds("BM twenty five") == sounds("B M 25")
    assert sounds("GPT") == sounds("gee pee tee")
    assert sounds("20") == sounds("twenty")
    assert sounds("v3") == sounds("V three")


def test_voiced_against_voiceless_counts_less_than_another_consonant() -> None:
    assert unlikeness("dar", "tar") < unlikeness("dar", "mar")


def test_unlikeness_is_nothing_for_the_same_and_even_for_both_ways() -> None:
    assert unlikeness("muteks", "muteks") == 0
    assert unlikeness("", "") == 0
    assert unlikeness("muteks", "mut") == unlikeness("mut", "muteks") > 0


@pytest.mark.parametrize(("term", "written"), MISHEARD)
@pytest.mark.parametrize("limit", [0.05, 0.2, 0.4])
def test_the_quick_look_says_what_the_whole_one_says(term: str, written: str, limit: float) -> None:
    keys = sounds(term), sounds(written)
    assert is_alike(*keys, limit) == (unlikeness(*keys) <= limit)
