import pytest

from mockinterview.core.repetitions import Repetition, RepetitionKind, find_repetitions
from mockinterview.core.transcript import Word


def found(text: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in find_repetitions(spoken(text))]


def spoken(text: str) -> tuple[Word, ...]:
    return tuple(
        Word(text=word, start=float(n), end=n + 0.5, probability=0.9)
        for n, word in enumerate(text.split())
    )


@pytest.mark.parametrize(
    ("text", "repeated"),
    [
        ("We look at the the index first.", "the the"),
        ("We store it in the, in the cache.", "in the, in the"),
        ("I I I would ask.", "I I I"),
        ("I would, I would look at the logs.", "I would, I would"),
        ("one of the, one of the models", "one of the, one of the"),
    ],
)
def test_words_that_are_said_again_are_a_repetition(text: str, repeated: str) -> None:
    assert found(text) == [("repetition", repeated)]


@pytest.mark.parametrize(
    ("text", "restarted"),
    [
        ("We can, we could split it.", "We can, we could"),
        ("I was, I mean the model was.", "I was, I mean"),
        ("it's, it is slower", "it's, it is"),
        ("the ret- retrieval part", "ret- retrieval"),
    ],
)
def test_a_sentence_that_is_begun_anew_is_a_restart(text: str, restarted: str) -> None:
    assert found(text) == [("restart", restarted)]


@pytest.mark.parametrize(
    "text",
    [
        "It is very very slow, much much slower.",
        "He had had that that day.",
        "It was slow. Slow queries are common.",
        "We stored it. It was fast.",
        "the answer is 7 7 7",
        "I came, I saw what it did.",
        "If you cache it, it is faster.",
        "We can say what we mean.",
        "a state-of-the-art model",
        "No no no, that is wrong.",
    ],
)
def test_what_can_be_meant_is_no_repetition(text: str) -> None:
    assert found(text) == []


def test_a_repetition_has_the_times_of_its_words() -> None:
    assert find_repetitions(spoken("at the the index")) == (
        Repetition(kind=RepetitionKind.REPETITION, text="the the", start=1.0, end=2.5),
    )
