"""What the page of progress shows: lines over time, the map, what is due, and what it leads to."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mockinterview.core.progress import (
    CRITERIA,
    DELIVERY,
    Group,
    Line,
    Measure,
    Period,
    Point,
    Progress,
)
from mockinterview.core.question import Level
from mockinterview.core.schedule import Agenda
from mockinterview.reports import progress_words as words
from mockinterview.ui.figures import date_text
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.wording import area_name, level_name, topic_name

translate = QCoreApplication.translate

WEEKS_SHOWN = 52


class Span(StrEnum):
    """How far back the page looks; OWN is the time of a point that was opened."""

    FOUR_WEEKS = "four-weeks"
    THREE_MONTHS = "three-months"
    ALL = "all"
    OWN = "own"


@dataclass(frozen=True)
class PointView:
    """A point of the curve: its place in days, its value, and how it is read."""

    at: float
    value: float
    words: str
    point: Point


@dataclass(frozen=True)
class CurveView:
    """A measure over time. ``says`` is what can be said of it; ``choices`` are the others."""

    measure: Measure
    choices: tuple[Choice, ...]
    points: tuple[PointView, ...]
    ticks: tuple[tuple[float, str], ...]
    first_day: str
    last_day: str
    says: str


@dataclass(frozen=True)
class FigureRow:
    """A measure with what is usual lately, what was before, and its trend."""

    name: str
    value: str
    before: str
    trend: str


@dataclass(frozen=True)
class MapCell:
    """A cell of the map; without ``text`` it was not asked yet. ``share`` is its mean of 1."""

    text: str
    count: str
    said: str
    share: float | None
    level: str


@dataclass(frozen=True)
class MapRow:
    group: str
    name: str
    cells: tuple[MapCell, ...]
    trend: str


@dataclass(frozen=True)
class MapView:
    """Areas, or the topics of one; ``levels`` are the titles of the columns."""

    area: str
    areas: tuple[Choice, ...]
    levels: tuple[str, ...]
    rows: tuple[MapRow, ...]
    note: str


@dataclass(frozen=True)
class WeeksView:
    """Minutes a week, the oldest first, and how they are read."""

    minutes: tuple[float, ...]
    first: str
    last: str
    says: str


@dataclass(frozen=True)
class DueLineView:
    title: str
    figures: tuple[tuple[str, str], ...]
    start: str = ""


@dataclass(frozen=True)
class ProgressView:
    """``absence`` says why there is nothing to show, where there is nothing."""

    spans: tuple[Choice, ...] = ()
    span: Span = Span.ALL
    subtitle: str = ""
    is_loading: bool = False
    absence: str = ""
    absence_hint: str = ""
    offers_practice: bool = False
    curve: CurveView | None = None
    delivery: tuple[FigureRow, ...] = ()
    criteria: tuple[FigureRow, ...] = ()
    levels: tuple[FigureRow, ...] = ()
    lately: str = ""
    map: MapView | None = None
    calibration: tuple[str, ...] = ()
    weeks: WeeksView | None = None
    due: DueLineView | None = None
    banner: BannerView | None = None


def period_of(span: Span, today: date, own: Period) -> Period:
    """Return the time that a span means today."""
    match span:
        case Span.FOUR_WEEKS:
            return Period(since=today - timedelta(weeks=4))
        case Span.THREE_MONTHS:
            return Period(since=today - timedelta(days=91))
        case Span.ALL:
            return Period()
        case Span.OWN:
            return own


@dataclass(frozen=True)
class Chosen:
    """What the person looks at: a time, a measure; ``areas`` are those that can be opened."""

    span: Span = Span.ALL
    own: Period = field(default_factory=Period)
    measure: Measure = Measure.CONTENT
    areas: tuple[str, ...] = ()


def progress_view(progress: Progress, agenda: Agenda, chosen: Chosen) -> ProgressView:
    """Return the page for what was reckoned."""
    span, measure = chosen.span, chosen.measure
    spans = span_choices(span, chosen.own)
    if not progress.totals.sessions:
        return _nothing(spans, span, agenda)
    lines = [line for line in progress.lines if line.points]
    shown = next((line for line in lines if line.measure is measure), lines[0] if lines else None)
    return ProgressView(
        spans=spans,
        span=span,
        subtitle=words.totals_words(progress.totals),
        curve=_curve(shown, lines) if shown else None,
        delivery=_figures(progress, DELIVERY),
        criteria=_figures(progress, CRITERIA),
        levels=tuple(_group_row(g, _level) for g in sorted(progress.levels, key=_level_place)),
        lately=words.lately(),
        map=_map(progress, chosen.areas),
        calibration=words.calibration_sentences(progress.calibration),
        weeks=_weeks(progress),
        due=due_line(agenda),
    )


def span_choices(span: Span, own: Period) -> tuple[Choice, ...]:
    choices = (
        Choice(Span.FOUR_WEEKS, translate("progress", "4 weeks")),
        Choice(Span.THREE_MONTHS, translate("progress", "3 months")),
        Choice(Span.ALL, translate("progress", "All")),
    )
    if span is not Span.OWN:
        return choices
    since, until = (_short(day) if day else "" for day in (own.since, own.until))
    return (*choices, Choice(Span.OWN, words.period_words(own, since, until)))


def due_line(agenda: Agenda) -> DueLineView | None:
    """Return what is due today and soon; None where there is no card yet."""
    if not agenda.cards:
        return None
    title = translate("progress", "Due again")
    if agenda.interview is not None:
        title = translate("progress", "Due before {day}").format(day=_short(agenda.interview))
    figures = (
        (str(len(agenda.now)), translate("progress", "today")),
        (str(agenda.tomorrow), translate("progress", "tomorrow")),
        (str(agenda.this_week), translate("progress", "in the next 6 days")),
    )
    start = ""
    if agenda.now:
        start = translate("progress", "Practise what is due")
    return DueLineView(title, figures, start)


def _nothing(spans: tuple[Choice, ...], span: Span, agenda: Agenda) -> ProgressView:
    if span is Span.ALL:
        return ProgressView(
            spans=(),
            absence=translate("progress", "Nothing to show yet"),
            absence_hint=translate(
                "progress",
                "After a few interviews this page shows how your answers change, by area and "
                "over time.",
            ),
            offers_practice=True,
        )
    return ProgressView(
        spans=spans,
        span=span,
        absence=translate("progress", "No interview in this time"),
        absence_hint=translate("progress", "Choose a longer time above."),
        due=due_line(agenda),
    )


def _curve(line: Line, lines: list[Line]) -> CurveView:
    points = tuple(
        PointView(
            at=at,
            value=point.value,
            words=words.point_words(
                line.measure, point, date_text(point.first), date_text(point.last)
            ),
            point=point,
        )
        for at, point in zip(_places(line.points), line.points, strict=True)
    )
    return CurveView(
        measure=line.measure,
        choices=tuple(Choice(each.measure, words.measure_name(each.measure)) for each in lines),
        points=points,
        ticks=tuple(
            (value, words.plain_value(line.measure, value))
            for value in ticks_of([point.value for point in points], line.measure)
        ),
        first_day=_short(line.points[0].first),
        last_day=_short(line.points[-1].last),
        says=words.trend_sentence(line),
    )


def _places(points: Sequence[Point]) -> Iterator[float]:
    """Yield where points stand, in days: those of one day within it, in the order they came."""
    of_day = Counter(point.first for point in points if point.first == point.last)
    before: Counter[date] = Counter()
    for point in points:
        if point.first == point.last:
            yield point.first.toordinal() + (before[point.first] + 0.5) / of_day[point.first]
            before[point.first] += 1
        else:
            yield (point.first.toordinal() + point.last.toordinal() + 1) / 2


def ticks_of(values: list[float], measure: Measure) -> list[float]:
    """Return round values that hold all of these between the first and the last, 3 to 6 of them."""
    if measure is Measure.CONTENT:
        steps = [10.0, 20.0, 25.0]
    else:
        steps = [base * 10.0**power for power in range(-2, 3) for base in (1, 2, 5)]
    low, high = min(values), max(values)
    for step in steps:
        first = int(low / step)
        last = max(first + 2, -int(-high // step))
        if last - first <= 5:
            return [n * step for n in range(first, last + 1)]
    return [0.0, high]


def _figures(progress: Progress, measures: tuple[Measure, ...]) -> tuple[FigureRow, ...]:
    lines = (progress.line(measure) for measure in measures)
    return tuple(
        FigureRow(
            name=words.measure_name(line.measure),
            value=words.value_text(line.measure, line.latest),
            before=words.before_words(line),
            trend=words.trend_words(line.trend),
        )
        for line in lines
        if line.latest is not None
    )


def _group_row(group: Group, name: Callable[[str], str]) -> FigureRow:
    value = "" if group.latest is None else words.value_text(Measure.CONTENT, group.latest)
    return FigureRow(name(group.name), value, "", words.trend_words(group.trend))


def _map(progress: Progress, areas: tuple[str, ...]) -> MapView | None:
    used = sorted({cell.level for cell in progress.cells}, key=_level_order)
    if not used and not progress.area:
        return None
    name = topic_name if progress.area else area_name
    cells = {(cell.group, cell.level): cell for cell in progress.cells}
    rows = []
    for group in sorted(progress.groups, key=lambda each: name(each.name).casefold()):
        made = []
        for level in used:
            cell = cells.get((group.name, level))
            where = translate("progress", "{group}, {level}").format(
                group=name(group.name), level=_level(level)
            )
            if cell is None:
                said = f"{where}: {words.not_asked()}"
                made.append(MapCell("", "", said, None, level))
            else:
                said = f"{where}: {words.cell_words(cell.last, cell.count)}"
                made.append(MapCell(str(cell.mean), str(cell.count), said, cell.mean / 100, level))
        trend = words.trend_words(group.trend)
        rows.append(MapRow(group.name, name(group.name), tuple(made), trend))
    return MapView(
        area=progress.area,
        areas=(
            Choice("", translate("progress", "All areas")),
            *(Choice(each, area_name(each)) for each in sorted(areas, key=area_name)),
        ),
        levels=tuple(_level(level) for level in used),
        rows=tuple(rows),
        note=translate(
            "progress",
            "Points for content, the mean of the last three answers; behind it, how often it was "
            "answered. A cell leads to questions of it.",
        ),
    )


def _weeks(progress: Progress) -> WeeksView | None:
    weeks = progress.weeks[-WEEKS_SHOWN:]
    if not weeks:
        return None
    minutes = tuple(week.seconds / 60 for week in weeks)
    says = translate("progress", "Last week with practice: {last}. Most in a week: {most}.").format(
        last=words.length_words(weeks[-1].seconds),
        most=words.length_words(60 * max(minutes)),
    )
    return WeeksView(minutes, _short(weeks[0].begins), _short(weeks[-1].begins), says)


def _level(level: str) -> str:
    return level_name(Level(level)) if level in set(Level) else level


def _level_order(level: str) -> int:
    known = [each.value for each in Level]
    return known.index(level) if level in known else len(known)


def _level_place(group: Group) -> int:
    return _level_order(group.name)


def _short(day: date) -> str:
    form = translate("progress", "d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
