"""The page that describes the format, held to what the program does."""

import re
from pathlib import Path

from mockinterview.bank.exchange.understanding import ImportWishes
from mockinterview.bank.importing import understand, write
from mockinterview.bank.lint import lint
from mockinterview.bank.packs import Bank
from mockinterview.core.question import (
    FollowUp,
    KeyPoint,
    ModelAnswer,
    Pack,
    Question,
    Reference,
    Star,
    Term,
    WrongClaim,
)

PAGE = (Path(__file__).parents[2] / "docs" / "pack-format.md").read_text("utf-8")
TABLES = {"questions", "points", "wrong_claims", "follow_ups", "references", "model_answer", "star"}


def test_the_example_is_a_pack_without_errors(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    file = tmp_path / "example.toml"
    file.write_text(example[1], "utf-8")

    assert [str(finding) for finding in lint(file) if finding.is_error] == []
    into = tmp_path / "packs"
    pack = write(understand(file, ImportWishes(), Bank([]), into), into)
    assert [q.id for q in pack.questions] == ["dns"]


def test_the_example_is_advised_on_its_length_alone(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert example
    file = tmp_path / "example.toml"
    file.write_text(example[1], "utf-8")

    assert {finding.field for finding in lint(file)} == {
        "model_answer, short",
        "model_answer, long",
        "point",
    }


def test_every_field_of_the_models_is_explained() -> None:
    models = (Pack, Question, KeyPoint, WrongClaim, ModelAnswer, FollowUp, Reference, Star, Term)
    fields = {name for model in models for name in model.model_fields} - TABLES

    assert sorted(name for name in fields if f"`{name}`" not in PAGE) == []
