"""Where a term may have been misheard, and what of a second reading is believed."""

from mockinterview.core.transcript import Word
from mockinterview.speech.terms import believed, near_misses, prompt

TERMS = ("beam search", "mutex", "LoRA", "transformer")


def words(text: str, probability: float = 0.5) -> list[Word]:
    return [
        Word(text=f" {word}", start=0.4 * at, end=0.4 * at + 0.4, probability=probability)
        for at, word in enumerate(text.split())
    ]


def text_of(read: list[Word]) -> str:
    return "".join(word.text for word in read).strip()


def test_a_term_that_was_misheard_is_a_near_miss() -> None:
    assert near_misses(words("A mutics would not help."), TERMS) == ("mutex",)
    assert near_misses(words("and being searched looks ahead"), TERMS) == ("beam search",)


def test_its_plural_is_one_too() -> None:
    assert near_misses(words("both are mutexis here"), TERMS) == ("mutex",)


def test_speech_without_the_terms_has_none() -> None:
    said = "He was not an ill disposed young man unless to be rather cold hearted"
    assert near_misses(words(said), TERMS) == ()


def test_a_term_that_was_written_is_none() -> None:
    assert near_misses(words("A mutex and beam search."), TERMS) == ()


def test_a_place_of_which_the_recogniser_is_sure_is_not_doubted() -> None:
    assert near_misses(words("A mutics would not help.", probability=0.99), TERMS) == ()


def test_nothing_is_near_where_nothing_was_heard_or_no_term_is_known() -> None:
    assert near_misses([], TERMS) == ()
    assert near_misses(words("A mutics would not help."), ()) == ()


def test_a_term_of_the_second_reading_is_taken_where_it_sounds_like_the_first() -> None:
    first = words("A mutics would not help")
    second = words("A mutex would not help")
    assert text_of(believed(first, second, TERMS)) == "A mutex would not help"


def test_a_term_is_not_taken_where_something_else_was_heard() -> None:
    first = words("keeps a hidden state server")
    second = words("keeps a hidden state transformer")
    assert text_of(believed(first, second, TERMS)) == "keeps a hidden state server"


def test_a_term_that_stands_where_nothing_was_heard_is_not_taken() -> None:
    first = words("keeps a hidden state")
    second = words("keeps a hidden state transformer")
    assert text_of(believed(first, second, TERMS)) == "keeps a hidden state"


def test_what_the_second_reading_leaves_out_stays() -> None:
    first = words("A mutics would certainly not help")
    second = words("A mutex")
    assert text_of(believed(first, second, TERMS)).endswith("would certainly not help")


def test_other_words_stay_as_they_were_first_heard() -> None:
    first = words("We tuned it with laura and four adapters")
    second = words("We tune it with LoRA and for adaptors")
    assert text_of(believed(first, second, TERMS)) == "We tuned it with LoRA and four adapters"


def test_only_the_term_is_taken_where_the_second_reading_goes_on() -> None:
    first = words("it needs a mutics.")
    second = words("it needs a mutex. You")
    assert text_of(believed(first, second, TERMS)) == "it needs a mutex."


def test_an_abbreviation_that_is_said_as_a_word_is_not_looked_for() -> None:
    first = words("under house arrest the next day")
    assert near_misses(first, ("REST",)) == ()
    assert believed(first, words("under house REST the next day"), ("REST",)) == first


def test_an_abbreviation_that_is_spelled_is_looked_for() -> None:
    assert near_misses(words("such as H and SW links"), ("HNSW",)) == ("HNSW",)


def test_another_ending_of_a_term_is_not_taken() -> None:
    first = words("then came pre-trained models")
    second = words("then came pretraining models")
    assert believed(first, second, ("pretraining",)) == first


def test_another_spelling_of_a_term_is_taken() -> None:
    first = words("before the soft max turns")
    second = words("before the softmax turns")
    assert text_of(believed(first, second, ("softmax",))) == "before the softmax turns"


def test_words_that_are_taken_keep_their_own_times_and_probability() -> None:
    (word,) = believed(
        words("mutics"), [Word(text=" mutex", start=1, end=2, probability=0.9)], TERMS
    )
    assert (word.start, word.end, word.probability) == (1, 2, 0.9)


def test_nothing_heard_the_second_time_leaves_the_first() -> None:
    first = words("A mutics would not help")
    assert believed(first, (), TERMS) == first


def test_whisper_is_told_of_every_term() -> None:
    assert prompt(("mutex", "LoRA")) == "We talk about mutex, LoRA."
