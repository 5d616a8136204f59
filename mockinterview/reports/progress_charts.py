"""Lines over time and weeks of practice as vectors, for a report of progress.

A chart repeats what stands in words and figures beside it. Colours come from the page that it is
put into: a part of it has a class and no colour of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from mockinterview.core.progress import Line, Week
from mockinterview.reports.progress_words import plain_value
from mockinterview.reports.wording import day

WIDTH, HEIGHT = 360, 130
_LEFT, _RIGHT, _TOP, _BOTTOM = 40.0, 350.0, 10.0, 104.0
_BARS_HEIGHT = 80.0
HeightOf = Callable[[float], float]


def line_chart(line: Line, told: str) -> str:
    """Return a line as SVG; ``told`` is how it is read to whoever does not see it."""
    values = [point.value for point in line.points]
    low, high = min(values), max(values)
    spare = (high - low) * 0.15 or 1.0
    low, high = low - spare, high + spare
    days = [(p.first.toordinal() + p.last.toordinal()) / 2 for p in line.points]
    begin, span = days[0], (days[-1] - days[0]) or 1.0

    def height_of(value: float) -> float:
        return _BOTTOM - (value - low) / (high - low) * (_BOTTOM - _TOP)

    x_of = [_LEFT + (day - begin) / span * (_RIGHT - _LEFT) for day in days]
    points = list(zip(x_of, map(height_of, values), strict=True))
    marks = [*_grid(line, (min(values), max(values)), height_of)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    marks.append(f'<polyline class="curve" points="{path}"/>')
    marks.extend(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
    marks.extend(_days(line))
    return _svg(marks, told, HEIGHT)


def week_chart(weeks: Sequence[Week], told: str) -> str:
    """Return the time of each week as bars."""
    most = max(week.seconds for week in weeks) or 1.0
    pitch = min(24.0, WIDTH / len(weeks))
    bars = []
    for place, week in enumerate(weeks):
        tall = max(1.0, week.seconds / most * (_BARS_HEIGHT - 4))
        bars.append(
            f'<rect class="bar" x="{place * pitch:.1f}" y="{_BARS_HEIGHT - tall:.1f}" '
            f'width="{pitch * 0.7:.1f}" height="{tall:.1f}"/>'
        )
    return _svg(bars, told, _BARS_HEIGHT)


def _grid(line: Line, ends: tuple[float, float], height_of: HeightOf) -> Iterator[str]:
    for value in dict.fromkeys(ends):
        y = height_of(value)
        yield f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield _text(_LEFT - 6, y + 4, "end", plain_value(line.measure, value))


def _days(line: Line) -> Iterator[str]:
    """Yield the first day and the last one, below the line."""
    first, last = line.points[0].first, line.points[-1].last
    yield _text(_LEFT, HEIGHT - 8, "start", day(first))
    if last > first:
        yield _text(_RIGHT, HEIGHT - 8, "end", day(last))


def _text(x: float, y: float, anchor: str, words: str) -> str:
    return f'<text x="{x:g}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _svg(marks: Sequence[str], told: str, height: float) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:g}" role="img" aria-label="{escape(told)}">'
        f"{''.join(marks)}</svg>"
    )
