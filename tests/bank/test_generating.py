"""A pack of what a language model wrote: marked, checked, and never more than text."""

from pathlib import Path
from typing import Any

import pytest

from mockinterview.bank.generating import generated_pack
from mockinterview.bank.importing import write
from mockinterview.bank.packs import load_bank
from mockinterview.core.errors import AppError
from mockinterview.core.matching import is_said
from mockinterview.core.question import Origin, Weight
from mockinterview.core.tokens import normalise
from tests.shipped import shipped_bank

BANK = shipped_bank()
SHORT = (
    "The cache keeps the keys and values of earlier tokens, so they are computed once. It grows "
    "with every token and every user, and paging it avoids wasted memory."
)
LONG = f"{SHORT} Sharing a prefix between requests saves more, and a lower precision halves it."


def fields(**changes: Any) -> dict[str, Any]:
    return {
        "level": "experienced",
        "kind": "knowledge",
        "area": "Efficiency",
        "ask": "How do you keep the memory of a serving engine in bounds?",
        "hint": "Think of pages.",
        "short": SHORT,
        "long": LONG,
        "points": ["Keys and values of earlier tokens", "Paging avoids wasted memory",
                   "Sharing a prefix between requests", "Something that no answer says at all"],
        **changes,
    }  # fmt: skip


def test_every_question_is_marked_and_reads_back(tmp_path: Path) -> None:
    made = generated_pack([fields()], "serving job", "some-model", BANK, tmp_path)
    write(made.understanding, tmp_path)
    pack = load_bank([tmp_path]).packs()[0]
    assert pack.id == "tailored-serving-job"
    assert "some-model" in pack.description
    assert "checked by nobody" in pack.description
    assert [question.origin for question in pack.questions] == [Origin.GENERATED]
    assert pack.questions[0].references == ()


def test_key_points_are_kept_that_the_answers_say() -> None:
    pack = generated_pack([fields()], "job", "m", BANK, Path("none")).understanding.pack
    points = pack.questions[0].points
    assert [point.weight for point in points] == [Weight.MUST, Weight.MUST, Weight.SHOULD]
    for point in points:
        assert is_said(point.accept, normalise(LONG))


def test_without_such_points_they_are_drafted_from_the_answer() -> None:
    made = generated_pack([fields(points=["Bananas are yellow"])], "job", "m", BANK, Path("none"))
    (question,) = made.understanding.pack.questions
    assert len(question.points) >= 2
    assert "banana" not in str(question.points).casefold()


def test_the_lint_tells_what_is_missing() -> None:
    findings = generated_pack([fields()], "job", "m", BANK, Path("none")).findings
    assert "No source is named." in {finding.what for finding in findings}
    assert not any(finding.is_error for finding in findings)


def test_an_unsafe_question_is_left_out_and_the_rest_stands() -> None:
    bad = fields(ask="What does this do?", hint="<script>alert(1)</script>")
    made = generated_pack([bad, fields()], "job", "m", BANK, Path("none")).understanding
    assert len(made.pack.questions) == 1
    assert made.left_out[0].place == "question 1"


def test_nothing_safe_is_a_failure() -> None:
    with pytest.raises(AppError) as caught:
        generated_pack([fields(hint="<iframe src=x>")], "job", "m", BANK, Path("none"))
    assert caught.value.code == "no_questions"


def test_a_pack_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    for _ in range(2):
        made = generated_pack([fields()], "job", "m", load_bank([tmp_path]), tmp_path)
        write(made.understanding, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tailored-job", "tailored-job-2"]
    assert len(load_bank([tmp_path]).questions()) == 2
