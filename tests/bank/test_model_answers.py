import pytest

from mockinterview.bank.model_answers import answer_findings, wordbook
from mockinterview.bank.reading import read_pack
from tests.bank.sample_pack import WritePack, question

WORDS = wordbook([])
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
