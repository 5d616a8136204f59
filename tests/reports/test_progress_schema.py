"""The data of a report of progress against the schema that is published for them."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mockinterview.core.progress import Measured, Period, progress_of
from mockinterview.core.progress_report import (
    PROGRESS_SCHEMA_VERSION,
    ProgressReport,
    build_progress_report,
)
from mockinterview.core.schedule import Agenda
from mockinterview.reports.progress_export import render_progress
from mockinterview.reports.schema import progress_schema
from tests.fakes.progress import counted

MADE = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PUBLISHED = Path(__file__).parents[2] / "docs" / "progress.schema.json"


def made(measured: Measured, period: Period | None = None) -> dict[str, Any]:
    progress = progress_of(measured, period or Period())
    agenda = Agenda(now=("a",), tomorrow=2, this_week=3, cards=9)
    report = build_progress_report(progress, agenda, version="1.2.3", made_at=MADE)
    found: dict[str, Any] = json.loads(render_progress(report, "json"))
    return found


def obeys(given: dict[str, Any]) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    checked = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    checked.validate(given)


def test_the_published_schema_is_that_of_the_program() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == progress_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(progress_schema()))


@pytest.mark.parametrize("sessions", [0, 1, 6, 90])
def test_nothing_little_and_much_obey_it(sessions: int) -> None:
    obeys(made(counted(sessions) if sessions else Measured()))


def test_a_report_over_a_time_obeys_it() -> None:
    obeys(made(counted(3), Period(since=date(2025, 11, 1), until=date(2025, 12, 1))))


def test_every_field_is_always_there() -> None:
    schema = json.loads(progress_schema())

    assert set(schema["required"]) == set(ProgressReport.model_fields)
    assert schema["properties"]["schema_version"]["const"] == PROGRESS_SCHEMA_VERSION


def another_version(report: dict[str, Any]) -> None:
    report["schema_version"] = PROGRESS_SCHEMA_VERSION + 1


def a_field_more(report: dict[str, Any]) -> None:
    report["progress"]["extra"] = 1


def a_field_less(report: dict[str, Any]) -> None:
    del report["progress"]["lines"][0]["before"]


def a_measure_that_is_none(report: dict[str, Any]) -> None:
    report["progress"]["lines"][0]["measure"] = "charm"


def a_day_that_is_none(report: dict[str, Any]) -> None:
    report["progress"]["weeks"][0]["begins"] = "Monday"


def a_count_below_nothing(report: dict[str, Any]) -> None:
    report["due"]["now"] = -1


@pytest.mark.parametrize(
    "spoil",
    [
        another_version,
        a_field_more,
        a_field_less,
        a_measure_that_is_none,
        a_day_that_is_none,
        a_count_below_nothing,
    ],
)
def test_what_is_no_report_is_refused(spoil: Callable[[dict[str, Any]], None]) -> None:
    report = made(counted(9))
    spoil(report)
    with pytest.raises(jsonschema.ValidationError):
        obeys(report)
