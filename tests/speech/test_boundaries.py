"""Where a draft can be cut between two words."""

from mockinterview.core.transcript import Span, Word
from mockinterview.speech.boundaries import UNSETTLED_SECONDS, best_cut

WINDOW = Span(start=0.0, end=12.0)
WHOLE = (Span(start=0.0, end=12.0),)


def words(text: str, seconds_each: float = 0.5) -> tuple[Word, ...]:
    return tuple(
        Word(text=f" {part}", start=n * seconds_each, end=(n + 1) * seconds_each, probability=0.9)
        for n, part in enumerate(text.split())
    )


def test_a_silence_is_better_than_the_end_of_a_sentence() -> None:
    said = words("one two three four five six. seven eight nine ten")
    speech = (Span(start=0.0, end=1.95), Span(start=2.2, end=12.0))
    cut = best_cut(said, speech, WINDOW, must=False)
    assert cut is not None
    assert cut.words == 4
    assert 1.95 < cut.at < 2.2


def test_of_two_sentences_the_later_end_is_taken() -> None:
    said = words("one two three. four five six. seven eight nine ten")
    cut = best_cut(said, WHOLE, WINDOW, must=False)
    assert cut is not None
    assert (cut.words, cut.at) == (6, 3.0)


def test_the_last_words_are_never_settled() -> None:
    said = words(" ".join(["and"] * 19) + " so. and and and and")
    cut = best_cut(said, WHOLE, WINDOW, must=True)
    assert cut is not None
    assert said[cut.words - 1].end <= WINDOW.end - UNSETTLED_SECONDS


def test_without_a_silence_or_a_sentence_nothing_is_cut_that_need_not_be() -> None:
    said = words("one two three, four five six seven eight nine ten")
    assert best_cut(said, WHOLE, WINDOW, must=False) is None


def test_where_a_cut_must_be_a_comma_is_better_than_nothing() -> None:
    said = words("one two three, four five six seven eight nine ten")
    cut = best_cut(said, WHOLE, WINDOW, must=True)
    assert cut is not None
    assert cut.words == 3


def test_a_few_words_cannot_be_cut() -> None:
    assert best_cut(words("one two"), WHOLE, WINDOW, must=True) is None
