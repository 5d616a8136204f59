"""The words for codes and figures, in British English, one place for all forms.

``reports.sentences`` makes whole sentences of a report with them. Nothing here knows
HTML or Markdown: what is returned is plain text that may hold a person's words.
"""

from datetime import datetime
from typing import NamedTuple

from mockinterview.core.better_answer import Whose
from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Advice, AdviceCode
from mockinterview.core.norms import Norm, Placing
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Level, Weight
from mockinterview.core.report import EntryStatus


class Sign(NamedTuple):
    """A state by a sign and a word; ``tone`` names its colour and says nothing alone."""

    sign: str
    word: str
    tone: str


VERDICTS = {
    Verdict.SAID: Sign("✓", "said", "good"),
    Verdict.PARTLY: Sign("◐", "partly", "warning"),
    Verdict.MISSING: Sign("✕", "missing", "bad"),
    Verdict.CONTRADICTED: Sign("!", "contradicted", "bad"),
}

ORIGINS = {
    Whose.YOURS: Sign("“”", "yours", "yours"),
    Whose.ADDED: Sign("+", "added", "added"),
}

STATUSES = {
    EntryStatus.GRADED: "Graded",
    EntryStatus.NOT_GRADED: "Not graded",
    EntryStatus.SKIPPED: "Skipped",
    EntryStatus.UNFINISHED: "Not finished",
}

WEIGHTS = {Weight.MUST: "must", Weight.SHOULD: "should", Weight.BONUS: "bonus"}

LEVELS = {
    Level.BEGINNER: "Beginner",
    Level.INTERMEDIATE: "Intermediate",
    Level.EXPERIENCED: "Experienced",
    Level.BEHAVIOURAL: "Behavioural",
}

FORMATS = {
    FormatId.STUDY: "Study: feedback after each answer",
    FormatId.REAL: "Real: feedback at the end",
    FormatId.ONE_WAY: "One-way video style",
    FormatId.RAPID: "Rapid fire",
    FormatId.PHONE: "Phone screen: the question is heard and not shown",
    FormatId.EXAM: "Exam: no hint, no pause, the record sealed",
}

PLACINGS = {
    Placing.BELOW: "below {range}",
    Placing.WITHIN: "within {range}",
    Placing.ABOVE: "above {range}",
}

ADVICE = {
    AdviceCode.CORRECT_CLAIM: "Correct what was wrong. What is true: {subject}",
    AdviceCode.ADD_POINT: "Add what was missing: {subject}",
    AdviceCode.COMPLETE_POINT: "Say this fully and clearly: {subject}",
    AdviceCode.SHORTEN: "Say the same in less time: the answer was far longer than asked for.",
    AdviceCode.KEEP: "Keep this answer: it covers what was asked for.",
}

ADVICE_ALONE = ADVICE | {
    AdviceCode.CORRECT_CLAIM: "Correct what was wrong.",
    AdviceCode.ADD_POINT: "Add a key point that was missing.",
    AdviceCode.COMPLETE_POINT: "Say fully and clearly what was only half said.",
}

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def score(value: int | None) -> str:
    return "No score" if value is None else f"{value} / 100"


def number(value: float) -> str:
    """Return a number without a needless point: 3, 0.5."""
    return f"{value:g}"


def duration(seconds: float) -> str:
    """Return a length of time: 45 s, 1 min 35 s, 2 h 5 min."""
    whole = round(max(0.0, seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return f"{rest} s"


def tenths(seconds: float) -> str:
    return f"{seconds:.1f} s"


def level(dbfs: float) -> str:
    """Return a level with a true minus: \u221222.5."""
    return f"{dbfs:.1f}".replace("-", "\u2212")


def clock(seconds: float) -> str:
    """Return a place in a take: 0:09, 1:02:03. It never lies after the moment."""
    whole = int(max(0.0, seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def day(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def moment(when: datetime) -> str:
    """Return a day and a time with its offset, as the reader may live elsewhere."""
    offset = f"{when:%z}"
    zone = "" if not offset else " UTC" if offset == "+0000" else f" UTC{offset[:3]}:{offset[3:5]}"
    return f"{day(when)}, {when:%H:%M}{zone}"


def advice(given: Advice) -> str:
    """Return a piece of advice as whole sentences, whether its subject ends like one or not."""
    subject = given.subject.strip()
    if not subject:
        return ADVICE_ALONE[given.code]
    text = ADVICE[given.code].format(subject=subject)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def sentence(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """Return words as they stand between quotation marks."""
    return text.strip(' ,"“”')


def placing(where: Placing, norm: Norm) -> str:
    """Say where a measure lies against its norm, with the figures of the norm."""
    return PLACINGS[where].format(range=norm_range(norm))


def norm_range(norm: Norm) -> str:
    if norm.low is None:
        return "any" if norm.high is None else f"up to {number(norm.high)}"
    if norm.high is None:
        return f"{number(norm.low)} or more"
    return f"{number(norm.low)} to {number(norm.high)}"
