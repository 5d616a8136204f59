"""Progress in words, for the window and the files alike: what was measured, and what can be said.

No sentence judges: a measure rises or falls, and whether that is wished for is the person's to say.
Where there is too little to say anything, it says how much more is needed.
"""

from collections.abc import Sequence

from mockinterview.core.progress import (
    RECENT,
    Calibration,
    Line,
    Measure,
    Period,
    Point,
    ProgressTotals,
)
from mockinterview.core.trend import Direction, Trend
from mockinterview.core.words import number_text, say, to_translate, translate

_NAMES = {
    Measure.CONTENT: to_translate("progress", "Content covered"),
    Measure.PACE: to_translate("progress", "Pace"),
    Measure.FILLERS: to_translate("progress", "Likely fillers"),
    Measure.LATENCY: to_translate("progress", "Time to begin"),
    Measure.SILENCE: to_translate("progress", "Silence"),
    Measure.ACCURACY: to_translate("progress", "Accuracy"),
    Measure.COMPLETENESS: to_translate("progress", "Completeness"),
    Measure.STRUCTURE: to_translate("progress", "Structure"),
    Measure.DEPTH: to_translate("progress", "Depth"),
    Measure.COMMUNICATION: to_translate("progress", "Communication"),
}


def measure_name(measure: Measure) -> str:
    return say("progress", _NAMES[measure])


def value_text(measure: Measure, value: float) -> str:
    """Return a value with its unit."""
    match measure:
        case Measure.CONTENT:
            return translate("progress", "{value} of 100").format(value=number_text(value))
        case Measure.PACE:
            return translate("progress", "{value} words/min").format(value=number_text(value))
        case Measure.FILLERS:
            return translate("progress", "{value} a minute").format(value=number_text(value, 1))
        case Measure.LATENCY:
            return translate("progress", "{value} s").format(value=number_text(value, 1))
        case Measure.SILENCE:
            return translate("progress", "{value} % of the time").format(
                value=number_text(100 * value)
            )
        case _:
            return translate("progress", "{value} of 5").format(value=number_text(value, 1))


def plain_value(measure: Measure, value: float) -> str:
    """Return a value without its unit."""
    match measure:
        case Measure.CONTENT | Measure.PACE:
            return number_text(value)
        case Measure.SILENCE:
            return translate("progress", "{value} %").format(value=number_text(100 * value))
        case _:
            return number_text(value, 1)


def trend_words(trend: Trend) -> str:
    """Return what can be said of a trend, in a few words."""
    match trend.direction:
        case Direction.RISING:
            return translate("progress", "rising")
        case Direction.FALLING:
            return translate("progress", "falling")
        case Direction.UNCLEAR:
            return translate("progress", "no clear change yet")
        case Direction.TOO_FEW:
            if trend.missing == 1:
                return translate("progress", "1 more session needed")
            return translate("progress", "{count} more sessions needed").format(count=trend.missing)


def trend_sentence(line: Line) -> str:
    """Return what the line of a measure says, as a sentence."""
    trend = line.trend
    match trend.direction:
        case Direction.TOO_FEW if trend.missing == 1:
            return translate("progress", "One more session before a trend means anything.")
        case Direction.TOO_FEW:
            words = translate("progress", "{count} more sessions before a trend means anything.")
            return words.format(count=trend.missing)
        case Direction.UNCLEAR:
            return translate("progress", "No clear change yet.")
        case Direction.RISING:
            words = translate("progress", "Rising: about {change} over this time.")
        case Direction.FALLING:
            words = translate("progress", "Falling: about {change} over this time.")
    return words.format(change=value_change(line.measure, abs(trend.change or 0.0)))


def value_change(measure: Measure, change: float) -> str:
    """Return how much a measure changed."""
    if measure is Measure.CONTENT:
        return translate("progress", "{value} points").format(value=number_text(change))
    if measure is Measure.SILENCE:
        return translate("progress", "{value} percentage points").format(
            value=number_text(100 * change)
        )
    return value_text(measure, change)


