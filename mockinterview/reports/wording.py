"""The words for codes and figures, in the language of the report, one place for all forms.

``reports.sentences`` makes whole sentences of a report with them. Nothing here knows
HTML or Markdown: what is returned is plain text that may hold a person's words. The tables
are asked with a code, as ``LEVELS[level]``, and answer in the language of that moment.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from mockinterview.core.better_answer import Whose
from mockinterview.core.coverage import Verdict
from mockinterview.core.feedback import Advice, AdviceCode
from mockinterview.core.norms import Norm, Placing
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Level, Weight
from mockinterview.core.report import EntryStatus
from mockinterview.core.words import number_text, say, to_translate, translate

Code = TypeVar("Code")


class Sign(NamedTuple):
    """A state by a sign and a word; ``tone`` names its colour and says nothing alone."""

    sign: str
    word: str
    tone: str


class Told(Mapping[Code, str]):
    """Words by their codes, written in English and told in the language of the report."""

    def __init__(self, words: Mapping[Code, str]) -> None:
        self._words = words

    def __getitem__(self, code: Code) -> str:
        return say("reports", self._words[code])

    def __iter__(self) -> Iterator[Code]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


class Signs(Mapping[Code, Sign]):
    """Signs by their codes, each with its word in the language of the report."""

    def __init__(self, signs: Mapping[Code, Sign]) -> None:
        self._signs = signs

    def __getitem__(self, code: Code) -> Sign:
        sign = self._signs[code]
        return sign._replace(word=say("reports", sign.word))

    def __iter__(self) -> Iterator[Code]:
        return iter(self._signs)

    def __len__(self) -> int:
        return len(self._signs)


VERDICTS = Signs(
    {
        Verdict.SAID: Sign("✓", to_translate("reports", "said"), "good"),
        Verdict.PARTLY: Sign("◐", to_translate("reports", "partly"), "warning"),
        Verdict.MISSING: Sign("✕", to_translate("reports", "missing"), "bad"),
        Verdict.CONTRADICTED: Sign("!", to_translate("reports", "contradicted"), "bad"),
    }
)

ORIGINS = Signs(
    {
        Whose.YOURS: Sign("“”", to_translate("reports", "yours"), "yours"),
        Whose.ADDED: Sign("+", to_translate("reports", "added"), "added"),
    }
)

STATUSES = Told(
    {
        EntryStatus.GRADED: to_translate("reports", "Graded"),
        EntryStatus.NOT_GRADED: to_translate("reports", "Not graded"),
        EntryStatus.SKIPPED: to_translate("reports", "Skipped"),
        EntryStatus.UNFINISHED: to_translate("reports", "Not finished"),
    }
)

WEIGHTS = Told(
    {
        Weight.MUST: to_translate("reports", "must"),
        Weight.SHOULD: to_translate("reports", "should"),
        Weight.BONUS: to_translate("reports", "bonus"),
    }
)

LEVELS = Told(
    {
        Level.BEGINNER: to_translate("reports", "Beginner"),
        Level.INTERMEDIATE: to_translate("reports", "Intermediate"),
        Level.EXPERIENCED: to_translate("reports", "Experienced"),
        Level.BEHAVIOURAL: to_translate("reports", "Behavioural"),
    }
)

FORMATS = Told(
    {
        FormatId.STUDY: to_translate("reports", "Study: feedback after each answer"),
        FormatId.REAL: to_translate("reports", "Real: feedback at the end"),
        FormatId.ONE_WAY: to_translate("reports", "One-way video style"),
        FormatId.RAPID: to_translate("reports", "Rapid fire"),
        FormatId.PHONE: to_translate(
            "reports", "Phone screen: the question is heard and not shown"
        ),
        FormatId.EXAM: to_translate("reports", "Exam: no hint, no pause, the record sealed"),
    }
)

PLACINGS = Told(
    {
        Placing.BELOW: to_translate("reports", "below {range}"),
        Placing.WITHIN: to_translate("reports", "within {range}"),
        Placing.ABOVE: to_translate("reports", "above {range}"),
    }
)

_ADVICE = {
    AdviceCode.CORRECT_CLAIM: to_translate(
        "reports", "Correct what was wrong. What is true: {subject}"
    ),
    AdviceCode.ADD_POINT: to_translate("reports", "Add what was missing: {subject}"),
    AdviceCode.COMPLETE_POINT: to_translate("reports", "Say this fully and clearly: {subject}"),
    AdviceCode.SHORTEN: to_translate(
        "reports", "Say the same in less time: the answer was far longer than asked for."
    ),
    AdviceCode.KEEP: to_translate("reports", "Keep this answer: it covers what was asked for."),
}

_ADVICE_ALONE = _ADVICE | {
    AdviceCode.CORRECT_CLAIM: to_translate("reports", "Correct what was wrong."),
    AdviceCode.ADD_POINT: to_translate("reports", "Add a key point that was missing."),
    AdviceCode.COMPLETE_POINT: to_translate(
        "reports", "Say fully and clearly what was only half said."
    ),
}

ADVICE = Told(_ADVICE)
ADVICE_ALONE = Told(_ADVICE_ALONE)

_MONTHS = (
    to_translate("reports", "January"),
    to_translate("reports", "February"),
    to_translate("reports", "March"),
    to_translate("reports", "April"),
    to_translate("reports", "May"),
    to_translate("reports", "June"),
    to_translate("reports", "July"),
    to_translate("reports", "August"),
    to_translate("reports", "September"),
    to_translate("reports", "October"),
    to_translate("reports", "November"),
    to_translate("reports", "December"),
)


def score(value: int | None) -> str:
    if value is None:
        return translate("reports", "No score")
    return translate("reports", "{score} / 100").format(score=value)


def number(value: float) -> str:
    """Return a number without a needless point: 3, 0.5."""
    return number_text(value, len(f"{value:.6g}".partition(".")[2]))


def percent(share: float) -> str:
    """Return 0.42 as ``42 %``."""
    return translate("reports", "{count} %").format(count=number_text(100 * share))


def duration(seconds: float) -> str:
    """Return a length of time: 45 s, 1 min 35 s, 2 h 5 min."""
    whole = round(max(0.0, seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    if hours and minutes:
        words = translate("reports", "{hours} h {minutes} min")
    elif hours:
        words = translate("reports", "{hours} h")
    elif minutes and rest:
        words = translate("reports", "{minutes} min {seconds} s")
    else:
        words = translate("reports", "{minutes} min")
        words = words if minutes else translate("reports", "{seconds} s")
    return words.format(hours=hours, minutes=minutes, seconds=rest)


def words_a_minute(pace: str) -> str:
    return translate("reports", "{pace} words a minute").format(pace=pace)


def tenths(seconds: float) -> str:
    return translate("reports", "{seconds} s").format(seconds=number_text(seconds, 1))


def level(dbfs: float) -> str:
    """Return a level with a true minus: \u221222.5."""
    return number_text(dbfs, 1).replace("-", "\u2212")


def clock(seconds: float) -> str:
    """Return a place in a take: 0:09, 1:02:03. It never lies after the moment."""
    whole = int(max(0.0, seconds))
    hours, minutes, rest = whole // 3600, whole % 3600 // 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def day(moment: date) -> str:
    return translate("reports", "{day} {month} {year}").format(
        day=moment.day, month=say("reports", _MONTHS[moment.month - 1]), year=moment.year
    )


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


def in_quotes(text: str) -> str:
    """Return words between quotation marks, as the language of the report writes them."""
    return translate("reports", "“{words}”").format(words=text)


def placing(where: Placing, norm: Norm) -> str:
    """Say where a measure lies against its norm, with the figures of the norm."""
    return PLACINGS[where].format(range=norm_range(norm))


def norm_range(norm: Norm) -> str:
    if norm.low is None and norm.high is None:
        return translate("reports", "any")
    if norm.low is None:
        return translate("reports", "up to {high}").format(high=number(norm.high or 0.0))
    if norm.high is None:
        return translate("reports", "{low} or more").format(low=number(norm.low))
    words = translate("reports", "{low} to {high}")
    return words.format(low=number(norm.low), high=number(norm.high))
