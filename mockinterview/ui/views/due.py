"""What the first page says of the questions that are due, and what a start of them would ask."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.plan import Wishes, select
from mockinterview.core.question import Pack, Question
from mockinterview.core.record import Focus, Past
from mockinterview.core.schedule import in_turn
from mockinterview.ui.figures import question_count
from mockinterview.ui.views.practise import MOST_QUESTIONS, left_by

translate = QCoreApplication.translate


@dataclass(frozen=True)
class DueView:
    """``start`` is what the button says; without a title nothing is due and nothing is shown."""

    title: str
    note: str
    start: str


def due_questions(
    packs: list[Pack], wishes: Wishes, past: Past | None, *, is_interview_ahead: bool
) -> tuple[Question, ...]:
    """Return the questions of a start: those that are due, of whatever choice.

    With an interview ahead new ones that fit the choice come in turn with them.
    """
    due = _chosen(packs, Wishes(focus=Focus.DUE, count=MOST_QUESTIONS), past)
    if not due or not is_interview_ahead:
        return due
    count = min(MOST_QUESTIONS, 2 * len(due))
    new = _chosen(packs, wishes.model_copy(update={"focus": Focus.NEW, "count": len(due)}), past)
    return in_turn(due, new, count)


def due_count(packs: list[Pack], past: Past | None) -> int:
    """Return how many questions are due that are there."""
    return len({q.id for q in left_by(packs, Wishes(focus=Focus.DUE), past)})


def due_view(count: int, questions: Sequence[Question], *, is_ahead: bool) -> DueView | None:
    """Return the card; None where nothing is due."""
    if not count:
        return None
    title = translate("due", "{count} questions are due").format(count=count)
    if count == 1:
        title = translate("due", "1 question is due")
    note = translate("due", "Answered before, and about to fade. Answering them again keeps them.")
    if count == 1:
        note = translate("due", "Answered before, and about to fade. Answering it again keeps it.")
    if is_ahead and len(questions) > min(count, MOST_QUESTIONS):
        note = translate(
            "due",
            "Answered before, and about to fade. With your interview ahead, new ones come in "
            "between.",
        )
    start = translate("due", "Practise {questions}").format(
        questions=question_count(len(questions))
    )
    return DueView(title, note, start)


def _chosen(packs: list[Pack], wishes: Wishes, past: Past | None) -> tuple[Question, ...]:
    questions = left_by(packs, wishes, past)
    return select(questions, wishes, past or {}) if questions else ()
