"""How numbers, times and dates are written. Figures only: no judgement, no colour.

They are written as is usual in the language of the window, which ``ui.language`` sets.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mockinterview.core import words

translate = QCoreApplication.translate


def number_text(value: float, decimals: int = 0) -> str:
    """Return 12345.67 as ``12,345.7``, to one decimal."""
    return words.number_text(value, decimals)


def percent_text(share: float) -> str:
    """Return 0.704 as ``70%``."""
    return translate("figures", "{count}%").format(count=number_text(100 * share))


def clock_text(seconds: float) -> str:
    """Return 67.4 seconds as ``1:07``."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def seconds_text(seconds: float) -> str:
    """Return 1.83 seconds as ``1.8 s``."""
    return translate("figures", "{seconds} s").format(seconds=number_text(seconds, 1))


def question_count(count: int) -> str:
    if count == 1:
        return translate("figures", "1 question")
    return translate("figures", "{count} questions").format(count=count)


def answer_count(count: int) -> str:
    if count == 1:
        return translate("figures", "1 answer")
    return translate("figures", "{count} answers").format(count=count)


def minutes_about(seconds: float) -> str:
    """Return a rough length in minutes."""
    minutes = max(1, round(seconds / 60))
    if minutes == 1:
        return translate("figures", "about 1 minute")
    return translate("figures", "about {minutes} minutes").format(minutes=minutes)


def spoken_length(seconds: float) -> str:
    """Return how much was said, to the minute or, below one, to the second."""
    if seconds < 60:
        return translate("figures", "{seconds} s spoken").format(seconds=round(seconds))
    return translate("figures", "{minutes} min spoken").format(minutes=round(seconds / 60))


def day_text(moment: datetime) -> str:
    """Return ``Thursday 19 November 2026``."""
    return date_text(moment.astimezone().date())


def date_text(day: date) -> str:
    """Return a day as ``day_text`` does."""
    form = translate("figures", "dddd d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def moment_text(moment: datetime) -> str:
    """Return ``Thursday 19 November 2026, 14:02``."""
    local = moment.astimezone()
    return f"{day_text(moment)}, {local:%H:%M}"


def short_moment_text(moment: datetime) -> str:
    """Return ``19/11/2026, 14:02``, for where there is little room."""
    local = moment.astimezone()
    short = QLocale.FormatType.ShortFormat
    day = QLocale().toString(QDate(local.year, local.month, local.day), short)
    return f"{day}, {local:%H:%M}"
