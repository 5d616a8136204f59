import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.tokens import normalise, stem


def stems(text: str) -> list[str]:
    return [token.stem for token in normalise(text)]


@pytest.mark.parametrize(
    "family",
    [
        "train trains trained training",
        "run runs running ran",
        "tune tunes tuned tuning",
        "embed embeds embedded embedding embeddings",
        "query queries querying queried",
        "model models modelling modeling modelled",
        "bias biases",
        "cache caches cached caching",
        "box boxes",
        "quantize quantise quantized quantised quantization quantisation",
        "generate generates generation generating",
        "hallucinate hallucinates hallucinated hallucination hallucinations",
        "behaviour behavior behaviours",
        "is are was were been",
        "make makes made making",
        "use uses used using",
        "matrix matrices",
    ],
)
def test_words_of_one_family_share_a_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("loss", "lose"), ("string", "str"), ("speed", "spe"), ("need", "ne"), ("bias", "bia")],
)
def test_different_words_keep_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("four bit", "4-bit"),
        ("four-bit", "4bit"),
        ("fifty percent", "50%"),
        ("zero point seven", "0.7"),
        ("one hundred and fifty thousand", "150,000"),
        ("one hundred and fifty thousand", "150 thousand"),
        ("two thousand and five", "2005"),
        ("twenty one", "21"),
        ("one point zero", "1.0"),
        ("seven hundred", "700"),
        ("three thousand one hundred", "3,100"),
        ("two and a half", "2 and half"),
    ],
)
def test_numbers_in_words_equal_numbers_in_digits(spoken: str, written: str) -> None:
    assert stems(spoken) == stems(written)


def test_a_count_of_digits_one_by_one_stays_apart() -> None:
    assert stems("one two three") == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("it doesn't know", "it does not know"),
        ("it can't", "it cannot"),
        ("they won't", "they will not"),
        ("it\u2019s fluent", "it is fluent"),
        ("the model's weights", "the models weights"),
        ("we've retrieved", "we have retrieved"),
        ("state-of-the-art", "state of the art"),
        ("input/output", "input output"),
    ],
)
def test_contractions_hyphens_and_possessives_are_taken_apart(said: str, same: str) -> None:
    assert stems(said) == stems(same)


def test_articles_hesitations_and_repeats_give_no_token_of_their_own() -> None:
    assert stems("so, um, the the model uh model predicts a token") == stems(
        "so model predicts token"
    )


def test_word_indexes_count_the_words_that_were_given() -> None:
    tokens = normalise([" The", " model", " predicts", " one", " hundred", " next-tokens."])

    assert [(t.stem, t.first, t.last) for t in tokens] == [
        ("model", 1, 1),
        ("predict", 2, 2),
        ("100", 3, 4),
        ("next", 5, 5),
        ("token", 5, 5),
    ]


def test_sentences_and_clauses_follow_the_punctuation() -> None:
    tokens = normalise('He said "stop." Then, slowly, it ended at 0.7 degrees!')

    assert {t.stem: t.sentence for t in tokens}["stop"] == 0
    assert {t.stem: t.sentence for t in tokens}["0.7"] == 1
    clauses = {t.stem: t.clause for t in tokens}
    assert clauses["stop"] < clauses["then"] < clauses["slowly"] < clauses["it"]


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_tokens_whose_words_exist_and_never_go_back(text: str) -> None:
    words = text.split()
    tokens = normalise(words)

    assert all(0 <= t.first <= t.last < len(words) for t in tokens)
    assert [t.first for t in tokens] == sorted(t.first for t in tokens)
    assert [t.sentence for t in tokens] == sorted(t.sentence for t in tokens)


@settings(deadline=None)
@given(st.text(max_size=100))
def test_case_does_not_matter_for_plain_letters(text: str) -> None:
    plain = "".join(letter for letter in text if letter.isascii())

    assert stems(plain.upper()) == stems(plain.lower())


def test_a_note_is_no_denial() -> None:
    assert {stem("note"), stem("notes")}.isdisjoint({stem("not")})


def test_denial_that_was_parted_from_its_verb_is_still_one() -> None:
    assert [token.stem for token in normalise("it does n't freeze")] == [
        token.stem for token in normalise("it doesn't freeze")
    ]
