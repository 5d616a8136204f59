"""How an answer went over its time, drawn as vectors for the page and the PDF alike.

A chart repeats what the measures say in figures; it adds when. ``told`` says it in words for
whoever does not see it. Colours come from whatever the chart is put into: a part of it has a
class and no colour of its own. Marks differ by their shape and their place as well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from mockinterview.core.pace import PacePoint
from mockinterview.core.report import Entry
from mockinterview.core.report_delivery import PaceCurve, ReportDelivery
from mockinterview.core.words import translate
from mockinterview.reports import sentences, wording

WIDTH, HEIGHT = 720, 150
_LEFT, _RIGHT = 36.0, WIDTH - 10.0
_TOP, _BOTTOM = 8.0, 92.0
_LANE, _LANE_HEIGHT = 102.0, 10.0
_FILLERS = 118.0
_TIMES = HEIGHT - 4.0

_STEPS = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_MOST_TIMES = 8
_PACE_STEP = 20
_FEWEST_POINTS = 2
_SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')

_PAPER = (
    "<style>text{fill:#5f646e;font-size:12px;font-family:Inter}.grid{fill:none;stroke:#d5d5cf}"
    ".curve{fill:none;stroke:#3d5afe;stroke-width:2;stroke-linejoin:round}.dot{fill:#3d5afe}"
    ".norm-band{fill:#e8ecff}.lane{fill:#e3e3de}.pause{fill:#5f646e}.filler{fill:#855300}"
    ".bar{fill:#3d5afe}</style>"
)


@dataclass(frozen=True)
class Chart:
    """A drawing, what it shows, and how it is read."""

    svg: str
    told: str
    legend: str


@dataclass(frozen=True)
class _Plane:
    """Where a moment and a pace lie on the drawing."""

    seconds: float
    lowest: float
    highest: float

    def x(self, moment: float) -> float:
        share = min(max(moment / self.seconds, 0.0), 1.0)
        return _LEFT + share * (_RIGHT - _LEFT)

    def y(self, pace: float) -> float:
        return _BOTTOM - (pace - self.lowest) / (self.highest - self.lowest) * (_BOTTOM - _TOP)


def time_line(entry: Entry) -> Chart | None:
    """Return the pace of an answer over its time with its pauses; None where there is no curve."""
    delivery = entry.delivery
    curve = delivery.pace_curve if delivery else None
    if delivery is None or curve is None or len(_paces(curve)) < _FEWEST_POINTS:
        return None
    plane = _plane(delivery, curve)
    parts = (
        *_band(delivery, plane),
        *_pace_axis(plane),
        *_time_axis(plane),
        *_line(curve, plane),
        *_pauses(delivery, plane),
        *_fillers(delivery, plane),
    )
    body = "".join(parts)
    svg = f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true">{body}</svg>'
    return Chart(svg, _told(delivery, curve), _legend(delivery))


def on_paper(svg: str) -> str:
    """Return a drawing of ours as one that stands alone, in the colours of paper."""
    width, height = _SIZE.findall(svg)[0]
    size = f'xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
    return svg.replace("<svg ", f"<svg {size} ", 1).replace(">", f">{_PAPER}", 1)


def _paces(curve: PaceCurve) -> list[float]:
    return [p.words_a_minute for p in curve.points if p.words_a_minute is not None]


def _plane(delivery: ReportDelivery, curve: PaceCurve) -> _Plane:
    """Return a plane that holds the whole curve and the norm, in round figures."""
    ends = _paces(curve)
    norm = delivery.pace_speaking.norm if delivery.pace_speaking else None
    if norm:
        ends += [end for end in (norm.low, norm.high) if end is not None]
    lowest = max(0, (min(ends) - 5) // _PACE_STEP * _PACE_STEP)
    highest = -(-(max(ends) + 5) // _PACE_STEP) * _PACE_STEP
    last = max(delivery.seconds, curve.points[-1].at, 1.0)
    return _Plane(last, lowest, highest)


def _band(delivery: ReportDelivery, plane: _Plane) -> Iterator[str]:
    norm = delivery.pace_speaking.norm if delivery.pace_speaking else None
    if norm is None:
        return
    top = _TOP if norm.high is None else plane.y(norm.high)
    bottom = _BOTTOM if norm.low is None else plane.y(norm.low)
    yield _rect("norm-band", _LEFT, top, _RIGHT - _LEFT, bottom - top)


def _pace_axis(plane: _Plane) -> Iterator[str]:
    for pace in (plane.lowest, (plane.lowest + plane.highest) / 2, plane.highest):
        y = plane.y(pace)
        yield f'<path class="grid" d="M{_LEFT:.1f} {y:.1f}H{_RIGHT:.1f}"/>'
        yield _text(_LEFT - 6, y + 4, f"{pace:.0f}", "end")


def _time_axis(plane: _Plane) -> Iterator[str]:
    step = next((s for s in _STEPS if plane.seconds / s <= _MOST_TIMES), _STEPS[-1])
    for moment in range(0, int(plane.seconds) + 1, step):
        x = plane.x(moment)
        yield f'<path class="grid" d="M{x:.1f} {_LANE:.1f}V{_FILLERS + 8:.1f}"/>'
        anchor = "end" if x > _RIGHT - 12 else "middle"
        yield _text(x, _TIMES, wording.clock(moment), anchor)


def _line(curve: PaceCurve, plane: _Plane) -> Iterator[str]:
    """Yield each stretch of the curve; where hardly anything was said there is none."""
    for has_pace, run in groupby(curve.points, lambda p: p.words_a_minute is not None):
        if has_pace:
            yield from _stretch(list(run), plane)


def _stretch(points: list[PacePoint], plane: _Plane) -> Iterator[str]:
    places = [
        f"{plane.x(p.at):.1f} {plane.y(p.words_a_minute):.1f}"
        for p in points
        if p.words_a_minute is not None
    ]
    if len(places) == 1:
        x, y = places[0].split()
        yield f'<circle class="dot" cx="{x}" cy="{y}" r="2.5"/>'
    else:
        yield f'<path class="curve" d="M{"L".join(places)}"/>'


def _pauses(delivery: ReportDelivery, plane: _Plane) -> Iterator[str]:
    yield _rect("lane", _LEFT, _LANE, _RIGHT - _LEFT, _LANE_HEIGHT)
    for pause in delivery.long_pauses:
        start = plane.x(pause.start)
        yield _rect("pause", start, _LANE, max(plane.x(pause.end) - start, 1.5), _LANE_HEIGHT)


def _fillers(delivery: ReportDelivery, plane: _Plane) -> Iterator[str]:
    for filler in delivery.fillers or ():
        x = plane.x(filler.start)
        yield f'<path class="filler" d="M{x:.1f} {_FILLERS:.1f}l4 7h-8z"/>'


def _rect(kind: str, x: float, y: float, width: float, height: float) -> str:
    size = f'width="{width:.1f}" height="{height:.1f}"'
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" {size}/>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'


def _told(delivery: ReportDelivery, curve: PaceCurve) -> str:
    words = translate(
        "reports", "Pace over the time of the answer: {paces}. Long pauses: {pauses}."
    )
    found = len(delivery.long_pauses)
    return words.format(paces=sentences.pace_range(curve), pauses=found)


def _legend(delivery: ReportDelivery) -> str:
    return " ".join(_legend_of(delivery))


def _legend_of(delivery: ReportDelivery) -> Iterable[str]:
    yield translate("reports", "Line: the pace in words a minute.")
    norm = delivery.pace_speaking.norm if delivery.pace_speaking else None
    if norm:
        words = translate("reports", "Band: {range} ({source}).")
        yield words.format(range=wording.norm_range(norm), source=norm.source)
    if delivery.long_pauses:
        yield translate("reports", "Blocks: long pauses.")
    if delivery.fillers:
        yield translate("reports", "Triangles: fillers.")


@dataclass(frozen=True)
class Mark:
    """A place on the bar of a recording; ``kind`` names its shape."""

    kind: str
    share: float
    width: float = 0.0


def marks(entry: Entry) -> tuple[Mark, ...]:
    """Return what is marked on the bar of a recording, as shares of its length."""
    if entry.take is None or entry.take.seconds <= 0:
        return ()
    return tuple(mark for mark in _marks(entry, entry.take.seconds) if 0 <= mark.share <= 1)


def marks_legend(given: Iterable[Mark]) -> str:
    """Say what the marks on a bar stand for, of those that stand on it."""
    meanings = {
        "pause": translate("reports", "Blocks: long pauses."),
        "filler": translate("reports", "Triangles: fillers."),
        "said": translate("reports", "Strokes: quoted words."),
        "bookmark": translate("reports", "Diamonds: bookmarks."),
    }
    kinds = {mark.kind for mark in given}
    return " ".join(told for kind, told in meanings.items() if kind in kinds)


def _marks(entry: Entry, seconds: float) -> Iterator[Mark]:
    if entry.delivery:
        for pause in entry.delivery.long_pauses:
            yield Mark("pause", pause.start / seconds, pause.seconds / seconds)
        for filler in entry.delivery.fillers or ():
            yield Mark("filler", filler.start / seconds)
    for point in entry.feedback.points if entry.feedback else ():
        for quote in point.quotes:
            if quote.start is not None:
                yield Mark("said", quote.start / seconds)
    for bookmark in entry.bookmarks:
        yield Mark("bookmark", bookmark.at / seconds)
