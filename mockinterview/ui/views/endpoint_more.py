"""What few people change of an endpoint: times, samples, context, prices; shown and read again.

All of it is text while it stands in a form. What is empty is left to the service, or not known.
"""

import re
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from mockinterview.core.errors import AppError
from mockinterview.settings import EndpointProfile
from mockinterview.ui.views.choices import Choice

translate = QCoreApplication.translate

_THOUSANDS = re.compile(r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+")


@dataclass(frozen=True)
class Figure:
    """A number of an endpoint; it is left out where it ``can_be_empty``."""

    field: str
    title: str
    words: str
    least: float
    most: float
    is_whole: bool = False
    can_be_empty: bool = False


@dataclass(frozen=True)
class More:
    """What stands in the fields: the figures by name, and what is chosen."""

    figures: dict[str, str]
    currency: str
    samples: int = 1
    brief: bool | None = None


def figures() -> tuple[Figure, ...]:
    """Return the numbers that can be set, in their order."""
    return (
        Figure(
            "timeout_seconds",
            translate("endpoints", "Longest silence, seconds"),
            translate("endpoints", "Before a reply begins, and within it."),
            1,
            600,
        ),
        Figure(
            "total_seconds",
            translate("endpoints", "Longest reply, seconds"),
            translate("endpoints", "So long may a whole reply take."),
            1,
            3600,
        ),
        Figure(
            "temperature",
            translate("endpoints", "Temperature"),
            translate("endpoints", "0 is the steadiest; empty leaves it to the service."),
            0,
            2,
            can_be_empty=True,
        ),
        Figure(
            "context_tokens",
            translate("endpoints", "Context, tokens"),
            translate("endpoints", "How much the model reads at once; empty where not known."),
            1024,
            100_000_000,
            is_whole=True,
            can_be_empty=True,
        ),
        Figure(
            "reasoning_tokens",
            translate("endpoints", "Tokens for reasoning"),
            translate("endpoints", "On top of a reply, for a model that reasons first."),
            0,
            100_000,
            is_whole=True,
        ),
        Figure(
            "prompt_price",
            translate("endpoints", "Price of a million tokens sent"),
            translate("endpoints", "So that it can be told what judging an answer cost."),
            0,
            1_000_000,
            can_be_empty=True,
        ),
        Figure(
            "reply_price",
            translate("endpoints", "Price of a million tokens back"),
            translate("endpoints", "Both prices are needed for that."),
            0,
            1_000_000,
            can_be_empty=True,
        ),
    )


def sample_choices() -> tuple[Choice, ...]:
    return (
        Choice(1, translate("endpoints", "Once")),
        Choice(3, translate("endpoints", "Three times")),
    )


def brief_choices() -> tuple[Choice, ...]:
    return (
        Choice(None, translate("endpoints", "By its context")),
        Choice(False, translate("endpoints", "In full")),
        Choice(True, translate("endpoints", "Briefly, in parts")),
    )


def more_of(profile: EndpointProfile) -> More:
    """Return what is set, as a person writes it."""
    return More(
        figures={each.field: _written(getattr(profile, each.field)) for each in figures()},
        currency=profile.currency,
        samples=profile.samples,
        brief=profile.brief,
    )


def read_more(more: More) -> dict[str, Any]:
    """Return the fields of an endpoint; raise AppError for what cannot be."""
    currency = more.currency.strip()
    if len(currency) > 8:
        raise AppError("bad_currency", translate("endpoints", "A currency has 8 letters at most."))
    read = {each.field: _read(each, more.figures[each.field]) for each in figures()}
    return {**read, "currency": currency, "samples": more.samples, "brief": more.brief}


def _read(figure: Figure, text: str) -> float | int | None:
    plain = text.strip()
    if not plain and figure.can_be_empty:
        return None
    if figure.is_whole and _THOUSANDS.fullmatch(plain):
        plain = re.sub(r"\D", "", plain)
    try:
        number = int(plain) if figure.is_whole else float(plain.replace(",", "."))
    except ValueError:
        raise _refused(figure) from None
    if not figure.least <= number <= figure.most:
        raise _refused(figure)
    return number


def _refused(figure: Figure) -> AppError:
    words = translate("endpoints", "“{title}” is a number from {least} to {most}.")
    locale = QLocale()
    return AppError(
        "bad_figure",
        words.format(
            title=figure.title,
            least=locale.toString(int(figure.least)),
            most=locale.toString(int(figure.most)),
        ),
    )


def _written(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.15g}".replace(".", QLocale().decimalPoint())
