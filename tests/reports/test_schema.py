import json
from pathlib import Path

import jsonschema
import pytest

from mockinterview.core.report import SCHEMA_VERSION, Report
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.session import Session
from mockinterview.reports.export import render
from mockinterview.reports.schema import report_schema
from tests.fakes.sessions import MADE, every_state, session, spoken

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


def test_half_a_character_is_replaced_and_other_signs_stay_as_they_are() -> None:
    """A language model can send half a character, which has no bytes in UTF-8."""
    note = "a\ud83d b\x00 \U0001f44d \u05e9\u05dc\u05d5\u05dd </script>"
    given = session(spoken(note=note), title="\udc4d")
    made = json.loads(render(given, "json", made_at=MADE))
    assert made["title"] == "\ufffd"
    assert made["entries"][0]["note"] == note.replace("\ud83d", "\ufffd")
    jsonschema.validate(made, json.loads(report_schema()))


def test_a_report_tells_of_reviews_beside_the_coach() -> None:
    review = Assessment(
        id="r", reviewer="Dana", saved_at=MADE, answers=(ReviewedAnswer(position=1, attempt=1),)
    )
    made = json.loads(render(session(spoken(), reviews=(review,)), "json", made_at=MADE))
    jsonschema.validate(made, json.loads(report_schema()))
    assert made["reviews"][0]["reviewer"] == "Dana"
    assert made["reviews"][0]["answers"][0]["coach_score"] == 50


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
