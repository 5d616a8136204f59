"""A report of progress on paper: tagged, real text, drawn in vectors, whole on its pages."""

import itertools
import re
from datetime import UTC, datetime

import pytest

from mockinterview.core.progress import CellFigures, GroupFigures, Measured, Period, progress_of
from mockinterview.core.progress_report import ProgressReport, build_progress_report
from mockinterview.core.question import Level
from mockinterview.core.schedule import Agenda
from mockinterview.core.words import speaking
from mockinterview.reports.progress_export import render_progress
from mockinterview.reports.progress_paper import as_pdf
from mockinterview.tongues import tongue_of
from tests.fakes.progress import counted, session_figures
from tests.reports.paper import PaperReport

MADE = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
AREAS = ["مرحبا", "<b>#let x</b>", *(f"area-{number}" for number in range(60))]


def report(measured: Measured) -> ProgressReport:
    progress = progress_of(measured, Period())
    return build_progress_report(progress, Agenda(cards=9), version="1.2.3", made_at=MADE)


def paper(measured: Measured) -> PaperReport:
    return PaperReport(as_pdf(report(measured)))


def much() -> Measured:
    """Return a year of sessions in more areas than a page holds."""
    sessions = tuple(
        session_figures(
            number,
            content=60.0 + number % 7,
            **dict.fromkeys(("accuracy", "completeness", "structure", "depth"), 3.5),
        )
        for number in range(365)
    )
    groups = tuple(GroupFigures(sessions[0].at, area, Level.BEGINNER, 1, 50) for area in AREAS)
    cells = tuple(CellFigures(area, level, 1234, (50,)) for area in AREAS for level in Level)
    return counted(1)._replace(sessions=sessions, groups=groups, cells=cells)


def test_it_is_tagged_and_says_its_language_title_and_standard() -> None:
    made = paper(counted(9))
    info = made.reader.metadata

    assert made.root["/MarkInfo"]["/Marked"]
    assert made.root["/Lang"] == "en-GB"
    assert info
    assert info.title == "Progress, 19 November 2025 to 27 November 2025"
    assert info.creation_date == MADE
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made.root["/Metadata"].get_data()


def test_headings_begin_with_one_title_and_skip_no_level() -> None:
    tags = paper(counted(9)).tags
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"H\d", tag)]

    assert tags.count("Title") == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_each_line_is_drawn_in_vectors_and_told_in_words() -> None:
    made = paper(counted(9))
    told = [part["/Alt"] for part in made.parts if part["/S"] == "/Figure"]

    assert made.pictures == 0
    assert len(told) == len(report(counted(9)).progress.lines) + 1
    assert told[0] == "Content covered: 46 of 100. Rising: about 8 points over this time."


def test_areas_and_levels_stand_in_tables() -> None:
    made = paper(counted(9))

    assert made.tags.count("Table") == made.tags.count("THead") == 2
    assert "Retrieval 60 (from 18) \u2013 rising" in made.text


@pytest.mark.parametrize("measured", [Measured(), counted(1), counted(9), much()])
@pytest.mark.parametrize("code", ["en", "de"])
def test_nothing_little_and_much_keep_to_numbered_pages(measured: Measured, code: str) -> None:
    with speaking(tongue_of(code)):
        made = paper(measured)
    count = len(made.pages)

    assert made.has_all_on_its_pages
    for number, page in enumerate(made.pages, start=1):
        assert f"{number} / {count}" in page


def test_every_row_of_a_long_map_is_there_and_each_page_has_its_head() -> None:
    made = paper(much())
    with_rows = [page for page in made.pages if re.search(r"Area \d+ 50", page)]

    assert all(f"Area {number} 50 (from 1,234)" in made.text for number in range(60))
    assert len(with_rows) > 1
    assert all("Area Beginner" in page for page in with_rows)


def test_what_somebody_called_an_area_is_set_as_it_was_written() -> None:
    made = paper(much())

    assert "<b>#let x</b>" in made.text
    assert {"مرحبا", "ابحرم"} & set(made.text.split())


def test_it_says_what_the_markdown_says() -> None:
    given = report(counted(9))
    marked = set(re.findall(r"\w{2,}", render_progress(given, "md").decode()))
    told = set(re.findall(r"\w{2,}", PaperReport(as_pdf(given)).text))

    assert marked - told <= {"Measure", "Lately", "Before"}


def test_two_makings_are_equal() -> None:
    assert as_pdf(report(counted(9))) == as_pdf(report(counted(9)))
