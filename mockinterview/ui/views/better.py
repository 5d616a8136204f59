"""What is shown of a better answer in the person's own words, and of the way to one."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.better_answer import BetterAnswer, Whose
from mockinterview.core.errors import Failure
from mockinterview.core.session import Attempt
from mockinterview.ui.views.endpoint import EndpointSide
from mockinterview.ui.views.judging import usage_text
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PartView:
    """A stretch of the answer and whose it is, in a word with its icon and tone."""

    text: str
    sign: Sign


@dataclass(frozen=True)
class BetterView:
    """Parts, or the way to them; ``ask`` is empty where nothing can be asked."""

    parts: tuple[PartView, ...] = ()
    text: str = ""
    legend: str = ""
    source: str = ""
    offer: str = ""
    ask: str = ""
    is_writing: bool = False
    trouble: Failure | None = None


def better_view(attempt: Attempt, side: EndpointSide) -> BetterView | None:
    """Return what to show; None where there is no better answer and nobody to write one."""
    made = attempt.better_answer
    can_ask = bool(side.host) and _has_grade(attempt)
    if made is None and not can_ask:
        return None
    return BetterView(
        parts=_parts(made) if made else (),
        text=made.text if made else "",
        legend=_legend(made) if made else "",
        source=_source(made) if made else "",
        offer=_offer(side) if can_ask and made is None else "",
        ask=_ask(made) if can_ask and not side.is_writing else "",
        is_writing=side.is_writing,
        trouble=None if side.is_writing else side.trouble,
    )


def origin_sign(origin: Whose) -> Sign:
    """Return whose words these are: a word, an icon and a tone."""
    if origin is Whose.ADDED:
        return Sign(translate("better", "added"), "plus", "accent")
    return Sign(translate("better", "yours"), "speaker", "muted")


def _has_grade(attempt: Attempt) -> bool:
    return attempt.is_answered and attempt.hearing is not None and attempt.score is not None


def _parts(made: BetterAnswer) -> tuple[PartView, ...]:
    return tuple(PartView(each.text, origin_sign(each.origin)) for each in made.stretches)


def _legend(made: BetterAnswer) -> str:
    words = translate(
        "better",
        "“yours” is what you said, nearly word for word. “added” was written by {model} and is "
        "checked by nobody.",
    )
    return words.format(model=made.model)


def _source(made: BetterAnswer) -> str:
    return usage_text(made.usage) if made.usage else ""


def _offer(side: EndpointSide) -> str:
    words = translate(
        "better",
        "Your own words, ordered and completed, with what is added marked. {model} at {host} "
        "writes it from your answer and the points that are open.",
    )
    return words.format(model=side.model, host=side.host)


def _ask(made: BetterAnswer | None) -> str:
    if made is not None:
        return translate("better", "Write it anew")
    return translate("better", "Write a better answer")
