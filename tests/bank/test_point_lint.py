"""Key points and wrong claims that no answer could meet, or that any answer would."""

from pathlib import Path

import pytest

from mockinterview.bank.point_lint import point_findings
from mockinterview.bank.reading import read_pack
from mockinterview.core.matching import compile_synonyms
from mockinterview.core.question import Term
from tests.bank.sample_pack import WritePack, question

SYNONYMS = compile_synonyms([Term(term="LLM", synonyms=("language model",))])
ACCEPT = '[["token"], ["piece of text", "part of a word"]]'
POINT = question().partition("\n[[question.wrong_claim]]")[0].partition("[[question.point]]")[2]


def findings(folder: Path) -> list[str]:
    [placed] = read_pack(folder).questions
    file = folder / "questions.toml"
    return [str(f).removeprefix(f"{file}:") for f in point_findings(placed, SYNONYMS)]


def loose(folder: Path) -> list[str]:
    return [finding for finding in findings(folder) if "repeats the question" in finding]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'missing = "piece"',
            'missing = "peace"',
            (
                "36: token, follow_up 1, when_missing: No key point has the id 'peace'. "
                "Name one of: piece."
            ),
        ),
        (
            "\n[[question.wrong_claim]]",
            f"\n[[question.point]]{POINT}\n[[question.wrong_claim]]",
            (
                "22: token, point 2, id: Another key point has the id 'piece'. "
                "Give it an id of its own."
            ),
        ),
        (
            ACCEPT,
            '[["token"], []]',
            "19: token, point 1, accept 2: An idea has no wording. Add one or remove the idea.",
        ),
        (
            ACCEPT,
            '[["the"]]',
            (
                "19: token, point 1, accept 1: The wording 'the' holds no word to look for. "
                "Write words."
            ),
        ),
        (
            '"must"',
            '"bonus"',
            "14: token, point: No key point is a must. Say what is expected.",
        ),
        (ACCEPT, ACCEPT, "14: token, point: There are 1 key points. Have 4 to 7."),
        (
            "\n[question.model_answer]",
            '\n[[question.wrong_claim]]\nclaim = "C"\ntruth = "T"\naccept = [["x"]]\n' * 3
            + "\n[question.model_answer]",
            "21: token, wrong_claim: There are many wrong claims. Keep the 3 most common.",
        ),
        (
            ACCEPT,
            '[["what"], ["tokens", "words"]]',
            (
                "19: token, point 1, accept: Who repeats the question says the key point 'piece'. "
                "Accept words that the question does not hold."
            ),
        ),
        (
            '[["always a word"]]',
            '[["a token"]]',
            (
                "24: token, wrong_claim 1, accept: "
                "Who repeats the question makes this wrong claim. Narrow the wordings."
            ),
        ),
    ],
)
def test_what_is_wrong_has_its_line_and_cure(
    write_pack: WritePack, old: str, new: str, expected: str
) -> None:
    assert old in question()

    assert expected in findings(write_pack("basics", question().replace(old, new, 1)))


def test_synonyms_of_what_the_question_says_are_in_the_question(write_pack: WritePack) -> None:
    text = question().replace("What is a token?", "What does an LLM read?")
    text = text.replace(ACCEPT, '[["language models"], ["read"]]')

    assert len(loose(write_pack("basics", text))) == 1


def test_a_point_that_asks_for_more_than_the_question_says_is_fine(write_pack: WritePack) -> None:
    assert loose(write_pack()) == []


def test_a_claim_that_the_question_denies_is_not_made_by_it(write_pack: WritePack) -> None:
    text = question().replace("What is a token?", "Why is a token not always a word?")

    assert loose(write_pack("basics", text)) == []
