import pytest

from mockinterview.bank.model_answers import answer_findings, wordbook
from mockinterview.bank.reading import read_pack
from mockinterview.core.question import Term
from tests.bank.sample_pack import WritePack, question

WORDS = wordbook([Term(term="word2vec", spoken="word to vec")])
SHORT = "short = " + question().partition("short = ")[2].partition("long")[0]


def findings(write_pack: WritePack, text: str) -> dict[str, str]:
    reading = read_pack(write_pack("basics", text))
    return {f.field: f.what for q in reading.questions for f in answer_findings(q, WORDS)}


def with_short(short: str) -> str:
    return question().replace(SHORT, f'short = "{short}"\n')


def test_the_length_of_an_answer_is_counted_in_words(write_pack: WritePack) -> None:
    found = findings(write_pack, question())

    assert "13 words" in found["model_answer, short"]
    assert "7 words" in found["model_answer, long"]


@pytest.mark.parametrize(("count", "is_fine"), [(129, False), (130, True), (170, True)])
def test_an_answer_of_the_right_length_is_not_reported(
    write_pack: WritePack, count: int, *, is_fine: bool
) -> None:
    text = with_short(" ".join(["token"] * count))

    assert ("model_answer, short" not in findings(write_pack, text)) is is_fine


def test_a_must_that_an_answer_does_not_say_is_reported(write_pack: WritePack) -> None:
    found = findings(write_pack, with_short("A token is small."))

    assert "short" in found["point 1, accept"]


def test_a_should_is_expected_of_the_long_answer_only(write_pack: WritePack) -> None:
    text = with_short("A token is small.").replace('"must"', '"should"')

    assert "point 1, accept" not in findings(write_pack, text)


def test_an_answer_that_makes_a_wrong_claim_is_reported(write_pack: WritePack) -> None:
    found = findings(write_pack, with_short("A token, a piece of text, is always a word."))

    assert "always a word" in found["wrong_claim 1, accept"]


def test_an_answer_that_denies_a_wrong_claim_is_fine(write_pack: WritePack) -> None:
    assert "wrong_claim 1, accept" not in findings(write_pack, question())


@pytest.mark.parametrize("unspeakable", ["**bold**", "either/or", "50", "a (b)", "x = y", "#"])
def test_what_no_voice_can_read_is_reported(write_pack: WritePack, unspeakable: str) -> None:
    found = findings(write_pack, with_short(f"A token is a piece of text {unspeakable}."))

    assert "cannot read" in found["model_answer, short"]


def test_a_question_may_hold_digits_but_no_markup(write_pack: WritePack) -> None:
    plain = question().replace("What is a token?", "What are 4 tokens (roughly)?")
    markup = question().replace("What is a token?", "What is a `token`?")

    assert "ask" not in findings(write_pack, plain)
    assert "`" in findings(lambda _, text: write_pack("other", text), markup)["ask"]


def test_where_a_question_is_spoken_otherwise_its_text_is_for_the_eye(
    write_pack: WritePack,
) -> None:
    text = question().replace(
        'ask = "What is a token?"', 'ask = "What is a `token`?"\nspeak = "What is a token?"'
    )

    assert "ask" not in findings(write_pack, text)


@pytest.mark.parametrize("said", ["Qu’est-ce que c’est, un jeton?", "Was heißt «Token»?"])  # noqa: RUF001
def test_letters_of_any_language_can_be_read(write_pack: WritePack, said: str) -> None:
    found = findings(write_pack, question().replace("What is a token?", said))

    assert ("ask" in found) is ("«" in said)


def test_a_term_that_the_glossary_can_pronounce_is_fine(write_pack: WritePack) -> None:
    assert (
        "cannot" not in findings(write_pack, with_short("As in Word2vec."))["model_answer, short"]
    )
