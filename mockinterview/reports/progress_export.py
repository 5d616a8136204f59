"""A report of progress as a file: a web page, a PDF, Markdown, or data.

The page is one file that asks nothing of a network; what a person named is escaped. The numbers are
those of the page of progress in the window, made by the same rules.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import mockinterview
from mockinterview.core.errors import AppError
from mockinterview.core.progress import Line, Progress
from mockinterview.core.progress_report import ProgressReport, build_progress_report
from mockinterview.core.schedule import Agenda
from mockinterview.core.words import tongue, translate
from mockinterview.reports import progress_told as says
from mockinterview.reports import progress_words as words
from mockinterview.reports.progress_charts import line_chart, week_chart
from mockinterview.reports.progress_paper import as_pdf
from mockinterview.whole_file import write_whole

if TYPE_CHECKING:
    from jinja2 import Environment


def export_progress(
    progress: Progress,
    target: Path,
    *,
    agenda: Agenda,
    form: str = "",
    made_at: datetime | None = None,
) -> Path:
    """Write a report of progress; without a form, as the name of the file ends."""
    report = build_progress_report(
        progress,
        agenda,
        version=mockinterview.__version__,
        made_at=made_at or datetime.now(UTC).astimezone(),
    )
    return write_whole(render_progress(report, form or target.suffix[1:].lower()), target)


def render_progress(report: ProgressReport, form: str) -> bytes:
    """Return the report in a form of ``PROGRESS_FORMS``; raise AppError where there is none."""
    if form not in PROGRESS_FORMS:
        raise AppError(
            "unknown_format",
            translate("reports", "There is no report format {form!r}.").format(form=form),
            hint=translate("reports", "Choose one of: {forms}.").format(
                forms=", ".join(PROGRESS_FORMS)
            ),
        )
    return PROGRESS_FORMS[form](report)


def as_json(report: ProgressReport) -> bytes:
    return f"{report.model_dump_json(indent=2)}\n".encode()


def as_markdown(report: ProgressReport) -> bytes:
    return ("\n".join(_markdown(report)) + "\n").encode()


def as_page(report: ProgressReport) -> bytes:
    """Return the report as one web page with its charts in it."""
    progress = report.progress
    return (
        _environment()
        .get_template("progress.html")
        .render(
            report=report,
            language=tongue().code,
            title=says.title(report),
            totals=words.totals_words(progress.totals),
            lines=[
                (says.row(progress, line.measure), _chart(progress, line))
                for line in progress.lines
            ],
            map=says.area_map(progress),
            levels=says.level_rows(progress),
            calibration=words.calibration_sentences(progress.calibration),
            weeks=_week_chart(progress),
            weeks_told=says.weeks_told(progress) if progress.weeks else "",
            due=says.due(report),
            method=says.method(report),
            label=says.labels(progress),
        )
        .encode()
    )


def _chart(progress: Progress, line: Line) -> str:
    from markupsafe import Markup

    told = says.told(progress, line.measure)
    return Markup(line_chart(line, told))  # noqa: S704 - of numbers and our own words, escaped


def _week_chart(progress: Progress) -> str:
    from markupsafe import Markup

    if not progress.weeks:
        return ""
    return Markup(week_chart(progress.weeks, says.weeks_told(progress)))  # noqa: S704 - likewise


def _markdown(report: ProgressReport) -> Iterator[str]:
    progress, label = report.progress, says.labels(report.progress)
    yield f"# {says.title(report)}"
    yield ""
    yield f"{words.totals_words(progress.totals)}. {says.due(report)}".strip()
    if progress.lines:
        yield from _heading(label["lines"])
        yield from _table([label["what"], label["lately"], label["before"], label["trend"]])
        for line in progress.lines:
            yield _table_row(says.row(progress, line.measure))
    if progress.cells:
        yield from _heading(label["map"])
        titles, rows = says.area_map(progress)
        yield from _table([label["area"], *titles, label["trend"]])
        for name, cells, trend in rows:
            yield _table_row((name, *cells, trend))
    if progress.levels:
        yield from _heading(label["levels"])
        yield from _table([label["level"], label["lately"], label["trend"]])
        for row in says.level_rows(progress):
            yield _table_row(row)
    yield from _heading(label["calibration"])
    yield " ".join(words.calibration_sentences(progress.calibration))
    if progress.weeks:
        yield from _heading(label["weeks"])
        yield says.weeks_told(progress)
    yield from _heading(label["method"])
    yield says.method(report)


def _heading(title: str) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""


def _table(titles: list[str]) -> Iterator[str]:
    yield _table_row(titles)
    yield "|" + " --- |" * len(titles)


def _table_row(cells: "tuple[str, ...] | list[str]") -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

    return Environment(
        loader=PackageLoader("mockinterview.reports", "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


PROGRESS_FORMS: dict[str, Callable[[ProgressReport], bytes]] = {
    "html": as_page,
    "pdf": as_pdf,
    "md": as_markdown,
    "json": as_json,
}
"""Every form, in the order in which they are offered."""
