"""A report of progress as PDF: what the web page says, in its order, on pages."""

from collections.abc import Iterator

from mockinterview.core.progress import Line, Progress
from mockinterview.core.progress_report import ProgressReport
from mockinterview.reports import progress_told as says
from mockinterview.reports import progress_words as words
from mockinterview.reports import wording
from mockinterview.reports.charts import on_paper
from mockinterview.reports.labels import labels, language
from mockinterview.reports.pdf_parts import (
    Part,
    cell,
    drawing,
    drawings,
    heading,
    language_of,
    one,
    table,
    text,
)
from mockinterview.reports.progress_charts import line_chart, week_chart
from mockinterview.reports.typesetting import typeset


def as_pdf(report: ProgressReport) -> bytes:
    """Return the report as a PDF that keeps to PDF/UA-1.

    Raises:
        AppError: ``pdf_not_made``.
    """
    title = says.title(report)
    lang, region = language_of(language())
    day = wording.day(report.made_at)
    parts = {
        "title": one(title),
        "label": f"{labels()['report'].format(program=report.program)}, {day}",
        "lang": lang,
        "region": region,
        "blocks": list(_blocks(report)),
    }
    return typeset(parts, title, report.made_at)


def _blocks(report: ProgressReport) -> Iterator[Part]:
    progress, label = report.progress, says.labels(report.progress)
    yield from text(words.totals_words(progress.totals))
    yield from text(says.due(report))
    if progress.lines:
        yield heading(1, label["lines"])
        yield drawings(_line(progress, line) for line in progress.lines)
    yield from _map(progress)
    yield from _levels(progress)
    yield heading(1, label["calibration"])
    yield from text(" ".join(words.calibration_sentences(progress.calibration)))
    if progress.weeks:
        told = says.weeks_told(progress)
        yield heading(1, label["weeks"])
        yield drawings([drawing(on_paper(week_chart(progress.weeks, told)), told, told)])
    yield heading(1, label["method"])
    yield from text(says.method(report), "muted")
    made = label["made"].format(program=report.program, version=report.version)
    yield from text(made, "muted")


def _line(progress: Progress, line: Line) -> Part:
    told = says.told(progress, line.measure)
    name, latest, _before, trend = says.row(progress, line.measure)
    figures = " · ".join(filter(None, (latest, words.before_words(line))))
    return drawing(on_paper(line_chart(line, told)), told, trend, head=name, note=figures)


def _map(progress: Progress) -> Iterator[Part]:
    titles, rows = says.area_map(progress)
    if not rows:
        return
    label = says.labels(progress)
    yield heading(1, label["map"])
    cells = ([cell(name), *map(cell, scores), cell(trend)] for name, scores, trend in rows)
    figures = range(1, len(titles) + 1)
    yield table(
        (label["area"], *titles, label["trend"]), cells, (3, *(0 for _ in titles), 2), figures
    )


def _levels(progress: Progress) -> Iterator[Part]:
    if not progress.levels:
        return
    label = says.labels(progress)
    yield heading(1, label["levels"])
    rows = ([cell(each) for each in row] for row in says.level_rows(progress))
    yield table((label["level"], label["lately"], label["trend"]), rows, (2, 1, 2), (1,))
