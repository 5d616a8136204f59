import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockinterview.core.matching import (
    NO_SYNONYMS,
    WINDOW_TOKENS,
    Match,
    Synonyms,
    compile_synonyms,
    find,
    is_said,
)
from mockinterview.core.question import Term
from mockinterview.core.tokens import normalise

NEXT_TOKEN = (("predict", "guess"), ("next token", "next word"))


def look(groups: tuple[tuple[str, ...], ...], text: str) -> Match | None:
    return find(groups, normalise(text))


def test_a_point_is_found_in_any_inflection() -> None:
    match = look(NEXT_TOKEN, "It is predicting the next tokens.")

    assert match
    assert match.is_complete


def test_a_match_names_the_words_from_the_first_idea_to_the_last() -> None:
    said = "Well, at heart the model predicts which word is the next token here."
    match = look(NEXT_TOKEN, said)

    assert match
    quoted = said.split()[match.first_word : match.last_word + 1]
    assert " ".join(quoted) == "predicts which word is the next token"


def test_some_of_the_ideas_give_a_share() -> None:
    match = look((*NEXT_TOKEN, ("probability",)), "It predicts the next word.")

    assert match
    assert match.found == (True, True, False)
    assert match.share == pytest.approx(2 / 3)
    assert not match.is_complete


def test_nothing_found_is_none() -> None:
    assert look(NEXT_TOKEN, "I do not know.") is None
    assert look(NEXT_TOKEN, "") is None


def test_words_of_a_wording_must_follow_one_another() -> None:
    assert look((("next token",),), "The next big token.") is None


def test_ideas_three_sentences_apart_do_not_make_a_point() -> None:
    near = "It predicts. Yes. That is the next token."
    far = "It predicts. Yes. It is so. That is the next token."

    assert is_said(NEXT_TOKEN, normalise(near))
    assert not is_said(NEXT_TOKEN, normalise(far))


def test_ideas_far_apart_in_speech_without_punctuation_do_not_make_a_point() -> None:
    between = " ".join(f"word{n}x" for n in range(WINDOW_TOKENS))

    assert not is_said(NEXT_TOKEN, normalise(f"predict {between} next token"))


def test_the_tightest_of_several_places_is_chosen() -> None:
    match = look(NEXT_TOKEN, "It predicts much. Long after that it predicts the next token.")

    assert match
    assert match.first_word == 7


def test_a_fuller_place_wins_over_a_tighter_one() -> None:
    match = look(NEXT_TOKEN, "A guess. Guess and then I say the next word.")

    assert match
    assert match.is_complete


GLOSSARY = compile_synonyms(
    [
        Term(
            term="retrieval-augmented generation",
            synonyms=("RAG",),
            heard=("rack", "rag system"),
        ),
        Term(term="large language model", synonyms=("LLM", "language model")),
    ]
)


@pytest.mark.parametrize(
    "said",
    [
        "retrieval augmented generation helps",
        "RAG helps",
        "a rack helps",
    ],
)
@pytest.mark.parametrize("wording", ["retrieval-augmented generation helps", "rag helps"])
def test_synonyms_and_what_was_heard_stand_for_a_term(wording: str, said: str) -> None:
    assert is_said(((wording,),), normalise(said), GLOSSARY)


def test_what_was_heard_is_not_taken_for_the_term_in_a_wording() -> None:
    assert not is_said((("server rack",),), normalise("server RAG"), GLOSSARY)


def test_synonyms_in_one_wording_combine() -> None:
    assert is_said(
        (("rag with llms",),),
        normalise("retrieval-augmented generation with large language models"),
        GLOSSARY,
    )


def test_without_a_glossary_a_synonym_is_not_known() -> None:
    assert not is_said((("rag",),), normalise("retrieval-augmented generation"), NO_SYNONYMS)


RETRAINS = (("rag", "retrieval"), ("retrain the model", "changes the weights"))


@pytest.mark.parametrize(
    "said",
    [
        "RAG retrains the model.",
        "RAG not only helps, it changes the weights.",
        "With retrieval you retrain the model. That is not cheap.",
    ],
)
def test_a_claim_that_is_made_is_found(said: str) -> None:
    match = find(RETRAINS, normalise(said), affirmed=True)

    assert match
    assert match.is_complete


@pytest.mark.parametrize(
    "said",
    [
        "RAG doesn't retrain the model.",
        "RAG never changes the weights.",
        "With RAG there is no need to retrain the model.",
        "That retrieval changes the weights is a common misconception.",
        "It is a myth that RAG retrains the model.",
        "RAG works without having to retrain the model.",
    ],
)
def test_a_claim_that_is_denied_is_not_found(said: str) -> None:
    match = find(RETRAINS, normalise(said), affirmed=True)

    assert match is None or not match.is_complete


WORDS = st.sampled_from(
    ["predict", "guess", "next", "token", "word", "the", "um", "not", "RAG.", "models,"]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60))
def test_a_match_lies_within_the_words_and_holds_what_it_says(words: list[str]) -> None:
    match = find(NEXT_TOKEN, normalise(words))

    if match:
        assert 0 <= match.first_word <= match.last_word < len(words)
        quoted = find(NEXT_TOKEN, normalise(words[match.first_word : match.last_word + 1]))
        assert quoted
        assert quoted.found == match.found


@settings(deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_affirming_never_finds_more(words: list[str]) -> None:
    tokens = normalise(words)
    plain = find(NEXT_TOKEN, tokens)
    affirmed = find(NEXT_TOKEN, tokens, affirmed=True)

    assert (affirmed.share if affirmed else 0) <= (plain.share if plain else 0)


@settings(deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4))
def test_an_answer_that_is_the_wording_says_it(wordings: list[str]) -> None:
    sayable = [wording for wording in wordings if normalise(wording)]
    synonyms = Synonyms()

    assert all(is_said(((wording,),), normalise(wording), synonyms) for wording in sayable)
