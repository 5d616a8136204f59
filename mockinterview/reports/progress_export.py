"""A report of progress as a file: a web page, Markdown, or data.

The page is one file that asks nothing of a network; what a person named is escaped. The numbers are
those of the page of progress in the window, made by the same rules.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import mockinterview
from mockinterview.core.errors import AppError
from mockinterview.core.progress import Cell, Line, Measure, Progress
from mockinterview.core.progress_report import ProgressReport, build_progress_report
from mockinterview.core.question import Level
from mockinterview.core.schedule import Agenda
from mockinterview.core.words import number_text, tongue, translate
from mockinterview.reports import progress_words as words
from mockinterview.reports import wording
from mockinterview.reports.progress_charts import line_chart, week_chart
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
    return write_whole(render_progress(report, form or target.suffix[1:].lower()).encode(), target)


def render_progress(report: ProgressReport, form: str) -> str:
    """Return the report in a form of ``PROGRESS_FORMS``."""
    if form not in PROGRESS_FORMS:
        raise AppError(
            "unknown_format",
            translate("reports", "There is no report format {form!r}.").format(form=form),
            hint=translate("reports", "Choose one of: {forms}.").format(
                forms=", ".join(PROGRESS_FORMS)
            ),
        )
    return PROGRESS_FORMS[form](report)


def as_json(report: ProgressReport) -> str:
    return f"{report.model_dump_json(indent=2)}\n"


def as_markdown(report: ProgressReport) -> str:
    return "\n".join(_markdown(report)) + "\n"


def as_page(report: ProgressReport) -> str:
    """Return the report as one web page with its charts in it."""
    progress = report.progress
    return (
        _environment()
        .get_template("progress.html")
        .render(
            report=report,
            language=tongue().code,
            title=_title(report),
            totals=words.totals_words(progress.totals),
            lines=[
                (_row(progress, line.measure), _chart(progress, line)) for line in progress.lines
            ],
            map=_map(progress),
            levels=_levels(progress),
            calibration=words.calibration_sentences(progress.calibration),
            weeks=_week_chart(progress),
            weeks_told=_weeks_told(progress) if progress.weeks else "",
            due=_due(report),
            method=_method(report),
            label=_labels(),
        )
    )


def _chart(progress: Progress, line: Line) -> str:
    from markupsafe import Markup

    told = _told(progress, line.measure)
    return Markup(line_chart(line, told))  # noqa: S704 - of numbers and our own words, escaped


def _week_chart(progress: Progress) -> str:
    from markupsafe import Markup

    if not progress.weeks:
        return ""
    return Markup(week_chart(progress.weeks, _weeks_told(progress)))  # noqa: S704 - likewise


def _markdown(report: ProgressReport) -> Iterator[str]:
    progress, label = report.progress, _labels()
    yield f"# {_title(report)}"
    yield ""
    yield f"{words.totals_words(progress.totals)}. {_due(report)}".strip()
    if progress.lines:
        yield from _heading(label["lines"])
        yield from _table([label["what"], label["lately"], label["before"], label["trend"]])
        for line in progress.lines:
            yield _table_row(_row(progress, line.measure))
    if progress.cells:
        yield from _heading(label["map"])
        titles, rows = _map(progress)
        yield from _table([label["area"], *titles, label["trend"]])
        for name, cells, trend in rows:
            yield _table_row((name, *cells, trend))
    if progress.levels:
        yield from _heading(label["levels"])
        yield from _table([label["level"], label["lately"], label["trend"]])
        for row in _levels(progress):
            yield _table_row(row)
    yield from _heading(label["calibration"])
    yield " ".join(words.calibration_sentences(progress.calibration))
    if progress.weeks:
        yield from _heading(label["weeks"])
        yield _weeks_told(progress)
    yield from _heading(label["method"])
    yield _method(report)


def _heading(title: str) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""


def _table(titles: list[str]) -> Iterator[str]:
    yield _table_row(titles)
    yield "|" + " --- |" * len(titles)


def _table_row(cells: "tuple[str, ...] | list[str]") -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _row(progress: Progress, measure: Measure) -> tuple[str, str, str, str]:
    line = progress.line(measure)
    latest = "" if line.latest is None else words.value_text(measure, line.latest)
    before = "" if line.before is None else words.plain_value(measure, line.before)
    return words.measure_name(measure), latest, before, words.trend_sentence(line)


def _told(progress: Progress, measure: Measure) -> str:
    name, latest, _before, trend = _row(progress, measure)
    return f"{name}: {latest}. {trend}"


def _map(progress: Progress) -> tuple[list[str], list[tuple[str, list[str], str]]]:
    """Return the titles of the levels, and each area with its cells and its trend."""
    levels = [level for level in Level if any(cell.level == level for cell in progress.cells)]
    cells = {(cell.group, cell.level): cell for cell in progress.cells}
    rows = [
        (
            _name(group.name),
            [_cell(cells.get((group.name, level.value))) for level in levels],
            words.trend_words(group.trend),
        )
        for group in progress.groups
    ]
    return [wording.LEVELS[level] for level in levels], rows


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return "\u2013"
    return translate("progress", "{score} (from {count})").format(
        score=cell.mean, count=number_text(cell.count)
    )


def _levels(progress: Progress) -> list[tuple[str, str, str]]:
    return [
        (
            wording.LEVELS[level],
            "" if group.latest is None else words.value_text(Measure.CONTENT, group.latest),
            words.trend_words(group.trend),
        )
        for level in Level
        for group in progress.levels
        if group.name == level
    ]


def _weeks_told(progress: Progress) -> str:
    most = max(week.seconds for week in progress.weeks)
    return translate(
        "progress", "{count} weeks; the longest has {most} of recordings, all of them {total}."
    ).format(
        count=number_text(len(progress.weeks)),
        most=words.length_words(most),
        total=words.length_words(progress.totals.seconds),
    )


def _due(report: ProgressReport) -> str:
    if not report.due.cards:
        return ""
    return translate(
        "progress", "Due again: {now} today, {tomorrow} tomorrow, {week} in the next 6 days."
    ).format(now=report.due.now, tomorrow=report.due.tomorrow, week=report.due.this_week)


def _method(report: ProgressReport) -> str:
    text = translate(
        "progress",
        "A point is one session; many sessions are taken together in stretches. A trend is told "
        "from {fewest} points on, where the test of Mann and Kendall finds one (two-sided, "
        "{level}) and the slope of Theil and Sen comes to a change that is large enough to speak "
        "of. Figures are medians of the last points and of those before. A cell of the map is the "
        "mean of the last three scores, and behind it how often it was answered.",
    )
    return text.format(
        fewest=report.reckoning.fewest_points, level=number_text(report.reckoning.level, 2)
    )


def _title(report: ProgressReport) -> str:
    period = report.progress.period
    first, last = _span(report.progress)
    since, until = (_day(period.since or first), _day(period.until or last))
    if not since:
        return translate("progress", "Progress")
    return translate("progress", "Progress, {since} to {until}").format(since=since, until=until)


def _span(progress: Progress) -> tuple[date | None, date | None]:
    days = [day for line in progress.lines for p in line.points for day in (p.first, p.last)]
    return (min(days), max(days)) if days else (None, None)


def _day(day: date | None) -> str:
    if day is None:
        return ""
    return wording.day(datetime(day.year, day.month, day.day, tzinfo=UTC))


def _name(slug: str) -> str:
    named = slug.replace("-", " ")
    return named[:1].upper() + named[1:]


def _labels() -> dict[str, str]:
    return {
        "lines": translate("progress", "Over time"),
        "what": translate("progress", "Measure"),
        "lately": translate("progress", "Lately"),
        "before": translate("progress", "Before"),
        "trend": translate("progress", "Over time"),
        "map": translate("progress", "By area and level"),
        "area": translate("progress", "Area"),
        "levels": translate("progress", "By level"),
        "level": translate("progress", "Level"),
        "calibration": translate("progress", "Own rating beside the score"),
        "weeks": translate("progress", "Time recorded, week by week"),
        "method": translate("progress", "How this is reckoned"),
        "made": translate("progress", "Made by {program} {version}."),
    }


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


PROGRESS_FORMS: dict[str, Callable[[ProgressReport], str]] = {
    "html": as_page,
    "md": as_markdown,
    "json": as_json,
}
"""Every form, in the order in which they are offered."""
