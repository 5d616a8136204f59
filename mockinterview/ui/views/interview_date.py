"""What the first page says of the day of the interview, and what it suggests when that is near."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mockinterview.core.plan import Wishes
from mockinterview.core.record import Focus, Past
from mockinterview.ui.figures import date_text

translate = QCoreApplication.translate

NEAR_DAYS = 7
"""So many days before the interview weak questions are suggested."""


@dataclass(frozen=True)
class InterviewDateView:
    """``sentence`` stands below the title; ``suggestion`` is empty where there is none.

    ``day`` is what is set; where nothing is, a field that is opened begins at ``first``.
    """

    sentence: str
    change: str
    first: date
    day: date | None = None
    suggestion: str = ""
    is_open: bool = False


def interview_date_view(
    day: date | None, today: date, suggestion: str = "", *, is_open: bool = False
) -> InterviewDateView:
    """Return what to say of the day of the interview."""
    change = translate("practise", "Change the date")
    if day is None:
        change = translate("practise", "Set an interview date")
    return InterviewDateView(
        sentence=_sentence(day, today),
        change=change,
        first=today,
        day=day,
        suggestion=suggestion,
        is_open=is_open,
    )


def weak_suggestion(day: date | None, today: date, past: Past | None, wishes: Wishes) -> str:
    """Suggest weak questions first where the interview is near, some are weak and it is not so."""
    is_near = day is not None and 0 <= (day - today).days <= NEAR_DAYS
    weak = sum(answers.is_weak for answers in (past or {}).values())
    if not is_near or not weak or wishes.focus is Focus.WEAK_FIRST:
        return ""
    if weak == 1:
        return translate("practise", "Ask the one weak question first")
    return translate("practise", "Ask the {count} weak questions first").format(count=weak)


def _sentence(day: date | None, today: date) -> str:
    if day is None:
        return translate(
            "practise", "Hear a question, answer aloud, and see what your answer covered."
        )
    match (day - today).days:
        case 0:
            return translate("practise", "Your interview is today: good luck.")
        case 1:
            return translate("practise", "Your interview is tomorrow.")
        case days if days > 1:
            return translate("practise", "Your interview is in {days} days.").format(days=days)
        case _:
            return translate("practise", "Your interview was on {day}.").format(day=date_text(day))
