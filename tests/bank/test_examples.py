"""The examples beside a pack: found by question, bounded by its key points, checked by the lint."""

from pathlib import Path

import pytest

from mockinterview import paths
from mockinterview.bank.examples import example_findings, examples_for
from mockinterview.bank.packs import load_bank
from mockinterview.core.coverage import Verdict
from tests.coach.answers import QUESTION
from tests.shipped import shipped_bank

POINT = QUESTION.points[0].id
BANK = shipped_bank()
WITHOUT = {"behavioural"}


def written(folder: Path, text: str, name: str = QUESTION.id) -> Path:
    pack = folder / "pack"
    (pack / "examples").mkdir(parents=True, exist_ok=True)
    (pack / "pack.toml").touch()
    (pack / "examples" / f"{name}.toml").write_text(text, encoding="utf-8")
    return pack


def test_passages_come_with_their_point_and_verdict(tmp_path: Path) -> None:
    written(tmp_path, f"format = 1\n[points.{POINT}]\nsaid = ['It is so.']\npartly = ['Nearly.']\n")

    found = examples_for([tmp_path / "nowhere", tmp_path], QUESTION)

    assert [(e.point_id, e.verdict, e.text) for e in found] == [
        (POINT, Verdict.SAID, "It is so."),
        (POINT, Verdict.PARTLY, "Nearly."),
    ]


def test_passages_of_a_point_that_is_not_there_are_left_out(tmp_path: Path) -> None:
    written(tmp_path, "format = 1\n[points.gone]\nsaid = ['It is so.']\n")

    assert examples_for([tmp_path], QUESTION) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 2\n",
        "format = 1\n[points.a]\nsaid = 7\n",
        "format = 1\n[points.a]\nfoo = []\n",
    ],
)
def test_a_file_that_cannot_be_used_is_no_examples_and_is_reported(
    tmp_path: Path, text: str
) -> None:
    pack = written(tmp_path, text)

    assert examples_for([tmp_path], QUESTION) == ()
    assert [f.is_error for f in example_findings(pack, {QUESTION.id: QUESTION})] == [True]


def test_lint_tells_what_belongs_to_nothing_and_what_is_too_long(tmp_path: Path) -> None:
    long = "word " * 81
    text = f"format = 1\n[points.gone]\nsaid = ['x']\n[points.{POINT}]\nsaid = ['{long}']\n"
    pack = written(tmp_path, text)
    written(tmp_path, "format = 1\n", name="no-such-question")

    told = [finding.what for finding in example_findings(pack, {QUESTION.id: QUESTION})]

    assert sorted(told) == [
        f"An example of {POINT!r} has 81 words.",
        "No question of the pack has this id.",
        "The question has no key point 'gone'.",
    ]


def test_every_point_of_a_technical_question_that_ships_has_all_that_is_compared() -> None:
    asked = [q for q in BANK.questions() if BANK.pack_of(q.id) not in WITHOUT]
    lacking = {
        (question.id, point.id, verdict)
        for question in asked
        for point in question.points
        for verdict in Verdict
        if not any(e.point_id == point.id and e.verdict is verdict for e in BANK.examples(question))
    }

    assert lacking == set()


def test_a_question_with_fewer_points_takes_nothing_from_the_next_one() -> None:
    bank = load_bank([paths.questions()])
    question = bank.question("rlhf-basics")
    first = question.points[0]
    alone = question.model_copy(update={"points": (first,)})

    assert {e.point_id for e in bank.examples(alone)} == {first.id}
    assert {e.point_id for e in bank.examples(question)} == {p.id for p in question.points}


def test_examples_of_a_point_that_was_reworded_are_not_used() -> None:
    question = BANK.question("rlhf-basics")
    first, *others = question.points
    reworded = question.model_copy(
        update={"points": (first.model_copy(update={"statement": "Something else"}), *others)}
    )

    assert {e.point_id for e in BANK.examples(reworded)} == {point.id for point in others}
    assert BANK.examples(question.model_copy(update={"id": "my-own"})) == ()
