import json
from pathlib import Path

import jsonschema
import pytest

from mockinterview.core.report import SCHEMA_VERSION, Report
from mockinterview.core.session import Session
from mockinterview.reports.export import render
from mockinterview.reports.schema import report_schema
from tests.fakes.sessions import MADE, every_state, session

PUBLISHED = Path(__file__).parents[2] / "docs" / "report.schema.json"


def test_the_published_schema_is_that_of_the_program() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == report_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(report_schema()))


@pytest.mark.parametrize("given", [every_state(), session(finished_at=None)])
def test_a_report_obeys_the_published_schema(given: Session) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))

    jsonschema.validate(json.loads(render(given, "json", made_at=MADE)), schema)


def test_a_report_of_hostile_text_obeys_it_too(hostile: Session) -> None:
    made = json.loads(render(hostile, "json", made_at=MADE))
    link = made["entries"][0]["question"]["references"].pop()["link"]

    assert link == "javascript:alert(1)"
    for entry in made["entries"][1:]:
        entry["question"]["references"].pop()
    jsonschema.validate(made, json.loads(report_schema()))


def test_the_schema_refuses_a_score_without_bounds_and_an_unknown_field() -> None:
    made = json.loads(render(every_state(), "json", made_at=MADE))
    made["entries"][0]["feedback"]["score"] = 101
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, json.loads(report_schema()))

    made = json.loads(render(every_state(), "json", made_at=MADE)) | {"extra": 1}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, json.loads(report_schema()))


def test_every_field_of_a_report_is_always_there() -> None:
    schema = json.loads(report_schema())

    assert set(schema["required"]) == set(Report.model_fields)
    assert schema["properties"]["schema_version"]["const"] == SCHEMA_VERSION