def before_words(line: Line) -> str:
    """Return the median of the points before the last ones; empty where there are none."""
    if line.before is None:
        return ""
    value = plain_value(line.measure, line.before)
    return translate("progress", "before: {value}").format(value=value)


def lately() -> str:
    """Return what the figures are that stand first."""
    words = translate("progress", "The median of the last {count} points, and of those before.")
    return words.format(count=RECENT)


def calibration_sentences(calibration: Calibration) -> tuple[str, ...]:
    """Return how own ratings lie beside the scores; or how many more are needed."""
    if calibration.missing:
        if calibration.missing == 1:
            return (translate("progress", "Rate one more answer to see how near you are."),)
        words = translate("progress", "Rate {count} more answers to see how near you are.")
        return (words.format(count=calibration.missing),)
    counts = translate(
        "progress",
        "Of {count} rated answers you were near the score in {near}, above it in {higher} and "
        "below it in {lower}.",
    ).format(
        count=calibration.answers,
        near=calibration.near,
        higher=calibration.higher,
        lower=calibration.lower,
    )
    return (counts, _difference(calibration.difference or 0.0))


def _difference(difference: float) -> str:
    points = number_text(abs(difference))
    if abs(difference) < 1:
        return translate("progress", "In the middle, your rating and the score are the same.")
    if round(difference) == 1:
        return translate("progress", "In the middle, you rate 1 point higher.")
    if round(difference) == -1:
        return translate("progress", "In the middle, you rate 1 point lower.")
    if difference > 0:
        words = translate("progress", "In the middle, you rate {points} points higher.")
    else:
        words = translate("progress", "In the middle, you rate {points} points lower.")
    return words.format(points=points)


def totals_words(totals: ProgressTotals) -> str:
    """Return ``11 sessions, 84 answers, 3 h 20 min of speaking``."""
    sessions = translate("progress", "{count} sessions").format(count=number_text(totals.sessions))
    if totals.sessions == 1:
        sessions = translate("progress", "1 session")
    answers = translate("progress", "{count} answers").format(count=number_text(totals.answers))
    if totals.answers == 1:
        answers = translate("progress", "1 answer")
    return translate("progress", "{sessions}, {answers}, {time} recorded").format(
        sessions=sessions, answers=answers, time=length_words(totals.seconds)
    )


def length_words(seconds: float) -> str:
    """Return ``3 h 20 min``, or minutes alone below an hour."""
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("progress", "{minutes} min").format(minutes=minutes)
    return translate("progress", "{hours} h {minutes} min").format(
        hours=number_text(minutes // 60), minutes=minutes % 60
    )


def cell_words(last: Sequence[int], count: int) -> str:
    """Return what a cell of the map holds, to be read."""
    scores = ", ".join(str(score) for score in last)
    if count == 1:
        return translate("progress", "last score {scores}, answered once").format(scores=scores)
    words = translate("progress", "last scores {scores}, answered {count} times")
    return words.format(scores=scores, count=count)


def not_asked() -> str:
    return translate("progress", "not asked yet")


def point_words(measure: Measure, point: Point, day: str, last_day: str) -> str:
    """Return what a point says; the days come worded."""
    value = value_text(measure, point.value)
    if point.sessions == 1:
        return translate("progress", "{day}: {value}").format(day=day, value=value)
    words = translate("progress", "{first} to {last}, {count} sessions: {value} on average")
    return words.format(first=day, last=last_day, count=point.sessions, value=value)


def period_words(period: Period, since: str, until: str) -> str:
    """Return the time that is looked at; the days come worded, and empty where there is none."""
    if period.since is None and period.until is None:
        return translate("progress", "All sessions")
    if period.until is None:
        return translate("progress", "Since {day}").format(day=since)
    if period.since is None:
        return translate("progress", "Until {day}").format(day=until)
    return translate("progress", "{since} to {until}").format(since=since, until=until)
