"""What a report of progress says, part by part, for every form that is laid out for a reader.

Texts and rows alone: how a form looks is for the form.
"""

from datetime import date

from mockinterview.core.progress import Cell, Measure, Progress
from mockinterview.core.progress_report import ProgressReport
from mockinterview.core.question import Level
from mockinterview.core.words import number_text, translate
from mockinterview.reports import progress_words as words
from mockinterview.reports import wording


def row(progress: Progress, measure: Measure) -> tuple[str, str, str, str]:
    """Return what a measure is called, lately is, was before, and how it changes."""
    line = progress.line(measure)
    latest = "" if line.latest is None else words.value_text(measure, line.latest)
    before = "" if line.before is None else words.plain_value(measure, line.before)
    return words.measure_name(measure), latest, before, words.trend_sentence(line)


def told(progress: Progress, measure: Measure) -> str:
    """Return a line as it is read to whoever does not see it."""
    name, latest, _before, trend = row(progress, measure)
    return f"{name}: {latest}. {trend}"


def area_map(progress: Progress) -> tuple[list[str], list[tuple[str, list[str], str]]]:
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


def level_rows(progress: Progress) -> list[tuple[str, str, str]]:
    """Return each level with its score lately and its trend."""
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


def weeks_told(progress: Progress) -> str:
    most = max(week.seconds for week in progress.weeks)
    if len(progress.weeks) == 1:
        return translate("progress", "One week, with {total} of recordings.").format(
            total=words.length_words(most)
        )
    return translate(
        "progress", "{count} weeks; the longest has {most} of recordings, all of them {total}."
    ).format(
        count=number_text(len(progress.weeks)),
        most=words.length_words(most),
        total=words.length_words(progress.totals.seconds),
    )


def due(report: ProgressReport) -> str:
    if not report.due.cards:
        return ""
    return translate(
        "progress", "Due again: {now} today, {tomorrow} tomorrow, {week} in the next 6 days."
    ).format(now=report.due.now, tomorrow=report.due.tomorrow, week=report.due.this_week)


def method(report: ProgressReport) -> str:
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


def title(report: ProgressReport) -> str:
    period = report.progress.period
    first, last = _span(report.progress)
    since = period.since or first
    if since is None:
        return translate("progress", "Progress")
    until = period.until or last or max(since, report.made_at.date())
    return translate("progress", "Progress, {since} to {until}").format(
        since=wording.day(since), until=wording.day(until)
    )


def _span(progress: Progress) -> tuple[date | None, date | None]:
    days = [day for line in progress.lines for p in line.points for day in (p.first, p.last)]
    return (min(days), max(days)) if days else (None, None)


def _name(slug: str) -> str:
    named = slug.replace("-", " ")
    return named[:1].upper() + named[1:]


def labels(progress: Progress) -> dict[str, str]:
    """Return every label by its name; the map is of an area's topics where one is looked at."""
    area = _name(progress.area)
    of_area = translate("progress", "{area}, by topic and level").format(area=area)
    return {
        "lines": translate("progress", "Over time"),
        "what": translate("progress", "Measure"),
        "lately": translate("progress", "Lately"),
        "before": translate("progress", "Before"),
        "trend": translate("progress", "Over time"),
        "map": of_area if area else translate("progress", "By area and level"),
        "area": area or translate("progress", "Area"),
        "levels": translate("progress", "By level"),
        "level": translate("progress", "Level"),
        "calibration": translate("progress", "Own rating beside the score"),
        "weeks": translate("progress", "Time recorded, week by week"),
        "method": translate("progress", "How this is reckoned"),
        "made": translate("progress", "Made by {program} {version}."),
    }
