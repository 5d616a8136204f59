"""The schema that is published, held to the reader of packs and to the page."""

import copy
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from jsonschema import Draft202012Validator

from mockinterview import paths
from mockinterview.bank.field_texts import FIELD_TEXTS
from mockinterview.bank.json_schema import pack_schema
from mockinterview.bank.reading import read_glossary, read_pack

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads(pack_schema())
VALIDATOR = Draft202012Validator(SCHEMA)
SHIPPED = sorted(paths.questions().rglob("*.toml"))

POINT = {
    "id": "one",
    "weight": "must",
    "statement": "S",
    "counts_when": "C",
    "accept": [["a", "b"], ["c"]],
}
QUESTION = {
    "id": "first",
    "level": "beginner",
    "kind": "scenario",
    "area": "area",
    "topics": ["topic"],
    "title": "T",
    "ask": "A?",
    "speak": "A",
    "hint": "H",
    "target_seconds": 60,
    "terms": ["term"],
    "strong_answer": "S",
    "weak_answer": "W",
    "point": [POINT],
    "wrong_claim": [{"claim": "C", "truth": "T", "accept": [["a"]]}],
    "model_answer": {"short": "S", "long": "L"},
    "follow_up": [{"when_missing": "one", "ask": "A?"}],
    "reference": [{"title": "T", "authors": "A", "year": 2020, "link": "https://example.org"}],
    "star": {"situation": "S", "task": "T", "action": "A", "result": "R"},
}
PACK = {
    "format": 1,
    "id": "pack",
    "title": "T",
    "description": "D",
    "language": "en-GB",
    "licence": "CC0",
    "authors": ["A"],
    "question": [QUESTION],
}
GLOSSARY = {
    "format": 1,
    "term": [{"term": "T", "spoken": "S", "heard": ["h"], "synonyms": ["s"]}],
}
WRONG_VALUES = [7, 7.5, True, "", "  \t ", "Upper Case", "x" * 501, [], [[]], ["x"], [7], {}]
Way = tuple[str | int, ...]


def test_the_published_schema_is_that_of_the_program() -> None:
    assert (DOCS / "pack.schema.json").read_text("utf-8") == pack_schema()


def test_it_is_a_schema_of_the_draft_that_it_names() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == "urn:mockinterview:pack:1"
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_files_that_ship_are_valid(file: Path) -> None:
    found = tomllib.loads(file.read_text("utf-8"))

    assert [error.message for error in VALIDATOR.iter_errors(found)] == []


@pytest.mark.parametrize("whole", [PACK, GLOSSARY, {"format": 1, "question": [QUESTION]}])
def test_a_file_with_every_field_is_valid(whole: dict[str, Any]) -> None:
    assert VALIDATOR.is_valid(whole)


def places(value: Any, way: Way = ()) -> Iterator[Way]:
    """Yield the way to each value within a value."""
    if not isinstance(value, dict | list):
        return
    for key, each in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*way, key)
        yield from places(each, (*way, key))


def bent(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a file with one thing wrong or missing, or merely different, for each place."""
    for *way, last in places(whole):
        for wrong in [*WRONG_VALUES, "remove", "add"]:
            copied: Any = copy.deepcopy(whole)
            table = copied
            for key in way:
                table = table[key]
            if wrong == "remove":
                del table[last]
            elif wrong == "add" and isinstance(table, dict):
                table["surplus"] = "x"
            else:
                table[last] = wrong
            yield copied


def test_the_schema_and_the_reader_refuse_the_same_packs(tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    refused, differing = 0, []
    for whole in bent(PACK):
        file.write_text(tomli_w.dumps(whole), "utf-8")
        findings = read_pack(file).findings
        refused += bool(findings)
        if bool(findings) == VALIDATOR.is_valid(whole):
            differing.append((tomli_w.dumps(whole), findings))

    assert differing == []
    assert refused > 500


def test_the_schema_and_the_reader_refuse_the_same_glossaries(tmp_path: Path) -> None:
    file = tmp_path / "glossary.toml"
    refused, differing = 0, []
    for whole in bent(GLOSSARY):
        file.write_text(tomli_w.dumps(whole), "utf-8")
        findings = read_glossary(file)[1]
        refused += bool(findings)
        if bool(findings) == VALIDATOR.is_valid(whole):
            differing.append((tomli_w.dumps(whole), findings))

    assert differing == []
    assert refused > 50


@pytest.mark.parametrize(
    "whole",
    [
        {**GLOSSARY, "question": [QUESTION]},
        {**GLOSSARY, "title": "T"},
        {**PACK, "questions": []},
        {**PACK, "question": [{**QUESTION, "points": [POINT]}]},
        {"format": 2, "question": [QUESTION]},
        {"question": [QUESTION]},
    ],
)
def test_what_does_not_belong_together_is_refused(whole: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "pack.toml"
    file.write_text(tomli_w.dumps(whole), "utf-8")

    assert not VALIDATOR.is_valid(whole)
    assert read_pack(file).findings


def test_the_words_of_the_schema_are_those_of_the_page() -> None:
    page = (DOCS / "pack-format.md").read_text("utf-8").replace("`", "").replace("*", "")
    page = re.sub(r"\s+", " ", page).casefold()
    texts = {text for fields in FIELD_TEXTS.values() for text in fields.values()}

    assert sorted(text for text in texts if text.casefold() not in page) == []


def test_every_field_has_a_text() -> None:
    for model, texts in FIELD_TEXTS.items():
        assert list(texts) == list(model.model_fields)
