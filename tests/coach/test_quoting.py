"""A quote is what was said, word for word or nearly so, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.coach.quoting import find_quote, quote_words, words_of
from mockinterview.core.coverage import Quote
from mockinterview.core.tokens import normalise
from mockinterview.core.transcript import typed
from tests.coach.answers import heard

SAID = [
    "layer",
    "model",
    "weight",
    "gradient",
    "memory",
    "batch",
    "attention",
    "context",
    "prompt",
    "sample",
    "corpus",
    "metric",
    "because",
    "however",
    "then",
    "while",
]
NEVER_SAID = ("zebra", "kettle", "umbrella", "volcano", "harbour", "violin")
PUNCTUATION = st.sampled_from(["", "", ",", ".", "?"])


@st.composite
def answers(draw: st.DrawFn) -> list[str]:
    """Draw the words of an answer; a word that is repeated at once is heard as one."""
    words = draw(st.lists(st.sampled_from(SAID), min_size=1, max_size=40))
    unlike = [word for at, word in enumerate(words) if at == 0 or words[at - 1] != word]
    return [word + draw(PUNCTUATION) for word in unlike]


@st.composite
def runs(draw: st.DrawFn) -> tuple[list[str], int, int]:
    words = draw(answers())
    first = draw(st.integers(0, len(words) - 1))
    return words, first, draw(st.integers(first, len(words) - 1))


def first_place(words: list[str], first: int, last: int) -> int:
    """Return where these words stand for the first time."""
    plain = [word.strip(",.?") for word in words]
    wanted = plain[first : last + 1]
    places = (at for at in range(len(plain)) if plain[at : at + len(wanted)] == wanted)
    return next(places)


@settings(deadline=None)
@given(runs())
def test_any_run_of_words_is_found_with_its_times(run: tuple[list[str], int, int]) -> None:
    words, first, last = run
    transcript = heard(" ".join(words)).transcript
    quote = find_quote(transcript, " ".join(words[first : last + 1]))
    at = first_place(words, first, last)
    assert quote == Quote(
        text=" ".join(words[at : at + last - first + 1]),
        start=transcript.words[at].start,
        end=transcript.words[at + last - first].end,
    )


@settings(deadline=None)
@given(answers(), st.lists(st.sampled_from(NEVER_SAID), min_size=1, max_size=12))
def test_sentence_that_was_never_said_is_no_quote(said: list[str], claimed: list[str]) -> None:
    assert find_quote(heard(" ".join(said)).transcript, " ".join(claimed)) is None


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_searched_without_an_error_and_a_quote_is_of_the_answer(
    said: str, claimed: str
) -> None:
    transcript = typed(said, "en").transcript
    quote = find_quote(transcript, claimed)
    assert quote is None or quote.text in " ".join(transcript.text.split())


ANSWER = "First I freeze the weights, and then I train two small matrices of low rank."


@pytest.mark.parametrize(
    "claimed",
    [
        "I freeze the weights",
        "i FREEZE the weights!",
        "“freeze the weights”",
        "train 2 small matrices",
        "train two, um, small matrices",
        "trained two small matrix of low rank",
        "train two very small matrices of low rank",
    ],
)
def test_quote_may_differ_in_case_inflection_and_a_word_in_five(claimed: str) -> None:
    quote = find_quote(heard(ANSWER).transcript, claimed)
    assert quote
    assert quote.text in ANSWER


@pytest.mark.parametrize(
    "claimed",
    [
        "",
        "...",
        "um the",
        "I freeze the gradients of all layers",
        "rank low of matrices small two train",
        "the weights are trained and the matrices frozen",
        "freeze low rank",
    ],
)
def test_quote_that_is_rewritten_turned_round_or_stitched_is_none(claimed: str) -> None:
    assert find_quote(heard(ANSWER).transcript, claimed) is None


def test_quote_longer_than_the_answer_is_none() -> None:
    assert find_quote(heard("I freeze the weights").transcript, f"{ANSWER} {ANSWER}") is None


def test_nothing_is_quoted_of_an_answer_without_words() -> None:
    assert find_quote(heard("").transcript, "I freeze") is None


def test_words_in_order_win_over_the_same_words_in_disorder_before() -> None:
    answer = "layers model weights are one thing and model weights layers another"
    quote = find_quote(heard(answer).transcript, "model weights layers")
    assert quote
    assert (quote.text, quote.start) == ("model weights layers", 4.5)


def test_quote_of_a_typed_answer_has_no_times() -> None:
    transcript = typed("I freeze\nthe weights.", "en").transcript
    assert words_of(transcript) == ["I", "freeze", "the", "weights."]
    assert find_quote(transcript, "the weights") == Quote(text="weights.")


def test_words_are_quoted_from_first_to_last() -> None:
    transcript = heard("one two three four").transcript
    assert quote_words(transcript, 1, 2) == Quote(text="two three", start=1.5, end=2.5)


def test_number_in_words_is_found_by_its_digits() -> None:
    transcript = heard("about ten thousand times fewer").transcript
    assert find_quote(transcript, "10,000 times fewer") == Quote(
        text="ten thousand times fewer", start=1.5, end=3.5
    )


def test_vocabulary_of_these_tests_has_a_token_for_each_word() -> None:
    assert len(normalise(SAID)) == len(SAID) == len({token.stem for token in normalise(SAID)})
