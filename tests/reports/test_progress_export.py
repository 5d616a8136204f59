"""Reports of progress: the same figures in each form, safe to hand on, whole on disk."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.progress import (
    CellFigures,
    GroupFigures,
    Measured,
    Period,
    Progress,
    progress_of,
)
from mockinterview.core.progress_report import (
    PROGRESS_SCHEMA_VERSION,
    ProgressReport,
    build_progress_report,
)
from mockinterview.core.schedule import Agenda
from mockinterview.reports.progress_export import (
    PROGRESS_FORMS,
    export_progress,
    render_progress,
)
from tests.fakes.progress import counted
from tests.reports.paper import PaperReport

MADE = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
AGENDA = Agenda(now=("secret-id",), tomorrow=2, this_week=3, cards=9)


def report(measured: Measured, period: Period | None = None) -> ProgressReport:
    progress = progress_of(measured, period or Period())
    return build_progress_report(progress, AGENDA, version="1.2.3", made_at=MADE)


def told_in(form: str, given: ProgressReport) -> str:
    """Return what a file says, on one line where it is set in lines."""
    made = render_progress(given, form)
    return PaperReport(made).text if form == "pdf" else made.decode()


@pytest.mark.parametrize("form", PROGRESS_FORMS)
def test_no_form_names_a_session_or_a_question(form: str) -> None:
    told = told_in(form, report(counted(9)))
    assert "session-3" not in told
    assert "secret-id" not in told


@pytest.mark.parametrize("form", ["html", "pdf", "md"])
def test_each_form_tells_the_same(form: str) -> None:
    told = told_in(form, report(counted(9)))
    for words in (
        "9 sessions, 45 answers, 45 min recorded",
        "Rising: about 8 points over this time.",
        "1 today, 2 tomorrow, 3 in the next 6 days",
        "60 (from 18)",
        "Mann and Kendall",
        "Of 19 rated answers",
    ):
        assert words in told


@pytest.mark.parametrize("form", ["html", "pdf", "md"])
def test_nothing_and_little_are_told_without_a_claim(form: str) -> None:
    assert "0 sessions" in told_in(form, report(Measured()))
    told = told_in(form, report(counted(2)))
    assert "4 more sessions before a trend means anything." in told
    assert "Rising:" not in told


def test_the_data_are_read_back_as_they_were() -> None:
    made = report(counted(9), Period(since=date(2025, 11, 1)))
    told = json.loads(told_in("json", made))
    assert told["schema_version"] == PROGRESS_SCHEMA_VERSION
    assert told["reckoning"]["test"] == "mann-kendall"
    assert told["progress"]["period"] == {"since": "2025-11-01", "until": None}
    assert ProgressReport.model_validate(told) == made


def test_the_page_asks_nothing_of_a_network_and_runs_no_script() -> None:
    page = told_in("html", report(counted(9)))
    assert "default-src 'none'" in page
    assert not re.search(r"<script|https?://|<link|@import|url\(", page)


def test_each_chart_is_read_in_words() -> None:
    page = told_in("html", report(counted(9)))
    charts = re.findall(r'<svg[^>]*role="img" aria-label="([^"]+)"', page)
    assert any(words.startswith("Content covered: ") for words in charts)
    assert len(charts) == page.count("<svg")


def test_a_chart_says_from_which_day_to_which() -> None:
    page = told_in("html", report(counted(9)))
    assert page.count(">19 November 2025</text>") == page.count('<svg viewBox="0 0 360 130"')
    assert ">27 November 2025</text>" in page
    assert told_in("html", report(counted(1))).count(">19 November 2025</text>") == 5


@pytest.mark.parametrize(
    ("period", "title"),
    [
        (Period(), "Progress"),
        (Period(until=date(2026, 1, 1)), "Progress"),
        (Period(since=date(2026, 1, 1)), "Progress, 1 January 2026 to 2 March 2026"),
        (Period(since=date(2026, 1, 1), until=date(2026, 2, 1)), "to 1 February 2026"),
        (Period(since=date(2027, 1, 1)), "Progress, 1 January 2027 to 1 January 2027"),
    ],
)
def test_a_time_without_a_session_is_named_as_far_as_it_is_known(
    period: Period, title: str
) -> None:
    first, _, _ = told_in("md", report(Measured(), period)).partition("\n")
    assert first.endswith(title)


@pytest.mark.parametrize("form", ["html", "pdf", "md"])
def test_topics_of_an_area_are_named_as_such(form: str) -> None:
    within = progress_of(counted(9), Period(), "system-design")
    given = build_progress_report(within, AGENDA, version="1.2.3", made_at=MADE)
    told = told_in(form, given)
    assert "System design, by topic and level" in told
    assert "By area and level" not in told


def test_what_looks_like_markup_stays_words() -> None:
    wild = "<b>a|b</b>"
    measured = counted(3)._replace(
        groups=(GroupFigures(1.0, wild, "beginner", 1, 50),),
        cells=(CellFigures(wild, "beginner", 1, (50,)),),
    )
    assert "<b>" not in told_in("html", report(measured))
    row = next(line for line in told_in("md", report(measured)).splitlines() if "a\\|b" in line)
    assert row.replace("\\|", "").count("|") == 4


def test_the_form_follows_from_the_name_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "mine.json"
    assert export_progress(_progress(), target, agenda=AGENDA, made_at=MADE) == target
    assert json.loads(target.read_text("utf-8"))["program"] == "Mock Interview"


def test_a_name_that_ends_otherwise_is_refused_and_leaves_the_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("before", "utf-8")
    with pytest.raises(AppError, match="txt") as refused:
        export_progress(_progress(), target, agenda=AGENDA)
    assert refused.value.failure.code == "unknown_format"
    assert target.read_text("utf-8") == "before"


def _progress() -> Progress:
    return progress_of(counted(9), Period())
